// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "personcommands.h"

#include "documentcommand.h"
#include "plandigest.h"
#include "planstep.h"
#include "reviewstore.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

AuditEntry decision(const QString &actor, const QString &action, const QString &text)
{
    AuditEntry entry = Run::entry(action, text);
    entry.actor = actor;
    return entry;
}

/// Longest remark of a person, in UTF-16 units: a page of text.
constexpr qsizetype longestComment = 4000;

/// What would go to NAV is not what stands in the lists any more: it is worked out anew, and nothing is approved unseen.
Result<CommandOutcome> changedMeanwhile(Run &run, const Record &record)
{
    const auto planned = planAndStore(run, record);
    if (!planned)
        return fail(planned.error());
    return CommandOutcome{record.documentId, record.state, planned->state, planned->reasons,
        RunText::tr("%1 was not approved: what it becomes in NAV has changed. Look at it again.")
            .arg(record.documentId),
        false};
}

Result<CommandOutcome> approveOne(Run &run, const Record &record, const QString &actor)
{
    if (record.state != RecordState::AwaitingApproval)
        return unchanged(record, RunText::tr("%1 does not wait for approval.").arg(record.documentId));
    const auto prepared = Store::ReviewStore(*run.setup.database).hasPrepared(record.id, actor);
    if (!prepared)
        return fail(prepared.error());
    if (run.setup.fourEyes && *prepared)
        return unchanged(record,
            RunText::tr("%1 is not approved: %2 prepared it, so somebody else has to approve it.")
                .arg(record.documentId, actor));
    const auto planned = planRecord(run, record);
    if (!planned)
        return fail(planned.error());
    const QString digest = planDigest(planned->outcome.plan);
    const bool asSeen = digest == record.planDigest;
    if (!planned->outcome.reasons.isEmpty() || !asSeen)
        return changedMeanwhile(run, record);
    Store::StateChange change;
    change.to = RecordState::Ready;
    change.reasons = QList<Reason>();
    change.approvedBy = actor;
    change.approvedPlan = digest;
    change.planDigest = digest;
    change.audit = decision(actor, u"approved"_s, RunText::tr("Approved by %1").arg(actor));
    if (const auto moved = run.move(record, change); !moved)
        return fail(moved.error());
    return CommandOutcome{
        record.documentId, record.state, RecordState::Ready, {}, RunText::tr("%1 is approved.").arg(record.documentId)};
}

Result<CommandOutcome> ignoreOne(Run &run, const Record &record, const QString &actor, const QString &reason)
{
    if (!mayFollow(record.state, RecordState::Ignored))
        return unchanged(record,
            RunText::tr("%1 is %2 and cannot be ignored.")
                .arg(record.documentId, recordStateTitle(record.state).toLower()));
    Store::StateChange change;
    change.to = RecordState::Ignored;
    change.reasons = QList<Reason>();
    change.audit = decision(actor, u"ignored"_s, RunText::tr("Ignored by %1: %2").arg(actor, reason));
    if (const auto moved = run.move(record, change); !moved)
        return fail(moved.error());
    return CommandOutcome{record.documentId, record.state, RecordState::Ignored, {},
        RunText::tr("%1 is ignored.").arg(record.documentId)};
}

/// Moves it to where it was before the decision, then checks it with what is known today.
Result<CommandOutcome> takeBack(Run &run, const Record &record, RecordState to, const AuditEntry &audit)
{
    Store::StateChange change;
    change.to = to;
    change.reasons = QList<Reason>();
    change.approvedBy = QString();
    change.approvedPlan = QString();
    change.audit = audit;
    if (const auto moved = run.move(record, change); !moved)
        return fail(moved.error());
    const auto now = run.documents.byId(record.id);
    if (!now)
        return fail(now.error());
    const auto planned = planAndStore(run, **now);
    if (!planned)
        return fail(planned.error());
    return CommandOutcome{record.documentId, record.state, planned->state, planned->reasons,
        RunText::tr("%1 is %2 again.").arg(record.documentId, recordStateTitle(planned->state).toLower())};
}

Result<CommandOutcome> undoOne(Run &run, const Record &record, const QString &actor)
{
    if (record.state == RecordState::Ignored)
        return takeBack(run, record, RecordState::Received,
            decision(actor, u"takenUpAgain"_s, RunText::tr("Taken up again by %1").arg(actor)));
    if (record.state == RecordState::Ready && !record.approvedBy.isEmpty())
        return takeBack(run, record, RecordState::AwaitingApproval,
            decision(actor, u"approvalTakenBack"_s,
                RunText::tr("Approval of %1 taken back by %2").arg(record.approvedBy, actor)));
    return unchanged(record,
        RunText::tr("%1 is %2; there is no decision to take back.")
            .arg(record.documentId, recordStateTitle(record.state).toLower()));
}

} // namespace

Result<QList<CommandOutcome>> PersonCommands::approve(const QStringList &documents)
{
    return forEachDocument(
        m_setup, documents, [this](Run &run, const Record &record) { return approveOne(run, record, m_actor); });
}

Result<QList<CommandOutcome>> PersonCommands::ignore(const QStringList &documents, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Usage, RunText::tr("Give a reason: it stands in the trail for good."));
    return forEachDocument(
        m_setup, documents, [&](Run &run, const Record &record) { return ignoreOne(run, record, m_actor, reason); });
}

Result<QList<CommandOutcome>> PersonCommands::undo(const QStringList &documents)
{
    return forEachDocument(
        m_setup, documents, [this](Run &run, const Record &record) { return undoOne(run, record, m_actor); });
}

Result<QList<CommandOutcome>> PersonCommands::assign(const QStringList &documents, const QString &person)
{
    const QString name = person.trimmed();
    return forEachDocument(m_setup, documents, [&](Run &run, const Record &record) -> Result<CommandOutcome> {
        const QString text = name.isEmpty() ? RunText::tr("Assigned to nobody any more, by %1").arg(m_actor)
                                            : RunText::tr("Assigned to %1 by %2").arg(name, m_actor);
        const auto done =
            Store::ReviewStore(*run.setup.database).assign(record.id, name, decision(m_actor, u"assigned"_s, text));
        if (!done)
            return fail(done.error());
        return CommandOutcome{record.documentId, record.state, record.state, record.reasons,
            name.isEmpty() ? RunText::tr("%1 is assigned to nobody any more.").arg(record.documentId)
                           : RunText::tr("%1 is assigned to %2.").arg(record.documentId, name)};
    });
}

Result<QList<CommandOutcome>> PersonCommands::comment(const QStringList &documents, const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return fail(ErrorCode::Usage, RunText::tr("Say something: an empty remark helps nobody."));
    if (words.size() > longestComment)
        return fail(ErrorCode::InvalidInput,
            RunText::tr("The remark has %1 characters; at most %2 are kept.").arg(words.size()).arg(longestComment));
    return forEachDocument(m_setup, documents, [&](Run &run, const Record &record) -> Result<CommandOutcome> {
        const auto done =
            Store::ReviewStore(*run.setup.database).comment(record.id, decision(m_actor, u"comment"_s, words));
        if (!done)
            return fail(done.error());
        return CommandOutcome{record.documentId, record.state, record.state, record.reasons,
            RunText::tr("The remark stands with %1.").arg(record.documentId)};
    });
}

} // namespace Ledgerbridge::Sync
