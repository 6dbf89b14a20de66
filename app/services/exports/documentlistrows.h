// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentstore.h"
#include "exporttable.h"

namespace Ledgerbridge::Services {

/// Documents as rows, in the order of the filter, read page by page.
class DocumentListRows final : public Exports::RowSource
{
public:
    /// `columns` by their keys. Whoever wants the same rows twice holds a ReadSnapshot over `database`.
    DocumentListRows(Store::Database &database, Store::DocumentFilter filter, QStringList columns);

    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] Result<bool> next(Exports::ExportRow &row) override;

private:
    [[nodiscard]] Result<void> readPage();

    Store::DocumentStore m_documents;
    Store::DocumentFilter m_filter;
    QStringList m_columns;
    QList<Record> m_page;
    qsizetype m_at = 0;
    bool m_last = false;
};

} // namespace Ledgerbridge::Services
