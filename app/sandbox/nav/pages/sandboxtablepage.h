// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxpage.h"

namespace Ledgerbridge::Sandbox {

/// A page straight over one table. As it stands it is read-only; subclasses open the verbs.
template<typename R>
class TablePage : public Page
{
public:
    using TableOf = Table<R> NavCompany::*;

    TablePage(QByteArray name, QByteArray typeName, TableOf table, const Columns<R> &columns)
        : Page(std::move(name), std::move(typeName), columns.take())
        , m_table(table)
    {
    }

    /// Rows lie under a parent: through the index of that number or, by filter, through this column.
    TablePage &setParent(int index, const QByteArray &column, bool required)
    {
        m_parentIndex = index;
        m_parentColumn = column;
        m_parentRequired = required;
        return *this;
    }
    /// An equality on this column is looked up in the index.
    TablePage &setIndex(int index, const QByteArray &column)
    {
        m_index = index;
        m_indexColumn = column;
        return *this;
    }

    [[nodiscard]] Outcome<QList<RowPtr>> rows(NavCompany &company, const Scope &scope) const override
    {
        const Table<R> &table = company.*m_table;
        QList<RowPtr> result;
        const auto take = [&](const R *found) {
            if (found && visible(company, *found))
                result.append(borrowed(found));
        };
        const auto takeAll = [&](const QList<const R *> &found) {
            for (const R *one : found)
                take(one);
        };
        if (scope.hasParent() && m_parentIndex >= 0)
            takeAll(table.all(m_parentIndex, parentKey(company, scope.parentId)));
        else if (const auto id = scope.equalTo("id"))
            take(table.find(QUuid::fromString(*id)));
        else if (const auto parent = m_parentIndex >= 0 ? scope.equalTo(m_parentColumn) : std::nullopt)
            takeAll(table.all(m_parentIndex, parentKey(company, QUuid::fromString(*parent))));
        else if (m_parentRequired)
            return refuseDialog(QStringLiteral("You must specify an Id or a %1 to get the %2.")
                                    .arg(QString::fromLatin1(m_parentColumn), QString::fromLatin1(name())));
        else if (const auto key = m_index >= 0 ? scope.equalTo(m_indexColumn) : std::nullopt)
            takeAll(table.all(m_index, *key));
        else
            for (const auto &[sequence, one] : table.rows())
                take(&one);
        return result;
    }

    [[nodiscard]] RowPtr row(NavCompany &company, const Scope &, const QUuid &id) const override
    {
        const R *found = (company.*m_table).find(id);
        return found && visible(company, *found) ? borrowed(found) : RowPtr();
    }

protected:
    /// Whether the page's own filter lets the row be seen.
    [[nodiscard]] virtual bool visible(const NavCompany &, const R &) const { return true; }
    /// The key of the parent index for a parent of this id.
    [[nodiscard]] virtual QString parentKey(const NavCompany &, const QUuid &parent) const
    {
        return parent.toString(QUuid::WithoutBraces);
    }
    [[nodiscard]] Table<R> &table(NavCompany &company) const { return company.*m_table; }

private:
    TableOf m_table;
    int m_parentIndex = -1;
    QByteArray m_parentColumn;
    bool m_parentRequired = false;
    int m_index = -1;
    QByteArray m_indexColumn;
};

/// A table page whose rows may be added, changed and deleted; the hooks hold the rules of the table.
template<typename R>
class EditablePage : public TablePage<R>
{
public:
    using TablePage<R>::TablePage;

    [[nodiscard]] Outcome<QUuid> insert(NavCompany &company, const Scope &scope, const Json &body) const override
    {
        R fresh;
        if (const auto id = guidOf(body["id"].toString()))
            fresh.id = this->table(company).find(*id) ? QUuid() : *id;
        Outcome<void> done = prepare(company, scope, fresh);
        if (done)
            done = this->assign(company, fresh, body, true);
        if (done)
            done = check(company, nullptr, fresh);
        if (!done)
            return tl::unexpected(done.error());
        return this->table(company).insert(fresh).id;
    }

    [[nodiscard]] Outcome<void> modify(
        NavCompany &company, const Scope &, const QUuid &id, const Json &body) const override
    {
        const R before = *this->table(company).find(id);
        R after = before;
        Outcome<void> done = this->assign(company, after, body, false);
        if (done)
            done = check(company, &before, after);
        if (done)
            this->table(company).modify(id, [&after](R &row) { row = after; });
        return done;
    }

    [[nodiscard]] Outcome<void> remove(NavCompany &company, const Scope &, const QUuid &id) const override
    {
        this->table(company).remove(id);
        return {};
    }

protected:
    /// Fills a new row before the client's fields.
    [[nodiscard]] virtual Outcome<void> prepare(NavCompany &, const Scope &, R &) const { return {}; }
    /// After the client's fields; `before` is null on insert.
    [[nodiscard]] virtual Outcome<void> check(NavCompany &, const R *, R &) const { return {}; }
};

} // namespace Ledgerbridge::Sandbox
