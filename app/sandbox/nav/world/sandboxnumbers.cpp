// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxcompany.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

namespace {

QDate endOfUnit(const QDate &date, QChar unit)
{
    switch (unit.unicode()) {
    case u'W': return date.addDays(7 - date.dayOfWeek());
    case u'M': return QDate(date.year(), date.month(), date.daysInMonth());
    case u'Q': {
        const int lastMonth = (date.month() + 2) / 3 * 3;
        return QDate(date.year(), lastMonth, QDate(date.year(), lastMonth, 1).daysInMonth());
    }
    case u'Y': return QDate(date.year(), 12, 31);
    default: return date;
    }
}

QDate plusUnits(const QDate &date, int count, QChar unit)
{
    switch (unit.unicode()) {
    case u'D': return date.addDays(count);
    case u'W': return date.addDays(qint64(7) * count);
    case u'M': return date.addMonths(count);
    case u'Q': return date.addMonths(3 * count);
    case u'Y': return date.addYears(count);
    default: return date;
    }
}

} // namespace

QString toCode(const QString &text)
{
    return text.trimmed().toUpper();
}

QString incrementNumber(const QString &number)
{
    static const QRegularExpression lastDigits(QStringLiteral("^(.*?)([0-9]+)([^0-9]*)$"));
    const QRegularExpressionMatch match = lastDigits.match(number);
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(2);
    const QString next = QString::number(digits.toLongLong() + 1);
    return match.captured(1) + next.rightJustified(digits.size(), u'0') + match.captured(3);
}

QDate applyDateFormula(const QDate &date, const QString &formula)
{
    static const QRegularExpression term(QStringLiteral("([+-]?)(C|[0-9]+)([DWMQY])"));
    QDate result = date;
    for (const QRegularExpressionMatch &match : term.globalMatch(formula)) {
        const QChar unit = match.captured(3).at(0);
        const int sign = match.captured(1) == u"-" ? -1 : 1;
        result = match.captured(2) == u"C" ? endOfUnit(result, unit)
                                           : plusUnits(result, sign * match.captured(2).toInt(), unit);
    }
    return result;
}

QString NavCompany::peekNumber(const QString &series) const
{
    return incrementNumber(m_series.value(series).lastUsed);
}

QString NavCompany::nextNumber(const QString &series)
{
    const QString next = peekNumber(series);
    setLastNumber(series, next);
    return next;
}

void NavCompany::setLastNumber(const QString &series, const QString &number)
{
    m_context.undo.add(
        [this, series, before = m_series.value(series).lastUsed] { m_series[series].lastUsed = before; });
    m_series[series].lastUsed = number;
}

bool NavCompany::manualNumbers(const QString &series) const
{
    return m_series.value(series).manualAllowed;
}

} // namespace Ledgerbridge::Sandbox
