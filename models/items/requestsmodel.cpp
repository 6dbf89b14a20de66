// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestsmodel.h"

#include <QLocale>

namespace Ledgerbridge {

namespace {

using Column = RequestsModel::Column;
using State = RequestsModel::State;

State stateOf(const FollowedRequest &request)
{
    if (request.isUncertain || request.queueStatus == u"CREATE_FAILED")
        return State::NeedsPerson;
    if (!request.supersededBy.isEmpty())
        return State::Superseded;
    return request.isApproved() ? State::Approved : State::Waits;
}

QVariant rawOf(const FollowedRequest &request, Column column)
{
    switch (column) {
    case Column::Number: return request.number.isEmpty() ? requestName(request) : request.number;
    case Column::Description: return request.description;
    case Column::State: return int(stateOf(request));
    case Column::Orders: return request.orderNumbers.join(QStringLiteral(", "));
    case Column::ReadAt: return request.readAt;
    case Column::Count: break;
    }
    return {};
}

QString shownOf(const FollowedRequest &request, Column column)
{
    if (column == Column::State)
        return requestStateTitle(request);
    if (column == Column::ReadAt)
        return request.readAt.isValid() ? QLocale().toString(request.readAt.toLocalTime(), QLocale::ShortFormat)
                                        : QString();
    return rawOf(request, column).toString();
}

QString storyOf(const FollowedRequest &request)
{
    QStringList texts = request.exceptions;
    if (!request.supersedes.isEmpty())
        texts.append(RequestsModel::tr("Takes the place of %1.").arg(request.supersedes));
    if (!request.supersededBy.isEmpty())
        texts.append(RequestsModel::tr("%1 takes its place.").arg(request.supersededBy));
    return texts.join(u'\n');
}

} // namespace

QString requestName(const FollowedRequest &request)
{
    return request.id.isEmpty() ? QStringLiteral("#%1").arg(request.row) : request.id;
}

void RequestsModel::setRequests(const QList<FollowedRequest> &requests)
{
    beginResetModel();
    m_requests = requests;
    endResetModel();
}

const FollowedRequest *RequestsModel::request(int row) const
{
    return row >= 0 && row < m_requests.size() ? &m_requests.at(row) : nullptr;
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FollowedRequest &request = m_requests.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownOf(request, column);
    case Qt::ToolTipRole: return storyOf(request);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shownOf(request, column));
    case RawRole:
    case SortRole: return rawOf(request, column);
    case StateRole: return column == Column::State ? rawOf(request, column) : QVariant();
    case StrongRole: return column == Column::Number;
    case QuietRole: return column == Column::ReadAt;
    case IdRole: return requestName(request);
    case RowRole: return QVariant::fromValue(request);
    default: return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Number: return tr("Request");
    case Column::Description: return tr("Description");
    case Column::State: return tr("State");
    case Column::Orders: return tr("Orders");
    case Column::ReadAt: return tr("As of");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
