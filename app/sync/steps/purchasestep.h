// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Looks at the watched purchase requests (Concur has no list of them, concur.md 5.3): an approved one that became an
/// order is taken into the workspace.
[[nodiscard]] QCoro::Task<Result<void>> fetchPurchases(Run &run);

} // namespace Ledgerbridge::Sync
