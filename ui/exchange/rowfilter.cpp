// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "rowfilter.h"

#include "itemroles.h"

#include <algorithm>

namespace Ledgerbridge::Ui {

RowFilter::RowFilter(int stateColumn, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_stateColumn(stateColumn)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RowFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowFilter::setState(int state)
{
    m_state = state;
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_state >= 0 && first.siblingAtColumn(m_stateColumn).data(StateRole).toInt() != m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        texts.append(first.siblingAtColumn(column).data().toString());
    return std::all_of(m_words.cbegin(), m_words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
            [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace Ledgerbridge::Ui
