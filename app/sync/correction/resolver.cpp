// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "resolver.h"

#include "acknowledgestep.h"
#include "directorystep.h"
#include "journallines.h"
#include "journalposter.h"
#include "outage.h"
#include "plandigest.h"
#include "poststep.h"
#include "purchaseposter.h"
#include "recoverystep.h"
#include "reviewstore.h"
#include "runtext.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

CommandOutcome leftAlone(const Record &record, const QString &why)
{
    return CommandOutcome{record.documentId, record.state, record.state, record.reasons, why};
}

QString notChanged(const Record &record)
{
    return RunText::tr("%1 is %2; there is no change after posting to resolve.")
        .arg(record.documentId, recordStateTitle(record.state).toLower());
}

Correction correctionFor(const ChangeReview &review, ResolveAction action, const QString &actor, const QString &reason)
{
    Correction correction;
    correction.kind =
        action == ResolveAction::OffsetAndRepost ? Correction::Kind::Offset : Correction::Kind::Difference;
    for (const Record &original : review.originals)
        correction.originals.append(original.id);
    correction.repost = !review.isRecalled;
    correction.actor = actor;
    correction.reason = reason;
    return correction;
}

bool hasJournal(const PostingPlan &plan)
{
    WorkItem item;
    item.plan = plan;
    return item.journal() != nullptr;
}

} // namespace

Resolver::Resolver(Run &run, QString actor)
    : m_run(run)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<void>> Resolver::prepare()
{
    const auto read = co_await readDirectories(m_run);
    if (!read)
        co_return fail(read.error());
    const auto open = m_run.intents.openIntents();
    if (!open)
        co_return fail(open.error());
    if (open->isEmpty())
        co_return Result<void>();
    co_return co_await recoverOpenPostings(m_run);
}

QCoro::Task<Result<CommandOutcome>> Resolver::resolve(Record record, ResolveAction action, QString reason)
{
    if (action == ResolveAction::Ignore)
        co_return ignore(record, reason);
    const auto prepared = co_await prepare();
    if (!prepared)
        co_return fail(prepared.error());
    const auto now = m_run.documents.byId(record.id);
    if (!now)
        co_return fail(now.error());
    if (*now)
        record = **now;
    if (record.state != RecordState::ChangedAfterPosting)
        co_return leftAlone(record, notChanged(record));
    const auto reviewed = co_await review(record);
    if (!reviewed)
        co_return fail(reviewed.error());
    const ActionOffer offer = reviewed->offer(action);
    const std::optional<PostingPlan> plan =
        action == ResolveAction::OffsetAndRepost ? reviewed->offset : reviewed->correction;
    if (!offer.possible || !plan)
        co_return leftAlone(record, u"%1: %2"_s.arg(record.documentId, offer.text));
    if (action == ResolveAction::PostDifference) {
        const auto waiting = awaitSecond(record, *reviewed, reason);
        if (!waiting)
            co_return fail(waiting.error());
        if (*waiting)
            co_return **waiting;
    }
    const auto linked = co_await withOpenLinks(*plan, reviewed->posted.last());
    if (!linked)
        co_return fail(linked.error());
    const auto handed = co_await acknowledged(record);
    if (!handed)
        co_return fail(handed.error());
    if (!*handed)
        co_return outcome(record, RunText::tr("Concur did not hand it over, so nothing was posted."));
    const Correction correction = correctionFor(*reviewed, action, m_actor, reason);
    const auto posted = co_await post(**handed, *linked, correction);
    if (!posted)
        co_return fail(posted.error());
    co_return outcome(record, offer.text);
}

Result<CommandOutcome> Resolver::ignore(const Record &record, const QString &reason)
{
    if (record.state != RecordState::ChangedAfterPosting)
        return leftAlone(record, notChanged(record));
    if (const auto loaded = m_run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    const auto review = reviewChange(m_run, record);
    if (!review)
        return fail(review.error());
    Store::StateChange change;
    change.to = RecordState::Ignored;
    change.reasons = QList<Reason>();
    change.audit = Run::entry(u"ignored"_s,
        RunText::tr("Change after posting (%1 stands) ignored by %2: %3").arg(review->numbers(), m_actor, reason),
        review->numbers());
    change.audit.actor = m_actor;
    if (const auto moved = m_run.move(record, change); !moved)
        return fail(moved.error());
    return outcome(record, review->offer(ResolveAction::Ignore).text);
}

Result<std::optional<CommandOutcome>> Resolver::awaitSecond(
    const Record &record, const ChangeReview &review, const QString &reason)
{
    using Waiting = std::optional<CommandOutcome>;
    if (!m_run.setup.fourEyes || !review.wanted.needsApproval)
        return Waiting();
    const QString digest = planDigest(*review.correction);
    const bool isAsked = record.isApproved(digest);
    if (isAsked && record.approvedBy.compare(m_actor.trimmed(), Qt::CaseInsensitive) != 0)
        return Waiting();
    if (!isAsked) {
        AuditEntry entry = Run::entry(u"differenceApproved"_s,
            RunText::tr("%1 approved that the difference is posted; a second person has to as well: %2")
                .arg(m_actor, reason));
        entry.actor = m_actor;
        const auto noted = Store::ReviewStore(*m_run.setup.database).noteApproval(record.id, m_actor, digest, entry);
        if (!noted)
            return fail(noted.error());
    }
    return Waiting(leftAlone(record,
        RunText::tr("%1: nothing is posted yet. The difference waits until a person other than %2 posts it as well.")
            .arg(record.documentId, m_actor)));
}

QCoro::Task<Result<ChangeReview>> Resolver::review(Record record)
{
    const auto known = reviewChange(m_run, record);
    if (!known || known->posted.size() >= known->originals.size())
        co_return known;
    QList<PostingPlan> plans;
    const QList<Record> originals = known->originals;
    for (const Record &original : originals) {
        if (original.navNumber.isEmpty())
            co_return known;
        const auto plan = co_await readBack(original);
        if (!plan)
            co_return fail(plan.error());
        if (!*plan)
            co_return fail(ErrorCode::Refused,
                RunText::tr(
                    "What was posted as %1 was not kept, and NAV's entries do not tell it line by line. Correct "
                    "it in NAV, then resolve document %2 with ignore.")
                    .arg(original.navNumber, record.documentId));
        plans.append(**plan);
    }
    co_return reviewChange(m_run, record, plans);
}

/// NAV's entries name no vendors (nav.md 2.3), so they can prove a plan but not give one: that of the stored version.
QCoro::Task<Result<std::optional<PostingPlan>>> Resolver::readBack(Record original)
{
    using Found = std::optional<PostingPlan>;
    const auto planned = planRecord(m_run, original);
    if (!planned)
        co_return fail(planned.error());
    PostingPlan plan = planned->outcome.plan;
    const CompanyLink *link = m_run.link(plan.companyId);
    const bool comparable = plan.postings.size() == 1 && hasJournal(plan) && planned->outcome.reasons.isEmpty();
    if (!link || !comparable)
        co_return Found();
    const QStringList numbers(original.navNumber);
    const auto entries = co_await link->ledger->ledgerEntriesOf(link->company.id, numbers);
    if (!entries)
        co_return fail(entries.error());
    if (entries->isEmpty() || !compareLedger(plan.postings.first(), *entries).isEmpty())
        co_return Found();
    plan.postings.first().postingDate = entries->first().postingDate;
    co_return Found(plan);
}

QCoro::Task<Result<PostingPlan>> Resolver::withOpenLinks(PostingPlan plan, PostingPlan original)
{
    const auto invoice = std::find_if(original.postings.cbegin(), original.postings.cend(),
        [](const Posting &posting) { return posting.target == PostingTarget::PurchaseInvoice; });
    const auto memo = std::find_if(plan.postings.begin(), plan.postings.end(),
        [](const Posting &posting) { return !posting.appliesToNumber.isEmpty(); });
    const CompanyLink *link = m_run.link(plan.companyId);
    if (!link || memo == plan.postings.end() || invoice == original.postings.cend())
        co_return plan;
    const auto found = co_await link->ledger->findPurchaseDocuments(
        link->company.id, Nav::PurchaseKind::Invoice, invoice->vendorNumber, invoice->externalNumber);
    if (!found)
        co_return fail(found.error());
    const bool isOpen = std::any_of(found->cbegin(), found->cend(), [&memo](const Nav::PurchaseDocument &document) {
        return document.status == u"Open" && document.number == memo->appliesToNumber;
    });
    if (!isOpen)
        memo->appliesToNumber.clear();
    co_return plan;
}

QCoro::Task<Result<std::optional<Record>>> Resolver::acknowledged(Record record)
{
    using Handed = std::optional<Record>;
    QList<Record> records;
    records.append(record);
    const auto answer = co_await acknowledge(m_run, records);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->isEmpty() ? Handed() : Handed(answer->first());
}

QCoro::Task<Result<void>> Resolver::post(Record record, PostingPlan plan, Correction correction)
{
    const CompanyLink *link = m_run.link(plan.companyId);
    if (!link)
        co_return fail(
            ErrorCode::InvalidInput, RunText::tr("Company %1 is not connected any more.").arg(plan.companyName));
    const WorkItem item{record, plan, {}, {}, correction};
    const auto posted = co_await postItem(*link, item);
    const auto clear = co_await settled(posted);
    if (!clear)
        co_return fail(clear.error());
    const auto now = m_run.documents.byId(record.id);
    if (!now)
        co_return fail(now.error());
    if (!*now || (*now)->state != RecordState::Ready)
        co_return Result<void>();
    QList<Record> records;
    records.append(**now);
    const auto reposted = co_await postRecords(m_run, records);
    co_return co_await settled(reposted);
}

QCoro::Task<Result<void>> Resolver::postItem(const CompanyLink &link, WorkItem item)
{
    JournalPoster journal(m_run, link, false);
    if (item.journal()) {
        const auto opened = co_await journal.open();
        if (!opened)
            co_return fail(opened.error());
        if (!journal.refusal().text.isEmpty()) {
            journal.close();
            co_return fail(ErrorCode::Refused, journal.refusal().text);
        }
    }
    Result<void> posted;
    if (item.purchase()) {
        PurchasePoster poster(m_run, link);
        JournalPoster *part = item.journal() ? &journal : nullptr;
        posted = co_await poster.post(item, part);
    } else {
        QList<WorkItem> items;
        items.append(item);
        posted = co_await journal.post(items);
    }
    journal.close();
    co_return posted;
}

/// What got no clear answer is looked up before anything else, as in a run.
QCoro::Task<Result<void>> Resolver::settled(Result<void> posted)
{
    if (posted || !mayLookUp(posted.error()))
        co_return posted;
    co_return co_await recoverOpenPostings(m_run);
}

Result<CommandOutcome> Resolver::outcome(const Record &before, const QString &done)
{
    const auto now = m_run.documents.byId(before.id);
    if (!now)
        return fail(now.error());
    const Record &after = **now;
    QStringList texts{u"%1: %2"_s.arg(after.documentId, done)};
    if (!m_run.summary.problems.isEmpty())
        texts = m_run.summary.problems;
    texts.append(RunText::tr("It is %1 now.").arg(recordStateTitle(after.state).toLower()));
    for (const Reason &reason : after.reasons)
        texts.append(reason.text);
    return CommandOutcome{after.documentId, before.state, after.state, after.reasons, texts.join(u' ')};
}

} // namespace Ledgerbridge::Sync
