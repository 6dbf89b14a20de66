// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxhttp.h"
#include "sandboxjson.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace Ledgerbridge::Sandbox {

/// A body that is read from front to end, once.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_place + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_place);
        std::copy_n(m_bytes.cbegin() + m_place, count, data);
        m_place += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_place = 0;
};

/// Sends one request over a real socket and waits for its end; for tests.
class HttpCaller final
{
public:
    struct Answer final
    {
        int status = 0;
        QByteArray body;
        QList<QNetworkReply::RawHeaderPair> headers;

        [[nodiscard]] Json json() const { return Json::parse(body).value_or(Json()); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers) {
                if (key.compare(name, Qt::CaseInsensitive) == 0)
                    return value;
            }
            return {};
        }
    };

    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const HttpHeaders &headers = {})
    {
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        // A body that cannot be read twice keeps Qt from sending a write again when the connection is cut.
        OneWayBody once(body);
        once.open(QIODevice::ReadOnly);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        QNetworkReply *reply = body.isEmpty() ? m_network.sendCustomRequest(request, method)
                                              : m_network.sendCustomRequest(request, method, &once);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
        delete reply;
        return answer;
    }

private:
    QNetworkAccessManager m_network;
};

} // namespace Ledgerbridge::Sandbox
