// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxrender.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

namespace {

tl::unexpected<Refusal> refuseProperty(const QString &name, const Page &page)
{
    return refuseRequest(QStringLiteral("Could not find a property named '%1' on type 'Microsoft.NAV.%2'.")
                             .arg(name, QString::fromLatin1(page.typeName())));
}

} // namespace

Outcome<QList<RowPtr>> Renderer::rows(const Page &page, Scope scope, const QueryOptions &options) const
{
    Filter filter;
    if (!options.filter.isEmpty()) {
        const Outcome<Filter> parsed = Filter::parse(options.filter, page.columns());
        if (!parsed)
            return tl::unexpected(parsed.error());
        filter = *parsed;
    }
    scope.filter = &filter;
    Outcome<QList<RowPtr>> found = page.rows(m_company, scope);
    if (!found)
        return found;
    found->removeIf([&](const RowPtr &row) { return !filter.matches(m_company, *row); });
    const Outcome<void> sorted = sort(page, *found, options);
    if (!sorted)
        return tl::unexpected(sorted.error());
    return found;
}

Outcome<void> Renderer::sort(const Page &page, QList<RowPtr> &rows, const QueryOptions &options) const
{
    QList<QPair<const Column *, bool>> order;
    for (const auto &[name, descending] : options.orderBy) {
        const Column *column = page.column(name.toLatin1());
        if (!column)
            return refuseProperty(name, page);
        order.append({column, descending});
    }
    if (order.isEmpty() && page.keyColumn() != "id" && page.keyColumn() != "entryNumber")
        order.append({page.column(page.keyColumn()), false});
    if (order.isEmpty())
        return {};
    std::stable_sort(rows.begin(), rows.end(), [&](const RowPtr &a, const RowPtr &b) {
        for (const auto &[column, descending] : order) {
            const int less = compareValues(*column, column->get(m_company, *a), column->get(m_company, *b));
            if (less != 0)
                return descending ? less > 0 : less < 0;
        }
        return false;
    });
    return {};
}

Outcome<Json> Renderer::entity(const Page &page, const NavRecord &row, const QueryOptions &options) const
{
    Json json = Json::object({{"@odata.etag", Json(page.etag(row))}});
    for (const QString &name : options.select) {
        if (name != u"*" && !page.column(name.toLatin1()) && !page.navigation(name.toLatin1()))
            return refuseProperty(name, page);
    }
    const bool everything = options.select.isEmpty() || options.select.contains(u"*");
    for (const Column &column : page.columns()) {
        if (column.kind != Kind::Stream && (everything || options.select.contains(QString::fromLatin1(column.name))))
            json.set(column.name, column.get(m_company, row));
    }
    for (const QueryOptions::Expand &expansion : options.expand) {
        const Outcome<void> expanded = expand(json, page, row, expansion);
        if (!expanded)
            return tl::unexpected(expanded.error());
    }
    return json;
}

Outcome<void> Renderer::expand(
    Json &json, const Page &page, const NavRecord &row, const QueryOptions::Expand &expansion) const
{
    const Navigation *navigation = page.navigation(expansion.navigation.toLatin1());
    const Page *next = navigation ? m_pages.find(navigation->page) : nullptr;
    if (!next)
        return refuseProperty(expansion.navigation, page);
    if (navigation->isSingle()) {
        const RowPtr target = next->row(m_company, {}, navigation->target(m_company, row));
        if (!target) {
            json.set(navigation->name, Json());
            return {};
        }
        const Outcome<Json> inner = entity(*next, *target, expansion.options);
        if (!inner)
            return tl::unexpected(inner.error());
        json.set(navigation->name, *inner);
        return {};
    }
    const Outcome<QList<RowPtr>> children = rows(*next, Scope{page.name(), row.id, nullptr}, expansion.options);
    if (!children)
        return tl::unexpected(children.error());
    const qsizetype last = expansion.options.top < 0
        ? children->size()
        : std::min<qsizetype>(children->size(), expansion.options.skip + expansion.options.top);
    Json items = Json::array();
    for (qsizetype i = expansion.options.skip; i < last; ++i) {
        const Outcome<Json> inner = entity(*next, *children->at(i), expansion.options);
        if (!inner)
            return tl::unexpected(inner.error());
        items.append(*inner);
    }
    json.set(navigation->name, items);
    return {};
}

QString Renderer::tokenOf(const Page &page, const NavRecord &row) const
{
    const QString key = page.column(page.keyColumn())->get(m_company, row).toString();
    return u'\'' + key + u'\'';
}

qsizetype Renderer::start(const Page &page, const QList<RowPtr> &rows, const QueryOptions &options) const
{
    if (options.skipToken.isEmpty())
        return options.skip;
    const Column &key = *page.column(page.keyColumn());
    const QString token = options.skipToken.mid(1).chopped(1);
    const auto found = std::find_if(
        rows.cbegin(), rows.cend(), [&](const RowPtr &row) { return key.get(m_company, *row).toString() == token; });
    if (found != rows.cend())
        return found - rows.cbegin() + 1;
    // The row of the token is gone: go on behind the place where it was
    const Json gone = key.kind == Kind::Integer ? Json::rawNumber(token.toLatin1()) : Json(token);
    const auto behind = std::find_if(rows.cbegin(), rows.cend(),
        [&](const RowPtr &row) { return compareValues(key, key.get(m_company, *row), gone) > 0; });
    return behind - rows.cbegin();
}

Outcome<Json> Renderer::collection(const Page &page, const Scope &scope, const QueryOptions &options, int pageSize,
    const std::function<QString(const QString &)> &link) const
{
    const Outcome<QList<RowPtr>> found = rows(page, scope, options);
    if (!found)
        return tl::unexpected(found.error());
    const qsizetype first = std::min(start(page, *found, options), found->size());
    const qsizetype wanted = options.top < 0 ? found->size() : qsizetype(options.top);
    const qsizetype count = std::min({found->size() - first, wanted, qsizetype(pageSize)});
    Json result = Json::object();
    if (options.count)
        result.set("@odata.count", Json(qint64(found->size())));
    Json items = Json::array();
    for (qsizetype i = first; i < first + count; ++i) {
        const Outcome<Json> item = entity(page, *found->at(i), options);
        if (!item)
            return tl::unexpected(item.error());
        items.append(*item);
    }
    result.set("value", items);
    const bool more = options.top < 0 && first + count < found->size() && count > 0;
    if (more)
        result.set("@odata.nextLink", Json(link(tokenOf(page, *found->at(first + count - 1)))));
    return result;
}

} // namespace Ledgerbridge::Sandbox
