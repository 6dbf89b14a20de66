// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "quiethours.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
const QTime workBegins(8, 0);
const QTime workEnds(18, 0);
constexpr int friday = 5;

/// Qt's number; 0 where it names no day.
int dayFrom(const QString &name)
{
    for (int day = 0; day < 7; ++day)
        if (name.compare(QLatin1String(dayNames.at(size_t(day))), Qt::CaseInsensitive) == 0)
            return day + 1;
    return 0;
}

/// That time of that day in the zone of `model`; the first moment after it where the clock skips it.
QDateTime localTime(const QDateTime &model, QDate date, QTime time)
{
    QDateTime moment = model;
    moment.setDate(date);
    moment.setTime(time);
    for (int minute = 1; !moment.isValid() && minute <= 180; ++minute) {
        moment.setDate(date);
        moment.setTime(time.addSecs(60 * minute));
    }
    return moment;
}

} // namespace

bool QuietHours::Span::contains(QTime time) const
{
    return from < to ? time >= from && time < to : time >= from || time < to;
}

bool QuietHours::readDays(const QString &part)
{
    const QStringList ends = part.split(u'-');
    const int first = dayFrom(ends.first().trimmed());
    const int last = dayFrom(ends.last().trimmed());
    if (first == 0 || last == 0 || ends.size() > 2)
        return false;
    for (int day = first;; day = day % 7 + 1) {
        m_days.insert(day);
        if (day == last)
            return true;
    }
}

bool QuietHours::readPart(const QString &part)
{
    static const QRegularExpression times(uR"(\A(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\z)"_s);
    const auto match = times.match(part);
    if (!match.hasMatch())
        return readDays(part);
    const QTime from(match.captured(1).toInt(), match.captured(2).toInt());
    const QTime to(match.captured(3).toInt(), match.captured(4).toInt());
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    m_spans.append(Span{from, to});
    return true;
}

Result<QuietHours> QuietHours::fromString(const QString &text)
{
    QuietHours hours;
    const QString plain = text.trimmed();
    if (plain.compare("off"_L1, Qt::CaseInsensitive) == 0)
        return hours;
    bool understood = !plain.isEmpty();
    const QStringList parts = plain.split(u',');
    for (const QString &part : parts)
        understood = understood && hours.readPart(part.trimmed());
    if (!understood)
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Alerts", "\"%1\" are no quiet hours. Write them like 20:00-07:00,Sat-Sun, or off.")
                .arg(text));
    std::sort(hours.m_spans.begin(), hours.m_spans.end(),
        [](const Span &a, const Span &b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    // A week in UTC, where no clock jumps: hours that never end would be the same as no alerts.
    if (!hours.endFrom(QDateTime(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC)).isValid())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Alerts", "\"%1\" never end. To have no alerts, switch their channels off.")
                .arg(text));
    return hours;
}

QString QuietHours::toString() const
{
    if (isOff())
        return u"off"_s;
    QStringList parts;
    for (const Span &span : m_spans)
        parts.append(span.from.toString(u"HH:mm"_s) + u'-' + span.to.toString(u"HH:mm"_s));
    for (int day = 1; day <= 7; ++day) {
        if (!m_days.contains(day) || (day > 1 && m_days.contains(day - 1)))
            continue;
        int last = day;
        while (m_days.contains(last + 1))
            ++last;
        const QString first = QLatin1String(dayNames.at(size_t(day - 1)));
        parts.append(last == day ? first : first + u'-' + QLatin1String(dayNames.at(size_t(last - 1))));
    }
    return parts.join(u',');
}

bool QuietHours::contains(const QDateTime &moment) const
{
    if (m_days.contains(moment.date().dayOfWeek()))
        return true;
    return std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) { return span.contains(moment.time()); });
}

QDateTime QuietHours::endFrom(const QDateTime &moment) const
{
    QDateTime end = moment;
    // Each round goes to the end of what is quiet then; two weeks hold every combination of days and times.
    for (int round = 0; round < 14 * (1 + int(m_spans.size())); ++round) {
        if (!contains(end))
            return end;
        QDateTime next;
        if (m_days.contains(end.date().dayOfWeek()))
            next = localTime(end, end.date().addDays(1), QTime(0, 0));
        for (const Span &span : m_spans) {
            if (next.isValid() || !span.contains(end.time()))
                continue;
            const bool overMidnight = span.from > span.to && end.time() >= span.from;
            next = localTime(end, end.date().addDays(overMidnight ? 1 : 0), span.to);
        }
        // In autumn an hour comes twice, and its second time may lie before its first.
        end = next > end ? next : end.addSecs(60);
    }
    return {};
}

std::chrono::milliseconds workedBetween(const QDateTime &from, const QDateTime &to)
{
    const QDateTime begin = from.toTimeZone(to.timeZone());
    qint64 worked = 0;
    for (QDate day = begin.date(); day <= to.date(); day = day.addDays(1)) {
        if (day.dayOfWeek() > friday)
            continue;
        const QDateTime opens = std::max(localTime(to, day, workBegins), begin);
        const QDateTime closes = std::min(localTime(to, day, workEnds), to);
        worked += std::max<qint64>(0, opens.msecsTo(closes));
    }
    return std::chrono::milliseconds(worked);
}

} // namespace Ledgerbridge
