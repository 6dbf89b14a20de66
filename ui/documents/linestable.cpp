// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linestable.h"

#include "wrappingdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTimer>

#include <numeric>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Words are never cut, but for an id without a gap that would push everything else out of sight.
constexpr int longestWord = 240;

/// The widest word of a text.
int wordWidth(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &word : text.simplified().split(u' '))
        width = qMax(width, metrics.horizontalAdvance(word) + 1);
    return width;
}

} // namespace

LinesTable::LinesTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(u"linesTable"_s, tr("Lines in Concur and in NAV"), {}, this))
    , m_explanation(makeQuiet({}, this))
{
    m_table->setItemDelegate(
        new WrappingDelegate([](int) { return Tone::Held; }, int(ComparisonModel::Column::Account), m_table));
    m_table->setModel(&m_model);
    m_table->setWidths({140, 84, 140, 84, 156});
    m_table->setEmptyText(tr("This document has no lines."));
    m_explanation->setObjectName(u"lineExplanation"_s);
    m_explanation->setFont(smallFont());
    m_explanation->setContentsMargins(cellPadding, 0, cellPadding, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_explanation);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { explain(current.row()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &LinesTable::fitRows);
}

void LinesTable::show(const QList<ComparisonRow> &rows, const QString &currency)
{
    const int row = m_table->currentIndex().row();
    m_model.setRows(rows, currency);
    measure();
    fitColumns();
    fitRows();
    explain(-1);
    if (row >= 0 && row < int(rows.size()))
        m_table->selectRow(row);
}

void LinesTable::explain(int row)
{
    const QString explanation = m_model.explanation(row);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void LinesTable::measure()
{
    const QFontMetrics heading(m_table->horizontalHeader()->font());
    m_needed.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int needed = heading.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex index = m_model.index(row, column);
            const QString text = index.data().toString();
            const bool whole = index.data(Qt::TextAlignmentRole).isValid();
            const int width = index.data(StateRole).isValid() ? pillSize(text).width()
                : whole
                ? QFontMetrics(bodyFont()).horizontalAdvance(text)
                : qMin(longestWord,
                    qMax(wordWidth(text, bodyFont()), wordWidth(index.data(SecondaryRole).toString(), smallFont())));
            needed = qMax(needed, width);
        }
        m_needed.append(needed + 2 * cellPadding);
    }
}

void LinesTable::fitColumns()
{
    if (m_needed.isEmpty())
        return;
    QList<int> widths = m_needed;
    int spare = m_table->viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    // What is left over makes dimensions readable in one line, then the texts on both sides.
    const int more = qBound(0, 156 - widths.constLast(), qMax(0, spare));
    widths.last() += more;
    spare = qMax(0, spare - more);
    widths[int(ComparisonModel::Column::Source)] += spare / 2;
    widths[int(ComparisonModel::Column::Account)] += spare - spare / 2;
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(column));
}

void LinesTable::fitRows()
{
    m_table->resizeRowsToContents();
}

void LinesTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The table gets its width first.
    QTimer::singleShot(0, this, &LinesTable::fitColumns);
}

} // namespace Ledgerbridge::Ui
