// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "heldage.h"

#include <QCoreApplication>

#include <array>

namespace Ledgerbridge {

namespace {

struct AgeClass
{
    HeldAge age;
    /// The last day that belongs to it; 0 where there is none.
    int lastDay;
    const char *title;
};

constexpr std::array ageClasses{
    AgeClass{HeldAge::Week, 7, QT_TRANSLATE_NOOP("HeldAge", "up to 7 days")},
    AgeClass{HeldAge::Month, 30, QT_TRANSLATE_NOOP("HeldAge", "8 to 30 days")},
    AgeClass{HeldAge::TwoMonths, 60, QT_TRANSLATE_NOOP("HeldAge", "31 to 60 days")},
    AgeClass{HeldAge::Older, 0, QT_TRANSLATE_NOOP("HeldAge", "over 60 days")},
};

/// Documents held since then or later are no older than `days`.
QDateTime startOf(int days, const QDateTime &now)
{
    return now.toUTC().date().addDays(-days).startOfDay(Qt::UTC);
}

} // namespace

QList<HeldAge> allHeldAges()
{
    return {HeldAge::Week, HeldAge::Month, HeldAge::TwoMonths, HeldAge::Older};
}

HeldAge heldAgeOf(const QDateTime &since, const QDateTime &now)
{
    const qint64 days = since.toUTC().date().daysTo(now.toUTC().date());
    for (const AgeClass &each : ageClasses)
        if (each.lastDay == 0 || days <= each.lastDay)
            return each.age;
    return HeldAge::Older;
}

QString heldAgeTitle(HeldAge age)
{
    return QCoreApplication::translate("HeldAge", ageClasses.at(size_t(age)).title);
}

HeldSpan heldSpan(HeldAge age, const QDateTime &now)
{
    const AgeClass &own = ageClasses.at(size_t(age));
    HeldSpan span;
    if (own.lastDay > 0)
        span.from = startOf(own.lastDay, now);
    if (age != HeldAge::Week)
        span.before = startOf(ageClasses.at(size_t(age) - 1).lastDay, now);
    return span;
}

} // namespace Ledgerbridge
