// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxfilter.h"

#include <memory>

namespace Ledgerbridge::Sandbox {

using RowPtr = std::shared_ptr<const NavRecord>;

/// Where a request stands: under which parent record, and with which filter.
struct Scope final
{
    QByteArray parentPage; ///< empty at top level
    QUuid parentId;
    const Filter *filter = nullptr;

    [[nodiscard]] bool hasParent() const { return !parentPage.isEmpty(); }
    [[nodiscard]] std::optional<QString> equalTo(QByteArrayView column) const
    {
        return filter ? filter->equalTo(column) : std::nullopt;
    }
};

/// A navigation property: to many rows of a page under this record, or to the one row that `target` names.
struct Navigation final
{
    QByteArray name;
    QByteArray page;
    std::function<QUuid(const NavCompany &, const NavRecord &)> target; ///< empty: to many

    [[nodiscard]] bool isSingle() const { return bool(target); }
};

/// What a bound action answers (nav.md 3.1).
enum class ActionReply { NoContent, Updated };

/// One entity set of the API: its controls and what may be done with its rows. Stateless; the rows live in the company.
class Page
{
public:
    Page(QByteArray name, QByteArray typeName, QList<Column> columns);
    virtual ~Page();
    Q_DISABLE_COPY_MOVE(Page)

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] const QByteArray &typeName() const { return m_typeName; }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const Column *column(QByteArrayView name) const;
    [[nodiscard]] const QList<Navigation> &navigations() const { return m_navigations; }
    [[nodiscard]] const Navigation *navigation(QByteArrayView name) const;
    /// Column by which rows are listed and skip tokens are made.
    [[nodiscard]] const QByteArray &keyColumn() const { return m_keyColumn; }

    [[nodiscard]] virtual Outcome<QList<RowPtr>> rows(NavCompany &company, const Scope &scope) const = 0;
    /// Null where there is none.
    [[nodiscard]] virtual RowPtr row(NavCompany &company, const Scope &scope, const QUuid &id) const = 0;
    [[nodiscard]] virtual QByteArray etag(const NavRecord &row) const;
    /// The id of the new row. By default the page refuses the verb, as do the next two.
    [[nodiscard]] virtual Outcome<QUuid> insert(NavCompany &company, const Scope &scope, const Json &body) const;
    [[nodiscard]] virtual Outcome<void> modify(
        NavCompany &company, const Scope &scope, const QUuid &id, const Json &body) const;
    [[nodiscard]] virtual Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const;
    [[nodiscard]] virtual bool hasAction(const QByteArray &action) const;
    [[nodiscard]] virtual Outcome<ActionReply> act(
        NavCompany &company, const QUuid &id, const QByteArray &action) const;
    /// Bytes of a stream control.
    [[nodiscard]] virtual Outcome<QByteArray> stream(NavCompany &company, const QUuid &id) const;
    [[nodiscard]] virtual Outcome<void> setStream(NavCompany &company, const QUuid &id, const QByteArray &bytes) const;

    Page &addNavigation(const Navigation &navigation);
    Page &setKeyColumn(const QByteArray &column);

protected:
    /// Takes the fields of a body in their order; on insert an `id` is left to the caller.
    [[nodiscard]] Outcome<void> assign(
        const NavCompany &company, NavRecord &row, const Json &body, bool inserting) const;
    [[nodiscard]] tl::unexpected<Refusal> refuseVerb(const QString &verb) const;

private:
    QByteArray m_name;
    QByteArray m_typeName;
    QList<Column> m_columns;
    QList<Navigation> m_navigations;
    QByteArray m_keyColumn = "id";
};

/// All entity sets by name.
class PageSet final
{
public:
    PageSet();
    [[nodiscard]] const Page *find(QByteArrayView name) const;
    [[nodiscard]] const std::vector<std::unique_ptr<Page>> &all() const { return m_pages; }
    Page &add(std::unique_ptr<Page> page);

private:
    std::vector<std::unique_ptr<Page>> m_pages;
};

// The pages of each theme
void addSetupPages(PageSet &pages);
void addReferencePages(PageSet &pages);
void addVendorPages(PageSet &pages);
void addLedgerPages(PageSet &pages);
void addJournalPages(PageSet &pages);
void addDimensionPages(PageSet &pages);
void addPurchasePages(PageSet &pages);
void addAttachmentPages(PageSet &pages);

/// A row of a table, not owned.
template<typename R>
[[nodiscard]] RowPtr borrowed(const R *row)
{
    return row ? RowPtr(std::shared_ptr<void>(), static_cast<const NavRecord *>(row)) : RowPtr();
}

} // namespace Ledgerbridge::Sandbox
