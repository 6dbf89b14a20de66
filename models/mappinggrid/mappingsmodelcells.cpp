// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingsmodel.h"

#include "amounttext.h"

#include <QLocale>

#include <algorithm>

namespace Ledgerbridge {

namespace {

bool isNumber(MappingColumn column)
{
    return column == MappingColumn::Seen || column == MappingColumn::Waiting || column == MappingColumn::Amount;
}

bool isQuiet(MappingColumn column)
{
    return column == MappingColumn::SourceName || column == MappingColumn::TargetName || column == MappingColumn::Note
        || column == MappingColumn::LastSeen || column == MappingColumn::Condition;
}

QHash<int, QList<MappingCellEdit>> byRow(const QList<MappingCellEdit> &cells)
{
    QHash<int, QList<MappingCellEdit>> rows;
    for (const MappingCellEdit &cell : cells)
        rows[cell.row].append(cell);
    return rows;
}

QList<int> sortedRows(const QHash<int, QList<MappingCellEdit>> &rows)
{
    QList<int> keys = rows.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

MappingRow MappingsModel::shownRow(int row) const
{
    const Entry &entry = m_entries.at(row);
    if (entry.current)
        return *entry.current;
    MappingRow shown = entry.known.row;
    shown.target.clear();
    return shown;
}

/// What an edit of the row begins with.
MappingRow MappingsModel::startOf(const Entry &entry) const
{
    MappingRow row = entry.current ? *entry.current : entry.known.row;
    row.kind = m_kind;
    if (!entry.current)
        row.target.clear();
    return row;
}

/// Puts the text into its cell, or says why it cannot stand there.
QString MappingsModel::putCell(const Entry &entry, MappingRow &row, const MappingCellEdit &cell) const
{
    // The code of a row that documents bear or that is stored is what it is.
    if (cell.column == MappingColumn::Source && !entry.isNew())
        return cell.text.trimmed().compare(row.source, Qt::CaseInsensitive) == 0
            ? QString()
            : tr("The code of a row that stands cannot be changed. Add a row for the other code.");
    QString trouble;
    row = withMappingCell(std::move(row), cell.column, cell.text, trouble);
    return trouble;
}

/// The row after all cells that can take their text; `problem` is the first that cannot.
std::optional<MappingRow> MappingsModel::afterCells(
    const Entry &entry, const QList<MappingCellEdit> &cells, QString &problem) const
{
    MappingRow row = startOf(entry);
    for (const MappingCellEdit &cell : cells) {
        const QString trouble = putCell(entry, row, cell);
        if (problem.isEmpty())
            problem = trouble;
    }
    return meaning(entry, row);
}

/// Rows behind the last are new ones.
const MappingsModel::Entry &MappingsModel::entryAt(int row) const
{
    return row < int(m_entries.size()) ? m_entries.at(row) : m_fresh;
}

QList<MappingCellCheck> MappingsModel::check(const QList<MappingCellEdit> &cells) const
{
    struct Row
    {
        MappingRow row;
        std::optional<MappingRow> after;
        QString key;
        QString problem;
    };
    QHash<int, Row> rows;
    QList<MappingCellCheck> checks;
    checks.reserve(cells.size());
    for (const MappingCellEdit &cell : cells) {
        const Entry &entry = entryAt(cell.row);
        auto row = rows.find(cell.row);
        if (row == rows.end())
            row = rows.insert(cell.row, {startOf(entry), {}, {}, {}});
        MappingCellCheck made{cell, {}, {}, {}};
        if (entry.current)
            made.before = mappingCellText(*entry.current, cell.column);
        made.problem = putCell(entry, row->row, cell);
        checks.append(made);
    }
    QHash<QString, int> comes;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        row->after = meaning(entryAt(row.key()), row->row);
        if (!row->after)
            continue;
        row->key = mappingKey(*row->after);
        ++comes[row->key];
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        // Empty lines have no name to share.
        const bool twice = row->after && !row->after->source.isEmpty() && comes.value(row->key) > 1;
        row->problem = twice ? tr("Two lines are for %1. Keep one.").arg(mappingRowName(*row->after))
                             : problemOf(entryAt(row.key()), row->after, row->key);
    }
    for (MappingCellCheck &check : checks) {
        const Row &row = *rows.constFind(check.edit.row);
        check.source = row.row.source;
        if (check.problem.isEmpty())
            check.problem = row.problem;
    }
    return checks;
}

MappingAction MappingsModel::cellAction(const QString &title, const QList<MappingCellEdit> &cells)
{
    MappingAction action{title, {}};
    const auto rows = byRow(cells);
    for (const int row : sortedRows(rows)) {
        const Entry &entry = entryAt(row);
        QString problem;
        const auto after = afterCells(entry, rows.value(row), problem);
        if (after != entry.current)
            action.edits.append({entry.id > 0 ? entry.id : ++m_lastId, entry.current, after});
    }
    return action;
}

MappingAction MappingsModel::addAction(const QString &title, const QList<MappingRow> &rows)
{
    MappingAction action{title, {}};
    for (MappingRow row : rows) {
        row.kind = m_kind;
        action.edits.append({++m_lastId, std::nullopt, row});
    }
    return action;
}

MappingAction MappingsModel::removeAction(const QString &title, const QList<int> &rows) const
{
    MappingAction action{title, {}};
    for (const int row : rows)
        if (row >= 0 && row < int(m_entries.size()) && m_entries.at(row).current)
            action.edits.append({m_entries.at(row).id, m_entries.at(row).current, std::nullopt});
    return action;
}

MappingAction MappingsModel::acceptAction(const QString &title, const QList<int> &rows, int leastScore) const
{
    MappingAction action{title, {}};
    for (const int row : rows) {
        const Entry &entry = m_entries.at(row);
        if (entry.state != MappingState::Suggested || entry.known.hint->score < leastScore)
            continue;
        MappingRow taken = entry.known.row;
        taken.target = entry.known.hint->target;
        action.edits.append({entry.id, entry.current, taken});
    }
    return action;
}

MappingAction MappingsModel::stepsAction(const QString &title, const QList<MappingStep> &steps)
{
    MappingAction action{title, {}};
    QHash<QString, int> rowOfKey;
    QHash<QString, int> rowOfCode;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const Entry &entry = m_entries.at(row);
        if (entry.current)
            rowOfKey.insert(mappingKey(*entry.current), row);
        else if (entry.known.isStored)
            rowOfKey.insert(mappingKey(entry.known.row), row);
        else
            rowOfCode.insert(entry.known.row.source.toLower(), row);
    }
    for (const MappingStep &step : steps) {
        if (step.row().kind != m_kind)
            continue;
        int row = rowOfKey.value(mappingKey(step.row()), -1);
        if (row < 0 && step.after)
            row = rowOfCode.value(step.after->source.trimmed().toLower(), -1);
        // A code is taken by the first of several rows for it.
        rowOfCode.remove(step.row().source.trimmed().toLower());
        const int id = row < 0 ? ++m_lastId : m_entries.at(row).id;
        const auto before = row < 0 ? std::nullopt : m_entries.at(row).current;
        if (before != step.after)
            action.edits.append({id, before, step.after});
    }
    return action;
}

int MappingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int MappingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(MappingColumn::Count);
}

QString MappingsModel::text(const Entry &entry, MappingColumn column) const
{
    const QLocale locale;
    const MappingGridRow &known = entry.known;
    switch (column) {
    case MappingColumn::SourceName: return known.sourceName;
    case MappingColumn::TargetName: return entry.targetName;
    case MappingColumn::State:
        return entry.state == MappingState::Suggested ? tr("suggested %1 %").arg(known.hint->score)
                                                      : mappingStateTitle(entry.state);
    case MappingColumn::Seen: return known.seen > 0 ? locale.toString(known.seen) : QString();
    case MappingColumn::LastSeen:
        return known.lastSeen.isValid() ? locale.toString(known.lastSeen, QLocale::ShortFormat) : QString();
    case MappingColumn::Waiting: return known.waiting > 0 ? locale.toString(known.waiting) : QString();
    case MappingColumn::Amount: return moneyText(known.waitingAmounts);
    case MappingColumn::Target:
        if (entry.current)
            return entry.current->target;
        if (entry.state == MappingState::Suggested)
            return known.hint->target;
        if (entry.state == MappingState::SameCode)
            return m_targets.sameCode(known.row.source, known.sourceName)->target;
        return {};
    default: return mappingCellText(entry.current ? *entry.current : known.row, column);
    }
}

QVariant MappingsModel::raw(const Entry &entry, MappingColumn column) const
{
    switch (column) {
    case MappingColumn::Seen: return entry.known.seen;
    case MappingColumn::Waiting: return entry.known.waiting;
    case MappingColumn::LastSeen: return entry.known.lastSeen;
    case MappingColumn::From: return entry.current ? entry.current->from : QDate();
    case MappingColumn::State: return int(entry.state);
    default: return text(entry, column);
    }
}

QVariant MappingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = MappingColumn(index.column());
    const Entry &entry = m_entries.at(index.row());
    const bool withoutRow = !entry.current && column == MappingColumn::Target;
    switch (role) {
    case Qt::DisplayRole: return text(entry, column);
    case Qt::EditRole: return withoutRow ? QString() : text(entry, column);
    case RawRole: return raw(entry, column);
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(mappingColumnTitle(column, m_kind), text(entry, column));
    case Qt::ToolTipRole:
        if (!entry.problem.isEmpty())
            return entry.problem;
        if (entry.state == MappingState::Suggested)
            return tr("%1 %2: %3. Ctrl+Enter takes it.")
                .arg(entry.known.hint->target, entry.known.hint->name, entry.known.hint->why);
        return entry.known.waitingText.isEmpty() ? QVariant() : QVariant(entry.known.waitingText);
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole: return column == MappingColumn::State ? QVariant(int(entry.state)) : QVariant();
    case StrongRole: return column == MappingColumn::Source;
    case QuietRole: return isQuiet(column) || withoutRow;
    case IdRole: return entry.id;
    default: return {};
    }
}

bool MappingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const MappingCellEdit cell{index.row(), MappingColumn(index.column()), value.toString()};
    QString problem;
    std::ignore = afterCells(m_entries.at(index.row()), {cell}, problem);
    if (!problem.isEmpty())
        return false;
    const MappingAction action = cellAction(tr("Edit"), {cell});
    if (!action.isEmpty())
        Q_EMIT actionMade(action);
    return true;
}

QVariant MappingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = MappingColumn(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(mappingColumnTitle(column, m_kind)) : QVariant();
}

Qt::ItemFlags MappingsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const auto column = MappingColumn(index.column());
    const bool editable = column == MappingColumn::Source ? m_entries.at(index.row()).isNew() : isMappingCell(column);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Ledgerbridge
