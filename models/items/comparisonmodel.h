// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "postingplan.h"
#include "sourceline.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// A line of the source beside a line of NAV that comes of it. One source line may become several NAV lines: it stands
/// beside the first of them. Lines that NAV alone has, such as what is owed to the employee, have no source.
struct ComparisonRow final
{
    std::optional<SourceLine> source;
    std::optional<PlanLine> line;
    [[nodiscard]] bool isUnmapped() const { return !line || line->account.isEmpty(); }
};

/// Source lines in their own order, each with its NAV lines; then what stands in NAV alone. Amounts have the ledger's
/// sign, debit above zero, also where NAV takes them without one.
[[nodiscard]] QList<ComparisonRow> compareLines(const QList<SourceLine> &source, const QList<Posting> &postings);

/// What a line of the source is called here: its text with the day as people here write it, else its id.
[[nodiscard]] QString lineTitle(const SourceLine &line);

/// Concur's lines beside the NAV lines they become.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Source, SourceAmount, Account, Amount, Dimensions, Count };
    /// The only state, in the account's column: nothing is known yet that the line could be posted to.
    enum class State { Unmapped };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ComparisonRow> &rows, const QString &currency);
    [[nodiscard]] const ComparisonRow *row(int row) const;
    /// Why this account, these dimensions, this amount; empty where there is nothing to explain.
    [[nodiscard]] QString explanation(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ComparisonRow &row, Column column) const;
    [[nodiscard]] static QString whole(const PlanLine &line);
    [[nodiscard]] QString second(const ComparisonRow &row, Column column) const;

    QList<ComparisonRow> m_rows;
    QString m_currency;
};

} // namespace Ledgerbridge
