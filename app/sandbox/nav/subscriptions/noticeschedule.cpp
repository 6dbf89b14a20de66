// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptiondesk.h"

#include <QSet>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 delaySeconds = 30;
constexpr qsizetype mostRecords = 1000;
const QList<qint64> &pauses()
{
    static const QList<qint64> seconds{60, 60, 600, 6000, 60000};
    return seconds;
}

bool isNoticeRetried(int status)
{
    return status == 0 || status == 408 || status == 429 || status >= 500;
}

QString zulu(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

/// Consecutive updates of one record are one; what was made or deleted is told each time.
void note(QList<NavChange> &changes, const NavChange &change)
{
    for (auto known = changes.rbegin(); known != changes.rend(); ++known) {
        if (known->record != change.record)
            continue;
        if (known->type != u"updated" || change.type != u"updated")
            break;
        known->at = change.at;
        return;
    }
    changes += change;
}

} // namespace

void SubscriptionDesk::observe()
{
    clean();
    if (m_subscriptions.isEmpty() || m_lastVersion == m_world.context().lastVersion)
        return;
    m_lastVersion = m_world.context().lastVersion;
    const QDateTime now = m_world.now();
    for (NavSubscription &subscription : m_subscriptions) {
        const WatchedSets::Versions current = m_sets.versions(subscription.company, subscription.set);
        for (auto row = current.cbegin(); row != current.cend(); ++row) {
            const auto before = subscription.seen.constFind(row.key());
            if (before == subscription.seen.cend())
                note(subscription.changes, {u"created"_s, row.key(), now});
            else if (*before != row.value())
                note(subscription.changes, {u"updated"_s, row.key(), now});
        }
        for (auto row = subscription.seen.cbegin(); row != subscription.seen.cend(); ++row) {
            if (!current.contains(row.key()))
                note(subscription.changes, {u"deleted"_s, row.key(), now});
        }
        subscription.seen = current;
    }
}

bool SubscriptionDesk::isRipe(const NavSubscription &subscription) const
{
    return !subscription.changes.isEmpty()
        && subscription.changes.constFirst().at.secsTo(m_world.now()) >= delaySeconds;
}

QList<Json> SubscriptionDesk::noticesOf(const NavSubscription &subscription) const
{
    const QString base = u"api/v2.0/companies(%1)/%2"_s.arg(subscription.company, subscription.set);
    const auto notice = [&subscription](const QString &resource, const QString &type, const QDateTime &at) {
        return Json::object({{"subscriptionId", subscription.id}, {"clientState", subscription.clientState},
            {"expirationDateTime", zulu(subscription.expires)}, {"resource", resource}, {"changeType", type},
            {"lastModifiedDateTime", zulu(at)}});
    };
    QSet<QUuid> records;
    for (const NavChange &change : subscription.changes)
        records += change.record;
    if (records.size() > mostRecords) {
        // 50 ms less, as NAV does for what is rounded.
        const QDateTime since = subscription.changes.constFirst().at.addMSecs(-50);
        return {notice(base + u"?$filter=lastModifiedDateTime%20gt%20"_s + zulu(since), u"collection"_s,
            subscription.changes.constLast().at)};
    }
    QList<Json> all;
    for (const NavChange &change : subscription.changes)
        all += notice(base + u'(' + change.record.toString(QUuid::WithoutBraces) + u')', change.type, change.at);
    return all;
}

QList<NoticeCall> SubscriptionDesk::takeDue()
{
    observe();
    QHash<QString, QList<Json>> notices;
    QHash<QString, NoticeCall> calls;
    for (const NavSubscription &subscription : std::as_const(m_subscriptions)) {
        const Address address = m_addresses.value(subscription.notificationUrl);
        if (!isRipe(subscription) || address.underWay
            || (address.notBefore.isValid() && address.notBefore > m_world.now()))
            continue;
        notices[subscription.notificationUrl] += noticesOf(subscription);
        calls[subscription.notificationUrl].taken.insert(subscription.id, subscription.changes.size());
    }
    QList<NoticeCall> due;
    for (auto call = calls.begin(); call != calls.end(); ++call) {
        if (strikes(u"nav.subscriptionLost"_s)) {
            m_subscriptions.removeIf([&call](const NavSubscription &s) { return s.notificationUrl == call.key(); });
            continue;
        }
        call->url = call.key();
        call->body = Json::object({{"value", Json::array(notices.value(call.key()))}}).toUtf8();
        m_addresses[call.key()].underWay = true;
        due += *call;
    }
    return due;
}

void SubscriptionDesk::settle(const NoticeCall &call, int status)
{
    Address &address = m_addresses[call.url];
    address.underWay = false;
    const bool taken = status >= 200 && status < 300;
    const bool again = !taken && isNoticeRetried(status) && address.failures < pauses().size();
    m_log += Json::object(
        {{"url", call.url}, {"status", status}, {"attempt", address.failures + 1}, {"at", zulu(m_world.now())},
            {"state",
                taken       ? u"delivered"_s
                    : again ? u"waiting"_s
                            : u"deleted"_s},
            {"notices", Json::parse(call.body).value_or(Json())["value"]}});
    if (again) {
        address.notBefore = m_world.now().addSecs(pauses().at(address.failures++));
        return;
    }
    m_addresses.remove(call.url);
    for (auto sent = call.taken.cbegin(); sent != call.taken.cend(); ++sent) {
        if (NavSubscription *known = find(sent.key()); known && taken)
            known->changes.remove(0, std::min(sent.value(), known->changes.size()));
    }
    // Refused for good, or for too long: the subscriptions of the address are no more.
    if (!taken)
        m_subscriptions.removeIf([&call](const NavSubscription &s) { return call.taken.contains(s.id); });
}

void SubscriptionDesk::storm(int count, int repeatEvery)
{
    observe();
    const QDateTime at = m_world.now().addSecs(-delaySeconds);
    for (NavSubscription &subscription : m_subscriptions) {
        const QList<QUuid> records = subscription.seen.keys();
        for (int i = 0; i < count && !records.isEmpty(); ++i) {
            const NavChange change{u"updated"_s, records.at(i % records.size()), at};
            subscription.changes += change;
            if (repeatEvery > 0 && i % repeatEvery == 0)
                subscription.changes += change;
        }
    }
}

} // namespace Ledgerbridge::Sandbox
