// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxentra.h"

#include <QUuid>

namespace Ledgerbridge::Sandbox {

namespace {

HttpResponse jsonAnswer(int status, const Json &json)
{
    HttpResponse response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    response.headers.emplaceBack("Cache-Control", "no-store, no-cache");
    response.body = json.toUtf8();
    return response;
}

HttpResponse entraError(int status, const QString &error, int number, const QString &text, const QDateTime &now)
{
    const QString trace = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString time = now.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + u'Z';
    const QString description = QStringLiteral("AADSTS%1: %2\r\nTrace ID: %3\r\nCorrelation ID: %4\r\nTimestamp: %5")
                                    .arg(QString::number(number), text, trace, correlation, time);
    return jsonAnswer(status,
        Json::object({{"error", error}, {"error_description", description}, {"error_codes", Json::array({number})},
            {"timestamp", time}, {"trace_id", trace}, {"correlation_id", correlation}}));
}

QString formValue(const QByteArray &body, const QByteArray &name)
{
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.left(equals) == name)
            return QUrl::fromPercentEncoding(pair.mid(equals + 1).replace('+', ' '));
    }
    return {};
}

QByteArray makeToken(int number)
{
    const QByteArray header = QByteArray(R"({"typ":"JWT","alg":"none"})").toBase64(QByteArray::Base64UrlEncoding);
    const QByteArray payload = "{\"jti\":\"" + QByteArray::number(number) + '-'
        + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\",\"roles\":[\"API.ReadWrite.All\"]}";
    return header + '.' + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".sandbox";
}

} // namespace

HttpResponse Entra::token(const HttpRequest &request, const QString &tenant, const QDateTime &now)
{
    const QString invalidClient = QStringLiteral("invalid_client");
    const auto value = [&request](const char *name) { return formValue(request.body, name); };
    if (request.method != "POST" || !request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return entraError(400, QStringLiteral("invalid_request"), 900144,
            QStringLiteral("The request body must be form-encoded and sent with POST."), now);
    if (tenant != m_credentials.tenant)
        return entraError(
            400, QStringLiteral("invalid_request"), 90002, QStringLiteral("Tenant '%1' not found.").arg(tenant), now);
    if (value("grant_type") != u"client_credentials")
        return entraError(400, QStringLiteral("unsupported_grant_type"), 70003,
            QStringLiteral("The app requested an unsupported grant type '%1'.").arg(value("grant_type")), now);
    if (value("client_id") != m_credentials.clientId)
        return entraError(400, QStringLiteral("unauthorized_client"), 700016,
            QStringLiteral("Application with identifier '%1' was not found in the directory.").arg(value("client_id")),
            now);
    if (value("client_secret") != m_credentials.clientSecret)
        return entraError(401, invalidClient, 7000215, QStringLiteral("Invalid client secret provided."), now);
    if (m_credentials.secretExpired)
        return entraError(
            401, invalidClient, 7000222, QStringLiteral("The provided client secret keys are expired."), now);
    if (value("scope") != m_credentials.scope)
        return entraError(400, QStringLiteral("invalid_scope"), 70011,
            QStringLiteral("The provided value for the input parameter 'scope' is not valid."), now);
    const QByteArray token = makeToken(++m_issued);
    m_tokens.insert(token, now.addSecs(m_credentials.tokenSeconds));
    return jsonAnswer(200,
        Json::object({{"token_type", QStringLiteral("Bearer")}, {"expires_in", m_credentials.tokenSeconds},
            {"ext_expires_in", m_credentials.tokenSeconds}, {"access_token", Json(token)}}));
}

bool Entra::admits(const HttpRequest &request, const QDateTime &now) const
{
    const QByteArray header = request.header("Authorization");
    if (m_credentials.basic) {
        const QByteArray pair = (m_credentials.user + u':' + m_credentials.password).toUtf8();
        return header == "Basic " + pair.toBase64();
    }
    if (!header.startsWith("Bearer ") || m_credentials.appDisabled)
        return false;
    const auto token = m_tokens.constFind(header.mid(7));
    return token != m_tokens.cend() && *token > now;
}

} // namespace Ledgerbridge::Sandbox
