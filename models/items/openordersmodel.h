// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "orderbalance.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Orders to close in NAV, and what remains of each; set as values.
class OpenOrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Order, ConcurOrder, Vendor, Ordered, Invoiced, Remaining, ToDo, Count };
    enum class State { Reduce, Close, Closed };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(const QList<OpenOrder> &orders);
    /// Null outside the rows.
    [[nodiscard]] const OpenOrder *order(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OpenOrder> m_orders;
};

} // namespace Ledgerbridge
