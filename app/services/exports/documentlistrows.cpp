// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentlistrows.h"

#include "documentcolumns.h"

namespace Ledgerbridge::Services {

namespace {

constexpr int documentsPerPage = 1000;

} // namespace

DocumentListRows::DocumentListRows(Store::Database &database, Store::DocumentFilter filter, QStringList columns)
    : m_documents(database)
    , m_filter(std::move(filter))
    , m_columns(std::move(columns))
{
    m_filter.limit = documentsPerPage;
}

Result<void> DocumentListRows::start()
{
    m_filter.afterId = 0;
    m_last = false;
    return readPage();
}

Result<void> DocumentListRows::readPage()
{
    auto page = m_documents.list(m_filter);
    if (!page)
        return fail(page.error());
    m_page = std::move(*page);
    m_at = 0;
    m_last = m_page.size() < documentsPerPage;
    if (!m_page.isEmpty())
        m_filter.afterId = m_page.constLast().id;
    return {};
}

Result<bool> DocumentListRows::next(Exports::ExportRow &row)
{
    if (m_at == m_page.size()) {
        if (m_last)
            return false;
        if (auto read = readPage(); !read)
            return fail(read.error());
        if (m_page.isEmpty())
            return false;
    }
    const Record &record = m_page.at(m_at++);
    row.clear();
    for (const QString &key : m_columns)
        row.append(documentValue(record, key));
    return true;
}

} // namespace Ledgerbridge::Services
