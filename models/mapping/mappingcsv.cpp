// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcsv.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace Ledgerbridge {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MappingCsv", source);
}

struct CsvLine
{
    int number = 0;
    QStringList cells;
};

/// Splits RFC 4180 text into lines of cells; quoted cells may hold separators and line breaks.
class CsvSplitter
{
public:
    CsvSplitter(const QString &content, QChar separator)
        : m_content(content)
        , m_separator(separator)
    {
    }

    Result<QList<CsvLine>> split()
    {
        for (m_at = 0; m_at < m_content.size(); ++m_at)
            take(m_content[m_at]);
        if (m_quoted)
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP(
                         "MappingCsv", "Line %1: a quoted cell is not closed. Add the missing quotation mark."))
                    .arg(m_cellStart));
        if (!m_cell.isEmpty() || !m_line.cells.isEmpty())
            endLine();
        if (m_strayLine > 0)
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP("MappingCsv",
                         "Line %1: there is text behind a closing quotation mark. Write a quotation mark inside a cell "
                         "twice."))
                    .arg(m_strayLine));
        return m_lines;
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
            if (c == u'\n')
                ++m_number;
        }
    }

    [[nodiscard]] bool isNext(QChar c) const { return m_at + 1 < m_content.size() && m_content[m_at + 1] == c; }

    void endCell()
    {
        m_line.cells.append(m_cell);
        m_cell.clear();
        m_closed = false;
    }

    void endLine()
    {
        endCell();
        m_line.number = m_number++;
        // Spreadsheets write empty rows as well, as separators with nothing between.
        const bool blank = std::all_of(
            m_line.cells.cbegin(), m_line.cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!blank)
            m_lines.append(m_line);
        m_line = {};
    }

    const QString &m_content;
    QChar m_separator;
    QList<CsvLine> m_lines;
    CsvLine m_line;
    QString m_cell;
    qsizetype m_at = 0;
    int m_number = 1;
    int m_cellStart = 1;
    int m_strayLine = 0;
    bool m_quoted = false;
    /// The cell was quoted, and its quotation has ended.
    bool m_closed = false;
};

struct Columns
{
    qsizetype kind = -1, source = -1, target = -1, from = -1, note = -1;
    qsizetype count = 0;
};

Result<Columns> readHeader(const CsvLine &header)
{
    Columns columns;
    const std::pair<QLatin1StringView, qsizetype *> known[] = {{QLatin1StringView("kind"), &columns.kind},
        {QLatin1StringView("source"), &columns.source}, {QLatin1StringView("target"), &columns.target},
        {QLatin1StringView("from"), &columns.from}, {QLatin1StringView("note"), &columns.note}};
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        const QString name = header.cells[i].trimmed().toLower();
        for (const auto &[word, column] : known) {
            if (name != word)
                continue;
            if (*column >= 0)
                return fail(ErrorCode::InvalidInput,
                    text(QT_TRANSLATE_NOOP("MappingCsv", "The header names the column %1 twice.")).arg(name));
            *column = i;
        }
    }
    columns.count = header.cells.size();
    if (columns.kind < 0 || columns.source < 0 || columns.target < 0)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("MappingCsv", "The first line must be the header kind,source,target,from,note.")));
    return columns;
}

Result<MappingRow> readRow(const CsvLine &line, const Columns &columns)
{
    const auto cell = [&](qsizetype i) {
        return i < 0 || i >= line.cells.size() ? QString() : line.cells[i].trimmed();
    };
    const QString place = text(QT_TRANSLATE_NOOP("MappingCsv", "Line %1: ")).arg(line.number);
    for (qsizetype i = columns.count; i < line.cells.size(); ++i)
        if (!line.cells[i].trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput,
                place
                    + text(QT_TRANSLATE_NOOP("MappingCsv",
                        "there are more cells than the header has. Put a cell that holds a separator in quotation "
                        "marks.")));
    const auto kind = mappingKindFromString(cell(columns.kind));
    if (!kind)
        return fail(ErrorCode::InvalidInput,
            place + text(QT_TRANSLATE_NOOP("MappingCsv", "\"%1\" is no kind of mapping.")).arg(cell(columns.kind)));
    MappingRow row{*kind, cell(columns.source), cell(columns.target), {}, cell(columns.note)};
    if (const QString from = cell(columns.from); !from.isEmpty()) {
        row.from = from.size() == 10 ? QDate::fromString(from, Qt::ISODate) : QDate();
        if (!row.from.isValid())
            return fail(ErrorCode::InvalidInput,
                place + text(QT_TRANSLATE_NOOP("MappingCsv", "\"%1\" is no date. Write it as 2026-11-24.")).arg(from));
    }
    if (const QString problem = mappingFormProblem(row); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, place + problem);
    return row;
}

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral(",;\"\r\n");
    const bool needs = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); });
    if (!needs)
        return cell;
    QString escaped = cell;
    return u'"' + escaped.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// What Excel saves as "CSV UTF-8" and as "Unicode text".
Result<QString> decoded(const QByteArray &bytes)
{
    const bool utf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(utf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    const QString content = decoder(bytes);
    if (decoder.hasError() || content.contains(QChar(0)))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("MappingCsv", "The file is not UTF-8. Save it as \"CSV UTF-8\".")));
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

/// Two rows of a file for one code and day that lead to different places: which one is meant, nobody knows.
Result<void> refuseContradiction(const MappingRow &row, int number, QHash<QString, std::pair<int, QString>> &seen)
{
    const QString key = toString(row.kind) + u'\n' + row.source.toLower() + u'\n' + row.from.toString(Qt::ISODate);
    const auto before = seen.constFind(key);
    if (before == seen.constEnd())
        seen.insert(key, {number, row.target});
    else if (before->second != row.target)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("MappingCsv", "Line %1: %2 %3 leads to %4 here, and to %5 in line %6. Keep one."))
                .arg(number)
                .arg(toString(row.kind), row.source, row.target, before->second)
                .arg(before->first));
    return {};
}

} // namespace

Result<QList<MappingRow>> readMappingCsv(const QByteArray &bytes)
{
    const auto content = decoded(bytes);
    if (!content)
        return fail(content.error());
    const auto lines = CsvSplitter(*content, separatorOf(*content)).split();
    if (!lines)
        return fail(lines.error());
    if (lines->isEmpty())
        return fail(ErrorCode::InvalidInput, text(QT_TRANSLATE_NOOP("MappingCsv", "The file is empty.")));
    const auto columns = readHeader(lines->first());
    if (!columns)
        return fail(columns.error());
    QList<MappingRow> rows;
    QHash<QString, std::pair<int, QString>> seen;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        auto row = readRow(lines->at(i), *columns);
        if (!row)
            return fail(row.error());
        if (const auto clear = refuseContradiction(*row, lines->at(i).number, seen); !clear)
            return fail(clear.error());
        rows.append(*row);
    }
    return rows;
}

QByteArray writeMappingCsv(const QList<MappingRow> &rows)
{
    QString out = QStringLiteral("kind,source,target,from,note\r\n");
    for (const MappingRow &row : rows) {
        const QStringList cells{toString(row.kind), quoted(row.source), quoted(row.target),
            row.from.isValid() ? row.from.toString(Qt::ISODate) : QString(), quoted(row.note)};
        out += cells.join(u',') + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

} // namespace Ledgerbridge
