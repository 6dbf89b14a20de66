// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.h"

namespace Ledgerbridge::Sync {

/// Which part of a run a kind of document belongs to.
[[nodiscard]] Part partOf(DocumentKind kind);

} // namespace Ledgerbridge::Sync
