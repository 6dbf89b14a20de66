// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "record.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// The last runs, newest first; set as values.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Started, Fetched, Posted, Held, Requests, Result, Count };
    enum class State { Complete, NeedsPerson, Stopped, Cancelled, DryRun };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<RunSummary> &runs);
    /// What a run came to. A run that skipped something is never just complete.
    [[nodiscard]] const RunSummary *run(int row) const;
    [[nodiscard]] static State stateOf(const RunSummary &run);
    [[nodiscard]] static QString stateTitle(State state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RunSummary> m_runs;
};

} // namespace Ledgerbridge
