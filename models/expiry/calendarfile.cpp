// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "calendarfile.h"

#include "expiryrules.h"

#include <QCryptographicHash>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75;

QString stamp(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString day(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

QString uid(const ExpiryEntry &entry, const QString &workspace)
{
    const QByteArray thing = (workspace + u'\n' + entry.key()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(thing, QCryptographicHash::Sha256).toHex().left(32))
        + u"@ledgerbridge"_s;
}

/// When the event is: a day where no more is known, else a moment that takes no time.
QStringList whenLines(const ExpiryEntry &entry)
{
    const QDateTime at = entry.expiresAt.toUTC();
    if (entry.wholeDay)
        return {u"DTSTART;VALUE=DATE:"_s + day(at.date()), u"DTEND;VALUE=DATE:"_s + day(at.date().addDays(1))};
    return {u"DTSTART:"_s + stamp(at)};
}

QStringList alarmLines(const ExpiryEntry &entry, int days)
{
    return {u"BEGIN:VALARM"_s, u"ACTION:DISPLAY"_s, u"DESCRIPTION:"_s + calendarText(expiryTitle(entry)),
        u"TRIGGER:-P%1D"_s.arg(days), u"END:VALARM"_s};
}

QStringList eventLines(const ExpiryEntry &entry, const QString &workspace, const QDateTime &now)
{
    QStringList lines{u"BEGIN:VEVENT"_s, u"UID:"_s + uid(entry, workspace), u"DTSTAMP:"_s + stamp(now)};
    lines += whenLines(entry);
    lines += {u"SUMMARY:"_s + calendarText(expiryTitle(entry)),
        u"DESCRIPTION:"_s + calendarText(expirySentence(entry, now) + u'\n' + expiryRemedy(entry)),
        entry.certain ? u"STATUS:CONFIRMED"_s : u"STATUS:TENTATIVE"_s, u"TRANSP:TRANSPARENT"_s};
    for (const int days : expirySteps(entry.kind))
        lines += alarmLines(entry, days);
    lines.append(u"END:VEVENT"_s);
    return lines;
}

} // namespace

QString calendarText(const QString &text)
{
    QString escaped;
    for (const QChar each : text) {
        if (each == u'\\' || each == u',' || each == u';')
            escaped += u'\\';
        if (each == u'\n')
            escaped += u"\\n"_s;
        else if (each.category() != QChar::Other_Control)
            escaped += each;
    }
    return escaped;
}

QByteArray calendarLine(const QString &line)
{
    const QByteArray whole = line.toUtf8();
    QByteArray folded;
    qsizetype from = 0;
    while (whole.size() - from > (from == 0 ? longestLine : longestLine - 1)) {
        qsizetype end = from + (from == 0 ? longestLine : longestLine - 1);
        // Not before the further octets of a character.
        while ((uchar(whole.at(end)) & 0xC0) == 0x80)
            --end;
        folded += whole.mid(from, end - from) + "\r\n ";
        from = end;
    }
    return folded + whole.mid(from) + "\r\n";
}

QByteArray expiryCalendarFile(const QList<ExpiryEntry> &entries, const QString &workspace, const QDateTime &now)
{
    QStringList lines{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Ledgerbridge//Expiry calendar//EN"_s,
        u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s};
    const QList<ExpiryEntry> sorted = sortedExpiries(entries);
    for (const ExpiryEntry &entry : sorted)
        if (entry.expiresAt.isValid())
            lines += eventLines(entry, workspace, now);
    lines.append(u"END:VCALENDAR"_s);
    QByteArray file;
    for (const QString &line : std::as_const(lines))
        file += calendarLine(line);
    return file;
}

} // namespace Ledgerbridge
