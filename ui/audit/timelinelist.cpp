// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "timelinelist.h"

#include "itemroles.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace Ledgerbridge::Ui {

namespace {

constexpr int stepHeight = 50;
constexpr int iconSize = 12;

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, stepHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens tokens = tokensOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4);
        }
        const Tone tone = TimeLineList::toneOf(AuditMark(index.data(StateRole).toInt()));
        const ToneColours colours = toneColours(tone, option.palette);
        const QRect box(option.rect.left() + 6, option.rect.top() + 6, 22, stepHeight - 12);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.soft);
        painter->drawRoundedRect(box, 4, 4);
        const QPixmap icon = iconPixmap(toneIcon(tone), colours.ink, iconSize, painter->device()->devicePixelRatioF());
        painter->drawPixmap(box.center() - QPoint(iconSize / 2 - 1, iconSize / 2 - 1), icon);
        const QRect words = option.rect.adjusted(38, 5, -6, -5);
        const auto line = [&](const QFont &font, const QColor &colour, int side, const QString &text) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(
                words, Qt::AlignLeft | side, painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        };
        line(sectionFont(), tokens.text, Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        line(bodyFont(), tokens.secondary, Qt::AlignBottom, index.data(SecondaryRole).toString());
    }
};

} // namespace

TimeLineList::TimeLineList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("plain", true);
    setTabKeyNavigation(false);
}

Tone TimeLineList::toneOf(AuditMark mark)
{
    switch (mark) {
    case AuditMark::Done: return Tone::Ok;
    case AuditMark::Held: return Tone::Held;
    case AuditMark::Doubt: return Tone::Doubt;
    case AuditMark::Person: return Tone::Waiting;
    case AuditMark::Bad: return Tone::Bad;
    case AuditMark::Step: break;
    }
    return Tone::Nothing;
}

} // namespace Ledgerbridge::Ui
