// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurclock.h"
#include "prng.h"
#include "sandboxjson.h"

#include <QUrl>

#include <functional>

namespace Ledgerbridge::Sandbox {

/// One event on its way to one subscription.
struct EventDelivery final
{
    enum class State {
        Waiting,
        Sending,
        Delivered,
        Dropped, ///< refused for good, or its subscription is gone
        Expired ///< the 72 hours of retention are over
    };

    QString subscription;
    QString eventId;
    QString eventType;
    QByteArray correlationId;
    QUrl endpoint;
    QByteArray body;
    QDateTime made;
    QDateTime due;
    QDateTime settled; ///< when the last answer came
    int attempts = 0;
    int lastStatus = 0; ///< 0: no answer
    State state = State::Waiting;
};

/// What the Event Subscription Service does with an event that it has made: when it is sent, and again, and when no
/// more (concur.md 7.4). No sockets; one thread. The clock must outlive it.
class EventOutbox final
{
public:
    /// Told of each success, with the name of the subscription.
    using Delivered = std::function<void(const QString &subscription)>;
    /// Whether a subscription still is there.
    using Alive = std::function<bool(const QString &subscription)>;

    explicit EventOutbox(const ConcurClock &clock)
        : m_clock(clock)
    {
    }
    void setDelivered(Delivered delivered) { m_delivered = std::move(delivered); }
    void setAlive(Alive alive) { m_alive = std::move(alive); }
    /// Sends what is due in another order than it happened in.
    void setShuffled(bool shuffled) { m_shuffled = shuffled; }

    void put(const QString &subscription, const QUrl &endpoint, const Json &event);
    /// Numbers of those that are to be sent now, at most 24 under way for one subscription; they count as being sent.
    [[nodiscard]] QList<int> takeDue();
    /// The answer to one of them; 0: none came.
    void settle(int number, int status);

    [[nodiscard]] const EventDelivery &delivery(int number) const { return m_deliveries.at(number); }
    [[nodiscard]] const QList<EventDelivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] Json json() const;

private:
    /// Whether it may go now; settles what is over.
    [[nodiscard]] bool isDue(EventDelivery &delivery) const;

    const ConcurClock &m_clock;
    QList<EventDelivery> m_deliveries;
    QList<int> m_open;
    QHash<QString, int> m_underWay; ///< per subscription
    Delivered m_delivered;
    Alive m_alive;
    Prng m_prng{1};
    bool m_shuffled = false;
};

/// Whether ESS tries again after this answer: 5xx, 401, 403, 429 and none at all.
[[nodiscard]] bool isEventRetried(int status);

} // namespace Ledgerbridge::Sandbox
