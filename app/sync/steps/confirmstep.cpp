// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "confirmstep.h"

#include "runtext.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

constexpr int batchSize = 50;
/// Longest ERP company in a confirmation (concur.md 3.4).
constexpr qsizetype companyLength = 32;

enum class ConfirmCode { Done = 0, NotAcknowledged = 111, Recalled = 112, AlreadyConfirmed = 113 };

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
    switch (ConfirmCode(answer.code)) {
    case ConfirmCode::Done:
    case ConfirmCode::AlreadyConfirmed:
        change.to = RecordState::Confirmed;
        change.audit = Run::entry(QStringLiteral("confirmed"),
            RunText::tr("Confirmed to Concur as posted with %1").arg(record.navNumber), record.navNumber);
        return run.move(record, change);
    case ConfirmCode::Recalled:
        change.to = RecordState::ChangedAfterPosting;
        change.audit = Run::entry(QStringLiteral("changedAfterPosting"),
            RunText::tr("Recalled in Concur although it was posted as %1; a person decides what happens.")
                .arg(record.navNumber),
            record.navNumber);
        return run.move(record, change);
    case ConfirmCode::NotAcknowledged: break;
    }
    run.problem(RunText::tr("Concur did not take the confirmation of document %1 (code %2: %3). It is posted as %4 and "
                            "confirmed in the next run.")
                    .arg(record.documentId)
                    .arg(answer.code)
                    .arg(answer.message, record.navNumber));
    return {};
}

/// Documents that Concur calls unacknowledged are acknowledged, then confirmed once more.
QCoro::Task<Result<QList<Concur::FisItemResult>>> confirmBatch(Run &run, DocumentKind kind, QList<Record> batch)
{
    QList<Concur::PostingConfirmation> confirmations;
    for (const Record &record : std::as_const(batch))
        confirmations.append(confirmationOf(record));
    auto answers = co_await run.setup.fis->confirm(kind, confirmations);
    if (!answers)
        co_return fail(answers.error());
    QStringList unacknowledged;
    for (const Concur::FisItemResult &answer : *answers)
        if (ConfirmCode(answer.code) == ConfirmCode::NotAcknowledged)
            unacknowledged.append(answer.fisId);
    if (unacknowledged.isEmpty())
        co_return *answers;
    const auto acknowledged = co_await run.setup.fis->acknowledge(kind, unacknowledged);
    if (!acknowledged)
        co_return fail(acknowledged.error());
    QList<Concur::PostingConfirmation> again;
    for (const Concur::PostingConfirmation &confirmation : std::as_const(confirmations))
        if (unacknowledged.contains(confirmation.fisId))
            again.append(confirmation);
    const auto second = co_await run.setup.fis->confirm(kind, again);
    if (!second)
        co_return fail(second.error());
    QList<Concur::FisItemResult> merged = *second;
    for (const Concur::FisItemResult &answer : *answers)
        if (!unacknowledged.contains(answer.fisId))
            merged.append(answer);
    co_return merged;
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
        const auto answers = co_await confirmBatch(run, kind, *records);
        if (!answers)
            co_return fail(answers.error());
        for (const Record &record : *records) {
            const auto answer = std::find_if(answers->cbegin(), answers->cend(),
                [&](const Concur::FisItemResult &item) { return item.fisId == record.fisId; });
            if (answer == answers->cend()) {
                run.problem(RunText::tr(
                    "Concur gave no answer for document %1 when it was confirmed; it is confirmed in the next run.")
                                .arg(record.documentId));
                continue;
            }
            const auto settled = settle(run, record, *answer);
            if (!settled)
                co_return fail(settled.error());
        }
        run.report(RunProgress::Phase::Confirm, 0, 0);
        if (run.isCancelled())
            co_return Result<void>();
    }
}

} // namespace

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
