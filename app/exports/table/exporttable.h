// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Ledgerbridge::Exports {

/// What a cell holds. An empty text, an invalid figure, day or moment leave it empty.
using ExportValue = std::variant<QString, Decimal, QDate, QDateTime, qint64>;
/// One value per column; missing ones stay empty.
using ExportRow = QList<ExportValue>;

struct ExportColumn final
{
    enum class Kind {
        Text,
        /// Exact figures, to the right; the decimals of its currency, or as many more as it needs.
        Amount,
        Day,
        /// Written in UTC everywhere, so that the same export is the same on every machine.
        Moment,
        /// A whole number such as an id, without separators.
        Number
    };
    /// Machine name: in JSON, in ISO CSV and for choosing columns.
    QString key;
    /// For people.
    QString title;
    Kind kind = Kind::Text;
    /// In characters; a PDF shares out its page by it.
    int width = 16;
    /// PDF: so many lines at most; what does not fit ends in an ellipsis.
    int lines = 1;
    /// Of an amount: the key of the column that holds its currency (ISO 4217).
    QString currency = {};
};

/// Where rows come from, one by one: what they lie in need not fit into memory. Used by one thread.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// Begins at the first row. Called before the first next(), and once more for formats that look twice (PDF, to know
    /// the number of pages): the same rows have to come again.
    [[nodiscard]] virtual Result<void> start() = 0;
    /// Fills `row`; false where there is no further one.
    [[nodiscard]] virtual Result<bool> next(ExportRow &row) = 0;
    /// How many rows will come; -1 where that is not known.
    [[nodiscard]] virtual qint64 expected() const { return -1; }
};

/// One thing that is said about the whole: a filter that was set.
struct ExportFact final
{
    QString key;
    QString name;
    QString value;
};

/// What stands above the rows.
struct ExportHeading final
{
    QString title;
    QString company;
    /// Folder or address.
    QString workspace;
    QDateTime writtenAt;
    QString writtenBy;
    QList<ExportFact> filters;
};

/// Which amounts are summed up, by keys of columns. Sums stand apart for each value of the `groupBy` columns, the
/// currency among them: amounts of different currencies are never added up. Rows without an amount do not count.
struct TotalsPlan final
{
    QStringList amounts;
    QStringList groupBy;
};

/// Where the chain of the trail stood when the export began.
struct ChainHead final
{
    QByteArray hash;
    /// Id of the newest entry; 0 for an empty trail.
    qint64 entry = 0;
    /// Of the whole trail, whatever of it is exported.
    qint64 entries = 0;
};

/// A table to be exported, all but its rows.
struct ExportTable final
{
    ExportHeading heading;
    QList<ExportColumn> columns;
    TotalsPlan totals;
    std::optional<ChainHead> chain;

    /// Place of a column; -1 where it is not among those exported.
    [[nodiscard]] qsizetype columnOf(const QString &key) const;
};

} // namespace Ledgerbridge::Exports
