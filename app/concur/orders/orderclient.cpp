// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderclient.h"

#include "concuranswer.h"
#include "concursession.h"
#include "orderreader.h"
#include "requestwire.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

HttpCall readCall(const QString &folder, const QString &id, const QUrlQuery &query = {})
{
    HttpCall call;
    call.url.setPath(folder + QString::fromLatin1(QUrl::toPercentEncoding(id)), QUrl::TolerantMode);
    if (!query.isEmpty())
        call.url.setQuery(query);
    return call;
}

RequestState readState(const Json &json, const QString &requestId)
{
    RequestState state;
    state.requestId = json[u"purchaseRequestId"].text();
    if (state.requestId.isEmpty())
        state.requestId = requestId;
    state.requestNumber = json[u"purchaseRequestNumber"].text();
    state.queueStatus = json[u"purchaseRequestQueueStatus"].text();
    state.workflowStatus = json[u"purchaseRequestWorkflowStatus"].text();
    for (const Json &order : json[u"purchaseOrders"].items())
        if (const QString number = order[u"purchaseOrderNumber"].text(); !number.isEmpty())
            state.orderNumbers.append(number);
    for (const Json &exception : json[u"purchaseRequestExceptions"].items())
        if (!exception[u"isCleared"].flag())
            state.exceptions.append(exception[u"message"].text());
    Json raw = json;
    raw.set(u"purchaseRequestId"_s, state.requestId);
    state.raw = raw.toBytes();
    return state;
}

/// The result block that v3 sends with HTTP 200 when it failed; an order's own `Status` is Transmitted or Closed.
std::optional<Error> failureIn(const Json &json, const QString &orderNumber)
{
    if (json[u"Status"].text().compare("FAILURE"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QString code = json[u"ErrorCode"].text();
    QStringList words{json[u"ErrorMessage"].text(), json[u"Message"].text(), json[u"FieldCode"].text()};
    words.removeAll(QString());
    Error error{code == "1000"_L1 ? ErrorCode::NotFound : ErrorCode::Refused,
        QCoreApplication::translate("Concur", "Concur did not hand over the purchase order %1.").arg(orderNumber),
        u"code %1: %2"_s.arg(code, words.join("; "_L1)), 200, code};
    return error;
}

constexpr QLatin1String requestsPath("/purchaserequest/v4/purchaserequests");

/// 202 in Concur's prose, 200 in its explorer file (concur.md 10): the id tells, not the status.
Result<RequestAnswer> readCreation(const HttpAnswer &answer)
{
    const QString what = u"POST %1"_s.arg(requestsPath);
    const Result<Json> json = Json::parse(answer.body);
    if (json && answer.status < 500) {
        const QList<RequestFault> faults = readRequestFaults(*json);
        if (!faults.isEmpty() && !isThrottle(answer) && answer.status != 401 && answer.status != 403)
            return RequestAnswer{{}, faults};
        if (const QString id = (*json)[u"id"].text(); answer.isSuccess() && !id.isEmpty())
            return RequestAnswer{id, {}};
    }
    if (!answer.isSuccess() && answer.status < 500)
        return fail(refusalOf(answer, what));
    return fail(Error{ErrorCode::OutcomeUnknown,
        QCoreApplication::translate("Concur", "It is not known whether Concur has taken the purchase request."),
        u"%1: HTTP %2, %3"_s.arg(what).arg(answer.status).arg(wordsOf(answer)), answer.status, {}});
}

} // namespace

OrderClient::OrderClient(Session &session)
    : m_session(session)
{
}

QCoro::Task<Result<std::optional<RequestState>>> OrderClient::request(QString requestId)
{
    QUrlQuery query;
    query.addQueryItem(u"mode"_s, u"COMPACT"_s);
    HttpCall call = readCall(u"/purchaserequest/v4/purchaserequests/"_s, requestId, query);
    call.subject = requestId;
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    const Result<Json> json = jsonOf(answer, u"GET purchase request %1"_s.arg(requestId));
    if (!json && json.error().code == ErrorCode::NotFound)
        co_return std::optional<RequestState>();
    if (!json)
        co_return fail(json.error());
    if (!json->isObject())
        co_return fail(ErrorCode::Protocol,
            QCoreApplication::translate("Concur", "Concur answered for the purchase request %1 with something else.")
                .arg(requestId));
    co_return readState(*json, requestId);
}

QCoro::Task<Result<QByteArray>> OrderClient::fetchOrder(QString orderNumber)
{
    const HttpCall call = readCall(u"/api/v3.0/invoice/purchaseorders/"_s, orderNumber);
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    const Result<Json> json = jsonOf(answer, u"GET purchase order %1"_s.arg(orderNumber));
    if (!json && json.error().code == ErrorCode::NotFound)
        co_return QByteArray();
    if (!json)
        co_return fail(json.error());
    if (const auto failure = failureIn(*json, orderNumber)) {
        if (failure->code == ErrorCode::NotFound)
            co_return QByteArray();
        co_return fail(*failure);
    }
    const Json order = (*json)[u"PurchaseOrder"].isObject() ? (*json)[u"PurchaseOrder"] : *json;
    if (order[u"PurchaseOrderNumber"].text().isEmpty())
        co_return fail(ErrorCode::Protocol,
            QCoreApplication::translate("Concur", "Concur answered for the purchase order %1 with something else.")
                .arg(orderNumber));
    co_return order.toBytes();
}

QCoro::Task<Result<std::optional<PurchaseRequest>>> OrderClient::order(QString orderNumber)
{
    const Result<QByteArray> bytes = co_await fetchOrder(orderNumber);
    if (!bytes)
        co_return fail(bytes.error());
    if (bytes->isEmpty())
        co_return std::optional<PurchaseRequest>();
    co_return readOrder(Json::parse(*bytes).value_or(Json()));
}

QCoro::Task<Result<QList<FollowedOrder>>> OrderClient::ordersOf(RequestState request)
{
    const Json requestJson = Json::parse(request.raw).value_or(Json::object());
    QList<FollowedOrder> orders;
    for (const QString &number : std::as_const(request.orderNumbers)) {
        const Result<QByteArray> bytes = co_await fetchOrder(number);
        if (!bytes)
            co_return fail(bytes.error());
        if (bytes->isEmpty())
            continue; // named by the request, but not made yet
        FollowedOrder followed;
        followed.payload = orderPayload(requestJson, Json::parse(*bytes).value_or(Json()));
        followed.order = readOrderPayload(Json::parse(followed.payload).value_or(Json()));
        orders.append(followed);
    }
    co_return orders;
}

QCoro::Task<Result<std::optional<FollowedOrder>>> OrderClient::followedOrder(QString orderNumber)
{
    const Result<QByteArray> bytes = co_await fetchOrder(orderNumber);
    if (!bytes)
        co_return fail(bytes.error());
    if (bytes->isEmpty())
        co_return std::optional<FollowedOrder>();
    FollowedOrder followed;
    followed.payload = orderPayload(Json(), Json::parse(*bytes).value_or(Json()));
    followed.order = readOrderPayload(Json::parse(followed.payload).value_or(Json()));
    co_return std::optional<FollowedOrder>(followed);
}

QCoro::Task<Result<RequestAnswer>> OrderClient::createRequest(NewRequest request)
{
    HttpCall call;
    call.method = "POST";
    call.url.setPath(requestsPath);
    call.headers = {{"Content-Type", "application/json"}};
    call.body = requestBody(request).toBytes();
    call.safety = HttpCall::Safety::Write;
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (!answer)
        co_return fail(answer.error());
    co_return readCreation(*answer);
}

} // namespace Ledgerbridge::Concur
