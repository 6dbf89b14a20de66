// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "filteredlist.h"

#include "choicebox.h"
#include "itemroles.h"
#include "page.h"
#include "rowfilter.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

FilteredList::FilteredList(
    const Names &names, QAbstractItemModel &model, int stateColumn, ToneOf toneOf, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stateColumn(stateColumn)
    , m_rows(new RowFilter(stateColumn, this))
    , m_filter(makeFilter(names.object + u"Filter"_s, names.filter, this))
    , m_state(new ChoiceBox(names.object + u"State"_s, tr("State"), this))
    , m_table(new DataTable(names.object + u"Table"_s, names.title, std::move(toneOf), this))
    , m_bar(new QHBoxLayout)
{
    m_rows->setSourceModel(&m_model);
    m_table->setModel(m_rows);
    // As the rows come, until somebody clicks on a heading.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->addItem(tr("Every state"), -1);
    layOut();
    const auto tell = [this] {
        if (!m_isRenewing)
            Q_EMIT chosenChanged();
    };
    connect(m_filter, &QLineEdit::textChanged, m_rows, &RowFilter::setText);
    connect(
        m_state, &ChoiceBox::currentIndexChanged, m_rows, [this] { m_rows->setState(m_state->currentData().toInt()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
}

void FilteredList::layOut()
{
    m_bar->addWidget(m_filter);
    m_bar->addWidget(m_state);
    m_bar->addStretch();
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(m_bar);
    layout->addWidget(card, 1);
}

void FilteredList::addState(const QString &title, int state)
{
    m_state->addItem(title, state);
}

void FilteredList::addButton(QWidget *button)
{
    m_bar->addWidget(button);
}

void FilteredList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

int FilteredList::currentRow() const
{
    return m_rows->mapToSource(m_table->currentIndex()).row();
}

QList<int> FilteredList::chosenRows() const
{
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QList<int> rows;
    for (const QModelIndex &index : std::as_const(chosen))
        rows.append(m_rows->mapToSource(index).row());
    return rows;
}

/// What identifies a row, but for the state, which may have changed.
QString FilteredList::keyOf(const QModelIndex &index) const
{
    QStringList parts{index.data(IdRole).toString()};
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (column != m_stateColumn)
            parts.append(index.siblingAtColumn(column).data().toString());
    return parts.join(u'\n');
}

void FilteredList::renew(const std::function<void()> &change)
{
    const QModelIndex before = m_table->currentIndex();
    const QString key = before.isValid() ? keyOf(before) : QString();
    m_isRenewing = true;
    change();
    int row = 0;
    for (int i = 0; !key.isEmpty() && i < m_rows->rowCount(); ++i)
        if (keyOf(m_rows->index(i, 0)) == key) {
            row = i;
            break;
        }
    if (m_rows->rowCount() > 0)
        m_table->selectRow(row);
    m_isRenewing = false;
    Q_EMIT chosenChanged();
}

} // namespace Ledgerbridge::Ui
