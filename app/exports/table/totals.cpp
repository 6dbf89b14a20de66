// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "totals.h"

#include <algorithm>

namespace Ledgerbridge::Exports {

Totals::Totals(const ExportTable &table)
{
    for (const QString &key : table.totals.groupBy) {
        const qsizetype column = table.columnOf(key);
        // Sums over what cannot be told apart any more would mislead.
        if (column < 0)
            return;
        m_groups.append(column);
        m_groupTitles.append(table.columns.at(column).title);
    }
    for (const QString &key : table.totals.amounts) {
        const qsizetype column = table.columnOf(key);
        if (column < 0)
            continue;
        m_amounts.append(column);
        m_amountTitles.append(table.columns.at(column).title);
        m_amountKeys.append(key);
        m_currency = m_groups.indexOf(table.columnOf(table.columns.at(column).currency));
    }
}

void Totals::add(const ExportRow &row)
{
    QList<Decimal> figures;
    bool any = false;
    for (const qsizetype column : m_amounts) {
        const ExportValue value = row.value(column);
        const auto *figure = std::get_if<Decimal>(&value);
        const bool counts = figure && figure->isValid();
        figures.append(counts ? *figure : Decimal());
        any = any || counts;
    }
    if (!any)
        return;
    QStringList group;
    for (const qsizetype column : m_groups) {
        const ExportValue value = row.value(column);
        const auto *words = std::get_if<QString>(&value);
        group.append(words ? *words : QString());
    }
    TotalsLine &line = m_lines[group];
    line.group = group;
    ++line.rows;
    line.sums.resize(figures.size());
    for (qsizetype i = 0; i < figures.size(); ++i)
        line.sums[i] += figures.at(i);
}

QString Totals::currencyOf(const TotalsLine &line) const
{
    return line.group.value(m_currency);
}

} // namespace Ledgerbridge::Exports
