// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "barchart.h"

#include "pill.h"
#include "theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Ledgerbridge::Ui {

namespace {

constexpr int shownDays = 30;
/// Above the highest bar stands its number, below all of them the days.
constexpr int numberHeight = 18;
constexpr int dayHeight = 22;

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_first(QDate::currentDate().addDays(1 - shownDays))
{
    setMinimumHeight(116);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Documents posted per day"));
}

void BarChart::setValues(const QMap<QDate, int> &values)
{
    m_values = values;
    m_first = QDate::currentDate().addDays(1 - shownDays);
    if (!m_values.contains(m_current))
        m_current = m_values.isEmpty() ? QDate() : m_values.lastKey();
    setFocusPolicy(m_values.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    update();
}

void BarChart::describe()
{
    int sum = 0;
    for (const int value : std::as_const(m_values))
        sum += value;
    QString description = tr("%n document(s) posted in the last 30 days", nullptr, sum);
    if (m_current.isValid())
        description += QLatin1String(". ") + textOf(m_current);
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString BarChart::textOf(QDate day) const
{
    return tr("%1: %n document(s) posted", nullptr, m_values.value(day))
        .arg(QLocale().toString(day, QLocale::ShortFormat));
}

QRect BarChart::area() const
{
    return rect().adjusted(4, 4 + numberHeight, -4, -dayHeight);
}

QRect BarChart::column(int day) const
{
    const QRect whole = area();
    const int left = whole.left() + whole.width() * day / shownDays;
    return {left, 0, whole.left() + whole.width() * (day + 1) / shownDays - left, height()};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    painter.setPen(tokens.border);
    painter.drawLine(area().bottomLeft(), area().bottomRight());
    painter.setFont(smallFont());
    painter.setPen(tokens.secondary);
    if (m_values.isEmpty()) {
        painter.drawText(
            area(), int(Qt::AlignCenter) | Qt::TextWordWrap, tr("What a run posts shows here, day by day."));
        return;
    }
    const int most = *std::max_element(m_values.cbegin(), m_values.cend());
    for (int day = 0; day < shownDays; ++day)
        paintBar(painter, day, most);
}

void BarChart::paintBar(QPainter &painter, int day, int most)
{
    const Tokens tokens = tokensOf(palette());
    const QDate date = m_first.addDays(day);
    const int value = m_values.value(date);
    const QRect own = column(day);
    if (day % 7 == 1 || day == shownDays - 1) {
        painter.setPen(tokens.secondary);
        painter.drawText(QRect(own.left() - 12, area().bottom() + 4, own.width() + 24, dayHeight - 4), Qt::AlignCenter,
            QLocale().toString(date.day()));
    }
    if (value <= 0)
        return;
    const bool isCurrent = date == m_current;
    QColor colour = tokens.accent;
    colour.setAlpha(date == m_values.lastKey() || (isCurrent && hasFocus()) ? 255 : 140);
    const int high = qMax(3, area().height() * value / most);
    const int wide = qMax(3, own.width() - 5);
    const QRect bar(own.center().x() - wide / 2, area().bottom() - high, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 2, 2);
    if (isCurrent) {
        painter.setPen(hasFocus() ? tokens.accent : tokens.text);
        painter.drawText(QRect(own.left() - 16, bar.top() - numberHeight, own.width() + 32, numberHeight),
            Qt::AlignCenter, QLocale().toString(value));
    }
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 2), 4, 4);
    }
}

void BarChart::setCurrent(QDate day)
{
    m_current = day;
    describe();
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const auto here = m_values.constFind(m_current);
    if (here == m_values.constEnd()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        if (here != m_values.constBegin())
            setCurrent(std::prev(here).key());
        break;
    case Qt::Key_Right:
        if (std::next(here) != m_values.constEnd())
            setCurrent(std::next(here).key());
        break;
    case Qt::Key_Home: setCurrent(m_values.firstKey()); break;
    case Qt::Key_End: setCurrent(m_values.lastKey()); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT dayRequested(m_current); break;
    default: QWidget::keyPressEvent(event);
    }
}

QDate BarChart::dayAt(QPoint point) const
{
    for (int day = 0; day < shownDays; ++day)
        if (column(day).contains(point) && m_values.contains(m_first.addDays(day)))
            return m_first.addDays(day);
    return {};
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (!day.isValid() || event->button() != Qt::LeftButton)
        return;
    setCurrent(day);
    Q_EMIT dayRequested(day);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(dayAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), textOf(day), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Ledgerbridge::Ui
