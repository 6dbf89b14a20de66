// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchaseposter.h"

#include "purchasechecks.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

bool nothingWasSent(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Throttled || error.code == ErrorCode::SignIn
        || error.code == ErrorCode::MissingScope;
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
}

bool wantsDraft(const WorkItem &item, const PostingPolicy &policy)
{
    return item.record.kind == DocumentKind::Expense ? policy.expenseDraft : policy.invoiceDraft;
}

Nav::DimensionParent parentOf(Nav::PurchaseKind kind)
{
    switch (kind) {
    case Nav::PurchaseKind::Invoice: return Nav::DimensionParent::PurchaseInvoiceLine;
    case Nav::PurchaseKind::CreditMemo: return Nav::DimensionParent::PurchaseCreditMemoLine;
    case Nav::PurchaseKind::Order: return Nav::DimensionParent::PurchaseOrderLine;
    }
    return Nav::DimensionParent::PurchaseInvoiceLine;
}

} // namespace

Nav::PurchaseKind purchaseKindOf(PostingTarget target)
{
    if (target == PostingTarget::PurchaseCreditMemo)
        return Nav::PurchaseKind::CreditMemo;
    return target == PostingTarget::PurchaseOrder ? Nav::PurchaseKind::Order : Nav::PurchaseKind::Invoice;
}

PurchasePoster::PurchasePoster(Run &run, const CompanyLink &link)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
{
}

QJsonObject PurchasePoster::detailsOf(const WorkItem &item, const QString &stage, const QString &id) const
{
    QJsonObject details{{u"stage"_s, stage}, {u"id"_s, id}};
    if (item.journal())
        details.insert(u"journalReference"_s, item.journal()->reference);
    return details;
}

QCoro::Task<Result<void>> PurchasePoster::post(WorkItem item, JournalPoster *journal)
{
    const auto settled = co_await settledByExisting(item);
    if (!settled)
        co_return fail(settled.error());
    if (*settled)
        co_return Result<void>();
    QList<WorkItem> items{item};
    const auto begun = m_moves.begin(
        items, Store::Intent::Kind::PurchaseCreate, m_link.company.id, detailsOf(item, u"create"_s, QString()));
    if (!begun)
        co_return fail(begun.error());
    item = items.first();
    co_return co_await createAndPost(item, journal);
}

/// NAV compares external numbers only when posting (nav.md 3.3), so we look first. What bears a reference of our own
/// making is ours; a vendor's number in other hands is a duplicate.
QCoro::Task<Result<bool>> PurchasePoster::settledByExisting(WorkItem &item)
{
    const Posting posting = *item.purchase();
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    const bool isOrder = kind == Nav::PurchaseKind::Order;
    Result<QList<Nav::PurchaseDocument>> existing;
    if (isOrder)
        existing =
            co_await m_link.ledger->findOrdersByComment(m_link.company.id, posting.vendorNumber, posting.reference);
    else
        existing = co_await m_link.ledger->findPurchaseDocuments(
            m_link.company.id, kind, posting.vendorNumber, posting.externalNumber);
    if (!existing)
        co_return fail(existing.error());
    if (existing->isEmpty())
        co_return false;
    const Nav::PurchaseDocument found = existing->first();
    const bool ours = isOrder || posting.externalNumber == posting.reference;
    Result<void> moved;
    if (ours && (isOrder || !found.isDraft()) && !item.journal()) {
        moved = m_moves.posted(item, found.number, found.postingDate, true);
    } else if (ours && found.isDraft()) {
        const auto deleted = co_await m_link.ledger->deletePurchaseDocument(m_link.company.id, kind, found);
        if (!deleted)
            co_return fail(deleted.error());
        co_return false;
    } else {
        moved = m_moves.held(item,
            Reason{ReasonCode::DuplicateInvoiceNumber, posting.externalNumber,
                RunText::tr("Number %1 of vendor %2 stands in NAV already (%3 %4).")
                    .arg(posting.externalNumber, posting.vendorNumber,
                        found.isDraft() ? RunText::tr("draft") : RunText::tr("posted"), found.number)});
    }
    if (!moved)
        co_return fail(moved.error());
    co_return true;
}

QCoro::Task<Result<void>> PurchasePoster::createAndPost(WorkItem &item, JournalPoster *journal)
{
    const Posting posting = *item.purchase();
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    const auto created = co_await m_link.ledger->createPurchaseDocument(m_link.company.id, kind, posting);
    if (!created)
        co_return co_await settleFailure(item, created.error(), true);
    Nav::PurchaseDocument draft = *created;
    const auto noted =
        m_moves.updateDetails({item}, Store::Intent::Kind::PurchaseCreate, detailsOf(item, u"created"_s, draft.id));
    if (!noted)
        co_return fail(noted.error());
    const auto difference = co_await prepareDraft(item, draft);
    if (!difference && isRefusal(difference.error()))
        co_return co_await withdraw(item, draft, refusalReason(difference.error(), item));
    if (!difference)
        co_return co_await settleFailure(item, difference.error(), true);
    if (!difference->isEmpty())
        co_return co_await withdraw(item, draft, Reason{ReasonCode::TotalsDiffer, posting.externalNumber, *difference});
    co_return co_await finish(item, draft, journal);
}

/// Dimensions, then NAV's own figures. Gives what differs, in words.
QCoro::Task<Result<QString>> PurchasePoster::prepareDraft(WorkItem &item, Nav::PurchaseDocument &draft)
{
    const Posting posting = *item.purchase();
    const auto lines = co_await m_link.ledger->purchaseLines(m_link.company.id, draft.kind, draft.id);
    if (!lines)
        co_return fail(lines.error());
    if (const QString difference = compareLines(posting, *lines); !difference.isEmpty())
        co_return difference;
    const QList<Nav::PurchaseLine> own = accountLines(*lines);
    QList<Nav::LineDimensions> wanted;
    for (qsizetype i = 0; i < own.size(); ++i)
        if (!posting.lines[i].dimensions.isEmpty())
            wanted.append(Nav::LineDimensions{own[i].id, posting.lines[i].dimensions});
    if (!wanted.isEmpty()) {
        const auto set = co_await m_link.ledger->setDimensions(m_link.company.id, parentOf(draft.kind), wanted);
        if (!set)
            co_return fail(set.error());
    }
    const auto again = co_await m_link.ledger->purchaseDocument(m_link.company.id, draft.kind, draft.id);
    if (!again)
        co_return fail(again.error());
    draft = *again;
    const QString header = compareHeader(posting, draft);
    co_return header.isEmpty() ? compareTotal(posting, draft) : header;
}

QCoro::Task<Result<void>> PurchasePoster::finish(WorkItem &item, Nav::PurchaseDocument draft, JournalPoster *journal)
{
    if (draft.kind == Nav::PurchaseKind::Order)
        co_return m_moves.posted(item, draft.number, draft.postingDate, false);
    if (item.journal()) {
        const auto stands = co_await postJournalPart(item, draft, journal);
        if (!stands)
            co_return fail(stands.error());
        if (!*stands)
            co_return Result<void>();
    }
    if (wantsDraft(item, m_link.policy))
        co_return m_moves.drafted(item, draft.number, draft.id);
    co_return co_await postDraft(item, draft);
}

/// The card and company-paid part of a report. True when it stands in the ledger; otherwise the item is settled.
QCoro::Task<Result<bool>> PurchasePoster::postJournalPart(
    WorkItem &item, Nav::PurchaseDocument draft, JournalPoster *journal)
{
    WorkItem part = item;
    part.intents.clear();
    part.journalPart = std::make_shared<JournalPart>();
    const std::shared_ptr<JournalPart> outcome = part.journalPart;
    // gcc 12 cannot keep a braced list alive across co_await.
    QList<WorkItem> parts;
    parts.append(part);
    const auto posted = co_await journal->post(parts);
    if (outcome->state == JournalPart::State::Posted)
        co_return true;
    if (outcome->state == JournalPart::State::InDoubt) {
        item.record.state = RecordState::InDoubt;
        co_return posted ? Result<bool>(false) : fail(posted.error());
    }
    const Reason reason = outcome->state == JournalPart::State::Refused
        ? outcome->reason
        : Reason{ReasonCode::NavRefused, item.record.documentId,
            RunText::tr("The card part could not be posted; nothing was left in NAV.")};
    const auto withdrawn = co_await withdraw(item, draft, reason);
    if (!withdrawn)
        co_return fail(withdrawn.error());
    co_return posted ? Result<bool>(false) : fail(posted.error());
}

QCoro::Task<Result<void>> PurchasePoster::postDraft(WorkItem &item, Nav::PurchaseDocument draft)
{
    QList<WorkItem> items{item};
    const auto begun = m_moves.begin(
        items, Store::Intent::Kind::PurchasePost, m_link.company.id, detailsOf(item, u"post"_s, draft.id));
    if (!begun)
        co_return fail(begun.error());
    item = items.first();
    const auto sent = co_await m_link.ledger->postPurchaseDocument(m_link.company.id, draft.kind, draft.id);
    const auto now = co_await m_link.ledger->purchaseDocument(m_link.company.id, draft.kind, draft.id);
    if (now && !now->isDraft())
        co_return m_moves.posted(item, now->number, now->postingDate, false);
    const Reason refusal = sent ? Reason{} : refusalReason(sent.error(), item);
    if (now && !sent && isRefusal(sent.error())) {
        if (!item.journal())
            co_return co_await withdraw(item, *now, refusal);
        // The journal stands; the draft stays for the next try, and the document says which part is missing.
        const auto moved = m_moves.inDoubt(item,
            RunText::tr("The card part is posted as %1; the purchase invoice was refused: %2")
                .arg(item.journal()->reference, refusal.text));
        co_return moved;
    }
    const QString why =
        sent ? RunText::tr("NAV accepted the posting, but the document is still a draft.") : sent.error().message;
    if (const auto moved = m_moves.inDoubt(item, why); !moved)
        co_return fail(moved.error());
    co_return sent ? Result<void>() : fail(sent.error());
}

/// Takes the draft away again and holds the document; while the draft cannot be taken away it stays in doubt.
QCoro::Task<Result<void>> PurchasePoster::withdraw(WorkItem &item, Nav::PurchaseDocument draft, Reason reason)
{
    const auto current = co_await m_link.ledger->purchaseDocument(m_link.company.id, draft.kind, draft.id);
    Result<void> deleted;
    if (current)
        deleted = co_await m_link.ledger->deletePurchaseDocument(m_link.company.id, draft.kind, *current);
    const bool gone = current ? deleted.has_value()
                              : current.error().code == ErrorCode::NotFound || current.error().httpStatus == 404;
    if (gone)
        co_return m_moves.held(item, reason);
    const Error error = current ? deleted.error() : current.error();
    if (const auto moved =
            m_moves.inDoubt(item, RunText::tr("Draft %1 could not be taken back: %2").arg(draft.number, error.message));
        !moved)
        co_return fail(moved.error());
    co_return isRefusal(error) ? Result<void>() : fail(error);
}

QCoro::Task<Result<void>> PurchasePoster::settleFailure(WorkItem &item, Error error, bool sent)
{
    if (isRefusal(error))
        co_return m_moves.held(item, refusalReason(error, item));
    const bool safe = nothingWasSent(error) || !sent;
    const auto moved = safe ? m_moves.backToReady(item, error.message) : m_moves.inDoubt(item, error.message);
    if (!moved)
        co_return fail(moved.error());
    co_return fail(error);
}

/// Which of the documents found is ours: the one whose id was noted; without an id only a draft that is, line by line,
/// what we were about to write. Somebody else's is left alone.
QCoro::Task<Result<std::optional<Nav::PurchaseDocument>>> PurchasePoster::findOurs(Posting posting, QString id)
{
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    Result<QList<Nav::PurchaseDocument>> found;
    if (kind == Nav::PurchaseKind::Order)
        found = co_await m_link.ledger->findOrdersByComment(m_link.company.id, posting.vendorNumber, posting.reference);
    else
        found = co_await m_link.ledger->findPurchaseDocuments(
            m_link.company.id, kind, posting.vendorNumber, posting.externalNumber);
    if (!found)
        co_return fail(found.error());
    for (const Nav::PurchaseDocument &candidate : std::as_const(*found)) {
        if (candidate.id == id || kind == Nav::PurchaseKind::Order)
            co_return std::optional(candidate);
        if (!id.isEmpty() || !candidate.isDraft() || !compareHeader(posting, candidate).isEmpty())
            continue;
        const auto lines = co_await m_link.ledger->purchaseLines(m_link.company.id, kind, candidate.id);
        if (!lines)
            co_return fail(lines.error());
        // A creation that was cut off may have left the first lines only.
        const bool part = accountLines(*lines).size() < posting.lines.size();
        if (part || compareLines(posting, *lines).isEmpty())
            co_return std::optional(candidate);
    }
    co_return std::optional<Nav::PurchaseDocument>();
}

QCoro::Task<Result<void>> PurchasePoster::recover(WorkItem item, QJsonObject details)
{
    const Posting posting = *item.purchase();
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    const auto ours = co_await findOurs(posting, details.value(u"id"_s).toString());
    if (!ours)
        co_return fail(ours.error());
    if (!*ours)
        co_return m_moves.backToReady(item, RunText::tr("Looked up in NAV: nothing of it is there."));
    const Nav::PurchaseDocument document = **ours;
    if (!document.isDraft() || kind == Nav::PurchaseKind::Order)
        co_return m_moves.posted(item, document.number, document.postingDate, false);
    const QString journalReference = details.value(u"journalReference"_s).toString();
    if (!journalReference.isEmpty()) {
        const auto entries = co_await m_link.ledger->ledgerEntries(m_link.company.id, journalReference, QDate());
        if (!entries)
            co_return fail(entries.error());
        if (!entries->isEmpty())
            co_return co_await postDraft(item, document);
    }
    const auto deleted = co_await m_link.ledger->deletePurchaseDocument(m_link.company.id, kind, document);
    if (!deleted)
        co_return fail(deleted.error());
    co_return m_moves.backToReady(item, RunText::tr("A half-made draft was taken away; the document is posted anew."));
}

QCoro::Task<Result<void>> PurchasePoster::followDraft(WorkItem item, QString id)
{
    const Nav::PurchaseKind kind = purchaseKindOf(item.purchase()->target);
    const auto now = co_await m_link.ledger->purchaseDocument(m_link.company.id, kind, id);
    if (now && !now->isDraft())
        co_return m_moves.posted(item, now->number, now->postingDate, false);
    const bool gone = !now && (now.error().code == ErrorCode::NotFound || now.error().httpStatus == 404);
    if (gone)
        co_return m_moves.held(item,
            Reason{ReasonCode::NavRefused, item.record.documentId,
                RunText::tr("The draft was deleted in NAV. Retry to make it anew, or send the document back.")});
    co_return now ? Result<void>() : fail(now.error());
}

} // namespace Ledgerbridge::Sync
