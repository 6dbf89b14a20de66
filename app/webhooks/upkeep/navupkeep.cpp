// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptionclient.h"
#include "upkeepledger.h"

#include <QCoreApplication>

namespace Ledgerbridge::Webhooks {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Subscriptions", source);
}

void takeOver(Subscription &row, const NavSubscription &subscription)
{
    row.id = subscription.id;
    row.endpoint = subscription.endpoint;
    row.expiresAt = subscription.expiresAt;
}

/// NAV calls back within the request and says little about what went wrong there (nav.md 5).
QString refusal(const Error &error, const QString &set, const QString &endpoint)
{
    const QString host = QUrl(endpoint).host();
    return words(QT_TRANSLATE_NOOP("Subscriptions",
                     "NAV did not take the subscription to %1: %2 While it subscribes, NAV calls %3 and wants an "
                     "answer within 5 "
                     "seconds; test the public address, and whether NAV's server reaches it."))
        .arg(set, error.message, host);
}

struct Desk
{
    UpkeepLedger *ledger;
    UpkeepSetup::NavCompany company;
    QByteArray clientState;

    [[nodiscard]] Subscription row(const QString &set) const
    {
        return ledger->row(NoticeSystem::Nav, company.id, company.name, set);
    }
};

QCoro::Task<void> createOne(QString set, QString endpoint, Desk desk)
{
    Subscription row = desk.row(set);
    if (desk.ledger->rests(row))
        co_return;
    const Result<NavSubscription> made =
        co_await desk.company.client->create(desk.company.id, set, endpoint, desk.clientState);
    row.endpoint = endpoint;
    if (made) {
        takeOver(row, *made);
        desk.ledger->made(row);
        co_return;
    }
    row.id.clear();
    row.expiresAt = {};
    desk.ledger->refused(row, made.error(), refusal(made.error(), set, endpoint));
}

QCoro::Task<void> renewOne(NavSubscription subscription, Desk desk)
{
    const QString set = readNavResource(subscription.resource).set;
    Subscription row = desk.row(set);
    takeOver(row, subscription);
    if (desk.ledger->rests(row))
        co_return;
    const Result<NavSubscription> renewed = co_await desk.company.client->renew(subscription, desk.clientState);
    if (renewed) {
        takeOver(row, *renewed);
        desk.ledger->renewed(row);
    } else {
        desk.ledger->refused(row, renewed.error(), refusal(renewed.error(), set, subscription.endpoint));
    }
}

QCoro::Task<void> keepCompany(UpkeepSetup setup, QList<NavSubscription> standing, Desk desk)
{
    const QStringList wanted = setup.publicUrl.isEmpty() ? QStringList() : setup.sets;
    const QString endpoint = navEndpoint(setup.publicUrl, setup.token);
    const QString ending = navEndpoint({}, setup.token);
    const NavSubscriptionPlan plan = planNavSubscriptions(
        wanted, standing, desk.company.id, endpoint, [ending](const QString &other) { return other.endsWith(ending); },
        desk.ledger->now());
    for (const NavSubscription &one : plan.fine) {
        Subscription row = desk.row(readNavResource(one.resource).set);
        takeOver(row, one);
        desk.ledger->stands(row);
    }
    for (const NavSubscription &one : plan.renew)
        co_await renewOne(one, desk);
    for (const QString &set : plan.create)
        co_await createOne(set, endpoint, desk);
    for (const NavSubscription &one : plan.remove) {
        const Result<void> removed = co_await desk.company.client->remove(one);
        if (!removed)
            desk.ledger->problem(removed.error().message);
    }
    const QList<Subscription> unwanted = desk.ledger->others(NoticeSystem::Nav, desk.company.id, wanted);
    for (const Subscription &row : unwanted)
        desk.ledger->removed(row);
}

} // namespace

QCoro::Task<void> keepNavSubscriptions(UpkeepSetup setup, UpkeepLedger *ledger)
{
    QHash<Nav::SubscriptionClient *, QList<NavSubscription>> shown;
    for (const UpkeepSetup::NavCompany &company : setup.companies) {
        const bool isUntouched = ledger->others(NoticeSystem::Nav, company.id, {}).isEmpty();
        if (isUntouched && (setup.publicUrl.isEmpty() || setup.sets.isEmpty()))
            continue;
        if (!shown.contains(company.client)) {
            const Result<QList<NavSubscription>> all = co_await company.client->all();
            if (!all) {
                ledger->problem(all.error().message);
                continue;
            }
            shown.insert(company.client, *all);
        }
        // Named: a temporary made in braces would be destroyed twice (gcc 12).
        const QList<NavSubscription> standing = shown.value(company.client);
        const Desk desk{ledger, company, setup.clientState};
        co_await keepCompany(setup, standing, desk);
    }
}

} // namespace Ledgerbridge::Webhooks
