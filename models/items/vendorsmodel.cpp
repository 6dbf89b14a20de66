// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorsmodel.h"

namespace Ledgerbridge {

namespace {

QString textOf(const VendorPair &pair, VendorsModel::Column column)
{
    switch (column) {
    case VendorsModel::Column::Company: return pair.companyName;
    case VendorsModel::Column::Number: return pair.number;
    case VendorsModel::Column::NavName: return pair.navName;
    case VendorsModel::Column::Code:
        return pair.addressCode.isEmpty() ? pair.code : pair.code + u'/' + pair.addressCode;
    case VendorsModel::Column::ConcurName: return pair.concurName;
    case VendorsModel::Column::State: return vendorPairStateTitle(pair.state);
    case VendorsModel::Column::Count: break;
    }
    return {};
}

} // namespace

void VendorsModel::setPairs(const QList<VendorPair> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

const VendorPair *VendorsModel::pair(int row) const
{
    return row >= 0 && row < m_pairs.size() ? &m_pairs.at(row) : nullptr;
}

int VendorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int VendorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant VendorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VendorPair &pair = m_pairs.at(index.row());
    const auto column = Column(index.column());
    const bool isState = column == Column::State;
    switch (role) {
    case Qt::DisplayRole: return textOf(pair, column);
    case Qt::ToolTipRole: return isState && !pair.words.isEmpty() ? QVariant(pair.words) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(pair, column));
    case RawRole:
    case SortRole: return isState ? QVariant(int(pair.state)) : QVariant(textOf(pair, column));
    case StateRole: return isState ? QVariant(int(pair.state)) : QVariant();
    case StrongRole: return column == Column::Number || column == Column::Code;
    case QuietRole: return column == Column::Company;
    case IdRole: return pair.key();
    case RowRole: return QVariant::fromValue(pair);
    default: return {};
    }
}

QVariant VendorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Company: return tr("Company");
    case Column::Number: return tr("Number in NAV");
    case Column::NavName: return tr("Name in NAV");
    case Column::Code: return tr("Code in Concur");
    case Column::ConcurName: return tr("Name in Concur");
    case Column::State: return tr("State");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
