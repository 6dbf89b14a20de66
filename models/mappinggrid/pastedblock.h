// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingsmodel.h"

namespace Ledgerbridge {

/// A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line end behind each row, quotes
/// around cells that hold tabs, line ends or quotes.
using CellBlock = QList<QStringList>;
[[nodiscard]] CellBlock readBlock(const QString &clipboard);
[[nodiscard]] QString writeBlock(const CellBlock &block);

/// Where a block lands.
struct PastePlace final
{
    /// Model rows from the current one down, in the order shown.
    QList<int> rows;
    /// Columns from the current one on, in the order shown.
    QList<MappingColumn> columns;
};

/// The cells that pasting would write, and what is wrong with each; columns that only tell of a row are passed over. A
/// block that brings codes finds its rows by them, with or without a line of headings, and adds rows for the codes that
/// have none; any other lands from the current cell down. One cell fills all of `place`.
[[nodiscard]] QList<MappingCellCheck> checkBlock(
    const MappingsModel &model, const CellBlock &block, const PastePlace &place);

} // namespace Ledgerbridge
