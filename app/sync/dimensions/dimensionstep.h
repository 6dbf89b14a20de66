// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// With `dimensions.toConcur`: lays the values of NAV's dimensions beside Concur's lists and brings over what differs. With
/// `dimensions.toNav`: proposes what only Concur has, and makes in NAV what was approved, where the connection can. Asks
/// Concur only when NAV's side has changed, a failed call is due, or a day has passed. A dry run counts what it would do.
/// Comes before documents are planned, so that they find what was made.
[[nodiscard]] QCoro::Task<Result<void>> exchangeDimensions(Run &run);

} // namespace Ledgerbridge::Sync
