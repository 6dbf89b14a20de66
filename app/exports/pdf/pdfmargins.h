// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"
#include "pdfstyle.h"

#include <QLocale>

class QPainter;
class QRectF;

namespace Ledgerbridge::Exports {

/// What stands around the rows: the heading of the first page, the slim one of the others, and the foot with the page
/// number and the head of the chain.
class PdfMargins final
{
public:
    PdfMargins(const ExportTable &table, const QLocale &locale, const PdfStyle &style);

    /// `width`: of what is printed on. Rows are said in the heading.
    [[nodiscard]] double firstHeight(double width, qint64 rows) const;
    [[nodiscard]] double laterHeight() const;
    [[nodiscard]] double footHeight() const;
    void paintFirst(QPainter &painter, const QRectF &area, qint64 rows) const;
    void paintLater(QPainter &painter, const QRectF &area) const;
    /// At the lower edge of `area`.
    void paintFoot(QPainter &painter, const QRectF &area, int page, int pages) const;

private:
    [[nodiscard]] QList<ExportFact> facts(qint64 rows) const;
    /// How high they become; painted where there is a painter.
    double placeFacts(QPainter *painter, double left, double top, double width, qint64 rows) const;

    const ExportTable &m_table;
    QLocale m_locale;
    const PdfStyle &m_style;
};

} // namespace Ledgerbridge::Exports
