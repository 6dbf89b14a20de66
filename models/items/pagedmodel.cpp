// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pagedmodel.h"

#include <tuple>

namespace Ledgerbridge {

bool PagedTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

quint64 PagedTable::begin(bool continues)
{
    // One counter for all models, for several may listen to one source.
    static quint64 last = 0;
    m_generation = ++last;
    m_continues = continues;
    m_loading = true;
    return m_generation;
}

void PagedTable::forget()
{
    std::ignore = begin(false);
    end(false);
}

void PagedTable::end(bool more)
{
    m_loading = false;
    m_more = more;
}

} // namespace Ledgerbridge
