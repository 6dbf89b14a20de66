// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptionplan.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 renewBeforeSeconds = qint64(36) * 3600;

/// What the ids of one workspace begin with.
QString idStart(const QString &workspaceId)
{
    const QByteArray digest = QCryptographicHash::hash(workspaceId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"ledgerbridge.%1."_s.arg(QString::fromLatin1(digest.left(16)));
}

QString plainTopic(const QString &topic)
{
    return topic.startsWith("public."_L1) ? topic.mid(7) : topic;
}

/// One filter for all event types that are wanted of a topic (concur.md 7.1: a regular expression on `eventType`).
QString filterFor(const QList<WantedEvent> &wanted, const QString &topic)
{
    QStringList types;
    for (const WantedEvent &event : wanted) {
        if (event.topic == topic)
            types.append(QRegularExpression::escape(event.eventType));
    }
    types.sort();
    types.removeDuplicates();
    return types.join(u'|');
}

QStringList topicsOf(const QList<WantedEvent> &wanted)
{
    QStringList topics;
    for (const WantedEvent &event : wanted)
        topics.append(event.topic);
    topics.removeDuplicates();
    return topics;
}

bool isSame(const ConcurSubscription &one, const ConcurSubscription &other)
{
    return plainTopic(one.topic) == plainTopic(other.topic) && one.filter == other.filter
        && one.endpoint == other.endpoint;
}

} // namespace

QString concurSubscriptionId(const QString &workspaceId, const QString &host, const QString &topic)
{
    const QByteArray digest =
        QCryptographicHash::hash((host + u'\n' + topic).toUtf8(), QCryptographicHash::Sha256).toHex();
    return idStart(workspaceId) + QString::fromLatin1(digest.left(12));
}

ConcurSubscriptionPlan planConcurSubscriptions(const QList<WantedEvent> &wanted,
    const QList<ConcurSubscription> &standing, const QString &workspaceId, const QString &host, const QString &endpoint)
{
    ConcurSubscriptionPlan plan;
    QHash<QString, ConcurSubscription> ours;
    for (const ConcurSubscription &one : standing) {
        if (one.id.startsWith(idStart(workspaceId)))
            ours.insert(one.id, one);
        else
            ++plan.foreign;
    }
    int room = mostConcurSubscriptions - plan.foreign;
    for (const QString &topic : topicsOf(wanted)) {
        const ConcurSubscription wish{
            concurSubscriptionId(workspaceId, host, topic), u"public."_s + topic, filterFor(wanted, topic), endpoint};
        if (room <= 0) {
            plan.leftOut.append(topic);
            continue;
        }
        --room;
        const auto stands = ours.constFind(wish.id);
        if (stands != ours.constEnd() && isSame(*stands, wish))
            plan.fine.append(*stands);
        else
            plan.save.append(wish);
        ours.remove(wish.id);
    }
    plan.remove = ours.keys();
    plan.remove.sort();
    return plan;
}

NavSubscriptionPlan planNavSubscriptions(const QStringList &wanted, const QList<NavSubscription> &standing,
    const QString &companyId, const QString &endpoint, const std::function<bool(const QString &)> &isOurs,
    const QDateTime &now)
{
    NavSubscriptionPlan plan;
    plan.create = wanted;
    for (const NavSubscription &one : standing) {
        const NavResource resource = readNavResource(one.resource);
        if (resource.company.compare(companyId, Qt::CaseInsensitive) != 0 || !isOurs(one.endpoint))
            continue;
        // A second one of the same set would tell everything twice.
        const bool isWanted = one.endpoint == endpoint && plan.create.removeOne(resource.set);
        if (!isWanted)
            plan.remove.append(one);
        else if (one.expiresAt.isValid() && now.secsTo(one.expiresAt) < renewBeforeSeconds)
            plan.renew.append(one);
        else
            plan.fine.append(one);
    }
    return plan;
}

NavResource readNavResource(const QString &resource)
{
    static const QRegularExpression company(uR"(companies\(([^)]{1,60})\))"_s);
    static const QRegularExpression last(uR"(([A-Za-z]{1,60})(?:\(([^)]{0,60})\))?$)"_s);
    const QString path = QUrl(resource).path();
    const QRegularExpressionMatch match = last.match(path);
    return {company.match(path).captured(1), match.captured(1), match.captured(2)};
}

} // namespace Ledgerbridge
