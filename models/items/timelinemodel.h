// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "itemroles.h"

#include <QAbstractListModel>

namespace Ledgerbridge {

/// The life of a record, oldest first: what was done, and beneath it when, by whom and under which number. StateRole is
/// an AuditMark. A version that Concur sent anew says so.
class TimeLineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<AuditEntry> &entries);
    /// Nothing where there is no such row.
    [[nodiscard]] const AuditEntry *entry(int row) const;
    /// -1 where it is not among them.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString details(int row) const;

    QList<AuditEntry> m_entries;
    /// The version of the document that each entry is about, counted by FIS ids; 0 where it names none.
    QList<int> m_versions;
};

} // namespace Ledgerbridge
