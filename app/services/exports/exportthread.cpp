// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exportthread.h"

#include <QElapsedTimer>

namespace Ledgerbridge::Services {

namespace {

constexpr qint64 betweenReports = 100; // milliseconds

} // namespace

ExportThread::~ExportThread()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ExportThread::start(Work work)
{
    if (m_running)
        return;
    if (m_thread)
        m_thread->wait();
    m_running = true;
    m_stopped = false;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        const ExportReport report = run(work);
        // From the owner's thread, so that whoever waits there goes on there.
        QMetaObject::invokeMethod(
            this,
            [this, report] {
                m_running = false;
                Q_EMIT finished(report);
            },
            Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("export"));
    m_thread->start(QThread::LowPriority);
}

ExportReport ExportThread::run(const Work &work)
{
    QElapsedTimer clock;
    const auto outcome = work([this, &clock](qint64 done, qint64 total) {
        if (!clock.isValid() || clock.elapsed() >= betweenReports) {
            clock.start();
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }
        return !m_stopped;
    });
    return outcome ? ExportReport{{}, *outcome} : ExportReport{outcome.error(), {}};
}

} // namespace Ledgerbridge::Services
