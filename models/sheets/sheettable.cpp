// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sheettable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge {

Result<void> addSheetLine(SheetTable &table, SheetLine line, const SheetLimits &limits, qint64 &cells)
{
    // Spreadsheets write empty rows as well, as separators with nothing between, and empty cells behind the last.
    while (!line.cells.isEmpty() && line.cells.constLast().trimmed().isEmpty())
        line.cells.removeLast();
    if (line.cells.isEmpty())
        return {};
    if (line.cells.size() > limits.columns)
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "SheetTable", "Line %1 has more than %2 columns. Take away what does not belong there.")
                .arg(line.number)
                .arg(limits.columns));
    cells += line.cells.size();
    if (table.lines.size() >= limits.rows || cells > limits.cells)
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("SheetTable",
                "The sheet is too large: at most %1 rows and %2 cells are read. Split it into several files.")
                .arg(limits.rows)
                .arg(limits.cells));
    table.lines.append(std::move(line));
    return {};
}

QString sheetColumnName(int column)
{
    QString name;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace Ledgerbridge
