// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listener.h"

#include "connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace Ledgerbridge::Webhooks {

namespace {

/// Deliveries that share one write to the disk.
constexpr int together = 200;

/// Requests that may still come in; filled up as time goes by.
class Allowance final
{
public:
    explicit Allowance(const ListenerLimits &limits)
        : m_limits(limits)
        , m_left(limits.burst)
    {
        m_since.start();
    }

    [[nodiscard]] bool take()
    {
        const qint64 filled = m_since.elapsed() * m_limits.perSecond / 1000;
        if (filled > 0) {
            m_left = std::min<qint64>(m_limits.burst, m_left + filled);
            m_since.restart();
        }
        return m_left > 0 && m_left-- > 0;
    }

private:
    const ListenerLimits &m_limits;
    qint64 m_left;
    QElapsedTimer m_since;
};

struct Waiting
{
    Delivery delivery;
    QPointer<Connection> from;
};

} // namespace

class Listener::Private final : public Host
{
public:
    Private(Listener &owner, Setup wanted, Inbox &box)
        : q(owner)
        , setup(std::move(wanted))
        , gate(setup.gate)
        , inbox(box)
        , allowance(setup.limits)
    {
        flushing.setSingleShot(true);
        flushing.setInterval(0);
    }

    const ListenerLimits &limits() const override { return setup.limits; }
    Gate::Passage admit(const ReceivedRequest &header) override;
    bool reserve(qint64 bytes) override;
    void keep(const Delivery &delivery, Connection *from) override;
    void refused() override { ++counters.refused; }
    void accept();
    void flush();
    void makeRoom();

    Listener &q;
    const Setup setup;
    const Gate gate;
    Inbox &inbox;
    Allowance allowance;
    std::unique_ptr<QTcpServer> server;
    /// Oldest first.
    QList<Connection *> connections;
    QList<Waiting> waiting;
    QTimer flushing;
    qint64 bodies = 0;
    ListenerCounters counters;
};

Gate::Passage Listener::Private::admit(const ReceivedRequest &header)
{
    const Gate::Passage passage = gate.at(header);
    // Those who do not know the address use nothing up of what is there for those who do.
    if (passage.answer) {
        counters.handshakes += passage.answer->status == 200 ? 1 : 0;
        return passage;
    }
    if (allowance.take())
        return passage;
    ++counters.putOff;
    return {ReceivedAnswer{429}, passage.system};
}

bool Listener::Private::reserve(qint64 bytes)
{
    if (bytes > 0 && bodies + bytes > setup.limits.bodies) {
        ++counters.putOff;
        return false;
    }
    bodies += bytes;
    return true;
}

void Listener::Private::keep(const Delivery &delivery, Connection *from)
{
    waiting.append({delivery, from});
    flushing.start();
}

void Listener::Private::flush()
{
    while (!waiting.isEmpty()) {
        const QList<Waiting> now = waiting.mid(0, together);
        waiting.remove(0, now.size());
        QList<Delivery> deliveries;
        for (const Waiting &one : now)
            deliveries.append(one.delivery);
        const Result<void> kept = inbox.keep(deliveries);
        (kept ? counters.kept : counters.putOff) += now.size();
        for (const Waiting &one : now) {
            if (one.from)
                one.from->answer({kept ? 202 : 503, {}});
        }
        if (kept)
            Q_EMIT q.arrived();
    }
}

void Listener::Private::makeRoom()
{
    const auto waits = std::find_if(
        connections.cbegin(), connections.cend(), [](const Connection *connection) { return connection->isWaiting(); });
    if (waits != connections.cend())
        (*waits)->drop();
}

void Listener::Private::accept()
{
    while (server->hasPendingConnections()) {
        QTcpSocket *socket = server->nextPendingConnection();
        if (connections.size() >= setup.limits.connections)
            makeRoom();
        if (connections.size() >= setup.limits.connections) {
            ++counters.putOff;
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new Connection(socket, *this, &q);
        connections.append(connection);
        QObject::connect(connection, &Connection::gone, &q, [this, connection] {
            connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}

Listener::Listener(Setup setup, Inbox &inbox, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(setup), inbox))
{
    connect(&d->flushing, &QTimer::timeout, this, [this] { d->flush(); });
}

Listener::~Listener()
{
    stop();
    d->flush();
    // They reach back to their host: gone before it.
    qDeleteAll(std::exchange(d->connections, {}));
}

Result<void> Listener::start()
{
    if (!d->setup.address.isLoopback() && !d->setup.tls) {
        return fail(ErrorCode::InvalidInput,
            tr("The listener for webhooks uses TLS on every address but this computer's own. Name a certificate and "
               "its "
               "key in the settings, or listen on 127.0.0.1 behind a proxy."));
    }
    if (d->setup.tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*d->setup.tls);
        d->server = std::move(secure);
    } else {
        d->server = std::make_unique<QTcpServer>();
    }
    d->server->setMaxPendingConnections(d->setup.limits.connections);
    connect(d->server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { d->accept(); });
    if (d->server->listen(d->setup.address, d->setup.port))
        return {};
    return fail(ErrorCode::Unreachable,
        tr("Port %1 on %2 cannot be listened on. Is another program there, or this one twice?")
            .arg(d->setup.port)
            .arg(d->setup.address.toString()),
        d->server->errorString());
}

void Listener::stop()
{
    if (d->server)
        d->server->close();
}

quint16 Listener::port() const
{
    return d->server ? d->server->serverPort() : 0;
}

ListenerCounters Listener::counters() const
{
    return d->counters;
}

} // namespace Ledgerbridge::Webhooks
