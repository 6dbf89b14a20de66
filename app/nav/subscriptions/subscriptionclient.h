// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navapi.h"
#include "subscriptionplan.h"

namespace Ledgerbridge::Nav {

/// Webhook subscriptions of API v2.0 (nav.md 5), for all companies that this user reaches. NAV calls the endpoint back
/// within create() and renew(), and both fail where it gets no answer within 5 seconds. Same thread and lifetime rules
/// as ApiLedger.
class SubscriptionClient final
{
public:
    /// `secret`: client secret, or password for Basic.
    SubscriptionClient(HttpClient *http, Connection connection, QString secret,
        NavSession::Clock clock = &QDateTime::currentDateTimeUtc);

    [[nodiscard]] QCoro::Task<Result<QList<NavSubscription>>> all();
    /// Errors as NavApi::post: OutcomeUnknown where it may have been made; all() tells.
    [[nodiscard]] QCoro::Task<Result<NavSubscription>> create(
        QString companyId, QString set, QString endpoint, QByteArray clientState);
    [[nodiscard]] QCoro::Task<Result<NavSubscription>> renew(NavSubscription subscription, QByteArray clientState);
    /// One that is gone already is fine.
    [[nodiscard]] QCoro::Task<Result<void>> remove(NavSubscription subscription);

private:
    NavSession m_session;
    NavApi m_api;
};

} // namespace Ledgerbridge::Nav
