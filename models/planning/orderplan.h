// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workbench.h"

namespace Ledgerbridge {

/// Posting of an approved purchase request: a purchase order in NAV, left open (concur.md 5, nav.md 2.12).
[[nodiscard]] QList<Posting> planOrder(Workbench &bench, const Posting &frame);

} // namespace Ledgerbridge
