// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tableexport.h"
#include "tablewriter.h"
#include "totals.h"
#include "workbookwriter.h"

namespace Ledgerbridge::Exports {

/// .xlsx: the rows on one sheet with filters and nothing else, so that they can be sorted and summed; what they are, the
/// totals and the head of the chain on a second one.
class WorkbookTableWriter final : public TableWriter
{
public:
    WorkbookTableWriter(const ExportTable &table, const ExportTarget &target);
    ~WorkbookTableWriter() override;

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(const ExportRow &row) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Sheets::SheetAbout about() const;

    const ExportTable &m_table;
    const ExportTarget &m_target;
    Totals m_totals;
    std::unique_ptr<Sheets::WorkbookWriter> m_writer;
    qint64 m_rows = 0;
};

} // namespace Ledgerbridge::Exports
