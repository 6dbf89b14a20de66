// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"

#include <QCoroTask>

namespace Ledgerbridge {

inline HttpOptions quick()
{
    HttpOptions options;
    options.name = QStringLiteral("test");
    options.attempts = 3;
    options.firstBackoff = std::chrono::milliseconds(2);
    options.longestBackoff = std::chrono::milliseconds(10);
    return options;
}

inline HttpCall read(const QUrl &url)
{
    HttpCall call;
    call.url = url;
    call.deadline = std::chrono::seconds(5);
    return call;
}

inline HttpCall write(const QUrl &url, const QByteArray &body = "{\"a\":1}", const QByteArray &method = "POST")
{
    HttpCall call = read(url);
    call.method = method;
    call.body = body;
    call.safety = HttpCall::Safety::Write;
    call.headers = {{"Content-Type", "application/json"}};
    return call;
}

inline Result<HttpAnswer> run(HttpClient &client, const HttpCall &call)
{
    return QCoro::waitFor(client.send(call));
}

} // namespace Ledgerbridge
