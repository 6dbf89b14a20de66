// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "gridcommands.h"

#include "cellpreviewdialog.h"
#include "replacedialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

GridCommands::GridCommands(DataTable &table, EditHistory &history, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_history(history)
{
    addAll();
}

QAction *GridCommands::add(
    const QString &name, const QString &text, const QList<QKeySequence> &keys, void (GridCommands::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    m_actions.append(action);
    return action;
}

void GridCommands::addAll()
{
    const auto separate = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        m_actions.append(line);
    };
    add(u"addMappingAction"_s, tr("&Add row"), {Qt::Key_Insert}, &GridCommands::addRow);
    add(u"duplicateMappingAction"_s, tr("Add row for the same &code"), {Qt::CTRL | Qt::Key_D},
        &GridCommands::duplicateRow);
    add(u"removeMappingAction"_s, tr("De&lete rows"), {Qt::Key_Delete}, &GridCommands::removeRows);
    separate();
    add(u"acceptMappingAction"_s, tr("Take &suggestion"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        &GridCommands::acceptSelected);
    add(u"acceptAllMappingsAction"_s, tr("Take all suggestions a&bove…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
        &GridCommands::askForScore);
    separate();
    add(u"copyMappingsAction"_s, tr("C&opy with headings"), QKeySequence::keyBindings(QKeySequence::Copy),
        &GridCommands::copy);
    add(u"cutMappingsAction"_s, tr("C&ut"), QKeySequence::keyBindings(QKeySequence::Cut), &GridCommands::cut);
    add(u"pasteMappingsAction"_s, tr("&Paste…"), QKeySequence::keyBindings(QKeySequence::Paste), &GridCommands::paste);
    add(u"fillDownAction"_s, tr("&Fill down from above"), {Qt::Key_F8}, &GridCommands::fillDown);
    add(u"replaceAction"_s, tr("Find and &replace…"), {Qt::CTRL | Qt::Key_H}, &GridCommands::replace);
    separate();
    add(u"filterToValueAction"_s, tr("Only rows with this &value"), {Qt::ALT | Qt::Key_F3},
        &GridCommands::filterToValue);
    add(u"sortColumnAction"_s, tr("Sor&t by this column"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        &GridCommands::sortByColumn);
}

void GridCommands::fillMenu(QMenu &menu) const
{
    menu.addActions(m_actions);
}

void GridCommands::push(const MappingAction &action)
{
    m_history.push(action.title, {{m_grid, action}});
}

QList<int> GridCommands::selectedRows() const
{
    QSet<int> shown;
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            shown.insert(row);
    if (shown.isEmpty() && m_table.currentIndex().isValid())
        shown.insert(m_table.currentIndex().row());
    QList<int> rows(shown.cbegin(), shown.cend());
    std::sort(rows.begin(), rows.end());
    for (int &row : rows)
        row = m_grid->shown().mapToSource(m_grid->shown().index(row, 0)).row();
    return rows;
}

QList<MappingColumn> GridCommands::shownColumns(int fromVisual) const
{
    QList<MappingColumn> columns;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int visual = qMax(0, fromVisual); visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(MappingColumn(column));
    return columns;
}

void GridCommands::addRow()
{
    MappingRow row;
    const MappingAction action = m_grid->model().addAction(tr("Add row"), {row});
    push(action);
    Q_EMIT rowAdded(m_grid->model().rowOfId(action.edits.first().id));
}

void GridCommands::duplicateRow()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const MappingRow shown = m_grid->model().shownRow(rows.first());
    const MappingAction action =
        m_grid->model().addAction(tr("Add row"), {MappingRow{shown.kind, shown.source, {}, {}, {}, {}}});
    push(action);
    Q_EMIT rowAdded(m_grid->model().rowOfId(action.edits.first().id));
}

void GridCommands::removeRows()
{
    push(m_grid->model().removeAction(tr("Delete rows"), selectedRows()));
}

QString GridCommands::selectedBlock() const
{
    const QModelIndexList selected = m_table.selectionModel()->selectedIndexes();
    QSet<int> rows;
    QSet<int> columns;
    QHash<std::pair<int, int>, QString> texts;
    for (const QModelIndex &index : selected) {
        if (m_table.isColumnHidden(index.column()))
            continue;
        rows.insert(index.row());
        columns.insert(index.column());
        texts.insert({index.row(), index.column()}, index.data().toString());
    }
    QList<int> ordered(rows.cbegin(), rows.cend());
    std::sort(ordered.begin(), ordered.end());
    QList<MappingColumn> used = shownColumns(0);
    used.removeIf([&columns](MappingColumn column) { return !columns.contains(int(column)); });
    CellBlock block;
    if (texts.size() > 1) {
        QStringList headings;
        for (const MappingColumn column : std::as_const(used))
            headings.append(mappingColumnTitle(column, m_grid->model().kind()));
        block.append(headings);
    }
    for (const int row : std::as_const(ordered)) {
        QStringList line;
        for (const MappingColumn column : std::as_const(used))
            line.append(texts.value({row, int(column)}));
        block.append(line);
    }
    return writeBlock(block);
}

void GridCommands::copy()
{
    QGuiApplication::clipboard()->setText(selectedBlock());
}

void GridCommands::cut()
{
    copy();
    QList<MappingCellEdit> cells;
    const QModelIndexList selected = m_table.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        if (index.flags().testFlag(Qt::ItemIsEditable))
            cells.append({m_grid->shown().mapToSource(index).row(), MappingColumn(index.column()), {}});
    push(m_grid->model().cellAction(tr("Cut"), cells));
}

PastePlace GridCommands::place() const
{
    const QModelIndex current = m_table.currentIndex();
    PastePlace place;
    const int column = current.isValid() ? current.column() : int(MappingColumn::Target);
    place.columns = shownColumns(m_table.horizontalHeader()->visualIndex(column));
    for (int row = qMax(0, current.row()); row < m_grid->shown().rowCount(); ++row)
        place.rows.append(m_grid->shown().mapToSource(m_grid->shown().index(row, 0)).row());
    return place;
}

QList<MappingCellCheck> GridCommands::checkPaste(const QString &clipboard) const
{
    const CellBlock block = readBlock(clipboard);
    PastePlace where = place();
    // One cell fills what is selected; without a selection of several it fills one.
    if (block.size() == 1 && block.first().size() == 1)
        where.rows = selectedRows();
    return checkBlock(m_grid->model(), block, where);
}

void GridCommands::paste()
{
    const QList<MappingCellCheck> checks = checkPaste(QGuiApplication::clipboard()->text());
    if (!checks.isEmpty())
        land(tr("Paste"), checks);
}

/// One cell that nothing is wrong with lands at once; more are shown before.
void GridCommands::land(const QString &title, const QList<MappingCellCheck> &checks)
{
    if (checks.size() == 1 && checks.first().problem.isEmpty()) {
        push(m_grid->model().cellAction(title, {checks.first().edit}));
        return;
    }
    auto *dialog = new CellPreviewDialog(title, m_grid->model().kind(), checks, &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    MappingGrid *grid = m_grid;
    connect(dialog, &QDialog::accepted, this, [this, dialog, title, grid] {
        const MappingAction action = grid->model().cellAction(title, dialog->wanted());
        m_history.push(title, {{grid, action}});
    });
    dialog->open();
}

void GridCommands::fillDown()
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    const MappingFilter &shown = m_grid->shown();
    QList<MappingCellEdit> cells;
    const auto fill = [&](int column, int from, int first, int last) {
        if (from < 0 || !isMappingCell(MappingColumn(column)))
            return;
        const QString text = shown.index(from, column).data(Qt::EditRole).toString();
        for (int row = first; row <= last; ++row)
            cells.append({shown.mapToSource(shown.index(row, 0)).row(), MappingColumn(column), text});
    };
    for (const QItemSelectionRange &range : selection)
        for (int column = range.left(); column <= range.right(); ++column) {
            // A block takes from its first row, a single cell from the one above it.
            const bool block = range.height() > 1;
            fill(column, block ? range.top() : range.top() - 1, block ? range.top() + 1 : range.top(), range.bottom());
        }
    push(m_grid->model().cellAction(tr("Fill down"), cells));
}

void GridCommands::replace()
{
    auto *dialog = new ReplaceDialog(m_grid->model(), m_grid->shown(), &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceDialog::found, this,
        [this](int row, int column) { m_table.setCurrentIndex(m_grid->shown().index(row, column)); });
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { land(tr("Replace"), m_grid->model().check(dialog->edits())); });
    dialog->open();
}

void GridCommands::acceptSelected()
{
    push(m_grid->model().acceptAction(tr("Take suggestions"), selectedRows()));
}

void GridCommands::acceptAllAbove(int score)
{
    QList<int> rows;
    for (int row = 0; row < m_grid->model().rowCount(); ++row)
        rows.append(row);
    push(m_grid->model().acceptAction(tr("Take suggestions"), rows, score));
}

void GridCommands::askForScore()
{
    constexpr int usual = 90;
    auto *dialog = new QInputDialog(&m_table);
    dialog->setObjectName(u"acceptScoreDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Take all suggestions"));
    dialog->setLabelText(tr("Least score in per cent. Rows that have a target are left alone."));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 100);
    dialog->setIntValue(usual);
    connect(dialog, &QInputDialog::intValueSelected, this, &GridCommands::acceptAllAbove);
    dialog->open();
}

void GridCommands::filterToValue()
{
    MappingFilter &shown = m_grid->shown();
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid())
        shown.setOnly(current.column(), current.data().toString());
}

void GridCommands::sortByColumn()
{
    const QModelIndex current = m_table.currentIndex();
    const QHeaderView *header = m_table.horizontalHeader();
    if (!current.isValid())
        return;
    const bool again =
        header->sortIndicatorSection() == current.column() && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table.sortByColumn(current.column(), again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace Ledgerbridge::Ui
