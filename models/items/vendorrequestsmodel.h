// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "vendorrequest.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Vendors on their way into NAV, and what became of earlier ones; set as values, newest first.
class VendorRequestsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Source, Name, Company, State, PreparedBy, PreparedAt, DecidedBy, Number, Words, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(const QList<VendorRequest> &requests);
    /// Null outside the rows.
    [[nodiscard]] const VendorRequest *request(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<VendorRequest> m_requests;
};

} // namespace Ledgerbridge
