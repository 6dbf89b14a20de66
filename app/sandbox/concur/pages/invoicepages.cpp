// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoicepages.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int digestLimit = 1000;
constexpr int historyLimit = 500; // concur.md 4.4

/// A day as the digest prints it in the wild, with a blank for the T (concur.md 4.1).
Json moment(const QDateTime &when)
{
    return when.isValid() ? Json(when.toString(u"yyyy-MM-dd HH:mm:ss.0"_s)) : Json();
}

Json digestJson(const SourceRecord &record, const QUrl &base)
{
    const GeneratedDocument &document = record.document;
    const QString uri = base.toString() + u"/api/v3.0/invoice/paymentrequestdigests/"_s + document.documentId;
    Json json = Json::object({{"ID", document.documentId}, {"PaymentRequestId", document.documentId},
        {"PaymentRequestUri", base.toString() + u"/api/v3.0/invoice/paymentrequest/"_s + document.documentId},
        {"URI", uri}});
    json.set("ApprovalStatusCode", record.approvalCode == u"A_APPR" ? u"I_APPR"_s : u"I_RESU"_s)
        .set("PaymentStatusCode", record.paymentCode);
    json.set("VendorName", document.vendorName)
        .set("VendorCode", document.vendorCode)
        .set("InvoiceNumber", document.invoiceNumber);
    json.set("CreateDate", moment(document.created.startOfDay(Qt::UTC)))
        .set("UserDefinedDate", moment(document.documentDate.startOfDay(Qt::UTC)));
    json.set("PaidDate", moment(record.paid))
        .set("LastModifiedDate", moment(record.modified))
        .set("ExtractedDate", moment(record.extracted));
    json.set("Total", document.total.toFixed(8))
        .set("CurrencyCode", document.currency)
        .set("OwnerLoginID", document.ownerLogin)
        .set("OwnerName", document.ownerName);
    return json.set("IsDeleted", u"false"_s)
        .set("PaymentMethod", u"CLIENT"_s)
        .set("PurchaseOrderNumber", document.orderNumber.isEmpty() ? Json(u"null"_s) : Json(document.orderNumber));
}

/// A payment as the history shows it (concur.md 4.4).
Json historyJson(const SourceRecord &record, const Json &item, const QString &status)
{
    const GeneratedDocument &document = record.document;
    Json json = Json::object({{"requestId", document.documentId}, {"invoiceNumber", document.invoiceNumber},
        {"paymentMethodType", item["paymentMethodType"]}, {"paymentAmount", item["paymentAmount"]},
        {"paymentStatusDate", item["paymentStatusDate"]}, {"paymentStatus", status}});
    return json.set("supplierName", document.vendorName)
        .set("vendorCode", document.vendorCode)
        .set("invoiceCurrency", document.currency)
        .set("paymentCurrency", document.currency);
}

QString payAndKeep(FisQueue &queue, SourceRecord &record, const Json &item, const QString &status)
{
    const QString fault = queue.payInvoice(record, status);
    if (fault.isEmpty())
        record.payments += historyJson(record, item, status);
    return fault;
}

bool isInside(const ConcurCall &call, const QString &name, const QDateTime &when)
{
    const QString after = call.query(name + u"DateAfter"_s);
    const QString before = call.query(name + u"DateBefore"_s);
    const QString day = when.toString(u"yyyy-MM-dd"_s);
    return (after.isEmpty() || (when.isValid() && day > after))
        && (before.isEmpty() || (when.isValid() && day < before));
}

bool matches(const SourceRecord &record, const ConcurCall &call)
{
    const GeneratedDocument &document = record.document;
    const QString payment = call.query(u"paymentStatus"_s);
    const QString number = call.query(u"vendorInvoiceNumber"_s);
    return document.kind == SourceKind::Invoice && (payment.isEmpty() || payment == record.paymentCode)
        && (number.isEmpty() || number == document.invoiceNumber)
        && isInside(call, u"create"_s, document.created.startOfDay(Qt::UTC))
        && isInside(call, u"userDefined"_s, document.documentDate.startOfDay(Qt::UTC))
        && isInside(call, u"submit"_s, document.submitted.startOfDay(Qt::UTC)) && isInside(call, u"paid"_s, record.paid)
        && isInside(call, u"lastModified"_s, record.modified) && isInside(call, u"extracted"_s, record.extracted);
}

} // namespace

ConcurRoutes InvoicePages::routes()
{
    return {route("GET", u"/api/v3.0/invoice/paymentrequestdigests"_s, ConcurFamily::V3, u"INVPMT"_s,
                [this](const ConcurCall &call) { return digests(call); }),
        route("GET", u"/api/v3.0/invoice/paymentrequestdigests/*"_s, ConcurFamily::V3, u"INVPMT"_s,
            [this](const ConcurCall &call) { return digest(call); }),
        route("GET", u"/api/v3.0/invoice/localizeddata"_s, ConcurFamily::V3, u"INVPMT"_s,
            [this](const ConcurCall &call) { return localizedData(call); }),
        route("GET", u"/invoice/payment-confirmation/v4/payments"_s, ConcurFamily::Payment4,
            u"invoice.paymentconfirmation.read"_s, [this](const ConcurCall &call) { return history(call); }),
        route("POST", u"/invoice/payment-confirmation/v4/payments/bulkUpdate"_s, ConcurFamily::Payment4,
            u"invoice.paymentconfirmation.write"_s, [this](const ConcurCall &call) { return bulkUpdate(call); })};
}

HttpResponse InvoicePages::digests(const ConcurCall &call) const
{
    const int limit = std::min(call.queryNumber(u"limit"_s, digestLimit), digestLimit);
    const int first = call.queryNumber(u"offset"_s, 0);
    if (limit < 1 || first < 0)
        return concurError(ConcurFamily::V3, 400, u"limit or offset is not valid."_s);
    Json items = Json::array();
    int seen = 0;
    for (const SourceRecord &record : m_queue.records()) {
        if (!matches(record, call))
            continue;
        if (seen >= first && seen < first + limit)
            items.append(digestJson(record, call.base));
        ++seen;
    }
    const bool more = seen > first + limit;
    const Json next = more
        ? Json(u"%1/api/v3.0/invoice/paymentrequestdigests?limit=%2&offset=%3"_s.arg(call.base.toString())
                   .arg(limit)
                   .arg(first + limit))
        : Json();
    // Documented as Items, sent as PaymentRequestDigest (concur.md 4.1).
    return jsonResponse(200,
        Json::object({{"Items", Json()}, {"PaymentRequestDigest", items}, {"NextPage", next}, {"TotalCount", seen}}));
}

HttpResponse InvoicePages::digest(const ConcurCall &call) const
{
    for (const SourceRecord &record : m_queue.records()) {
        if (record.document.kind == SourceKind::Invoice && record.document.documentId == call.parts.first())
            return jsonResponse(200, digestJson(record, call.base));
    }
    return concurError(ConcurFamily::V3, 404, u"The payment request was not found."_s);
}

HttpResponse InvoicePages::localizedData(const ConcurCall &call) const
{
    using Rows = QList<QPair<QString, QString>>;
    static const QHash<QString, Rows> tables{
        {u"approvalStatus"_s,
            {{u"I_NOTF"_s, u"Not Submitted"_s}, {u"I_PEND"_s, u"Pending Approval"_s}, {u"I_APPR"_s, u"Approved"_s},
                {u"I_RESU"_s, u"Sent Back to Employee"_s}}},
        {u"paymentStatus"_s,
            {{u"R_NOTP"_s, u"Not Paid"_s}, {u"R_PEND"_s, u"Pending Payment"_s},
                {u"R_FAIL"_s, u"Financial Posting Failed"_s}, {u"R_EXTR"_s, u"Extracted"_s}, {u"R_PAID"_s, u"Paid"_s}}},
        {u"payMethod"_s,
            {{u"CLIENT"_s, u"Client"_s}, {u"ACH"_s, u"ACH"_s}, {u"CHECK"_s, u"Check"_s}, {u"WIRE"_s, u"Wire"_s}}},
        {u"ledgerCode"_s, {{u"NLDE"_s, u"Nordlicht Deutschland"_s}}}};
    const QString type = call.query(u"type"_s);
    if (!tables.contains(type))
        return concurError(ConcurFamily::V3, 400, u"type is not valid."_s);
    Json rows = Json::array();
    for (const auto &[code, name] : tables.value(type))
        rows.append(Json::object({{"Code", code}, {"LangCode", u"en"_s}, {"LocalizedValue", name}}));
    return jsonResponse(200, Json::object({{"LocalizationData", rows}, {"TotalCount", qint64(rows.size())}}));
}

QString InvoicePages::pay(const Json &item)
{
    const QString requestId = item["requestId"].toString();
    const QString number = item["invoiceNumber"].toString();
    if (requestId.isEmpty() && number.isEmpty())
        return u"requestId or invoiceNumber is required."_s;
    const QString status = item["paymentStatus"].toString();
    if (!status.isEmpty() && status != u"PAID" && status != u"VOID" && status != u"CANCEL")
        return u"paymentStatus is not valid."_s;
    for (SourceRecord &record : m_queue.records()) {
        const GeneratedDocument &document = record.document;
        const bool vendor = item["vendorCode"].toString() == document.vendorCode
            || item["vendorName"].toString() == document.vendorName;
        const bool same =
            requestId.isEmpty() ? document.invoiceNumber == number && vendor : document.documentId == requestId;
        if (document.kind == SourceKind::Invoice && same)
            return payAndKeep(m_queue, record, item, status.isEmpty() ? u"PAID"_s : status);
    }
    return u"No request was found for the given id."_s;
}

HttpResponse InvoicePages::history(const ConcurCall &call) const
{
    const int limit = call.queryNumber(u"limit"_s, historyLimit);
    const int page = call.queryNumber(u"page"_s, 1);
    if (limit < 1 || limit > historyLimit || page < 1)
        return concurError(ConcurFamily::Payment4, 400, u"limit or page is not valid."_s, u"invalidRequest"_s);
    const QString number = call.query(u"invoiceNumber"_s);
    const QString vendor = call.query(u"vendorCode"_s);
    QList<Json> found;
    for (const SourceRecord &record : m_queue.records())
        if ((number.isEmpty() || record.document.invoiceNumber == number)
            && (vendor.isEmpty() || record.document.vendorCode == vendor))
            found += record.payments;
    Json payments = Json::array();
    for (const Json &payment : found.mid(qsizetype(page - 1) * limit, limit))
        payments.append(payment);
    return jsonResponse(200,
        Json::object({{"pageNumber", page}, {"pageLimit", limit}, {"totalRecordCount", qint64(found.size())},
            {"payments", payments}}));
}

HttpResponse InvoicePages::bulkUpdate(const ConcurCall &call)
{
    if (!call.body.isArray() || call.body.isEmpty())
        return concurError(ConcurFamily::Payment4, 400, u"A list of payments is required."_s, u"invalidRequestBody"_s);
    Json good = Json::array();
    Json bad = Json::array();
    for (const Json &item : call.body.items()) {
        const QString fault = pay(item);
        Json copy = item;
        if (fault.isEmpty())
            good.append(copy);
        else
            bad.append(copy.set("errorMessage", fault));
    }
    const int status = bad.isEmpty() ? 200 : good.isEmpty() ? 400 : 207;
    const QString word = status == 200 ? u"OK"_s : status == 400 ? u"BAD_REQUEST"_s : u"MULTI_STATUS"_s;
    return jsonResponse(status,
        Json::object({{"status", word}, {"successCount", qint64(good.size())}, {"failureCount", qint64(bad.size())},
            {"successfulPayments", good}, {"failedPayments", bad}}));
}

} // namespace Ledgerbridge::Sandbox
