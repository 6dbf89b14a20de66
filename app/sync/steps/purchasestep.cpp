// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasestep.h"

namespace Ledgerbridge::Sync {

QCoro::Task<Result<void>> fetchPurchases(Run &run)
{
    if (!run.setup.orders || !run.covers(DocumentKind::Purchase))
        co_return Result<void>();
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
