// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

/// Whether the invoice that a credit memo names is there and open; what is closed cannot be settled once more (nav.md 8).
/// A document that settles nothing is good.
[[nodiscard]] Outcome<void> checkSettlement(const NavCompany &company, const NavPurchaseDocument &memo);
/// A posted credit memo meets its invoice: the smaller is closed by the other, both where they come to the same.
void settleInvoice(NavCompany &company, const NavPurchaseDocument &memo);

} // namespace Ledgerbridge::Sandbox
