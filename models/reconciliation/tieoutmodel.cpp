// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tieoutmodel.h"

#include "amounttext.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// Company and currency.
constexpr int keyColumns = 2;

bool isAlwaysShown(TieOutColumn column)
{
    return column == TieOutColumn::Approved || column == TieOutColumn::Posted || column == TieOutColumn::Held
        || column == TieOutColumn::Rest;
}

} // namespace

void TieOutModel::setTieOut(const TieOut &tieOut)
{
    beginResetModel();
    m_rows = tieOut.rows;
    m_columns.clear();
    for (std::size_t i = 0; i < tieOutColumns; ++i) {
        const auto column = TieOutColumn(i);
        const bool holds = std::any_of(
            m_rows.cbegin(), m_rows.cend(), [column](const TieOutRow &row) { return !(row[column] == TieOutSum()); });
        if (holds || isAlwaysShown(column))
            m_columns.append(column);
    }
    endResetModel();
}

std::optional<TieOutColumn> TieOutModel::columnAt(int column) const
{
    return column < keyColumns || column >= columnCount() ? std::optional<TieOutColumn>()
                                                          : m_columns.at(column - keyColumns);
}

int TieOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TieOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : keyColumns + int(m_columns.size());
}

QVariant TieOutModel::textOf(const TieOutRow &row, int column) const
{
    if (column == 0)
        return row.company;
    if (column == 1)
        return row.currency;
    return amountText(row[m_columns.at(column - keyColumns)].amount, row.currency);
}

QVariant TieOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TieOutRow &row = m_rows.at(index.row());
    const auto column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::TextAlignmentRole: return column ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: return column ? tr("%n document(s)", nullptr, row[*column].documents) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(row, index.column()).toString());
    case RawRole: return column ? QVariant::fromValue(row[*column].amount) : textOf(row, index.column());
    case StrongRole: return index.column() == 0 || column == TieOutColumn::Rest;
    case QuietRole: return column && row[*column] == TieOutSum();
    default: return {};
    }
}

QVariant TieOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return column ? tieOutColumnTitle(*column) : section == 0 ? tr("Company") : tr("Currency");
}

} // namespace Ledgerbridge
