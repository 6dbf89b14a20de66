// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "record.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Ledgerbridge::Store {

/// Runs, their progress and the leases that let one work at a time, across processes and machines.
class RunStore final
{
public:
    explicit RunStore(Database &database);

    /// Takes the lease if it is free, ours, or its heartbeat is older than `expiry`. WorkspaceLocked names the holder.
    /// Lease names: "run" (one sync per workspace), "lane:<company>:<code>" (one writer per journal batch).
    /// A lease that is taken over after its holder fell silent stands in the trail.
    /// `isGone`: whether that holder is known to be dead, so that nobody has to wait for it.
    [[nodiscard]] Result<void> takeLease(const QString &name, const QString &owner, std::chrono::seconds expiry,
        const std::function<bool(const QString &)> &isGone = {});
    /// WorkspaceLocked when it is somebody else's by now or gone: stop writing.
    [[nodiscard]] Result<void> renewLease(const QString &name, const QString &owner);
    /// Fine also when it is not ours any more; then nothing happens.
    [[nodiscard]] Result<void> releaseLease(const QString &name, const QString &owner);

    /// Who holds it now; empty where nobody does.
    [[nodiscard]] Result<QString> leaseHolder(const QString &name);

    [[nodiscard]] Result<void> begin(const RunSummary &run, const QString &actor);
    [[nodiscard]] Result<void> progress(const QString &runId, const RunProgress &progress);
    [[nodiscard]] Result<void> finish(const RunSummary &run);
    /// Newest first. A run that broke off has no `finishedAt`.
    [[nodiscard]] Result<QList<RunSummary>> recent(int limit);
    /// The youngest run of that actor, without its figures; no times where there is none.
    [[nodiscard]] Result<RunSummary> lastOf(const QString &actor);
    /// When that run began; invalid where there is none of that id.
    [[nodiscard]] Result<QDateTime> begunAt(const QString &runId);
    /// The run that was under way at that moment; empty where none was.
    [[nodiscard]] Result<QString> runIdAt(const QDateTime &moment);
    /// The run that holds the "run" lease now, with its progress; none if nothing runs. The lease's owner is the run
    /// id; for any other owner it is the youngest run that has not finished.
    struct Active
    {
        QString runId;
        QString actor;
        QDateTime startedAt;
        RunProgress progress;
    };
    [[nodiscard]] Result<std::optional<Active>> active(std::chrono::seconds expiry);
    [[nodiscard]] Result<void> requestCancel(const QString &runId);
    [[nodiscard]] Result<bool> cancelRequested(const QString &runId);

private:
    [[nodiscard]] Result<void> note(AuditEntry entry);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
