// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingsmodel.h"

#include "amounttext.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

quint64 nextMappingGeneration()
{
    static quint64 generation = 0;
    return ++generation;
}

bool isEditable(MappingsModel::Column column)
{
    return column == MappingsModel::Column::Target || column == MappingsModel::Column::From
        || column == MappingsModel::Column::Note;
}

} // namespace

MappingsModel::MappingsModel(MappingSource *source, MappingKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_kind(kind)
{
    connect(source, &MappingSource::rowsReady, this,
        [this](const QList<MappingGridRow> &rows, quint64 generation) { take(rows, generation); });
    connect(source, &MappingSource::failed, this, [this](const Error &error, quint64 generation) {
        if (generation == m_generation)
            Q_EMIT failed(error);
    });
}

void MappingsModel::setKind(MappingKind kind)
{
    m_kind = kind;
    discardEdits();
    refresh();
}

void MappingsModel::refresh()
{
    if (hasEdits())
        return;
    m_generation = nextMappingGeneration();
    m_source->request({m_kind}, m_generation);
}

void MappingsModel::clear()
{
    m_generation = nextMappingGeneration();
    beginResetModel();
    m_rows.clear();
    m_edited.clear();
    endResetModel();
    Q_EMIT editsChanged();
}

void MappingsModel::take(const QList<MappingGridRow> &rows, quint64 generation)
{
    if (generation != m_generation || hasEdits())
        return;
    beginResetModel();
    m_rows = rows;
    m_edited = rows;
    endResetModel();
    Q_EMIT loaded();
}

int MappingsModel::addRow(const QString &source)
{
    const int row = int(m_rows.size());
    MappingEdit edit;
    edit.row = row;
    edit.kind = MappingEdit::Kind::Add;
    edit.content.kind = m_kind;
    edit.content.source = source.trimmed();
    Q_EMIT editMade(edit);
    return row;
}

bool MappingsModel::removeRowAt(int row)
{
    if (row < 0 || row >= m_edited.size())
        return false;
    if (!isNew(row))
        return !m_edited.at(row).row.target.isEmpty()
            && setData(index(row, int(Column::Target)), QString(), Qt::EditRole);
    MappingEdit edit;
    edit.row = row;
    edit.kind = MappingEdit::Kind::Drop;
    edit.content = m_edited.at(row).row;
    Q_EMIT editMade(edit);
    return true;
}

void MappingsModel::insertNew(int row, const MappingRow &content)
{
    MappingGridRow stored;
    stored.row.kind = m_kind;
    stored.state = MappingState::Unmapped;
    MappingGridRow edited = stored;
    edited.row = content;
    beginInsertRows({}, row, row);
    m_rows.insert(row, stored);
    m_edited.insert(row, edited);
    endInsertRows();
    judge(row);
}

void MappingsModel::dropNew(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_edited.removeAt(row);
    endRemoveRows();
}

bool MappingsModel::hasEdits() const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (isNew(row) || isEdited(row))
            return true;
    return false;
}

QString MappingsModel::problem() const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const MappingRow &edited = m_edited.at(row).row;
        // A new row that says nothing is no hindrance; an emptied target takes the row away.
        const bool counts = isNew(row) ? isEdited(row) : isEdited(row) && !edited.target.isEmpty();
        const QString found = counts ? mappingFormProblem(edited) : QString();
        if (!found.isEmpty())
            return edited.source.isEmpty() ? found : tr("%1: %2").arg(edited.source, found);
    }
    return {};
}

void MappingsModel::acceptEdits()
{
    beginResetModel();
    for (int row = int(m_edited.size()) - 1; row >= 0; --row) {
        const MappingGridRow &edited = m_edited.at(row);
        if (edited.row.source.isEmpty() || (edited.row.target.isEmpty() && edited.waiting == 0))
            m_edited.removeAt(row);
    }
    m_rows = m_edited;
    endResetModel();
    Q_EMIT editsChanged();
}

int MappingsModel::editCount() const
{
    int edits = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        edits += isEdited(row) ? 1 : 0;
    return edits;
}

QList<MappingRow> MappingsModel::pendingRows() const
{
    QList<MappingRow> rows;
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (isEdited(row) && !m_edited.at(row).row.target.isEmpty())
            rows.append(m_edited.at(row).row);
    return rows;
}

QList<MappingRow> MappingsModel::removedRows() const
{
    QList<MappingRow> rows;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const MappingRow &stored = m_rows.at(row).row;
        const MappingRow &edited = m_edited.at(row).row;
        // Another first day is another row: the old one goes.
        if (!stored.target.isEmpty() && (edited.target.isEmpty() || edited.from != stored.from))
            rows.append(stored);
    }
    return rows;
}

int MappingsModel::releasedDocuments() const
{
    int documents = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (isEdited(row) && !m_edited.at(row).row.target.isEmpty())
            documents += m_rows.at(row).waiting;
    return documents;
}

QHash<QString, Decimal> MappingsModel::releasedAmounts() const
{
    QHash<QString, Decimal> sums;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!isEdited(row) || m_edited.at(row).row.target.isEmpty())
            continue;
        const auto &amounts = m_rows.at(row).waitingAmounts;
        for (auto it = amounts.constBegin(); it != amounts.constEnd(); ++it)
            sums[it.key()] += it.value();
    }
    return sums;
}

void MappingsModel::discardEdits()
{
    if (!hasEdits())
        return;
    beginResetModel();
    m_rows.removeIf([](const MappingGridRow &row) { return row.row.source.isEmpty(); });
    m_edited = m_rows;
    endResetModel();
    Q_EMIT editsChanged();
}

void MappingsModel::judge(int row)
{
    MappingGridRow &edited = m_edited[row];
    if (!isEdited(row)) {
        edited = m_rows.at(row);
        return;
    }
    edited.targetName = edited.row.target == m_rows.at(row).row.target ? m_rows.at(row).targetName : QString();
    edited.problem = edited.row.target.isEmpty() ? QString() : mappingFormProblem(edited.row);
    if (edited.row.target.isEmpty())
        edited.state = m_rows.at(row).row.target.isEmpty() ? MappingState::Unmapped : MappingState::Removed;
    else if (!edited.problem.isEmpty())
        edited.state = MappingState::Invalid;
    else
        edited.state = edited.row.target == edited.row.source ? MappingState::SameCode : MappingState::Mapped;
}

void MappingsModel::apply(const MappingEdit &edit, bool forward)
{
    if (edit.kind != MappingEdit::Kind::Cell) {
        const bool inserts = (edit.kind == MappingEdit::Kind::Add) == forward;
        if (inserts && edit.row >= 0 && edit.row <= m_edited.size())
            insertNew(edit.row, edit.content);
        else if (!inserts && edit.row >= 0 && edit.row < m_edited.size())
            dropNew(edit.row);
        Q_EMIT editsChanged();
        return;
    }
    if (edit.row < 0 || edit.row >= m_edited.size())
        return;
    MappingRow &row = m_edited[edit.row].row;
    const QString value = forward ? edit.after : edit.before;
    if (Column(edit.column) == Column::Source)
        row.source = value;
    else if (Column(edit.column) == Column::Target)
        row.target = value;
    else if (Column(edit.column) == Column::From)
        row.from = QDate::fromString(value, Qt::ISODate);
    else if (Column(edit.column) == Column::Note)
        row.note = value;
    judge(edit.row);
    Q_EMIT dataChanged(index(edit.row, 0), index(edit.row, int(Column::Count) - 1));
    Q_EMIT editsChanged();
}

int MappingsModel::count(MappingState state) const
{
    return int(std::count_if(
        m_edited.cbegin(), m_edited.cend(), [state](const MappingGridRow &row) { return row.state == state; }));
}

const MappingGridRow *MappingsModel::gridRow(int row) const
{
    return row >= 0 && row < m_edited.size() ? &m_edited.at(row) : nullptr;
}

QString MappingsModel::stateTitle(MappingState state)
{
    switch (state) {
    case MappingState::Mapped: return tr("mapped");
    case MappingState::SameCode: return tr("same code");
    case MappingState::Unmapped: return tr("unmapped");
    case MappingState::Invalid: return tr("invalid");
    case MappingState::Removed: return tr("removed on saving");
    }
    return {};
}

int MappingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_edited.size());
}

int MappingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString MappingsModel::cell(const MappingRow &row, Column column) const
{
    switch (column) {
    case Column::Source: return row.source;
    case Column::Target: return row.target;
    case Column::From: return row.from.isValid() ? row.from.toString(Qt::ISODate) : QString();
    case Column::Note: return row.note;
    default: return {};
    }
}

QString MappingsModel::text(int row, Column column) const
{
    const MappingGridRow &shown = m_edited.at(row);
    switch (column) {
    case Column::SourceName: return shown.sourceName;
    case Column::TargetName: return shown.targetName;
    case Column::State: return stateTitle(shown.state);
    case Column::Waiting: return shown.waiting > 0 ? QLocale().toString(shown.waiting) : QString();
    case Column::Amount: return moneyText(shown.waitingAmounts);
    default: return cell(shown.row, column);
    }
}

QVariant MappingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const MappingGridRow &row = m_edited.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case RawRole: return text(index.row(), column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(index.row(), column));
    case Qt::ToolTipRole: return row.problem.isEmpty() ? QVariant() : QVariant(row.problem);
    case Qt::TextAlignmentRole:
        return column == Column::Waiting || column == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                     : QVariant();
    case SortRole:
        return column == Column::Waiting ? QVariant(row.waiting) : QVariant(text(index.row(), column).toCaseFolded());
    case StateRole: return column == Column::State ? QVariant(int(row.state)) : QVariant();
    case QuietRole: return column == Column::TargetName || column == Column::From || column == Column::Note;
    case StrongRole:
        return column == Column::Source
            || (isEditable(column) && isEdited(index.row())
                && cell(row.row, column) != cell(m_rows.at(index.row()).row, column));
    case IdRole: return row.row.source;
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

bool MappingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    const QString before = text(index.row(), Column(index.column()));
    if (typed == before)
        return false;
    if (Column(index.column()) == Column::From && !typed.isEmpty() && !QDate::fromString(typed, Qt::ISODate).isValid())
        return false;
    Q_EMIT editMade({index.row(), index.column(), before, typed, MappingEdit::Kind::Cell, {}});
    return true;
}

Qt::ItemFlags MappingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    const auto column = Column(index.column());
    return isEditable(column) || (column == Column::Source && isNew(index.row())) ? usual | Qt::ItemIsEditable : usual;
}

QVariant MappingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Waiting || column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Source: return tr("In Concur");
    case Column::SourceName: return tr("Name in Concur");
    case Column::Target: return tr("In NAV");
    case Column::TargetName: return tr("Name in NAV");
    case Column::State: return tr("State");
    case Column::Waiting: return tr("Waiting");
    case Column::Amount: return tr("Amount");
    case Column::From: return tr("From");
    case Column::Note: return tr("Note");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
