// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Ledgerbridge::Cli {

/// Lines up columns for people: two blanks between them, a row of headings, figures to the right.
class TextTable final
{
public:
    /// A heading that starts with `>` makes a column of figures.
    explicit TextTable(const QStringList &headings);

    /// Line breaks in cells become blanks, other control characters a mark; missing cells stay empty. A long cell
    /// stands whole and shifts the rest of its row only.
    void add(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.size() <= 1; }
    /// Ends with a line feed.
    [[nodiscard]] QString toString() const;

private:
    QList<QStringList> m_rows;
    QList<bool> m_figures;
};

} // namespace Ledgerbridge::Cli
