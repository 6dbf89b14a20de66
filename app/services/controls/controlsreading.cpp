// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsreading.h"

#include <utility>

namespace Ledgerbridge::Services {

ControlsReading::ControlsReading(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

ControlsReading::~ControlsReading()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ControlsReading::stop()
{
    m_next.reset();
    m_stopped = true;
}

void ControlsReading::start(const ControlsOrder &order)
{
    if (m_running) {
        m_next = order;
        m_stopped = true;
        return;
    }
    run(order);
}

void ControlsReading::run(const ControlsOrder &order)
{
    if (m_thread)
        m_thread->wait();
    m_running = true;
    m_stopped = false;
    m_thread.reset(QThread::create([this, order] {
        const Result<ControlsReport> answer = controlsOf(m_folder, order, [this](qint64) { return !m_stopped; });
        QMetaObject::invokeMethod(
            this, [this, answer] { take(answer); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("controls"));
    m_thread->start(QThread::LowPriority);
}

void ControlsReading::take(const Result<ControlsReport> &answer)
{
    m_running = false;
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        run(*next);
        return;
    }
    // Stopped: nobody waits for it any more.
    if (answer)
        Q_EMIT ready(*answer);
    else if (answer.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(answer.error());
}

} // namespace Ledgerbridge::Services
