// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sendback.h"

#include "runtext.h"
#include "writescope.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Longest message that Concur takes (concur.md 3.4).
constexpr qsizetype messageLength = 1300;

Concur::PostingConfirmation errorOf(const Record &record, const QString &message)
{
    Concur::SystemMessage line;
    line.messageId = u"LB-"_s + (record.reasons.isEmpty() ? u"sentBack"_s : toString(record.reasons.first().code));
    line.language = u"EN"_s;
    line.shortText = message.left(messageLength);
    Concur::PostingConfirmation confirmation;
    confirmation.fisId = record.fisId;
    confirmation.success = false;
    confirmation.messages.append(line);
    return confirmation;
}

Error notTaken(const Record &record, const Concur::FisItemResult &answer)
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

} // namespace

SendBack::SendBack(Run &run)
    : m_run(run)
{
}

QCoro::Task<Result<void>> SendBack::acknowledge(Record record)
{
    if (record.acknowledged)
        co_return Result<void>();
    const QStringList ids(record.fisId);
    const auto answers = co_await m_run.setup.fis->acknowledge(record.kind, ids);
    if (!answers)
        co_return fail(answers.error());
    co_return isDone(answers->first()) ? Result<void>() : fail(notTaken(record, answers->first()));
}

QCoro::Task<Result<void>> SendBack::send(Record record, QString message, QString actor)
{
    Store::Intent intent;
    intent.recordId = record.id;
    intent.kind = Store::Intent::Kind::ConfirmError;
    intent.reference = record.fisId;
    intent.details = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"message"_s, message}, {u"actor"_s, actor}}).toJson(QJsonDocument::Compact));
    const auto intents = m_run.intents.open(
        {intent}, Run::entry(u"intent"_s, RunText::tr("About to send back to Concur: %1").arg(message)));
    if (!intents)
        co_return fail(intents.error());
    const auto acknowledged = co_await acknowledge(record);
    if (!acknowledged) {
        // Without an acknowledgement Concur takes no error, so nothing has happened.
        const auto closed = m_run.intents.close(*intents, u"not sent"_s);
        co_return fail(closed ? acknowledged.error() : closed.error());
    }
    QList<Concur::PostingConfirmation> confirmations;
    confirmations.append(errorOf(record, message));
    const auto answers = co_await m_run.setup.fis->confirm(record.kind, confirmations);
    if (!answers)
        co_return fail(answers.error());
    if (isDone(answers->first()))
        co_return settle(record, intents->first(), message, actor);
    const auto closed = m_run.intents.close(*intents, u"refused %1"_s.arg(answers->first().code));
    co_return fail(closed ? notTaken(record, answers->first()) : closed.error());
}

Result<void> SendBack::settle(const Record &record, qint64 intent, const QString &message, const QString &actor)
{
    Store::StateChange change;
    change.to = RecordState::SentBack;
    change.reasons = QList<Reason>();
    change.audit = Run::entry(u"sentBack"_s, RunText::tr("Sent back to Concur by %1: %2").arg(actor, message));
    change.audit.actor = actor;
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        const auto moved = m_run.move(record, change);
        return moved ? m_run.intents.close({intent}, u"sent back"_s) : moved;
    });
}

QCoro::Task<Result<void>> SendBack::recover(Record record, Store::Intent intent)
{
    QList<qint64> ids;
    ids.append(intent.id);
    if (!mayFollow(record.state, RecordState::SentBack))
        co_return m_run.intents.close(ids, toString(record.state));
    const auto found = co_await m_run.setup.fis->byDocumentId(record.kind, record.documentId);
    if (!found)
        co_return fail(found.error());
    const QJsonObject details = QJsonDocument::fromJson(intent.details.toUtf8()).object();
    // Another FIS id means that it was submitted again: Concur took the old one back.
    const bool isNew = *found && (*found)->fisId != record.fisId;
    if (isNew || (*found && (*found)->status == u"POSTING_CONFIRMED_FAILURE"))
        co_return settle(
            record, intent.id, details.value(u"message"_s).toString(), details.value(u"actor"_s).toString());
    m_run.problem(RunText::tr("Sending back document %1 was interrupted before Concur took it. Send it back again.")
                      .arg(record.documentId));
    co_return m_run.intents.close(ids, u"not sent"_s);
}

} // namespace Ledgerbridge::Sync
