// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurconnection.h"
#include "httpclient.h"
#include "subscriptionplan.h"

#include <functional>

namespace Ledgerbridge::Concur {

/// Concur's Event Subscription Service v4 (concur.md 7.1). Signs in as the app itself (client_credentials), at the data
/// centre of the company; the token is asked for when first needed, kept in memory and never stored. Lives in the
/// thread of its HTTP client, which outlives it; all tasks must have ended before it goes.
class EventClient final
{
public:
    struct Setup final
    {
        Connection connection;
        QString clientSecret;
        /// Of the company's tokens.
        QUrl geolocation;
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    };

    EventClient(HttpClient &http, Setup setup);

    /// Topics that the app may subscribe to, as Concur writes them; none without their scopes.
    [[nodiscard]] QCoro::Task<Result<QStringList>> topics();
    /// All of the app, ours and others'.
    [[nodiscard]] QCoro::Task<Result<QList<ConcurSubscription>>> subscriptions();
    /// Makes it, or changes the one of that id. Refused with Concur's words, such as for an id that is taken.
    [[nodiscard]] QCoro::Task<Result<void>> save(ConcurSubscription subscription);
    /// One that is gone already is fine.
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString id);
    [[nodiscard]] const QUrl &place() const { return m_setup.geolocation; }

private:
    [[nodiscard]] QCoro::Task<Result<void>> signIn();
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpCall call);
    [[nodiscard]] HttpCall callTo(const QByteArray &method, const QString &path) const;

    HttpClient &m_http;
    Setup m_setup;
    Tokens m_tokens;
};

} // namespace Ledgerbridge::Concur
