// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enginesetup.h"
#include "monthreport.h"
#include "record.h"

#include <QCoroTask>

namespace Ledgerbridge::Sync {

class Run;

/// Month-end: what Concur approved against what stands here, and what stands here against NAV's ledger (product.md,
/// section 3). Reads both systems and writes to neither. In the engine's thread.
class MonthLook final
{
public:
    explicit MonthLook(EngineSetup setup);
    ~MonthLook();
    Q_DISABLE_COPY_MOVE(MonthLook)

    /// WorkspaceLocked while a run is at work: figures would change while they are added up. SignIn or Unreachable where
    /// Concur cannot be asked. Progress by `onProgress`, which may be empty.
    [[nodiscard]] QCoro::Task<Result<MonthReport>> look(
        Period period, std::function<void(const RunProgress &)> onProgress = {});
    /// The workspace's own figures, without asking anybody: no rest can be found but damage of our own.
    [[nodiscard]] Result<MonthReport> lookHere(Period period);
    /// From the engine's thread: the look ends with Cancelled.
    void cancel();

private:
    EngineSetup m_setup;
    Run *m_current = nullptr;
};

/// Keeps a person's word that the month is right. InvalidInput where something is left over or differs in NAV and
/// `remark` does not say why it is right nevertheless, and for a report that asked nobody.
[[nodiscard]] Result<SignOff> signOff(
    Store::Database &database, const MonthReport &report, const QString &actor, const QString &remark);

} // namespace Ledgerbridge::Sync
