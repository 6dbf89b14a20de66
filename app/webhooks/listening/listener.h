// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"
#include "inbox.h"
#include "requestreader.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace Ledgerbridge::Webhooks {

struct ListenerLimits final
{
    RequestReader::Limits request = {16 * 1024, quint64(16) * 1024 * 1024};
    int connections = 256;
    /// Bytes of bodies that are on their way in at one time, over all connections.
    qint64 bodies = qint64(64) * 1024 * 1024;
    /// Requests at once, and how many more each second; beyond them 429, after which both systems try again.
    int burst = 20'000;
    int perSecond = 500;
    std::chrono::milliseconds header{10'000};
    /// From the first byte of a request to its last.
    std::chrono::milliseconds whole{30'000};
    /// Between two requests of one connection.
    std::chrono::milliseconds idle{60'000};
};

/// Figures since the start.
struct ListenerCounters final
{
    qint64 kept = 0;
    qint64 handshakes = 0;
    /// Unknown addresses, other senders, malformed or too large requests, too slow ones.
    qint64 refused = 0;
    /// Answered 429 or 503: they come again.
    qint64 putOff = 0;
};

/// Listens for what Concur and NAV tell, on loopback or, with TLS only, on another address. Keeps each delivery before
/// it answers 202; what cannot be kept is answered 503, after which both systems try again. Whoever is too many, too
/// slow or too large is sent away, whoever is unknown gets nothing to learn from. When all connections are taken, the
/// one that has waited longest without a whole request makes room.
/// Lives in one thread with an event loop, apart from the one that syncs; `inbox` outlives it.
class Listener final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QHostAddress address = QHostAddress::LocalHost;
        /// 0: any free one.
        quint16 port = 0;
        Gate::Setup gate;
        /// Certificate and key; needed unless `address` is loopback.
        std::optional<QSslConfiguration> tls = {};
        ListenerLimits limits = {};
    };

    Listener(Setup setup, Inbox &inbox, QObject *parent = nullptr);
    ~Listener() override;

    /// InvalidInput without TLS on an address that is not loopback; Unreachable when the port cannot be had.
    [[nodiscard]] Result<void> start();
    /// Takes no more in; what is being kept is still answered.
    void stop();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ListenerCounters counters() const;

Q_SIGNALS:
    /// Deliveries were kept.
    void arrived();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ledgerbridge::Webhooks
