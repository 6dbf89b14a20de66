// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pdfcolumns.h"
#include "pdfmargins.h"
#include "pdftotals.h"
#include "tableexport.h"
#include "tablewriter.h"

#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QSaveFile>

namespace Ledgerbridge::Exports {

/// PDF on A4, page by page in bounded memory: each page is written when it is full. The rows are looked at twice, so that
/// every page says how many there are.
class PdfTableWriter final : public TableWriter
{
public:
    PdfTableWriter(const ExportTable &table, const ExportTarget &target);
    ~PdfTableWriter() override;

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] bool looksTwice() const override { return true; }
    void measure(const ExportRow &row) override;
    [[nodiscard]] Result<void> write(const ExportRow &row) override;
    [[nodiscard]] Result<void> finish() override;

private:
    /// Makes room for so much; true where that begins a page.
    bool place(double height, bool withHeader);
    /// Counts the pages, once all rows were measured, and begins the first.
    void startPainting();
    void beginPage();
    void placeTotals();
    [[nodiscard]] double leastTotals() const;
    void paintEmpty();
    [[nodiscard]] double topOfPage() const;

    const ExportTable &m_table;
    const ExportTarget &m_target;
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_device;
    std::unique_ptr<PdfStyle> m_style;
    std::unique_ptr<PdfColumns> m_columns;
    std::unique_ptr<PdfMargins> m_margins;
    Totals m_totals;
    std::unique_ptr<PdfTotals> m_sums;
    QPainter m_painter;
    QRectF m_area;
    double m_at = 0;
    qint64 m_rows = 0;
    int m_page = 1;
    int m_pages = 0;
};

} // namespace Ledgerbridge::Exports
