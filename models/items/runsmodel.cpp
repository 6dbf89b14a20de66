// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runsmodel.h"

#include <QLocale>

namespace Ledgerbridge {

void RunsModel::setRuns(const QList<RunSummary> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

const RunSummary *RunsModel::run(int row) const
{
    return row >= 0 && row < m_runs.size() ? &m_runs.at(row) : nullptr;
}

RunsModel::State RunsModel::stateOf(const RunSummary &run)
{
    if (run.cancelled)
        return State::Cancelled;
    if (!run.finishedAt.isValid() || run.failure || !run.problems.isEmpty())
        return State::Stopped;
    if (run.dryRun)
        return State::DryRun;
    const RunCounts &counts = run.documents;
    const int open =
        counts.held + counts.inDoubt + counts.awaitingApproval + counts.changedAfterPosting + counts.failed;
    return open > 0 || !run.notices.isEmpty() ? State::NeedsPerson : State::Complete;
}

QString RunsModel::stateTitle(State state)
{
    switch (state) {
    case State::Complete: return tr("complete");
    case State::NeedsPerson: return tr("needs you");
    case State::Stopped: return tr("stopped half-way");
    case State::Cancelled: return tr("cancelled");
    case State::DryRun: return tr("dry run");
    }
    return {};
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunSummary &run = m_runs.at(index.row());
    const auto column = Column(index.column());
    const auto raw = [&run, column]() -> QVariant {
        switch (column) {
        case Column::Started: return run.startedAt;
        case Column::Fetched: return run.documents.fetched;
        case Column::Posted: return run.documents.posted + run.documents.drafted;
        case Column::Held: return run.documents.held;
        case Column::Requests: return run.requestsConcur + run.requestsNav;
        case Column::Result: return int(stateOf(run));
        case Column::Count: break;
        }
        return {};
    };
    const auto shown = [&]() -> QString {
        if (column == Column::Started)
            return QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
        if (column == Column::Result)
            return stateTitle(stateOf(run));
        return QLocale().toString(raw().toInt());
    };
    const bool figure = column != Column::Started && column != Column::Result;
    switch (role) {
    case Qt::DisplayRole: return shown();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shown());
    case Qt::ToolTipRole:
        return column == Column::Result ? QVariant((run.notices + run.problems).join(u'\n')) : QVariant();
    case Qt::TextAlignmentRole: return figure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
    case SortRole: return raw();
    case StateRole: return column == Column::Result ? raw() : QVariant();
    case IdRole: return run.runId;
    case RowRole: return QVariant::fromValue(run);
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Started || column == Column::Result ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Started: return tr("Started");
    case Column::Fetched: return tr("Fetched");
    case Column::Posted: return tr("Posted");
    case Column::Held: return tr("Held");
    case Column::Requests: return tr("Requests");
    case Column::Result: return tr("Result");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
