// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QTime>

#include <chrono>

namespace Ledgerbridge {

/// When nobody is to be disturbed, in the local time of this machine: times of day, and whole days of the week. A
/// value, any thread.
///
/// Written as `off`, or as times and days with commas between: `20:00-07:00,Sat-Sun`. The names of days are English in
/// every language.
class QuietHours final
{
public:
    /// Off.
    QuietHours() = default;
    /// InvalidInput where it is not written like that, or would never end.
    [[nodiscard]] static Result<QuietHours> fromString(const QString &text);

    [[nodiscard]] bool isOff() const { return m_spans.isEmpty() && m_days.isEmpty(); }
    /// The form in which it is stored; fromString() gives the same hours again.
    [[nodiscard]] QString toString() const;
    /// `moment` in its own zone.
    [[nodiscard]] bool contains(const QDateTime &moment) const;
    /// The first moment from `moment` on that is not quiet, in its zone. An hour that the clock skips in spring ends
    /// with the gap; one that comes twice in autumn is quiet both times.
    [[nodiscard]] QDateTime endFrom(const QDateTime &moment) const;

    [[nodiscard]] bool operator==(const QuietHours &) const = default;

private:
    /// Over midnight where it ends before it begins; the end itself is not quiet.
    struct Span
    {
        QTime from;
        QTime to;
        [[nodiscard]] bool operator==(const Span &) const = default;
        [[nodiscard]] bool contains(QTime time) const;
    };
    [[nodiscard]] bool readPart(const QString &part);
    [[nodiscard]] bool readDays(const QString &part);

    QList<Span> m_spans;
    /// Qt's days of the week: Monday is 1.
    QSet<int> m_days;
};

/// Working time from one moment to another, in the zone of `to`: Monday to Friday from 8 to 18 o'clock. Zero where `to`
/// is not later.
[[nodiscard]] std::chrono::milliseconds workedBetween(const QDateTime &from, const QDateTime &to);

} // namespace Ledgerbridge
