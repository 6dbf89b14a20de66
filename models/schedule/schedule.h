// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <array>

namespace Ledgerbridge {

/// When runs start by themselves: times of day on days of the week, in the local time of this machine. A value, any
/// thread.
///
/// Written as `off`, or as days and times: `Mon-Fri 07:00,13:00`; several groups with a semicolon between:
/// `Mon,Wed 07:00; Sat 09:30`. Times without days hold every day. The names of days are English in every language.
class Schedule final
{
public:
    /// Off.
    Schedule() = default;
    [[nodiscard]] static Result<Schedule> fromString(const QString &text);

    [[nodiscard]] bool isOff() const;
    /// The shortest text that says the same; fromString() gives the same schedule again.
    [[nodiscard]] QString toString() const;
    /// The first start after `moment`, in its zone or offset; invalid when off. A time that the clock skips in spring
    /// counts at the first moment after the gap; one that comes twice in autumn counts once.
    [[nodiscard]] QDateTime nextAfter(const QDateTime &moment) const;

    [[nodiscard]] bool operator==(const Schedule &) const = default;

private:
    /// Sorted times by Qt's day of the week minus one: Monday is 0.
    std::array<QList<QTime>, 7> m_times;
};

} // namespace Ledgerbridge
