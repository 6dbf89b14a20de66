// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchaserecords.h"

#include "odatavalue.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

Json commentBody(const QString &text)
{
    Json body = Json::object();
    body.set(u"lineType"_s, Json(u"Comment"_s));
    body.set(u"description"_s, Json(text));
    return body;
}

Json lineBody(const PurchaseShape &shape, const PlanLine &line)
{
    Json body = Json::object();
    body.set(u"lineType"_s, Json(u"Account"_s));
    body.set(u"lineObjectNumber"_s, Json(line.account));
    // behind the account, which brings a text and a tax code of its own
    if (!line.description.isEmpty())
        body.set(u"description"_s, Json(line.description));
    if (!line.taxCode.isEmpty())
        body.set(u"taxCode"_s, Json(line.taxCode));
    body.set(u"quantity"_s, Json(line.quantity));
    body.set(shape.costField, Json(line.unitCost));
    return body;
}

void setDate(Json &body, const QString &field, QDate date)
{
    if (date.isValid())
        body.set(field, Json(date.toString(Qt::ISODate)));
}

} // namespace

PurchaseShape purchaseShape(PurchaseKind kind)
{
    switch (kind) {
    case PurchaseKind::CreditMemo:
        return {u"purchaseCreditMemos"_s, u"purchaseCreditMemoLines"_s, u"vendorCreditMemoNumber"_s,
            u"creditMemoDate"_s, u"unitCost"_s, u"Microsoft.NAV.post"_s, true, false};
    case PurchaseKind::Order:
        return {u"purchaseOrders"_s, u"purchaseOrderLines"_s, {}, u"orderDate"_s, u"directUnitCost"_s,
            u"Microsoft.NAV.receiveAndInvoice"_s, false, true};
    case PurchaseKind::Invoice: break;
    }
    return {u"purchaseInvoices"_s, u"purchaseInvoiceLines"_s, u"vendorInvoiceNumber"_s, u"invoiceDate"_s, u"unitCost"_s,
        u"Microsoft.NAV.post"_s, true, true};
}

PurchaseShape purchaseShape(DimensionParent parent)
{
    switch (parent) {
    case DimensionParent::PurchaseCreditMemoLine: return purchaseShape(PurchaseKind::CreditMemo);
    case DimensionParent::PurchaseOrderLine: return purchaseShape(PurchaseKind::Order);
    default: return purchaseShape(PurchaseKind::Invoice);
    }
}

PurchaseDocument readPurchaseDocument(PurchaseKind kind, const Json &row)
{
    const PurchaseShape shape = purchaseShape(kind);
    PurchaseDocument document;
    document.kind = kind;
    document.id = idField(row, u"id");
    document.etag = etagOf(row);
    document.number = textField(row, u"number").trimmed();
    document.vendorNumber = textField(row, u"vendorNumber").trimmed();
    if (!shape.externalField.isEmpty())
        document.externalNumber = textField(row, shape.externalField).trimmed();
    document.currencyCode = textField(row, u"currencyCode").trimmed();
    document.postingDate = dateField(row, u"postingDate");
    document.documentDate = dateField(row, shape.dateField);
    document.status = enumField(row, u"status");
    if (kind == PurchaseKind::CreditMemo)
        document.appliesToNumber = textField(row, u"invoiceNumber").trimmed();
    document.totalExcludingTax = amountField(row, u"totalAmountExcludingTax");
    document.totalTax = amountField(row, u"totalTaxAmount");
    document.totalIncludingTax = amountField(row, u"totalAmountIncludingTax");
    return document;
}

PurchaseLine readPurchaseLine(PurchaseKind kind, const Json &row)
{
    PurchaseLine line;
    line.id = idField(row, u"id");
    line.etag = etagOf(row);
    line.sequence = textField(row, u"sequence").toInt();
    line.lineType = enumField(row, u"lineType");
    line.accountNumber = textField(row, u"lineObjectNumber").trimmed();
    line.description = textField(row, u"description");
    line.quantity = amountField(row, u"quantity");
    line.unitCost = amountField(row, purchaseShape(kind).costField);
    line.amountExcludingTax = amountField(row, u"amountExcludingTax");
    line.taxCode = textField(row, u"taxCode").trimmed();
    if (kind == PurchaseKind::Order && row.contains(u"receivedQuantity"))
        line.received = amountField(row, u"receivedQuantity");
    if (kind == PurchaseKind::Order && row.contains(u"invoicedQuantity"))
        line.invoiced = amountField(row, u"invoicedQuantity");
    return line;
}

Json purchaseHeaderBody(PurchaseKind kind, const Posting &posting, const QString &currencyCode)
{
    const PurchaseShape shape = purchaseShape(kind);
    Json body = Json::object();
    body.set(u"vendorNumber"_s, Json(posting.vendorNumber));
    setDate(body, u"postingDate"_s, posting.postingDate);
    setDate(body, shape.dateField, posting.documentDate.isValid() ? posting.documentDate : posting.postingDate);
    if (kind == PurchaseKind::Order)
        setDate(body, u"requestedReceiptDate"_s, posting.dueDate);
    if (shape.hasDueDate)
        setDate(body, u"dueDate"_s, posting.dueDate);
    if (!shape.externalField.isEmpty())
        body.set(shape.externalField, Json(posting.externalNumber));
    if (!currencyCode.isEmpty())
        body.set(u"currencyCode"_s, Json(currencyCode));
    if (kind == PurchaseKind::CreditMemo && !posting.appliesToNumber.isEmpty())
        body.set(u"invoiceNumber"_s, Json(posting.appliesToNumber));
    // a plan's unit costs are net, whatever the vendor's card says
    if (shape.hasPricesIncludeTax)
        body.set(u"pricesIncludeTax"_s, Json::boolean(false));
    return body;
}

QList<Json> purchaseLineBodies(PurchaseKind kind, const Posting &posting)
{
    const PurchaseShape shape = purchaseShape(kind);
    QList<Json> bodies;
    if (kind == PurchaseKind::Order)
        bodies.append(commentBody(orderComment(posting)));
    for (const PlanLine &line : posting.lines)
        bodies.append(lineBody(shape, line));
    return bodies;
}

QString orderComment(const Posting &posting)
{
    return (posting.reference + u' ' + posting.externalNumber).trimmed();
}

bool isOrderComment(const QString &description, const QString &wanted)
{
    const QString text = description.simplified();
    const QString sought = wanted.simplified();
    if (sought.isEmpty())
        return false;
    const auto isSame = [&sought](QStringView part) { return part.compare(sought, Qt::CaseInsensitive) == 0; };
    const qsizetype gap = text.indexOf(u' ');
    return isSame(text) || (gap > 0 && (isSame(QStringView(text).left(gap)) || isSame(QStringView(text).mid(gap + 1))));
}

} // namespace Ledgerbridge::Nav
