// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"
#include "pdfstyle.h"

#include <QLocale>
#include <QStringList>

class QPainter;

namespace Ledgerbridge::Exports {

/// The columns of a page: how wide each is, how high a row becomes, and how it is painted.
class PdfColumns final
{
public:
    PdfColumns(const ExportTable &table, const QLocale &locale, const PdfStyle &style);

    /// Whether the columns want the page to lie on its side.
    [[nodiscard]] static bool isWide(const ExportTable &table);
    /// Shares out this width.
    void setWidth(double width);

    [[nodiscard]] double headerHeight() const;
    /// A row as it will be painted.
    struct Laid
    {
        /// Of each column.
        QList<QStringList> lines;
        double height = 0;
    };
    [[nodiscard]] Laid laid(const ExportRow &row) const;
    void paintHeader(QPainter &painter, double left, double top) const;
    void paintRow(QPainter &painter, double left, double top, const Laid &row) const;

private:
    struct Place
    {
        double left = 0;
        double width = 0;
        double least = 0;
        bool isFigure = false;
        qsizetype currency = -1;
    };
    [[nodiscard]] double leastWidth(const ExportColumn &column) const;
    [[nodiscard]] QString cell(const ExportRow &row, qsizetype column) const;

    const ExportTable &m_table;
    QLocale m_locale;
    const PdfStyle &m_style;
    QList<Place> m_places;
    double m_width = 0;
};

} // namespace Ledgerbridge::Exports
