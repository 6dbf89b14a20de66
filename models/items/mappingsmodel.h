// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "rowsources.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// One change, as a value: whoever keeps a history of them can take it back (architecture.md, rule 10).
struct MappingEdit final
{
    int row = 0;
    int column = 0;
    QString before;
    QString after;
    /// Another text in a cell; a new row made; a new row that was never stored dropped again.
    enum class Kind { Cell, Add, Drop };
    Kind kind = Kind::Cell;
    /// What the new row says.
    MappingRow content;
    [[nodiscard]] bool operator==(const MappingEdit &) const = default;
};

/// The mapping rows of one kind, editable. Edits stay here, beside what is stored, until pendingRows() are saved. The
/// source outlives it.
class MappingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Source, SourceName, Target, TargetName, State, Waiting, Amount, From, Note, Count };

    explicit MappingsModel(MappingSource *source, MappingKind kind = MappingKind::Account, QObject *parent = nullptr);

    /// Asks for the rows of a kind; pending edits of another kind are gone.
    void setKind(MappingKind kind);
    [[nodiscard]] MappingKind kind() const { return m_kind; }
    /// Refused while edits are pending, so that nobody's typing is lost.
    void refresh();
    void clear();
    /// A row for a value that no document waits for yet; its source is typed into it. Returns its place once the
    /// announced edit is applied.
    int addRow(const QString &source);
    /// Marks a stored row to be taken away, or drops a new one. False where there is nothing to take away.
    bool removeRowAt(int row);
    [[nodiscard]] bool isNew(int row) const { return m_rows.at(row).row.source.isEmpty(); }

    /// Edits, or new rows that say nothing yet.
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] int editCount() const;
    /// Rows to be stored, and rows to be taken away because their target was emptied.
    [[nodiscard]] QList<MappingRow> pendingRows() const;
    [[nodiscard]] QList<MappingRow> removedRows() const;
    /// Documents that wait for what is pending, and what they come to.
    [[nodiscard]] int releasedDocuments() const;
    [[nodiscard]] QHash<QString, Decimal> releasedAmounts() const;
    /// The first thing that keeps the edits from being saved, for the admin; empty when nothing does.
    [[nodiscard]] QString problem() const;
    /// What was pending is stored now; the next refresh shows how it stands.
    void acceptEdits();
    void discardEdits();
    /// Does an edit, or takes it back with before and after exchanged; announces nothing but dataChanged.
    void apply(const MappingEdit &edit, bool forward);
    [[nodiscard]] int count(MappingState state) const;
    [[nodiscard]] const MappingGridRow *gridRow(int row) const;
    [[nodiscard]] static QString stateTitle(MappingState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Announces the edit and changes nothing itself: its history does, by apply().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const Ledgerbridge::Error &error);
    void editMade(const Ledgerbridge::MappingEdit &edit);
    void editsChanged();

private:
    void take(const QList<MappingGridRow> &rows, quint64 generation);
    [[nodiscard]] bool isEdited(int row) const { return m_edited.at(row).row != m_rows.at(row).row; }
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString cell(const MappingRow &row, Column column) const;
    void judge(int row);
    void insertNew(int row, const MappingRow &content);
    void dropNew(int row);

    MappingSource *m_source;
    MappingKind m_kind;
    QList<MappingGridRow> m_rows;
    /// The same rows with pending edits in them.
    QList<MappingGridRow> m_edited;
    quint64 m_generation = 0;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingEdit)
