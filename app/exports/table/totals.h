// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"

#include <QMap>
#include <QStringList>

namespace Ledgerbridge::Exports {

/// One line of sums.
struct TotalsLine final
{
    /// As the `groupBy` columns of the plan.
    QStringList group;
    /// Rows that were counted.
    qint64 rows = 0;
    /// As the `amounts` of the plan.
    QList<Decimal> sums;
};

/// Sums up rows as they pass by; memory grows with the number of groups only.
class Totals final
{
public:
    explicit Totals(const ExportTable &table);

    void add(const ExportRow &row);
    void clear() { m_lines.clear(); }
    /// Sorted by group.
    [[nodiscard]] QList<TotalsLine> lines() const { return m_lines.values(); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// Titles of the groups and amounts that are among the columns.
    [[nodiscard]] QStringList groupTitles() const { return m_groupTitles; }
    [[nodiscard]] QStringList amountTitles() const { return m_amountTitles; }
    [[nodiscard]] QStringList amountKeys() const { return m_amountKeys; }
    /// The currency of a line, where that is what its amounts are grouped by; else empty.
    [[nodiscard]] QString currencyOf(const TotalsLine &line) const;

private:
    QList<qsizetype> m_groups;
    QList<qsizetype> m_amounts;
    QStringList m_groupTitles;
    QStringList m_amountTitles;
    QStringList m_amountKeys;
    qsizetype m_currency = -1;
    QMap<QStringList, TotalsLine> m_lines;
};

} // namespace Ledgerbridge::Exports
