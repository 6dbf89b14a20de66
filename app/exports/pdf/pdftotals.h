// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pdfstyle.h"
#include "totals.h"

#include <QLocale>

class QPainter;

namespace Ledgerbridge::Exports {

/// The table of sums at the end, line by line: a line never breaks over two pages.
class PdfTotals final
{
public:
    PdfTotals(const Totals &totals, const QLocale &locale, const PdfStyle &style);

    /// Heading, titles and sums; the heading is line 0, the titles are line 1.
    [[nodiscard]] qsizetype lines() const;
    [[nodiscard]] double height(qsizetype line) const;
    /// `width`: what is there; the table is as wide as it needs to be.
    void paint(QPainter &painter, double left, double top, double width, qsizetype line) const;

private:
    [[nodiscard]] QStringList cells(qsizetype line) const;

    const Totals &m_totals;
    QList<TotalsLine> m_lines;
    QLocale m_locale;
    const PdfStyle &m_style;
};

} // namespace Ledgerbridge::Exports
