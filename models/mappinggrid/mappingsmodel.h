// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "mappingaction.h"
#include "mappingcolumns.h"
#include "mappingstep.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Ledgerbridge {

/// One cell that gets another text.
struct MappingCellEdit final
{
    int row = 0;
    MappingColumn column = MappingColumn::Target;
    QString text;
};

/// What would become of a cell, and what is wrong with that.
struct MappingCellCheck final
{
    MappingCellEdit edit;
    QString source;
    QString before;
    QString problem;
};

/// The mapping rows of one kind, editable. Edits stay here, beside what is stored, until pendingSteps() are saved; what
/// is read anew meanwhile goes under them. What a person does is built as an action, announced, and done by apply():
/// whoever listens keeps the history. The source outlives it. GUI thread.
class MappingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MappingsModel(MappingSource *source, MappingKind kind, QObject *parent = nullptr);

    [[nodiscard]] MappingKind kind() const { return m_kind; }
    void refresh();
    [[nodiscard]] const MappingTargets &targets() const { return m_targets; }

    /// What typing, pasting or replacing these texts comes to. Cells of one row are judged together; rows behind the last
    /// one are new.
    [[nodiscard]] QList<MappingCellCheck> check(const QList<MappingCellEdit> &cells) const;
    /// The same as an action; cells that cannot take their text are left as they are.
    [[nodiscard]] MappingAction cellAction(const QString &title, const QList<MappingCellEdit> &cells);
    /// New rows, for codes that no document bears yet or for more particular conditions.
    [[nodiscard]] MappingAction addAction(const QString &title, const QList<MappingRow> &rows);
    [[nodiscard]] MappingAction removeAction(const QString &title, const QList<int> &rows) const;
    /// Takes the suggestion of each of the rows; those that have a row of their own are left alone.
    [[nodiscard]] MappingAction acceptAction(const QString &title, const QList<int> &rows, int leastScore = 0) const;
    /// Steps of another origin (a file, an older version); those of other kinds are left out.
    [[nodiscard]] MappingAction stepsAction(const QString &title, const QList<MappingStep> &steps);
    /// Does an action, or takes it back.
    void apply(const MappingAction &action, bool forward);

    /// Rows that differ from what is stored; new rows that say nothing do not count.
    [[nodiscard]] int editCount() const;
    [[nodiscard]] bool hasEdits() const { return !m_edited.isEmpty(); }
    /// What saving has to do.
    [[nodiscard]] QList<MappingStep> pendingSteps() const;
    /// The first thing that keeps the edits from being saved, for the admin; empty when nothing does.
    [[nodiscard]] QString problem() const;
    /// What was pending when it was saved is stored now. Edits of the meantime stay pending.
    void acceptSteps(const QList<MappingStep> &steps);
    /// The person was told that somebody else was faster: saving again means it.
    void acceptWhatStands();
    /// Everything is as it is stored; no history leads back.
    void discardEdits();

    [[nodiscard]] int count(MappingState state) const { return m_counts.value(int(state)); }
    [[nodiscard]] MappingState state(int row) const { return m_entries.at(row).state; }
    [[nodiscard]] int idAt(int row) const { return m_entries.at(row).id; }
    [[nodiscard]] int rowOfId(int id) const { return m_rowOfId.value(id, -1); }
    /// The row as it is shown: edited, stored, or only its code.
    [[nodiscard]] MappingRow shownRow(int row) const;
    [[nodiscard]] const MappingGridRow &known(int row) const { return m_entries.at(row).known; }
    /// Everything that can be searched for in a row, without case.
    [[nodiscard]] const QString &searchText(int row) const { return m_entries.at(row).searchText; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Announces the action and changes nothing itself: its history does, by apply().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const Ledgerbridge::Error &error);
    void actionMade(const Ledgerbridge::MappingAction &action);
    void editsChanged();

private:
    struct Entry final
    {
        int id = 0;
        MappingGridRow known;
        /// What it says now; nothing: there is no row, or it goes.
        std::optional<MappingRow> current;
        /// What stood when it began to be edited, where somebody else changed it meanwhile: saving must tell the store, so
        /// that nobody's work is overwritten unseen.
        std::optional<std::optional<MappingRow>> base = {};
        MappingState state = MappingState::Unmapped;
        QString problem;
        QString targetName;
        QString searchText;

        [[nodiscard]] std::optional<MappingRow> stored() const
        {
            return known.isStored ? std::optional(known.row) : std::nullopt;
        }
        [[nodiscard]] bool isEdited() const { return current != stored(); }
        /// Made here, and nothing but what was typed is known of it.
        [[nodiscard]] bool isNew() const { return !known.isStored && known.row.source.isEmpty(); }
    };

    void take(const MappingGridData &data);
    [[nodiscard]] bool takeInPlace(const MappingGridData &data);
    [[nodiscard]] const Entry &entryAt(int row) const;
    [[nodiscard]] MappingRow startOf(const Entry &entry) const;
    [[nodiscard]] QString putCell(const Entry &entry, MappingRow &row, const MappingCellEdit &cell) const;
    [[nodiscard]] int idFor(const QString &key, QSet<int> &taken);
    [[nodiscard]] std::optional<MappingRow> afterCells(
        const Entry &entry, const QList<MappingCellEdit> &cells, QString &problem) const;
    [[nodiscard]] std::optional<MappingRow> meaning(const Entry &entry, const MappingRow &row) const;
    [[nodiscard]] QString problemOf(const Entry &entry, const std::optional<MappingRow> &row, const QString &key) const;
    void setCurrent(Entry &entry, const std::optional<MappingRow> &row);
    void judge(Entry &entry);
    void judgeAlike();
    void countState(MappingState state, int by) { m_counts[int(state)] += by; }
    void insertEntries(QList<std::pair<int, MappingRow>> fresh);
    void removeEntries(QList<int> rows);
    void renumber(int from);
    void reindex();
    [[nodiscard]] QString text(const Entry &entry, MappingColumn column) const;
    [[nodiscard]] QVariant raw(const Entry &entry, MappingColumn column) const;

    MappingSource *m_source;
    MappingKind m_kind;
    QList<Entry> m_entries;
    /// Stands for every row that is not there yet.
    Entry m_fresh;
    MappingTargets m_targets;
    bool m_sameCode = true;
    QHash<int, int> m_rowOfId;
    /// Numbers of rows and codes once seen, so that the history finds them after everything was read anew.
    QHash<QString, int> m_idOfKey;
    /// How often a row of that name is there now; more than once is a mistake.
    QHash<QString, int> m_keys;
    /// Names that came to be borne twice, or once again, since judgeAlike().
    QSet<QString> m_alike;
    QSet<int> m_edited;
    QHash<int, int> m_counts;
    int m_lastId = 0;
    quint64 m_generation = 0;
};

} // namespace Ledgerbridge
