// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchaseposter.h"

#include "naverror.h"
#include "purchasechecks.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// NAV turned the request away before it did anything.
bool nothingWasSent(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Throttled || error.code == ErrorCode::SignIn
        || error.code == ErrorCode::MissingScope;
}

bool wantsDraft(const WorkItem &item, const PostingPolicy &policy)
{
    // A correction is a person's decision to post.
    if (item.correction)
        return false;
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

QCoro::Task<Result<std::optional<Nav::PurchaseDocument>>> findPosted(const CompanyLink &link, Posting posting)
{
    using Found = std::optional<Nav::PurchaseDocument>;
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    if (kind == Nav::PurchaseKind::Order)
        co_return Found();
    const auto found = co_await link.ledger->findPurchaseDocuments(
        link.company.id, kind, posting.vendorNumber, posting.externalNumber);
    if (!found)
        co_return fail(found.error());
    for (const Nav::PurchaseDocument &candidate : *found)
        if (!candidate.isDraft() && compareHeader(posting, candidate).isEmpty()
            && compareTotal(posting, candidate).isEmpty())
            co_return Found(candidate);
    co_return Found();
}

PurchasePoster::PurchasePoster(Run &run, const CompanyLink &link)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
{
}

QJsonObject PurchasePoster::detailsOf(const WorkItem &item, QStringView stage, const QString &id) const
{
    QJsonObject details{{u"stage"_s, stage.toString()}, {u"id"_s, id}};
    if (item.journal())
        details.insert(u"journalReference"_s, item.journal()->reference);
    return details;
}

QCoro::Task<Result<void>> PurchasePoster::post(WorkItem item, JournalPoster *journal)
{
    const auto existing = co_await lookForExisting(item);
    // A document that NAV will not look for must not stand in the way of those behind it.
    if (!existing && existing.error().code == ErrorCode::Refused)
        co_return m_moves.held(item, Sync::refusalReason(existing.error(), item));
    if (!existing)
        co_return fail(existing.error());
    if (existing->settled)
        co_return Result<void>();
    QList<WorkItem> items{item};
    const auto begun = m_moves.begin(
        items, Store::Intent::Kind::PurchaseCreate, m_link.company.id, detailsOf(item, u"create", QString()));
    if (!begun)
        co_return fail(begun.error());
    if (items.isEmpty())
        co_return Result<void>();
    item = items.first();
    const auto cleared = co_await deleteHalfMade(item, existing->halfMade);
    if (!cleared)
        co_return fail(cleared.error());
    if (!*cleared)
        co_return Result<void>();
    co_return co_await createAndPost(item, journal);
}

/// True when nothing of them is left; otherwise the item is settled.
QCoro::Task<Result<bool>> PurchasePoster::deleteHalfMade(WorkItem &item, QList<Nav::PurchaseDocument> drafts)
{
    for (const Nav::PurchaseDocument &draft : std::as_const(drafts)) {
        const auto deleted = co_await m_link.ledger->deletePurchaseDocument(m_link.company.id, draft.kind, draft);
        if (deleted || isGone(deleted.error()))
            continue;
        const Error &error = deleted.error();
        const auto moved = isRefusal(error) ? m_moves.held(item, Sync::refusalReason(error, item))
                                            : m_moves.inDoubt(item, error.message);
        if (!moved)
            co_return fail(moved.error());
        co_return isRefusal(error) ? Result<bool>(false) : fail(error);
    }
    co_return true;
}

/// NAV compares external numbers only when posting (nav.md 3.3), so we look first. What bears a reference of our own
/// making is ours; a vendor's number in other hands is a duplicate.
QCoro::Task<Result<PurchasePoster::Existing>> PurchasePoster::lookForExisting(WorkItem &item)
{
    const Posting posting = *item.purchase();
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    if (kind == Nav::PurchaseKind::Order)
        co_return co_await lookForOrder(item);
    const auto existing = co_await m_link.ledger->findPurchaseDocuments(
        m_link.company.id, kind, posting.vendorNumber, posting.externalNumber);
    if (!existing)
        co_return fail(existing.error());
    const bool ours = posting.externalNumber == posting.reference;
    Existing result;
    for (const Nav::PurchaseDocument &found : *existing) {
        if (ours && found.isDraft()) {
            // Half-made by a run whose memory is lost; made anew, whole.
            result.halfMade.append(found);
            continue;
        }
        const auto moved = ours && !item.journal() ? m_moves.posted(item, found.number, found.postingDate, true)
                                                   : heldAsDuplicate(item, found);
        if (!moved)
            co_return fail(moved.error());
        result.settled = true;
        break;
    }
    co_return result;
}

/// By Concur's number, which every machine knows alike, whether it follows the request or found the order's number on an
/// invoice. An order that people made under that very number is theirs.
QCoro::Task<Result<PurchasePoster::Existing>> PurchasePoster::lookForOrder(WorkItem &item)
{
    const Posting posting = *item.purchase();
    const auto ours =
        co_await m_link.ledger->findOrdersByComment(m_link.company.id, posting.vendorNumber, posting.externalNumber);
    if (!ours)
        co_return fail(ours.error());
    Existing result;
    result.settled = true;
    if (!ours->isEmpty() && !item.journal()) {
        const Nav::PurchaseDocument &order = ours->constFirst();
        const auto moved = m_moves.posted(item, order.number, order.postingDate, true);
        co_return moved ? Result<Existing>(result) : fail(moved.error());
    }
    auto others = ours;
    if (ours->isEmpty())
        others = co_await m_link.ledger->findOrdersByNumber(m_link.company.id, posting.externalNumber);
    if (!others)
        co_return fail(others.error());
    for (const Nav::PurchaseDocument &order : *others) {
        if (Directory::normalised(order.vendorNumber) != Directory::normalised(posting.vendorNumber))
            continue;
        const auto moved = heldAsDuplicate(item, order);
        co_return moved ? Result<Existing>(result) : fail(moved.error());
    }
    co_return Existing();
}

Result<void> PurchasePoster::heldAsDuplicate(WorkItem &item, const Nav::PurchaseDocument &found)
{
    const Posting posting = *item.purchase();
    return m_moves.held(item,
        Reason{ReasonCode::DuplicateInvoiceNumber, posting.externalNumber,
            RunText::tr("Number %1 of vendor %2 stands in NAV already (%3 %4).")
                .arg(posting.externalNumber, posting.vendorNumber,
                    found.isDraft() ? RunText::tr("draft") : RunText::tr("posted"), found.number)});
}

QCoro::Task<Result<void>> PurchasePoster::createAndPost(WorkItem &item, JournalPoster *journal)
{
    const Posting posting = *item.purchase();
    const Nav::PurchaseKind kind = purchaseKindOf(posting.target);
    const auto created = co_await m_link.ledger->createPurchaseDocument(m_link.company.id, kind, posting);
    if (!created)
        co_return co_await settleUncreated(item, created.error());
    Nav::PurchaseDocument draft = *created;
    const auto noted =
        m_moves.updateDetails({item}, Store::Intent::Kind::PurchaseCreate, detailsOf(item, u"created", draft.id));
    if (!noted)
        co_return fail(noted.error());
    const auto difference = co_await prepareDraft(item, draft);
    if (!difference && isRefusal(difference.error()))
        co_return co_await withdraw(item, draft, Sync::refusalReason(difference.error(), item), QString());
    if (!difference) {
        const auto withdrawn = co_await withdraw(item, draft, std::nullopt, difference.error().message);
        co_return fail(withdrawn ? difference.error() : withdrawn.error());
    }
    if (!difference->isEmpty()) {
        const std::optional<Reason> reason(Reason{ReasonCode::TotalsDiffer, posting.externalNumber, *difference});
        co_return co_await withdraw(item, draft, reason, QString());
    }
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
            wanted.append(Nav::LineDimensions{own[i].id, posting.lines[i].dimensions, draft.id});
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
    const auto standing = m_moves.standingJournalPart(item);
    if (!standing)
        co_return fail(standing.error());
    if (!standing->isEmpty())
        co_return true;
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
    std::optional<Reason> reason;
    if (outcome->state == JournalPart::State::Refused)
        reason = outcome->reason;
    const auto withdrawn = co_await withdraw(
        item, draft, reason, RunText::tr("The card part could not be posted; nothing was left in NAV."));
    if (!withdrawn)
        co_return fail(withdrawn.error());
    co_return posted ? Result<bool>(false) : fail(posted.error());
}

QCoro::Task<Result<void>> PurchasePoster::postDraft(WorkItem item, Nav::PurchaseDocument draft)
{
    QList<WorkItem> items{item};
    const auto begun = m_moves.begin(
        items, Store::Intent::Kind::PurchasePost, m_link.company.id, detailsOf(item, Stage::post, draft.id));
    if (!begun)
        co_return fail(begun.error());
    if (items.isEmpty())
        co_return Result<void>();
    item = items.first();
    const auto sent = co_await sendPost(draft);
    std::optional<Error> error;
    if (!sent)
        error = sent.error();
    co_return co_await settleUnposted(item, draft, error);
}

/// The victim of a deadlock was rolled back and may try again at once.
QCoro::Task<Result<void>> PurchasePoster::sendPost(Nav::PurchaseDocument draft)
{
    for (int attempt = 1;; ++attempt) {
        const auto sent = co_await m_link.ledger->postPurchaseDocument(m_link.company.id, draft.kind, draft.id);
        if (sent || attempt == Nav::deadlockAttempts || !Nav::isDeadlock(sent.error()))
            co_return sent;
    }
}

/// Whatever the answer was, what stands in NAV decides.
QCoro::Task<Result<void>> PurchasePoster::settleUnposted(
    WorkItem &item, Nav::PurchaseDocument draft, std::optional<Error> error)
{
    const Posting posting = *item.purchase();
    const auto now = co_await m_link.ledger->purchaseDocument(m_link.company.id, draft.kind, draft.id);
    if (now && !now->isDraft()) {
        const QString difference = compareTotal(posting, *now);
        if (!difference.isEmpty())
            m_run.problem(RunText::tr("Document %1 stands in NAV as %2, but %3. Check the posting in NAV.")
                              .arg(item.record.documentId, now->number, difference));
        co_return m_moves.posted(item, now->number, now->postingDate, false, difference);
    }
    if (!now && isGone(now.error())) {
        const auto posted = co_await findPosted(m_link, posting);
        if (posted && *posted)
            co_return m_moves.posted(item, (*posted)->number, (*posted)->postingDate, false);
    }
    if (now && error && isRefusal(*error)) {
        const Reason refusal = Sync::refusalReason(*error, item);
        if (!item.journal())
            co_return co_await withdraw(item, *now, refusal, QString());
        // The journal stands; the draft stays for the next try, and the document says which part is missing.
        const QString text =
            RunText::tr("The card part of document %1 is posted as %2; the purchase invoice was refused: %3")
                .arg(item.record.documentId, item.journal()->reference, refusal.text);
        m_run.problem(text);
        co_return m_moves.inDoubt(item, text);
    }
    if (!error) {
        const auto noted = m_moves.updateDetails(
            {item}, Store::Intent::Kind::PurchasePost, detailsOf(item, Stage::accepted, draft.id));
        if (!noted)
            co_return fail(noted.error());
    }
    const QString why =
        error ? error->message : RunText::tr("NAV accepted the posting, but the document is still a draft.");
    if (const auto moved = m_moves.inDoubt(item, why); !moved)
        co_return fail(moved.error());
    // A clear no about a draft that is gone concerns this document alone.
    if (error && !isRefusal(*error))
        co_return fail(*error);
    co_return Result<void>();
}

Result<void> PurchasePoster::settlePostedMeanwhile(WorkItem &item, const Nav::PurchaseDocument &posted)
{
    if (!item.journal())
        return m_moves.posted(item, posted.number, posted.postingDate, false);
    const auto standing = m_moves.standingJournalPart(item);
    if (!standing)
        return fail(standing.error());
    return standing->isEmpty() ? m_moves.held(item, withoutCardPart(posted, item.journal()->reference))
                               : m_moves.posted(item, posted.number, posted.postingDate, false);
}

QCoro::Task<Result<void>> PurchasePoster::withdraw(
    WorkItem &item, Nav::PurchaseDocument draft, std::optional<Reason> reason, QString why)
{
    const auto current = co_await m_link.ledger->purchaseDocument(m_link.company.id, draft.kind, draft.id);
    // Somebody in NAV has posted it meanwhile; NAV may let posted ones be deleted (nav.md 2.10).
    if (current && current->kind != Nav::PurchaseKind::Order && !current->isDraft())
        co_return settlePostedMeanwhile(item, *current);
    Result<void> deleted;
    if (current)
        deleted = co_await m_link.ledger->deletePurchaseDocument(m_link.company.id, draft.kind, *current);
    const bool gone = current ? deleted.has_value() || isGone(deleted.error()) : isGone(current.error());
    if (gone)
        co_return reason ? m_moves.held(item, *reason) : m_moves.backToReady(item, why);
    const Error error = current ? deleted.error() : current.error();
    if (const auto moved =
            m_moves.inDoubt(item, RunText::tr("Draft %1 could not be taken back: %2").arg(draft.number, error.message));
        !moved)
        co_return fail(moved.error());
    co_return isRefusal(error) ? Result<void>() : fail(error);
}

/// No draft was answered. Unless NAV said no, or nothing left this machine, one may stand all the same.
QCoro::Task<Result<void>> PurchasePoster::settleUncreated(WorkItem &item, Error error)
{
    if (isRefusal(error))
        co_return m_moves.held(item, Sync::refusalReason(error, item));
    const auto moved =
        nothingWasSent(error) ? m_moves.backToReady(item, error.message) : m_moves.inDoubt(item, error.message);
    co_return fail(moved ? error : moved.error());
}

} // namespace Ledgerbridge::Sync
