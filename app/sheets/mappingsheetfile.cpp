// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingsheetfile.h"

#include "mappingcells.h"
#include "mappingcsv.h"
#include "workbookwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Ledgerbridge::Sheets {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MappingSheetFile", source);
}

Result<void> writeCsv(const QString &path, const QList<MappingRow> &rows)
{
    const QByteArray csv = writeMappingCsv(rows);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(ErrorCode::Storage,
            text(QT_TRANSLATE_NOOP("MappingSheetFile",
                     "%1 cannot be written. Name another file, or check who may write there and whether the disk is "
                     "full."))
                .arg(path),
            file.errorString());
    return {};
}

/// Wide enough for what usually stands there.
QList<SheetColumn> columnsFor(const QStringList &titles)
{
    QList<SheetColumn> columns;
    for (const QString &title : titles) {
        SheetColumn column{title, 24, SheetColumn::Kind::Text};
        if (title == u"kind" || title == u"from")
            column.width = 14;
        if (title == u"from")
            column.kind = SheetColumn::Kind::Day;
        if (title == u"note" || title == u"when")
            column.width = 40;
        columns.append(column);
    }
    return columns;
}

Result<void> writeWorkbook(const QString &path, const QList<MappingRow> &rows)
{
    const SheetTable table = writeMappingCells(rows);
    const QStringList titles = table.lines.constFirst().cells;
    const qsizetype from = titles.indexOf(QStringLiteral("from"));
    const auto writer = WorkbookWriter::create(path, QStringLiteral("mappings"), columnsFor(titles));
    if (!writer)
        return fail(writer.error());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &cells = table.lines[i + 1].cells;
        QList<SheetValue> values;
        for (qsizetype column = 0; column < cells.size(); ++column)
            values.append(column == from ? SheetValue(rows[i].from) : SheetValue(cells[column]));
        if (const auto appended = (*writer)->append(values); !appended)
            return appended;
    }
    return (*writer)->finish();
}

} // namespace

Result<void> writeMappingFile(const QString &path, const QList<MappingRow> &rows)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList others{
        QStringLiteral("xls"), QStringLiteral("xlsm"), QStringLiteral("xlsb"), QStringLiteral("ods")};
    if (others.contains(suffix))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                     "MappingSheetFile", "%1: files of the kind .%2 are not written. Name it .xlsx or .csv."))
                .arg(path, suffix));
    return suffix == u"xlsx" ? writeWorkbook(path, rows) : writeCsv(path, rows);
}

} // namespace Ledgerbridge::Sheets
