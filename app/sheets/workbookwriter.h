// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace Ledgerbridge::Sheets {

/// What a cell holds. An empty text, an invalid figure, an invalid day and an invalid moment leave it empty. A whole
/// number that a double cannot hold becomes text.
using SheetValue = std::variant<QString, Decimal, QDate, QDateTime, qint64>;

struct SheetColumn final
{
    enum class Kind {
        /// Stays text where people type into it: 0047 keeps its zeros.
        Text,
        /// Figures with two decimals and separators; figures with more show them all.
        Amount,
        Day,
        /// Day and time in UTC: a cell of Excel knows no zone.
        Moment,
        /// Whole numbers without separators, such as ids.
        Number
    };
    QString title;
    /// In characters.
    int width = 16;
    Kind kind = Kind::Text;
};

/// A second sheet that says what the first one is.
struct SheetAbout final
{
    QString sheetName;
    /// Values side by side; the first row is in bold.
    QList<QList<SheetValue>> rows;
    /// Properties of the document.
    QString title;
    QString author;
    QString comments;
};

/// Writes a table as .xlsx, row by row in bounded memory: header in bold that stays in sight, with a filter. Texts are
/// never formulas. A figure that Excel's numbers (15 digits) cannot hold exactly is written as text.
///
/// Under `path` nothing changes until finish() has put the whole file there. Blocks; any one thread.
class WorkbookWriter final
{
public:
    /// `sheetName`: what the tab says; at most 31 characters, none of []:*?/\.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookWriter>> create(
        const QString &path, const QString &sheetName, const QList<SheetColumn> &columns);
    /// Without finish(), nothing is left.
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Appends a row; one value per column, missing ones stay empty.
    [[nodiscard]] Result<void> append(const QList<SheetValue> &row);
    /// Once; nothing can be appended any more.
    [[nodiscard]] Result<void> finish(const SheetAbout &about = {});

    /// Most rows that a sheet of Excel has below its header.
    static constexpr int mostRows = 1048575;

private:
    WorkbookWriter() = default;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Ledgerbridge::Sheets
