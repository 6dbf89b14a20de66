// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "tieout.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// The rows of a tie-out. Of its columns those are shown that hold something in any row; approved, posted, held and rest
/// always. RawRole of an amount is its Decimal;
class TieOutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTieOut(const TieOut &tieOut);
    /// What a column holds; none for company and currency in front.
    [[nodiscard]] std::optional<TieOutColumn> columnAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant textOf(const TieOutRow &row, int column) const;

    QList<TieOutRow> m_rows;
    QList<TieOutColumn> m_columns;
};

} // namespace Ledgerbridge
