// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tableexport.h"

#include "csvtablewriter.h"
#include "jsontablewriter.h"
#include "pdftablewriter.h"
#include "workbooktablewriter.h"
#include "workbookwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace Ledgerbridge::Exports {

namespace {

/// Rows between two looks at whether somebody wants to stop.
constexpr qint64 stride = 500;

std::unique_ptr<TableWriter> writerFor(const ExportTable &table, const ExportTarget &target)
{
    switch (target.format) {
    case ExportFormat::Csv: return std::make_unique<CsvTableWriter>(table, target);
    case ExportFormat::Xlsx: return std::make_unique<WorkbookTableWriter>(table, target);
    case ExportFormat::Pdf: return std::make_unique<PdfTableWriter>(table, target);
    case ExportFormat::Json: return std::make_unique<JsonTableWriter>(table, target);
    }
    return nullptr;
}

/// Takes every row once, and tells how far it is.
class Passage final
{
public:
    Passage(RowSource &rows, const ExportProgress &progress, int passes)
        : m_rows(rows)
        , m_progress(progress)
        , m_total(rows.expected() < 0 ? -1 : rows.expected() * passes)
    {
    }

    template<typename Take>
    Result<qint64> run(Take take)
    {
        if (auto started = m_rows.start(); !started)
            return fail(started.error());
        ExportRow row;
        for (qint64 count = 0;; ++count) {
            if (count % stride == 0 && !goesOn())
                return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate("TableExport", "The export was stopped. No file was written."));
            const auto more = m_rows.next(row);
            if (!more)
                return fail(more.error());
            if (!*more)
                return count;
            if (Result<void> taken = take(row); !taken)
                return fail(taken.error());
            ++m_done;
        }
    }

    [[nodiscard]] bool goesOn() const { return !m_progress || m_progress(m_done, m_total); }

private:
    RowSource &m_rows;
    const ExportProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace

std::optional<ExportFormat> exportFormatFrom(const QString &word)
{
    const QString name = word.toLower();
    if (name == u"csv")
        return ExportFormat::Csv;
    if (name == u"xlsx")
        return ExportFormat::Xlsx;
    if (name == u"pdf")
        return ExportFormat::Pdf;
    if (name == u"json")
        return ExportFormat::Json;
    return std::nullopt;
}

Result<ExportOutcome> writeTable(
    const ExportTable &table, RowSource &rows, const ExportTarget &target, const ExportProgress &progress)
{
    if (target.format == ExportFormat::Xlsx && rows.expected() > Sheets::WorkbookWriter::mostRows)
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("TableExport",
                "A sheet of Excel holds %1 rows, and these are %2. Narrow what is exported, or write it as CSV.")
                .arg(Sheets::WorkbookWriter::mostRows)
                .arg(rows.expected()));
    const std::unique_ptr<TableWriter> writer = writerFor(table, target);
    if (auto begun = writer->begin(); !begun)
        return fail(begun.error());
    Passage passage(rows, progress, writer->looksTwice() ? 2 : 1);
    if (writer->looksTwice()) {
        const auto measured = passage.run([&writer](const ExportRow &row) -> Result<void> {
            writer->measure(row);
            return {};
        });
        if (!measured)
            return fail(measured.error());
    }
    const auto written = passage.run([&writer](const ExportRow &row) { return writer->write(row); });
    if (!written)
        return fail(written.error());
    if (!passage.goesOn())
        return fail(ErrorCode::Cancelled,
            QCoreApplication::translate("TableExport", "The export was stopped. No file was written."));
    if (auto finished = writer->finish(); !finished)
        return fail(finished.error());
    ExportOutcome outcome;
    outcome.file = target.path;
    outcome.rows = *written;
    outcome.bytes = QFileInfo(target.path).size();
    outcome.head = table.chain ? table.chain->hash : QByteArray();
    outcome.beside = writer->beside();
    return outcome;
}

} // namespace Ledgerbridge::Exports
