// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fisclient.h"

#include "concuranswer.h"
#include "concursession.h"
#include "fiswire.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

/// Service codes (concur.md 3.6).
constexpr int wrongSystem = 99;
constexpr int invalidRequest = 198;
constexpr int usualPage = 25; // concur.md 3.2

QString pathOf(DocumentKind kind, QStringView end)
{
    return u"/financialintegration/fi/v4/companies/transactiontypes/%1/%2"_s.arg(toString(kind), end);
}

tl::unexpected<Error> notInFis()
{
    return fail(ErrorCode::Usage,
        QCoreApplication::translate(
            "Concur", "Purchase orders and requests do not come through Concur's posting queue."));
}

HttpCall getCall(DocumentKind kind, const QUrlQuery &query)
{
    HttpCall call;
    call.url.setPath(pathOf(kind, u"transactions"));
    call.url.setQuery(query);
    call.headers = {{"DocumentFormatAs", "json"}};
    return call;
}

HttpCall postCall(DocumentKind kind, QStringView end, const Json &body)
{
    HttpCall call;
    call.method = "POST";
    // Acknowledgements and confirmations lie below the transactions (concur.md 3).
    call.url.setPath(pathOf(kind, QString(u"transactions/"_s + end.toString())));
    call.headers = {{"Content-Type", "application/json"}};
    call.body = body.toBytes();
    call.safety = HttpCall::Safety::RepeatableWrite;
    return call;
}

/// All at once; where Concur turns that away as a whole, in ever smaller parts, so that neither a limit nor one bad item
/// stands in the way of the others. The refusal itself where there is nothing that was not refused.
template<typename Items, typename Ask, typename IdOf>
QCoro::Task<Result<QList<FisItemResult>>> inParts(Items items, Ask ask, IdOf idOf)
{
    QList<FisItemResult> results;
    QList<Items> open{items};
    std::optional<Error> refusal;
    bool isAnyAnswered = false;
    while (!open.isEmpty()) {
        const Items part = open.takeFirst();
        const Result<QList<FisItemResult>> answer = co_await ask(part);
        if (answer) {
            isAnyAnswered = true;
            results += *answer;
            continue;
        }
        const ErrorCode code = answer.error().code;
        if (code != ErrorCode::Refused && code != ErrorCode::NotFound)
            co_return fail(answer.error());
        refusal = answer.error();
        if (part.size() > 1) {
            open.prepend(Items(part.mid(part.size() / 2)));
            open.prepend(Items(part.first(part.size() / 2)));
        } else {
            results.append({idOf(part.first()), invalidRequest, u"REFUSED"_s, refusal->detail, {}});
        }
    }
    if (refusal && !isAnyAnswered)
        co_return fail(*refusal);
    co_return results;
}

/// The results in an answer. 204 is a "yes" that says no more: all of them are done.
Result<QList<FisItemResult>> resultsOf(
    const Result<HttpAnswer> &answer, const HttpCall &call, const QString &resultKey, const QStringList &fisIds)
{
    if (answer && answer->status == 204) {
        QList<FisItemResult> done;
        for (const QString &id : fisIds)
            done.append({id, 0, u"SUCCESS"_s, {}, {}});
        return done;
    }
    const Result<Json> json = jsonOf(answer, u"POST %1"_s.arg(call.url.path()));
    return json ? readFisResults(*json, resultKey, fisIds) : fail(json.error());
}

} // namespace

FisClient::FisClient(Session &session)
    : m_session(session)
{
}

QCoro::Task<Result<FisPage>> FisClient::ready(DocumentKind kind, int page, int limit)
{
    if (kind == DocumentKind::Purchase)
        co_return notInFis();
    const int size = std::min(limit, m_mostPerPage);
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"limit"_s, QString::number(size));
    const HttpCall call = getCall(kind, query);
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    const Result<Json> json = jsonOf(answer, u"GET %1"_s.arg(call.url.path()));
    if (json)
        co_return readFisPage(*json, kind, page, size);
    // Only the first page may change the size: later ones count in it.
    if (json.error().httpStatus != 400 || json.error().code != ErrorCode::Refused || page > 0 || size <= usualPage)
        co_return fail(json.error());
    m_mostPerPage = usualPage;
    const Result<FisPage> smaller = co_await ready(kind, page, limit);
    if (!smaller)
        m_mostPerPage = std::numeric_limits<int>::max();
    co_return smaller;
}

QCoro::Task<Result<std::optional<FisDocument>>> FisClient::byDocumentId(DocumentKind kind, QString documentId)
{
    if (kind == DocumentKind::Purchase)
        co_return notInFis();
    QUrlQuery query;
    query.addQueryItem(u"docId"_s, QString::fromLatin1(QUrl::toPercentEncoding(documentId)));
    query.addQueryItem(u"ignoreDocumentStatus"_s, u"yes"_s);
    HttpCall call = getCall(kind, query);
    call.subject = documentId;
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (answer && answer->status == 404)
        co_return std::optional<FisDocument>();
    const Result<Json> json = jsonOf(answer, u"GET %1"_s.arg(call.url.path()));
    if (!json)
        co_return fail(json.error());
    const Result<FisPage> page = readFisPage(*json, kind, 0, 1);
    if (!page)
        co_return fail(page.error());
    co_return page->documents.isEmpty() ? std::optional<FisDocument>() : page->documents.first();
}

QCoro::Task<Result<QList<FisItemResult>>> FisClient::acknowledge(DocumentKind kind, QStringList fisIds)
{
    if (kind == DocumentKind::Purchase)
        co_return notInFis();
    if (fisIds.isEmpty())
        co_return QList<FisItemResult>();
    const auto results = co_await inParts(
        fisIds, [this, kind](const QStringList &part) { return acknowledgeAtOnce(kind, part); },
        [](const QString &id) { return id; });
    co_return results;
}

QCoro::Task<Result<QList<FisItemResult>>> FisClient::acknowledgeAtOnce(DocumentKind kind, QStringList fisIds)
{
    const QString system = m_session.connection().systemId;
    const HttpCall call = postCall(kind, u"acknowledgements", acknowledgementBody(system, fisIds));
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    auto results = resultsOf(answer, call, u"acknowledgeResult"_s, fisIds);
    if (results)
        for (FisItemResult &result : *results)
            if (isOfAnotherSystem(result, system))
                result.code = wrongSystem;
    co_return results;
}

QCoro::Task<Result<QList<FisItemResult>>> FisClient::confirm(
    DocumentKind kind, QList<PostingConfirmation> confirmations)
{
    if (kind == DocumentKind::Purchase)
        co_return notInFis();
    if (confirmations.isEmpty())
        co_return QList<FisItemResult>();
    const auto results = co_await inParts(
        confirmations, [this, kind](const QList<PostingConfirmation> &part) { return confirmAtOnce(kind, part); },
        [](const PostingConfirmation &confirmation) { return confirmation.fisId; });
    co_return results;
}

QCoro::Task<Result<QList<FisItemResult>>> FisClient::confirmAtOnce(
    DocumentKind kind, QList<PostingConfirmation> confirmations)
{
    QStringList fisIds;
    fisIds.reserve(confirmations.size());
    for (const PostingConfirmation &confirmation : std::as_const(confirmations))
        fisIds.append(confirmation.fisId);
    const HttpCall call =
        postCall(kind, u"postingconfirmations", confirmationBody(m_session.connection().systemId, confirmations));
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    co_return resultsOf(answer, call, u"postingConfirmationResult"_s, fisIds);
}

QCoro::Task<Result<QList<FisItemResult>>> FisClient::confirmPayments(QList<PaymentConfirmation> confirmations)
{
    QSet<QString> fisIds;
    for (const PaymentConfirmation &confirmation : std::as_const(confirmations))
        fisIds.insert(confirmation.fisId);
    if (fisIds.size() != confirmations.size())
        co_return fail(ErrorCode::Usage,
            QCoreApplication::translate("Concur", "Two payments of one document cannot be confirmed at once."));
    if (confirmations.isEmpty())
        co_return QList<FisItemResult>();
    const auto results = co_await inParts(
        confirmations, [this](const QList<PaymentConfirmation> &part) { return confirmPaymentsAtOnce(part); },
        [](const PaymentConfirmation &confirmation) { return confirmation.fisId; });
    co_return results;
}

QCoro::Task<Result<QList<FisItemResult>>> FisClient::confirmPaymentsAtOnce(QList<PaymentConfirmation> confirmations)
{
    QStringList fisIds;
    fisIds.reserve(confirmations.size());
    for (const PaymentConfirmation &confirmation : std::as_const(confirmations))
        fisIds.append(confirmation.fisId);
    const HttpCall call = postCall(DocumentKind::Expense, u"paymentconfirmations",
        paymentConfirmationBody(m_session.connection().systemId, confirmations));
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    co_return resultsOf(answer, call, u"paymentConfirmationResult"_s, fisIds);
}

} // namespace Ledgerbridge::Concur
