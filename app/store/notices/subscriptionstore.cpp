// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptionstore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString systemWord(NoticeSystem system)
{
    return system == NoticeSystem::Concur ? u"concur"_s : u"nav"_s;
}

Subscription subscriptionFrom(const QSqlQuery &row)
{
    Subscription subscription;
    subscription.system = row.value(0).toString() == "nav"_L1 ? NoticeSystem::Nav : NoticeSystem::Concur;
    subscription.place = row.value(1).toString();
    subscription.placeName = row.value(2).toString();
    subscription.subject = row.value(3).toString();
    subscription.id = row.value(4).toString();
    subscription.endpoint = row.value(5).toString();
    subscription.state = subscriptionStateFromString(row.value(6).toString());
    subscription.madeAt = momentFrom(row.value(7));
    subscription.expiresAt = momentFrom(row.value(8));
    subscription.checkedAt = momentFrom(row.value(9));
    subscription.lastDeliveryAt = momentFrom(row.value(10));
    subscription.error = row.value(11).toString();
    subscription.failures = row.value(12).toInt();
    subscription.nextTryAt = momentFrom(row.value(13));
    return subscription;
}

Result<void> withEntry(
    Database &database, const std::optional<AuditEntry> &entry, const QString &sql, const QVariantList &values)
{
    return inTransaction(database, [&]() -> Result<void> {
        if (entry) {
            if (const auto noted = AuditTrail(database).append(*entry); !noted)
                return fail(noted.error());
        }
        const auto done = database.execute(sql, values);
        return done ? Result<void>{} : fail(done.error());
    });
}

} // namespace

SubscriptionStore::SubscriptionStore(Database &database)
    : m_database(database)
{
}

Result<QList<Subscription>> SubscriptionStore::all()
{
    QList<Subscription> subscriptions;
    const auto done = m_database.forEach(
        u"SELECT system, place, place_name, subject, id, endpoint, state, made_at, expires_at, checked_at, "
        "last_delivery_at, error, failures, next_try_at FROM subscription ORDER BY system, place_name, place, subject"_s,
        {}, [&subscriptions](const QSqlQuery &row) {
            subscriptions.append(subscriptionFrom(row));
            return true;
        });
    return done ? Result<QList<Subscription>>(subscriptions) : fail(done.error());
}

Result<void> SubscriptionStore::put(const Subscription &subscription, const std::optional<AuditEntry> &entry)
{
    return withEntry(m_database, entry,
        u"INSERT INTO subscription (system, place, place_name, subject, id, endpoint, state, made_at, expires_at, "
        "checked_at, last_delivery_at, error, failures, next_try_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (system, place, subject) DO UPDATE SET place_name = excluded.place_name, id = excluded.id, "
        "endpoint = excluded.endpoint, state = excluded.state, made_at = excluded.made_at, "
        "expires_at = excluded.expires_at, checked_at = excluded.checked_at, "
        "last_delivery_at = excluded.last_delivery_at, error = excluded.error, failures = excluded.failures, "
        "next_try_at = excluded.next_try_at"_s,
        {systemWord(subscription.system), subscription.place, subscription.placeName, subscription.subject,
            subscription.id, subscription.endpoint, toString(subscription.state), momentValue(subscription.madeAt),
            momentValue(subscription.expiresAt), momentValue(subscription.checkedAt),
            momentValue(subscription.lastDeliveryAt), subscription.error, subscription.failures,
            momentValue(subscription.nextTryAt)});
}

Result<void> SubscriptionStore::remove(const Subscription &subscription, const std::optional<AuditEntry> &entry)
{
    return withEntry(m_database, entry, u"DELETE FROM subscription WHERE system = ? AND place = ? AND subject = ?"_s,
        {systemWord(subscription.system), subscription.place, subscription.subject});
}

Result<void> SubscriptionStore::noteDelivery(NoticeSystem system, const QString &id, const QDateTime &at)
{
    const auto done = m_database.execute(
        u"UPDATE subscription SET last_delivery_at = max(coalesce(last_delivery_at, 0), ?) WHERE system = ? AND id = ?"_s,
        {momentValue(at), systemWord(system), id});
    return done ? Result<void>{} : fail(done.error());
}

} // namespace Ledgerbridge::Store
