// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace Ledgerbridge {

/// A request as it stood on the wire.
struct RudeRequest final
{
    QByteArray method;
    QByteArray target;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const auto lines = head.split('\n');
        for (const QByteArray &line : lines)
            if (line.left(name.size() + 1).compare(QByteArray(name + ':'), Qt::CaseInsensitive) == 0)
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
};

/// A whole answer with its length.
inline QByteArray answerOf(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

/// A server on 127.0.0.1 that reads whole requests and then does to the socket whatever the test wants.
class RudeServer final : public QTcpServer
{
public:
    using Manners = std::function<void(QTcpSocket *, const RudeRequest &)>;

    explicit RudeServer(Manners manners, const QHostAddress &address = QHostAddress::LocalHost)
        : m_manners(std::move(manners))
    {
        if (!listen(address))
            qFatal("No port to listen on");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    /// Answers every request with these bytes; the n-th request gets the n-th text, the last text goes on.
    explicit RudeServer(const QList<QByteArray> &answers)
        : RudeServer([this, answers](QTcpSocket *socket, const RudeRequest &) {
            socket->write(answers.value(std::min<qsizetype>(requests.size(), answers.size()) - 1));
        })
    {
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    QList<RudeRequest> requests;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                break;
            RudeRequest request;
            request.head = buffer.left(end);
            const auto words = request.head.left(request.head.indexOf('\r')).split(' ');
            request.method = words.value(0);
            request.target = words.value(1);
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (buffer.size() < end + 4 + length)
                break;
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            socket->setProperty("buffer", buffer);
            requests.append(request);
            m_manners(socket, request);
        }
        socket->setProperty("buffer", buffer);
    }

    Manners m_manners;
};

} // namespace Ledgerbridge
