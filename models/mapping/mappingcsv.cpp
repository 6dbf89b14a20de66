// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcsv.h"

#include <QCoreApplication>
#include <QStringDecoder>

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
        return m_lines;
    }

private:
    void take(QChar c)
    {
        if (m_quoted) {
            takeQuoted(c);
        } else if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
            m_cellStart = m_number;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            m_cell += c;
        }
    }

    void takeQuoted(QChar c)
    {
        if (c == u'"' && m_at + 1 < m_content.size() && m_content[m_at + 1] == u'"') {
            m_cell += c;
            ++m_at;
        } else if (c == u'"') {
            m_quoted = false;
        } else {
            m_cell += c;
            if (c == u'\n')
                ++m_number;
        }
    }

    void endCell()
    {
        m_line.cells.append(m_cell);
        m_cell.clear();
    }

    void endLine()
    {
        endCell();
        m_line.number = m_number++;
        const bool blank = m_line.cells.size() == 1 && m_line.cells.first().trimmed().isEmpty();
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
    bool m_quoted = false;
};

struct Columns
{
    qsizetype kind = -1, source = -1, target = -1, from = -1, note = -1;
};

Result<Columns> readHeader(const CsvLine &header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        const QString name = header.cells[i].trimmed().toLower();
        if (name == u"kind")
            columns.kind = i;
        if (name == u"source")
            columns.source = i;
        if (name == u"target")
            columns.target = i;
        if (name == u"from")
            columns.from = i;
        if (name == u"note")
            columns.note = i;
    }
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
    const auto kind = mappingKindFromString(cell(columns.kind));
    if (!kind)
        return fail(ErrorCode::InvalidInput,
            place + text(QT_TRANSLATE_NOOP("MappingCsv", "\"%1\" is no kind of mapping.")).arg(cell(columns.kind)));
    MappingRow row{*kind, cell(columns.source), cell(columns.target), {}, cell(columns.note)};
    if (const QString from = cell(columns.from); !from.isEmpty()) {
        row.from = QDate::fromString(from, Qt::ISODate);
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

} // namespace

Result<QList<MappingRow>> readMappingCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString content = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("MappingCsv", "The file is not UTF-8. Save it as \"CSV UTF-8\".")));
    const QString firstLine = content.section(u'\n', 0, 0);
    const QChar separator = firstLine.contains(u';') && !firstLine.contains(u',') ? u';' : u',';
    const auto lines = CsvSplitter(content, separator).split();
    if (!lines)
        return fail(lines.error());
    if (lines->isEmpty())
        return fail(ErrorCode::InvalidInput, text(QT_TRANSLATE_NOOP("MappingCsv", "The file is empty.")));
    const auto columns = readHeader(lines->first());
    if (!columns)
        return fail(columns.error());
    QList<MappingRow> rows;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        auto row = readRow(lines->at(i), *columns);
        if (!row)
            return fail(row.error());
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
