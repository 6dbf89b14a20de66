// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <QTcpSocket>

namespace Ledgerbridge::Webhooks {

namespace {

/// How long a sender who was refused may take to read why.
constexpr std::chrono::seconds farewell{2};
constexpr qint64 socketBuffer = 64 * 1024;

QByteArray phrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 202: return "Accepted";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Answer";
    }
}

} // namespace

Connection::Connection(QTcpSocket *socket, Host &host, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_host(host)
{
    socket->setParent(this);
    socket->setReadBufferSize(socketBuffer);
    m_deadline.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(socket, &QTcpSocket::disconnected, this, &Connection::gone);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_hasHeader && !m_isEnding)
            refuse(408);
        else if (m_bytes.isEmpty() || m_isEnding)
            m_socket->abort();
        else
            drop();
    });
    begin();
    m_deadline.start(host.limits().header);
    // What came along with the handshake has been announced already.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

Connection::~Connection()
{
    giveBack();
}

void Connection::giveBack()
{
    std::ignore = m_host.reserve(-std::exchange(m_reserved, 0));
}

void Connection::drop()
{
    m_host.refused();
    m_socket->abort();
}

void Connection::begin()
{
    m_reader = std::make_unique<RequestReader>(m_host.limits().request);
    m_hasHeader = false;
    m_isAnswering = false;
}

void Connection::read()
{
    if (m_isEnding) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    // One request at a time: what a sender sends ahead waits in the socket.
    if (m_isAnswering)
        return;
    if (m_bytes.isEmpty() && m_reader->state() == RequestReader::State::Header && m_socket->bytesAvailable() > 0)
        m_deadline.start(m_host.limits().header);
    m_bytes.append(m_socket->readAll());
    advance();
}

void Connection::advance()
{
    while (!m_bytes.isEmpty() && !m_isAnswering && !m_isEnding) {
        const qsizetype taken = m_reader->feed(m_bytes);
        m_bytes.remove(0, taken);
        switch (m_reader->state()) {
        case RequestReader::State::Refused: refuse(m_reader->refusal()); return;
        case RequestReader::State::Header: return;
        case RequestReader::State::Body:
        case RequestReader::State::Complete: break;
        }
        if (!m_hasHeader)
            headerDone();
        if (m_isEnding || m_isAnswering)
            return;
        if (!m_host.reserve(taken)) {
            refuse(503);
            return;
        }
        m_reserved += taken;
        if (m_reader->state() == RequestReader::State::Complete)
            bodyDone();
        else if (taken == 0)
            return;
    }
}

void Connection::headerDone()
{
    m_hasHeader = true;
    m_deadline.start(m_host.limits().whole);
    const ReceivedRequest header = m_reader->request();
    m_keepsAlive = header.keepsAlive;
    m_passage = m_host.admit(header);
    if (m_passage.answer && m_passage.answer->status != 200)
        refuse(m_passage.answer->status);
    else if (header.awaitsContinue && m_reader->state() != RequestReader::State::Complete)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::bodyDone()
{
    m_isAnswering = true;
    m_deadline.stop();
    if (m_passage.answer) {
        answer(*m_passage.answer);
        return;
    }
    const ReceivedRequest request = m_reader->request();
    const QByteArray correlation = m_passage.system == NoticeSystem::Concur ? request.header("Concur-Correlationid")
                                                                            : request.header("x-ms-correlation-id");
    m_host.keep({0, m_passage.system, request.body, QString::fromLatin1(correlation.left(100)),
                    QDateTime::currentDateTimeUtc()},
        this);
}

void Connection::answer(const ReceivedAnswer &answer)
{
    giveBack();
    write(answer, m_keepsAlive);
    if (!m_keepsAlive) {
        m_isEnding = true;
        m_socket->disconnectFromHost();
        return;
    }
    begin();
    m_deadline.start(m_host.limits().idle);
    // What came meanwhile gave its signal already.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::refuse(int status)
{
    m_host.refused();
    giveBack();
    m_isEnding = true;
    m_bytes.clear();
    write({status, {}}, false);
    m_deadline.start(farewell);
    read();
}

void Connection::write(const ReceivedAnswer &answer, bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + phrase(answer.status)
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    if (!answer.body.isEmpty())
        text += "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff";
    text += keepAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    m_socket->write(text + answer.body);
}

} // namespace Ledgerbridge::Webhooks
