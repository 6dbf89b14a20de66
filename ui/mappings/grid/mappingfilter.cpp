// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingfilter.h"

#include <algorithm>

namespace Ledgerbridge::Ui {

MappingFilter::MappingFilter(MappingsModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    build();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        build();
        endResetModel();
        Q_EMIT rebuilt();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &MappingFilter::followChange);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { followInsert(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { followRemove(first, last); });
}

void MappingFilter::setText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void MappingFilter::setStates(const QSet<int> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    rebuild();
}

void MappingFilter::setOnly(int column, const QString &text)
{
    m_onlyColumn = column;
    m_onlyText = text;
    rebuild();
}

void MappingFilter::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

bool MappingFilter::lets(int row) const
{
    if (!m_states.isEmpty() && !m_states.contains(int(m_model.state(row))))
        return false;
    if (m_onlyColumn >= 0 && m_model.index(row, m_onlyColumn).data().toString() != m_onlyText)
        return false;
    const QString &text = m_model.searchText(row);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

/// Something that sorts as people expect, made once per row.
QVariant MappingFilter::sortKey(int row) const
{
    const QVariant raw = m_model.index(row, m_sortColumn).data(RawRole);
    return raw.typeId() == QMetaType::QDate ? QVariant(int(raw.toDate().toJulianDay())) : raw;
}

void MappingFilter::sortRows()
{
    if (m_sortColumn == int(MappingColumn::Amount)) {
        // Several currencies do not add up: the largest of them counts.
        sortBy<Decimal>([this](int row) {
            Decimal most;
            for (const Decimal &amount : m_model.known(row).waitingAmounts)
                most = std::max(most, amount.abs(), [](const Decimal &x, const Decimal &y) { return x < y; });
            return most;
        });
    } else if (!m_rows.empty() && sortKey(m_rows.front()).typeId() == QMetaType::Int) {
        sortBy<int>([this](int row) { return sortKey(row).toInt(); });
    } else {
        sortBy<QString>([this](int row) { return sortKey(row).toString().toLower(); });
    }
}

template<typename Key, typename KeyOf>
void MappingFilter::sortBy(KeyOf keyOf)
{
    std::vector<std::pair<Key, int>> keyed;
    keyed.reserve(m_rows.size());
    for (const int row : m_rows)
        keyed.emplace_back(keyOf(row), row);
    std::stable_sort(keyed.begin(), keyed.end(), [this](const auto &a, const auto &b) {
        return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::transform(keyed.cbegin(), keyed.cend(), m_rows.begin(), [](const auto &pair) { return pair.second; });
}

void MappingFilter::build()
{
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (lets(row))
            m_rows.push_back(row);
    if (m_sortColumn >= 0)
        sortRows();
    rebuildPlaces();
}

void MappingFilter::rebuild()
{
    beginResetModel();
    build();
    endResetModel();
    Q_EMIT rebuilt();
}

void MappingFilter::rebuildPlaces()
{
    m_places.assign(size_t(m_model.rowCount()), -1);
    for (size_t place = 0; place < m_rows.size(); ++place)
        if (size_t(m_rows[place]) < m_places.size())
            m_places[size_t(m_rows[place])] = int(place);
}

void MappingFilter::followChange(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    int first = int(m_rows.size());
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = m_places[size_t(row)];
        if (place < 0)
            continue;
        first = std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()));
}

/// New rows are shown below, whatever is asked for: they are being typed.
void MappingFilter::followInsert(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    const int place = int(m_rows.size());
    beginInsertRows({}, place, place + count - 1);
    for (int row = first; row <= last; ++row)
        m_rows.push_back(row);
    rebuildPlaces();
    endInsertRows();
}

void MappingFilter::followRemove(int first, int last)
{
    // From below, in runs, so that what a view takes away is never more than it knows.
    for (int place = int(m_rows.size()) - 1; place >= 0; --place) {
        const auto goes = [&](int at) { return m_rows[size_t(at)] >= first && m_rows[size_t(at)] <= last; };
        if (!goes(place))
            continue;
        int begin = place;
        while (begin > 0 && goes(begin - 1))
            --begin;
        beginRemoveRows({}, begin, place);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + place + 1);
        rebuildPlaces();
        endRemoveRows();
        place = begin;
    }
    const int count = last - first + 1;
    for (int &row : m_rows)
        row -= row > last ? count : 0;
    // The model has them still; their places are right once it has not.
    m_places.assign(size_t(std::max(0, m_model.rowCount() - count)), -1);
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_places[size_t(m_rows[place])] = int(place);
}

QModelIndex MappingFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    return m_model.index(m_rows[size_t(index.row())], index.column());
}

QModelIndex MappingFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_places.size() || m_places[size_t(index.row())] < 0)
        return {};
    return createIndex(m_places[size_t(index.row())], index.column());
}

QModelIndex MappingFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int MappingFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MappingFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(MappingColumn::Count);
}

QVariant MappingFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

} // namespace Ledgerbridge::Ui
