// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journalbatch.h"
#include "journalproof.h"

namespace Ledgerbridge::Sync {

/// Posts documents through our own journal batch of one company: lines, dimensions, a last look, post, and the proof from
/// the ledger (nav.md 9.3). Many documents share a batch; when NAV refuses, the batch is halved until the culprit stands
/// alone and is held (architecture.md, rule 5). One at a time per batch, under the lease of its lane.
class JournalPoster final
{
public:
    /// With `expense.mode draft` lines go into a batch of their own and are left there for somebody in NAV to post;
    /// what a person decides to correct (`mayDraft` false) is posted all the same.
    JournalPoster(Run &run, const CompanyLink &link, bool mayDraft = true);

    /// Takes the lane, makes the batch if need be, clears what an earlier run of ours left in it.
    [[nodiscard]] QCoro::Task<Result<void>> open();
    /// Every item leaves in a settled state: posted, held, ready again, or in doubt. With an error, what was not begun
    /// is ready still.
    [[nodiscard]] QCoro::Task<Result<void>> post(QList<WorkItem> items);
    void close();

    /// Why the batch may not be used: others' lines have to be taken out by a person (documents are held for it), ours
    /// that NAV has accepted to post only have to be waited for.
    struct Refusal final
    {
        QString text;
        bool needsPerson = false;
    };
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    /// The reason to hold a document with for `refusal`.
    [[nodiscard]] Reason refusalReason() const;

private:
    [[nodiscard]] QCoro::Task<Result<void>> clearLeftovers();
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> adoptPosted(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<QList<WorkItem>>> adoptDrafted(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<void>> takeOver(WorkItem item, QList<Nav::JournalLine> lines);
    [[nodiscard]] Result<void> holdAsOccupied(WorkItem &item, const QString &difference);
    [[nodiscard]] QCoro::Task<Result<void>> postBatch(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<void>> postWritten(QList<WorkItem> items, qsizetype lines);
    [[nodiscard]] Result<void> noteStage(const QList<WorkItem> &items, QStringView stage);
    [[nodiscard]] QJsonObject details(QStringView stage) const;

    // Ends of a batch. Each leaves every item settled.
    [[nodiscard]] Result<void> leaveAsDrafts(QList<WorkItem> &items);
    [[nodiscard]] Result<QList<WorkItem>> settleSeen(
        QList<WorkItem> &items, const QList<Nav::LedgerEntry> &entries, JournalProof &proof);
    [[nodiscard]] QCoro::Task<Result<void>> settleAccepted(QList<WorkItem> items);
    [[nodiscard]] QCoro::Task<Result<void>> settleAltered(QList<WorkItem> items, QHash<qsizetype, QString> altered);
    [[nodiscard]] QCoro::Task<Result<void>> settleSpoiled(QList<WorkItem> items, JournalBatch::Look look);
    [[nodiscard]] QCoro::Task<Result<void>> settleRefused(QList<WorkItem> items, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> settleFailure(QList<WorkItem> items, Error error, bool atPost);
    [[nodiscard]] QCoro::Task<Result<void>> takeBackAll(QList<WorkItem> items, Error error);

    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
    bool m_draft;
    QString m_code;
    std::optional<JournalBatch> m_batch;
    QString m_lease;
    Refusal m_refusal;
    qint64 m_entryBefore = 0;
};

} // namespace Ledgerbridge::Sync
