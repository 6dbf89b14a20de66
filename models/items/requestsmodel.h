// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "requeststate.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Purchase requests that were made here or are followed; set as values.
class RequestsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, Description, State, Orders, ReadAt, Count };
    enum class State { Waits, Approved, NeedsPerson, Superseded };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequests(const QList<FollowedRequest> &requests);
    /// Null outside the rows.
    [[nodiscard]] const FollowedRequest *request(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FollowedRequest> m_requests;
};

/// What commands call it: Concur's id, else `#row`.
[[nodiscard]] QString requestName(const FollowedRequest &request);

} // namespace Ledgerbridge
