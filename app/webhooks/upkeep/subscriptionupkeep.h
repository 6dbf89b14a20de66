// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "subscriptionplan.h"

#include <QCoroTask>

#include <QHash>

namespace Ledgerbridge::Concur {
class EventClient;
}
namespace Ledgerbridge::Nav {
class SubscriptionClient;
}

namespace Ledgerbridge::Webhooks {

/// What a workspace wants to be told, by whom, and where.
struct UpkeepSetup final
{
    struct NavCompany
    {
        /// Shared by the companies of one user.
        Nav::SubscriptionClient *client = nullptr;
        QString id;
        QString name;
    };

    Store::Database *database = nullptr;
    QString workspaceId;
    /// Public address of the listener, up to the token; empty: no subscription is wanted, and ours are taken away.
    QString publicUrl;
    /// The unguessable part of both endpoints; it tells ours from others'.
    QByteArray token;
    /// What NAV's notices must bear.
    QByteArray clientState;
    QList<WantedEvent> events;
    /// Null: Concur is left alone.
    Concur::EventClient *concur = nullptr;
    /// Sets of NAV, in the order of their weight.
    QStringList sets;
    QList<NavCompany> companies;
    /// Who is named in the trail.
    QString actor;
    /// Tries again what was refused, whatever rest it has.
    bool isEager = false;
};

struct UpkeepOutcome final
{
    int made = 0;
    int renewed = 0;
    int removed = 0;
    /// Others' at Concur's app.
    int foreign = 0;
    /// One was missing, so that something may have been missed: look at everything once.
    bool isCatchUpDue = false;
    /// Sentences for the admin.
    QStringList problems;
};

/// Looks after the subscriptions at both systems: makes those that lack, renews NAV's well before their end, takes away
/// those that nobody wants; never touches others'. What is refused rests, 5 minutes at first and twice as long each
/// time, six hours at most. Where one system fails, the other is still looked after. All objects of the setup outlive
/// the task and live in its thread.
[[nodiscard]] QCoro::Task<Result<UpkeepOutcome>> keepSubscriptions(UpkeepSetup setup);

/// Where Concur and NAV call us.
[[nodiscard]] QString concurEndpoint(const QString &publicUrl, const QByteArray &token);
[[nodiscard]] QString navEndpoint(const QString &publicUrl, const QByteArray &token);

} // namespace Ledgerbridge::Webhooks
