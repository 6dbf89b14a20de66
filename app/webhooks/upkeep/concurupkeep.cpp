// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "eventclient.h"
#include "upkeepledger.h"

#include <QCoreApplication>

namespace Ledgerbridge::Webhooks {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Subscriptions", source);
}

QString plainTopic(const QString &topic)
{
    return topic.startsWith("public."_L1) ? topic.mid(7) : topic;
}

/// One place of Concur's with its ledger.
struct Desk
{
    UpkeepLedger *ledger;
    QString place;

    [[nodiscard]] Subscription row(const QString &topic) const
    {
        return ledger->row(NoticeSystem::Concur, place, place, topic);
    }
};

void takeOver(Subscription &row, const ConcurSubscription &subscription)
{
    row.id = subscription.id;
    row.endpoint = subscription.endpoint;
}

/// The wanted events whose topics the app may have; the others are refused with what to do.
QList<WantedEvent> possible(const QList<WantedEvent> &wanted, const QStringList &topics, const Desk &desk)
{
    QStringList plain;
    for (const QString &topic : topics)
        plain.append(plainTopic(topic));
    QList<WantedEvent> events;
    QStringList told;
    for (const WantedEvent &event : wanted) {
        if (plain.contains(event.topic)) {
            events.append(event);
        } else if (!told.contains(event.topic)) {
            told.append(event.topic);
            desk.ledger->refused(desk.row(event.topic),
                words(QT_TRANSLATE_NOOP("Subscriptions",
                          "Concur offers this app no topic %1. Ask SAP to give the app the scope events.topic.read and "
                          "the "
                          "scope of the topic; until then Concur is asked as before."))
                    .arg(event.topic));
        }
    }
    return events;
}

void noteStanding(const ConcurSubscription &one, const Desk &desk)
{
    Subscription row = desk.row(plainTopic(one.topic));
    takeOver(row, one);
    desk.ledger->stands(row,
        one.companyIds.isEmpty() ? words(QT_TRANSLATE_NOOP("Subscriptions",
            "Concur has not linked the app to your company yet, so no events come. Connect Concur anew with a "
            "request token."))
                                 : QString());
}

QCoro::Task<void> saveOne(Concur::EventClient *client, ConcurSubscription wish, Desk desk)
{
    Subscription row = desk.row(plainTopic(wish.topic));
    if (desk.ledger->rests(row))
        co_return;
    const Result<void> saved = co_await client->save(wish);
    takeOver(row, wish);
    if (saved)
        desk.ledger->made(row);
    else
        desk.ledger->refused(row, saved.error(), saved.error().message);
}

QCoro::Task<void> removeUnwanted(Concur::EventClient *client, QStringList ids, QStringList topics, Desk desk)
{
    for (const QString &id : ids) {
        const Result<void> removed = co_await client->remove(id);
        if (!removed) {
            desk.ledger->problem(removed.error().message);
            co_return;
        }
    }
    // Rows that were refused for want of a topic stay; those of topics that nobody asks for go.
    const QList<Subscription> rows = desk.ledger->others(NoticeSystem::Concur, desk.place, topics);
    for (const Subscription &row : rows)
        desk.ledger->removed(row);
}

} // namespace

QCoro::Task<void> keepConcurEvents(UpkeepSetup setup, UpkeepLedger *ledger, UpkeepOutcome *outcome)
{
    Concur::EventClient *client = setup.concur;
    const Desk desk{ledger, client->place().host()};
    const QList<WantedEvent> wanted = setup.publicUrl.isEmpty() ? QList<WantedEvent>() : setup.events;
    // Without a wish and without a trace of ours Concur is not bothered.
    if (wanted.isEmpty() && ledger->others(NoticeSystem::Concur, desk.place, {}).isEmpty())
        co_return;
    const Result<QStringList> topics = co_await client->topics();
    if (!topics) {
        ledger->problem(topics.error().message);
        co_return;
    }
    const Result<QList<ConcurSubscription>> standing = co_await client->subscriptions();
    if (!standing) {
        ledger->problem(standing.error().message);
        co_return;
    }
    const QList<WantedEvent> events = possible(wanted, *topics, desk);
    const ConcurSubscriptionPlan plan = planConcurSubscriptions(
        events, *standing, setup.workspaceId, desk.place, concurEndpoint(setup.publicUrl, setup.token));
    outcome->foreign = plan.foreign;
    for (const ConcurSubscription &one : plan.fine)
        noteStanding(one, desk);
    for (const ConcurSubscription &wish : plan.save)
        co_await saveOne(client, wish, desk);
    for (const QString &topic : plan.leftOut)
        ledger->refused(desk.row(topic),
            words(QT_TRANSLATE_NOOP("Subscriptions",
                      "Concur allows 5 subscriptions for one app, and %1 of them are somebody else's: there is no room "
                      "for "
                      "%2. Until then Concur is asked as before."))
                .arg(plan.foreign)
                .arg(topic));
    QStringList kept;
    for (const WantedEvent &event : wanted)
        kept.append(event.topic);
    co_await removeUnwanted(client, plan.remove, kept, desk);
}

} // namespace Ledgerbridge::Webhooks
