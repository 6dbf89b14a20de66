// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QList>
#include <QStringList>

namespace Ledgerbridge {

/// A line of a sheet: its cells as text, and where the person who looks for it finds it (CSV: the line of the file it
/// begins in; XLSX: the row), counted from 1.
struct SheetLine final
{
    int number = 0;
    QStringList cells;
    [[nodiscard]] bool operator==(const SheetLine &) const = default;
};

/// A sheet as a table of texts, whatever kind of file it came from: dates as 2026-11-24, numbers in C notation. Lines
/// that hold nothing are left out. A value.
struct SheetTable final
{
    QList<SheetLine> lines;
    [[nodiscard]] bool operator==(const SheetTable &) const = default;
};

/// What a sheet may come to; more is refused, so that no file takes the memory of the computer.
struct SheetLimits final
{
    qint64 fileBytes = 64LL * 1024 * 1024;
    /// Of the unpacked parts of a packed file, together.
    qint64 unpackedBytes = 512LL * 1024 * 1024;
    int rows = 1'000'000;
    int columns = 200;
    qint64 cells = 10'000'000;
    /// The longest text that Excel holds in a cell.
    qsizetype cellCharacters = 32'767;
};

/// Adds a line while a sheet is read, unless nothing stands in it. The error says which limit the sheet passes.
[[nodiscard]] Result<void> addSheetLine(SheetTable &table, SheetLine line, const SheetLimits &limits, qint64 &cells);

/// The column as a spreadsheet names it, counted from 1: A, Z, AA.
[[nodiscard]] QString sheetColumnName(int column);

} // namespace Ledgerbridge
