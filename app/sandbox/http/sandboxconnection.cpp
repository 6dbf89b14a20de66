// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace Ledgerbridge::Sandbox {

namespace {

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> names{{200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"},
        {301, "Moved Permanently"}, {302, "Found"}, {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"},
        {404, "Not Found"}, {405, "Method Not Allowed"}, {406, "Not Acceptable"}, {408, "Request Timeout"},
        {409, "Conflict"}, {412, "Precondition Failed"}, {413, "Payload Too Large"}, {415, "Unsupported Media Type"},
        {422, "Unprocessable Entity"}, {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"}, {501, "Not Implemented"}, {502, "Bad Gateway"}, {503, "Service Unavailable"},
        {504, "Gateway Timeout"}};
    return names.value(status, "Status");
}

QByteArray headerBlock(const HttpResponse &response, bool keepAlive)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    out += "Date: "
        + QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " GMT\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    if (response.status != 204)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return out;
}

} // namespace

Connection::Connection(QTcpSocket *socket, HttpServer *server)
    : QObject(server)
    , m_socket(socket)
    , m_server(server)
    , m_parser(std::make_unique<RequestParser>(server->bodyLimit()))
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        readMore();
}

void Connection::readMore()
{
    if (!m_socket->isOpen()) // dropped on purpose
        return;
    m_buffer += m_socket->readAll();
    if (m_reading) // a handler may spin the event loop; the outer call goes on with what has come
        return;
    m_reading = true;
    while (!m_answering && !m_buffer.isEmpty()) {
        const RequestParser::State state = m_parser->feed(m_buffer);
        if (state == RequestParser::State::Failed) {
            refuse(m_parser->failureStatus());
        } else if (m_parser->isChunked() && m_server->refusesChunked()) {
            refuse(400);
        } else if (state == RequestParser::State::Done) {
            const QPointer<Connection> self(this);
            serve();
            if (!self)
                return;
        } else {
            if (m_parser->headerComplete() && m_parser->expectsContinue() && !m_continued) {
                m_continued = true;
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
            break;
        }
    }
    m_reading = false;
}

void Connection::serve()
{
    m_answering = true;
    const bool keepAlive = m_parser->keepAlive();
    const HttpRequest request = m_parser->takeRequest();
    m_parser = std::make_unique<RequestParser>(m_server->bodyLimit());
    m_continued = false;
    const QPointer<Connection> self(this);
    const HttpResponse response = m_server->answer(request);
    if (self) // a handler that waits may outlive the connection
        schedule(response, keepAlive);
}

void Connection::refuse(int status)
{
    m_answering = true;
    m_buffer.clear();
    HttpResponse response;
    response.status = status;
    schedule(response, false);
}

void Connection::schedule(const HttpResponse &response, bool keepAlive)
{
    const int delay = response.delayMs + m_server->latency();
    if (delay <= 0) {
        send(response, keepAlive);
        return;
    }
    QTimer::singleShot(delay, this, [this, response, keepAlive] {
        send(response, keepAlive);
        readMore();
    });
}

void Connection::send(const HttpResponse &response, bool keepAlive)
{
    switch (response.ending) {
    case HttpResponse::Ending::Hang: return;
    case HttpResponse::Ending::DropBeforeAnswer: m_socket->abort(); return;
    case HttpResponse::Ending::DropHalfWay:
        m_socket->write(headerBlock(response, keepAlive) + response.body.left(response.body.size() / 2));
        m_socket->flush();
        m_socket->abort();
        return;
    case HttpResponse::Ending::Whole: break;
    }
    m_socket->write(headerBlock(response, keepAlive) + response.body);
    if (!keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_answering = false;
}

} // namespace Ledgerbridge::Sandbox
