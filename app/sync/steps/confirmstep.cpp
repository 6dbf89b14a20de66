// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "confirmstep.h"

#include "outage.h"
#include "replaying.h"
#include "runtext.h"
#include "writescope.h"

#include <QCoroTimer>

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

constexpr int batchSize = 50;
/// Longest ERP company in a confirmation (concur.md 3.4).
constexpr qsizetype companyLength = 32;

Concur::PostingConfirmation confirmationOf(const Record &record)
{
    Concur::PostingConfirmation confirmation;
    confirmation.fisId = record.fisId;
    confirmation.success = true;
    Concur::PostingDocument document;
    document.companyId = record.companyName.left(companyLength);
    document.documentNumber = record.navNumber;
    document.fiscalYear = QString::number(record.postingDate.year());
    document.postingDate = record.postingDate;
    confirmation.documents.append(document);
    return confirmation;
}

Result<void> settle(Run &run, const Record &record, const Concur::FisItemResult &answer)
{
    Store::StateChange change;
    switch (Concur::reactionTo(answer)) {
    case Concur::FisReaction::Done:
    case Concur::FisReaction::AlreadyDone:
        change.to = RecordState::Confirmed;
        change.audit = Run::entry(QStringLiteral("confirmed"),
            RunText::tr("Confirmed to Concur as posted with %1").arg(record.navNumber), record.navNumber);
        if (const auto made = Replaying(run).made(record, ReplayCall::ConfirmPosting); !made)
            return made;
        return run.move(record, change);
    case Concur::FisReaction::Recalled:
        change.to = RecordState::ChangedAfterPosting;
        change.audit = Run::entry(QStringLiteral("changedAfterPosting"),
            RunText::tr("Recalled in Concur although it was posted as %1; a person decides what happens.")
                .arg(record.navNumber),
            record.navNumber);
        return run.move(record, change);
    default: break;
    }
    return Replaying(run).keep(record, ReplayCall::ConfirmPosting, answer);
}

Result<void> settleAll(Run &run, const QList<Record> &records, const QList<Concur::FisItemResult> &answers)
{
    return inTransaction(*run.setup.database, [&]() -> Result<void> {
        for (const Record &record : records) {
            const auto answer = std::find_if(answers.cbegin(), answers.cend(),
                [&](const Concur::FisItemResult &item) { return item.fisId == record.fisId; });
            // Passed over: as good as "unknown, retry later".
            const auto settled = settle(
                run, record, answer == answers.cend() ? Concur::FisItemResult{record.fisId, 199, {}, {}, {}} : *answer);
            if (!settled)
                return settled;
        }
        return {};
    });
}

/// What is to be sent once more after these answers; what Concur calls unacknowledged is to be acknowledged before.
struct Again final
{
    QStringList unacknowledged;
    QStringList later;
};

Again againAfter(const QList<Concur::FisItemResult> &answers)
{
    Again again;
    for (const Concur::FisItemResult &answer : answers) {
        const Concur::FisReaction reaction = Concur::reactionTo(answer);
        if (reaction == Concur::FisReaction::AcknowledgeFirst)
            again.unacknowledged.append(answer.fisId);
        else if (reaction == Concur::FisReaction::RetryLater)
            again.later.append(answer.fisId);
    }
    return again;
}

/// Sends the confirmations, and once more those that Concur wants sent again. One answer for each, the last.
QCoro::Task<Result<QList<Concur::FisItemResult>>> confirmBatch(Run &run, DocumentKind kind, QList<Record> batch)
{
    QList<Concur::PostingConfirmation> open;
    for (const Record &record : std::as_const(batch))
        open.append(confirmationOf(record));
    QList<Concur::FisItemResult> settled;
    for (int attempt = 1;; ++attempt) {
        const auto answers = co_await run.setup.fis->confirm(kind, open);
        if (!answers)
            co_return fail(answers.error());
        const Again again = againAfter(*answers);
        const QStringList ids = again.unacknowledged + again.later;
        if (ids.isEmpty() || attempt == patientTries) {
            settled.append(*answers);
            co_return settled;
        }
        for (const Concur::FisItemResult &answer : *answers)
            if (!ids.contains(answer.fisId))
                settled.append(answer);
        open.removeIf([&](const Concur::PostingConfirmation &one) { return !ids.contains(one.fisId); });
        if (!again.unacknowledged.isEmpty()) {
            const auto acknowledged = co_await run.setup.fis->acknowledge(kind, again.unacknowledged);
            if (!acknowledged)
                co_return fail(acknowledged.error());
        }
        if (!again.later.isEmpty())
            co_await QCoro::sleepFor(run.setup.patience * attempt);
    }
}

QCoro::Task<Result<void>> confirmKind(Run &run, DocumentKind kind)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Posted};
    filter.kind = kind;
    filter.limit = batchSize;
    for (;;) {
        const auto records = run.documents.list(filter);
        if (!records)
            co_return fail(records.error());
        if (records->isEmpty())
            co_return Result<void>();
        filter.afterId = records->last().id;
        const auto fresh = Replaying(run).notWaiting(*records, ReplayCall::ConfirmPosting);
        if (!fresh)
            co_return fail(fresh.error());
        const auto confirmed = co_await confirmAtOnce(run, kind, *fresh);
        if (!confirmed)
            co_return fail(confirmed.error());
        run.report(RunProgress::Phase::Confirm, 0, 0);
        if (run.isCancelled())
            co_return Result<void>();
    }
}

} // namespace

QCoro::Task<Result<void>> confirmAtOnce(Run &run, DocumentKind kind, QList<Record> records)
{
    if (records.isEmpty())
        co_return Result<void>();
    if (run.unanswered.contains(ReplayCall::ConfirmPosting))
        co_return Replaying(run).keepAll(
            records, ReplayCall::ConfirmPosting, run.unanswered.value(ReplayCall::ConfirmPosting));
    const auto answers = co_await confirmBatch(run, kind, records);
    if (answers)
        co_return settleAll(run, records, *answers);
    co_return mayWait(answers.error()) ? Replaying(run).keepAll(records, ReplayCall::ConfirmPosting, answers.error())
                                       : fail(answers.error());
}

QCoro::Task<Result<void>> confirmPostings(Run &run)
{
    for (const DocumentKind kind : {DocumentKind::Expense, DocumentKind::Invoice}) {
        if (!run.covers(kind))
            continue;
        const auto confirmed = co_await confirmKind(run, kind);
        if (!confirmed)
            co_return fail(confirmed.error());
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
