// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "eventclient.h"

#include "concuranswer.h"
#include "hosts.h"
#include "tokenrequest.h"

namespace Ledgerbridge::Concur {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String folder("/events/v4/subscriptions");
/// A token that ends sooner is not used any more.
constexpr qint64 tokenMarginSeconds = 120;

ConcurSubscription readSubscription(const Json &json)
{
    ConcurSubscription subscription;
    subscription.id = json[u"id"].text();
    subscription.topic = json[u"topic"].text();
    subscription.filter = json[u"filter"].text();
    subscription.endpoint = json[u"webHookConfig"][u"endpoint"].text();
    for (const Json &company : json[u"companyIds"].items())
        subscription.companyIds.append(company.text());
    return subscription;
}

} // namespace

EventClient::EventClient(HttpClient &http, Setup setup)
    : m_http(http)
    , m_setup(std::move(setup))
{
}

HttpCall EventClient::callTo(const QByteArray &method, const QString &path) const
{
    HttpCall call;
    call.method = method;
    call.url = baseOf(m_setup.geolocation);
    call.url.setPath(path);
    call.headers = {{"Accept", "application/json"}};
    // Each of them may arrive twice: an id is saved once, and removed once.
    if (method != "GET")
        call.safety = HttpCall::Safety::RepeatableWrite;
    return call;
}

QCoro::Task<Result<void>> EventClient::signIn()
{
    const QDateTime now = m_setup.clock();
    if (!m_tokens.accessToken.isEmpty() && now.secsTo(m_tokens.expiresAt) > tokenMarginSeconds)
        co_return Result<void>();
    const QUrl address = tokenAddress(baseOf(m_setup.geolocation));
    const TokenForm form{{"client_id", m_setup.connection.clientId}, {"client_secret", m_setup.clientSecret},
        {"grant_type", u"client_credentials"_s}};
    Tokens before;
    before.geolocation = baseOf(m_setup.geolocation);
    const Result<Tokens> tokens =
        co_await requestTokens(m_http, address, m_setup.connection.tokenUrl, form, before, now);
    if (!tokens)
        co_return fail(tokens.error());
    m_tokens = *tokens;
    co_return Result<void>();
}

QCoro::Task<Result<HttpAnswer>> EventClient::send(HttpCall call)
{
    for (bool again = false;; again = true) {
        const Result<void> signedIn = co_await signIn();
        if (!signedIn)
            co_return fail(signedIn.error());
        HttpCall authorised = call;
        authorised.headers.emplaceBack("Authorization", "Bearer " + m_tokens.accessToken.toUtf8());
        const Result<HttpAnswer> answer = co_await m_http.send(authorised);
        if (!answer || answer->status != 401 || again)
            co_return answer;
        m_tokens = {};
    }
}

QCoro::Task<Result<QStringList>> EventClient::topics()
{
    const HttpCall call = callTo("GET", u"/events/v4/topics"_s);
    const Result<HttpAnswer> answer = co_await send(call);
    const Result<Json> json = jsonOf(answer, u"GET topics"_s);
    if (!json)
        co_return fail(json.error());
    QStringList topics;
    for (const Json &topic : json->items())
        topics.append(topic.text());
    co_return topics;
}

QCoro::Task<Result<QList<ConcurSubscription>>> EventClient::subscriptions()
{
    const HttpCall call = callTo("GET", folder);
    const Result<HttpAnswer> answer = co_await send(call);
    const Result<Json> json = jsonOf(answer, u"GET subscriptions"_s);
    if (!json)
        co_return fail(json.error());
    QList<ConcurSubscription> subscriptions;
    for (const Json &one : json->items()) {
        if (one.isObject() && !one[u"id"].text().isEmpty())
            subscriptions.append(readSubscription(one));
    }
    co_return subscriptions;
}

QCoro::Task<Result<void>> EventClient::save(ConcurSubscription subscription)
{
    Json config = Json::object();
    config.set(u"endpoint"_s, subscription.endpoint);
    Json body = Json::object();
    body.set(u"id"_s, subscription.id);
    body.set(u"filter"_s, subscription.filter);
    body.set(u"topic"_s, subscription.topic);
    body.set(u"webHookConfig"_s, config);
    HttpCall call = callTo("PUT", folder + "/webhook"_L1);
    call.headers.emplaceBack("Content-Type", "application/json");
    call.body = body.toBytes();
    const Result<HttpAnswer> answer = co_await send(call);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(refusalOf(*answer, u"PUT subscription "_s + subscription.topic));
    co_return Result<void>();
}

QCoro::Task<Result<void>> EventClient::remove(QString id)
{
    const HttpCall call = callTo("DELETE", folder + u'/' + id);
    const Result<HttpAnswer> answer = co_await send(call);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess() && answer->status != 404)
        co_return fail(refusalOf(*answer, u"DELETE subscription "_s + id));
    co_return Result<void>();
}

} // namespace Ledgerbridge::Concur
