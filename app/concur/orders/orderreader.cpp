// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderreader.h"

#include "payloadfields.h"

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

/// A list that v3 wraps at times: `{"LineItems":{"LineItem":[…]}}` (concur.md 4.2).
QList<Json> wrapped(const Json &block, QStringView plural, QStringView singular)
{
    const Json &outer = block[singular].isNull() ? block[plural] : block[singular];
    return (outer.isObject() && outer.contains(singular) ? outer[singular] : outer).items();
}

OrderLine readLine(const Json &block)
{
    OrderLine line;
    line.lineNumber = block[u"LineNumber"].text();
    line.externalId = block[u"ExternalID"].text();
    line.description = block[u"Description"].text();
    line.quantity = block[u"Quantity"].decimal();
    line.unitPrice = block[u"UnitPrice"].decimal();
    line.expenseTypeCode = block[u"ExpenseType"].text();
    line.accountCode = block[u"AccountCode"].text();
    line.unitOfMeasure = block[u"UnitOfMeasureCode"].text();
    line.supplierPartId = block[u"SupplierPartID"].text();
    line.fields = readCostFields(block, u"");
    const QList<Json> allocations = wrapped(block, u"Allocations", u"Allocation");
    for (const Json &allocation : allocations)
        if (allocation.isObject())
            line.allocations.append({allocation[u"Amount"].decimal(), allocation[u"GrossAmount"].decimal(),
                allocation[u"Percentage"].decimal(), readCostFields(allocation, u"")});
    return line;
}

} // namespace

PurchaseRequest readOrder(const Json &order)
{
    PurchaseRequest purchase;
    purchase.orderNumber = order[u"PurchaseOrderNumber"].text();
    purchase.requestNumber = order[u"PurchaseRequestNumber"].text();
    purchase.name = order[u"Name"].text();
    purchase.description = order[u"Description"].text();
    purchase.orderDate = readDate(order[u"OrderDate"]);
    purchase.requestedDeliveryDate = readDate(order[u"RequestedDeliveryDate"]);
    if (!purchase.requestedDeliveryDate.isValid())
        purchase.requestedDeliveryDate = readDate(order[u"NeededByDate"]);
    purchase.currency = order[u"CurrencyCode"].text();
    purchase.ledgerCode = order[u"LedgerCode"].text();
    purchase.vendorCode = order[u"VendorCode"].text();
    purchase.vendorAddressCode = order[u"VendorAddressCode"].text();
    purchase.status = order[u"Status"].text();
    purchase.shipping = order[u"Shipping"].decimal();
    purchase.shippingDescription = order[u"ShippingDescription"].text();
    purchase.isTest = order[u"IsTest"].flag();
    purchase.fields = readCostFields(order, u"");
    const QList<Json> lines = wrapped(order, u"LineItems", u"LineItem");
    for (const Json &line : lines)
        if (line.isObject())
            purchase.lines.append(readLine(line));
    return purchase;
}

QByteArray orderPayload(const Json &request, const Json &order)
{
    return Json::object({{u"request"_s, request}, {u"order"_s, order}}).toBytes();
}

PurchaseRequest readOrderPayload(const Json &payload)
{
    PurchaseRequest purchase = readOrder(payload[u"order"]);
    const Json &request = payload[u"request"];
    purchase.requestId = request[u"purchaseRequestId"].text();
    if (const QString number = request[u"purchaseRequestNumber"].text(); !number.isEmpty())
        purchase.requestNumber = number;
    if (purchase.status.isEmpty())
        purchase.status = request[u"purchaseRequestWorkflowStatus"].text();
    return purchase;
}

} // namespace Ledgerbridge::Concur
