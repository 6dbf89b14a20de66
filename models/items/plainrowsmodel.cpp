// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "plainrowsmodel.h"

namespace Ledgerbridge {

void PlainRowsModel::setRows(const QStringList &headings, int rows, Cell cell)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    m_cell = std::move(cell);
    endResetModel();
}

int PlainRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PlainRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant PlainRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_cell)
        return {};
    const QVariant value = m_cell(index.row(), index.column(), role);
    if (value.isValid() || role != Qt::AccessibleTextRole)
        return value;
    return QStringLiteral("%1: %2").arg(
        m_headings.at(index.column()), m_cell(index.row(), index.column(), Qt::DisplayRole).toString());
}

QVariant PlainRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.at(section)) : QVariant();
}

} // namespace Ledgerbridge
