// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxhttp.h"

#include "sandboxconnection.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Ledgerbridge::Sandbox {

namespace {

QByteArray find(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return find(headers, name);
}

QString HttpRequest::queryValue(const QString &name) const
{
    QByteArray raw = query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
    return QUrl::fromPercentEncoding(raw.replace('+', ' '));
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    return find(headers, name);
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::acceptConnections);
}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

void HttpServer::close()
{
    m_server->close();
    const QList<Connection *> connections = findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

QUrl HttpServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

HttpResponse HttpServer::answer(const HttpRequest &request)
{
    ++m_requestCount;
    return m_handler(request);
}

void HttpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(socket, this);
}

} // namespace Ledgerbridge::Sandbox
