// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

/// What a purchase line comes to, in the document's currency.
struct LineFigures final
{
    Decimal discount;
    Decimal invoiceDiscount;
    Decimal percent; ///< of VAT
    Decimal lineNet; ///< before the invoice discount
    Decimal net;
    Decimal tax;
    Decimal gross;
};

struct DocumentFigures final
{
    QHash<QUuid, LineFigures> lines;
    Decimal net;
    Decimal tax;
    Decimal gross;
};

/// Tax per tax code on the sum of its lines, the rounding carried from line to line as NAV does it (nav.md 9.2, 17).
[[nodiscard]] DocumentFigures purchaseFigures(const NavCompany &company, const NavPurchaseDocument &document);
[[nodiscard]] Decimal taxPercent(
    const NavCompany &company, const NavPurchaseDocument &document, const QString &taxCode);

} // namespace Ledgerbridge::Sandbox
