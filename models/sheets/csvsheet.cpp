// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvsheet.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace Ledgerbridge {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CsvSheet", source);
}

/// Splits RFC 4180 text into lines of cells; quoted cells may hold separators and line breaks.
class CsvSplitter
{
public:
    CsvSplitter(const QString &content, QChar separator, const SheetLimits &limits)
        : m_content(content)
        , m_limits(limits)
        , m_separator(separator)
    {
    }

    Result<SheetTable> split()
    {
        for (m_at = 0; m_at < m_content.size() && m_kept; ++m_at)
            take(m_content[m_at]);
        if (!m_kept)
            return fail(m_kept.error());
        if (m_quoted)
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP(
                         "CsvSheet", "Line %1: a quoted cell is not closed. Add the missing quotation mark."))
                    .arg(m_cellStart));
        if (!m_cell.isEmpty() || !m_line.cells.isEmpty())
            endLine();
        if (!m_kept)
            return fail(m_kept.error());
        if (m_strayLine > 0)
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP("CsvSheet",
                         "Line %1: there is text behind a closing quotation mark. Write a quotation mark inside a cell "
                         "twice."))
                    .arg(m_strayLine));
        return m_table;
    }

private:
    void take(QChar c)
    {
        if (m_quoted) {
            takeQuoted(c);
        } else if (c == u'"' && m_cell.isEmpty() && !m_closed) {
            m_quoted = true;
            m_cellStart = m_number;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || (c == u'\r' && !isNext(u'\n'))) {
            endLine();
        } else if (c != u'\r') {
            if (m_closed && !c.isSpace() && m_strayLine == 0)
                m_strayLine = m_number;
            m_cell += c;
        }
    }

    void takeQuoted(QChar c)
    {
        if (c == u'"' && isNext(u'"')) {
            m_cell += c;
            ++m_at;
        } else if (c == u'"') {
            m_quoted = false;
            m_closed = true;
        } else {
            m_cell += c;
            if (c == u'\n' || (c == u'\r' && !isNext(u'\n')))
                ++m_number;
        }
    }

    [[nodiscard]] bool isNext(QChar c) const { return m_at + 1 < m_content.size() && m_content[m_at + 1] == c; }

    void endCell()
    {
        // One beyond the limit is enough to refuse the line; millions would take the memory first.
        if (m_line.cells.size() <= m_limits.columns)
            m_line.cells.append(m_cell);
        else if (!m_cell.trimmed().isEmpty())
            m_line.cells.last() = m_cell;
        m_cell.clear();
        m_closed = false;
    }

    void endLine()
    {
        endCell();
        m_line.number = m_lineStart;
        m_lineStart = ++m_number;
        m_kept = addSheetLine(m_table, std::exchange(m_line, {}), m_limits, m_cells);
    }

    const QString &m_content;
    const SheetLimits &m_limits;
    QChar m_separator;
    SheetTable m_table;
    Result<void> m_kept;
    SheetLine m_line;
    QString m_cell;
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    int m_number = 1;
    int m_lineStart = 1;
    int m_cellStart = 1;
    int m_strayLine = 0;
    bool m_quoted = false;
    /// The cell was quoted, and its quotation has ended.
    bool m_closed = false;
};

/// What Excel saves as "CSV UTF-8" and as "Unicode text".
Result<QString> decoded(const QByteArray &bytes)
{
    const bool utf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(utf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    const QString content = decoder(bytes);
    if (decoder.hasError() || content.contains(QChar(0)))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("CsvSheet", "The file is not UTF-8. Save it as \"CSV UTF-8\".")));
    return content;
}

/// The first of comma, semicolon and tab that the header line holds.
QChar separatorOf(const QString &content)
{
    for (const QChar c : content) {
        if (c == u',' || c == u';' || c == u'\t')
            return c;
        if (c == u'\n' || c == u'\r')
            break;
    }
    return u',';
}

QString defused(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && starts.contains(cell.front()) ? u'\'' + cell : cell;
}

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral(",;\t\"\r\n");
    const bool needs = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); });
    if (!needs)
        return cell;
    QString escaped = cell;
    return u'"' + escaped.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<SheetTable> readCsvSheet(const QByteArray &bytes, const SheetLimits &limits)
{
    const auto content = decoded(bytes);
    if (!content)
        return fail(content.error());
    return CsvSplitter(*content, separatorOf(*content), limits).split();
}

QByteArray writeCsvSheet(const SheetTable &table, CsvFormulas formulas)
{
    QString out;
    for (const SheetLine &line : table.lines) {
        QStringList cells;
        for (const QString &cell : line.cells)
            cells.append(quoted(formulas == CsvFormulas::Defuse ? defused(cell) : cell));
        out += cells.join(u',') + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

} // namespace Ledgerbridge
