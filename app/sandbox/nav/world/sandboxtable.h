// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <map>

namespace Ledgerbridge::Sandbox {

/// What every row of NAV has: its SystemId, and what concurrency and change polling need (nav.md 2, 4.1, 4.3).
struct NavRecord
{
    QUuid id;
    qint64 sequence = 0; ///< order of insertion
    qint64 version = 0; ///< new with each change; the ETag is made of it
    QDateTime modified; ///< UTC
};

/// How to take back the changes of the running transaction.
class UndoLog final
{
public:
    void add(std::function<void()> undo)
    {
        if (!m_replaying)
            m_undo.append(std::move(undo));
    }
    /// What has happened stays, whatever fails later (NAV's COMMIT inside posting; nav.md 3.3).
    void commit() { m_undo.clear(); }
    void rollback()
    {
        m_replaying = true;
        while (!m_undo.isEmpty())
            m_undo.takeLast()();
        m_replaying = false;
    }

private:
    QList<std::function<void()>> m_undo;
    bool m_replaying = false;
};

/// What all tables share: the clock, the change counter, the running transaction. Outlives them.
struct TableContext final
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    qint64 lastVersion = 0;
    UndoLog undo;
};

/// Rows of one table in memory, with hash look-ups by id and by any number of keys. Every change goes through
/// insert, modify and remove, so that indexes, versions and the undo log are always right. Pointers to rows stay valid
/// until the row is removed.
template<typename R>
class Table final
{
public:
    using KeyOf = std::function<QString(const R &)>;
    using OrderOf = std::function<qint64(const R &)>;

    explicit Table(TableContext &context)
        : m_context(&context)
    {
    }
    Q_DISABLE_COPY_MOVE(Table)

    /// Returns the number of the index. Rows of one key stand in the order given (default: insertion).
    int addIndex(
        KeyOf keyOf, OrderOf orderOf = [](const R &row) { return row.sequence; })
    {
        m_indexes.append(Index{std::move(keyOf), std::move(orderOf), {}});
        return int(m_indexes.size()) - 1;
    }

    const R &insert(R row)
    {
        if (row.id.isNull())
            row.id = QUuid::createUuid();
        row.sequence = ++m_lastSequence;
        touch(row);
        const QUuid id = row.id;
        m_context->undo.add([this, id] { take(id); });
        return put(std::move(row));
    }

    /// Nothing happens where there is no such row.
    template<typename Change>
    void modify(QUuid id, Change change)
    {
        R *row = found(id);
        if (!row)
            return;
        m_context->undo.add([this, before = *row] {
            take(before.id);
            put(before);
        });
        leaveIndexes(*row);
        change(*row);
        touch(*row);
        enterIndexes(*row);
    }

    /// By value: the id is often read from the very row that goes.
    void remove(QUuid id)
    {
        const R *row = found(id);
        if (!row)
            return;
        m_context->undo.add([this, before = *row] { put(before); });
        take(id);
    }

    [[nodiscard]] const R *find(const QUuid &id) const
    {
        const auto at = m_sequences.constFind(id);
        return at == m_sequences.cend() ? nullptr : &m_rows.at(*at);
    }
    /// First row of a key; null where none.
    [[nodiscard]] const R *first(int index, const QString &key) const
    {
        const auto at = m_indexes.at(index).rows.constFind(key);
        return at == m_indexes.at(index).rows.cend() || at->empty() ? nullptr : &m_rows.at(at->begin()->second);
    }
    [[nodiscard]] const R *last(int index, const QString &key) const
    {
        const auto at = m_indexes.at(index).rows.constFind(key);
        return at == m_indexes.at(index).rows.cend() || at->empty() ? nullptr : &m_rows.at(at->rbegin()->second);
    }
    /// Row of a key at exactly this place in its order; null where none.
    [[nodiscard]] const R *at(int index, const QString &key, qint64 order) const
    {
        const auto place = m_indexes.at(index).rows.constFind(key);
        if (place == m_indexes.at(index).rows.cend())
            return nullptr;
        const auto row = place->find(order);
        return row == place->end() ? nullptr : &m_rows.at(row->second);
    }
    /// All rows of a key in their order.
    [[nodiscard]] QList<const R *> all(int index, const QString &key) const
    {
        QList<const R *> result;
        const auto place = m_indexes.at(index).rows.constFind(key);
        if (place == m_indexes.at(index).rows.cend())
            return result;
        for (const auto &[order, sequence] : *place)
            result.append(&m_rows.at(sequence));
        return result;
    }
    /// Rows of a key from the last one back, as long as `visit` returns true.
    template<typename Visit>
    void backwards(int index, const QString &key, Visit visit) const
    {
        const auto place = m_indexes.at(index).rows.constFind(key);
        if (place == m_indexes.at(index).rows.cend())
            return;
        for (auto row = place->rbegin(); row != place->rend(); ++row) {
            if (!visit(m_rows.at(row->second)))
                return;
        }
    }
    /// All rows in order of insertion.
    [[nodiscard]] const std::map<qint64, R> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }

private:
    struct Index
    {
        KeyOf keyOf;
        OrderOf orderOf;
        QHash<QString, std::map<qint64, qint64>> rows;
    };

    R *found(const QUuid &id)
    {
        const auto at = m_sequences.constFind(id);
        return at == m_sequences.cend() ? nullptr : &m_rows.at(*at);
    }
    void touch(R &row)
    {
        row.version = ++m_context->lastVersion;
        row.modified = m_context->now();
    }
    const R &put(R row)
    {
        const qint64 sequence = row.sequence;
        m_sequences.insert(row.id, sequence);
        R &stored = m_rows.insert_or_assign(sequence, std::move(row)).first->second;
        enterIndexes(stored);
        return stored;
    }
    void take(QUuid id)
    {
        const auto at = m_sequences.constFind(id);
        if (at == m_sequences.cend())
            return;
        const qint64 sequence = *at;
        leaveIndexes(m_rows.at(sequence));
        m_rows.erase(sequence);
        m_sequences.remove(id);
    }
    void enterIndexes(const R &row)
    {
        for (Index &index : m_indexes)
            index.rows[index.keyOf(row)].insert_or_assign(index.orderOf(row), row.sequence);
    }
    void leaveIndexes(const R &row)
    {
        for (Index &index : m_indexes) {
            const auto place = index.rows.find(index.keyOf(row));
            place->erase(index.orderOf(row));
            if (place->empty())
                index.rows.erase(place);
        }
    }

    TableContext *m_context;
    qint64 m_lastSequence = 0;
    std::map<qint64, R> m_rows;
    QHash<QUuid, qint64> m_sequences;
    QList<Index> m_indexes;
};

} // namespace Ledgerbridge::Sandbox
