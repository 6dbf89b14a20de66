// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "correctionmoves.h"

#include "plandigest.h"
#include "planjson.h"
#include "planstep.h"
#include "reviewstore.h"
#include "runtext.h"
#include "standing.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

CorrectionMoves::CorrectionMoves(Run &run)
    : m_run(run)
    , m_plans(*run.setup.database)
{
}

Result<void> CorrectionMoves::keepPosted(const WorkItem &item, const QString &navNumber, QDate postingDate)
{
    Store::PostedPlan plan;
    plan.recordId = item.record.id;
    plan.role = item.correction ? Store::PostedPlan::Role::Difference : Store::PostedPlan::Role::Posting;
    plan.navNumber = navNumber;
    plan.postingDate = postingDate;
    plan.plan = planToText(item.plan);
    return m_plans.keep(plan);
}

Result<void> CorrectionMoves::keepOffset(
    const WorkItem &item, qint64 original, const QString &navNumber, QDate postingDate)
{
    Store::PostedPlan plan;
    plan.recordId = original;
    plan.role = Store::PostedPlan::Role::Offset;
    plan.causeId = item.record.id;
    plan.navNumber = navNumber;
    plan.postingDate = postingDate;
    plan.plan = planToText(item.plan);
    return m_plans.keep(plan);
}

/// A version whose posting counts no more. What Concur was told stays told.
Result<void> CorrectionMoves::takeBack(
    Record original, const QString &action, const QString &text, const QString &reference, const QString &actor)
{
    Store::StateChange change;
    change.audit = Run::entry(action, text, reference);
    change.audit.actor = actor;
    if (original.state == RecordState::Posted || original.state == RecordState::Confirmed) {
        change.to = RecordState::ChangedAfterPosting;
        if (const auto asked = m_run.move(original, change); !asked)
            return asked;
        original.state = RecordState::ChangedAfterPosting;
    }
    change.to = RecordState::Recalled;
    change.reasons = QList<Reason>();
    return m_run.move(original, change);
}

Result<void> CorrectionMoves::takeBackOriginals(const WorkItem &item, const QString &navNumber, QDate postingDate)
{
    const Correction &correction = *item.correction;
    for (const qint64 id : correction.originals) {
        if (const auto kept = keepOffset(item, id, navNumber, postingDate); !kept)
            return kept;
        if (id == item.record.id)
            continue;
        const auto original = m_run.documents.byId(id);
        if (!original)
            return fail(original.error());
        if (!*original || !canBeTakenBack((*original)->state))
            continue;
        const auto taken = takeBack(**original, u"offset"_s,
            RunText::tr("Posting %1 was offset in NAV as %2, because of version %3: %4")
                .arg((*original)->navNumber, navNumber, item.record.fisId, correction.reason),
            navNumber, correction.actor);
        if (!taken)
            return taken;
    }
    return {};
}

/// Who decides that it replaces what stands has approved it, where one person may; under four eyes they have prepared it.
Result<void> CorrectionMoves::noteDecision(const WorkItem &item, Store::StateChange *change)
{
    const QString &actor = item.correction->actor;
    if (m_run.setup.fourEyes)
        return Store::ReviewStore(*m_run.setup.database).addPreparer(item.record.id, actor);
    const auto planned = planRecord(m_run, item.record);
    if (!planned)
        return fail(planned.error());
    change->approvedBy = actor;
    change->approvedPlan = planDigest(planned->outcome.plan);
    return {};
}

Result<void> CorrectionMoves::settleOffset(WorkItem &item, const QString &navNumber, QDate postingDate, bool found)
{
    if (const auto taken = takeBackOriginals(item, navNumber, postingDate); !taken)
        return taken;
    const Correction &correction = *item.correction;
    Store::StateChange change;
    if (item.record.state == RecordState::ChangedAfterPosting) {
        change.to = RecordState::Posting;
        change.audit = Run::entry(u"posting"_s, RunText::tr("Looked up in NAV before posting"), navNumber);
        if (const auto begun = m_run.move(item.record, change); !begun)
            return begun;
        item.record.state = change.to;
    }
    change.to = correction.repost ? RecordState::Ready : RecordState::Recalled;
    change.reasons = QList<Reason>();
    const QString how = found ? RunText::tr("found in NAV, posted earlier") : RunText::tr("read back");
    const QString next = correction.repost ? RunText::tr("This version goes to NAV next.")
                                           : RunText::tr("Nothing is posted in its place.");
    change.audit = Run::entry(u"offset"_s,
        RunText::tr("What was posted before is offset in NAV as %1 (%2). %3").arg(navNumber, how, next), navNumber);
    if (correction.repost)
        if (const auto noted = noteDecision(item, &change); !noted)
            return noted;
    if (const auto moved = m_run.move(item.record, change); !moved)
        return moved;
    item.record.state = change.to;
    if (const auto closed = m_run.intents.close(item.intents, u"posted "_s + navNumber); !closed)
        return closed;
    item.intents.clear();
    return {};
}

Result<void> CorrectionMoves::offsetPosted(WorkItem &item, const QString &navNumber, QDate postingDate, bool found)
{
    return inTransaction(
        *m_run.setup.database, [&]() -> Result<void> { return settleOffset(item, navNumber, postingDate, found); });
}

Result<void> CorrectionMoves::notPosted(WorkItem &item, const QString &why)
{
    const QString text = RunText::tr("The correction of document %1 was not posted: %2 Nothing of it is left in NAV; "
                                     "decide again.")
                             .arg(item.record.documentId, why);
    m_run.problem(text);
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        if (item.record.state != RecordState::ChangedAfterPosting) {
            Store::StateChange change;
            change.to = RecordState::ChangedAfterPosting;
            change.audit = Run::entry(u"changedAfterPosting"_s, text);
            if (const auto moved = m_run.move(item.record, change); !moved)
                return moved;
            item.record.state = change.to;
        }
        if (const auto closed = m_run.intents.close(item.intents, u"taken back"_s); !closed)
            return closed;
        item.intents.clear();
        return {};
    });
}

Result<void> CorrectionMoves::takeOver(const Record &record, const Record &original)
{
    const auto posted = postedPlan(m_run, original);
    if (!posted)
        return fail(posted.error());
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        Record next = record;
        Store::StateChange change;
        change.companyId = original.companyId;
        change.companyName = original.companyName;
        const QString text = RunText::tr("The same content as version %1, which stands in NAV as %2: not posted again.")
                                 .arg(original.fisId, original.navNumber);
        for (const RecordState to : {RecordState::Posting, RecordState::Posted}) {
            change.to = to;
            change.audit = Run::entry(u"alreadyPosted"_s, text, original.navNumber);
            if (to == RecordState::Posted) {
                change.reasons = QList<Reason>();
                change.navNumber = original.navNumber;
                change.postingDate = original.postingDate;
            }
            if (const auto moved = m_run.move(next, change); !moved)
                return moved;
            next.state = to;
        }
        if (*posted) {
            Store::PostedPlan plan = **posted;
            plan.recordId = record.id;
            if (const auto kept = m_plans.keep(plan); !kept)
                return kept;
        }
        if (!canBeTakenBack(original.state))
            return {};
        return takeBack(original, u"alreadyPosted"_s,
            RunText::tr("Came again with the same content as version %1, which bears the posting %2 from now on.")
                .arg(record.fisId, original.navNumber),
            original.navNumber, {});
    });
}

} // namespace Ledgerbridge::Sync
