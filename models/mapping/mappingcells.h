// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"
#include "sheettable.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace Ledgerbridge {

/// What is wrong with one cell of a sheet of mapping rows, for the admin.
struct CellProblem final
{
    /// As SheetLine::number; 0: the sheet as a whole.
    int line = 0;
    /// Counted from 1; 0: the line as a whole, or a column that is missing.
    int column = 0;
    /// As the header has it; empty for a cell that no column is above.
    QString columnName;
    /// A sentence: what is wrong, and what to do.
    QString text;
    /// What stands in the cell, shortened.
    QString cell;
    [[nodiscard]] bool operator==(const CellProblem &) const = default;
};

/// `Line 3, column from: …`: where, what, and what to do, in one sentence.
[[nodiscard]] QString toSentence(const CellProblem &problem);

struct MappingCells final
{
    /// The rows that nothing is wrong with; none where the header is unusable.
    QList<MappingRow> rows;
    /// Every problem there is: of the header, or else of the cells line by line, behind them the lines that contradict
    /// each other.
    QList<CellProblem> problems;
    /// How many lines of the sheet are not among the rows.
    int leftOut = 0;
};

/// The rows that a table holds. Its first line is the header: kind, source and target, and optionally from, note and
/// when (a MappingCondition), in any order. Never fails: what is wrong stands in the problems.
[[nodiscard]] MappingCells readMappingCells(const SheetTable &table);

/// Header and rows. The column `when` is there only if a row has a condition, so that what needs none is written as
/// every version reads it (command-line.md).
[[nodiscard]] SheetTable writeMappingCells(const QList<MappingRow> &rows);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::CellProblem)
