// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxrequestparser.h"

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Ledgerbridge::Sandbox {

/// One connection of the sandbox server: reads request after request and answers them in order. Owns its socket and
/// deletes itself when the socket is gone.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, HttpServer *server);

private:
    void readMore();
    void serve();
    void refuse(int status);
    void schedule(const HttpResponse &response, bool keepAlive);
    void send(const HttpResponse &response, bool keepAlive);

    QTcpSocket *m_socket;
    HttpServer *m_server;
    QByteArray m_buffer;
    std::unique_ptr<RequestParser> m_parser;
    bool m_answering = false;
    bool m_continued = false;
    bool m_reading = false;
};

} // namespace Ledgerbridge::Sandbox
