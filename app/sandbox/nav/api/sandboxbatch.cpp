// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxbatch.h"

namespace Ledgerbridge::Sandbox {

namespace {

constexpr qsizetype mostItems = 100;

} // namespace

Batch::Batch(Api &api, const ApiRequest &request)
    : m_api(api)
    , m_request(request)
    , m_snapshot(request.header("Isolation").toLower() == "snapshot")
    , m_continue(request.header("Prefer").contains("continue-on-error"))
{
}

ApiResponse Batch::run()
{
    if (m_request.method != "POST")
        return refusalResponse({405, "BadRequest_MethodNotAllowed", QStringLiteral("A batch must be sent with POST.")});
    if (!m_request.json || !(*m_request.json)["requests"].isArray())
        return refusalResponse(
            {400, "BadRequest", QStringLiteral("The batch is not a JSON object with a list of requests.")});
    const QList<Json> items = (*m_request.json)["requests"].items();
    if (items.size() > mostItems)
        return refusalResponse({400, "BadRequest",
            QStringLiteral("The batch has %1 operations; at most %2 are allowed.").arg(items.size()).arg(mostItems)});
    UndoLog &undo = m_api.m_world.context().undo;
    undo.commit();
    Json responses = Json::array();
    bool refused = false;
    for (const Json &item : items) {
        const ApiResponse response = runItem(item);
        responses.append(itemJson(item["id"], response));
        if (response.status >= 400) {
            refused = true;
            if (!m_continue)
                break;
        }
    }
    if (refused && m_snapshot)
        undo.rollback();
    undo.commit();
    return ApiResponse{200, {}, Json::object({{"responses", responses}}), {}};
}

ApiResponse Batch::runItem(const Json &item) const
{
    const Outcome<ApiRequest> request = itemRequest(item);
    if (!request)
        return refusalResponse(request.error());
    if (!m_snapshot)
        return m_api.runAlone(*request);
    const Outcome<ApiResponse> response = m_api.run(*request);
    return response ? *response : refusalResponse(response.error());
}

Outcome<ApiRequest> Batch::itemRequest(const Json &item) const
{
    if (!item["method"].isString() || !item["url"].isString())
        return refuseRequest(QStringLiteral("A request of the batch has no method or no url."));
    ApiRequest request;
    request.method = item["method"].toString().toUpper().toLatin1();
    request.root = m_request.root;
    QString url = item["url"].toString();
    const QString rootPath = QUrl(m_request.root).path();
    if (url.startsWith(m_request.root + u'/'))
        url = url.mid(m_request.root.size() + 1);
    else if (url.startsWith(rootPath + u'/'))
        url = url.mid(rootPath.size() + 1);
    else if (url.startsWith(u'/') || url.contains(u"://"))
        return refuse(
            404, "BadRequest_ResourceNotFound", QStringLiteral("The url '%1' is not below the API root.").arg(url));
    splitTarget(url.toUtf8(), request);
    if (request.path == u"$batch")
        return refuseRequest(QStringLiteral("A batch cannot hold another batch."));
    for (const Json::Member &header : item["headers"].members())
        request.headers.append({header.key, header.value.toString().toUtf8()});
    if (!item["body"].isNull())
        request.json = item["body"];
    return request;
}

Json Batch::itemJson(const Json &id, const ApiResponse &response)
{
    Json headers = Json::object();
    for (const auto &[name, value] : response.headers)
        headers.set(name.toLower(), Json(value));
    if (response.json)
        headers.set("content-type", Json(QStringLiteral("application/json; odata.metadata=minimal")));
    headers.set("odata-version", Json(QStringLiteral("4.0")));
    Json result = Json::object({{"id", id}, {"status", response.status}, {"headers", headers}});
    if (response.json)
        result.set("body", *response.json);
    else if (!response.bytes.isEmpty())
        result.set("body", Json(response.bytes));
    return result;
}

} // namespace Ledgerbridge::Sandbox
