// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace Ledgerbridge {

/// Receives webhooks on loopback, in the test's own thread: keeps what came and answers as told.
class WebhookHost final : public QTcpServer
{
public:
    /// 0: takes the request and never answers.
    int status = 200;
    QByteArray answer = "ok";
    QByteArray headers;
    /// Head and body of each request.
    QList<QByteArray> heads;
    QList<QByteArray> bodies;

    WebhookHost()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/services/T0/B0/verysecret").arg(serverPort());
    }

private:
    void read(QTcpSocket *socket)
    {
        m_read[socket] += socket->readAll();
        const QByteArray &all = m_read[socket];
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = all.left(end);
        const QByteArray mark = "content-length:";
        const qsizetype at = head.toLower().indexOf(mark);
        const qsizetype length = at < 0 ? 0 : head.mid(at + mark.size()).split('\r').first().trimmed().toLongLong();
        if (all.size() < end + 4 + length)
            return;
        heads.append(head);
        bodies.append(all.mid(end + 4, length));
        m_read.remove(socket);
        if (status == 0)
            return;
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " Told\r\n" + headers
            + "Content-Length: " + QByteArray::number(answer.size()) + "\r\nConnection: close\r\n\r\n" + answer);
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_read;
};

} // namespace Ledgerbridge
