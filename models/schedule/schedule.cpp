// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

const std::array dayNames = {"Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1, "Fri"_L1, "Sat"_L1, "Sun"_L1};
using Days = std::array<bool, 7>;

tl::unexpected<Error> notASchedule(const QString &text, const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Settings",
            "\"%1\" is no schedule. Write off, or days and times such as Mon-Fri 07:00,13:00; with a semicolon between "
            "several.")
            .arg(text),
        detail);
}

/// `Mon`, `monday`, `Tues`: three letters at least. -1 for anything else.
int dayNumber(const QString &word)
{
    static const QStringList full = {
        u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
    const QString lower = word.toLower();
    for (qsizetype day = 0; lower.size() >= 3 && day < full.size(); ++day) {
        if (full[day].startsWith(lower))
            return static_cast<int>(day);
    }
    return -1;
}

/// `Mon`, `Mon-Fri`, `Sat-Mon` (across the end of the week), `daily`.
bool addDays(const QString &word, Days &days)
{
    if (word.compare("daily"_L1, Qt::CaseInsensitive) == 0) {
        days.fill(true);
        return true;
    }
    const QStringList ends = word.split(u'-');
    const int first = dayNumber(ends.first());
    const int last = dayNumber(ends.last());
    if (ends.size() > 2 || first < 0 || last < 0)
        return false;
    for (int day = first;; day = (day + 1) % 7) {
        days[static_cast<size_t>(day)] = true;
        if (day == last)
            return true;
    }
}

QTime timeOf(const QString &word)
{
    static const QRegularExpression clock(uR"(\A([0-9]{1,2}):([0-9]{2})\z)"_s);
    const auto match = clock.match(word);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QString daysText(const Days &days)
{
    QStringList parts;
    for (size_t day = 0; day < 7; ++day) {
        if (!days[day])
            continue;
        size_t last = day;
        while (last + 1 < 7 && days[last + 1])
            ++last;
        if (last >= day + 2) {
            parts += dayNames[day] + u'-' + dayNames[last];
            day = last;
        } else {
            parts += dayNames[day];
        }
    }
    return parts.join(u',');
}

/// In autumn a time comes twice; the first one counts, also when it is looked for from between the two.
QDateTime firstOfTwo(const QDateTime &start)
{
    // Clocks are put back by an hour, on Lord Howe by half of one.
    for (const int seconds : {3600, 1800}) {
        const QDateTime earlier = start.addSecs(-seconds);
        if (earlier.date() == start.date() && earlier.time() == start.time())
            return earlier;
    }
    return start;
}

} // namespace

Result<Schedule> Schedule::fromString(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.compare("off"_L1, Qt::CaseInsensitive) == 0)
        return Schedule();
    static const QRegularExpression aroundDash(uR"(\s*[-\x{2013}]\s*)"_s);
    static const QRegularExpression separators(uR"([\s,]+)"_s);
    plain.replace(aroundDash, u"-"_s);

    Schedule schedule;
    const QStringList groups = plain.split(u';', Qt::SkipEmptyParts);
    for (const QString &group : groups) {
        Days days = {};
        bool anyDay = false;
        QList<QTime> times;
        const QStringList words = group.split(separators, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const QTime time = timeOf(word); time.isValid()) {
                times += time;
            } else if (times.isEmpty() && addDays(word, days)) {
                anyDay = true;
            } else {
                return notASchedule(text, word);
            }
        }
        if (times.isEmpty())
            return notASchedule(text, group);
        for (size_t day = 0; day < 7; ++day) {
            if (!anyDay || days[day])
                schedule.m_times[day] += times;
        }
    }
    for (QList<QTime> &times : schedule.m_times) {
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
    }
    if (schedule.isOff())
        return notASchedule(text, u"no time"_s);
    return schedule;
}

bool Schedule::isOff() const
{
    return std::all_of(m_times.begin(), m_times.end(), [](const QList<QTime> &times) { return times.isEmpty(); });
}

QString Schedule::toString() const
{
    if (isOff())
        return u"off"_s;
    QStringList groups;
    Days written = {};
    for (size_t day = 0; day < 7; ++day) {
        if (written[day] || m_times[day].isEmpty())
            continue;
        Days alike = {};
        for (size_t other = day; other < 7; ++other) {
            if (m_times[other] == m_times[day])
                alike[other] = written[other] = true;
        }
        QStringList times;
        for (const QTime time : m_times[day])
            times += time.toString(u"HH:mm"_s);
        groups += daysText(alike) + u' ' + times.join(u',');
    }
    return groups.join(u"; "_s);
}

QDateTime Schedule::nextAfter(const QDateTime &moment) const
{
    // Eight days: the only time of the week may have been this morning.
    for (int ahead = 0; ahead <= 7; ++ahead) {
        const QDate date = moment.date().addDays(ahead);
        for (const QTime time : m_times[static_cast<size_t>(date.dayOfWeek() - 1)]) {
            QDateTime start = moment;
            start.setDate(date);
            start.setTime(time);
            for (int minute = 1; !start.isValid() && minute <= 180; ++minute) {
                start.setDate(date);
                start.setTime(time.addSecs(60 * minute));
            }
            start = firstOfTwo(start);
            if (start > moment)
                return start;
        }
    }
    return {};
}

} // namespace Ledgerbridge
