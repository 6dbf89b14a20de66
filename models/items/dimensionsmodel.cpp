// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionsmodel.h"

namespace Ledgerbridge {

namespace {

QString textOf(const DimensionRow &row, DimensionsModel::Column column)
{
    switch (column) {
    case DimensionsModel::Column::Dimension: return row.dimension;
    case DimensionsModel::Column::ValueCode: return row.valueCode;
    case DimensionsModel::Column::ValueName: return row.valueName;
    case DimensionsModel::Column::List: return row.listName;
    case DimensionsModel::Column::ItemCode: return row.itemCode;
    case DimensionsModel::Column::ItemName: return row.itemName;
    case DimensionsModel::Column::State: return dimensionStateTitle(row.state);
    case DimensionsModel::Column::Count: break;
    }
    return {};
}

} // namespace

void DimensionsModel::setValues(const QList<DimensionRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DimensionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DimensionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant DimensionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DimensionRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const bool isState = column == Column::State;
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::ToolTipRole: return isState && !row.conflict.isEmpty() ? QVariant(row.conflict) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(row, column));
    case RawRole:
    case SortRole: return isState ? QVariant(int(row.state)) : QVariant(textOf(row, column));
    case StateRole: return isState ? QVariant(int(row.state)) : QVariant();
    case SecondaryRole: return isState ? QVariant(row.conflict) : QVariant();
    case StrongRole: return column == Column::ValueCode || column == Column::ItemCode;
    case QuietRole: return column == Column::List;
    case IdRole: return row.proposal;
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

QVariant DimensionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Dimension: return tr("Dimension");
    case Column::ValueCode: return tr("Code in NAV");
    case Column::ValueName: return tr("Name in NAV");
    case Column::List: return tr("List in Concur");
    case Column::ItemCode: return tr("Code in Concur");
    case Column::ItemName: return tr("Name in Concur");
    case Column::State: return tr("State");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
