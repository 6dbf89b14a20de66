// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "gridcolumns.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

GridColumns::GridColumns(DataTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    connect(header, &QHeaderView::sectionMoved, this, &GridColumns::keep);
    // Sections follow the window too; only what a hand does is meant to last.
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            keep();
    });
}

QString GridColumns::settingName() const
{
    return u"mappings/columns/"_s + toString(m_kind);
}

void GridColumns::enter(MappingKind kind, bool hasConditions)
{
    m_kind = kind;
    m_hasConditions = hasConditions;
    m_entering = true;
    const QByteArray kept = QSettings().value(settingName()).toByteArray();
    useDefaults();
    if (!kept.isEmpty())
        m_table.horizontalHeader()->restoreState(kept);
    m_entering = false;
}

void GridColumns::useDefaults()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_table.setColumnHidden(column, false);
    }
    m_table.setWidths({138, 120, 150, 100, 0, 146, 82, 96, 84, 104, 84, 92});
    m_table.setColumnHidden(int(MappingColumn::Condition), !m_hasConditions);
    m_table.setColumnHidden(int(MappingColumn::LastSeen), true);
    m_table.setColumnHidden(int(MappingColumn::Waiting), true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
}

void GridColumns::keep()
{
    if (!m_entering && m_table.isVisible())
        QSettings().setValue(settingName(), m_table.horizontalHeader()->saveState());
}

void GridColumns::fillMenu(QMenu &menu)
{
    for (int column = 0; column < int(MappingColumn::Count); ++column) {
        // Without these two a row says nothing.
        if (MappingColumn(column) == MappingColumn::Source || MappingColumn(column) == MappingColumn::Target)
            continue;
        auto *action = menu.addAction(mappingColumnTitle(MappingColumn(column), m_kind));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table.setColumnHidden(column, !shown);
            keep();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As at first")), &QAction::triggered, this, [this] {
        QSettings().remove(settingName());
        enter(m_kind, m_hasConditions);
    });
}

} // namespace Ledgerbridge::Ui
