// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxjson.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Ledgerbridge {

/// What administrators of the demo company's Concur and NAV do and see there.
class DemoAdmin final
{
public:
    void setAddress(const QString &address) { m_address = address; }

    [[nodiscard]] Sandbox::Json get(const QString &path)
    {
        const QNetworkRequest request(QUrl(m_address + path));
        return Sandbox::Json::parse(answerOf(*m_manager.get(request))).value_or(Sandbox::Json());
    }
    /// False where it cannot be done; also where it was done before.
    bool post(const QString &path, const QJsonObject &body)
    {
        QNetworkRequest request(QUrl(m_address + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const auto answer = Sandbox::Json::parse(answerOf(*m_manager.post(request, QJsonDocument(body).toJson())));
        return answer && (*answer)["ok"].toBool();
    }

private:
    static QByteArray answerOf(QNetworkReply &reply)
    {
        QEventLoop loop;
        QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply.deleteLater();
        return reply.readAll();
    }

    QString m_address;
    QNetworkAccessManager m_manager;
};

} // namespace Ledgerbridge
