// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "personcommands.h"

#include "documentcommand.h"
#include "feedback.h"
#include "planstep.h"
#include "relearning.h"
#include "resolver.h"
#include "runtext.h"
#include "sendback.h"

namespace Ledgerbridge::Sync {

namespace {

bool isWaiting(RecordState state)
{
    return state == RecordState::Received || state == RecordState::Ready || state == RecordState::Held
        || state == RecordState::AwaitingApproval;
}

QString afterCheck(const Record &record)
{
    if (record.state == RecordState::Ready)
        return RunText::tr("%1 is ready and goes to NAV with the next run.").arg(record.documentId);
    if (record.state == RecordState::AwaitingApproval)
        return RunText::tr("%1 waits for approval.").arg(record.documentId);
    QStringList texts;
    for (const Reason &reason : record.reasons)
        texts.append(reason.text);
    return RunText::tr("%1 stays held: %2").arg(record.documentId, texts.join(u' '));
}

Result<CommandOutcome> check(Run &run, const Record &record, const PlannedBy &by)
{
    if (record.state == RecordState::InDoubt || record.state == RecordState::Posting)
        return unchanged(record,
            RunText::tr("%1 is in doubt: the next run looks it up in NAV before anything else.")
                .arg(record.documentId));
    if (!isWaiting(record.state))
        return unchanged(record,
            RunText::tr("%1 is %2; there is nothing to retry.")
                .arg(record.documentId, recordStateTitle(record.state).toLower()));
    const auto planned = planAndStore(run, record, by);
    if (!planned)
        return fail(planned.error());
    return CommandOutcome{record.documentId, record.state, planned->state, planned->reasons, afterCheck(*planned)};
}

/// Empty where it can be sent back.
QString sendBackObstacle(const Record &record)
{
    if (record.kind == DocumentKind::Purchase)
        return RunText::tr("%1 is a purchase request; Concur takes none back.").arg(record.documentId);
    if (!mayFollow(record.state, RecordState::SentBack))
        return RunText::tr("%1 is %2 and cannot be sent back.")
            .arg(record.documentId, recordStateTitle(record.state).toLower());
    return {};
}

} // namespace

PersonCommands::PersonCommands(EngineSetup setup, QString actor)
    : m_setup(std::move(setup))
    , m_actor(std::move(actor))
{
}

Result<QList<CommandOutcome>> PersonCommands::retry(const QStringList &documents)
{
    return forEachDocument(m_setup, documents, [this](Run &run, const Record &record) -> Result<CommandOutcome> {
        if (const auto forgotten = forgetLessons(run, record); !forgotten)
            return fail(forgotten.error());
        return check(run, record, {m_actor, m_actor});
    });
}

Result<QList<CommandOutcome>> PersonCommands::recheckHeld()
{
    Run run(m_setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    QList<CommandOutcome> outcomes;
    Store::DocumentFilter filter;
    filter.states = {RecordState::Held, RecordState::AwaitingApproval, RecordState::Ready};
    const auto done = run.documents.forEach(filter, [&](const Record &record) -> Result<void> {
        const auto outcome = check(run, record, {QString(), m_actor});
        if (!outcome)
            return fail(outcome.error());
        if (outcome->before != outcome->after)
            outcomes.append(*outcome);
        return {};
    });
    return done ? Result<QList<CommandOutcome>>(outcomes) : fail(done.error());
}

Result<QList<SendBackPreview>> PersonCommands::previewSendBack(const QStringList &documents, const QString &message)
{
    if (const auto sound = checkFeedback(message); !sound)
        return fail(sound.error());
    Run run(m_setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    QList<SendBackPreview> previews;
    for (const QString &name : documents) {
        const auto record = findRecord(run, name);
        if (!record)
            return fail(record.error());
        SendBackPreview preview{record->documentId, sendBackObstacle(*record), {}};
        if (preview.obstacle.isEmpty()) {
            const auto reasons = feedbackOn(run, *record);
            if (!reasons)
                return fail(reasons.error());
            preview.messages = QList<Concur::SystemMessage>{adminMessage(message)} + *reasons;
        }
        previews.append(preview);
    }
    return previews;
}

QCoro::Task<Result<QList<CommandOutcome>>> PersonCommands::sendBack(QStringList documents, QString message)
{
    if (const auto sound = checkFeedback(message); !sound)
        co_return fail(sound.error());
    Run run(m_setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        co_return fail(loaded.error());
    // A run at work could be posting the very document.
    if (const auto alone = run.takeLease(Run::leaseName()); !alone)
        co_return fail(alone.error());
    QList<CommandOutcome> outcomes;
    std::optional<Error> failure;
    for (const QString &name : std::as_const(documents)) {
        const auto outcome = co_await sendBackOne(run, name, message);
        if (!outcome) {
            failure = outcome.error();
            break;
        }
        outcomes.append(*outcome);
    }
    run.releaseLease(Run::leaseName());
    co_return failure ? fail(*failure) : Result<QList<CommandOutcome>>(outcomes);
}

QCoro::Task<Result<CommandOutcome>> PersonCommands::resolve(QString document, ResolveAction action, QString reason)
{
    if (reason.trimmed().isEmpty())
        co_return fail(ErrorCode::Usage, RunText::tr("Give a reason: it stands in the trail for good."));
    SyncOptions options;
    options.actor = m_actor;
    Run run(m_setup, options);
    // A run at work could be posting the very document.
    if (const auto alone = run.takeLease(Run::leaseName()); !alone)
        co_return fail(alone.error());
    const auto outcome = co_await resolveFound(run, document, action, reason);
    run.releaseLease(Run::leaseName());
    co_return outcome;
}

QCoro::Task<Result<CommandOutcome>> PersonCommands::resolveFound(
    Run &run, QString name, ResolveAction action, QString reason)
{
    const auto record = findRecord(run, name);
    if (!record)
        co_return fail(record.error());
    co_return co_await Resolver(run, m_actor).resolve(*record, action, reason);
}

QCoro::Task<Result<CommandOutcome>> PersonCommands::sendBackOne(Run &run, QString name, QString message)
{
    const auto record = findRecord(run, name);
    if (!record)
        co_return fail(record.error());
    if (const QString obstacle = sendBackObstacle(*record); !obstacle.isEmpty())
        co_return unchanged(*record, obstacle);
    const auto sent = co_await SendBack(run).send(*record, message, m_actor);
    if (!sent)
        co_return fail(sent.error());
    if (*sent == SendBack::Outcome::Waits)
        co_return unchanged(*record,
            RunText::tr("Concur gave no answer. %1 is not posted; the next run sends it back.")
                .arg(record->documentId));
    co_return CommandOutcome{record->documentId, record->state, RecordState::SentBack, {},
        RunText::tr("%1 was sent back to Concur.").arg(record->documentId)};
}

} // namespace Ledgerbridge::Sync
