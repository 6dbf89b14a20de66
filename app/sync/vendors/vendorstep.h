// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// With `vendors.toConcur`: lays NAV's vendors beside Concur's and brings over what differs. Asks Concur only when NAV's
/// side has changed, a failed call is due, or a day has passed. A dry run counts what it would bring.
[[nodiscard]] QCoro::Task<Result<void>> provideVendors(Run &run);

} // namespace Ledgerbridge::Sync
