// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "subscription.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Ledgerbridge {

/// An event of Concur that is wanted.
struct WantedEvent final
{
    /// Without `public.`
    QString topic;
    QString eventType;
};

/// A subscription as Concur shows it.
struct ConcurSubscription final
{
    QString id;
    /// As Concur writes it.
    QString topic;
    QString filter;
    QString endpoint;
    /// Of whom events come; empty: none come at all (concur.md 7.1).
    QStringList companyIds = {};
};

/// What is to be done at Concur so that all wanted events come through the fewest subscriptions.
struct ConcurSubscriptionPlan final
{
    /// To be made or changed.
    QList<ConcurSubscription> save;
    /// Ours that nobody wants any more.
    QStringList remove;
    /// Those that stand as they are wanted.
    QList<ConcurSubscription> fine;
    /// Somebody else's at the same app; counted, never touched.
    int foreign = 0;
    /// Topics for which there was no room within Concur's limit.
    QStringList leftOut;
};

/// Concur allows so many for one app, ours and all others together (concur.md 7.1).
constexpr int mostConcurSubscriptions = 5;

/// The id of our subscription to a topic: derived, so that every machine of a workspace makes the same, and unique over
/// all customers of Concur (concur.md 7.1: lower-case letters, digits, `.`, `-`).
[[nodiscard]] QString concurSubscriptionId(const QString &workspaceId, const QString &host, const QString &topic);

/// One subscription for each topic, with a filter over its event types. Topics in the order of `wanted` get the room.
/// A pure function.
[[nodiscard]] ConcurSubscriptionPlan planConcurSubscriptions(const QList<WantedEvent> &wanted,
    const QList<ConcurSubscription> &standing, const QString &workspaceId, const QString &host,
    const QString &endpoint);

/// A subscription as NAV shows it (nav.md 5).
struct NavSubscription final
{
    QString id;
    QString etag;
    QString endpoint;
    /// `/api/v2.0/companies(GUID)/vendors`, relative or absolute.
    QString resource;
    QDateTime expiresAt;
};

struct NavSubscriptionPlan final
{
    /// Sets to subscribe to.
    QStringList create;
    QList<NavSubscription> renew;
    QList<NavSubscription> remove;
    QList<NavSubscription> fine;
};

/// What is to be done for one company: sets that lack a subscription, those whose three days are half over, ours that
/// nobody wants or that call another address of ours. `isOurs` tells our endpoints, also earlier ones, from others,
/// which are never touched. A pure function.
[[nodiscard]] NavSubscriptionPlan planNavSubscriptions(const QStringList &wanted,
    const QList<NavSubscription> &standing, const QString &companyId, const QString &endpoint,
    const std::function<bool(const QString &endpoint)> &isOurs, const QDateTime &now);

/// Set and company that a resource names; empty where it names none.
struct NavResource final
{
    QString company;
    QString set;
    QString item;
};
[[nodiscard]] NavResource readNavResource(const QString &resource);

} // namespace Ledgerbridge
