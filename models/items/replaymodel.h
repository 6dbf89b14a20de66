// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "replay.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Calls to Concur that failed and wait, in the order in which they are made again; set as values.
class ReplayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Topic, Call, Attempts, Next, State, Error, Count };
    enum class State { Waits, NeedsPerson };

    using QAbstractTableModel::QAbstractTableModel;

    void setCalls(const QList<ReplayEntry> &calls);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReplayEntry> m_calls;
};

} // namespace Ledgerbridge
