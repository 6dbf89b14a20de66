// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pdftotals.h"

#include "celltext.h"
#include "textfit.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

/// Lines before the sums: the heading and the titles.
constexpr qsizetype above = 2;
constexpr double widestColumn = 120;

} // namespace

PdfTotals::PdfTotals(const Totals &totals, const QLocale &locale, const PdfStyle &style)
    : m_totals(totals)
    , m_lines(totals.lines())
    , m_locale(locale)
    , m_style(style)
{
}

qsizetype PdfTotals::lines() const
{
    return m_lines.isEmpty() ? 0 : m_lines.size() + above;
}

double PdfTotals::height(qsizetype line) const
{
    if (line == 0)
        return m_style.pt(20) + m_style.section.lineHeight;
    return m_style.body.lineHeight + m_style.pt(line == 1 ? 7 : 5.2);
}

QStringList PdfTotals::cells(qsizetype line) const
{
    if (line == 1)
        return m_totals.groupTitles() + QStringList{QCoreApplication::translate("PdfMargins", "Rows")}
        + m_totals.amountTitles();
    const TotalsLine &sums = m_lines.at(line - above);
    QStringList cells = sums.group + QStringList{m_locale.toString(sums.rows)};
    for (const Decimal &sum : sums.sums)
        cells.append(localText(sum, m_locale, m_totals.currencyOf(sums)));
    return cells;
}

void PdfTotals::paint(QPainter &painter, double left, double top, double width, qsizetype line) const
{
    if (line == 0) {
        painter.setPen(m_style.text);
        drawLine(painter, QCoreApplication::translate("PdfMargins", "Totals"), m_style.section, left,
            top + m_style.pt(15) + m_style.section.metrics.ascent(), width);
        return;
    }
    const QStringList texts = cells(line);
    const double column = std::min(m_style.pt(widestColumn), width / double(texts.size()));
    const PdfFace &face = line == 1 ? m_style.label : m_style.body;
    const double baseline = top + m_style.pt(2.6) + face.metrics.ascent();
    painter.setPen(line == 1 ? m_style.aside : m_style.text);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double at = left + column * double(i);
        const double room = column - m_style.pt(9);
        if (i < m_totals.groupTitles().size())
            drawLine(painter, texts.at(i), face, at, baseline, room);
        else if (line == 1)
            drawLine(painter, texts.at(i), face, at + std::max(0.0, room - face.metrics.horizontalAdvance(texts.at(i))),
                baseline, room + 1);
        else
            drawFigure(painter, texts.at(i), face, at + room, baseline, room);
    }
    painter.setPen(QPen(line == 1 ? m_style.aside : m_style.line, m_style.pt(line == 1 ? 0.6 : 0.35)));
    const double bottom = top + height(line);
    painter.drawLine(QPointF(left, bottom), QPointF(left + column * double(texts.size()) - m_style.pt(9), bottom));
}

} // namespace Ledgerbridge::Exports
