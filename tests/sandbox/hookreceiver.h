// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxhttp.h"
#include "sandboxjson.h"

namespace Ledgerbridge::Sandbox {

/// Somebody's webhook on loopback, for tests: keeps what comes and answers as it is told to. Echoes NAV's validation
/// token unless told otherwise.
class HookReceiver final
{
public:
    HookReceiver()
        : m_server([this](const HttpRequest &request) { return answer(request); })
    {
        if (!m_server.listen())
            qFatal("no free port");
    }

    [[nodiscard]] QString url(const QString &path = QStringLiteral("/hook")) const
    {
        return m_server.url().toString() + path;
    }
    /// Bodies of the calls that were no handshake, opened.
    [[nodiscard]] QList<Json> bodies() const
    {
        QList<Json> all;
        for (const HttpRequest &request : calls)
            all += Json::parse(request.body).value_or(Json());
        return all;
    }

    int status = 200; ///< 0: the connection is cut
    QList<HttpRequest> calls;
    QList<HttpRequest> handshakes;
    HttpResponse handshakeAnswer; ///< where `echoes` is false
    bool echoes = true;

private:
    HttpResponse answer(const HttpRequest &request)
    {
        const QString token = request.queryValue(QStringLiteral("validationToken"));
        if (!token.isEmpty()) {
            handshakes += request;
            return echoes ? HttpResponse{200, {{"Content-Type", "text/plain"}}, token.toUtf8()} : handshakeAnswer;
        }
        calls += request;
        HttpResponse response;
        response.status = status;
        if (status == 0)
            response.ending = HttpResponse::Ending::DropBeforeAnswer;
        return response;
    }

    HttpServer m_server;
};

} // namespace Ledgerbridge::Sandbox
