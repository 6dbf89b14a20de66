// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "listener.h"

#include <QThread>

namespace Ledgerbridge::Services {

/// The listener in a thread of its own, with a connection of its own to the inbox: it answers within milliseconds
/// whatever the sync thread does. Made and used in the sync thread; stopping waits for what is being kept.
class WebhookStation final : public QObject
{
    Q_OBJECT

public:
    explicit WebhookStation(QObject *parent = nullptr);
    ~WebhookStation() override;

    /// Waits until it listens. Errors as Listener::start and InboxStore::open.
    [[nodiscard]] Result<void> start(const QString &folder, const Webhooks::Listener::Setup &setup);
    void stop();
    [[nodiscard]] bool isListening() const { return m_worker != nullptr; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// As of now; waits for the listener's thread, which never waits long.
    [[nodiscard]] Webhooks::ListenerCounters counters() const;

Q_SIGNALS:
    /// Deliveries were kept.
    void arrived();

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker = nullptr;
    quint16 m_port = 0;
};

} // namespace Ledgerbridge::Services
