// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheettable.h"

#include <QByteArray>

namespace Ledgerbridge {

/// CSV (RFC 4180) as a table. Tolerates a byte-order mark, UTF-16, CRLF and CR, and `;` or tab as separator (the first
/// of them in the first line). The error of a file that is not CSV names the line.
[[nodiscard]] Result<SheetTable> readCsvSheet(const QByteArray &bytes, const SheetLimits &limits = {});

/// What becomes of a cell that a spreadsheet would take for a formula.
enum class CsvFormulas {
    /// Nothing: what is written is read again as it was.
    Keep,
    /// An apostrophe goes before it, for files that people open in a spreadsheet and nobody reads back.
    Defuse
};

/// UTF-8 with commas and CRLF, without a byte-order mark. Line numbers do not matter.
[[nodiscard]] QByteArray writeCsvSheet(const SheetTable &table, CsvFormulas formulas = CsvFormulas::Keep);

} // namespace Ledgerbridge
