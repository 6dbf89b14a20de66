// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pastedblock.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PastedBlock", source);
}

/// Reads cells one by one. A quote opens a quoted cell only where a cell begins.
class BlockReader final
{
public:
    explicit BlockReader(const QString &content)
        : m_content(content)
    {
    }

    [[nodiscard]] CellBlock read()
    {
        CellBlock block;
        QStringList row;
        while (m_at < m_content.size()) {
            row.append(readCell());
            const bool ends = m_at >= m_content.size() || m_content.at(m_at) != u'\t';
            if (!ends) {
                ++m_at;
                if (m_at == m_content.size())
                    row.append(QString());
                continue;
            }
            skipLineEnd();
            block.append(std::exchange(row, {}));
        }
        if (!row.isEmpty())
            block.append(row);
        return block;
    }

private:
    [[nodiscard]] bool atEndOfCell() const
    {
        return m_at >= m_content.size() || m_content.at(m_at) == u'\t' || m_content.at(m_at) == u'\n'
            || m_content.at(m_at) == u'\r';
    }

    [[nodiscard]] QString readCell()
    {
        if (m_at < m_content.size() && m_content.at(m_at) == u'"') {
            const qsizetype before = m_at;
            if (const auto quoted = readQuoted())
                return *quoted;
            // No quoted cell after all: a code may begin with a quote.
            m_at = before;
        }
        const qsizetype begin = m_at;
        while (!atEndOfCell())
            ++m_at;
        return m_content.mid(begin, m_at - begin);
    }

    [[nodiscard]] std::optional<QString> readQuoted()
    {
        QString cell;
        for (++m_at; m_at < m_content.size(); ++m_at) {
            if (m_content.at(m_at) != u'"') {
                cell += m_content.at(m_at);
                continue;
            }
            if (m_at + 1 < m_content.size() && m_content.at(m_at + 1) == u'"') {
                cell += u'"';
                ++m_at;
                continue;
            }
            ++m_at;
            return atEndOfCell() ? std::optional(cell) : std::nullopt;
        }
        return std::nullopt;
    }

    void skipLineEnd()
    {
        if (m_at < m_content.size() && m_content.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_content.size() && m_content.at(m_at) == u'\n')
            ++m_at;
    }

    const QString &m_content;
    qsizetype m_at = 0;
};

std::optional<MappingColumn> columnCalled(const QString &title, MappingKind kind)
{
    for (int column = 0; column < int(MappingColumn::Count); ++column)
        if (title.trimmed().compare(mappingColumnTitle(MappingColumn(column), kind), Qt::CaseInsensitive) == 0)
            return MappingColumn(column);
    return std::nullopt;
}

/// The columns that a first line of headings names; empty where it is none.
QList<MappingColumn> headings(const QStringList &line, MappingKind kind)
{
    QList<MappingColumn> columns;
    for (const QString &title : line) {
        const auto column = columnCalled(title, kind);
        if (!column)
            return {};
        columns.append(*column);
    }
    return columns;
}

class Placing final
{
public:
    Placing(const MappingsModel &model, const CellBlock &block, const PastePlace &place)
        : m_model(model)
        , m_block(block)
        , m_place(place)
    {
        m_columns = block.isEmpty() ? QList<MappingColumn>() : headings(block.first(), model.kind());
        if (!m_columns.isEmpty())
            m_block.removeFirst();
        else
            m_columns = place.columns;
    }

    [[nodiscard]] QList<MappingCellCheck> check()
    {
        const bool fills = m_block.size() == 1 && m_block.first().size() == 1 && m_place.rows.size() > 1;
        if (fills)
            m_block = CellBlock(m_place.rows.size(), m_block.first());
        const bool byCode = !fills && m_columns.contains(MappingColumn::Source) && widest() > 1;
        if (byCode)
            indexCodes();
        for (qsizetype line = 0; line < m_block.size(); ++line)
            placeLine(m_block.at(line), byCode ? rowOfCode(m_block.at(line)) : rowAt(line));
        QList<MappingCellCheck> checks = m_model.check(m_cells);
        for (qsizetype i = 0; i < checks.size(); ++i)
            if (!m_troubles.at(i).isEmpty())
                checks[i].problem = m_troubles.at(i);
        return checks;
    }

private:
    [[nodiscard]] qsizetype widest() const
    {
        qsizetype most = 0;
        for (const QStringList &line : m_block)
            most = std::max(most, line.size());
        return most;
    }

    void indexCodes()
    {
        m_isParticular = m_columns.contains(MappingColumn::From) || m_columns.contains(MappingColumn::Condition);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const MappingRow shown = m_model.shownRow(row);
            if (m_isParticular)
                m_rowOfKey.insert(mappingKey(shown), row);
            // Lines that say neither day nor condition mean the row that bears neither, else the first of the code.
            const bool plain = !shown.from.isValid() && shown.condition.isEmpty();
            const QString code = shown.source.toLower();
            if (plain || !m_rowOfCode.contains(code))
                m_rowOfCode.insert(code, row);
        }
    }

    [[nodiscard]] int rowAt(qsizetype line) { return line < m_place.rows.size() ? m_place.rows.at(line) : newRow(); }
    [[nodiscard]] int newRow() { return m_model.rowCount() + m_new++; }

    [[nodiscard]] int rowOfCode(const QStringList &line)
    {
        const QString code = line.value(m_columns.indexOf(MappingColumn::Source)).trimmed().toLower();
        const QString key = m_isParticular ? mappingKey(rowIn(line)) : code;
        const int known = m_rowOfCode.value(code, -1);
        // A second line for one row lands on a row of its own: told as a mistake, not overwriting the first.
        int row = m_linesFor.contains(key) ? newRow() : m_isParticular ? m_rowOfKey.value(key, -1) : known;
        m_linesFor.insert(key);
        if (m_landed.contains(row))
            row = -1;
        // A code without a row takes any line; else a line of another day or condition is another row.
        if (row < 0 && known >= 0 && !m_landed.contains(known) && m_model.shownRow(known).target.isEmpty())
            row = known;
        if (row < 0)
            row = newRow();
        m_landed.insert(row);
        return row;
    }

    /// What names the row, as the line has it.
    [[nodiscard]] MappingRow rowIn(const QStringList &line) const
    {
        MappingRow wanted;
        wanted.kind = m_model.kind();
        for (qsizetype i = 0; i < std::min(line.size(), m_columns.size()); ++i) {
            const MappingColumn column = m_columns.at(i);
            QString ignored;
            if (column == MappingColumn::Source || column == MappingColumn::From || column == MappingColumn::Condition)
                wanted = withMappingCell(wanted, column, line.at(i), ignored);
        }
        return wanted;
    }

    void placeLine(const QStringList &line, int row)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool fits = i < m_columns.size();
            const MappingColumn column = fits ? m_columns.at(i) : MappingColumn::Note;
            if (fits && !isMappingCell(column))
                continue;
            QString trouble;
            if (!fits)
                trouble = text(QT_TRANSLATE_NOOP("PastedBlock", "There is no column left for this cell."));
            else if (line.at(i).startsWith(u'='))
                trouble = text(
                    QT_TRANSLATE_NOOP("PastedBlock", "This is a formula, not its value. Copy the values instead."));
            m_cells.append({row, column, line.at(i)});
            m_troubles.append(trouble);
        }
    }

    const MappingsModel &m_model;
    CellBlock m_block;
    const PastePlace &m_place;
    QList<MappingColumn> m_columns;
    QHash<QString, int> m_rowOfKey;
    QHash<QString, int> m_rowOfCode;
    bool m_isParticular = false;
    QSet<QString> m_linesFor;
    QSet<int> m_landed;
    int m_new = 0;
    QList<MappingCellEdit> m_cells;
    QStringList m_troubles;
};

} // namespace

CellBlock readBlock(const QString &clipboard)
{
    return BlockReader(clipboard).read();
}

QString writeBlock(const CellBlock &block)
{
    QString out;
    for (const QStringList &row : block) {
        QStringList cells;
        for (const QString &cell : row) {
            const bool quoted =
                cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
            cells.append(quoted ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
        }
        out += cells.join(u'\t') + u'\n';
    }
    return out;
}

QList<MappingCellCheck> checkBlock(const MappingsModel &model, const CellBlock &block, const PastePlace &place)
{
    return Placing(model, block, place).check();
}

} // namespace Ledgerbridge
