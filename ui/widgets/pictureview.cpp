// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pictureview.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Ledgerbridge::Ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallest = 0.05;
constexpr double largest = 8;
/// A tiny picture is not blown up to the whole width.
constexpr double largestFit = 4;
constexpr int lineStep = 40;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // The width to fit to must not change with what fits into it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    horizontalScrollBar()->setSingleStep(lineStep);
    verticalScrollBar()->setSingleStep(lineStep);
}

void PictureView::show(const QImage &image, int pages)
{
    m_zoom = 0;
    m_rotation = 0;
    m_pages = std::max(1, pages);
    showPage(image, 0);
}

void PictureView::showPage(const QImage &image, int page)
{
    m_image = image;
    m_page = page;
    setAccessibleDescription(m_pages > 1 ? tr("Page %1 of %2").arg(page + 1).arg(m_pages) : QString());
    layOut();
    verticalScrollBar()->setValue(0);
}

void PictureView::clear()
{
    show(QImage(), 1);
}

QSizeF PictureView::turned() const
{
    const QSizeF size = m_image.size();
    return m_rotation % 180 == 0 ? size : size.transposed();
}

double PictureView::scale() const
{
    if (m_zoom > 0 || m_image.isNull())
        return m_zoom > 0 ? m_zoom : 1;
    return std::clamp(viewport()->width() / turned().width(), smallest, largestFit);
}

void PictureView::zoomIn()
{
    zoomTo(scale() * zoomStep);
}

void PictureView::zoomOut()
{
    zoomTo(scale() / zoomStep);
}

void PictureView::fitWidth()
{
    m_zoom = 0;
    layOut();
}

void PictureView::zoomTo(double scale)
{
    if (m_image.isNull())
        return;
    // The middle of what is seen stays in the middle.
    const double before = this->scale();
    const QPointF middle(horizontalScrollBar()->value() + viewport()->width() / 2.0,
        verticalScrollBar()->value() + viewport()->height() / 2.0);
    m_zoom = std::clamp(scale, smallest, largest);
    layOut();
    const QPointF moved = middle * (m_zoom / before);
    horizontalScrollBar()->setValue(int(moved.x() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(moved.y() - viewport()->height() / 2.0));
}

void PictureView::rotate()
{
    m_rotation = (m_rotation + 90) % 360;
    layOut();
}

void PictureView::turnTo(int page)
{
    if (page != m_page && page >= 0 && page < m_pages)
        Q_EMIT pageWanted(page);
}

void PictureView::layOut()
{
    const QSize whole = (turned() * scale()).toSize();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

PictureView::Act PictureView::actOf(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return nullptr;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return &PictureView::zoomIn;
    case Qt::Key_Minus: return &PictureView::zoomOut;
    case Qt::Key_0: return &PictureView::fitWidth;
    case Qt::Key_R: return &PictureView::rotate;
    default: return nullptr;
    }
}

bool PictureView::event(QEvent *event)
{
    // With the focus here, these keys are the picture's, whatever the window does with them elsewhere.
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (const Act act = actOf(*event)) {
        (this->*act)();
        return;
    }
    const bool turnsPages = m_pages > 1;
    switch (event->key()) {
    case Qt::Key_PageDown: turnsPages ? turnTo(m_page + 1) : QAbstractScrollArea::keyPressEvent(event); break;
    case Qt::Key_PageUp: turnsPages ? turnTo(m_page - 1) : QAbstractScrollArea::keyPressEvent(event); break;
    case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF whole = turned() * scale();
        const QPointF corner(std::max(0.0, (viewport()->width() - whole.width()) / 2) - horizontalScrollBar()->value(),
            -verticalScrollBar()->value());
        painter.translate(corner + QPointF(whole.width() / 2, whole.height() / 2));
        painter.rotate(m_rotation);
        painter.scale(scale(), scale());
        painter.drawImage(QPointF(-m_image.width() / 2.0, -m_image.height() / 2.0), m_image);
        painter.resetTransform();
        painter.setPen(tokensOf(palette()).border);
        painter.drawRect(QRectF(corner, whole).adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(tokensOf(palette()).accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomTo(event->angleDelta().y() > 0 ? scale() * zoomStep : scale() / zoomStep);
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position().toPoint();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint moved = event->position().toPoint() - m_dragFrom;
    m_dragFrom = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Ledgerbridge::Ui
