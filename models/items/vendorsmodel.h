// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "vendorpair.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// NAV's vendors beside Concur's records; set as values.
class VendorsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Company, Number, NavName, Code, ConcurName, State, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(const QList<VendorPair> &pairs);
    /// Null outside the rows.
    [[nodiscard]] const VendorPair *pair(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<VendorPair> m_pairs;
};

} // namespace Ledgerbridge
