// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expiryrules.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

QList<int> expirySteps(ExpiryKind kind)
{
    switch (kind) {
    case ExpiryKind::ConcurRequestToken: return {};
    // A run renews them, or makes them anew, long before that.
    case ExpiryKind::ConcurSubscription:
    case ExpiryKind::NavSubscription: return {1};
    case ExpiryKind::ConcurRefreshToken:
    case ExpiryKind::ConcurClientSecret:
    case ExpiryKind::NavSecret: break;
    }
    return {30, 14, 7, 1};
}

std::optional<int> expiryDaysLeft(const ExpiryEntry &entry, const QDateTime &now)
{
    if (!entry.expiresAt.isValid())
        return std::nullopt;
    return int(now.toUTC().date().daysTo(entry.expiresAt.toUTC().date()));
}

std::optional<int> expiryStep(const ExpiryEntry &entry, const QDateTime &now)
{
    const auto left = expiryDaysLeft(entry, now);
    if (!left)
        return std::nullopt;
    if (entry.expiresAt <= now)
        return expiredStep;
    std::optional<int> reached;
    for (const int step : expirySteps(entry.kind))
        if (*left <= step)
            reached = step;
    return reached;
}

std::optional<int> expiryStepToTell(const ExpiryEntry &entry, const QDateTime &now, std::optional<int> told)
{
    const auto step = expiryStep(entry, now);
    return step && (!told || *step < *told) ? step : std::nullopt;
}

QList<ExpiryEntry> sortedExpiries(QList<ExpiryEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const ExpiryEntry &left, const ExpiryEntry &right) {
        if (left.expiresAt.isValid() != right.expiresAt.isValid())
            return left.expiresAt.isValid();
        return left.expiresAt.isValid() && left.expiresAt != right.expiresAt ? left.expiresAt < right.expiresAt
                                                                             : left.key() < right.key();
    });
    return entries;
}

QString expirySentence(const ExpiryEntry &entry, const QDateTime &now)
{
    const QString day = entry.expiresAt.toUTC().date().toString(Qt::ISODate);
    if (!entry.expiresAt.isValid())
        return QCoreApplication::translate("Expiry", "%1: nobody has said when it expires.").arg(expiryTitle(entry));
    if (entry.expiresAt <= now)
        return QCoreApplication::translate("Expiry", "%1: expired on %2.").arg(expiryTitle(entry), day);
    const QString sentence = entry.certain ? QCoreApplication::translate("Expiry", "%1: expires on %2, %3.")
                                           : QCoreApplication::translate("Expiry", "%1: expires on about %2, %3.");
    return sentence.arg(expiryTitle(entry), day, expiryWhen(entry, now));
}

QDateTime refreshTokenEnd(const QDateTime &since)
{
    constexpr int months = 6;
    return since.toUTC().addMonths(months);
}

std::optional<QMap<QString, QDate>> expiryDaysFrom(const QString &text)
{
    QMap<QString, QDate> days;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        // Names may bear an equals sign, days do not.
        const qsizetype equals = part.lastIndexOf(u'=');
        const QString name = equals < 0 ? QString() : part.left(equals).trimmed();
        const QDate day = QDate::fromString(part.mid(equals + 1).trimmed(), Qt::ISODate);
        if (!day.isValid() || days.contains(name) || (equals >= 0 && name.isEmpty()))
            return std::nullopt;
        days.insert(name, day);
    }
    return days;
}

QString expiryDaysText(const QMap<QString, QDate> &days)
{
    QStringList parts;
    for (auto it = days.begin(); it != days.end(); ++it)
        parts.append((it.key().isEmpty() ? QString() : it.key() + u'=') + it.value().toString(Qt::ISODate));
    return parts.join(u"; "_s);
}

} // namespace Ledgerbridge
