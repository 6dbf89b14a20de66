// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurserver.h"

#include <QUuid>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Placeholders of the path, where the route fits.
std::optional<QStringList> matched(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u"*")
            parts += path.at(i);
        else if (pattern.at(i) != path.at(i))
            return std::nullopt;
    }
    return parts;
}

bool isVersion3(ConcurFamily family)
{
    return family == ConcurFamily::V3 || family == ConcurFamily::Image;
}

bool hasBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

/// v3 speaks XML unless JSON was asked for.
void translate(HttpResponse &response, const HttpRequest &request)
{
    const QByteArray accept = request.header("Accept").toLower();
    if (accept.contains("application/json") || !response.header("Content-Type").startsWith("application/json"))
        return;
    const std::optional<Json> json = Json::parse(response.body);
    response.headers = {{"Content-Type", "application/xml; charset=utf-8"}};
    response.body = toXml(json.value_or(Json()), response.status >= 400 ? u"Error"_s : u"Response"_s);
}

} // namespace

ConcurServer::ConcurServer(ConcurWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_routes(world.routes())
{
    m_entry = new HttpServer([this](const HttpRequest &request) { return answer(Host::Entry, request); }, this);
    m_api = new HttpServer([this](const HttpRequest &request) { return answer(Host::Api, request); }, this);
    m_movedApi = new HttpServer([this](const HttpRequest &request) { return answer(Host::MovedApi, request); }, this);
    for (HttpServer *server : {m_entry, m_api, m_movedApi})
        server->setRefuseChunked(true);
    world.setBase([this] { return home(); });
    m_sender = new EventSender(world.events().outbox(), this);
}

ConcurServer::~ConcurServer() = default;

bool ConcurServer::listen()
{
    return m_entry->listen() && m_api->listen() && m_movedApi->listen();
}

void ConcurServer::close()
{
    for (HttpServer *server : {m_entry, m_api, m_movedApi})
        server->close();
}

void ConcurServer::setLatency(int milliseconds)
{
    for (HttpServer *server : {m_entry, m_api, m_movedApi})
        server->setLatency(milliseconds);
}

HttpServer &ConcurServer::server(Host host) const
{
    return host == Host::Entry ? *m_entry : host == Host::Api ? *m_api : *m_movedApi;
}

QUrl ConcurServer::url(Host host) const
{
    return server(host).url();
}

qint64 ConcurServer::requestCount() const
{
    return m_entry->requestCount() + m_api->requestCount() + m_movedApi->requestCount();
}

HttpResponse ConcurServer::answer(Host host, const HttpRequest &request)
{
    std::optional<HttpResponse> early = m_before ? m_before(host, request) : std::nullopt;
    HttpResponse response = early ? *early : handle(host, request);
    const QByteArray sent = request.header("concur-correlationid");
    const QByteArray id = sent.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : sent;
    // The case of this header's name varies (concur.md 1.5).
    response.headers +=
        {id.front() % 2 == 0 ? QByteArray("concur-correlationid") : QByteArray("Concur-CorrelationId"), id};
    if (m_after && !early)
        m_after(host, request, response);
    return response;
}

HttpResponse ConcurServer::handle(Host host, const HttpRequest &request)
{
    if (request.path == u"/oauth2/v0/token") {
        if (request.method != "POST")
            return {405, {{"Allow", "POST"}}, {}};
        const TokenDesk::Host desk = host == Host::Entry ? TokenDesk::Host::Entry : TokenDesk::Host::Api;
        return m_world.tokens().answer(request, desk, url(host), home());
    }
    if (host == Host::Entry)
        return {404, {{"Content-Type", "application/json"}}, R"({"message":"no Route matched with those values"})"};
    if (const std::optional<HttpResponse> picture = m_world.images().picture(request))
        return *picture;
    if (request.path == u"/app-mgmt/v0/connections" && request.method == "DELETE") {
        if (m_world.tokens().check(request.header("Authorization")).check != TokenDesk::Check::Valid)
            return concurError(ConcurFamily::Fis, 401, u"Unauthorized"_s);
        m_world.tokens().revokeAll();
        return {200, {}, {}};
    }
    return dispatch(host, request);
}

HttpResponse ConcurServer::dispatch(Host host, const HttpRequest &request)
{
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    const ConcurRoute *other = nullptr;
    for (const ConcurRoute &route : std::as_const(m_routes)) {
        const std::optional<QStringList> parts = matched(route.path, path);
        if (!parts)
            continue;
        if (route.method != request.method) {
            other = &route;
            continue;
        }
        HttpResponse response;
        Json body;
        const std::optional<Json> parsed = hasBody(request.method) ? Json::parse(request.body) : Json();
        if (std::optional<HttpResponse> refused = refusal(host, request, route))
            response = *refused;
        else if (hasBody(request.method) && !request.header("Content-Type").toLower().contains("json"))
            response = concurError(route.family, 415, u"Unsupported Media Type"_s, u"unsupportedMediaType"_s);
        else if (!parsed)
            response =
                concurError(route.family, 400, u"The request body is not valid JSON."_s, u"invalidRequestBody"_s);
        else
            response = route.handler(ConcurCall{request, *parts, *parsed, url(host)});
        if (route.family == ConcurFamily::V3)
            translate(response, request);
        return response;
    }
    const int status = other ? 405 : 404;
    return concurError(
        other ? other->family : ConcurFamily::Fis, status, other ? u"Method Not Allowed"_s : u"Not Found"_s);
}

std::optional<HttpResponse> ConcurServer::refusal(Host host, const HttpRequest &request, const ConcurRoute &route) const
{
    const TokenDesk::Bearer bearer = m_world.tokens().check(request.header("Authorization"));
    if (bearer.check == TokenDesk::Check::Unknown)
        return concurError(route.family, 401, u"Authorization header is missing or not valid."_s, u"unauthorized"_s);
    // v3 says 403 where a token has run out, all else 401 (concur.md 8); a company that moved away is unknown here.
    if (bearer.check == TokenDesk::Check::Expired || host != m_home)
        return concurError(
            route.family, isVersion3(route.family) ? 403 : 401, u"The token has expired."_s, u"expiredToken"_s);
    // Events need a token of the application, all else one of the company (concur.md 7.1, 9.14).
    const TokenDesk::Kind wanted =
        route.family == ConcurFamily::Events4 ? TokenDesk::Kind::App : TokenDesk::Kind::Company;
    if (bearer.kind != wanted)
        return concurError(route.family, 403, u"This kind of token is not allowed here."_s, u"forbidden"_s);
    if (!m_world.tokens().isGranted(route.scope))
        return concurError(
            route.family, 403, u"The token does not carry the scope %1."_s.arg(route.scope), u"forbidden"_s);
    return std::nullopt;
}

} // namespace Ledgerbridge::Sandbox
