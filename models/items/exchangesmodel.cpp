// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangesmodel.h"

#include <QLocale>
#include <QStringList>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

void ExchangesModel::setRows(const QList<ExchangeRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const ExchangeRow *ExchangesModel::exchange(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QString ExchangesModel::shortPath(const QString &path)
{
    const QStringList parts = path.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? path : parts.last();
}

int ExchangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExchangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString ExchangesModel::text(const ExchangeRow &row, Column column)
{
    switch (column) {
    case Column::Time: return QLocale().toString(row.at.toLocalTime().time(), u"HH:mm:ss"_s);
    case Column::Request: return row.method + u' ' + shortPath(row.path);
    case Column::Status: return row.status > 0 ? QString::number(row.status) : tr("no answer");
    case Column::Duration: return tr("%1 ms").arg(QLocale().toString(row.duration));
    case Column::Count: break;
    }
    return {};
}

QVariant ExchangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExchangeRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const QString asked = row.system + u": "_s + row.method + u' ' + row.path;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == Column::Request ? QVariant(asked) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::TextAlignmentRole:
        return column == Column::Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole: return column == Column::Status ? QVariant(row.isFailed() ? 1 : 0) : QVariant();
    case QuietRole: return column == Column::Time || column == Column::Duration;
    case IdRole: return row.id;
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((Column(section) == Column::Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time: return tr("Time");
    case Column::Request: return tr("Request");
    case Column::Status: return tr("Status");
    case Column::Duration: return tr("Took");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
