// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "textfit.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

/// Nobody fits more characters into a line; what lies behind need not be looked at.
constexpr qsizetype mostInLine = 400;

double advanceOf(QChar c, const PdfFace &face)
{
    return c.isDigit() ? face.digit : face.metrics.horizontalAdvance(c);
}

} // namespace

QStringList fittedLines(const QString &given, const PdfFace &face, double width, int mostLines)
{
    QString text = given.left(mostInLine * mostLines);
    for (QChar &c : text)
        if (c.isSpace() && c != QChar::Nbsp)
            c = u' ';
    if (text.size() < mostInLine && face.metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    if (mostLines > 1) {
        QTextLayout layout(text, face.font, face.device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qsizetype end = 0;
        while (lines.size() + 1 < mostLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
            end = line.textStart() + line.textLength();
        }
        layout.endLayout();
        text = text.mid(end).trimmed();
    }
    if (!text.isEmpty())
        lines.append(face.metrics.elidedText(text, Qt::ElideRight, width));
    return lines;
}

double figureWidth(const QString &figure, const PdfFace &face)
{
    double width = 0;
    for (const QChar c : figure)
        width += advanceOf(c, face);
    return width;
}

void drawFigure(
    QPainter &painter, const QString &figure, const PdfFace &face, double right, double baseline, double width)
{
    const double needed = figureWidth(figure, face);
    const double scale = needed > width ? width / needed : 1;
    QFont font = face.font;
    font.setPointSizeF(font.pointSizeF() * scale);
    painter.setFont(font);
    double at = right - needed * scale;
    for (const QChar c : figure) {
        const double cell = advanceOf(c, face) * scale;
        const double inset = (cell - face.metrics.horizontalAdvance(c) * scale) / 2;
        painter.drawText(QPointF(at + inset, baseline), QString(c));
        at += cell;
    }
}

void drawLine(QPainter &painter, const QString &text, const PdfFace &face, double left, double baseline, double width)
{
    const bool fits = face.metrics.horizontalAdvance(text) <= width;
    painter.setFont(face.font);
    painter.drawText(QPointF(left, baseline), fits ? text : face.metrics.elidedText(text, Qt::ElideRight, width));
}

} // namespace Ledgerbridge::Exports
