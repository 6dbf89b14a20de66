// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "ledger.h"

namespace Ledgerbridge::Nav {

/// How API v2.0 names the parts of a kind of purchase document (nav.md 2.10 to 2.13).
struct PurchaseShape final
{
    /// Entity set of the documents, and of the lines within one.
    QString set;
    QString lines;
    QString externalField; ///< empty: the kind has none
    QString dateField;
    QString costField;
    QString action;
    bool hasDueDate = true;
    bool hasPricesIncludeTax = true; ///< and it may be written
};
[[nodiscard]] PurchaseShape purchaseShape(PurchaseKind kind);
[[nodiscard]] PurchaseShape purchaseShape(DimensionParent parent);

[[nodiscard]] PurchaseDocument readPurchaseDocument(PurchaseKind kind, const Json &row);
[[nodiscard]] PurchaseLine readPurchaseLine(PurchaseKind kind, const Json &row);

/// The header: vendor first, since NAV fills in the rest from it; then both dates, which keep each other from being
/// guessed. `currencyCode` blank: not sent, the vendor's own holds.
[[nodiscard]] Json purchaseHeaderBody(PurchaseKind kind, const Posting &posting, const QString &currencyCode);
/// One body per line; for orders a comment line with the reference comes first.
[[nodiscard]] QList<Json> purchaseLineBodies(PurchaseKind kind, const Posting &posting);

/// The text of the comment line by which an order is found again, and whether a line is it: `wanted` is the reference
/// or the external number, compared without case.
[[nodiscard]] QString orderComment(const Posting &posting);
[[nodiscard]] bool isOrderComment(const QString &description, const QString &wanted);

} // namespace Ledgerbridge::Nav
