// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoice.h"

#include <algorithm>

namespace Ledgerbridge {

bool Invoice::refersToOrder() const
{
    return !poNumber.isEmpty() || multiplePurchaseOrder
        || std::any_of(
            lines.cbegin(), lines.cend(), [](const InvoiceLine &line) { return !line.purchaseOrderNumber.isEmpty(); });
}

const QString &Invoice::orderOf(const InvoiceLine &line) const
{
    return line.purchaseOrderNumber.isEmpty() ? poNumber : line.purchaseOrderNumber;
}

QStringList Invoice::orderNumbers() const
{
    QStringList numbers;
    if (!poNumber.isEmpty())
        numbers.append(poNumber);
    for (const InvoiceLine &line : lines)
        if (!line.purchaseOrderNumber.isEmpty() && !numbers.contains(line.purchaseOrderNumber, Qt::CaseInsensitive))
            numbers.append(line.purchaseOrderNumber);
    return numbers;
}

} // namespace Ledgerbridge
