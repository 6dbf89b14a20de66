// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxapi.h"

#include "sandboxbatch.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

namespace {

/// PATCH needs an If-Match; DELETE and actions compare it only where sent (nav.md 4.1).
Outcome<void> checkIfMatch(const ApiRequest &request, const Target &target, bool required)
{
    static const QRegularExpression shape(QStringLiteral("^W/\"[^\"]*\"$"));
    const QByteArray tag = request.header("If-Match").trimmed();
    if (tag == "*" || (tag.isEmpty() && !required))
        return {};
    if (!shape.match(QString::fromLatin1(tag)).hasMatch())
        return refuse(400, "BadRequest_InvalidToken",
            QStringLiteral("Could not validate the client concurrency token required by "
                           "the service operation. Please provide an If-Match header."));
    if (tag != target.page->etag(*target.row))
        return refuse(409, "Request_EntityChanged", QStringLiteral("Another user has already changed the record."));
    return {};
}

QString nextLink(const ApiRequest &request, const QString &token)
{
    QStringList pairs;
    for (const auto &[name, value] : request.query) {
        if (name != u"$skiptoken" && name != u"$skip")
            pairs.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    pairs.append(QStringLiteral("$skiptoken=") + QString::fromLatin1(QUrl::toPercentEncoding(token)));
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(request.path, "/()$"));
    return request.root + u'/' + path + u'?' + pairs.join(u'&');
}

QString contextOf(const ApiRequest &request, const Target &target, bool entity)
{
    return request.root + QStringLiteral("/$metadata#") + target.contextPath
        + (entity ? QStringLiteral("/$entity") : QString());
}

} // namespace

Api::Api(NavWorld &world)
    : m_world(world)
    , m_companies(makeCompaniesPage(world))
{
}

Api::~Api() = default;

ApiResponse Api::handle(const ApiRequest &request)
{
    if (request.path == u"$batch")
        return Batch(*this, request).run();
    return runAlone(request);
}

ApiResponse Api::runAlone(const ApiRequest &request)
{
    m_world.context().undo.commit();
    Outcome<ApiResponse> response = run(request);
    if (response) {
        m_world.context().undo.commit();
        return *response;
    }
    m_world.context().undo.rollback();
    return refusalResponse(response.error());
}

Outcome<ApiResponse> Api::run(const ApiRequest &request)
{
    if (request.path.isEmpty())
        return ApiResponse{200, {}, serviceDocument(request.root), {}};
    if (request.path == u"$metadata")
        return ApiResponse{200, {{"Content-Type", "application/xml"}}, {}, metadataXml(m_pages)};
    if (request.method != "GET" && request.header("Data-Access-Intent").toLower() == "readonly")
        return refuseRequest(QStringLiteral("The header Data-Access-Intent: ReadOnly is allowed on GET only."));
    Outcome<Target> target = TargetResolver(m_world, m_pages, *m_companies).resolve(request);
    if (!target)
        return tl::unexpected(target.error());
    const Outcome<QueryOptions> options = QueryOptions::parse(request.query);
    if (!options)
        return tl::unexpected(options.error());
    return runOnTarget(request, *target, *options);
}

Outcome<ApiResponse> Api::runOnTarget(const ApiRequest &request, Target &target, const QueryOptions &options)
{
    if (!target.stream.isEmpty())
        return content(request, target);
    const bool posts = request.method == "POST";
    if (!target.action.isEmpty() && posts)
        return act(request, target);
    if (target.action.isEmpty() && request.method == "GET")
        return target.row ? get(request, target, options) : list(request, target, options);
    if (target.action.isEmpty() && !target.row && !target.count && posts)
        return post(request, target, options);
    if (target.action.isEmpty() && target.row && request.method == "PATCH")
        return patch(request, target, options);
    if (target.action.isEmpty() && target.row && request.method == "DELETE")
        return remove(request, target);
    return refuse(405, "BadRequest_MethodNotAllowed",
        QStringLiteral("The method %1 is not allowed here.").arg(QString::fromLatin1(request.method)));
}

int Api::pageSize(const ApiRequest &request) const
{
    static const QRegularExpression shape(QStringLiteral("maxpagesize=([0-9]+)"));
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(request.header("Prefer")));
    const int wanted = match.captured(1).toInt();
    return wanted > 0 ? std::min(wanted, m_pageSize) : m_pageSize;
}

Outcome<ApiResponse> Api::list(const ApiRequest &request, const Target &target, const QueryOptions &options)
{
    const Renderer renderer(m_pages, *target.company);
    if (target.count) {
        const Outcome<QList<RowPtr>> rows = renderer.rows(*target.page, target.scope, options);
        if (!rows)
            return tl::unexpected(rows.error());
        return ApiResponse{200, {{"Content-Type", "text/plain"}}, {}, QByteArray::number(rows->size())};
    }
    const Outcome<Json> page = renderer.collection(*target.page, target.scope, options, pageSize(request),
        [&request](const QString &token) { return nextLink(request, token); });
    if (!page)
        return tl::unexpected(page.error());
    Json body = Json::object({{"@odata.context", contextOf(request, target, false)}});
    for (const Json::Member &member : page->members())
        body.set(member.key, member.value);
    return ApiResponse{200, {}, body, {}};
}

Outcome<ApiResponse> Api::get(const ApiRequest &request, const Target &target, const QueryOptions &options)
{
    const Outcome<Json> entity = Renderer(m_pages, *target.company).entity(*target.page, *target.row, options);
    if (!entity)
        return tl::unexpected(entity.error());
    Json body = Json::object({{"@odata.context", contextOf(request, target, true)}});
    for (const Json::Member &member : entity->members())
        body.set(member.key, member.value);
    return ApiResponse{200, {}, body, {}};
}

Outcome<ApiResponse> Api::post(const ApiRequest &request, const Target &target, const QueryOptions &options)
{
    if (!request.json || !request.json->isObject())
        return refuseRequest(QStringLiteral("The request body is not a JSON object."));
    const Outcome<QUuid> id = insertDeep(*target.company, *target.page, target.scope, *request.json, 0);
    if (!id)
        return tl::unexpected(id.error());
    Target created = target;
    created.row = target.page->row(*target.company, target.scope, *id);
    const QByteArray location =
        (request.root + u'/' + request.path + u'(' + id->toString(QUuid::WithoutBraces) + u')').toUtf8();
    if (request.header("Prefer").contains("return-no-content"))
        return ApiResponse{204, {{"Location", location}}, {}, {}};
    Outcome<ApiResponse> response =
        created.row ? get(request, created, options) : ApiResponse{201, {}, Json::object(), {}};
    if (response) {
        response->status = 201;
        response->headers.append({"Location", location});
    }
    return response;
}

Outcome<QUuid> Api::insertDeep(NavCompany &company, const Page &page, const Scope &scope, const Json &body, int depth)
{
    Json flat = Json::object();
    QList<Json::Member> children;
    for (const Json::Member &member : body.members()) {
        const Navigation *navigation = page.navigation(member.key);
        if (!navigation || navigation->isSingle())
            flat.set(member.key, member.value);
        else
            children.append(member);
    }
    if (!children.isEmpty() && depth > 0 && !company.setup.nestedDeepInsert)
        return refuseRequest(QStringLiteral("A nested insert of this depth is not supported."));
    const Outcome<QUuid> id = page.insert(company, scope, flat);
    if (!id)
        return id;
    for (const Json::Member &child : children) {
        const Page &childPage = *m_pages.find(page.navigation(child.key)->page);
        for (const Json &item : child.value.items()) {
            const Outcome<QUuid> inner =
                insertDeep(company, childPage, Scope{page.name(), *id, nullptr}, item, depth + 1);
            if (!inner)
                return inner;
        }
    }
    return id;
}

Outcome<ApiResponse> Api::patch(const ApiRequest &request, const Target &target, const QueryOptions &options)
{
    const Outcome<void> matches = checkIfMatch(request, target, true);
    if (!matches)
        return tl::unexpected(matches.error());
    if (!request.json || !request.json->isObject())
        return refuseRequest(QStringLiteral("The request body is not a JSON object."));
    const QUuid id = target.row->id;
    for (const Json::Member &member : request.json->members()) {
        if (target.page->navigation(member.key))
            return refuseRequest(QStringLiteral("A nested change is not supported."));
    }
    const Outcome<void> modified = target.page->modify(*target.company, target.scope, id, *request.json);
    if (!modified)
        return tl::unexpected(modified.error());
    Target changed = target;
    changed.row = target.page->row(*target.company, target.scope, id);
    return get(request, changed, options);
}

Outcome<ApiResponse> Api::remove(const ApiRequest &request, const Target &target)
{
    Outcome<void> done = checkIfMatch(request, target, false);
    if (done)
        done = target.page->remove(*target.company, target.scope, QUuid(target.row->id));
    if (!done)
        return tl::unexpected(done.error());
    return ApiResponse{204, {}, {}, {}};
}

Outcome<ApiResponse> Api::act(const ApiRequest &request, const Target &target)
{
    const Outcome<void> matches = checkIfMatch(request, target, false);
    if (!matches)
        return tl::unexpected(matches.error());
    const Outcome<ActionReply> reply = target.page->act(*target.company, QUuid(target.row->id), target.action);
    if (!reply)
        return tl::unexpected(reply.error());
    return ApiResponse{*reply == ActionReply::NoContent ? 204 : 200, {}, {}, {}};
}

Outcome<ApiResponse> Api::content(const ApiRequest &request, const Target &target)
{
    if (request.method == "GET") {
        const Outcome<QByteArray> bytes = target.page->stream(*target.company, target.row->id);
        if (!bytes)
            return tl::unexpected(bytes.error());
        return ApiResponse{200, {{"Content-Type", "application/octet-stream"}}, {}, *bytes};
    }
    if (request.method != "PATCH")
        return refuse(405, "BadRequest_MethodNotAllowed", QStringLiteral("A stream can be read and patched only."));
    Outcome<void> done = checkIfMatch(request, target, true);
    if (done)
        done = target.page->setStream(*target.company, QUuid(target.row->id), request.body);
    if (!done)
        return tl::unexpected(done.error());
    return ApiResponse{204, {}, {}, {}};
}

Json Api::serviceDocument(const QString &root) const
{
    Json sets = Json::array({Json::object({{"name", QStringLiteral("companies")}, {"kind", QStringLiteral("EntitySet")},
        {"url", QStringLiteral("companies")}})});
    for (const auto &page : m_pages.all())
        sets.append(Json::object(
            {{"name", Json(page->name())}, {"kind", QStringLiteral("EntitySet")}, {"url", Json(page->name())}}));
    return Json::object({{"@odata.context", root + QStringLiteral("/$metadata")}, {"value", sets}});
}

} // namespace Ledgerbridge::Sandbox
