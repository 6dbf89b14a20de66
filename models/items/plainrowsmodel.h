// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"

#include <QAbstractTableModel>

#include <functional>

namespace Ledgerbridge {

/// Rows that are only looked at, such as in a dialog: headings and a function that answers for a cell. What the function
/// reads must outlive the model or be held by it.
class PlainRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Cell = std::function<QVariant(int row, int column, int role)>;

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QStringList &headings, int rows, Cell cell);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    int m_rows = 0;
    Cell m_cell;
};

} // namespace Ledgerbridge
