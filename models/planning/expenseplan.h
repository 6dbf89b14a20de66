// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workbench.h"

namespace Ledgerbridge {

/// Postings of an expense report: journal lines by the rules of concur.md 3.9, or with `expense.target purchaseInvoice`
/// a purchase invoice for the employee's part and a journal for the rest. Leaves reasons on the workbench.
[[nodiscard]] QList<Posting> planExpense(Workbench &bench, const Posting &frame);

} // namespace Ledgerbridge
