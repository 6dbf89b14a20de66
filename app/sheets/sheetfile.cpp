// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sheetfile.h"

#include "csvsheet.h"
#include "workbookreader.h"

#include <QCoreApplication>
#include <QFile>

namespace Ledgerbridge::Sheets {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SheetFile", source);
}

Result<SheetTable> readContent(QFile &file, const SheetLimits &limits)
{
    const QByteArray start = file.peek(8);
    // What Excel up to 2003 wrote, and what it wraps a workbook with a password in.
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("SheetFile",
                "The file is an old Excel file (.xls), or protected by a password. Save it as \"Excel workbook "
                "(.xlsx)\" without a password.")));
    if (start.startsWith("PK"))
        return readWorkbook(file, limits);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("SheetFile", "Reading breaks off. Copy the file to another disk, and try again.")),
            file.errorString());
    return readCsvSheet(bytes, limits);
}

} // namespace

Result<SheetTable> readSheetFile(const QString &path, const SheetLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("SheetFile",
                     "%1 cannot be read. Check the name of the file, and whether another program has it open."))
                .arg(path),
            file.errorString());
    constexpr qint64 megabyte = 1 << 20;
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("SheetFile", "%1 is larger than %2 MB. Split it into several files."))
                .arg(path)
                .arg(limits.fileBytes / megabyte));
    auto table = readContent(file, limits);
    if (table)
        return table;
    Error error = table.error();
    error.code = ErrorCode::InvalidInput;
    error.message = text(QT_TRANSLATE_NOOP("SheetFile", "%1: %2")).arg(path, error.message);
    return fail(error);
}

} // namespace Ledgerbridge::Sheets
