// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "wrappingdelegate.h"

#include "itemroles.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace Ledgerbridge::Ui {

namespace {

/// Lays a text out in a width, at words where it can and within them where it must, and paints it with `painter` where
/// there is one. Its height.
int wrapped(const QString &text, const QFont &font, const QRect &area, QPainter *painter = nullptr)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(20, area.width()));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, area.topLeft());
    return qCeil(height);
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
    const int width = (view ? view->columnWidth(index.column()) : 120) - 2 * cellPadding;
    const QRect area(0, 0, width, 0);
    const int first = wrapped(index.data(Qt::DisplayRole).toString(), bodyFont(), area);
    const int second = wrapped(index.data(SecondaryRole).toString(), smallFont(), area);
    return {width, qMax(Space::row, first + second + 2 * cellPadding)};
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
        QRect inner = option.rect.adjusted(cellPadding, cellPadding, -cellPadding, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->setPen(index.data(QuietRole).toBool() ? tokens.secondary : tokens.text);
        painter->setFont(bodyFont());
        // Figures never wrap: a number cut in two is another number.
        if (index.data(Qt::TextAlignmentRole).isValid())
            painter->drawText(inner, int(Qt::AlignRight | Qt::AlignTop) | int(Qt::TextSingleLine), text);
        else
            inner.setTop(inner.top() + wrapped(text, bodyFont(), inner, painter));
        painter->setPen(tokens.secondary);
        wrapped(index.data(SecondaryRole).toString(), smallFont(), inner, painter);
    }
    if (index.column() == m_ruledColumn) {
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
}

} // namespace Ledgerbridge::Ui
