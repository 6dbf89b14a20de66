// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchaserecovery.h"

#include "purchasechecks.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

PurchaseRecovery::PurchaseRecovery(Run &run, const CompanyLink &link)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
{
}

/// A draft without a noted id is ours only when it is what we were about to write, line by line. A creation that was cut
/// off may have left the first lines only.
QCoro::Task<Result<bool>> PurchaseRecovery::isUnderWay(Posting posting, Nav::PurchaseDocument candidate)
{
    if (!candidate.isDraft() || !compareHeader(posting, candidate).isEmpty())
        co_return false;
    const auto lines = co_await m_link.ledger->purchaseLines(m_link.company.id, candidate.kind, candidate.id);
    if (!lines)
        co_return fail(lines.error());
    co_return compareFirstLines(posting, *lines).isEmpty();
}

/// Which of the documents found is ours: the one whose id was noted, or just what was to be posted. Somebody else's draft
/// is left alone.
QCoro::Task<Result<std::optional<Nav::PurchaseDocument>>> PurchaseRecovery::findOurs(Posting posting, QString id)
{
    using Found = std::optional<Nav::PurchaseDocument>;
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    if (!id.isEmpty()) {
        // The id stays the same through posting (nav.md 2.10).
        const auto byId = co_await m_link.ledger->purchaseDocument(m_link.company.id, kind, id);
        if (byId)
            co_return Found(*byId);
        if (!isGone(byId.error()))
            co_return fail(byId.error());
        if (kind != Nav::PurchaseKind::Order)
            co_return co_await findPosted(m_link, posting);
    }
    Result<QList<Nav::PurchaseDocument>> found;
    if (kind == Nav::PurchaseKind::Order)
        found = co_await m_link.ledger->findOrdersByComment(m_link.company.id, posting.vendorNumber, posting.reference);
    else
        found = co_await m_link.ledger->findPurchaseDocuments(
            m_link.company.id, kind, posting.vendorNumber, posting.externalNumber);
    if (!found)
        co_return fail(found.error());
    for (const Nav::PurchaseDocument &candidate : std::as_const(*found)) {
        if (kind == Nav::PurchaseKind::Order)
            co_return Found(candidate);
        const auto ours = co_await isUnderWay(posting, candidate);
        if (!ours)
            co_return fail(ours.error());
        if (*ours)
            co_return Found(candidate);
    }
    co_return Found();
}

QCoro::Task<Result<void>> PurchaseRecovery::recover(WorkItem item, QJsonObject details, bool journalStands)
{
    const Posting posting = *item.purchase();
    const auto ours = co_await findOurs(posting, details.value(u"id"_s).toString());
    if (!ours)
        co_return fail(ours.error());
    if (!*ours)
        co_return m_moves.backToReady(item, RunText::tr("Looked up in NAV: nothing of it is there."));
    const Nav::PurchaseDocument document = **ours;
    const bool isOrder = document.kind == Nav::PurchaseKind::Order;
    if (isOrder) {
        const auto lines = co_await m_link.ledger->purchaseLines(m_link.company.id, document.kind, document.id);
        if (!lines)
            co_return fail(lines.error());
        if (compareLines(posting, *lines).isEmpty())
            co_return m_moves.posted(item, document.number, document.postingDate, false);
    } else if (!document.isDraft()) {
        const QString cardPart = details.value(u"journalReference"_s).toString();
        if (!cardPart.isEmpty() && !journalStands)
            co_return m_moves.held(item, withoutCardPart(document, cardPart));
        co_return m_moves.posted(item, document.number, document.postingDate, false);
    }
    if (details.value(u"stage"_s).toString() == Stage::accepted) {
        m_run.problem(
            RunText::tr("NAV has accepted to post draft %1 of document %2 but has not done it yet. See the job "
                        "queue entries in NAV; deleting the draft there has it sent anew.")
                .arg(document.number, item.record.documentId));
        co_return m_moves.inDoubt(item, RunText::tr("NAV accepted the posting, but the document is still a draft."));
    }
    if (journalStands) {
        PurchasePoster poster(m_run, m_link);
        co_return co_await poster.postDraft(item, document);
    }
    const auto deleted = co_await m_link.ledger->deletePurchaseDocument(m_link.company.id, document.kind, document);
    if (!deleted && !isGone(deleted.error()))
        co_return fail(deleted.error());
    co_return m_moves.backToReady(item, RunText::tr("A half-made draft was taken away; the document is posted anew."));
}

QCoro::Task<Result<PurchaseRecovery::Draft>> PurchaseRecovery::lookAtDraft(
    WorkItem item, QString id, Nav::PurchaseDocument &found)
{
    const auto now =
        co_await m_link.ledger->purchaseDocument(m_link.company.id, purchaseKindOf(item.purchase()->target), id);
    if (!now && isGone(now.error())) {
        const auto posted = co_await findPosted(m_link, *item.purchase());
        if (!posted)
            co_return fail(posted.error());
        if (!*posted)
            co_return Draft::Gone;
        found = **posted;
        co_return Draft::Posted;
    }
    if (!now)
        co_return fail(now.error());
    found = *now;
    co_return now->isDraft() ? Draft::Standing : Draft::Posted;
}

} // namespace Ledgerbridge::Sync
