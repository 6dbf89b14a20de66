// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "courier.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace Ledgerbridge::Sandbox {

namespace {

constexpr int networkCount = 4;

/// A body that is read from front to end, once: it keeps Qt from sending a call again by itself when the connection is
/// cut, so that each attempt is one attempt.
class LetterBody final : public QIODevice
{
public:
    LetterBody(const QByteArray &bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(bytes)
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

} // namespace

Courier::Courier(QObject *parent)
    : QObject(parent)
{
    for (int i = 0; i < networkCount; ++i)
        m_networks += new QNetworkAccessManager(this);
}

void Courier::send(const QByteArray &method, const QUrl &url, const QByteArray &body, const HttpHeaders &headers,
    int timeoutMs, Done done)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(timeoutMs);
    QNetworkAccessManager *network = m_networks.at(m_next++ % m_networks.size());
    QNetworkReply *reply = nullptr;
    if (body.isEmpty()) {
        reply = network->sendCustomRequest(request, method);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        auto *letter = new LetterBody(body, this);
        letter->open(QIODevice::ReadOnly);
        reply = network->sendCustomRequest(request, method, letter);
        letter->setParent(reply);
    }
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QNetworkReply::NetworkError error = reply->error();
        // An answer that was cut or came too late is no answer; those from 201 on are errors that have a status.
        const bool whole = error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
        const QByteArray answer = reply->readAll();
        reply->deleteLater();
        done(whole ? status : 0, answer);
    });
}

bool isWebhookAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const bool loopback = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    return url.scheme() == u"https" || (url.scheme() == u"http" && loopback);
}

} // namespace Ledgerbridge::Sandbox
