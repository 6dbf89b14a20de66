// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxapirequest.h"
#include "watchedsets.h"

namespace Ledgerbridge::Sandbox {

/// One change of one record that a subscriber has not heard of yet.
struct NavChange final
{
    QString type; ///< created, updated, deleted
    QUuid record;
    QDateTime at;
};

struct NavSubscription final
{
    QString id;
    QString notificationUrl;
    QString resource; ///< as it was sent
    QString company;
    QString set;
    QString clientState;
    QDateTime expires;
    QDateTime modified;
    qint64 version = 0;
    WatchedSets::Versions seen;
    QList<NavChange> changes;
};

/// One call to one address: notices of all its subscriptions.
struct NoticeCall final
{
    QString url;
    QByteArray body;
    QHash<QString, qsizetype> taken; ///< subscription → how many of its changes are in it
};

/// The subscriptions of NAV: their rules, what changed for whom, and when it is sent, again, and no more (nav.md 5). No
/// sockets: the handshake is asked of a function. The world must outlive it.
class SubscriptionDesk final
{
public:
    /// Whether the address answered the handshake rightly and in time.
    using Handshake = std::function<bool(const QString &notificationUrl)>;
    using Strikes = std::function<bool(const QString &fault)>;

    explicit SubscriptionDesk(NavWorld &world);
    Q_DISABLE_COPY_MOVE(SubscriptionDesk)

    void setHandshake(Handshake handshake) { m_handshake = std::move(handshake); }
    void setStrikes(Strikes strikes) { m_strikes = std::move(strikes); }
    void setLimit(int most) { m_limit = most; }

    /// `subscriptions…` below the API root; nothing where the path leads elsewhere.
    [[nodiscard]] std::optional<ApiResponse> handle(const ApiRequest &request);
    [[nodiscard]] ApiResponse supportedResources() const;

    /// Looks what has changed since it last looked.
    void observe();
    /// The calls that are due; each address has one under way at most.
    [[nodiscard]] QList<NoticeCall> takeDue();
    /// The answer; 0: none came.
    void settle(const NoticeCall &call, int status);
    /// Puts that many changes before every subscriber, due at once, every `repeatEvery`-th of them twice (0: none).
    void storm(int count, int repeatEvery);

    [[nodiscard]] const QList<NavSubscription> &subscriptions();
    /// `{"subscriptions", "deliveries"}`, for the administrator's door.
    [[nodiscard]] Json overview();

private:
    struct Address final
    {
        int failures = 0;
        QDateTime notBefore;
        bool underWay = false;
    };

    [[nodiscard]] Outcome<ApiResponse> run(const ApiRequest &request);
    [[nodiscard]] Outcome<ApiResponse> create(const ApiRequest &request);
    [[nodiscard]] Outcome<ApiResponse> renew(const ApiRequest &request, const QString &id);
    [[nodiscard]] Outcome<void> remove(const ApiRequest &request, const QString &id);
    /// Takes over what was sent; asks for the handshake.
    [[nodiscard]] Outcome<void> fill(NavSubscription &subscription, const Json &body);
    [[nodiscard]] Outcome<void> resolve(NavSubscription &subscription) const;
    [[nodiscard]] NavSubscription *find(const QString &id);
    [[nodiscard]] Json json(const NavSubscription &subscription) const;
    [[nodiscard]] QList<Json> noticesOf(const NavSubscription &subscription) const;
    [[nodiscard]] bool isRipe(const NavSubscription &subscription) const;
    [[nodiscard]] bool strikes(const QString &name) const { return m_strikes && m_strikes(name); }
    void clean();

    NavWorld &m_world;
    WatchedSets m_sets;
    QList<NavSubscription> m_subscriptions;
    QHash<QString, Address> m_addresses;
    QList<Json> m_log;
    Handshake m_handshake;
    Strikes m_strikes;
    int m_limit = 200;
    qint64 m_lastVersion = -1;
    qint64 m_etags = 0;
};

} // namespace Ledgerbridge::Sandbox
