// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "rowsources.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// What every list that comes in windows has, whatever its rows are: the request under way and its answer's signals.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

Q_SIGNALS:
    /// An answer has come: rows stand, or an error.
    void loaded();
    void failed(const Ledgerbridge::Error &error);

protected:
    /// Begins a request and returns its generation; older answers are stale from here on. `continues`: the answer goes
    /// behind the rows that stand, instead of replacing them.
    [[nodiscard]] quint64 begin(bool continues);
    /// No answer is waited for any more.
    void forget();
    [[nodiscard]] bool isCurrent(quint64 generation) const { return generation == m_generation; }
    [[nodiscard]] bool continues() const { return m_continues; }
    void end(bool more);

private:
    quint64 m_generation = 0;
    bool m_more = false;
    bool m_loading = false;
    bool m_continues = false;
};

/// Rows of a source, newest first, in windows that are fetched as the view comes near their end: keyset, by `id` of the
/// last row and `afterId` of the query. The source outlives the model. In the thread of the model alone.
template<typename Source, typename Query, typename Row>
class PagedModel : public PagedTable
{
public:
    explicit PagedModel(Source *source, QObject *parent = nullptr)
        : PagedTable(parent)
        , m_source(source)
    {
        connect(source, &Source::rowsReady, this,
            [this](const QList<Row> &rows, quint64 generation, bool more) { take(rows, generation, more); });
        connect(source, &Source::failed, this, [this](const Error &error, quint64 generation) {
            if (!isCurrent(generation))
                return;
            end(false);
            Q_EMIT failed(error);
        });
    }

    /// Asks anew; rows stay until the answer is there.
    void setQuery(const Query &query)
    {
        m_query = query;
        m_query.afterId = 0;
        m_source->request(m_query, begin(false));
    }
    void refresh() { setQuery(m_query); }
    [[nodiscard]] const Query &query() const { return m_query; }
    void clear()
    {
        forget();
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    /// Nothing where there is no such row.
    [[nodiscard]] const Row *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    [[nodiscard]] int rowOf(qint64 id) const
    {
        for (int row = 0; row < int(m_rows.size()); ++row)
            if (m_rows.at(row).id == id)
                return row;
        return -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        Query next = m_query;
        next.afterId = m_rows.constLast().id;
        m_source->request(next, begin(true));
    }

private:
    void take(const QList<Row> &rows, quint64 generation, bool more)
    {
        if (!isCurrent(generation))
            return;
        end(more && !rows.isEmpty());
        if (!continues()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        } else if (!rows.isEmpty()) {
            const int first = int(m_rows.size());
            beginInsertRows({}, first, first + int(rows.size()) - 1);
            m_rows.append(rows);
            endInsertRows();
        }
        Q_EMIT loaded();
    }

    Source *m_source;
    Query m_query;
    QList<Row> m_rows;
};

} // namespace Ledgerbridge
