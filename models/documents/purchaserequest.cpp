// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchaserequest.h"

namespace Ledgerbridge {

QList<OrderLine> PurchaseRequest::costLines() const
{
    QList<OrderLine> all = lines;
    if (!shipping || (shipping->isValid() && shipping->isZero()))
        return all;
    OrderLine freight;
    freight.lineNumber = QStringLiteral("Shipping");
    freight.description = shippingDescription.isEmpty() ? freight.lineNumber : shippingDescription;
    freight.quantity = Decimal(1);
    freight.unitPrice = shipping;
    freight.expenseTypeCode = QStringLiteral("SHIPPING");
    all.append(freight);
    return all;
}

} // namespace Ledgerbridge
