// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "closingblackout.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

Result<ClosingBlackout> ClosingBlackout::fromString(const QString &text)
{
    static const QRegularExpression days(uR"(\A(\d{1,2})\s*\+\s*(\d{1,2})\z)"_s);
    const QString plain = text.trimmed();
    ClosingBlackout blackout;
    if (plain.compare("off"_L1, Qt::CaseInsensitive) == 0)
        return blackout;
    const QRegularExpressionMatch match = days.match(plain);
    blackout.m_before = match.captured(1).toInt();
    blackout.m_after = match.captured(2).toInt();
    // More than ten days on either side would leave little of a month.
    if (match.hasMatch() && blackout.m_before <= 10 && blackout.m_after <= 10)
        return blackout;
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Schedule",
            "\"%1\" are no days around the end of a month. Write off, or days before and after it such as 2+3, each at "
            "most 10.")
            .arg(text));
}

QString ClosingBlackout::toString() const
{
    return isOff() ? u"off"_s : u"%1+%2"_s.arg(m_before).arg(m_after);
}

bool ClosingBlackout::covers(QDate day) const
{
    return day.day() <= m_after || day.daysInMonth() - day.day() < m_before;
}

QDate ClosingBlackout::firstOpen(QDate day) const
{
    while (covers(day))
        day = day.addDays(1);
    return day;
}

} // namespace Ledgerbridge
