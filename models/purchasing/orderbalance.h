// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knownorder.h"

#include <QDate>
#include <QMetaType>

namespace Ledgerbridge {

/// A line of an invoice that was posted beside the order it names.
struct InvoicedPart final
{
    QString documentId;
    /// The vendor's number of the invoice, and NAV's.
    QString invoiceNumber;
    QString navNumber;
    QDate postingDate;
    /// The order's line it names; may be blank.
    QString line;
    std::optional<Decimal> quantity;
    /// Net, negative on credit memos.
    Decimal amount;
    [[nodiscard]] bool operator==(const InvoicedPart &) const = default;
};

/// What of one line of an order was invoiced beside it.
struct OrderLineBalance final
{
    /// Blank: what invoices bill without naming a line that the order has.
    QString line;
    QString text;
    /// None on the blank line.
    std::optional<Decimal> ordered;
    /// None where an invoice tells no quantity.
    std::optional<Decimal> invoiced;
    std::optional<Decimal> remaining;
    Decimal orderedAmount;
    Decimal invoicedAmount;
    /// What NAV itself says was received and invoiced through the order.
    std::optional<Decimal> receivedInNav;
    std::optional<Decimal> invoicedInNav;
    [[nodiscard]] bool operator==(const OrderLineBalance &) const = default;
};

/// An order that stands in NAV while invoices for it were posted beside it, or while another request took its place. A
/// person reduces or closes it in NAV: both together would count the same goods twice.
struct OpenOrder final
{
    KnownOrder order;
    QString companyName;
    QString vendorName;
    QList<InvoicedPart> parts;
    QList<OrderLineBalance> lines;
    Decimal orderedAmount;
    Decimal invoicedAmount;
    /// Nothing of it remains, or it was superseded.
    bool isToBeClosed = false;
    /// Set once a person said that it is closed.
    QString closedBy;
    [[nodiscard]] bool operator==(const OpenOrder &) const = default;
};

/// Line by line, in the order's sequence; what fits no line comes last. Parts without a line count for the only line of
/// an order that has just one.
[[nodiscard]] QList<OrderLineBalance> balanceOf(const KnownOrder &order, const QList<InvoicedPart> &parts);
/// Fills in lines, sums and whether it is to be closed from `order` and `parts`.
void reckon(OpenOrder &open);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::OpenOrder)
