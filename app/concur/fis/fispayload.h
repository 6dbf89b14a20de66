// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "invoice.h"
#include "json.h"

namespace Ledgerbridge::Concur {

/// Readers for the two kinds of FIS documents (concur.md 3.8, 3.10). They never fail: what is missing stays empty.
[[nodiscard]] ExpenseReport readExpense(const Json &document);
[[nodiscard]] Invoice readInvoice(const Json &document);

} // namespace Ledgerbridge::Concur
