// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "planstep.h"

#include "plandigest.h"
#include "postedplanstore.h"
#include "reviewstore.h"
#include "runtext.h"
#include "standing.h"
#include "writescope.h"

#include <QCoroTimer>

#include <algorithm>
#include <chrono>

namespace Ledgerbridge::Sync {

namespace {

/// A person's command waits no longer than it takes to plan so many (architecture.md, rule 3).
constexpr int batchSize = 50;

bool hasReason(const Record &record, std::initializer_list<ReasonCode> codes)
{
    return std::any_of(record.reasons.cbegin(), record.reasons.cend(),
        [&codes](const Reason &reason) { return std::find(codes.begin(), codes.end(), reason.code) != codes.end(); });
}

/// What NAV itself said can be mended in NAV without our seeing it, so it is tried again in every run.
bool refusedByNav(const Record &record)
{
    return hasReason(record, {ReasonCode::NavRefused, ReasonCode::DuplicateInvoiceNumber, ReasonCode::TotalsDiffer});
}

/// A draft that somebody deleted in NAV (it bears its number still) is not made anew before a person says so.
bool draftWasDeleted(const Record &record)
{
    return record.state == RecordState::Held && !record.navNumber.isEmpty()
        && hasReason(record, {ReasonCode::NavRefused});
}

Result<PlanOutcome> unreadable(const Record &record, const Error &error)
{
    PlanOutcome outcome;
    outcome.reasons.append(Reason{ReasonCode::DocumentInvalid, record.documentId, error.message});
    return outcome;
}

QString textOf(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts.append(reason.text);
    return texts.join(u' ');
}

RecordState stateOf(const PlanOutcome &outcome, const Record &record)
{
    if (!outcome.reasons.isEmpty())
        return RecordState::Held;
    return lacksApproval(outcome, record) ? RecordState::AwaitingApproval : RecordState::Ready;
}

/// What a person reads of a document that waits for approval.
QString approvalText(const Record &record)
{
    return record.approvedBy.isEmpty()
        ? RunText::tr("Waits for a person's approval.")
        : RunText::tr("%1 approved it, but what it becomes in NAV has changed since. Look again.")
              .arg(record.approvedBy);
}

Store::StateChange changeFor(Run &run, const Record &record, const PlanOutcome &outcome, RecordState to)
{
    Store::StateChange change;
    change.to = to;
    change.companyId = outcome.plan.companyId;
    change.companyName = outcome.plan.companyName;
    change.planFingerprint = run.fingerprint(record);
    if (!outcome.plan.postings.isEmpty())
        change.postingDate = outcome.plan.postings.first().postingDate;
    QList<Reason> reasons = outcome.reasons;
    change.planDigest = planDigest(outcome.plan);
    if (to == RecordState::AwaitingApproval) {
        reasons.append(Reason{ReasonCode::NeedsApproval, record.documentId, approvalText(record)});
        change.approvedBy = QString();
        change.approvedPlan = QString();
    }
    change.reasons = reasons;
    if (to == RecordState::Ready)
        change.audit =
            Run::entry(QStringLiteral("checked"), QCoreApplication::translate("Sync", "Checked, ready to post"));
    else if (to == RecordState::Held)
        change.audit = Run::entry(QStringLiteral("held"), textOf(reasons));
    else
        change.audit = Run::entry(QStringLiteral("awaitingApproval"), textOf(reasons));
    return change;
}

Result<Record> movedTo(Run &run, const Record &record, Store::StateChange change)
{
    change.reasons = QList<Reason>();
    Record result = record;
    result.state = change.to;
    result.reasons.clear();
    if (record.state == change.to)
        return result;
    const auto moved = run.move(record, change);
    return moved ? Result<Record>(result) : fail(moved.error());
}

Result<Record> holdAsChanged(Run &run, const Record &record, const Record &sibling)
{
    Store::StateChange change;
    change.to = RecordState::ChangedAfterPosting;
    change.audit = Run::entry(QStringLiteral("changedAfterPosting"),
        QCoreApplication::translate(
            "Sync", "Came again after an earlier version went to NAV as %1; a person decides what happens.")
            .arg(sibling.navNumber),
        sibling.navNumber);
    return movedTo(run, record, change);
}

/// What stands already is only acknowledged and confirmed; mappings do not matter any more.
Result<Record> readyAsRepeated(Run &run, const Record &record, const Record &sibling)
{
    Store::StateChange change;
    change.to = RecordState::Ready;
    change.companyId = sibling.companyId;
    change.companyName = sibling.companyName;
    change.planFingerprint = run.fingerprint(record);
    change.audit = Run::entry(QStringLiteral("checked"),
        RunText::tr("The same content stands in NAV as %1; it is only confirmed once more.").arg(sibling.navNumber),
        sibling.navNumber);
    return movedTo(run, record, change);
}

/// What becomes of a document of which another version went to NAV. None: nothing stands, it is planned as usual.
Result<std::optional<Record>> settleAgainstStanding(Run &run, const Record &record)
{
    const auto standing = standingVersions(run, record);
    if (!standing)
        return fail(standing.error());
    if (standing->isEmpty())
        return std::optional<Record>();
    const auto repeated = repeatedVersion(run, record);
    if (!repeated)
        return fail(repeated.error());
    if (*repeated && isOnItsWay((*repeated)->state))
        return std::optional(record);
    const auto moved =
        *repeated ? readyAsRepeated(run, record, **repeated) : holdAsChanged(run, record, standing->last());
    return moved ? Result<std::optional<Record>>(*moved) : fail(moved.error());
}

/// What a person's decision did to a document beyond its state is news too, and makes them one of its preparers.
Result<void> notePreparer(Run &run, const Record &record, const Store::StateChange &change, const QString &preparer)
{
    const bool same = change.to == record.state && change.planDigest == record.planDigest;
    // What nobody has looked at yet is made by the program, whoever asked for it.
    if (preparer.isEmpty() || same || record.state == RecordState::Received)
        return {};
    return Store::ReviewStore(*run.setup.database).addPreparer(record.id, preparer);
}

} // namespace

bool lacksApproval(const PlanOutcome &outcome, const Record &record)
{
    return outcome.needsApproval && !record.isApproved(planDigest(outcome.plan));
}

Result<Planned> planRecord(Run &run, const Record &record, int furtherOffsets)
{
    const auto payload = run.documents.payload(record.id);
    if (!payload)
        return fail(payload.error());
    const auto document = Concur::readFisPayload(record.kind, record.fisId, *payload);
    if (!document)
        return Planned{record, {}, *unreadable(record, document.error())};
    PlanningContext context = run.planningContext();
    const auto reposts = Store::PostedPlanStore(*run.setup.database).offsetsBefore(record.id);
    if (!reposts)
        return fail(reposts.error());
    context.repost = *reposts + furtherOffsets;
    return Planned{record, *document, planDocument(*document, context)};
}

namespace {

/// Stores what a check came to.
Result<Record> keepChecked(Run &run, const Record &record, const Store::StateChange &change)
{
    Record result = record;
    result.state = change.to;
    result.reasons = *change.reasons;
    result.planDigest = *change.planDigest;
    if (change.to != record.state) {
        const auto moved = run.move(record, change);
        return moved ? Result<Record>(result) : fail(moved.error());
    }
    // Nothing new: only what it was planned with is kept, without a line in the trail.
    const auto audit = record.reasons == result.reasons ? std::nullopt : std::optional(change.audit);
    const auto updated =
        run.documents.updateReasons(record.id, {result.reasons, *change.planFingerprint, result.planDigest}, audit);
    return updated ? Result<Record>(result) : fail(updated.error());
}

} // namespace

Result<Record> planAndStore(Run &run, const Record &record, const PlannedBy &by)
{
    const auto settled = settleAgainstStanding(run, record);
    if (!settled)
        return fail(settled.error());
    if (*settled)
        return **settled;
    const auto planned = planRecord(run, record);
    if (!planned)
        return fail(planned.error());
    const RecordState to = stateOf(planned->outcome, record);
    Store::StateChange change = changeFor(run, record, planned->outcome, to);
    if (!by.actor.isEmpty())
        change.audit.actor = by.actor;
    // A draft that was deleted in NAV is to be written anew, by a person's word: what becomes of it then is news.
    if (draftWasDeleted(record) && !by.actor.isEmpty())
        change.navNumber = QString();
    return Store::inTransaction(*run.setup.database, [&]() -> Result<Record> {
        if (const auto noted = notePreparer(run, record, change, by.preparer); !noted)
            return fail(noted.error());
        return keepChecked(run, record, change);
    });
}

namespace {

bool mayRest(Run &run, const Record &record)
{
    if (draftWasDeleted(record))
        return true;
    if (record.state == RecordState::Received || (record.state == RecordState::Held && refusedByNav(record)))
        return false;
    const auto known = run.documents.planFingerprint(record.id);
    return known && *known == run.fingerprint(record);
}

/// One batch, in one transaction.
Result<void> planBatch(Run &run, const QList<Record> &records)
{
    return inTransaction(*run.setup.database, [&]() -> Result<void> {
        for (const Record &record : records) {
            if (!run.covers(record.kind) || mayRest(run, record))
                continue;
            if (const auto planned = planAndStore(run, record); !planned)
                return fail(planned.error());
        }
        return {};
    });
}

} // namespace

QCoro::Task<Result<void>> planDocuments(Run &run)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Received, RecordState::Held, RecordState::AwaitingApproval, RecordState::Ready};
    filter.limit = batchSize;
    int done = 0;
    for (;;) {
        const auto records = run.documents.list(filter);
        if (!records)
            co_return fail(records.error());
        if (const auto planned = planBatch(run, *records); !planned)
            co_return fail(planned.error());
        done += int(records->size());
        run.report(RunProgress::Phase::Plan, done, 0);
        if (records->size() < filter.limit || run.isCancelled())
            co_return Result<void>();
        filter.afterId = records->last().id;
        // Other work of this thread, a person's command for one, gets its turn.
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
}

} // namespace Ledgerbridge::Sync
