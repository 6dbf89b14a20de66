// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "webhookstation.h"

#include "inboxstore.h"

namespace Ledgerbridge::Services {

/// Lives in the listener's thread.
class WebhookStation::Worker final : public QObject, public Webhooks::Inbox
{
public:
    Result<void> open(const QString &folder, const Webhooks::Listener::Setup &setup)
    {
        auto opened = Store::InboxStore::open(folder);
        if (!opened)
            return fail(opened.error());
        m_database = std::move(*opened);
        m_listener = std::make_unique<Webhooks::Listener>(setup, *this);
        return m_listener->start();
    }

    Result<void> keep(const QList<Delivery> &deliveries) override
    {
        return Store::InboxStore(*m_database).keep(deliveries);
    }

    [[nodiscard]] Webhooks::Listener *listener() const { return m_listener.get(); }

private:
    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Webhooks::Listener> m_listener;
};

WebhookStation::WebhookStation(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("webhooks"));
}

WebhookStation::~WebhookStation()
{
    stop();
}

Result<void> WebhookStation::start(const QString &folder, const Webhooks::Listener::Setup &setup)
{
    stop();
    m_thread.start();
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    Result<void> started;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            started = m_worker->open(folder, setup);
            if (started) {
                m_port = m_worker->listener()->port();
                connect(m_worker->listener(), &Webhooks::Listener::arrived, this, &WebhookStation::arrived);
            }
        },
        Qt::BlockingQueuedConnection);
    if (!started)
        stop();
    return started;
}

void WebhookStation::stop()
{
    if (!m_worker)
        return;
    m_worker = nullptr;
    m_port = 0;
    m_thread.quit();
    m_thread.wait();
}

Webhooks::ListenerCounters WebhookStation::counters() const
{
    Webhooks::ListenerCounters counters;
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [&] { counters = m_worker->listener()->counters(); }, Qt::BlockingQueuedConnection);
    return counters;
}

} // namespace Ledgerbridge::Services
