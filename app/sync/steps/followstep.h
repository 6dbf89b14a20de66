// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Looks at every draft and at lines left in NAV: posted there meanwhile, still standing, or deleted (product.md,
/// section 3).
[[nodiscard]] QCoro::Task<Result<void>> followDrafts(Run &run);

} // namespace Ledgerbridge::Sync
