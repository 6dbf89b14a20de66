// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpage.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

Page::Page(QByteArray name, QByteArray typeName, QList<Column> columns)
    : m_name(std::move(name))
    , m_typeName(std::move(typeName))
    , m_columns(std::move(columns))
{
}

Page::~Page() = default;

const Column *Page::column(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_columns.cbegin(), m_columns.cend(), [name](const Column &c) { return c.name == name; });
    return found == m_columns.cend() ? nullptr : &*found;
}

const Navigation *Page::navigation(QByteArrayView name) const
{
    const auto found = std::find_if(
        m_navigations.cbegin(), m_navigations.cend(), [name](const Navigation &n) { return n.name == name; });
    return found == m_navigations.cend() ? nullptr : &*found;
}

QByteArray Page::etag(const NavRecord &row) const
{
    const QByteArray inner = "20;" + QByteArray::number(qlonglong(row.version)).rightJustified(20, '0') + "1;00;";
    return "W/\"" + inner.toBase64() + '"';
}

Outcome<QUuid> Page::insert(NavCompany &, const Scope &, const Json &) const
{
    return refuseVerb(QStringLiteral("Insert"));
}

Outcome<void> Page::modify(NavCompany &, const Scope &, const QUuid &, const Json &) const
{
    return refuseVerb(QStringLiteral("Modify"));
}

Outcome<void> Page::remove(NavCompany &, const Scope &, const QUuid &) const
{
    return refuseVerb(QStringLiteral("Delete"));
}

bool Page::hasAction(const QByteArray &) const
{
    return false;
}

Outcome<ActionReply> Page::act(NavCompany &, const QUuid &, const QByteArray &) const
{
    return refuseVerb(QStringLiteral("Action"));
}

Outcome<QByteArray> Page::stream(NavCompany &, const QUuid &) const
{
    return refuseVerb(QStringLiteral("Stream"));
}

Outcome<void> Page::setStream(NavCompany &, const QUuid &, const QByteArray &) const
{
    return refuseVerb(QStringLiteral("Stream"));
}

Page &Page::addNavigation(const Navigation &navigation)
{
    m_navigations.append(navigation);
    return *this;
}

Page &Page::setKeyColumn(const QByteArray &column)
{
    m_keyColumn = column;
    return *this;
}

Outcome<void> Page::assign(const NavCompany &company, NavRecord &row, const Json &body, bool inserting) const
{
    for (const Json::Member &member : body.members()) {
        if (member.key.contains('@') || (inserting && member.key == "id" && column("id")->isReadOnly()))
            continue;
        const Column *target = column(member.key);
        if (!target) {
            return refuseRequest(QStringLiteral(
                "The property '%1' does not exist on type 'Microsoft.NAV.%2'. Make sure to only use property "
                "names that are defined by the type.")
                                     .arg(QString::fromUtf8(member.key), QString::fromLatin1(m_typeName)));
        }
        if (target->isReadOnly())
            return refuseReadOnly(member.key);
        const Outcome<Json> value = checkedValue(*target, member.value);
        if (!value)
            return tl::unexpected(value.error());
        const Outcome<void> set = target->set(company, row, *value);
        if (!set)
            return set;
    }
    return {};
}

tl::unexpected<Refusal> Page::refuseVerb(const QString &verb) const
{
    return refuse(405, "BadRequest_MethodNotAllowed",
        QStringLiteral("Entity '%1' does not support the operation %2.").arg(QString::fromLatin1(m_typeName), verb));
}

PageSet::PageSet()
{
    addSetupPages(*this);
    addReferencePages(*this);
    addVendorPages(*this);
    addLedgerPages(*this);
    addJournalPages(*this);
    addDimensionPages(*this);
    addPurchasePages(*this);
    addAttachmentPages(*this);
}

const Page *PageSet::find(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [name](const auto &page) { return page->name() == name; });
    return found == m_pages.cend() ? nullptr : found->get();
}

Page &PageSet::add(std::unique_ptr<Page> page)
{
    m_pages.push_back(std::move(page));
    return *m_pages.back();
}

} // namespace Ledgerbridge::Sandbox
