// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "listener.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Ledgerbridge::Webhooks {

class Connection;

/// What a connection asks of the listener that it belongs to, which outlives it.
class Host
{
public:
    virtual ~Host() = default;
    [[nodiscard]] virtual const ListenerLimits &limits() const = 0;
    /// What becomes of a request whose header is whole.
    [[nodiscard]] virtual Gate::Passage admit(const ReceivedRequest &header) = 0;
    /// Whether `bytes` more of a body may come in now; given back by a negative number.
    [[nodiscard]] virtual bool reserve(qint64 bytes) = 0;
    /// Keeps it, then calls answer() of `from` unless that is gone.
    virtual void keep(const Delivery &delivery, Connection *from) = 0;
    virtual void refused() = 0;
};

/// One connection: reads request after request, answers each before it reads the next. Owns its socket; deletes itself
/// when that is gone.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, Host &host, QObject *parent);
    ~Connection() override;

    void answer(const ReceivedAnswer &answer);
    /// Whether it has no whole request in hand, so that it may make room for another.
    [[nodiscard]] bool isWaiting() const { return !m_isAnswering; }
    void drop();

Q_SIGNALS:
    void gone();

private:
    void read();
    void advance();
    void begin();
    void headerDone();
    void bodyDone();
    void refuse(int status);
    void write(const ReceivedAnswer &answer, bool keepAlive);
    void giveBack();

    QTcpSocket *m_socket;
    Host &m_host;
    QTimer m_deadline;
    QByteArray m_bytes;
    std::unique_ptr<RequestReader> m_reader;
    Gate::Passage m_passage;
    qint64 m_reserved = 0;
    bool m_keepsAlive = false;
    bool m_hasHeader = false;
    bool m_isAnswering = false;
    /// The last answer is out; what still comes is thrown away.
    bool m_isEnding = false;
};

} // namespace Ledgerbridge::Webhooks
