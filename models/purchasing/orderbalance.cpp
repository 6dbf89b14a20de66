// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderbalance.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// `01` is line 1: Concur writes numbers of lines with and without zeros in front.
QString lineKey(const QString &line)
{
    bool isNumber = false;
    const int number = line.trimmed().toInt(&isNumber);
    return isNumber ? QString::number(number) : orderKey(line);
}

void add(OrderLineBalance &balance, const InvoicedPart &part)
{
    balance.invoicedAmount += part.amount;
    if (part.quantity && part.quantity->isValid() && balance.invoiced)
        *balance.invoiced += *part.quantity;
    else
        balance.invoiced.reset();
}

OrderLineBalance balanceLine(const KnownOrderLine &line)
{
    OrderLineBalance balance;
    balance.line = line.line;
    balance.text = line.text;
    balance.ordered = line.quantity;
    balance.invoiced = Decimal();
    balance.orderedAmount = line.quantity * line.unitCost;
    balance.receivedInNav = line.received;
    balance.invoicedInNav = line.invoiced;
    return balance;
}

bool isDone(const OrderLineBalance &line)
{
    // Where no quantity is known, the amount tells.
    if (line.remaining)
        return !line.remaining->isPositive();
    return !line.ordered || line.invoicedAmount >= line.orderedAmount;
}

} // namespace

QList<OrderLineBalance> balanceOf(const KnownOrder &order, const QList<InvoicedPart> &parts)
{
    QList<OrderLineBalance> lines;
    for (const KnownOrderLine &line : order.lines)
        lines.append(balanceLine(line));
    OrderLineBalance rest;
    rest.invoiced = Decimal();
    bool hasRest = false;
    for (const InvoicedPart &part : parts) {
        const QString wanted = lineKey(part.line);
        auto line = std::find_if(lines.begin(), lines.end(),
            [&wanted](const OrderLineBalance &each) { return lineKey(each.line) == wanted; });
        if (part.line.trimmed().isEmpty() && lines.size() == 1)
            line = lines.begin();
        hasRest = hasRest || line == lines.end();
        add(line == lines.end() ? rest : *line, part);
    }
    for (OrderLineBalance &line : lines)
        if (line.invoiced)
            line.remaining = *line.ordered - *line.invoiced;
    if (hasRest)
        lines.append(rest);
    return lines;
}

void reckon(OpenOrder &open)
{
    open.lines = balanceOf(open.order, open.parts);
    open.orderedAmount = Decimal();
    open.invoicedAmount = Decimal();
    for (const OrderLineBalance &line : std::as_const(open.lines)) {
        open.orderedAmount += line.orderedAmount;
        open.invoicedAmount += line.invoicedAmount;
    }
    const bool isCovered = !open.order.lines.isEmpty() && std::all_of(open.lines.cbegin(), open.lines.cend(), &isDone);
    open.isToBeClosed = !open.order.supersededBy.isEmpty() || isCovered;
}

} // namespace Ledgerbridge
