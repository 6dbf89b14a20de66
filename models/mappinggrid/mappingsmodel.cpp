// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingsmodel.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Ledgerbridge {

namespace {

quint64 nextMappingGeneration()
{
    static quint64 generation = 0;
    return ++generation;
}

QString codeKey(const MappingRow &row)
{
    return QStringLiteral("code\n") + toString(row.kind) + u'\n' + row.source.trimmed().toLower();
}

/// Nothing was typed into it yet.
bool isBlank(const MappingRow &row)
{
    return row.source.isEmpty() && row.target.isEmpty() && row.note.isEmpty() && !row.from.isValid()
        && row.condition.isEmpty();
}

} // namespace

MappingsModel::MappingsModel(MappingSource *source, MappingKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_kind(kind)
{
    m_fresh.known.row.kind = kind;
    connect(source, &MappingSource::rowsReady, this, [this](const MappingGridData &data, quint64 generation) {
        if (generation == m_generation)
            take(data);
    });
    connect(source, &MappingSource::failed, this, [this](const Error &error, quint64 generation) {
        if (generation == m_generation)
            Q_EMIT failed(error);
    });
}

void MappingsModel::refresh()
{
    m_generation = nextMappingGeneration();
    m_source->request(m_kind, m_generation);
}

int MappingsModel::idFor(const QString &key, QSet<int> &taken)
{
    int id = m_idOfKey.value(key, 0);
    if (id == 0 || taken.contains(id)) {
        id = ++m_lastId;
        m_idOfKey.insert(key, id);
    }
    taken.insert(id);
    return id;
}

/// Asked for whenever records changed; mostly it is the same rows in the same places, with other figures at most, and
/// whoever scrolls or selects is left alone. False where it is not.
bool MappingsModel::takeInPlace(const MappingGridData &data)
{
    const bool same = !m_entries.isEmpty() && data.rows.size() == m_entries.size() && data.sameCode == m_sameCode
        && std::equal(data.rows.cbegin(), data.rows.cend(), m_entries.cbegin(),
            [](const MappingGridRow &row, const Entry &entry) {
                return row.isStored == entry.known.isStored && row.row == entry.known.row;
            })
        && data.targets.all() == m_targets.all();
    if (!same)
        return false;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        Entry &entry = m_entries[row];
        if (entry.known == data.rows.at(row))
            continue;
        countState(entry.state, -1);
        entry.known = data.rows.at(row);
        judge(entry);
        countState(entry.state, 1);
        Q_EMIT dataChanged(index(row, 0), index(row, int(MappingColumn::Count) - 1));
    }
    return true;
}

void MappingsModel::take(const MappingGridData &data)
{
    if (takeInPlace(data)) {
        Q_EMIT loaded();
        return;
    }
    QHash<int, Entry> edited;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.isEdited())
            edited.insert(entry.id, entry);
    QList<Entry> entries;
    QSet<int> taken;
    for (const MappingGridRow &row : data.rows) {
        Entry entry;
        entry.id = idFor(row.isStored ? mappingKey(row.row) : codeKey(row.row), taken);
        entry.known = row;
        entry.current = entry.stored();
        if (const auto mine = edited.constFind(entry.id); mine != edited.cend()) {
            const auto before = mine->base.value_or(mine->stored());
            entry.current = mine->current;
            if (before != entry.stored() && entry.isEdited())
                entry.base = before;
        }
        edited.remove(entry.id);
        entries.append(entry);
    }
    // What is being edited and stands nowhere any more: rows made here, and such as somebody else took away.
    QList<Entry> alone = edited.values();
    std::sort(alone.begin(), alone.end(), [](const Entry &a, const Entry &b) { return a.id < b.id; });
    for (Entry &entry : alone) {
        if (!entry.current)
            continue;
        if (const auto before = entry.base.value_or(entry.stored()))
            entry.base = before;
        entry.known.isStored = false;
        entry.known.row = MappingRow{m_kind, {}, {}, {}, {}, {}};
        entries.append(entry);
    }
    beginResetModel();
    m_targets = data.targets;
    m_sameCode = data.sameCode;
    m_entries = entries;
    reindex();
    endResetModel();
    Q_EMIT loaded();
}

void MappingsModel::reindex()
{
    m_rowOfId.clear();
    m_keys.clear();
    m_counts.clear();
    m_edited.clear();
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        m_rowOfId.insert(m_entries.at(row).id, int(row));
        if (m_entries.at(row).current)
            ++m_keys[mappingKey(*m_entries.at(row).current)];
    }
    for (Entry &entry : m_entries) {
        judge(entry);
        countState(entry.state, 1);
        if (entry.isEdited())
            m_edited.insert(entry.id);
    }
}

std::optional<MappingRow> MappingsModel::meaning(const Entry &entry, const MappingRow &row) const
{
    if (entry.isNew() || !row.target.isEmpty() || m_kind == MappingKind::Currency)
        return row;
    // An emptied target takes a row away; what is said beside a code that has none yet is kept.
    const bool saysMore = !row.note.isEmpty() || row.from.isValid() || !row.condition.isEmpty();
    const bool emptied = entry.known.isStored && !entry.known.row.target.isEmpty();
    return saysMore && !emptied ? std::optional(row) : std::nullopt;
}

/// `key`: mappingKey() of the row.
QString MappingsModel::problemOf(const Entry &entry, const std::optional<MappingRow> &row, const QString &key) const
{
    if (!row || isBlank(*row))
        return {};
    const int standing = m_keys.value(key);
    const int own = standing > 0 && entry.current && mappingKey(*entry.current) == key ? 1 : 0;
    if (standing - own > 0)
        return tr("There is a second row for %1. Change or delete one of them, or narrow one by a condition or a day.")
            .arg(mappingRowName(*row));
    return m_targets.problem(*row);
}

void MappingsModel::judge(Entry &entry)
{
    entry.targetName.clear();
    entry.problem = problemOf(entry, entry.current, entry.current ? mappingKey(*entry.current) : QString());
    const MappingTarget *target = nullptr;
    if (entry.current) {
        target = m_targets.find(*entry.current);
        const QString source =
            m_kind == MappingKind::Dimension ? entry.current->source.section(u'=', 1) : entry.current->source;
        if (!entry.problem.isEmpty())
            entry.state = MappingState::Invalid;
        else if (isBlank(*entry.current))
            entry.state = MappingState::Unmapped;
        else
            entry.state = entry.current->target.compare(source, Qt::CaseInsensitive) == 0 ? MappingState::SameCode
                                                                                          : MappingState::Mapped;
    } else if (entry.known.isStored) {
        entry.state = MappingState::Removed;
    } else {
        const bool sameAllowed = m_sameCode || m_kind == MappingKind::Currency || m_kind == MappingKind::Company;
        // The only company is meant as long as no ledger is mapped at all.
        const bool otherMapped = m_kind == MappingKind::Company
            && std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &each) { return each.known.isStored; });
        const bool mayBeSame = sameAllowed && !otherMapped && entry.known.waiting == 0;
        target = mayBeSame ? m_targets.sameCode(entry.known.row.source, entry.known.sourceName) : nullptr;
        entry.state = target   ? MappingState::SameCode
            : entry.known.hint ? MappingState::Suggested
                               : MappingState::Unmapped;
        if (!target && entry.known.hint)
            entry.targetName = entry.known.hint->name;
    }
    if (target)
        entry.targetName = target->name;
    const MappingRow row = entry.current ? *entry.current : entry.known.row;
    entry.searchText = QStringList{row.source, entry.known.sourceName, row.target, entry.targetName,
        row.condition.text(), row.note, mappingStateTitle(entry.state)}
                           .join(u'\n')
                           .toLower();
}

void MappingsModel::setCurrent(Entry &entry, const std::optional<MappingRow> &row)
{
    const QString before = entry.current ? mappingKey(*entry.current) : QString();
    const QString after = row ? mappingKey(*row) : QString();
    if (!before.isEmpty() && --m_keys[before] <= 0)
        m_keys.remove(before);
    if (!after.isEmpty())
        ++m_keys[after];
    countState(entry.state, -1);
    entry.current = row;
    judge(entry);
    countState(entry.state, 1);
    if (entry.isEdited())
        m_edited.insert(entry.id);
    else
        m_edited.remove(entry.id);
    if (!entry.isEdited())
        entry.base.reset();
    if (before == after)
        return;
    // A second row of the same name is a mistake of both.
    if (m_keys.value(before) == 1)
        m_alike.insert(before);
    if (m_keys.value(after) == 2)
        m_alike.insert(after);
}

/// Once behind an action: whoever listens must not hear of rows that are just coming or going, and thousands of rows
/// that are taken away are gone through once.
void MappingsModel::judgeAlike()
{
    const QSet<QString> alike = std::exchange(m_alike, {});
    for (int row = 0; row < int(m_entries.size()) && !alike.isEmpty(); ++row) {
        Entry &entry = m_entries[row];
        if (!entry.current || !alike.contains(mappingKey(*entry.current)))
            continue;
        countState(entry.state, -1);
        judge(entry);
        countState(entry.state, 1);
        Q_EMIT dataChanged(index(row, 0), index(row, int(MappingColumn::Count) - 1));
    }
}

/// New rows stand behind the others in the order in which they were made, so that what is taken back and done again
/// stands where it stood.
void MappingsModel::insertEntries(QList<std::pair<int, MappingRow>> fresh)
{
    std::sort(fresh.begin(), fresh.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    while (!fresh.isEmpty()) {
        qsizetype at = m_entries.size();
        while (at > 0 && m_entries.at(at - 1).isNew() && m_entries.at(at - 1).id > fresh.first().first)
            --at;
        // All that have their place here come at once.
        qsizetype count = 1;
        while (count < fresh.size() && (at == m_entries.size() || fresh.at(count).first < m_entries.at(at).id))
            ++count;
        beginInsertRows({}, int(at), int(at + count) - 1);
        for (qsizetype i = 0; i < count; ++i) {
            Entry entry;
            entry.id = fresh.at(i).first;
            entry.known.row.kind = m_kind;
            m_entries.insert(at + i, entry);
            countState(entry.state, 1);
        }
        renumber(int(at));
        for (qsizetype i = 0; i < count; ++i)
            setCurrent(m_entries[at + i], fresh.at(i).second);
        endInsertRows();
        fresh.remove(0, count);
    }
}

void MappingsModel::removeEntries(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    while (!rows.isEmpty()) {
        qsizetype count = 1;
        while (count < rows.size() && rows.at(count) == rows.at(count - 1) - 1)
            ++count;
        const int last = rows.first();
        const int first = rows.at(count - 1);
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            setCurrent(m_entries[row], std::nullopt);
            countState(m_entries.at(row).state, -1);
            m_rowOfId.remove(m_entries.at(row).id);
            m_edited.remove(m_entries.at(row).id);
        }
        m_entries.remove(first, last - first + 1);
        renumber(first);
        endRemoveRows();
        rows.remove(0, count);
    }
}

void MappingsModel::renumber(int from)
{
    for (int row = from; row < int(m_entries.size()); ++row)
        m_rowOfId.insert(m_entries.at(row).id, row);
}

void MappingsModel::apply(const MappingAction &action, bool forward)
{
    int first = std::numeric_limits<int>::max();
    int last = -1;
    QList<std::pair<int, MappingRow>> fresh;
    QList<int> gone;
    for (const MappingEdit &edit : action.edits) {
        const std::optional<MappingRow> &content = forward ? edit.after : edit.before;
        const int row = rowOfId(edit.id);
        if (row < 0 && content) {
            fresh.append({edit.id, *content});
        } else if (row >= 0 && !content && m_entries.at(row).isNew()) {
            gone.append(row);
        } else if (row >= 0) {
            setCurrent(m_entries[row], content);
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, int(MappingColumn::Count) - 1));
    removeEntries(gone);
    insertEntries(fresh);
    judgeAlike();
    Q_EMIT editsChanged();
}

int MappingsModel::editCount() const
{
    return int(std::count_if(m_edited.cbegin(), m_edited.cend(), [this](int id) {
        const Entry &entry = m_entries.at(rowOfId(id));
        return !entry.isNew() || (entry.current && !isBlank(*entry.current));
    }));
}

QList<MappingStep> MappingsModel::pendingSteps() const
{
    QList<int> rows;
    for (const int id : m_edited)
        rows.append(rowOfId(id));
    std::sort(rows.begin(), rows.end());
    QList<MappingRow> stored;
    QList<MappingRow> wanted;
    for (const int row : std::as_const(rows)) {
        const Entry &entry = m_entries.at(row);
        if (const auto before = entry.base.value_or(entry.stored()))
            stored.append(*before);
        if (entry.current && !isBlank(*entry.current))
            wanted.append(*entry.current);
    }
    return mappingSteps(stored, wanted);
}

QString MappingsModel::problem() const
{
    int first = std::numeric_limits<int>::max();
    for (const int id : m_edited)
        if (const int row = rowOfId(id); !m_entries.at(row).problem.isEmpty())
            first = std::min(first, row);
    if (first == std::numeric_limits<int>::max())
        return {};
    const Entry &entry = m_entries.at(first);
    const QString source = entry.current ? entry.current->source : QString();
    return source.isEmpty() ? entry.problem : tr("%1: %2").arg(source, entry.problem);
}

void MappingsModel::acceptSteps(const QList<MappingStep> &steps)
{
    QHash<QString, std::optional<MappingRow>> standing;
    for (const MappingStep &step : steps)
        standing.insert(mappingKey(step.row()), step.after);
    beginResetModel();
    // Not only what is edited: what was taken back while it was saved looks as if it were not.
    for (Entry &entry : m_entries) {
        if (entry.known.isStored && standing.contains(mappingKey(entry.known.row))) {
            const MappingRow code{m_kind, entry.known.row.source, {}, {}, {}, {}};
            const auto now = standing.value(mappingKey(entry.known.row));
            entry.known.isStored = now.has_value();
            entry.known.row = now.value_or(code);
            // Read anew it is the code alone, and the history finds it still.
            if (!now)
                m_idOfKey.insert(codeKey(code), entry.id);
        }
        // A row that was saved as gone and taken back meanwhile is a new one now.
        const auto now = entry.current ? standing.value(mappingKey(*entry.current)) : std::nullopt;
        if (!now)
            continue;
        entry.known.isStored = true;
        entry.known.row = *now;
        entry.base.reset();
        m_idOfKey.insert(mappingKey(entry.known.row), entry.id);
    }
    reindex();
    endResetModel();
    Q_EMIT editsChanged();
}

void MappingsModel::acceptWhatStands()
{
    for (Entry &entry : m_entries)
        entry.base.reset();
}

void MappingsModel::discardEdits()
{
    if (!hasEdits())
        return;
    beginResetModel();
    m_entries.removeIf([](const Entry &entry) { return entry.isNew(); });
    for (Entry &entry : m_entries) {
        entry.current = entry.stored();
        entry.base.reset();
    }
    reindex();
    endResetModel();
    Q_EMIT editsChanged();
}

} // namespace Ledgerbridge
