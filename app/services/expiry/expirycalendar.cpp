// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expirycalendar.h"

#include "calendarfile.h"
#include "concurtokens.h"
#include "expiryrules.h"
#include "subscriptioncare.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

using Entries = Result<QList<ExpiryEntry>>;

QString text(const char *source)
{
    return QCoreApplication::translate("ExpiryCalendar", source);
}

/// What a person typed: the day, and nothing finer.
ExpiryEntry typed(ExpiryKind kind, const QString &what, QDate day)
{
    ExpiryEntry entry{kind, what};
    entry.wholeDay = true;
    if (day.isValid())
        entry.expiresAt = day.startOfDay(Qt::UTC);
    return entry;
}

QMap<QString, QDate> daysOf(Workspace &workspace, const QString &setting)
{
    return expiryDaysFrom(workspace.setting(setting)).value_or(QMap<QString, QDate>());
}

Entries concurExpiries(Workspace &workspace)
{
    QList<ExpiryEntry> entries;
    const bool isConnected = workspace.concurConnection().has_value();
    const auto end = signInEnd(workspace);
    if (!end)
        return fail(end.error());
    if (isConnected && end->at.isValid())
        entries.append({ExpiryKind::ConcurRefreshToken, {}, end->at.toUTC(), end->certain});
    const QDate secret = daysOf(workspace, u"expiry.concur.clientSecret"_s).value(QString());
    if (isConnected || secret.isValid())
        entries.append(typed(ExpiryKind::ConcurClientSecret, {}, secret));
    return entries;
}

/// A day for a company that is not connected is shown too: whoever entered it relies on it.
Entries navExpiries(Workspace &workspace)
{
    QMap<QString, QDate> days = daysOf(workspace, u"expiry.nav.clientSecret"_s);
    const QDate others = days.take(QString());
    QList<ExpiryEntry> entries;
    const QList<Nav::Connection> connections = workspace.navConnections();
    for (const Nav::Connection &connection : connections) {
        QDate day = others;
        for (const QString &name : {connection.companyName, connection.company, connection.companyId})
            if (days.contains(name))
                day = days.take(name);
        entries.append(typed(ExpiryKind::NavSecret, connection.companyName, day));
    }
    for (auto it = days.begin(); it != days.end(); ++it)
        entries.append(typed(ExpiryKind::NavSecret, it.key(), it.value()));
    if (connections.isEmpty() && others.isValid())
        entries.append(typed(ExpiryKind::NavSecret, {}, others));
    return entries;
}

/// Concur takes away what delivers nothing for so long (concur.md 7.1).
constexpr int idleDays = 30;

/// The first to end of each system and company: they are made and renewed together.
Entries subscriptionExpiries(Workspace &workspace)
{
    const auto rows = subscriptionList(workspace);
    if (!rows)
        return fail(rows.error());
    QMap<std::pair<ExpiryKind, QString>, ExpiryEntry> first;
    for (const Subscription &row : *rows) {
        const bool isNav = row.system == NoticeSystem::Nav;
        const QDateTime lived = row.lastDeliveryAt.isValid() ? row.lastDeliveryAt : row.madeAt;
        ExpiryEntry entry{
            isNav ? ExpiryKind::NavSubscription : ExpiryKind::ConcurSubscription, row.placeName, row.expiresAt, isNav};
        if (!isNav && lived.isValid())
            entry.expiresAt = lived.addDays(idleDays);
        const auto known = first.constFind({entry.kind, entry.what});
        if (entry.expiresAt.isValid() && (known == first.constEnd() || entry.expiresAt < known->expiresAt))
            first.insert({entry.kind, entry.what}, entry);
    }
    return first.values();
}

/// Where entries come from.
constexpr Entries (*gatherers[])(Workspace &){&concurExpiries, &navExpiries, &subscriptionExpiries};

} // namespace

Result<QList<ExpiryEntry>> expiryCalendar(Workspace &workspace)
{
    QList<ExpiryEntry> entries;
    for (const auto gather : gatherers) {
        const auto gathered = gather(workspace);
        if (!gathered)
            return gathered;
        entries += *gathered;
    }
    return sortedExpiries(entries);
}

QList<Finding> expiryFindings(const QList<ExpiryEntry> &entries, const QDateTime &now)
{
    QList<Finding> findings;
    for (const ExpiryEntry &entry : entries)
        if (expiryStep(entry, now))
            findings.append({u"expiry."_s + toString(entry.kind), Finding::Severity::Warning,
                expirySentence(entry, now), expiryRemedy(entry)});
    return findings;
}

QJsonArray expiriesToJson(const QList<ExpiryEntry> &entries, const QDateTime &now)
{
    QJsonArray list;
    for (const ExpiryEntry &entry : entries) {
        const auto left = expiryDaysLeft(entry, now);
        list.append(QJsonObject{{u"kind"_s, toString(entry.kind)}, {u"what"_s, entry.what},
            {u"expiresAt"_s,
                entry.expiresAt.isValid() ? QJsonValue(entry.expiresAt.toUTC().toString(Qt::ISODate))
                                          : QJsonValue(QJsonValue::Null)},
            {u"daysLeft"_s, left ? QJsonValue(*left) : QJsonValue(QJsonValue::Null)}});
    }
    return list;
}

Result<void> saveExpiryCalendar(
    const QList<ExpiryEntry> &entries, const QString &workspaceId, const QDateTime &now, const QString &file)
{
    // A calendar without an event is none (RFC 5545, 3.6).
    if (std::none_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.expiresAt.isValid(); }))
        return fail(ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP("ExpiryCalendar",
                "Nothing is known to expire yet, so there is no calendar to write. Connect Concur, or enter the days "
                "in the settings expiry.concur.clientSecret and expiry.nav.clientSecret.")));
    QSaveFile calendar(file);
    const QByteArray content = expiryCalendarFile(entries, workspaceId, now);
    if (calendar.open(QIODevice::WriteOnly) && calendar.write(content) == content.size() && calendar.commit())
        return {};
    return fail(ErrorCode::Storage,
        text(QT_TRANSLATE_NOOP(
                 "ExpiryCalendar", "The calendar cannot be written to %1. Choose another place or free some disk."))
            .arg(QDir::toNativeSeparators(file)),
        calendar.errorString());
}

} // namespace Ledgerbridge::Services
