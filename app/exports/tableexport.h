// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"

#include <QLocale>
#include <QMetaType>
#include <QStringList>

#include <functional>

namespace Ledgerbridge::Exports {

enum class ExportFormat { Csv, Xlsx, Pdf, Json };

/// How days, moments and amounts are written in CSV.
enum class CsvNotation {
    /// ISO 8601 and decimal points, commas between cells, machine names above: the same everywhere, and the one that the
    /// chain of the trail can be checked from.
    Iso,
    /// As the locale has it, for a double click: semicolons where the comma is the decimal sign, titles for people.
    Local
};

struct ExportTarget final
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    CsvNotation notation = CsvNotation::Iso;
    /// Of local CSV and of PDF.
    QLocale locale = {};
};

struct ExportOutcome final
{
    QString file;
    qint64 rows = 0;
    qint64 bytes = 0;
    /// Head of the chain as it stands in the export; empty where the table has none.
    QByteArray head;
    /// Files that were written with it: a CSV has the head of the chain beside it.
    QStringList beside;
};

/// Hears from time to time how far it is; false gives up (Cancelled). `total` is -1 where it is not known. In the thread
/// that exports.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// By machine name (csv, xlsx, pdf, json), in small or capital letters.
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(const QString &word);

/// Writes all rows in bounded memory. Under the final name nothing changes before everything is there; what fails or is
/// given up leaves nothing behind. No cell becomes a formula in a spreadsheet. Blocks; any one thread. PDF needs a
/// QGuiApplication (paintingapplication.h).
[[nodiscard]] Result<ExportOutcome> writeTable(
    const ExportTable &table, RowSource &rows, const ExportTarget &target, const ExportProgress &progress = {});

} // namespace Ledgerbridge::Exports

Q_DECLARE_METATYPE(Ledgerbridge::Exports::ExportOutcome)
