// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace Ledgerbridge::Ui {

/// A picture, or one page of several, as wide as the view. Keys while it has the focus: arrows scroll, PageUp and PageDown
/// turn pages (and scroll where there is one page), Ctrl+plus, Ctrl+minus and Ctrl+0 (as wide as the view) zoom, Ctrl+R
/// turns it. The mouse drags it; its wheel zooms with Ctrl.
class PictureView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Another picture: upright, as wide as the view.
    void show(const QImage &image, int pages);
    /// Another page of the same picture, at the same zoom.
    void showPage(const QImage &image, int page);
    void clear();

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_pages; }
    /// Screen pixels for a pixel of the picture.
    [[nodiscard]] double scale() const;
    /// Clockwise, in degrees.
    [[nodiscard]] int rotation() const { return m_rotation; }
    [[nodiscard]] const QImage &image() const { return m_image; }

    void zoomIn();
    void zoomOut();
    void fitWidth();
    void rotate();
    /// To a page counted from 0; nothing beyond the first and the last.
    void turnTo(int page);

Q_SIGNALS:
    /// Counted from 0; whoever has the document answers with showPage().
    void pageWanted(int page);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Act = void (PictureView::*)();
    /// What a key with Ctrl does; null where nothing.
    [[nodiscard]] static Act actOf(const QKeyEvent &event);
    [[nodiscard]] QSizeF turned() const;
    void zoomTo(double scale);
    void layOut();

    QImage m_image;
    /// 0: as wide as the view.
    double m_zoom = 0;
    int m_rotation = 0;
    int m_page = 0;
    int m_pages = 1;
    QPoint m_dragFrom;
};

} // namespace Ledgerbridge::Ui
