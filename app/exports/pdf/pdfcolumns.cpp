// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pdfcolumns.h"

#include "celltext.h"
#include "textfit.h"

#include <QPainter>

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

/// Characters that an upright page has room for.
constexpr int uprightCharacters = 115;
constexpr double gapPoints = 9;
constexpr double paddingPoints = 2.3;

int charactersOf(const ExportTable &table)
{
    int sum = 0;
    for (const ExportColumn &column : table.columns)
        sum += column.width;
    return sum;
}

} // namespace

PdfColumns::PdfColumns(const ExportTable &table, const QLocale &locale, const PdfStyle &style)
    : m_table(table)
    , m_locale(locale)
    , m_style(style)
{
}

bool PdfColumns::isWide(const ExportTable &table)
{
    return charactersOf(table) > uprightCharacters;
}

void PdfColumns::setWidth(double width)
{
    m_width = width;
    m_places.clear();
    const double gap = m_style.pt(gapPoints);
    double room = width - gap * double(m_table.columns.size() - 1);
    double shares = 0;
    for (const ExportColumn &column : m_table.columns) {
        Place place;
        place.least = leastWidth(column);
        place.isFigure = column.kind == ExportColumn::Kind::Amount || column.kind == ExportColumn::Kind::Number;
        place.currency = column.currency.isEmpty() ? -1 : m_table.columnOf(column.currency);
        room -= place.least;
        // What is never cut has its width; the others share out the rest.
        shares += place.least > 0 ? 0 : column.width;
        m_places.append(place);
    }
    // A column of texts is at least as wide as its title, where there is the room.
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const ExportColumn &column = m_table.columns.at(i);
        const double title = m_style.label.metrics.horizontalAdvance(column.title) + m_style.pt(1);
        if (m_places.at(i).least > 0 || room * column.width / shares >= title || title > room / 2)
            continue;
        m_places[i].least = title;
        room -= title;
        shares -= column.width;
    }
    double left = 0;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        Place &place = m_places[i];
        place.left = left;
        place.width =
            place.least > 0 ? place.least : std::max(m_style.pt(6), room * m_table.columns.at(i).width / shares);
        left += place.width + gap;
    }
}

/// What a day, a moment or a figure of usual size takes; 0 for texts.
double PdfColumns::leastWidth(const ExportColumn &column) const
{
    const auto widthOf = [this, &column](const ExportValue &value) {
        return std::max(figureWidth(localText(value, m_locale), m_style.body),
                   m_style.label.metrics.horizontalAdvance(column.title))
            + m_style.pt(1);
    };
    // September is the longest in most languages that write its name.
    const QDate day(2026, 9, 28);
    switch (column.kind) {
    case ExportColumn::Kind::Text: break;
    case ExportColumn::Kind::Amount: return widthOf(Decimal::fromUnits(-999'999'999, 2));
    case ExportColumn::Kind::Day: return widthOf(day);
    case ExportColumn::Kind::Moment: return widthOf(QDateTime(day, QTime(20, 0), Qt::UTC));
    case ExportColumn::Kind::Number: return widthOf(qint64(9'999'999));
    }
    return 0;
}

double PdfColumns::headerHeight() const
{
    return m_style.label.lineHeight + m_style.pt(2 * paddingPoints + 2);
}

QString PdfColumns::cell(const ExportRow &row, qsizetype column) const
{
    const ExportValue currency = row.value(m_places.at(column).currency);
    const auto *code = std::get_if<QString>(&currency);
    return localText(row.value(column), m_locale, code ? *code : QString());
}

PdfColumns::Laid PdfColumns::laid(const ExportRow &row) const
{
    Laid laid;
    qsizetype most = 1;
    for (qsizetype column = 0; column < m_places.size(); ++column) {
        const Place &place = m_places.at(column);
        const QString text = cell(row, column);
        // Figures are made smaller, not wrapped.
        laid.lines.append(place.isFigure
                ? QStringList{text}
                : fittedLines(text, m_style.body, place.width, std::max(1, m_table.columns.at(column).lines)));
        most = std::max(most, laid.lines.constLast().size());
    }
    laid.height = double(most) * m_style.body.lineHeight + m_style.pt(2 * paddingPoints);
    return laid;
}

void PdfColumns::paintHeader(QPainter &painter, double left, double top) const
{
    const PdfFace &face = m_style.label;
    const double baseline = top + m_style.pt(paddingPoints) + face.metrics.ascent();
    painter.setPen(m_style.aside);
    for (qsizetype column = 0; column < m_places.size(); ++column) {
        const Place &place = m_places.at(column);
        const QString title = face.metrics.elidedText(m_table.columns.at(column).title, Qt::ElideRight, place.width);
        const double indent = place.isFigure ? place.width - face.metrics.horizontalAdvance(title) : 0;
        drawLine(painter, title, face, left + place.left + indent, baseline, place.width + 1);
    }
    painter.setPen(QPen(m_style.aside, m_style.pt(0.6)));
    const double bottom = top + headerHeight() - m_style.pt(1);
    painter.drawLine(QPointF(left, bottom), QPointF(left + m_width, bottom));
}

void PdfColumns::paintRow(QPainter &painter, double left, double top, const Laid &row) const
{
    const PdfFace &face = m_style.body;
    const double baseline = top + m_style.pt(paddingPoints) + face.metrics.ascent();
    painter.setPen(m_style.text);
    for (qsizetype column = 0; column < m_places.size(); ++column) {
        const Place &place = m_places.at(column);
        const QStringList &lines = row.lines.at(column);
        if (place.isFigure) {
            drawFigure(painter, lines.constFirst(), face, left + place.left + place.width, baseline, place.width);
            continue;
        }
        painter.setFont(face.font);
        double line = baseline;
        for (const QString &text : lines) {
            painter.drawText(QPointF(left + place.left, line), text);
            line += face.lineHeight;
        }
    }
    painter.setPen(QPen(m_style.line, m_style.pt(0.35)));
    painter.drawLine(QPointF(left, top + row.height), QPointF(left + m_width, top + row.height));
}

} // namespace Ledgerbridge::Exports
