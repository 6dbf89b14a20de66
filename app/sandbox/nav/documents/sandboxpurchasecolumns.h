// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcolumn.h"

namespace Ledgerbridge::Sandbox {

// The controls of the three purchase documents and of their lines (nav.md 2.10 to 2.13).

[[nodiscard]] Columns<NavPurchaseDocument> purchaseHeaderColumns(PurchaseKind kind);
[[nodiscard]] Columns<NavPurchaseLine> purchaseLineColumns(PurchaseKind kind);
/// Validates the buy-from vendor: takes its currency, terms, address and default dimensions.
[[nodiscard]] Outcome<void> setDocumentVendor(
    const NavCompany &company, NavPurchaseDocument &document, const QString &number, bool byId);
/// Validates the account of a line: takes its name, tax code and default dimensions.
[[nodiscard]] Outcome<void> setLineObject(const NavCompany &company, NavPurchaseLine &line, const QString &number);
/// invoice, order, credit memo: how NAV's messages call it.
[[nodiscard]] QString kindText(PurchaseKind kind);

} // namespace Ledgerbridge::Sandbox
