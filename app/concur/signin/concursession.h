// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurconnection.h"
#include "httpclient.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Ledgerbridge {
class Wake;
}

namespace Ledgerbridge::Concur {

/// Must keep the tokens safe before they are used: a refresh token that is lost cannot be had again (concur.md 9, 13).
using PersistTokens = std::function<Result<void>(const Tokens &)>;

/// A company's sign-in to Concur, and the way every API call takes: base address and Bearer of the token, a refresh
/// shortly before the token ends, one refresh after a 401 or 403 and one replay, never more (concur.md 8). While one call
/// refreshes, the others wait for it. Lives in the thread of its HTTP client; both outlive every task of the session.
class Session final
{
public:
    struct Setup final
    {
        Connection connection;
        QString clientSecret;
        /// As persisted last; empty before the first sign-in.
        Tokens tokens;
        /// May be empty in tests.
        PersistTokens persist;
        /// What was persisted last, by whomever: another session of the company may have refreshed meanwhile, which can
        /// void this one's refresh token (concur.md 1.3). Looked at before a refresh, and after one that was refused.
        /// Empty where there is no other session.
        std::function<Result<Tokens>()> reload;
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
        /// Before a call is repeated that a 400 turned away as too many; doubled each time.
        std::chrono::milliseconds pause = std::chrono::seconds(1);
    };

    Session(HttpClient &http, Setup setup);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Trades a company request token for the company's tokens (concur.md 1.2). Errors: SignIn, Unreachable, Protocol,
    /// InvalidInput for an address that is not Concur's, and what `persist` says.
    [[nodiscard]] QCoro::Task<Result<void>> signInWithRequestToken(QString clientSecret, QString requestToken);
    /// New tokens now, whatever the age of the old ones.
    [[nodiscard]] QCoro::Task<Result<void>> refresh();
    /// Sends a call to the company's data centre. Of `call.url` path and query count, the host never does: links in
    /// answers and events name inner hosts (concur.md 3.2, 7.3). Adds Authorization and, where absent, Accept. A 400 that
    /// means "too many requests" is asked again a few times, unless the call is a Write.
    /// SignIn: no tokens, or a 401 after the refresh; MissingScope: a 403 after the refresh.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpCall call);

    [[nodiscard]] const Connection &connection() const { return m_setup.connection; }
    /// Secrets are in there.
    [[nodiscard]] const Tokens &tokens() const { return m_setup.tokens; }
    /// Whether tokens are being traded at this moment: an answer that is dropped then may cost the sign-in.
    [[nodiscard]] bool isRefreshing() const { return m_isReplacing; }
    [[nodiscard]] bool isSignedIn() const { return !m_setup.tokens.refreshToken.isEmpty(); }

private:
    /// Replaces the tokens unless somebody has replaced `used` already.
    [[nodiscard]] QCoro::Task<Result<void>> replace(QString used);
    [[nodiscard]] QCoro::Task<Result<void>> fetchTokens();
    /// True when another session has brought tokens that are good for going on.
    [[nodiscard]] bool takeOver();
    [[nodiscard]] QCoro::Task<void> rest(std::chrono::milliseconds time);
    [[nodiscard]] QCoro::Task<Result<void>> makeReady();
    [[nodiscard]] Result<void> adopt(const Tokens &tokens);
    [[nodiscard]] Result<void> persist();
    [[nodiscard]] HttpCall authorised(HttpCall call) const;
    /// Sends, and sends again while a 400 means "too many requests".
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> sendPatiently(HttpCall call);
    [[nodiscard]] bool isPointless(const QString &token, int status) const;
    [[nodiscard]] bool endsSoon() const;

    HttpClient &m_http;
    Setup m_setup;
    bool m_isPersisted = true;
    /// Seconds the current access token was given; 0 for tokens from the workspace.
    qint64 m_lifetime = 0;
    bool m_isReplacing = false;
    QList<std::shared_ptr<Wake>> m_waiting;
    Result<void> m_lastReplacement;
    /// A token that was refused although a refresh had just brought it: asking again would change nothing. After a 403,
    /// which one service alone may give, a 401 still deserves its refresh.
    QString m_refused;
    int m_refusedStatus = 0;
    /// Whatever was wrong may be put right while the session lives on.
    QDateTime m_refusedAt;
};

} // namespace Ledgerbridge::Concur
