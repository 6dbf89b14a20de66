// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"
#include "navconnection.h"

#include <QCoroTask>

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace Ledgerbridge::Nav {

/// Signs requests to one NAV: bearer token by client credentials, fetched once and kept until shortly before its end,
/// or Basic (nav.md 1.4, 1.5). Many calls may be under way; the token is asked for by one of them while the others
/// wait. Lives in the thread of the HTTP client, which must outlive it; all tasks must have ended before it is
/// destroyed.
class NavSession final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `secret`: client secret, or password for Basic. `clock` gives UTC.
    NavSession(HttpClient *http, Connection connection, QString secret, Clock clock = &QDateTime::currentDateTimeUtc,
        QObject *parent = nullptr);

    /// The API root; invalid where the address entered is none.
    [[nodiscard]] const QUrl &root() const { return m_root; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    /// Sends `call` with sign-in, language and format headers. After a 401 once more with a new token: NAV has done
    /// nothing then. SignIn where no token can be had; else as HttpClient::send. Never sends to another server.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpCall call);

Q_SIGNALS:
    void tokenSettled();

private:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> authorization();
    [[nodiscard]] QCoro::Task<Result<QByteArray>> fetchToken();
    [[nodiscard]] Result<QByteArray> basic() const;

    HttpClient *m_http;
    Connection m_connection;
    QString m_secret;
    Clock m_clock;
    QUrl m_root;
    QByteArray m_token;
    QDateTime m_tokenEnd;
    std::optional<Error> m_failure;
    bool m_fetching = false;
};

} // namespace Ledgerbridge::Nav
