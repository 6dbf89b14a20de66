// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controls.h"

#include "auditdeeds.h"
#include "controlmappings.h"
#include "controlsettings.h"
#include "readonlyworkspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Controls", text);
}

QString dayText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Where the trail begins, and where it stood.
Result<void> readBounds(Store::AuditTrail &trail, ControlsReport &report)
{
    Store::AuditFilter first;
    first.oldestFirst = true;
    first.limit = 1;
    const auto begun = trail.list(first);
    if (!begun)
        return fail(begun.error());
    if (!begun->isEmpty())
        report.begun = begun->constFirst().at;
    Store::AuditFilter last;
    last.until = report.until;
    last.limit = 1;
    const auto stood = trail.list(last);
    if (!stood)
        return fail(stood.error());
    report.answers = !stood->isEmpty();
    if (report.answers) {
        report.lastEntry = stood->constFirst().id;
        report.lastHash = stood->constFirst().hash;
    }
    return {};
}

void noteBounds(ControlsReport &report, const QDateTime &now)
{
    if (!report.begun.isValid())
        report.notices.append(said(QT_TRANSLATE_NOOP("Controls", "The trail is empty: nothing can be told.")));
    else if (!report.answers)
        report.notices.append(
            said(QT_TRANSLATE_NOOP("Controls",
                     "The workspace is younger: its trail begins on %1 (UTC). Nothing can be told of before."))
                .arg(dayText(report.begun)));
    else if (report.since.isValid() && report.since < report.begun)
        report.notices.append(
            said(QT_TRANSLATE_NOOP("Controls", "The trail begins on %1 (UTC): changes before it are not listed."))
                .arg(dayText(report.begun)));
    if (report.until > now)
        report.notices.append(
            said(QT_TRANSLATE_NOOP("Controls", "The day is not over: this is how things stand on %1 (UTC)."))
                .arg(dayText(now)));
}

Result<void> verify(Store::AuditTrail &trail, ControlsReport &report, const ControlsProgress &progress)
{
    const auto verdict = trail.verify(progress);
    if (!verdict)
        return fail(verdict.error());
    if (!verdict->intact)
        report.notices.append(said(QT_TRANSLATE_NOOP("Controls",
            "The chain of the trail is broken: what is told here may not be what was. Compare it with a backup.")));
    for (const AuditFinding &finding : verdict->findings)
        report.notices.append(findingText(finding));
    return {};
}

bool earlier(const ControlChange &left, const ControlChange &right)
{
    return left.made.at < right.made.at;
}

} // namespace

QDateTime startOfLocalDay(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toUTC();
}

QDateTime endOfLocalDay(QDate day)
{
    return startOfLocalDay(day.addDays(1));
}

Result<ControlsReport> controlsReport(
    Store::Database &database, const ControlsOrder &order, const ControlsProgress &progress)
{
    Store::AuditTrail trail(database);
    ControlsReport report;
    report.until = order.until;
    report.since = order.since;
    if (auto read = verify(trail, report, progress); !read)
        return fail(read.error());
    if (auto read = readBounds(trail, report); !read)
        return fail(read.error());
    noteBounds(report, database.now());
    if (!report.answers)
        return report;
    if (auto read = readControlSettings(database, report); !read)
        return fail(read.error());
    if (auto read = readControlFacts(database, report); !read)
        return fail(read.error());
    if (auto read = readControlMappings(database, report); !read)
        return fail(read.error());
    const auto deeds = Store::auditDeeds(database, report.until);
    if (!deeds)
        return fail(deeds.error());
    report.deeds = *deeds;
    std::stable_sort(report.changes.begin(), report.changes.end(), earlier);
    return report;
}

Result<ControlsReport> controlsOf(const QString &folder, const ControlsOrder &order, const ControlsProgress &progress)
{
    ReadOnlyWorkspace place(folder);
    if (auto opened = place.open(); !opened)
        return fail(opened.error());
    return controlsReport(place.database(), order, progress);
}

} // namespace Ledgerbridge::Services
