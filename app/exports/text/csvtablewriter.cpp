// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvtablewriter.h"

#include "celltext.h"
#include "formulaguard.h"
#include "headfile.h"

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

/// What Excel reads as a figure: no separators between thousands, the plain sign of the keyboard.
QString sheetAmount(const Decimal &figure, const QLocale &locale)
{
    return figure.toAmount().replace(u'.', locale.decimalPoint());
}

} // namespace

CsvTableWriter::CsvTableWriter(const ExportTable &table, const ExportTarget &target)
    : m_table(table)
    , m_target(target)
    , m_file(target.path)
    , m_head(headFileOf(target.path))
{
    if (target.notation == CsvNotation::Local && target.locale.decimalPoint() == QLatin1String(","))
        m_separator = u';';
}

Result<void> CsvTableWriter::begin()
{
    if (auto opened = m_file.open(); !opened)
        return opened;
    // Opened now, so that nobody waits for a file that cannot be put there.
    if (m_table.chain)
        if (auto opened = m_head.open(); !opened)
            return opened;
    if (m_target.notation == CsvNotation::Local)
        if (auto marked = m_file.write("\xEF\xBB\xBF"); !marked)
            return marked;
    QStringList titles;
    for (const ExportColumn &column : m_table.columns)
        titles.append(m_target.notation == CsvNotation::Iso ? column.key : guardedCell(column.title));
    return writeLine(titles);
}

QString CsvTableWriter::cell(const ExportRow &row, qsizetype column) const
{
    const ExportValue value = row.value(column);
    if (isWords(value))
        return guardedCell(std::get<QString>(value));
    // Our own figures and days stay what they are: no formula has that form.
    if (m_target.notation == CsvNotation::Iso)
        return isoText(value);
    if (const auto *figure = std::get_if<Decimal>(&value))
        return sheetAmount(*figure, m_target.locale);
    return localText(value, m_target.locale);
}

QString CsvTableWriter::quoted(const QString &cell) const
{
    static const QString special = QStringLiteral("\t\"\r\n");
    const bool needs =
        std::any_of(cell.cbegin(), cell.cend(), [this](QChar c) { return c == m_separator || special.contains(c); });
    if (!needs)
        return cell;
    QString escaped = cell;
    return u'"' + escaped.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<void> CsvTableWriter::writeLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_separator;
        line += quoted(cells.at(i));
    }
    return m_file.write((line + QStringLiteral("\r\n")).toUtf8());
}

Result<void> CsvTableWriter::write(const ExportRow &row)
{
    ++m_rows;
    QStringList cells;
    cells.reserve(m_table.columns.size());
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        cells.append(cell(row, column));
    return writeLine(cells);
}

Result<void> CsvTableWriter::finish()
{
    if (auto written = m_file.commit(); !written || !m_table.chain)
        return written;
    if (auto written = m_head.write(headText(m_table, m_target.path, m_file.digest(), m_rows)); !written)
        return written;
    m_beside.append(m_head.path());
    return m_head.commit();
}

} // namespace Ledgerbridge::Exports
