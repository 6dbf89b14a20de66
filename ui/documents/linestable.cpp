// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linestable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTimer>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int wrapping = Qt::TextWordWrap;

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, qMax(20, width), 10'000), wrapping, text).height();
}

} // namespace

WrappingDelegate::WrappingDelegate(ToneOf toneOf, int ruledColumn, QObject *parent)
    : CellDelegate(std::move(toneOf), parent)
    , m_ruledColumn(ruledColumn)
{
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = (view ? view->columnWidth(index.column()) : 120) - 2 * padding;
    const int first = heightOf(index.data(Qt::DisplayRole).toString(), bodyFont(), width);
    const int second = heightOf(index.data(SecondaryRole).toString(), smallFont(), width);
    return {width, qMax(Space::row, first + second + 2 * padding)};
}

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensOf(option.palette);
    if (index.data(StateRole).isValid()) {
        CellDelegate::paint(painter, option, index);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const int side = (alignment.isValid() ? int(Qt::AlignRight) : int(Qt::AlignLeft)) | int(Qt::AlignTop);
        QRect inner = option.rect.adjusted(padding, padding, -padding, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool quiet = index.data(QuietRole).toBool();
        painter->setFont(bodyFont());
        painter->setPen(quiet ? tokens.secondary : tokens.text);
        // Figures never wrap: a number cut in two is another number.
        painter->drawText(inner, side | (alignment.isValid() ? int(Qt::TextSingleLine) : int(wrapping)), text);
        inner.setTop(inner.top() + heightOf(text, bodyFont(), inner.width()));
        painter->setFont(smallFont());
        painter->setPen(tokens.secondary);
        painter->drawText(inner, side | int(wrapping), index.data(SecondaryRole).toString());
    }
    if (index.column() == m_ruledColumn) {
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
}

LinesTable::LinesTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(u"linesTable"_s, tr("Lines in Concur and in NAV"), {}, this))
    , m_explanation(makeQuiet({}, this))
{
    m_table->setItemDelegate(
        new WrappingDelegate([](int) { return Tone::Held; }, int(ComparisonModel::Column::Account), m_table));
    m_table->setModel(&m_model);
    m_table->setWidths({0, 80, 0, 80, 156});
    m_table->horizontalHeader()->setSectionResizeMode(int(ComparisonModel::Column::Account), QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyText(tr("This document has no lines."));
    m_explanation->setObjectName(u"lineExplanation"_s);
    m_explanation->setFont(smallFont());
    m_explanation->setContentsMargins(padding, 0, padding, 0);
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

void LinesTable::fitRows()
{
    m_table->resizeRowsToContents();
}

void LinesTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The columns get their widths first.
    QTimer::singleShot(0, this, &LinesTable::fitRows);
}

} // namespace Ledgerbridge::Ui
