// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailcheck.h"

#include "audittrail.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

TrailCheck::TrailCheck(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

TrailCheck::~TrailCheck()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void TrailCheck::start()
{
    if (m_thread && m_thread->isRunning() && !m_told)
        return;
    if (m_thread)
        m_thread->wait();
    m_stopped = false;
    m_told = false;
    // Signals of this object go from that thread; their receivers live in the owner's and hear them queued.
    m_thread.reset(QThread::create([this] {
        const TrailVerdict verdict = verify();
        m_told = true;
        Q_EMIT finished(verdict);
    }));
    m_thread->setObjectName(QStringLiteral("trail"));
    m_thread->start(QThread::LowPriority);
}

void TrailCheck::stop()
{
    m_stopped = true;
}

TrailVerdict TrailCheck::verify()
{
    const auto failed = [](const Error &error) {
        TrailVerdict verdict;
        verdict.error = error;
        return verdict;
    };
    const auto workspace = Workspace::open(m_folder, {});
    if (!workspace)
        return failed(workspace.error());
    const auto database = Store::Database::open((*workspace)->databasePath(), Store::Database::Mode::ReadOnly);
    if (!database)
        return failed(database.error());
    Store::AuditTrail trail(**database);
    const auto total = trail.count();
    if (!total)
        return failed(total.error());
    const auto verdict = trail.verify([this, total = *total](qint64 done) {
        Q_EMIT progressed(done, total);
        return !m_stopped;
    });
    if (!verdict)
        return failed(verdict.error());
    return {verdict->intact, verdict->entries, QString::fromLatin1(verdict->head.toHex()), verdict->firstBad, {},
        verdict->findings};
}

} // namespace Ledgerbridge::Services
