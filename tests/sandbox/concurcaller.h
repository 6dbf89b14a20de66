// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurserver.h"
#include "httpcaller.h"

namespace Ledgerbridge::Sandbox {

/// A make-believe Concur with a signed-in caller, for tests: real sockets, one call at a time.
class ConcurCaller final
{
public:
    using Answer = HttpCaller::Answer;

    explicit ConcurCaller(int documents = 120, int problemPercent = 8, const ConcurCredentials &credentials = {})
        : factory(data, documents, 1, problemPercent)
        , world(data, factory, credentials)
        , server(world)
    {
        if (!server.listen())
            qFatal("no free port");
    }

    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const HttpHeaders &headers = {})
    {
        return m_http.send(method, url, body, headers);
    }

    Answer askToken(const QUrl &host, const QList<QPair<QString, QString>> &fields)
    {
        QUrlQuery query;
        for (const auto &[name, value] : fields)
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        return send("POST", QUrl(host.toString() + QStringLiteral("/oauth2/v0/token")),
            query.query(QUrl::FullyEncoded).toLatin1(), {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    Json signIn()
    {
        const ConcurCredentials &own = world.tokens().credentials();
        const Json token = askToken(server.url(ConcurServer::Host::Entry),
            {{QStringLiteral("client_id"), own.clientId}, {QStringLiteral("client_secret"), own.clientSecret},
                {QStringLiteral("grant_type"), QStringLiteral("password")},
                {QStringLiteral("username"), own.companyUuid}, {QStringLiteral("password"), own.requestToken},
                {QStringLiteral("credtype"), QStringLiteral("authtoken")}})
                               .json();
        bearer = "Bearer " + token["access_token"].toString().toLatin1();
        return token;
    }

    /// At the datacentre, signed in, JSON wanted.
    Answer call(const QByteArray &method, const QString &path, const Json &body = {}, HttpHeaders headers = {})
    {
        if (bearer.isEmpty())
            signIn();
        headers += {{"Authorization", bearer}, {"Accept", "application/json"}};
        if (!body.isNull())
            headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        return send(method, QUrl(server.url(ConcurServer::Host::Api).toString() + path),
            body.isNull() ? QByteArray() : body.toUtf8(), headers);
    }

    static QString fisPath(const QString &docType, const QString &tail = {})
    {
        return QStringLiteral("/financialintegration/fi/v4/companies/transactiontypes/%1/transactions%2")
            .arg(docType, tail);
    }

    MasterData data = makeMasterData(1);
    DocumentFactory factory;
    ConcurWorld world;
    ConcurServer server;
    QByteArray bearer;

private:
    HttpCaller m_http;
};

} // namespace Ledgerbridge::Sandbox
