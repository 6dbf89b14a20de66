// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingwork.h"

namespace Ledgerbridge::Sync {

/// Posts documents through our own journal batch of one company: lines, dimensions, a last look, post, and the proof from
/// the ledger (nav.md 9.3). Many documents share a batch; when NAV refuses, the batch is halved until the culprit stands
/// alone and is held (architecture.md, rule 5). One at a time per batch, under the lease of its lane.
class JournalPoster final
{
public:
    /// With `expense.mode draft` lines go into a batch of their own and are left there for somebody in NAV to post.
    JournalPoster(Run &run, const CompanyLink &link);

    /// Takes the lane, makes the batch if need be, clears what an earlier run of ours left in it.
    [[nodiscard]] QCoro::Task<Result<void>> open();
    /// Every item leaves in a settled state: posted, held, ready again, or in doubt.
    [[nodiscard]] QCoro::Task<Result<void>> post(QList<WorkItem> items);
    void close();

    /// Whether the batch may be used; if not, why (a sentence).
    [[nodiscard]] QString refusal() const { return m_refusal; }

private:
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> adoptPosted(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<void>> postBatch(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<bool>> writeLines(QList<WorkItem> &items, QList<Nav::JournalLine> &written);
    [[nodiscard]] QCoro::Task<Result<bool>> checkAnswers(
        QList<WorkItem> &items, QList<Nav::NewJournalLine> planned, QList<Nav::JournalLine> &written);
    [[nodiscard]] QCoro::Task<Result<bool>> writeDimensions(QList<WorkItem> &items, QList<Nav::JournalLine> written);
    [[nodiscard]] QCoro::Task<Result<bool>> lastLook(QList<WorkItem> &items, QList<Nav::JournalLine> written);
    [[nodiscard]] QCoro::Task<Result<void>> settlePosted(QList<WorkItem> items, bool certain);
    [[nodiscard]] QCoro::Task<Result<void>> settleRefused(QList<WorkItem> items, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> settleFailure(QList<WorkItem> items, Error error, bool atPost);
    [[nodiscard]] QCoro::Task<Result<bool>> takeBackLines(QList<WorkItem> items);
    [[nodiscard]] Result<void> leaveAsDrafts(QList<WorkItem> &items);
    [[nodiscard]] Result<void> holdAll(QList<WorkItem> &items, const Reason &reason);

    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
    bool m_draft;
    QString m_code;
    Nav::Journal m_journal;
    QString m_lease;
    QString m_refusal;
    qint64 m_entryBefore = 0;
};

} // namespace Ledgerbridge::Sync
