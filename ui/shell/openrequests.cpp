// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openrequests.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000;
/// Concur's ids are shorter by far.
constexpr qint64 longestName = 1000;

QString serverName(const QString &folder)
{
    const QByteArray place = QDir(folder).canonicalPath().toUtf8();
    return u"ledgerbridge-"_s
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

OpenRequests::OpenRequests(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        }
    });
    // Left over from a window that broke off; nobody else may hold it, for the caller holds the window's lock.
    QLocalServer::removeServer(serverName(folder));
    m_server->listen(serverName(folder));
}

void OpenRequests::read(QLocalSocket *socket)
{
    if (socket->canReadLine())
        Q_EMIT requested(QString::fromUtf8(socket->readLine(longestName)).trimmed());
    else if (socket->bytesAvailable() > longestName)
        socket->abort();
}

bool OpenRequests::handOver(const QString &folder, const QString &document)
{
    if (!QDir(folder).exists())
        return false;
    QLocalSocket socket;
    socket.connectToServer(serverName(folder));
    if (!socket.waitForConnected(patience))
        return false;
    const QByteArray line = document.simplified().toUtf8() + '\n';
    return socket.write(line) == line.size() && socket.waitForBytesWritten(patience);
}

} // namespace Ledgerbridge::Ui
