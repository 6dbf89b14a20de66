// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionrow.h"
#include "itemroles.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// The values of NAV's dimensions beside the items of Concur's lists; set as values. `IdRole` is the number of the proposal
/// that waits, 0 where none does.
class DimensionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Dimension, ValueCode, ValueName, List, ItemCode, ItemName, State, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const QList<DimensionRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DimensionRow> m_rows;
};

} // namespace Ledgerbridge
