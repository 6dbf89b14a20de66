// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navserver.h"

#include "noticesender.h"
#include "sandboxapi.h"
#include "sandboxpageservices.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

namespace {

HttpResponse toHttp(const ApiResponse &answer)
{
    HttpResponse response;
    response.status = answer.status;
    response.headers = answer.headers;
    response.headers.emplaceBack("OData-Version", "4.0");
    response.headers.append({"request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    if (answer.json) {
        response.headers.emplaceBack("Content-Type", "application/json; odata.metadata=minimal; odata.streaming=true");
        response.body = answer.json->toUtf8();
        const QString etag = (*answer.json)["@odata.etag"].toString();
        if (!etag.isEmpty())
            response.headers.append({"ETag", etag.toLatin1()});
    } else {
        response.body = answer.bytes;
    }
    return response;
}

} // namespace

NavServer::NavServer(const NavCredentials &credentials, QObject *parent)
    : QObject(parent)
    , m_api(std::make_unique<Api>(m_world))
    , m_services(std::make_unique<PageServices>(m_world))
    , m_subscriptions(std::make_unique<SubscriptionDesk>(m_world))
    , m_sender(std::make_unique<NoticeSender>(*m_subscriptions))
    , m_entra(credentials)
    , m_http([this](const HttpRequest &request) { return handle(request); })
{
}

NavServer::~NavServer() = default;

bool NavServer::listen(quint16 port)
{
    return m_http.listen(port);
}

void NavServer::close()
{
    m_http.close();
}

QUrl NavServer::url() const
{
    return m_http.url();
}

QString NavServer::apiUrl() const
{
    return QStringLiteral("%1/v2.0/%2/api/v2.0").arg(m_http.url().toString(), m_environment);
}

QString NavServer::tokenUrl() const
{
    return QStringLiteral("%1/%2/oauth2/v2.0/token").arg(m_http.url().toString(), m_entra.credentials().tenant);
}

void NavServer::setPageSize(int entities)
{
    m_api->setPageSize(entities);
}

HttpResponse NavServer::handle(const HttpRequest &request)
{
    if (m_interceptor) {
        if (const std::optional<HttpResponse> instead = m_interceptor(request, Phase::Before, nullptr))
            return *instead;
    }
    const HttpResponse answer = process(request);
    if (request.method != "GET")
        m_subscriptions->observe();
    if (m_interceptor) {
        if (const std::optional<HttpResponse> instead = m_interceptor(request, Phase::After, &answer))
            return *instead;
    }
    return answer;
}

HttpResponse NavServer::process(const HttpRequest &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 4 && parts.at(1) == u"oauth2" && parts.at(3) == u"token")
        return m_entra.token(request, parts.at(0), m_world.now());
    // /v2.0/{env}/api/v2.0/… or /v2.0/{tenant}/{env}/api/v2.0/…; page services beside the API (nav.md 1.1)
    QByteArray base = "/v2.0/" + m_environment.toUtf8() + '/';
    if (!request.rawTarget.startsWith(base))
        base = "/v2.0/" + m_entra.credentials().tenant.toUtf8() + '/' + m_environment.toUtf8() + '/';
    const QByteArray root = base + "api/v2.0";
    const QByteArray pages = base + "ODataV4/";
    const bool isPage = request.rawTarget.startsWith(pages);
    static const QRegularExpression supported(QStringLiteral(
        "^api/microsoft/runtime/beta/companies\\([0-9a-fA-F-]{36}\\)/webhookSupportedResources(\\?.*)?$"));
    const bool asksSupported = request.method == "GET" && request.rawTarget.startsWith(base)
        && supported.match(QString::fromLatin1(request.rawTarget.mid(base.size()))).hasMatch();
    if (!isPage && !asksSupported && !request.rawTarget.startsWith(root))
        return toHttp(refusalResponse({404, "BadRequest_ResourceNotFound",
            QStringLiteral("No HTTP resource was found that matches the request URI '%1'.").arg(request.path)}));
    if (const std::optional<HttpResponse> throttled = throttle())
        return *throttled;
    if (!m_entra.admits(request, m_world.now())) {
        return toHttp(refusalResponse({401, "Authentication_InvalidCredentials",
            QStringLiteral("The server has rejected the client credentials.")}));
    }
    if (asksSupported)
        return toHttp(m_subscriptions->supportedResources());
    return isPage ? answerPage(request, pages) : answerApi(request, request.rawTarget.mid(root.size()));
}

HttpResponse NavServer::answerPage(const HttpRequest &request, const QByteArray &root)
{
    ApiRequest pageRequest;
    pageRequest.method = request.method;
    pageRequest.headers = request.headers;
    pageRequest.body = request.body;
    pageRequest.json = Json::parse(request.body);
    pageRequest.root = m_http.url().toString() + QString::fromLatin1(root.chopped(1));
    splitTarget(request.rawTarget.mid(root.size() - 1), pageRequest);
    return toHttp(m_services->handle(pageRequest));
}

void NavServer::publishDimensions(const QString &service)
{
    m_services->publishDimensions(service);
}

HttpResponse NavServer::answerApi(const HttpRequest &request, const QByteArray &target)
{
    ApiRequest apiRequest;
    apiRequest.method = request.method;
    apiRequest.headers = request.headers;
    apiRequest.body = request.body;
    apiRequest.json = Json::parse(request.body);
    apiRequest.root = apiUrl();
    splitTarget(target, apiRequest);
    if (const std::optional<ApiResponse> answer = m_subscriptions->handle(apiRequest))
        return toHttp(*answer);
    return toHttp(m_api->handle(apiRequest));
}

std::optional<HttpResponse> NavServer::throttle()
{
    if (!m_limit)
        return std::nullopt;
    const QDateTime now = m_world.now();
    while (!m_recent.isEmpty() && m_recent.first().secsTo(now) >= m_limit->seconds)
        m_recent.removeFirst();
    if (m_recent.size() < m_limit->requests) {
        m_recent.append(now);
        return std::nullopt;
    }
    HttpResponse response = toHttp(refusalResponse({429, "Application_TooManyRequests",
        QStringLiteral("Too many requests reached. Actual (%1). Maximum (%2).")
            .arg(m_recent.size() + 1)
            .arg(m_limit->requests)}));
    if (m_limit->sendRetryAfter) {
        const qint64 wait = m_limit->seconds - m_recent.first().secsTo(now);
        response.headers.append({"Retry-After", QByteArray::number(qlonglong(std::max<qint64>(wait, 1)))});
    }
    return response;
}

} // namespace Ledgerbridge::Sandbox
