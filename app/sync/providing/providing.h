// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outgoing.h"
#include "providingreplays.h"

namespace Ledgerbridge::Sync {

/// Brings changed master data to Concur. What is sent stands in the trail before it leaves; what was not taken is kept and
/// replayed. Nothing is made twice: Concur refuses a key that is there, and each run compares before it sends. `run` and
/// `outgoing` outlive it.
class Providing final
{
public:
    Providing(Run &run, Outgoing &outgoing);

    /// Sends what may be sent now; what waits for its replay is left out until it is due, unless it has changed since.
    /// What has failed before goes last and alone, so that it holds nothing else up. An outage ends the sending; what it
    /// was about is kept.
    [[nodiscard]] QCoro::Task<Result<void>> send();
    /// How many records would be sent now; for a dry run.
    [[nodiscard]] Result<int> countDue();
    /// Takes out what waits for nothing any more: Concur has it, or it is not wanted.
    [[nodiscard]] Result<void> dropVoid();

private:
    using Records = QList<OutgoingRecord>;
    [[nodiscard]] QCoro::Task<Result<void>> sendAll(Records records, qsizetype mostAtOnce);
    [[nodiscard]] QCoro::Task<Result<void>> sendBatch(Records batch);
    [[nodiscard]] QCoro::Task<Result<void>> settleFailed(Records batch, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> sendHalves(Records batch);
    [[nodiscard]] Result<void> noteSending(const Records &batch);
    [[nodiscard]] Result<void> settle(const Records &batch, const QList<Concur::RecordResult> &results);
    [[nodiscard]] Result<void> settleOne(const OutgoingRecord &record, const Concur::RecordResult &result);
    [[nodiscard]] Result<void> note(const QString &action, const QString &text) const;

    Run &m_run;
    Outgoing &m_outgoing;
    const OutgoingKind &m_kind;
    ProvidingReplays m_replays;
    int m_unclearInARow = 0;
    int m_halvings = 0;
};

} // namespace Ledgerbridge::Sync
