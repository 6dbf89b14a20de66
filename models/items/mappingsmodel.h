// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "rowsources.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// One change of one cell, as a value: whoever keeps a history of them can take it back (architecture.md, rule 10).
struct MappingEdit final
{
    int row = 0;
    int column = 0;
    QString before;
    QString after;
    [[nodiscard]] bool operator==(const MappingEdit &) const = default;
};

/// The mapping rows of one kind, editable. Edits stay here, beside what is stored, until pendingRows() are saved. The
/// source outlives it.
class MappingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Source, SourceName, Target, TargetName, State, Waiting, Amount, From, Note, Count };

    explicit MappingsModel(MappingSource *source, QObject *parent = nullptr);

    /// Asks for the rows of a kind; pending edits of another kind are gone.
    void setKind(MappingKind kind);
    [[nodiscard]] MappingKind kind() const { return m_kind; }
    /// Refused while edits are pending, so that nobody's typing is lost.
    void refresh();
    void clear();
    /// A row for a value that no document waits for yet. Returns its place.
    int addRow(const QString &source);

    [[nodiscard]] bool hasEdits() const { return editCount() > 0; }
    [[nodiscard]] int editCount() const;
    /// Rows to be stored, and rows to be taken away because their target was emptied.
    [[nodiscard]] QList<MappingRow> pendingRows() const;
    [[nodiscard]] QList<MappingRow> removedRows() const;
    /// Documents that wait for what is pending, and what they come to.
    [[nodiscard]] int releasedDocuments() const;
    [[nodiscard]] QHash<QString, Decimal> releasedAmounts() const;
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

    MappingSource *m_source;
    MappingKind m_kind = MappingKind::Account;
    QList<MappingGridRow> m_rows;
    /// The same rows with pending edits in them.
    QList<MappingGridRow> m_edited;
    quint64 m_generation = 0;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingEdit)
