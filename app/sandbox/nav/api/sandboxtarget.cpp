// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxtarget.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

namespace {

tl::unexpected<Refusal> refuseSegment(const QString &segment)
{
    return refuse(404, "BadRequest_ResourceNotFound",
        QStringLiteral("No HTTP resource was found that matches the segment '%1'.").arg(segment));
}

tl::unexpected<Refusal> refuseCompany(const QString &name)
{
    return refuse(404, "Internal_CompanyNotFound", QStringLiteral("The company \"%1\" does not exist.").arg(name));
}

} // namespace

TargetResolver::TargetResolver(const NavWorld &world, const PageSet &pages, const Page &companiesPage)
    : m_world(world)
    , m_pages(pages)
    , m_companies(companiesPage)
{
}

Outcome<QList<TargetResolver::Segment>> TargetResolver::split(const QString &path) const
{
    static const QRegularExpression shape(QStringLiteral("^([A-Za-z$][A-Za-z0-9_.$]*)(?:\\((.*)\\))?$"));
    QList<Segment> result;
    for (const QString &text : path.split(u'/')) {
        const QRegularExpressionMatch match = shape.match(text);
        if (!match.hasMatch())
            return refuse(404, "BadRequest_NotFound", QStringLiteral("The segment '%1' has a syntax error.").arg(text));
        Segment segment{match.captured(1).toLatin1(), {}};
        if (match.capturedLength(2) >= 0 && text.endsWith(u')'))
            segment.key = match.captured(2);
        result.append(segment);
    }
    return result;
}

Outcome<NavCompany *> TargetResolver::companyOf(const ApiRequest &request) const
{
    QString name = request.option(u"company");
    if (name.isEmpty())
        name = QString::fromUtf8(request.header("Company"));
    if (!name.isEmpty()) {
        NavCompany *company = m_world.company(name);
        return company ? Outcome<NavCompany *>(company) : refuseCompany(name);
    }
    if (m_world.companies().size() == 1)
        return m_world.companies().front().get();
    return refuseCompany(name);
}

Outcome<Target> TargetResolver::resolve(const ApiRequest &request) const
{
    const Outcome<QList<Segment>> segments = split(request.path);
    if (!segments)
        return tl::unexpected(segments.error());
    Target target;
    qsizetype at = 0;
    const Segment &first = segments->first();
    if (first.name == "companies" && first.key) {
        target.company = m_world.company(*first.key);
        if (!target.company)
            return refuseCompany(*first.key);
        target.contextPath = QStringLiteral("companies(%1)/").arg(*first.key);
        at = 1;
    }
    if (first.name == "companies" && segments->size() == 1) {
        if (m_world.companies().empty())
            return refuseCompany({});
        target.company = target.company ? target.company : m_world.companies().front().get();
        target.page = &m_companies;
        target.contextPath = QStringLiteral("companies");
        if (first.key)
            target.row = m_companies.row(*target.company, {}, target.company->id());
        return target;
    }
    if (!target.company) {
        const Outcome<NavCompany *> company = companyOf(request);
        if (!company)
            return tl::unexpected(company.error());
        target.company = *company;
    }
    for (; at < segments->size(); ++at) {
        const Outcome<void> stepped = step(target, segments->at(at));
        if (!stepped)
            return tl::unexpected(stepped.error());
    }
    return target;
}

Outcome<void> TargetResolver::step(Target &target, const Segment &segment) const
{
    if (!target.action.isEmpty() || !target.stream.isEmpty() || target.count)
        return refuseSegment(QString::fromLatin1(segment.name));
    if (!target.page)
        return enterPage(target, segment);
    if (segment.name == "$count" && !target.row) {
        target.count = true;
        return {};
    }
    if (!target.row)
        return refuseSegment(QString::fromLatin1(segment.name));
    if (segment.name.startsWith("Microsoft.NAV.")) {
        target.action = segment.name.mid(14);
        if (target.page->hasAction(target.action))
            return {};
        return refuse(404, "BadRequest_NotFound",
            QStringLiteral("The request URI is not valid: no action '%1'.").arg(QString::fromLatin1(segment.name)));
    }
    const Column *column = target.page->column(segment.name);
    if (column && column->kind == Kind::Stream) {
        target.stream = segment.name;
        return {};
    }
    return navigate(target, segment);
}

Outcome<void> TargetResolver::enterPage(Target &target, const Segment &segment) const
{
    target.page = m_pages.find(segment.name);
    if (!target.page)
        return refuseSegment(QString::fromLatin1(segment.name));
    target.contextPath += QString::fromLatin1(segment.name);
    return segment.key ? selectRow(target, *segment.key) : Outcome<void>();
}

Outcome<void> TargetResolver::selectRow(Target &target, const QString &key) const
{
    const std::optional<QUuid> id = guidOf(key);
    if (!id)
        return refuse(
            404, "BadRequest_NotFound", QStringLiteral("Bad Request - Error in query syntax: key '%1'.").arg(key));
    target.row = target.page->row(*target.company, target.scope, *id);
    if (!target.row)
        return refuseMissing(QString::fromLatin1(target.page->typeName()), QStringLiteral("SystemId='%1'").arg(key));
    return {};
}

Outcome<void> TargetResolver::navigate(Target &target, const Segment &segment) const
{
    const Navigation *navigation = target.page->navigation(segment.name);
    const Page *next = navigation ? m_pages.find(navigation->page) : nullptr;
    if (!next)
        return refuseSegment(QString::fromLatin1(segment.name));
    if (navigation->isSingle()) {
        const QUuid id = navigation->target(*target.company, *target.row);
        target.page = next;
        target.scope = {};
        return selectRow(target, id.toString(QUuid::WithoutBraces));
    }
    target.contextPath +=
        QStringLiteral("(%1)/%2").arg(target.row->id.toString(QUuid::WithoutBraces), QString::fromLatin1(segment.name));
    target.scope = Scope{target.page->name(), target.row->id, nullptr};
    target.page = next;
    target.row.reset();
    return segment.key ? selectRow(target, *segment.key) : Outcome<void>();
}

} // namespace Ledgerbridge::Sandbox
