// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journalproof.h"

namespace Ledgerbridge::Sync {

/// Looks up in NAV what came of a journal posting that an earlier run left open or as lines for NAV to post.
class JournalRecovery final
{
public:
    /// `details` as the intent holds them; `openedAt` when it was opened.
    JournalRecovery(Run &run, const CompanyLink &link, QJsonObject details, QDateTime openedAt);

    /// Posted, ready again with its lines taken out, or in doubt still.
    [[nodiscard]] QCoro::Task<Result<void>> recover(WorkItem item);
    /// What became of lines that were left in NAV on purpose. Posted ones are settled.
    enum class Draft { Standing, Posted, Gone, Unclear };
    [[nodiscard]] QCoro::Task<Result<Draft>> lookAtDraft(WorkItem &item);

private:
    [[nodiscard]] QCoro::Task<Result<bool>> settledByLedger(WorkItem &item);
    [[nodiscard]] QCoro::Task<Result<QList<Nav::JournalLine>>> ourLines(QString reference);
    enum class Lines { None, Waiting, TakenOut };
    [[nodiscard]] QCoro::Task<Result<Lines>> takeLinesOut(WorkItem item);
    [[nodiscard]] Result<void> noteUnposted(const WorkItem &item);
    [[nodiscard]] QCoro::Task<Result<void>> settleWithoutTrace(WorkItem item);
    [[nodiscard]] QString stage() const;

    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
    JournalProof m_proof;
    QJsonObject m_details;
    QDateTime m_openedAt;
};

} // namespace Ledgerbridge::Sync
