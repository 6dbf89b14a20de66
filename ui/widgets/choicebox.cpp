// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "choicebox.h"

#include "theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace Ledgerbridge::Ui {

ChoiceBox::ChoiceBox(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(16);
    // A list of its own takes the look of the style sheet; the style's menu does not.
    setView(new QListView(this));
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    // In high contrast the system's own look draws its arrow.
    if (qApp->styleSheet().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).secondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle(isRightToLeft() ? 14.0 : width() - 14.0, height() / 2.0 + 0.5);
    QPainterPath arrow(middle + QPointF(-4, -2));
    arrow.lineTo(middle + QPointF(0, 2));
    arrow.lineTo(middle + QPointF(4, -2));
    painter.drawPath(arrow);
}

} // namespace Ledgerbridge::Ui
