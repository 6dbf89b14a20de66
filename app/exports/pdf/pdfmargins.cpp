// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pdfmargins.h"

#include "celltext.h"
#include "textfit.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PdfMargins", source);
}

void drawRight(QPainter &painter, const QString &words, const PdfFace &face, double right, double baseline)
{
    painter.setFont(face.font);
    painter.drawText(QPointF(right - face.metrics.horizontalAdvance(words), baseline), words);
}

} // namespace

PdfMargins::PdfMargins(const ExportTable &table, const QLocale &locale, const PdfStyle &style)
    : m_table(table)
    , m_locale(locale)
    , m_style(style)
{
}

QList<ExportFact> PdfMargins::facts(qint64 rows) const
{
    const ExportHeading &heading = m_table.heading;
    QList<ExportFact> facts{
        {{}, text(QT_TRANSLATE_NOOP("PdfMargins", "Written")),
            text(QT_TRANSLATE_NOOP("PdfMargins", "%1 UTC")).arg(localMoment(heading.writtenAt, m_locale))},
        {{}, text(QT_TRANSLATE_NOOP("PdfMargins", "Written by")), heading.writtenBy},
        {{}, text(QT_TRANSLATE_NOOP("PdfMargins", "Workspace")), heading.workspace},
        {{}, text(QT_TRANSLATE_NOOP("PdfMargins", "Rows")), m_locale.toString(rows)}};
    if (heading.filters.isEmpty())
        facts.append({{}, text(QT_TRANSLATE_NOOP("PdfMargins", "Filter")),
            text(QT_TRANSLATE_NOOP("PdfMargins", "None: everything is here"))});
    facts += heading.filters;
    facts.removeIf([](const ExportFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

double PdfMargins::placeFacts(QPainter *painter, double left, double top, double width, qint64 rows) const
{
    const PdfFace &label = m_style.label;
    const PdfFace &value = m_style.body;
    const double gap = m_style.pt(22);
    const double height = label.lineHeight + value.lineHeight + m_style.pt(7);
    // Also so that the count of rows, which grows while pages are counted, never moves the others.
    const double least = value.metrics.horizontalAdvance(QStringLiteral("999,999,999"));
    double x = 0;
    double y = 0;
    for (const ExportFact &fact : facts(rows)) {
        const double wanted =
            std::max(label.metrics.horizontalAdvance(fact.name), value.metrics.horizontalAdvance(fact.value));
        const double needed = std::min(width, std::max(least, wanted) + 1);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        if (painter) {
            painter->setPen(m_style.aside);
            drawLine(*painter, fact.name, label, left + x, top + y + label.metrics.ascent(), needed);
            painter->setPen(m_style.text);
            drawLine(
                *painter, fact.value, value, left + x, top + y + label.lineHeight + value.metrics.ascent(), needed);
        }
        x += needed + gap;
    }
    return y + height;
}

double PdfMargins::firstHeight(double width, qint64 rows) const
{
    return m_style.title.lineHeight + m_style.company.lineHeight + m_style.pt(11)
        + placeFacts(nullptr, 0, 0, width, rows) + m_style.pt(5);
}

void PdfMargins::paintFirst(QPainter &painter, const QRectF &area, qint64 rows) const
{
    const ExportHeading &heading = m_table.heading;
    const QString program = QStringLiteral("Ledgerbridge ") + QCoreApplication::applicationVersion();
    painter.setPen(m_style.aside);
    drawRight(painter, program, m_style.footer, area.right(), area.top() + m_style.title.metrics.ascent());
    painter.setPen(m_style.text);
    drawLine(painter, heading.title, m_style.title, area.left(), area.top() + m_style.title.metrics.ascent(),
        area.width() * 0.8);
    double y = area.top() + m_style.title.lineHeight;
    painter.setPen(m_style.aside);
    drawLine(
        painter, heading.company, m_style.company, area.left(), y + m_style.company.metrics.ascent(), area.width());
    y += m_style.company.lineHeight + m_style.pt(11);
    placeFacts(&painter, area.left(), y, area.width(), rows);
}

double PdfMargins::laterHeight() const
{
    return m_style.strong.lineHeight + m_style.pt(8);
}

void PdfMargins::paintLater(QPainter &painter, const QRectF &area) const
{
    const ExportHeading &heading = m_table.heading;
    const double baseline = area.top() + m_style.strong.metrics.ascent();
    painter.setPen(m_style.text);
    drawLine(painter, heading.title, m_style.strong, area.left(), baseline, area.width() * 0.5);
    painter.setPen(m_style.aside);
    QStringList right{heading.company, localMoment(heading.writtenAt, m_locale) + QStringLiteral(" UTC")};
    right.removeAll(QString());
    drawRight(painter,
        m_style.body.metrics.elidedText(right.join(QStringLiteral(" \u00b7 ")), Qt::ElideLeft, area.width() * 0.45),
        m_style.body, area.right(), baseline);
}

double PdfMargins::footHeight() const
{
    return m_style.footer.lineHeight + m_style.pt(9);
}

void PdfMargins::paintFoot(QPainter &painter, const QRectF &area, int page, int pages) const
{
    const double top = area.bottom() - m_style.footer.lineHeight - m_style.pt(3);
    const double baseline = area.bottom() - m_style.footer.lineHeight + m_style.footer.metrics.ascent();
    painter.setPen(QPen(m_style.line, m_style.pt(0.35)));
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
    painter.setPen(m_style.aside);
    const QString number =
        text(QT_TRANSLATE_NOOP("PdfMargins", "Page %1 of %2")).arg(m_locale.toString(page), m_locale.toString(pages));
    drawRight(painter, number, m_style.footer, area.right(), baseline);
    if (!m_table.chain)
        return;
    const QString head =
        text(QT_TRANSLATE_NOOP("PdfMargins", "Head of the chain at entry %1: %2"))
            .arg(m_locale.toString(m_table.chain->entry), QString::fromLatin1(m_table.chain->hash.toHex()));
    drawLine(painter, head, m_style.footer, area.left(), baseline, area.width() * 0.85);
}

} // namespace Ledgerbridge::Exports
