// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Notes which waiting invoices name which purchase orders, and takes up from Concur the orders that nobody follows yet
/// (setting purchase.followInvoices): each is asked for once in a run.
[[nodiscard]] QCoro::Task<Result<void>> followNamedOrders(Run &run);

/// Looks in NAV for the orders that waiting invoices name, and for those that are to be closed there; what is found is
/// what the planner knows of them.
[[nodiscard]] QCoro::Task<Result<void>> lookForOrders(Run &run);

} // namespace Ledgerbridge::Sync
