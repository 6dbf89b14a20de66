// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxquery.h"
#include "sandboxtarget.h"

namespace Ledgerbridge::Sandbox {

/// Rows into OData JSON: filter, order, pages, selection, expansion (nav.md 4.2, 4.3).
class Renderer final
{
public:
    Renderer(const PageSet &pages, NavCompany &company)
        : m_pages(pages)
        , m_company(company)
    {
    }

    /// Rows that the filter lets through, in order.
    [[nodiscard]] Outcome<QList<RowPtr>> rows(const Page &page, Scope scope, const QueryOptions &options) const;
    /// One entity with its ETag.
    [[nodiscard]] Outcome<Json> entity(const Page &page, const NavRecord &row, const QueryOptions &options) const;
    /// A page of a collection. `pageSize` cuts it; `link` makes the next link from a skip token.
    [[nodiscard]] Outcome<Json> collection(const Page &page, const Scope &scope, const QueryOptions &options,
        int pageSize, const std::function<QString(const QString &)> &link) const;

private:
    [[nodiscard]] Outcome<void> sort(const Page &page, QList<RowPtr> &rows, const QueryOptions &options) const;
    [[nodiscard]] Outcome<void> expand(
        Json &json, const Page &page, const NavRecord &row, const QueryOptions::Expand &expansion) const;
    [[nodiscard]] qsizetype start(const Page &page, const QList<RowPtr> &rows, const QueryOptions &options) const;
    [[nodiscard]] QString tokenOf(const Page &page, const NavRecord &row) const;

    const PageSet &m_pages;
    NavCompany &m_company;
};

} // namespace Ledgerbridge::Sandbox
