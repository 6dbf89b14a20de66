// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "rowsources.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Documents, newest first, in windows that are fetched as the view comes near their end. The source outlives it.
class DocumentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { State, Number, Party, Date, Amount, Currency, NavNumber, Changed, Count };

    explicit DocumentsModel(DocumentSource *source, QObject *parent = nullptr);

    /// Asks anew; rows stay until the answer is there.
    void setQuery(const DocumentListQuery &query);
    void refresh() { setQuery(m_query); }
    [[nodiscard]] const DocumentListQuery &query() const { return m_query; }
    void clear();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const Record *record(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// An answer has come: rows stand, or an error.
    void loaded();
    void failed(const Ledgerbridge::Error &error);

private:
    void take(const QList<Record> &rows, quint64 generation, bool more);
    [[nodiscard]] QString text(const Record &record, Column column) const;
    [[nodiscard]] QVariant raw(const Record &record, Column column) const;

    DocumentSource *m_source;
    DocumentListQuery m_query;
    QList<Record> m_rows;
    quint64 m_generation = 0;
    bool m_more = false;
    bool m_loading = false;
    /// The answer awaited continues the rows that stand, instead of replacing them.
    bool m_continues = false;
};

} // namespace Ledgerbridge
