// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "rowsources.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// The trail, newest first, in windows. The source outlives it.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Who, What, Document, Amount, Count };

    explicit AuditModel(AuditSource *source, QObject *parent = nullptr);

    void setQuery(const AuditListQuery &query);
    void refresh() { setQuery(m_query); }
    [[nodiscard]] const AuditListQuery &query() const { return m_query; }
    void clear();
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] const AuditEntry *entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const Ledgerbridge::Error &error);

private:
    void take(const QList<AuditEntry> &rows, quint64 generation, bool more);
    [[nodiscard]] QString text(const AuditEntry &entry, Column column) const;

    AuditSource *m_source;
    AuditListQuery m_query;
    QList<AuditEntry> m_rows;
    quint64 m_generation = 0;
    bool m_more = false;
    bool m_loading = false;
    bool m_continues = false;
};

} // namespace Ledgerbridge
