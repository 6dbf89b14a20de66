// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workbench.h"

namespace Ledgerbridge {

/// Holds an invoice that names purchase orders where it may not be posted: by policy, or because an order is not in NAV
/// or belongs to another vendor. `vendor`: the invoice's, null where it is not known.
void checkOrders(Workbench &bench, const NavVendor *vendor);

/// NAV's order behind a line of an invoice; null where the line names none or NAV has none.
[[nodiscard]] const KnownOrder *orderBehind(const Workbench &bench, const InvoiceLine &line);

/// The line's description with NAV's order no. in front, fitted: the number, an identity, is never cut.
void nameOrder(PlanLine &plan, const KnownOrder &order);

} // namespace Ledgerbridge
