// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "datatable.h"

#include "itemroles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Ledgerbridge::Ui {

CellDelegate::CellDelegate(ToneOf toneOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneOf(std::move(toneOf))
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(StateRole).isValid())
        return {pillSize(index.data(Qt::DisplayRole).toString()).width() + 20, Space::row};
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width() + 20, Space::row};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(10, 0, -10, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant state = index.data(StateRole);
    if (state.isValid()) {
        paintPill(*painter, inner, m_toneOf ? m_toneOf(state.toInt()) : Tone::Nothing, text, option.palette);
    } else {
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const auto side =
            alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
        const QString second = index.data(SecondaryRole).toString();
        painter->setFont(index.data(StrongRole).toBool() ? sectionFont() : bodyFont());
        painter->setPen(index.data(QuietRole).toBool() ? tokens.secondary : tokens.text);
        const QRect first = second.isEmpty() ? inner : inner.adjusted(0, 7, 0, -inner.height() / 2);
        painter->drawText(first, int(side), painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        if (!second.isEmpty()) {
            painter->setFont(smallFont());
            painter->setPen(tokens.secondary);
            painter->drawText(inner.adjusted(0, inner.height() / 2, 0, -6), int(side),
                painter->fontMetrics().elidedText(second, Qt::ElideRight, inner.width()));
        }
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index && index.flags().testFlag(Qt::ItemIsEditable)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

DataTable::DataTable(const QString &objectName, const QString &accessibleName, ToneOf toneOf, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(std::move(toneOf), this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Space::row);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(30);
    horizontalHeader()->setAccessibleName(accessibleName);
}

void DataTable::setWidths(const QList<int> &widths)
{
    for (int column = 0; column < int(widths.size()); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
        horizontalHeader()->setSectionResizeMode(
            column, widths.at(column) > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
    }
}

QString DataTable::selectionText() const
{
    if (!model() || !selectionModel())
        return {};
    QStringList lines;
    const auto line = [this](const std::function<QString(int)> &cell) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells.append(cell(column));
        return cells.join(u'\t');
    };
    lines.append(line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }));
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(line([&row](int column) { return row.siblingAtColumn(column).data().toString(); }));
    return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionText());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isEditing())
        Q_EMIT returnPressed(currentIndex());
    QTableView::keyPressEvent(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString told = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    // What a cell cuts off can be read whole.
    const int room = columnWidth(index.column()) - 20;
    const QFont font = index.data(StrongRole).toBool() ? sectionFont() : bodyFont();
    const int wanted =
        index.data(StateRole).isValid() ? pillSize(text).width() : QFontMetrics(font).horizontalAdvance(text);
    const bool cut = index.isValid() && wanted > room;
    const QString tip = cut && told != text ? (told.isEmpty() ? text : text + u'\n' + told) : told;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(tip), viewport());
    return true;
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(bodyFont());
    painter.setPen(tokensOf(palette()).secondary);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace Ledgerbridge::Ui
