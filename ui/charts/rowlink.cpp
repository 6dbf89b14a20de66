// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "rowlink.h"

#include "pill.h"

#include <QKeyEvent>
#include <QPainter>

namespace Ledgerbridge::Ui {

namespace {

constexpr int lineHeight = 24;
constexpr int detailHeight = 16;
constexpr int shareHeight = 9;
constexpr int barHeight = 5;

} // namespace

bool pressesByReturn(QAbstractButton &button, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    button.click();
    return true;
}

RowLink::RowLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void RowLink::setRow(const LinkRow &row)
{
    m_row = row;
    setObjectName(row.objectName);
    setText(QString(row.text).replace(u'&', QLatin1String("&&")));
    setToolTip(plainTip(row.tip));
    setAccessibleName(row.accessibleName.isEmpty() ? row.text + QLatin1String(": ") + row.value : row.accessibleName);
    updateGeometry();
    update();
}

QSize RowLink::sizeHint() const
{
    return {120, lineHeight + (m_row.detail.isEmpty() ? 0 : detailHeight) + (m_row.whole > 0 ? shareHeight : 0)};
}

int RowLink::paintValue(QPainter &painter, const QRect &line) const
{
    if (m_row.value.isEmpty())
        return 0;
    if (m_row.tone) {
        const int width = qMin(pillSize(m_row.value).width(), line.width() / 2);
        paintPill(painter, QRect(line.right() - width, line.top(), width, line.height()), *m_row.tone, m_row.value,
            palette());
        return width + Space::inside;
    }
    QFont strong = bodyFont();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(underMouse() || hasFocus() ? tokensOf(palette()).accent : tokensOf(palette()).text);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), m_row.value);
    return painter.fontMetrics().horizontalAdvance(m_row.value) + Space::inside;
}

void RowLink::paintShare(QPainter &painter, const QRect &place) const
{
    const QRect track(place.left(), place.top() + 1, place.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).border);
    painter.drawRoundedRect(track, 2, 2);
    if (m_row.part <= 0)
        return;
    painter.setBrush(toneColours(Tone::Held, palette()).ink);
    painter.drawRoundedRect(
        QRect(track.left(), track.top(), qMax(3, track.width() * m_row.part / m_row.whole), barHeight), 2, 2);
}

void RowLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    QRect line = rect().adjusted(5, 0, -5, 0);
    line.setHeight(lineHeight);
    const int taken = paintValue(painter, line);
    painter.setFont(bodyFont());
    painter.setPen(underMouse() ? tokens.accent : tokens.text);
    painter.drawText(line.adjusted(0, 0, -taken, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_row.text, Qt::ElideRight, line.width() - taken));
    line.moveTop(line.bottom());
    if (!m_row.detail.isEmpty()) {
        line.setHeight(detailHeight);
        painter.setFont(smallFont());
        painter.setPen(tokens.secondary);
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignTop),
            painter.fontMetrics().elidedText(m_row.detail, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom());
    }
    if (m_row.whole > 0)
        paintShare(painter, line);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void RowLink::keyPressEvent(QKeyEvent *event)
{
    if (!pressesByReturn(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace Ledgerbridge::Ui
