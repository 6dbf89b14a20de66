// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasepages.h"

#include "requestrules.h"

#include <QSet>
#include <QUuid>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A purchase request is created some seconds after it was accepted (concur.md 5.3).
constexpr qint64 creationMilliseconds = 1500;
/// Somebody in Concur approves it: after it was looked at so often, unless it was decided upon before.
constexpr int readsUntilApproval = 3;

struct OrderFault final
{
    int code = 0;
    QString message;
    QString field;
    QString line;
};

bool isNumber(const Json &value)
{
    return value.toDecimal().isValid();
}

OrderFault lineFault(const Json &line, QSet<QString> &lineIds)
{
    const QString id = line["ExternalID"].toString();
    for (const char *field : {"LineNumber", "ExternalID", "Quantity", "UnitPrice"}) {
        if (line[field].toString().isEmpty())
            return {
                8000, QString::fromLatin1(field) + u" is required."_s, u"LINEITEM "_s + QString::fromLatin1(field), id};
    }
    if (!isNumber(line["Quantity"]) || !isNumber(line["UnitPrice"]))
        return {8002, u"A number is expected."_s, u"LINEITEM Quantity"_s, id};
    if (line["ExpenseType"].toString().isEmpty() == line["AccountCode"].toString().isEmpty())
        return {5001, u"Either expense type or account code must be given, not both."_s, u"LINEITEM ExpenseType"_s, id};
    if (lineIds.contains(id))
        return {5600, u"Line item external id is not unique."_s, u"LINEITEM ExternalID"_s, id};
    lineIds.insert(id);
    Decimal percentage;
    for (const Json &allocation : line["Allocation"].items())
        percentage += allocation["Percentage"].toDecimal();
    if (percentage > Decimal(100))
        return {5501, u"Allocations exceed the line."_s, u"ALLOCATION Percentage"_s, id};
    return {};
}

OrderFault orderFault(const Json &order, const MasterData &data, const VendorPages &vendors)
{
    const QString number = order["PurchaseOrderNumber"].toString();
    if (number.isEmpty() || number.size() > 50)
        return {1000, u"Purchase order number is not valid."_s, u"HEADER PurchaseOrderNumber"_s, {}};
    for (const char *field :
        {"Name", "OrderDate", "CurrencyCode", "PolicyExternalID", "VendorCode", "VendorAddressCode"}) {
        if (order[field].toString().isEmpty())
            return {
                8000, QString::fromLatin1(field) + u" is required."_s, u"HEADER "_s + QString::fromLatin1(field), {}};
    }
    if (!vendors.contains(order["VendorCode"].toString(), order["VendorAddressCode"].toString()))
        return {2000, u"Vendor code and address code were not found."_s, u"HEADER VendorCode"_s, {}};
    const QString currency = order["CurrencyCode"].toString();
    if (currency.size() != 3 || currency != currency.toUpper())
        return {3000, u"Currency is not valid."_s, u"HEADER CurrencyCode"_s, {}};
    if (!order["PolicyExternalID"].toString().contains(u"PO"))
        return {4000, u"Policy is unknown."_s, u"HEADER PolicyExternalID"_s, {}};
    if (!QDate::fromString(order["OrderDate"].toString(), Qt::ISODate).isValid())
        return {8002, u"OrderDate must be YYYY-MM-DD."_s, u"HEADER OrderDate"_s, {}};
    if (order["ShipToAddress"]["ExternalID"].toString().isEmpty())
        return {6000, u"Ship-to address is not valid."_s, u"HEADER ShipToAddress"_s, {}};
    if (order["BillToAddress"]["ExternalID"].toString().isEmpty())
        return {6001, u"Bill-to address is not valid."_s, u"HEADER BillToAddress"_s, {}};
    if (order["LineItem"].isEmpty())
        return {5000, u"The order has no lines."_s, u"HEADER LineItem"_s, {}};
    QSet<QString> lineIds;
    for (const Json &line : order["LineItem"].items()) {
        const OrderFault fault = lineFault(line, lineIds);
        if (fault.code != 0)
            return fault;
        const QString account = line["AccountCode"].toString();
        if (!account.isEmpty() && !data.account(account))
            return {5003, u"Account code is not valid."_s, u"LINEITEM AccountCode"_s, line["ExternalID"].toString()};
    }
    return {};
}

} // namespace

PurchasePages::PurchasePages(
    const DocumentFactory &factory, const MasterData &data, const VendorPages &vendors, const ConcurClock &clock)
    : m_data(data)
    , m_vendors(vendors)
    , m_clock(clock)
{
    for (int i = 0; i < factory.count(); ++i) {
        if (factory.place(i).kind == SourceKind::Purchase)
            seed(factory.document(i));
    }
}

void PurchasePages::seed(const GeneratedDocument &document)
{
    Json lines = Json::array();
    int number = 0;
    for (const PurchaseLine &line : document.lines) {
        ++number;
        Json json = Json::object(
            {{"LineNumber", QString::number(number)}, {"ExternalID", u"%1-%2"_s.arg(document.orderNumber).arg(number)},
                {"Quantity", line.quantity.toString()}, {"UnitPrice", line.unitPrice.toFixed(2)}});
        const bool byAccount = number % 2 == 1; // exactly one of both (concur.md 5.1)
        json.set("AccountCode", byAccount ? Json(line.account) : Json())
            .set("ExpenseType", byAccount ? Json() : Json(line.expenseType));
        lines.append(json.set("Description", line.description)
                         .set("IsReceiptRequired", u"N"_s)
                         .set("UnitOfMeasureCode", u"EA"_s));
    }
    const Json address = Json::object({{"ExternalID", u"HH01"_s}, {"Address1", u"Kehrwieder 8"_s},
        {"City", u"Hamburg"_s}, {"PostalCode", u"20457"_s}, {"StateProvince", u"HH"_s}, {"CountryCode", u"DE"_s}});
    Json order = Json::object(
        {{"ID", document.documentId}, {"PurchaseOrderNumber", document.orderNumber}, {"Name", document.title},
            {"OrderDate", document.documentDate.toString(Qt::ISODate)}, {"CurrencyCode", document.currency}});
    order.set("PolicyExternalID", u"PO"_s)
        .set("VendorCode", document.vendorCode)
        .set("VendorAddressCode", document.vendorAddress.isEmpty() ? u"0"_s : document.vendorAddress);
    order.set("PurchaseRequestNumber", document.number)
        .set("LedgerCode", m_data.ledgerCode)
        .set("Status", u"Transmitted"_s)
        .set("RequestedBy", document.ownerName);
    order.set("BillToAddress", address).set("ShipToAddress", address).set("LineItem", lines);
    m_orders.insert(document.orderNumber, order);
    Request request;
    request.made = m_clock.now().addDays(-1);
    request.number = document.number;
    request.orderNumber = document.orderNumber;
    request.workflow = u"Approved"_s;
    m_requests.insert(document.documentId, request);
}

QStringList PurchasePages::requestIds() const
{
    QStringList ids = m_requests.keys();
    ids.sort();
    return ids;
}

ConcurRoutes PurchasePages::routes()
{
    const QString orders = u"/api/v3.0/invoice/purchaseorders"_s;
    const QString requests = u"/purchaserequest/v4/purchaserequests"_s;
    return {route("POST", orders, ConcurFamily::V3, u"INVPO"_s,
                [this](const ConcurCall &call) { return writeOrder(call); }),
        route("PUT", orders, ConcurFamily::V3, u"INVPO"_s, [this](const ConcurCall &call) { return writeOrder(call); }),
        route("GET", orders + u"/*"_s, ConcurFamily::V3, u"INVPO"_s,
            [this](const ConcurCall &call) { return readOrder(call); }),
        route("POST", requests, ConcurFamily::Request4, u"purchaserequest.write"_s,
            [this](const ConcurCall &call) { return createRequest(call); }),
        route("GET", requests + u"/*"_s, ConcurFamily::Request4, u"purchaserequest.read"_s,
            [this](const ConcurCall &call) { return readRequest(call); })};
}

HttpResponse PurchasePages::writeOrder(const ConcurCall &call)
{
    const Json &order = call.body;
    const QString number = order["PurchaseOrderNumber"].toString();
    const OrderFault fault = orderFault(order, m_data, m_vendors);
    // HTTP 200 in both cases: the status stands inside (concur.md 5.1).
    if (fault.code != 0) {
        return jsonResponse(200,
            Json::object({{"Status", u"FAILURE"_s}, {"PurchaseOrderNumber", number},
                {"Message", u"Purchase order was not saved."_s}, {"ErrorCode", QString::number(fault.code)},
                {"ErrorMessage", fault.message}, {"FieldCode", fault.field}, {"LineItemExternalID", fault.line}}));
    }
    Json stored = order;
    if (stored["Status"].toString().isEmpty())
        stored.set("Status", u"Transmitted"_s);
    stored.set("ID",
        m_orders.contains(number) ? m_orders.value(number)["ID"] : Json(QUuid::createUuid().toString(QUuid::Id128)));
    m_orders.insert(number, stored);
    return jsonResponse(200,
        Json::object({{"Status", u"SUCCESS"_s}, {"PurchaseOrderNumber", number},
            {"Message", u"Purchase order saved."_s}, {"ErrorCode", Json()}, {"ErrorMessage", Json()},
            {"FieldCode", Json()}, {"LineItemExternalID", Json()}}));
}

HttpResponse PurchasePages::readOrder(const ConcurCall &call) const
{
    const QString &wanted = call.parts.first();
    for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
        if (order.key() == wanted || order.value()["ID"].toString() == wanted)
            return jsonResponse(200, order.value());
    }
    return concurError(ConcurFamily::V3, 404, u"The purchase order was not found."_s);
}

HttpResponse PurchasePages::createRequest(const ConcurCall &call)
{
    if (!call.body.isObject())
        return concurError(ConcurFamily::Request4, 400, u"The request body is not valid."_s, u"invalidRequestBody"_s);
    const Json faults = requestFaults(call.body, m_vendors);
    if (!faults.isEmpty())
        return jsonResponse(400, Json::object({{"errors", faults}}));
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    Request request;
    request.body = call.body;
    request.made = m_clock.now();
    request.number = u"PR27%1"_s.arg(m_requests.size(), 5, 10, QChar(u'0'));
    request.workflow = u"Pending Approval"_s;
    request.failure = creationFault(call.body, m_data);
    m_requests.insert(id, request);
    return jsonResponse(202,
        Json::object({{"id", id},
            {"uri", u"%1/purchaserequest/v4/purchaserequests/%2?mode=COMPACT"_s.arg(call.base.toString(), id)}}));
}

bool PurchasePages::decide(const QString &id, bool approve)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end() || !found->failure.isEmpty() || found->workflow != u"Pending Approval")
        return false;
    found->workflow = approve ? u"Approved"_s : u"Sent Back To Employee"_s;
    if (!approve)
        return true;
    found->orderNumber = u"PO27%1"_s.arg(m_requests.size(), 5, 10, QChar(u'0'));
    while (m_orders.contains(found->orderNumber))
        found->orderNumber += u'A';
    m_orders.insert(
        found->orderNumber, orderOfRequest(found->body, found->orderNumber, found->number, m_data, m_clock.now()));
    return true;
}

HttpResponse PurchasePages::readRequest(const ConcurCall &call)
{
    if (call.query(u"mode"_s) != u"COMPACT")
        return concurError(ConcurFamily::Request4, 400, u"mode is required."_s, u"missingMode"_s);
    const auto found = m_requests.find(call.parts.first());
    if (found == m_requests.end())
        return concurError(ConcurFamily::Request4, 404, u"The purchase request was not found."_s, u"notFound"_s);
    const bool pending = found->made.msecsTo(m_clock.now()) < creationMilliseconds;
    Json json = Json::object({{"purchaseRequestId", call.parts.first()},
        {"purchaseRequestQueueStatus",
            pending                        ? u"PENDING_CREATION"_s
                : found->failure.isEmpty() ? u"CREATED"_s
                                           : u"CREATE_FAILED"_s}});
    if (pending)
        return jsonResponse(200, json);
    if (!found->failure.isEmpty()) {
        json.set("purchaseRequestExceptions",
            Json::array({Json::object({{"eventCode", u"CREATE"_s}, {"exceptionCode", found->failure},
                {"isCleared", false}, {"prExceptionId", u"1"_s}, {"message", u"The expense type is not valid."_s}})}));
        return jsonResponse(200, json);
    }
    if (++found->reads > readsUntilApproval)
        static_cast<void>(decide(call.parts.first(), true));
    json.set("purchaseRequestNumber", found->number).set("purchaseRequestWorkflowStatus", found->workflow);
    if (!found->orderNumber.isEmpty())
        json.set("purchaseOrders", Json::array({Json::object({{"purchaseOrderNumber", found->orderNumber}})}));
    return jsonResponse(200, json);
}

} // namespace Ledgerbridge::Sandbox
