// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replaymodel.h"

#include <QLocale>

namespace Ledgerbridge {

namespace {

ReplayModel::State stateOf(const ReplayEntry &entry)
{
    return entry.needsPerson ? ReplayModel::State::NeedsPerson : ReplayModel::State::Waits;
}

QVariant rawOf(const ReplayEntry &entry, ReplayModel::Column column)
{
    switch (column) {
    case ReplayModel::Column::Topic: return entry.documentId.isEmpty() ? entry.topic.subject() : entry.documentId;
    case ReplayModel::Column::Call: return replayCallTitle(entry.call);
    case ReplayModel::Column::Attempts: return entry.attempts;
    case ReplayModel::Column::Next: return entry.nextAt;
    case ReplayModel::Column::State: return int(stateOf(entry));
    case ReplayModel::Column::Error: return entry.error;
    case ReplayModel::Column::Count: break;
    }
    return {};
}

QString shownOf(const ReplayEntry &entry, ReplayModel::Column column)
{
    switch (column) {
    case ReplayModel::Column::Attempts: return QLocale().toString(entry.attempts);
    case ReplayModel::Column::Next: return QLocale().toString(entry.nextAt.toLocalTime(), QLocale::ShortFormat);
    case ReplayModel::Column::State: return entry.needsPerson ? ReplayModel::tr("needs you") : ReplayModel::tr("waits");
    default: return rawOf(entry, column).toString();
    }
}

bool isFigure(ReplayModel::Column column)
{
    return column == ReplayModel::Column::Attempts;
}

} // namespace

void ReplayModel::setCalls(const QList<ReplayEntry> &calls)
{
    beginResetModel();
    m_calls = calls;
    endResetModel();
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReplayEntry &entry = m_calls.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownOf(entry, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shownOf(entry, column));
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
    case SortRole: return rawOf(entry, column);
    case StateRole: return column == Column::State ? rawOf(entry, column) : QVariant();
    case StrongRole: return column == Column::Topic;
    case QuietRole: return column == Column::Error;
    case IdRole: return entry.id;
    case RowRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(Column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Topic: return tr("What it is about");
    case Column::Call: return tr("Call");
    case Column::Attempts: return tr("Attempts");
    case Column::Next: return tr("Next attempt");
    case Column::State: return tr("State");
    case Column::Error: return tr("What happened");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
