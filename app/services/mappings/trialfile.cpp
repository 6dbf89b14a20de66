// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trialfile.h"

#include "csvsheet.h"
#include "workbookwriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TrialFile", source);
}

QStringList headings()
{
    return {text(QT_TRANSLATE_NOOP("TrialFile", "Document")), text(QT_TRANSLATE_NOOP("TrialFile", "Title")),
        text(QT_TRANSLATE_NOOP("TrialFile", "Date")), text(QT_TRANSLATE_NOOP("TrialFile", "State")),
        text(QT_TRANSLATE_NOOP("TrialFile", "Line")), text(QT_TRANSLATE_NOOP("TrialFile", "Amount")),
        text(QT_TRANSLATE_NOOP("TrialFile", "Currency")), text(QT_TRANSLATE_NOOP("TrialFile", "What")),
        text(QT_TRANSLATE_NOOP("TrialFile", "Before")), text(QT_TRANSLATE_NOOP("TrialFile", "After"))};
}

Result<void> writeCsv(const QString &path, const MappingTrial &trial)
{
    SheetTable table;
    table.lines.append({1, headings()});
    for (const MappingTrialRow &row : trial.rows) {
        const Decimal &amount = row.change.amount;
        table.lines.append({int(table.lines.size()) + 1,
            {row.documentId, row.title, row.date.toString(Qt::ISODate), recordStateTitle(row.state), row.change.line,
                amount.isValid() ? amount.toAmount() : QString(), row.currency, planChangeTitle(row.change.what),
                row.change.before, row.change.after}});
    }
    const QByteArray bytes = writeCsvSheet(table, CsvFormulas::Defuse);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Storage,
        text(QT_TRANSLATE_NOOP("TrialFile", "%1 cannot be written. Check the folder, or name another file.")).arg(path),
        file.errorString());
}

Result<void> writeWorkbook(const QString &path, const MappingTrial &trial)
{
    using Kind = Sheets::SheetColumn::Kind;
    QList<Sheets::SheetColumn> columns;
    const QStringList titles = headings();
    for (const QString &title : titles)
        columns.append({title, 18, Kind::Text});
    columns[2] = {titles.at(2), 12, Kind::Day};
    columns[5] = {titles.at(5), 14, Kind::Amount};
    auto writer =
        Sheets::WorkbookWriter::create(path, text(QT_TRANSLATE_NOOP("TrialFile", "Test of mappings")), columns);
    if (!writer)
        return fail(writer.error());
    for (const MappingTrialRow &row : trial.rows) {
        const Decimal &amount = row.change.amount;
        const Sheets::SheetValue figure = amount.isValid() ? Sheets::SheetValue(amount) : Sheets::SheetValue(QString());
        const Sheets::SheetValue day =
            row.date.isValid() ? Sheets::SheetValue(row.date) : Sheets::SheetValue(QString());
        const auto appended =
            (*writer)->append({row.documentId, row.title, day, recordStateTitle(row.state), row.change.line, figure,
                row.currency, planChangeTitle(row.change.what), row.change.before, row.change.after});
        if (!appended)
            return appended;
    }
    return (*writer)->finish();
}

} // namespace

Result<void> writeTrialFile(const QString &path, const MappingTrial &trial)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? writeCsv(path, trial) : writeWorkbook(path, trial);
}

} // namespace Ledgerbridge::Services
