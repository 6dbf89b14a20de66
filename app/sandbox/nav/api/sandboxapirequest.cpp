// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxapirequest.h"

namespace Ledgerbridge::Sandbox {

QByteArray ApiRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString ApiRequest::option(QStringView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

void splitTarget(const QByteArray &target, ApiRequest &request)
{
    const qsizetype question = target.indexOf('?');
    request.path = QUrl::fromPercentEncoding(question < 0 ? target : target.left(question));
    while (request.path.startsWith(u'/'))
        request.path.remove(0, 1);
    while (request.path.endsWith(u'/'))
        request.path.chop(1);
    if (question < 0)
        return;
    for (QByteArray pair : target.mid(question + 1).split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            request.query.append({QUrl::fromPercentEncoding(equals < 0 ? pair : pair.left(equals)),
                equals < 0 ? QString() : QUrl::fromPercentEncoding(pair.mid(equals + 1))});
    }
}

ApiResponse refusalResponse(const Refusal &refusal)
{
    const QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ApiResponse response;
    response.status = refusal.status;
    response.json = Json::object({{"error",
        Json::object({{"code", Json(refusal.code)},
            {"message", Json(QStringLiteral("%1  CorrelationId:  %2.").arg(refusal.message, correlation))}})}});
    response.headers.append({"ms-correlation-x", correlation.toLatin1()});
    return response;
}

} // namespace Ledgerbridge::Sandbox
