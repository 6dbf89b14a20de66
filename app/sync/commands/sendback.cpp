// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sendback.h"

#include "feedback.h"
#include "replaying.h"
#include "runtext.h"
#include "writescope.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const Record &record, const Concur::FisItemResult &answer)
{
    return Error{ErrorCode::Refused,
        RunText::tr("Concur did not take document %1 back (code %2: %3).")
            .arg(record.documentId)
            .arg(answer.code)
            .arg(answer.message),
        {}, 0, {}};
}

bool isDone(const Concur::FisItemResult &answer)
{
    const Concur::FisReaction reaction = Concur::reactionTo(answer);
    return reaction == Concur::FisReaction::Done || reaction == Concur::FisReaction::AlreadyDone;
}

/// Turned away as a whole; all else that is called off by an outage may be made again.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::NotFound || code == ErrorCode::Conflict;
}

} // namespace

SendBack::SendBack(Run &run)
    : m_run(run)
{
}

Result<qint64> SendBack::openIntent(const Record &record, const QString &message, const QString &actor)
{
    Store::Intent intent;
    intent.recordId = record.id;
    intent.kind = Store::Intent::Kind::ConfirmError;
    intent.reference = record.fisId;
    intent.details = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"message"_s, message}, {u"actor"_s, actor}}).toJson(QJsonDocument::Compact));
    return inTransaction(*m_run.setup.database, [&]() -> Result<qint64> {
        const auto before = m_run.intents.ofRecord(record.id, true);
        if (!before)
            return fail(before.error());
        // Sent back once more while it waits: the new message counts.
        for (const Store::Intent &old : *before)
            if (old.kind == Store::Intent::Kind::ConfirmError)
                if (const auto closed = m_run.intents.close({old.id}, u"replaced"_s); !closed)
                    return fail(closed.error());
        const auto opened = m_run.intents.open(
            {intent}, Run::entry(u"intent"_s, RunText::tr("About to send back to Concur: %1").arg(message)));
        return opened ? Result<qint64>(opened->first()) : fail(opened.error());
    });
}

QCoro::Task<Result<SendBack::Outcome>> SendBack::send(Record record, QString message, QString actor)
{
    if (const auto sound = checkFeedback(message); !sound)
        co_return fail(sound.error());
    const auto intent = openIntent(record, message, actor);
    if (!intent)
        co_return fail(intent.error());
    const Letter letter{*intent, message, actor};
    co_return co_await deliver(record, letter);
}

QCoro::Task<Result<SendBack::Outcome>> SendBack::deliver(Record record, Letter letter)
{
    const auto reasons = feedbackOn(m_run, record);
    if (!reasons)
        co_return fail(reasons.error());
    if (!record.acknowledged) {
        const QStringList ids(record.fisId);
        const auto acknowledged = co_await m_run.setup.fis->acknowledge(record.kind, ids);
        if (!acknowledged)
            co_return unanswered(record, letter, acknowledged.error(), false);
        if (!isDone(acknowledged->first()))
            co_return notTaken(record, letter, acknowledged->first());
    }
    Concur::PostingConfirmation confirmation;
    confirmation.fisId = record.fisId;
    confirmation.success = false;
    confirmation.messages.append(adminMessage(letter.message));
    confirmation.messages.append(*reasons);
    const QList<Concur::PostingConfirmation> confirmations(1, confirmation);
    const auto answers = co_await m_run.setup.fis->confirm(record.kind, confirmations);
    if (!answers)
        co_return unanswered(record, letter, answers.error(), true);
    co_return isDone(answers->first()) ? settle(record, letter) : notTaken(record, letter, answers->first());
}

Result<SendBack::Outcome> SendBack::unanswered(
    const Record &record, const Letter &letter, const Error &error, bool mayStand)
{
    if (mayWait(error) && !isRefusal(error.code)) {
        const auto kept = Replaying(m_run).keepAll({record}, ReplayCall::ConfirmError, error);
        return kept ? Result<Outcome>(Outcome::Waits) : fail(kept.error());
    }
    // Cut off half-way: the next run asks Concur what became of it.
    if (mayStand && !isRefusal(error.code))
        return fail(error);
    const auto closed = m_run.intents.close({letter.intent}, u"not sent"_s);
    return fail(closed ? error : closed.error());
}

Result<SendBack::Outcome> SendBack::notTaken(
    const Record &record, const Letter &letter, const Concur::FisItemResult &answer)
{
    if (Concur::reactionTo(answer) == Concur::FisReaction::RetryLater) {
        const auto kept = Replaying(m_run).keep(record, ReplayCall::ConfirmError, answer);
        return kept ? Result<Outcome>(Outcome::Waits) : fail(kept.error());
    }
    const auto closed = m_run.intents.close({letter.intent}, u"refused %1"_s.arg(answer.code));
    return fail(closed ? refusal(record, answer) : closed.error());
}

Result<SendBack::Outcome> SendBack::settle(const Record &record, const Letter &letter)
{
    Store::StateChange change;
    change.to = RecordState::SentBack;
    change.reasons = QList<Reason>();
    change.audit =
        Run::entry(u"sentBack"_s, RunText::tr("Sent back to Concur by %1: %2").arg(letter.actor, letter.message));
    change.audit.actor = letter.actor;
    return inTransaction(*m_run.setup.database, [&]() -> Result<Outcome> {
        if (const auto made = Replaying(m_run).made(record, ReplayCall::ConfirmError); !made)
            return fail(made.error());
        if (const auto moved = m_run.move(record, change); !moved)
            return fail(moved.error());
        const auto closed = m_run.intents.close({letter.intent}, u"sent back"_s);
        return closed ? Result<Outcome>(Outcome::Taken) : fail(closed.error());
    });
}

QCoro::Task<Result<void>> SendBack::recover(Record record, Store::Intent intent)
{
    const QList<qint64> ids(1, intent.id);
    if (!mayFollow(record.state, RecordState::SentBack))
        co_return m_run.intents.close(ids, toString(record.state));
    const auto waits = m_run.replays.find(record.id, ReplayCall::ConfirmError);
    if (!waits)
        co_return fail(waits.error());
    const bool isDue = !*waits || Replaying(m_run).isDue(**waits);
    if (!isDue || m_run.unanswered.contains(ReplayCall::ConfirmError))
        co_return Result<void>();
    const auto found = co_await m_run.setup.fis->byDocumentId(record.kind, record.documentId);
    if (!found && !mayWait(found.error()))
        co_return fail(found.error());
    if (!found) {
        const QList<Record> records(1, record);
        co_return Replaying(m_run).keepAll(records, ReplayCall::ConfirmError, found.error());
    }
    const QJsonObject details = QJsonDocument::fromJson(intent.details.toUtf8()).object();
    const Letter letter{intent.id, details.value(u"message"_s).toString(), details.value(u"actor"_s).toString()};
    // Another FIS id means that it was submitted again: Concur took the old one back.
    const bool isNew = *found && (*found)->fisId != record.fisId;
    const bool isTaken = isNew || (*found && (*found)->status == u"POSTING_CONFIRMED_FAILURE");
    Result<Outcome> sent = Outcome::Taken;
    if (isTaken)
        sent = settle(record, letter);
    else
        sent = co_await deliver(record, letter);
    if (sent)
        co_return Result<void>();
    if (sent.error().code != ErrorCode::Refused)
        co_return fail(sent.error());
    m_run.notice(sent.error().message);
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
