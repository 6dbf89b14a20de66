// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concursession.h"

#include "concuranswer.h"
#include "hosts.h"
#include "tokenrequest.h"
#include "wake.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

Q_LOGGING_CATEGORY(concurLog, "ledgerbridge.concur", QtInfoMsg)

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

/// Seconds for which a fresh token that was refused is not refreshed again.
constexpr qint64 refusalHolds = 60;
constexpr qint64 earliness = 120; // seconds before its end at which a token is replaced
constexpr int mostAttempts = 4; // of a call that is turned away as too many

tl::unexpected<Error> notSignedIn()
{
    return fail(ErrorCode::SignIn,
        QCoreApplication::translate(
            "ConcurSignIn", "Concur is not connected. Make a company request token in Concur and connect."));
}

/// Deprecation is announced in headers only (concur.md 8).
void logWarnings(const HttpCall &call, const HttpAnswer &answer)
{
    for (const QByteArrayView name : {QByteArrayView("x-api-warn"), QByteArrayView("sunset")})
        if (const QByteArray value = answer.header(name); !value.isEmpty())
            qCWarning(concurLog).noquote() << call.url.path() << name.toByteArray() << value.left(300);
}

} // namespace

Session::Session(HttpClient &http, Setup setup)
    : m_http(http)
    , m_setup(std::move(setup))
{
}

Session::~Session() = default;

QCoro::Task<Result<void>> Session::signInWithRequestToken(QString clientSecret, QString requestToken)
{
    const TokenForm form{{"client_id", m_setup.connection.clientId}, {"client_secret", clientSecret},
        {"grant_type", u"password"_s}, {"username", m_setup.connection.companyUuid}, {"password", requestToken},
        {"credtype", u"authtoken"_s}};
    const QUrl address = tokenAddress(m_setup.connection.tokenUrl);
    const Tokens none;
    const Result<Tokens> tokens = co_await requestTokens(m_http, address, address, form, none, m_setup.clock());
    if (!tokens)
        co_return fail(tokens.error());
    if (tokens->refreshToken.isEmpty())
        co_return fail(ErrorCode::Protocol,
            QCoreApplication::translate("ConcurSignIn",
                "Concur gave no refresh token. Ask SAP Concur to allow the refresh_token grant for this app."));
    m_setup.clientSecret = clientSecret;
    co_return adopt(*tokens);
}

QCoro::Task<Result<void>> Session::refresh()
{
    return replace(m_setup.tokens.accessToken);
}

QCoro::Task<Result<HttpAnswer>> Session::send(HttpCall call)
{
    for (bool isReplay = false;; isReplay = true) {
        const Result<void> ready = co_await makeReady();
        if (!ready)
            co_return fail(ready.error());
        const QString used = m_setup.tokens.accessToken;
        const HttpCall sent = authorised(call);
        const Result<HttpAnswer> answer = co_await sendPatiently(sent);
        if (!answer)
            co_return fail(answer.error());
        logWarnings(sent, *answer);
        if (answer->status != 401 && answer->status != 403)
            co_return *answer;
        if (isReplay || isPointless(used, answer->status)) {
            if (isReplay) {
                m_refused = used;
                m_refusedStatus = answer->status;
                m_refusedAt = m_setup.clock();
            }
            co_return fail(refusalOf(*answer, u"%1 %2"_s.arg(QString::fromLatin1(sent.method), sent.url.path())));
        }
        const Result<void> replaced = co_await replace(used);
        if (!replaced)
            co_return fail(replaced.error());
    }
}

QCoro::Task<Result<HttpAnswer>> Session::sendPatiently(HttpCall call)
{
    std::chrono::milliseconds pause = m_setup.pause;
    for (int attempt = 1;; ++attempt, pause *= 2) {
        const Result<HttpAnswer> answer = co_await m_http.send(call);
        const bool isBusy = answer && isThrottle(*answer) && call.safety != HttpCall::Safety::Write;
        if (!isBusy || attempt == mostAttempts)
            co_return answer;
        co_await rest(pause);
    }
}

QCoro::Task<void> Session::rest(std::chrono::milliseconds time)
{
    const auto wake = std::make_shared<Wake>();
    QTimer::singleShot(time, &m_http, [wake] { wake->fire(); });
    co_await wake->fired();
}

bool Session::isPointless(const QString &token, int status) const
{
    const bool isRecent = m_refusedAt.isValid() && m_refusedAt.secsTo(m_setup.clock()) < refusalHolds;
    return isRecent && token == m_refused && (m_refusedStatus == 401 || status == 403);
}

QCoro::Task<Result<void>> Session::makeReady()
{
    if (!isSignedIn())
        co_return notSignedIn();
    if (!m_isPersisted) // an earlier attempt failed; tokens are used only once they are safe
        co_return persist();
    if (!endsSoon())
        co_return Result<void>();
    const Result<void> replaced = co_await replace(m_setup.tokens.accessToken);
    co_return replaced;
}

QCoro::Task<Result<void>> Session::replace(QString used)
{
    if (m_isReplacing) {
        const auto wake = std::make_shared<Wake>();
        m_waiting.append(wake);
        co_await wake->fired();
        co_return m_lastReplacement;
    }
    if (m_setup.tokens.accessToken != used)
        co_return Result<void>();
    m_isReplacing = true;
    m_lastReplacement = co_await fetchTokens();
    m_isReplacing = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &wake : waiting)
        wake->fire();
    co_return m_lastReplacement;
}

QCoro::Task<Result<void>> Session::fetchTokens()
{
    if (!isSignedIn())
        co_return notSignedIn();
    if (takeOver())
        co_return Result<void>();
    const TokenForm form{{"client_id", m_setup.connection.clientId}, {"client_secret", m_setup.clientSecret},
        {"grant_type", u"refresh_token"_s}, {"refresh_token", m_setup.tokens.refreshToken}};
    const QUrl tokenUrl = tokenAddress(m_setup.connection.tokenUrl);
    const QUrl address =
        m_setup.tokens.geolocation.isEmpty() ? tokenUrl : tokenAddress(baseOf(m_setup.tokens.geolocation));
    const Result<Tokens> tokens =
        co_await requestTokens(m_http, address, tokenUrl, form, m_setup.tokens, m_setup.clock());
    if (tokens)
        co_return adopt(*tokens);
    if (tokens.error().code != ErrorCode::SignIn || !m_setup.reload)
        co_return fail(tokens.error());
    // Two sessions asked at the same moment, and the other one's refresh counted: what it got is about to be stored.
    co_await rest(m_setup.pause);
    if (takeOver())
        co_return Result<void>();
    co_return fail(tokens.error());
}

bool Session::takeOver()
{
    // Tokens that could not be stored are newer than what is stored.
    if (!m_setup.reload || !m_isPersisted)
        return false;
    const Result<Tokens> kept = m_setup.reload();
    const QString used = m_setup.tokens.accessToken;
    if (!kept || kept->refreshToken.isEmpty() || kept->accessToken == used
        || !isTrusted(kept->geolocation, m_setup.connection.tokenUrl))
        return false;
    m_setup.tokens = *kept;
    m_lifetime = 0;
    return !endsSoon();
}

Result<void> Session::adopt(const Tokens &tokens)
{
    // Kept even when storing fails: the old refresh token may be void by now, so these are the only ones there are.
    m_lifetime = m_setup.clock().secsTo(tokens.expiresAt);
    m_setup.tokens = tokens;
    m_isPersisted = false;
    return persist();
}

Result<void> Session::persist()
{
    if (m_setup.persist) {
        const Result<void> stored = m_setup.persist(m_setup.tokens);
        if (!stored)
            return stored;
    }
    m_isPersisted = true;
    return {};
}

HttpCall Session::authorised(HttpCall call) const
{
    QUrl url = baseOf(m_setup.tokens.geolocation);
    url.setPath(call.url.path(QUrl::FullyEncoded), QUrl::TolerantMode);
    url.setQuery(call.url.query(QUrl::FullyEncoded));
    call.url = url;
    const auto hasAccept = std::any_of(call.headers.cbegin(), call.headers.cend(),
        [](const auto &header) { return header.first.compare("Accept", Qt::CaseInsensitive) == 0; });
    if (!hasAccept)
        call.headers.emplaceBack("Accept", "application/json");
    call.headers.emplaceBack("Authorization", "Bearer " + m_setup.tokens.accessToken.toLatin1());
    return call;
}

bool Session::endsSoon() const
{
    if (m_setup.tokens.accessToken.isEmpty())
        return true;
    const qint64 margin = m_lifetime > 0 ? std::min(earliness, m_lifetime / 10) : earliness;
    return m_setup.tokens.expiresAt.isValid() && m_setup.clock().secsTo(m_setup.tokens.expiresAt) <= margin;
}

} // namespace Ledgerbridge::Concur
