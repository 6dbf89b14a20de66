// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journalposter.h"

namespace Ledgerbridge::Sync {

/// Posts one document as purchase invoice, credit memo or order: duplicate search, draft, dimensions, comparison of totals
/// before posting, post, and reading the result back (nav.md 9.3, 3.3). A report with a card part has its journal posted
/// between the draft and its posting; both stand, or what stands is named.
class PurchasePoster final
{
public:
    PurchasePoster(Run &run, const CompanyLink &link);

    /// `journal` may be null for documents without a journal part. The item leaves in a settled state.
    [[nodiscard]] QCoro::Task<Result<void>> post(WorkItem item, JournalPoster *journal);
    /// Posts a draft of ours that stands complete, its journal part with it. For recovery too.
    [[nodiscard]] QCoro::Task<Result<void>> postDraft(WorkItem item, Nav::PurchaseDocument draft);

private:
    /// What stands in NAV under the document's number already.
    struct Existing final
    {
        /// It decided what becomes of the item.
        bool settled = false;
        /// Drafts of ours that a run whose memory is lost has left.
        QList<Nav::PurchaseDocument> halfMade;
    };
    [[nodiscard]] QCoro::Task<Result<Existing>> lookForExisting(WorkItem &item);
    [[nodiscard]] QCoro::Task<Result<Existing>> lookForOrder(WorkItem &item);
    [[nodiscard]] Result<void> heldAsDuplicate(WorkItem &item, const Nav::PurchaseDocument &found);
    [[nodiscard]] QCoro::Task<Result<bool>> deleteHalfMade(WorkItem &item, QList<Nav::PurchaseDocument> drafts);
    [[nodiscard]] QCoro::Task<Result<void>> createAndPost(WorkItem &item, JournalPoster *journal);
    [[nodiscard]] QCoro::Task<Result<QString>> prepareDraft(WorkItem &item, Nav::PurchaseDocument &draft);
    [[nodiscard]] QCoro::Task<Result<void>> finish(WorkItem &item, Nav::PurchaseDocument draft, JournalPoster *journal);
    [[nodiscard]] QCoro::Task<Result<bool>> postJournalPart(
        WorkItem &item, Nav::PurchaseDocument draft, JournalPoster *journal);
    [[nodiscard]] QCoro::Task<Result<void>> sendPost(Nav::PurchaseDocument draft);
    [[nodiscard]] QCoro::Task<Result<void>> settleUnposted(
        WorkItem &item, Nav::PurchaseDocument draft, std::optional<Error> error);
    /// Somebody in NAV has posted the draft.
    [[nodiscard]] Result<void> settlePostedMeanwhile(WorkItem &item, const Nav::PurchaseDocument &posted);
    /// Takes the draft away again, unless it is posted by now. Then the document is held with `reason`, or without one
    /// ready again; while the draft cannot be taken away it stays in doubt.
    [[nodiscard]] QCoro::Task<Result<void>> withdraw(
        WorkItem &item, Nav::PurchaseDocument draft, std::optional<Reason> reason, QString why);
    [[nodiscard]] QCoro::Task<Result<void>> settleUncreated(WorkItem &item, Error error);
    [[nodiscard]] QJsonObject detailsOf(const WorkItem &item, QStringView stage, const QString &id) const;

    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
};

[[nodiscard]] Nav::PurchaseKind purchaseKindOf(PostingTarget target);

/// The posted document that is just what was to be posted, for where NAV does not know it by its draft's id any more.
/// There was none of that number before we wrote.
[[nodiscard]] QCoro::Task<Result<std::optional<Nav::PurchaseDocument>>> findPosted(
    const CompanyLink &link, Posting posting);

} // namespace Ledgerbridge::Sync
