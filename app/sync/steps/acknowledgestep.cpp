// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "acknowledgestep.h"

#include "runtext.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

/// Concur names no maximum (concur.md 3.3); a modest one keeps answers small.
constexpr qsizetype batchSize = 50;

/// Service codes of concur.md 3.6.
enum class AckCode {
    Done = 0,
    WrongSystem = 99,
    AlreadyAcknowledged = 101,
    Recalled = 102,
    NotReady = 103,
    Unknown = 104,
    WrongType = 105
};

Result<void> moveToRecalled(Run &run, const Record &record)
{
    Store::StateChange change;
    change.to = RecordState::Recalled;
    change.reasons = QList<Reason>();
    change.audit = Run::entry(QStringLiteral("recalled"), RunText::tr("Recalled in Concur before it was acknowledged"));
    return run.move(record, change);
}

/// One answer; returns whether the record may be posted.
Result<bool> settle(Run &run, const Record &record, const Concur::FisItemResult &answer)
{
    switch (AckCode(answer.code)) {
    case AckCode::Done:
    case AckCode::AlreadyAcknowledged: return true;
    case AckCode::Recalled: {
        const auto moved = moveToRecalled(run, record);
        return moved ? Result<bool>(false) : fail(moved.error());
    }
    case AckCode::WrongSystem:
        run.problem(RunText::tr(
            "Concur knows document %1 under another system id. Check the system id of the Concur connection.")
                        .arg(record.documentId));
        return false;
    case AckCode::NotReady:
    case AckCode::Unknown:
    case AckCode::WrongType: break;
    }
    run.problem(RunText::tr(
        "Concur did not acknowledge document %1 (code %2: %3). It stays ready and is tried in the next run.")
                    .arg(record.documentId)
                    .arg(answer.code)
                    .arg(answer.message));
    return false;
}

QCoro::Task<Result<QList<Record>>> acknowledgeBatch(Run &run, DocumentKind kind, QList<Record> batch)
{
    QStringList ids;
    for (const Record &record : batch)
        ids.append(record.fisId);
    const auto answers = co_await run.setup.fis->acknowledge(kind, ids);
    if (!answers)
        co_return fail(answers.error());
    QList<Record> ready;
    QList<qint64> rows;
    for (const Record &record : batch) {
        const auto answer = std::find_if(answers->cbegin(), answers->cend(),
            [&](const Concur::FisItemResult &item) { return item.fisId == record.fisId; });
        if (answer == answers->cend()) {
            run.problem(RunText::tr(
                "Concur gave no answer for document %1 when it was acknowledged. It is tried in the next run.")
                            .arg(record.documentId));
            continue;
        }
        const auto settled = settle(run, record, *answer);
        if (!settled)
            co_return fail(settled.error());
        if (!*settled)
            continue;
        ready.append(record);
        ready.last().acknowledged = true;
        rows.append(record.id);
    }
    if (!rows.isEmpty()) {
        const auto marked = run.documents.setAcknowledged(
            rows, Run::entry(QStringLiteral("acknowledged"), RunText::tr("Acknowledged in Concur")));
        if (!marked)
            co_return fail(marked.error());
    }
    co_return ready;
}

} // namespace

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
        for (qsizetype at = 0; at < open.size(); at += batchSize) {
            const auto batch = co_await acknowledgeBatch(run, kind, open.mid(at, batchSize));
            if (!batch)
                co_return fail(batch.error());
            ready.append(*batch);
        }
    }
    co_return ready;
}

} // namespace Ledgerbridge::Sync
