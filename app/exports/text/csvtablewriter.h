// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outputfile.h"
#include "tableexport.h"
#include "tablewriter.h"

namespace Ledgerbridge::Exports {

/// CSV (RFC 4180) in UTF-8 with CRLF; local notation with a byte-order mark, without which Excel takes it for another
/// encoding. The head of the chain goes into a file beside it.
class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(const ExportTable &table, const ExportTarget &target);

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(const ExportRow &row) override;
    [[nodiscard]] Result<void> finish() override;
    [[nodiscard]] QStringList beside() const override { return m_beside; }

private:
    [[nodiscard]] QString cell(const ExportRow &row, qsizetype column) const;
    [[nodiscard]] QString quoted(const QString &cell) const;
    [[nodiscard]] Result<void> writeLine(const QStringList &cells);

    const ExportTable &m_table;
    const ExportTarget &m_target;
    OutputFile m_file;
    OutputFile m_head;
    QChar m_separator = u',';
    QList<qsizetype> m_currencies;
    QStringList m_beside;
    qint64 m_rows = 0;
};

} // namespace Ledgerbridge::Exports
