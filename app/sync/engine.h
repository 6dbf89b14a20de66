// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enginesetup.h"
#include "record.h"

#include <QCoroTask>

#include <QObject>
#include <QSet>

#include <memory>

namespace Ledgerbridge::Sync {

/// Parts of a run that `sync --only` can name.
enum class Part { Expense, Invoice, Purchase, Vendors, Dimensions, Payments };
[[nodiscard]] std::optional<Part> partFromString(QStringView text);

struct SyncOptions final
{
    bool dryRun = false;
    /// Empty: everything that is switched on.
    QSet<Part> only;
    /// Nothing but the failed calls to Concur, due or not.
    bool replayNow = false;
    /// Who started it: a person's name, or "Schedule".
    QString actor;
};

/// Carries approved documents from Concur to NAV: fetch → plan → acknowledge → post → verify → confirm. Lives on the
/// sync thread; one run at a time per workspace, also across processes (lease "run"). A run can be ended at any
/// instruction and loses nothing: what is open is the next run's first work.
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(EngineSetup setup, QObject *parent = nullptr);
    ~Engine() override;

    /// WorkspaceLocked when another run holds the lease; SignIn or Unreachable when a system refuses from the start.
    /// A run that stopped half-way still gives its summary, with `problems` filled.
    [[nodiscard]] QCoro::Task<Result<RunSummary>> run(SyncOptions options);
    /// From the engine's thread. Aborts what can be aborted; writes that left are looked up by the next run.
    void cancel();

Q_SIGNALS:
    void progressed(const Ledgerbridge::RunProgress &progress);
    /// Records changed state; windows may read again.
    void recordsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ledgerbridge::Sync
