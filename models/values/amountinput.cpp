// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amountinput.h"

namespace Ledgerbridge {

namespace {

bool isDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

/// `1.234.567` with `.` between groups; blanks of any kind stand for each other.
bool isGrouped(QStringView text, QChar separator)
{
    const QList<QStringView> groups = text.split(separator);
    if (groups.constFirst().size() > 3)
        return false;
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (!isDigits(groups[i]) || (i > 0 && groups[i].size() != 3))
            return false;
    return true;
}

} // namespace

std::optional<Decimal> decimalInput(const QString &text, const QLocale &locale)
{
    QString number = text.trimmed();
    if (number.isEmpty())
        return std::nullopt;
    number.replace(QChar(0x2212), u'-');
    for (QChar &c : number)
        if (c.isSpace())
            c = u' ';
    const bool isNegative = number.startsWith(u'-');
    if (isNegative)
        number.remove(0, 1);
    const QChar point = locale.decimalPoint().at(0);
    QChar separator = locale.groupSeparator().isEmpty() ? QChar(u' ') : locale.groupSeparator().at(0);
    if (separator.isSpace())
        separator = u' ';
    const qsizetype at = number.indexOf(point);
    const QString behind = at < 0 ? QString() : number.sliced(at + 1);
    QString whole = at < 0 ? number : number.first(at);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    if ((!isDigits(whole) && !isGrouped(whole, separator)) || (at >= 0 && !isDigits(behind)))
        return Decimal::invalid();
    whole.remove(separator);
    const QString plain =
        (isNegative ? QStringLiteral("-") : QString()) + whole + (behind.isEmpty() ? QString() : u'.' + behind);
    return Decimal::fromString(plain);
}

} // namespace Ledgerbridge
