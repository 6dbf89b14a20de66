// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QThread>

#include <memory>

namespace Ledgerbridge::Services {

class ReadWorker;
class SyncWorker;

/// The session over a workspace folder: one thread that syncs and writes, one that reads. Made and used in the GUI
/// thread. Its end waits for the run to stop at a safe place, with a deadline, and never kills a thread.
class WorkspaceSession final : public Session
{
    Q_OBJECT

public:
    explicit WorkspaceSession(const QString &folder, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    [[nodiscard]] DocumentSource *documents() override;
    [[nodiscard]] CauseSource *causes() override;
    [[nodiscard]] MappingSource *mappings() override;
    [[nodiscard]] AuditSource *audit() override;

    void requestOverview() override;
    void requestDetail(qint64 recordId) override;
    void requestTargets(MappingKind kind) override;
    void requestConnections() override;
    void verifyTrail() override;

    [[nodiscard]] Ticket startSync(bool dryRun) override;
    void cancelSync() override;
    [[nodiscard]] Ticket retry(const QStringList &documents) override;
    [[nodiscard]] Ticket approve(const QStringList &documents) override;
    [[nodiscard]] Ticket ignore(const QStringList &documents, const QString &reason) override;
    [[nodiscard]] Ticket sendBack(const QStringList &documents, const QString &message) override;
    [[nodiscard]] Ticket changeMappings(const QList<MappingRow> &set, const QList<MappingRow> &unset) override;
    [[nodiscard]] Ticket setSetting(const QString &key, const QString &value) override;
    [[nodiscard]] Ticket connectConcur(const QJsonObject &input) override;
    [[nodiscard]] Ticket connectNav(const QJsonObject &input) override;

private:
    struct Sources;
    template<typename Answer>
    void read(std::function<Result<Answer>(ReadWorker &)> ask, std::function<void(const Result<Answer> &)> tell);
    [[nodiscard]] Ticket write(std::function<Result<QString>(class Workspace &)> work);

    QThread m_syncThread;
    QThread m_readThread;
    SyncWorker *m_writer;
    /// Lives in the reader thread; calls are posted to it.
    QObject *m_readContext;
    std::shared_ptr<ReadWorker> m_reader;
    std::unique_ptr<Sources> m_sources;
    Ticket m_lastTicket = 0;
};

} // namespace Ledgerbridge::Services
