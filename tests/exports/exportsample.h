// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tableexport.h"

#include <QString>
#include <QTemporaryDir>

namespace ExportTest {

using namespace Ledgerbridge;
using namespace Ledgerbridge::Exports;

/// Rows out of a list, or as many as asked for out of a function.
class SampleRows final : public RowSource
{
public:
    explicit SampleRows(const QList<ExportRow> &rows);
    SampleRows(qint64 count, std::function<ExportRow(qint64)> make);

    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] Result<bool> next(ExportRow &row) override;
    [[nodiscard]] qint64 expected() const override { return m_count; }
    /// From this row on reading fails.
    void failAt(qint64 row) { m_failAt = row; }

private:
    qint64 m_count;
    std::function<ExportRow(qint64)> m_make;
    qint64 m_at = 0;
    qint64 m_failAt = -1;
};

/// Documents with a text, a figure, its currency, a day, a moment and a number, summed up by currency.
[[nodiscard]] ExportTable sampleTable();
/// Row `number` of many.
[[nodiscard]] ExportRow sampleRow(qint64 number);
[[nodiscard]] QByteArray contentOf(const QString &path);
/// Everything in a folder, hidden files too.
[[nodiscard]] QStringList filesIn(const QTemporaryDir &folder);
/// What a program prints; nothing where it does not end well.
[[nodiscard]] std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);

} // namespace ExportTest
