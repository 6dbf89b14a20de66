// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"
#include "monthreport.h"

namespace Ledgerbridge::Services {

/// What a row of the evidence says: which part of the report, what of it, and the amount that goes with it.
[[nodiscard]] QList<Exports::ExportColumn> monthColumns();

/// A month's report as rows, part by part.
class MonthRows final : public Exports::RowSource
{
public:
    explicit MonthRows(const MonthReport &report);

    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] Result<bool> next(Exports::ExportRow &row) override;
    [[nodiscard]] qint64 expected() const override { return m_rows.size(); }

private:
    void addTieOut(const TieOut &tieOut);
    void addDifferences(const MonthReport &report);
    void addLists(const MonthReport &report);

    QList<Exports::ExportRow> m_rows;
    qsizetype m_at = 0;
};

} // namespace Ledgerbridge::Services
