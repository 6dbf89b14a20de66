// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "texttable.h"

#include <algorithm>

namespace Ledgerbridge::Cli {

namespace {

/// One cell must not make every other one as wide as itself.
constexpr qsizetype widestColumn = 60;

/// A text of somebody else's must not steer the terminal.
QString harmless(const QString &cell)
{
    QString plain = cell.simplified();
    for (QChar &c : plain)
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    return plain;
}

} // namespace

TextTable::TextTable(const QStringList &headings)
{
    QStringList plain;
    for (const QString &heading : headings) {
        m_figures.append(heading.startsWith(u'>'));
        plain.append(heading.startsWith(u'>') ? heading.mid(1) : heading);
    }
    m_rows.append(plain);
}

void TextTable::add(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        row.append(harmless(cells.value(i)));
    m_rows.append(row);
}

QString TextTable::toString() const
{
    QList<qsizetype> widths(m_figures.size(), 0);
    for (const QStringList &row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(row[i].size(), widestColumn));
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += m_figures[i] ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Ledgerbridge::Cli
