// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outputfile.h"
#include "tableexport.h"
#include "tablewriter.h"
#include "totals.h"

namespace Ledgerbridge::Exports {

/// One JSON object: heading, columns and the head of the chain first, then `rows`, each on a line of its own with its
/// fields in the order of the columns, then how many there were and their totals. So it can be read line by line as
/// well (docs/trail.md).
class JsonTableWriter final : public TableWriter
{
public:
    JsonTableWriter(const ExportTable &table, const ExportTarget &target);

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(const ExportRow &row) override;
    [[nodiscard]] Result<void> finish() override;

private:
    const ExportTable &m_table;
    OutputFile m_file;
    Totals m_totals;
    QList<QByteArray> m_keys;
    qint64 m_rows = 0;
};

} // namespace Ledgerbridge::Exports
