// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailrows.h"

#include "trailcolumns.h"

namespace Ledgerbridge::Services {

namespace {

constexpr int pageSize = 2000;

} // namespace

TrailRows::TrailRows(
    Store::Database &database, Store::AuditFilter filter, QStringList columns, Store::AuditTrail::Head head)
    : m_trail(database)
    , m_filter(std::move(filter))
    , m_columns(std::move(columns))
    , m_head(std::move(head))
{
    m_filter.oldestFirst = true;
    m_filter.limit = pageSize;
}

qint64 TrailRows::expected() const
{
    return m_filter.isEverything() ? m_head.entries : -1;
}

Result<void> TrailRows::start()
{
    m_filter.after = 0;
    m_last = false;
    return readPage();
}

Result<void> TrailRows::readPage()
{
    auto page = m_trail.list(m_filter);
    if (!page)
        return fail(page.error());
    m_page = std::move(*page);
    m_at = 0;
    m_last = m_page.size() < pageSize;
    if (!m_page.isEmpty())
        m_filter.after = m_page.constLast().id;
    return {};
}

Result<bool> TrailRows::next(Exports::ExportRow &row)
{
    if (m_at == m_page.size()) {
        if (m_last)
            return false;
        if (auto read = readPage(); !read)
            return fail(read.error());
        if (m_page.isEmpty())
            return false;
    }
    const AuditEntry &entry = m_page.at(m_at);
    if (entry.id > m_head.id)
        return false;
    ++m_at;
    row.clear();
    for (const QString &key : m_columns)
        row.append(trailValue(entry, key));
    return true;
}

} // namespace Ledgerbridge::Services
