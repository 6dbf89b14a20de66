// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fispages.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 25;
constexpr int systemIdLimit = 50;

const QStringList &docTypes()
{
    static const QStringList types{
        u"expense"_s, u"invoice"_s, u"cashadvance"_s, u"payroll"_s, u"requestobligation"_s, u"reportobligation"_s};
    return types;
}

HttpResponse refused(int status, const QString &message, int returnCode = 0)
{
    Json body = Json::object({{"message", message}});
    if (returnCode != 0)
        body.set("fiReturnCode", returnCode);
    return jsonResponse(status, body);
}

Json halLink(const QString &href)
{
    return Json::object({{"rel", u"self"_s}, {"href", href}, {"hreflang", Json()}, {"media", Json()}, {"title", Json()},
        {"type", Json()}, {"deprecation", Json()}});
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

} // namespace

ConcurRoutes FisPages::routes()
{
    const QString base = u"/financialintegration/fi/v4/companies/transactiontypes/*/transactions"_s;
    const auto add = [&base](const QByteArray &method, const QString &tail, ConcurRoute::Handler handler) {
        return route(method, base + tail, ConcurFamily::Fis, u"FISVC"_s, std::move(handler));
    };
    return {add("GET", {}, [this](const ConcurCall &call) { return list(call); }),
        add("POST", u"/acknowledgements"_s, [this](const ConcurCall &call) { return acknowledge(call); }),
        add("POST", u"/postingconfirmations"_s, [this](const ConcurCall &call) { return confirmPosting(call); }),
        add("POST", u"/paymentconfirmations"_s, [this](const ConcurCall &call) { return confirmPayment(call); })};
}

std::optional<FisOutcome> FisPages::meddled(const QString &step, const QString &fisId) const
{
    return m_meddler ? m_meddler(step, fisId) : std::nullopt;
}

Json FisPages::envelope(const FisDocument &document, const ConcurCall &call) const
{
    // Text was asked for, or is what this document comes as anyway: official samples show both (concur.md 3.2).
    const QByteArray format = call.request.header("DocumentFormatAs").toLower();
    const bool odd = document.id.back() == u'7' || (format.isEmpty() && document.id.back() < u'6');
    const QByteArray text = m_queue.text(document);
    Json json = Json::object({{"id", document.id}, {"docType", document.docType}, {"companyId", u"700123"_s},
        {"entityId", u"p0012345abcd"_s}, {"companyUuid", u"9d1c0f3e-0000-4000-8000-00000000c0de"_s}});
    json.set("erpSystemId", document.systemId.isNull() ? Json() : Json(document.systemId))
        .set("docStatus", document.status);
    json.set("document", format == "text" || odd ? Json(text) : Json::rawNumber(text)); // raw: spares parsing it
    return json.set("links", Json::array());
}

HttpResponse FisPages::list(const ConcurCall &call)
{
    const QString docType = call.parts.first();
    if (!docTypes().contains(docType))
        return refused(400, u"Unknown transaction type: %1"_s.arg(docType));
    const int page = call.queryNumber(u"page"_s, 0);
    const int asked = call.queryNumber(u"limit"_s, defaultLimit);
    if (page < 0 || asked < 1)
        return refused(400, u"page or limit is not valid."_s);
    if (call.query(u"systemId"_s).size() > systemIdLimit)
        return refused(400, u"systemId has at most 50 characters."_s);
    const int limit = std::min(asked, m_mostPerPage);
    QList<const FisDocument *> found;
    int total = 0;
    const QString docId = call.query(u"docId"_s);
    if (docId.isEmpty()) {
        found = m_queue.ready(docType, page, limit);
        total = m_queue.readyCount(docType);
    } else if (const FisDocument *one =
                   m_queue.byDocument(docType, docId, call.query(u"ignoreDocumentStatus"_s) == u"yes")) {
        found = {one};
        total = 1;
    }
    Json content = Json::array();
    for (const FisDocument *document : std::as_const(found))
        content.append(envelope(*document, call));
    const QString href =
        u"https://fis-inner.svc.cluster.example/fi/v4/companies/transactiontypes/%1/transactions?limit=%2&page=%3&size=%2"_s
            .arg(docType)
            .arg(limit)
            .arg(page);
    Json body = Json::object({{"links", Json::array({halLink(href)})}});
    if (total > 0 || docId.isEmpty())
        body.set("content", content);
    const Json pages = Json::object(
        {{"size", limit}, {"totalElements", total}, {"totalPages", (total + limit - 1) / limit}, {"number", page}});
    return jsonResponse(200, body.set("page", pages));
}

HttpResponse FisPages::acknowledge(const ConcurCall &call)
{
    if (!call.body["ids"].isArray() || call.body["ids"].isEmpty())
        return refused(400, u"ids is required."_s, 198);
    if (call.body["ids"].size() > m_mostAtOnce)
        return refused(400, u"At most %1 ids can be acknowledged at once."_s.arg(m_mostAtOnce), 198);
    const QString systemId = call.body["systemId"].toString();
    if (systemId.size() > systemIdLimit)
        return refused(400, u"systemId has at most 50 characters."_s, 198);
    Json results = Json::array();
    for (const Json &id : call.body["ids"].items()) {
        const QString fisId = id.toString();
        const std::optional<FisOutcome> fault = meddled(u"ack"_s, fisId);
        const FisOutcome outcome = fault ? *fault : m_queue.acknowledge(call.parts.first(), systemId, fisId);
        results.append(Json::object({{"code", outcome.code}, {"docId", fisId}, {"systemId", textOrNull(systemId)},
            {"acknowledgeResult", outcome.result}, {"errorMessage", textOrNull(outcome.errorMessage)}}));
    }
    return jsonResponse(200, results);
}

HttpResponse FisPages::confirmPosting(const ConcurCall &call)
{
    const Json &confirmations = call.body["postingConfirmations"];
    if (!confirmations.isArray() || confirmations.isEmpty() || !call.body.contains("systemId"))
        return refused(400, u"systemId and postingConfirmations are required."_s, 198);
    if (confirmations.size() > m_mostAtOnce)
        return refused(400, u"At most %1 documents can be confirmed at once."_s.arg(m_mostAtOnce), 198);
    const QString systemId = call.body["systemId"].toString();
    Json results = Json::array();
    for (const Json &confirmation : confirmations.items()) {
        const QString fisId = confirmation["docId"].toString();
        const std::optional<FisOutcome> fault = meddled(u"posting"_s, fisId);
        const FisOutcome outcome = fault ? *fault : m_queue.confirmPosting(call.parts.first(), systemId, confirmation);
        results.append(Json::object({{"code", outcome.code}, {"docId", fisId}, {"systemId", systemId},
            {"postingConfirmationResult", outcome.result}, {"errorMessage", textOrNull(outcome.errorMessage)},
            {"detailMessage", textOrNull(outcome.detailMessage)}}));
    }
    return jsonResponse(200, results);
}

HttpResponse FisPages::confirmPayment(const ConcurCall &call)
{
    if (call.parts.first() != u"expense")
        return refused(405, u"Payment confirmation is supported for expense only."_s);
    const Json &confirmations = call.body["processingConfirmation"];
    if (!confirmations.isArray() || confirmations.isEmpty() || !call.body.contains("systemId"))
        return refused(400, u"systemId and processingConfirmation are required."_s, 298);
    const QString systemId = call.body["systemId"].toString();
    Json results = Json::array();
    for (const Json &confirmation : confirmations.items()) {
        const QString fisId = confirmation["docId"].toString();
        const std::optional<FisOutcome> fault = meddled(u"payment"_s, fisId);
        const FisOutcome outcome = fault ? *fault : m_queue.confirmPayment(call.parts.first(), systemId, confirmation);
        results.append(Json::object({{"code", outcome.code}, {"docId", fisId}, {"systemId", systemId},
            {"paymentConfirmationResult", outcome.result}, {"errorMessage", textOrNull(outcome.errorMessage)},
            {"paymentRef", textOrNull(outcome.paymentRef)}, {"detailMessage", textOrNull(outcome.detailMessage)}}));
    }
    return jsonResponse(200, results);
}

} // namespace Ledgerbridge::Sandbox
