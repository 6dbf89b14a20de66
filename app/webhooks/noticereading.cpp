// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "noticereading.h"

#include "constanttime.h"
#include "json.h"
#include "subscriptionplan.h"

#include <QCryptographicHash>

namespace Ledgerbridge::Webhooks {

using namespace Qt::StringLiterals;

namespace {

/// Longer ids are nobody's; texts of others stay short in our tables.
constexpr qsizetype longest = 200;

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Notice begun(const Delivery &delivery)
{
    Notice notice;
    notice.system = delivery.system;
    notice.correlation = delivery.correlation;
    notice.receivedAt = delivery.receivedAt;
    return notice;
}

QString shortText(const Json &value)
{
    return value.text().left(longest);
}

/// Offsets come as `Z` and as `+0000` (concur.md 7.3).
QDateTime momentOf(const Json &value)
{
    return QDateTime::fromString(value.text(), Qt::ISODateWithMs).toUTC();
}

/// Samples drop the `public.` (concur.md 7.2).
QString topicOf(const Json &value)
{
    QString topic = shortText(value);
    if (topic.startsWith("public."_L1))
        topic.remove(0, 7);
    return topic;
}

Notice readEvent(const Json &event, const Delivery &delivery)
{
    Notice notice = begun(delivery);
    const Json &facts = event[u"facts"];
    notice.key = shortText(event[u"id"]);
    notice.subject = topicOf(event[u"topic"]);
    notice.change = shortText(event[u"eventType"]);
    notice.item = shortText(facts[u"documentId"]);
    if (notice.item.isEmpty())
        notice.item = shortText(facts[u"reportId"]);
    notice.changedAt = momentOf(event[u"timeStamp"]);
    if (notice.correlation.isEmpty())
        notice.correlation = shortText(event[u"correlationId"]);
    // Without an id only the very same text is the same event.
    if (notice.key.isEmpty())
        notice.key = digest(event.toCanonicalBytes());
    return notice;
}

Notice readNotification(const Json &said, const Delivery &delivery)
{
    Notice notice = begun(delivery);
    notice.subscription = shortText(said[u"subscriptionId"]);
    notice.change = shortText(said[u"changeType"]);
    notice.changedAt = momentOf(said[u"lastModifiedDateTime"]);
    const QString resource = said[u"resource"].text();
    const NavResource names = readNavResource(resource);
    notice.company = names.company;
    notice.subject = names.set;
    notice.item = names.item;
    // A repeated call says the same of the same moment; a further change bears a later one.
    const QStringList parts{notice.subscription, resource, notice.change, said[u"lastModifiedDateTime"].text()};
    notice.key = digest(parts.join(u'\n').toUtf8());
    return notice;
}

} // namespace

QList<Notice> readConcurEvents(const Delivery &delivery)
{
    const Result<Json> body = Json::parse(delivery.body);
    QList<Notice> notices;
    if (body) {
        for (const Json &event : body->items()) {
            if (event.isObject() && !event.members().isEmpty())
                notices.append(readEvent(event, delivery));
        }
    }
    if (notices.isEmpty()) {
        notices.append(begun(delivery));
        notices.last().key = digest(delivery.body);
    }
    return notices;
}

NavNotices readNavNotices(const Delivery &delivery, const QByteArray &clientState)
{
    NavNotices read;
    const Result<Json> body = Json::parse(delivery.body);
    const QList<Json> said = body ? (*body)[u"value"].items() : QList<Json>();
    for (const Json &one : said) {
        if (!clientState.isEmpty() && sameInConstantTime(one[u"clientState"].rawText().toUtf8(), clientState))
            read.notices.append(readNotification(one, delivery));
        else
            ++read.strange;
    }
    if (said.isEmpty())
        ++read.strange;
    return read;
}

} // namespace Ledgerbridge::Webhooks
