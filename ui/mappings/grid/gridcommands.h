// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "edithistory.h"
#include "pastedblock.h"

class QAction;
class QMenu;

namespace Ledgerbridge::Ui {

/// What a person does in the grid by key, menu or button: rows, blocks of cells, suggestions, columns. Keys act while
/// the table has the keyboard; while a cell is typed into they are the cell's. Table and history outlive it.
class GridCommands final : public QObject
{
    Q_OBJECT

public:
    GridCommands(DataTable &table, EditHistory &history, QObject *parent = nullptr);

    void setGrid(MappingGrid *grid) { m_grid = grid; }
    /// Puts every command into a menu, in groups.
    void fillMenu(QMenu &menu) const;
    /// The cells as they would land in the present place; for the clipboard and for tests.
    [[nodiscard]] QList<MappingCellCheck> checkPaste(const QString &clipboard) const;
    [[nodiscard]] QString selectedBlock() const;

    void addRow();
    void removeRows();
    void duplicateRow();
    void copy();
    void cut();
    void paste();
    void fillDown();
    void replace();
    void acceptSelected();
    void acceptAllAbove(int score);

Q_SIGNALS:
    /// A new row is there to be typed into; whatever hides it must go.
    void rowAdded(int modelRow);

private:
    QAction *add(
        const QString &name, const QString &text, const QList<QKeySequence> &keys, void (GridCommands::*act)());
    void addAll();
    void askForScore();
    void filterToValue();
    void sortByColumn();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<MappingColumn> shownColumns(int fromVisual) const;
    [[nodiscard]] PastePlace place() const;
    void land(const QString &title, const QList<MappingCellCheck> &checks);
    void push(const MappingAction &action);

    DataTable &m_table;
    EditHistory &m_history;
    MappingGrid *m_grid = nullptr;
    QList<QAction *> m_actions;
};

} // namespace Ledgerbridge::Ui
