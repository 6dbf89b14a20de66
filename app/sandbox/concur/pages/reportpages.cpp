// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reportpages.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 25;
constexpr int maximumLimit = 100;

Json moment(const QDateTime &when)
{
    return when.isValid() ? Json(when.toString(u"yyyy-MM-ddTHH:mm:ss.z"_s)) : Json();
}

Json moment(const QDate &day)
{
    return Json(day.toString(Qt::ISODate) + u"T09:14:07.13"_s);
}

Json reportJson(const SourceRecord &record, const QUrl &base)
{
    const GeneratedDocument &document = record.document;
    const auto money = [](const Decimal &value) { return Json::rawNumber(value.toFixed(8).toLatin1()); };
    Json json = Json::object({{"ID", document.documentId},
        {"URI", base.toString() + u"/api/v3.0/expense/reports/"_s + document.documentId}, {"Name", document.title}});
    json.set("Total", money(document.total + document.personal))
        .set("CurrencyCode", document.currency)
        .set("Country", u"DE"_s)
        .set("CountrySubdivision", Json());
    json.set("CreateDate", moment(document.created))
        .set("SubmitDate", moment(document.submitted))
        .set("ProcessingPaymentDate", moment(document.processed))
        .set("PaidDate", moment(record.extracted));
    json.set("ReceiptsReceived", true).set("UserDefinedDate", moment(document.documentDate)).set("LastComment", Json());
    json.set("OwnerLoginID", document.ownerLogin)
        .set("OwnerName", document.ownerName)
        .set("ApproverLoginID", u"approver@nordlicht.example"_s)
        .set("ApproverName", u"Brandt, Eva"_s);
    json.set("ApprovalStatusName", record.approvalName)
        .set("ApprovalStatusCode", record.approvalCode)
        .set("PaymentStatusName", record.paymentName)
        .set("PaymentStatusCode", record.paymentCode);
    json.set("LastModifiedDate", moment(record.modified))
        .set("PersonalAmount", money(document.personal))
        .set("AmountDueEmployee", money(document.total));
    json.set("AmountDueCompanyCard", money(Decimal()))
        .set("TotalClaimedAmount", money(document.total))
        .set("TotalApprovedAmount", money(document.total));
    json.set("LedgerName", u"NLDE"_s)
        .set("PolicyID", u"gWqPolicyDE"_s)
        .set("EverSentBack", record.revision > 1)
        .set("HasException", false);
    json.set("OrgUnit1",
            Json::object({{"Type", u"List"_s}, {"Value", u"Abteilung"_s}, {"Code", u"400"_s}, {"ListItemID", Json()}}))
        .set("OrgUnit2", Json())
        .set("Custom1", Json());
    return json;
}

/// Whether a day lies inside NAMEDateAfter and NAMEDateBefore of the query, both of which leave the day itself out.
bool isInside(const ConcurCall &call, const QString &name, const QDateTime &when)
{
    const QString after = call.query(name + u"DateAfter"_s);
    const QString before = call.query(name + u"DateBefore"_s);
    if (after.isEmpty() && before.isEmpty())
        return true;
    const QString text = when.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return when.isValid() && (after.isEmpty() || text > after) && (before.isEmpty() || text < before);
}

bool isAmong(const QString &wanted, const QString &code)
{
    return wanted.isEmpty() || wanted.split(u',').contains(code);
}

bool matches(const SourceRecord &record, const ConcurCall &call)
{
    const GeneratedDocument &document = record.document;
    const QString user = call.query(u"user"_s);
    // A company token owns no reports: without user=ALL there is nothing to see (concur.md 2.1).
    return document.kind == SourceKind::Expense && (user == u"ALL" || user == document.ownerLogin)
        && isAmong(call.query(u"approvalStatusCode"_s), record.approvalCode)
        && isAmong(call.query(u"paymentStatusCode"_s), record.paymentCode)
        && isAmong(call.query(u"currencyCode"_s), document.currency)
        && isInside(call, u"processingPayment"_s, document.processed.startOfDay(Qt::UTC))
        && isInside(call, u"submit"_s, document.submitted.startOfDay(Qt::UTC))
        && isInside(call, u"create"_s, document.created.startOfDay(Qt::UTC))
        && isInside(call, u"modified"_s, record.modified) && isInside(call, u"paid"_s, record.extracted);
}

} // namespace

ConcurRoutes ReportPages::routes()
{
    return {route("GET", u"/api/v3.0/expense/reports"_s, ConcurFamily::V3, u"EXPRPT"_s,
                [this](const ConcurCall &call) { return list(call); }),
        route("GET", u"/api/v3.0/expense/reports/*"_s, ConcurFamily::V3, u"EXPRPT"_s,
            [this](const ConcurCall &call) { return one(call); }),
        route("GET", u"/expensereports/v4/users/*/context/*/reports/*"_s, ConcurFamily::Expense4,
            u"expense.report.read"_s, [this](const ConcurCall &call) { return expense4(call); })};
}

const SourceRecord *ReportPages::find(const QString &documentId, SourceKind kind) const
{
    const QList<SourceRecord> &records = m_queue.records();
    const auto found = std::find_if(records.cbegin(), records.cend(), [&](const SourceRecord &record) {
        return record.document.documentId == documentId && record.document.kind == kind;
    });
    return found == records.cend() ? nullptr : &*found;
}

HttpResponse ReportPages::list(const ConcurCall &call) const
{
    const int limit = std::min(call.queryNumber(u"limit"_s, defaultLimit), maximumLimit);
    // The offset is opaque: what NextPage says, nothing else.
    const QString offset = call.query(u"offset"_s);
    const QByteArray place = QByteArray::fromBase64(offset.toLatin1(), QByteArray::Base64UrlEncoding);
    if (limit < 1 || (!offset.isEmpty() && !place.startsWith("at:")))
        return concurError(ConcurFamily::V3, 400, u"limit or offset is not valid."_s);
    const int first = place.mid(3).toInt();
    Json items = Json::array();
    int seen = 0;
    bool more = false;
    for (const SourceRecord &record : m_queue.records()) {
        if (!matches(record, call) || seen++ < first)
            continue;
        more = seen > first + limit;
        if (more)
            break;
        items.append(reportJson(record, call.base));
    }
    Json next;
    if (more) {
        QUrlQuery query = call.request.query;
        query.removeAllQueryItems(u"offset"_s);
        query.addQueryItem(u"offset"_s,
            QString::fromLatin1(("at:" + QByteArray::number(first + limit))
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        next = call.base.toString() + u"/api/v3.0/expense/reports?"_s + query.toString(QUrl::FullyEncoded);
    }
    return jsonResponse(200, Json::object({{"Items", items}, {"NextPage", next}}));
}

HttpResponse ReportPages::one(const ConcurCall &call) const
{
    const QString user = call.query(u"user"_s);
    if (user == u"ALL")
        return concurError(ConcurFamily::V3, 400, u"The user parameter cannot be ALL."_s);
    const SourceRecord *record = find(call.parts.first(), SourceKind::Expense);
    if (!record || user != record->document.ownerLogin)
        return concurError(ConcurFamily::V3, 404, u"The requested report was not found."_s);
    return jsonResponse(200, reportJson(*record, call.base));
}

HttpResponse ReportPages::expense4(const ConcurCall &call) const
{
    const SourceRecord *record = find(call.parts.at(2), SourceKind::Expense);
    if (!record)
        return concurError(ConcurFamily::Expense4, 404, u"Report not found."_s, u"report.not.found"_s);
    const GeneratedDocument &document = record->document;
    const auto money = [&document](const Decimal &value) {
        return Json::object(
            {{"value", Json::rawNumber(value.isZero() ? QByteArray("0E-8") : value.toFixed(8).toLatin1())},
                {"currencyCode", document.currency}});
    };
    Json json = Json::object({{"reportId", document.documentId}, {"reportNumber", document.number},
        {"name", document.title}, {"businessPurpose", QString()}});
    json.set("reportDate", document.documentDate.toString(Qt::ISODate))
        .set("submitDate", document.submitted.toString(Qt::ISODate) + u"T09:14:07.130Z"_s);
    json.set("approvalStatus", record->approvalName)
        .set("approvalStatusId", record->approvalCode)
        .set("paymentStatus", record->paymentName)
        .set("paymentStatusId", record->paymentCode);
    json.set("currencyCode", document.currency).set("countryCode", u"DE"_s).set("userId", document.ownerUuid);
    json.set("employee", Json::object({{"employeeId", document.ownerId}, {"employeeUuid", document.ownerUuid}}))
        .set("ledger", u"NLDE"_s)
        .set("reportType", u"Regular"_s)
        .set("reportVersion", record->revision);
    json.set("isSubmitted", record->approvalCode == u"A_APPR")
        .set("isSentBack", record->approvalCode == u"A_RESU")
        .set("isFinancialIntegrationEnabled", true);
    json.set("approvedAmount", money(document.total))
        .set("claimedAmount", money(document.total))
        .set("reportTotal", money(document.total + document.personal))
        .set("personalAmount", money(document.personal));
    json.set("paymentConfirmedAmount", money(record->paid.isValid() ? document.total : Decimal()))
        .set("customData", Json::array())
        .set("links", Json::array());
    return jsonResponse(200, json);
}

} // namespace Ledgerbridge::Sandbox
