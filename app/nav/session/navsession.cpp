// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navsession.h"

#include "entratoken.h"
#include "navurl.h"

#include <QCoroSignal>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

HttpCall signedCall(const HttpCall &call, const QByteArray &authorization)
{
    HttpCall result = call;
    result.headers.emplaceBack("Authorization", authorization);
    // messages and formats in one language, whatever the server's own (nav.md 1.5)
    result.headers.emplaceBack("Accept-Language", "en-US");
    result.headers.emplaceBack("Accept", "application/json");
    return result;
}

/// 401 with an authorisation code is a lack of permissions, which a new token does not cure.
bool isStaleToken(const HttpAnswer &answer)
{
    return answer.status == 401 && !answer.body.contains("Authorization_");
}

} // namespace

NavSession::NavSession(HttpClient *http, Connection connection, QString secret, Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_connection(std::move(connection))
    , m_secret(std::move(secret))
    , m_clock(std::move(clock))
    , m_root(normalisedApiUrl(m_connection.apiUrl))
{
}

QCoro::Task<Result<HttpAnswer>> NavSession::send(HttpCall call)
{
    if (!m_root.isValid() || !isSameServer(m_root, call.url)) {
        co_return fail(ErrorCode::Protocol,
            QCoreApplication::translate("Nav",
                "NAV names an address on another server. The sign-in is not sent there. Check the API address and the "
                "public address in the server's settings."),
            call.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    }
    const Result<QByteArray> first = co_await authorization();
    if (!first)
        co_return fail(first.error());
    const Result<HttpAnswer> answer = co_await m_http->send(signedCall(call, *first));
    if (!answer || m_connection.auth == u"basic" || !isStaleToken(*answer))
        co_return answer;

    // another call may have fetched a new token meanwhile
    if ("Bearer " + m_token == *first)
        m_token.clear();
    const Result<QByteArray> second = co_await authorization();
    if (!second)
        co_return fail(second.error());
    co_return co_await m_http->send(signedCall(call, *second));
}

QCoro::Task<Result<QByteArray>> NavSession::authorization()
{
    if (m_connection.auth == u"basic")
        co_return basic();
    if (m_connection.auth != u"oauth") {
        co_return fail(ErrorCode::Usage,
            QCoreApplication::translate("Nav", "The sign-in method '%1' is not supported. Use oauth or basic.")
                .arg(m_connection.auth));
    }
    if (m_fetching) {
        while (m_fetching)
            co_await qCoro(this, &NavSession::tokenSettled);
        // a wrong secret is tried once, not once per waiting call
        if (m_failure)
            co_return fail(*m_failure);
    }
    if (!m_token.isEmpty() && m_clock() < m_tokenEnd)
        co_return "Bearer " + m_token;

    m_fetching = true;
    const Result<QByteArray> result = co_await fetchToken();
    m_failure = result ? std::optional<Error>() : std::optional<Error>(result.error());
    m_fetching = false;
    Q_EMIT tokenSettled();
    co_return result;
}

QCoro::Task<Result<QByteArray>> NavSession::fetchToken()
{
    HttpCall call;
    call.method = "POST";
    call.url = m_connection.tokenUrl;
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    call.body = entraTokenForm(m_connection.clientId, m_secret, m_connection.scope);
    call.safety = HttpCall::Safety::RepeatableWrite;
    const QDateTime asked = m_clock();
    const Result<HttpAnswer> answer = co_await m_http->send(call);
    if (!answer)
        co_return fail(answer.error());
    const Result<EntraToken> token = entraToken(answer->status, answer->body);
    if (!token)
        co_return fail(token.error());
    m_token = token->value;
    m_tokenEnd = asked.addSecs(token->lifetime.count());
    co_return "Bearer " + m_token;
}

Result<QByteArray> NavSession::basic() const
{
    if (!isAscii(m_connection.user) || !isAscii(m_secret)) {
        return fail(ErrorCode::SignIn,
            QCoreApplication::translate("Nav",
                "NAV accepts only plain ASCII letters in user name and password of this sign-in method. Use a web "
                "service access key, or change the password."));
    }
    return "Basic " + (m_connection.user + u':' + m_secret).toLatin1().toBase64();
}

} // namespace Ledgerbridge::Nav
