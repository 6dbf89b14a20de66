// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "eventoutbox.h"
#include "tokendesk.h"

namespace Ledgerbridge::Sandbox {

/// A subscription of a webhook, as ESS keeps it (concur.md 7.1).
struct EventSubscription final
{
    QString id;
    QString filter;
    QString topic;
    QString endpoint;
    QDateTime used; ///< saved, or last delivered to
};

/// The Event Subscription Service v4: its management calls and their rules, and to whom an event goes. App tokens only
/// (see ConcurServer). Clock and tokens must outlive it.
class EventDesk final
{
public:
    /// Whether a fault of that name strikes here.
    using Strikes = std::function<bool(const QString &fault)>;

    EventDesk(const TokenDesk &tokens, const ConcurClock &clock);
    Q_DISABLE_COPY_MOVE(EventDesk)

    [[nodiscard]] ConcurRoutes routes();
    void setStrikes(Strikes strikes) { m_strikes = std::move(strikes); }
    /// That many of the application's five are somebody else's work, under ids of theirs.
    void setForeign(int count);
    /// Ids that other customers of Concur have.
    void setTaken(const QStringList &ids) { m_taken = ids; }

    /// To everybody who wants it; at least once. Nobody hears of a company that the application does not know.
    void publish(const Json &event);
    /// What is there now, those of others included; unused ones are deleted after 30 days.
    [[nodiscard]] const QList<EventSubscription> &subscriptions();
    [[nodiscard]] EventOutbox &outbox() { return m_outbox; }
    /// `{"subscriptions", "deliveries"}`, for the administrator's door.
    [[nodiscard]] Json overview();

private:
    [[nodiscard]] HttpResponse topics() const;
    [[nodiscard]] HttpResponse save(const ConcurCall &call);
    [[nodiscard]] HttpResponse list();
    [[nodiscard]] HttpResponse one(const QString &id);
    [[nodiscard]] HttpResponse remove(const QString &id);
    /// Why this body is refused; nothing where it is right.
    [[nodiscard]] std::optional<HttpResponse> fault(const Json &body);
    [[nodiscard]] EventSubscription *find(const QString &id);
    [[nodiscard]] Json json(const EventSubscription &subscription) const;
    [[nodiscard]] bool grants(const QString &topic) const;
    [[nodiscard]] bool strikes(const QString &name) const { return m_strikes && m_strikes(name); }
    void clean();

    const TokenDesk &m_tokens;
    const ConcurClock &m_clock;
    QList<EventSubscription> m_subscriptions;
    QStringList m_taken;
    EventOutbox m_outbox;
    Strikes m_strikes;
};

} // namespace Ledgerbridge::Sandbox
