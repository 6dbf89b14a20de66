// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outgoing.h"

namespace Ledgerbridge::Sync {

/// What every step does that lays master data of both sides beside one another and brings Concur what it lacks. `run`
/// outlives it.
class ProvidingStep final
{
public:
    ProvidingStep(Run &run, const OutgoingKind &kind);

    /// Whether there is anything to do, and NAV's side is whole. Reads it again where what waits is replayed at once.
    [[nodiscard]] QCoro::Task<Result<bool>> mayBegin();
    /// Whether both sides are to be read; `fingerprint`: over all that decides what that would find.
    [[nodiscard]] Result<bool> needsLook(const QByteArray &fingerprint);
    /// What a person has to decide stays said for as long as it stands; not where what waits is replayed at once.
    void sayConflicts(const QStringList &conflicts);
    /// The same of what the workspace remembers.
    [[nodiscard]] Result<void> sayKnownConflicts();
    /// Sends what differs, or counts it in a dry run.
    [[nodiscard]] QCoro::Task<Result<void>> provide(Outgoing &outgoing);
    /// All was looked at and sent: nothing is to do before something changes, or a day has passed.
    [[nodiscard]] Result<void> noteLook(const QByteArray &fingerprint);
    /// It is switched off: once it is on again, everything is looked at.
    [[nodiscard]] Result<void> forgetLook();

private:
    Run &m_run;
    const OutgoingKind &m_kind;
};

} // namespace Ledgerbridge::Sync
