// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pdftablewriter.h"

#include "outputfile.h"
#include "textfit.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageLayout>

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double sideMargin = 38;
constexpr double upperMargin = 36;
constexpr double lowerMargin = 26;

QString text(const char *source)
{
    return QCoreApplication::translate("PdfTableWriter", source);
}

} // namespace

PdfTableWriter::PdfTableWriter(const ExportTable &table, const ExportTarget &target)
    : m_table(table)
    , m_target(target)
    , m_file(target.path)
    , m_totals(table)
{
}

PdfTableWriter::~PdfTableWriter()
{
    // The painter writes its end into the file, which then goes.
    if (m_painter.isActive())
        m_painter.end();
}

Result<void> PdfTableWriter::begin()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(ErrorCode::Internal,
            text(QT_TRANSLATE_NOOP("PdfTableWriter", "No PDF can be written here. Please report this.")),
            QStringLiteral("PdfTableWriter without a QGuiApplication"));
    if (QFontDatabase::families().isEmpty())
        return fail(ErrorCode::Storage,
            text(QT_TRANSLATE_NOOP("PdfTableWriter",
                "No PDF can be written here: this machine has no fonts. Install one (in Debian: fonts-inter), or write "
                "another format.")));
    if (!m_file.open(QIODevice::WriteOnly))
        return notWritten(m_target.path, m_file.errorString());
    m_device = std::make_unique<QPdfWriter>(&m_file);
    m_device->setResolution(dotsPerInch);
    m_device->setTitle(m_table.heading.title);
    m_device->setCreator(QStringLiteral("Ledgerbridge ") + QCoreApplication::applicationVersion());
    m_device->setPageLayout({QPageSize(QPageSize::A4),
        PdfColumns::isWide(m_table) ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()});
    m_style = std::make_unique<PdfStyle>(m_device.get());
    m_columns = std::make_unique<PdfColumns>(m_table, m_target.locale, *m_style);
    m_margins = std::make_unique<PdfMargins>(m_table, m_target.locale, *m_style);
    const double side = m_style->pt(sideMargin);
    m_area = QRectF(0, 0, m_device->width(), m_device->height())
                 .adjusted(side, m_style->pt(upperMargin), -side, -m_style->pt(lowerMargin));
    m_columns->setWidth(m_area.width());
    return {};
}

double PdfTableWriter::topOfPage() const
{
    return m_area.top() + (m_page == 1 ? m_margins->firstHeight(m_area.width(), m_rows) : m_margins->laterHeight());
}

bool PdfTableWriter::place(double height, bool withHeader)
{
    const bool isFirst = m_at == 0;
    const double end = m_area.bottom() - m_margins->footHeight();
    if (!isFirst && m_at + height <= end)
        return false;
    if (!isFirst)
        ++m_page;
    m_at = topOfPage() + (withHeader ? m_columns->headerHeight() : 0);
    return true;
}

void PdfTableWriter::measure(const ExportRow &row)
{
    ++m_rows;
    m_totals.add(row);
    const double height = m_columns->laid(row).height;
    place(height, true);
    m_at += height;
}

/// How much of the totals has to stand together: all of them where a page holds that, else the heading, the titles and
/// the first line.
double PdfTableWriter::leastTotals() const
{
    double all = 0;
    double least = 0;
    for (qsizetype line = 0; line < m_sums->lines(); ++line) {
        all += m_sums->height(line);
        if (line < 3)
            least = all;
    }
    const double page = m_area.height() - m_margins->footHeight() - m_margins->laterHeight();
    return all <= page ? all : least;
}

void PdfTableWriter::placeTotals()
{
    const bool paints = m_painter.isActive();
    const auto put = [this, paints](qsizetype line) {
        if (paints)
            m_sums->paint(m_painter, m_area.left(), m_at, m_area.width(), line);
        m_at += m_sums->height(line);
    };
    for (qsizetype line = 0; line < m_sums->lines(); ++line) {
        const bool isNew = place(line == 0 ? leastTotals() : m_sums->height(line), false);
        if (isNew && paints)
            beginPage();
        if (isNew && line > 1)
            put(1);
        put(line);
    }
}

void PdfTableWriter::startPainting()
{
    m_sums = std::make_unique<PdfTotals>(m_totals, m_target.locale, *m_style);
    placeTotals();
    m_pages = m_page;
    m_page = 1;
    m_at = 0;
    m_painter.begin(m_device.get());
}

void PdfTableWriter::beginPage()
{
    if (m_page > 1)
        m_device->newPage();
    if (m_page == 1)
        m_margins->paintFirst(m_painter, m_area, m_rows);
    else
        m_margins->paintLater(m_painter, m_area);
    m_margins->paintFoot(m_painter, m_area, m_page, m_pages);
}

Result<void> PdfTableWriter::write(const ExportRow &row)
{
    if (!m_painter.isActive())
        startPainting();
    const PdfColumns::Laid laid = m_columns->laid(row);
    if (place(laid.height, true)) {
        if (m_file.error() != QFileDevice::NoError)
            return notWritten(m_target.path, m_file.errorString());
        beginPage();
        m_columns->paintHeader(m_painter, m_area.left(), topOfPage());
    }
    m_columns->paintRow(m_painter, m_area.left(), m_at, laid);
    m_at += laid.height;
    return {};
}

void PdfTableWriter::paintEmpty()
{
    place(0, true);
    beginPage();
    m_columns->paintHeader(m_painter, m_area.left(), topOfPage());
    m_painter.setPen(m_style->aside);
    drawLine(m_painter, text(QT_TRANSLATE_NOOP("PdfTableWriter", "Nothing fits the filter.")), m_style->body,
        m_area.left(), m_at + m_style->pt(6) + m_style->body.metrics.ascent(), m_area.width());
}

Result<void> PdfTableWriter::finish()
{
    if (!m_painter.isActive()) {
        startPainting();
        paintEmpty();
    }
    placeTotals();
    m_painter.end();
    m_device.reset();
    return m_file.error() == QFileDevice::NoError && m_file.commit() ? Result<void>()
                                                                     : notWritten(m_target.path, m_file.errorString());
}

} // namespace Ledgerbridge::Exports
