// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concursession.h"
#include "rudeserver.h"

#include <QUrlQuery>

#include <map>

namespace Ledgerbridge {

/// A Concur of two hosts on loopback (the token desk and the company's data centre) that answers as the test scripts
/// it, and remembers what it was asked.
class ScriptedConcur final
{
public:
    using Handler = std::function<QByteArray(const RudeRequest &)>;

    ScriptedConcur()
        : desk([this](QTcpSocket *socket, const RudeRequest &request) { socket->write(answer(request)); })
        , api([this](QTcpSocket *socket, const RudeRequest &request) { socket->write(answer(request)); })
    {
        on("POST /oauth2/v0/token", [this](const RudeRequest &) { return answerOf(200, nextTokens()); });
        options.name = QStringLiteral("concur");
        options.attempts = 3;
        options.firstBackoff = std::chrono::milliseconds(2);
    }

    /// `key`: method and path without query.
    void on(const QByteArray &key, Handler handler) { m_handlers[key] = std::move(handler); }
    void on(const QByteArray &key, const QByteArray &whole)
    {
        on(key, [whole](const RudeRequest &) { return whole; });
    }

    [[nodiscard]] QByteArray nextTokens()
    {
        const QByteArray number = QByteArray::number(++issued);
        return "{\"access_token\":\"access-" + number + "\",\"refresh_token\":\"refresh-" + number
            + "\",\"token_type\":\"Bearer\",\"expires_in\":\"3600\",\"scope\":\"FISVC INVPO "
              "purchaserequest.read\",\"geolocation\":\""
            + api.url(QStringLiteral("/oauth2/v0/token")).toEncoded() + "\"}";
    }
    [[nodiscard]] Concur::Session::Setup setup(bool signedIn = true) const
    {
        Concur::Session::Setup setup;
        setup.connection = {desk.url(QStringLiteral("/oauth2/v0/token")), QStringLiteral("client"),
            QStringLiteral("company"), QStringLiteral("BC-PROD")};
        setup.clientSecret = QStringLiteral("s&cret=+");
        setup.pause = std::chrono::milliseconds(2);
        if (signedIn)
            setup.tokens = {QStringLiteral("access-0"), QStringLiteral("refresh-0"), api.url(QString()), {},
                QDateTime::currentDateTimeUtc().addSecs(3000), {}};
        return setup;
    }
    /// Requests to a path, in order, whichever host took them.
    [[nodiscard]] QList<RudeRequest> asked(const QByteArray &path) const
    {
        QList<RudeRequest> found;
        for (const RudeServer *server : {&desk, &api})
            for (const RudeRequest &request : server->requests)
                if (request.target.split('?').first() == path)
                    found.append(request);
        return found;
    }
    [[nodiscard]] static QUrlQuery formOf(const RudeRequest &request)
    {
        return QUrlQuery(QString::fromLatin1(request.body));
    }

    RudeServer desk;
    RudeServer api;
    HttpOptions options;
    int issued = 0;

private:
    [[nodiscard]] QByteArray answer(const RudeRequest &request)
    {
        const auto found = m_handlers.find(request.method + ' ' + request.target.split('?').first());
        return found == m_handlers.end() ? answerOf(404, R"({"message":"no such thing"})") : found->second(request);
    }

    std::map<QByteArray, Handler> m_handlers;
};

} // namespace Ledgerbridge
