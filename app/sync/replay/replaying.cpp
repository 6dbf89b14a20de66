// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replaying.h"

#include "planjson.h"
#include "planstep.h"
#include "runtext.h"
#include "writescope.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Service codes (concur.md 3.6).
constexpr int wrongSystem = 99;
constexpr int invalidRequest = 198;

/// Asking again changes nothing before somebody has mended something.
bool needsPerson(const Concur::FisItemResult &answer)
{
    const Concur::FisReaction reaction = Concur::reactionTo(answer);
    return reaction == Concur::FisReaction::Unknown || reaction == Concur::FisReaction::Raise;
}

QString wordsOf(const Concur::FisItemResult &answer)
{
    if (answer.code == wrongSystem)
        return RunText::tr("Concur knows the document under another system id. Check the system id of the Concur "
                           "connection.");
    return answer.message.isEmpty() ? RunText::tr("code %1").arg(answer.code)
                                    : RunText::tr("code %1: %2").arg(answer.code).arg(answer.message);
}

QString notTaken(ReplayCall call, const QString &why)
{
    switch (call) {
    case ReplayCall::Acknowledge: return RunText::tr("Concur did not acknowledge the document (%1).").arg(why);
    case ReplayCall::ConfirmPosting: return RunText::tr("Concur did not take the confirmation (%1).").arg(why);
    case ReplayCall::ConfirmError: return RunText::tr("Concur did not take the document back (%1).").arg(why);
    case ReplayCall::ProvideVendor:
    case ReplayCall::ProvideListItem: break;
    }
    return why;
}

bool isStillWanted(const ReplayEntry &entry, const Record &record, const QSet<qint64> &goingBack)
{
    switch (entry.call) {
    case ReplayCall::Acknowledge: return !record.acknowledged && unpostedStates().contains(record.state);
    case ReplayCall::ConfirmPosting: return record.state == RecordState::Posted;
    case ReplayCall::ConfirmError: return goingBack.contains(record.id);
    case ReplayCall::ProvideVendor:
    case ReplayCall::ProvideListItem: break;
    }
    return false;
}

} // namespace

bool mayWait(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Throttled:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Protocol:
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict: return true;
    default: return false;
    }
}

Replaying::Replaying(Run &run)
    : m_run(run)
{
}

Result<QString> Replaying::fingerprint(const Record &record)
{
    const auto planned = planRecord(m_run, record);
    if (!planned)
        return fail(planned.error());
    QJsonArray all{planned->outcome.plan.companyId};
    for (Posting posting : planned->outcome.plan.postings) {
        // What changes from day to day, or with the language of the run, is no difference.
        posting.postingDate = {};
        for (PlanLine &line : posting.lines)
            line.explanation.clear();
        all.append(postingToJson(posting));
    }
    for (const Reason &reason : planned->outcome.reasons)
        all.append(QJsonArray{toString(reason.code), reason.subject});
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString Replaying::difference(const QString &before, const QString &today) const
{
    return before == today
        ? QString()
        : u' ' + RunText::tr("Today's mappings make something else of the document than when this call first failed.");
}

Result<void> Replaying::keep(const Record &record, Store::ReplayFailure failure)
{
    failure.topic = ReplayTopic(record.id);
    const auto before = m_run.replays.find(record.id, failure.call);
    const auto today = fingerprint(record);
    if (!before || !today)
        return fail(before ? today.error() : before.error());
    failure.fingerprint = *today;
    const QString differs = *before ? difference((*before)->fingerprint, *today) : QString();
    const QString text = notTaken(failure.call, failure.error);
    const QString plan = failure.needsPerson
        ? RunText::tr("It is kept; once the cause is mended, replay it at once, or it is tried again in a day.")
        : RunText::tr("It is kept and replayed.");
    const auto kept =
        m_run.replays.keep(failure, Run::entry(u"replayKept"_s, text + u' ' + plan + differs, toString(failure.call)));
    if (!kept)
        return fail(kept.error());
    const bool isNews = failure.needsPerson && !(*before && (*before)->needsPerson);
    if (isNews)
        m_run.notice(RunText::tr("Document %1: %2 %3").arg(record.documentId, text, plan));
    return {};
}

Result<void> Replaying::keep(const Record &record, ReplayCall call, const Concur::FisItemResult &answer)
{
    Store::ReplayFailure failure;
    failure.call = call;
    failure.code = answer.code;
    failure.error = wordsOf(answer);
    failure.needsPerson = needsPerson(answer);
    return keep(record, failure);
}

Result<void> Replaying::keepAll(const QList<Record> &records, ReplayCall call, const Error &error)
{
    Store::ReplayFailure failure;
    failure.call = call;
    // What Concur turns away as a whole, and alone, is as good as "invalid, do not retry". It tells nothing about others.
    failure.needsPerson = error.code == ErrorCode::Refused;
    if (!failure.needsPerson)
        m_run.unanswered.insert(call, error);
    failure.code = failure.needsPerson ? invalidRequest : 0;
    failure.error = error.message;
    failure.asked = std::chrono::seconds(error.retryAfterSeconds);
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const Record &record : records)
            if (const auto kept = keep(record, failure); !kept)
                return kept;
        return {};
    });
}

Result<void> Replaying::made(const Record &record, ReplayCall call)
{
    const auto waited = m_run.replays.find(record.id, call);
    if (!waited)
        return fail(waited.error());
    if (!*waited)
        return {};
    const auto today = fingerprint(record);
    if (!today)
        return fail(today.error());
    const QString text =
        RunText::tr("Replayed: Concur took the call that had failed %n time(s).", nullptr, (*waited)->attempts);
    return m_run.replays.remove(
        record.id, call, Run::entry(u"replayed"_s, text + difference((*waited)->fingerprint, *today), toString(call)));
}

bool Replaying::isDue(const ReplayEntry &entry) const
{
    // A run does not pass by what is due a moment later; the next run may be a day off.
    constexpr qint64 soon = 60;
    return m_run.options.replayNow || entry.nextAt <= m_run.setup.database->now().addSecs(soon);
}

Result<bool> Replaying::isAnyDue(ReplayCall call)
{
    const auto entries = m_run.replays.list();
    if (!entries)
        return fail(entries.error());
    return std::any_of(entries->cbegin(), entries->cend(),
        [this, call](const ReplayEntry &entry) { return entry.call == call && isDue(entry); });
}

/// Empty where it is still wanted.
Result<QString> Replaying::whyVoid(const ReplayEntry &entry, const QSet<qint64> &back)
{
    // While vendors go to Concur, their own step looks after what waits.
    if (entry.call == ReplayCall::ProvideVendor)
        return m_run.setup.providesVendors
            ? QString()
            : RunText::tr("Not replayed any more: vendors do not go to Concur now (setting vendors.toConcur).");
    if (entry.call == ReplayCall::ProvideListItem)
        return m_run.setup.providesDimensions
            ? QString()
            : RunText::tr("Not replayed any more: dimension values do not go to Concur now (setting "
                          "dimensions.toConcur).");
    const auto record = m_run.documents.byId(entry.topic.recordId);
    if (!record)
        return fail(record.error());
    if (*record && isStillWanted(entry, **record, back))
        return QString();
    const QString state = *record ? recordStateTitle((*record)->state).toLower() : QString();
    return RunText::tr("Not replayed any more: the document is %1.").arg(state);
}

Result<void> Replaying::dropVoid()
{
    const auto entries = m_run.replays.list();
    const auto back = goingBack();
    if (!entries || !back)
        return fail(entries ? back.error() : entries.error());
    for (const ReplayEntry &entry : *entries) {
        const auto why = whyVoid(entry, *back);
        if (!why)
            return fail(why.error());
        if (why->isEmpty())
            continue;
        const QString &subject = entry.topic.subject();
        const QString reference = subject.isEmpty() ? toString(entry.call) : subject;
        const auto removed =
            m_run.replays.remove(entry.topic, entry.call, Run::entry(u"replayVoid"_s, *why, reference));
        if (!removed)
            return removed;
    }
    return {};
}

Result<QSet<qint64>> Replaying::goingBack()
{
    const auto open = m_run.intents.openIntents();
    if (!open)
        return fail(open.error());
    QSet<qint64> rows;
    for (const Store::Intent &intent : *open)
        if (intent.kind == Store::Intent::Kind::ConfirmError)
            rows.insert(intent.recordId);
    return rows;
}

Result<QList<Record>> Replaying::notWaiting(const QList<Record> &records, ReplayCall call)
{
    QList<Record> rest;
    for (const Record &record : records) {
        const auto entry = m_run.replays.find(record.id, call);
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            rest.append(record);
    }
    return rest;
}

} // namespace Ledgerbridge::Sync
