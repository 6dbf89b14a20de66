// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "acknowledgestep.h"

#include "outage.h"
#include "replaying.h"
#include "runtext.h"
#include "writescope.h"

#include <QCoroTimer>

namespace Ledgerbridge::Sync {

namespace {

/// Concur names no maximum (concur.md 3.3); a modest one keeps answers small.
constexpr qsizetype batchSize = 50;

Result<void> moveToRecalled(Run &run, const Record &record)
{
    Store::StateChange change;
    change.to = RecordState::Recalled;
    change.reasons = QList<Reason>();
    change.audit = Run::entry(QStringLiteral("recalled"), RunText::tr("Recalled in Concur before it was acknowledged"));
    return run.move(record, change);
}

enum class Verdict { MayPost, Left, Again };

/// One answer. What is left otherwise is kept for replay.
Result<Verdict> settle(Run &run, const Record &record, const Concur::FisItemResult &answer, bool lastTry)
{
    switch (Concur::reactionTo(answer)) {
    case Concur::FisReaction::Done:
    case Concur::FisReaction::AlreadyDone: return Verdict::MayPost;
    case Concur::FisReaction::Recalled: {
        const auto moved = moveToRecalled(run, record);
        return moved ? Result<Verdict>(Verdict::Left) : fail(moved.error());
    }
    case Concur::FisReaction::RetryLater:
        if (!lastTry)
            return Verdict::Again;
        break;
    default: break;
    }
    const auto kept = Replaying(run).keep(record, ReplayCall::Acknowledge, answer);
    return kept ? Result<Verdict>(Verdict::Left) : fail(kept.error());
}

struct Sorted final
{
    QList<Record> ready;
    QList<Record> again;
};

/// `answers`: one for each record of the batch, in its order.
Result<Sorted> sortAnswers(
    Run &run, const QList<Record> &batch, const QList<Concur::FisItemResult> &answers, bool lastTry)
{
    Sorted sorted;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const Record &record = batch[i];
        const auto verdict = settle(run, record, answers[i], lastTry);
        if (!verdict)
            return fail(verdict.error());
        if (*verdict == Verdict::MayPost) {
            sorted.ready.append(record);
            sorted.ready.last().acknowledged = true;
        } else if (*verdict == Verdict::Again) {
            sorted.again.append(record);
        }
    }
    return sorted;
}

Result<void> markAcknowledged(Run &run, const QList<Record> &records)
{
    if (records.isEmpty())
        return {};
    QList<qint64> rows;
    for (const Record &record : records)
        rows.append(record.id);
    return inTransaction(*run.setup.database, [&]() -> Result<void> {
        for (const Record &record : records)
            if (const auto made = Replaying(run).made(record, ReplayCall::Acknowledge); !made)
                return made;
        return run.documents.setAcknowledged(
            rows, Run::entry(QStringLiteral("acknowledged"), RunText::tr("Acknowledged in Concur")));
    });
}

} // namespace

QCoro::Task<Result<QList<Record>>> acknowledgeAtOnce(Run &run, DocumentKind kind, QList<Record> records)
{
    QList<Record> ready;
    QList<Record> batch = records;
    if (run.unanswered.contains(ReplayCall::Acknowledge)) {
        const auto kept =
            Replaying(run).keepAll(records, ReplayCall::Acknowledge, run.unanswered.value(ReplayCall::Acknowledge));
        co_return kept ? Result<QList<Record>>(ready) : fail(kept.error());
    }
    for (int attempt = 1; !batch.isEmpty(); ++attempt) {
        QStringList ids;
        for (const Record &record : std::as_const(batch))
            ids.append(record.fisId);
        const auto answers = co_await run.setup.fis->acknowledge(kind, ids);
        if (!answers && !mayWait(answers.error()))
            co_return fail(answers.error());
        if (!answers) {
            // Without it nothing of them is posted, which the run must not pass off as done.
            if (isOutage(answers.error()))
                run.problem(answers.error());
            const auto kept = Replaying(run).keepAll(batch, ReplayCall::Acknowledge, answers.error());
            co_return kept ? Result<QList<Record>>(ready) : fail(kept.error());
        }
        const auto sorted = sortAnswers(run, batch, *answers, attempt == patientTries);
        if (!sorted)
            co_return fail(sorted.error());
        if (const auto marked = markAcknowledged(run, sorted->ready); !marked)
            co_return fail(marked.error());
        ready.append(sorted->ready);
        batch = sorted->again;
        if (!batch.isEmpty())
            co_await QCoro::sleepFor(run.setup.patience * attempt);
    }
    co_return ready;
}

QCoro::Task<Result<QList<Record>>> acknowledge(Run &run, QList<Record> records)
{
    QList<Record> ready;
    for (const DocumentKind kind : {DocumentKind::Expense, DocumentKind::Invoice, DocumentKind::Purchase}) {
        QList<Record> open;
        for (const Record &record : std::as_const(records)) {
            if (record.kind != kind)
                continue;
            // Purchase requests are not in FIS; there is nothing to acknowledge.
            if (record.acknowledged || kind == DocumentKind::Purchase)
                ready.append(record);
            else
                open.append(record);
        }
        const auto fresh = Replaying(run).notWaiting(open, ReplayCall::Acknowledge);
        if (!fresh)
            co_return fail(fresh.error());
        for (qsizetype at = 0; at < fresh->size(); at += batchSize) {
            const auto batch = co_await acknowledgeAtOnce(run, kind, fresh->mid(at, batchSize));
            if (!batch)
                co_return fail(batch.error());
            ready.append(*batch);
        }
    }
    co_return ready;
}

QCoro::Task<Result<void>> acknowledgeFetched(Run &run)
{
    if (!run.setup.acknowledgeAfterFetch)
        co_return Result<void>();
    Store::DocumentFilter filter;
    filter.states = {RecordState::Received};
    for (;;) {
        const auto records = run.documents.list(filter);
        if (!records)
            co_return fail(records.error());
        QList<Record> covered;
        for (const Record &record : *records) {
            filter.afterId = record.id;
            if (run.covers(record.kind))
                covered.append(record);
        }
        const auto acknowledged = co_await acknowledge(run, covered);
        if (!acknowledged)
            co_return fail(acknowledged.error());
        if (records->size() < filter.limit || run.isCancelled())
            co_return Result<void>();
    }
}

} // namespace Ledgerbridge::Sync
