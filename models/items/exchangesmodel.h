// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchangerow.h"
#include "itemroles.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Requests to both systems and their answers, set as values. StateRole of the status: whether it failed.
class ExchangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Request, Status, Duration, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ExchangeRow> &rows);
    /// Nothing where there is no such row.
    [[nodiscard]] const ExchangeRow *exchange(int row) const;
    /// The last part of a path, which tells what was asked for.
    [[nodiscard]] static QString shortPath(const QString &path);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ExchangeRow &row, Column column);

    QList<ExchangeRow> m_rows;
};

} // namespace Ledgerbridge
