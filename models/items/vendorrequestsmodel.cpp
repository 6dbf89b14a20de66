// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorrequestsmodel.h"

#include <QLocale>

namespace Ledgerbridge {

namespace {

using Column = VendorRequestsModel::Column;

QVariant rawOf(const VendorRequest &request, Column column)
{
    switch (column) {
    case Column::Source: return request.source;
    case Column::Name: return request.draft.displayName;
    case Column::Company: return request.companyName;
    case Column::State: return int(request.state);
    case Column::PreparedBy: return request.preparedBy;
    case Column::PreparedAt: return request.preparedAt;
    case Column::DecidedBy: return request.decidedBy;
    case Column::Number: return request.number;
    case Column::Words: return request.words;
    case Column::Count: break;
    }
    return {};
}

QString shownOf(const VendorRequest &request, Column column)
{
    if (column == Column::State)
        return vendorRequestStateTitle(request.state);
    if (column == Column::PreparedAt)
        return QLocale().toString(request.preparedAt.toLocalTime(), QLocale::ShortFormat);
    return rawOf(request, column).toString();
}

} // namespace

void VendorRequestsModel::setRequests(const QList<VendorRequest> &requests)
{
    beginResetModel();
    m_requests = requests;
    endResetModel();
}

const VendorRequest *VendorRequestsModel::request(int row) const
{
    return row >= 0 && row < m_requests.size() ? &m_requests.at(row) : nullptr;
}

int VendorRequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int VendorRequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant VendorRequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VendorRequest &request = m_requests.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownOf(request, column);
    case Qt::ToolTipRole: return column == Column::Words && !request.words.isEmpty() ? request.words : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shownOf(request, column));
    case RawRole:
    case SortRole: return rawOf(request, column);
    case StateRole: return column == Column::State ? rawOf(request, column) : QVariant();
    case StrongRole: return column == Column::Source || column == Column::Number;
    case QuietRole: return column == Column::Company || column == Column::Words;
    case IdRole: return request.id;
    case RowRole: return QVariant::fromValue(request);
    default: return {};
    }
}

QVariant VendorRequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Source: return tr("Code in Concur");
    case Column::Name: return tr("Name");
    case Column::Company: return tr("Company");
    case Column::State: return tr("State");
    case Column::PreparedBy: return tr("Prepared by");
    case Column::PreparedAt: return tr("Prepared");
    case Column::DecidedBy: return tr("Decided by");
    case Column::Number: return tr("Number in NAV");
    case Column::Words: return tr("Words");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
