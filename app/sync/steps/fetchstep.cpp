// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fetchstep.h"

#include "intake.h"
#include "runtext.h"

#include <QSet>

namespace Ledgerbridge::Sync {

namespace {

constexpr int pageSize = 100;

QCoro::Task<Result<void>> fetchKind(Run &run, DocumentKind kind, QSet<QString> &seen)
{
    for (int page = 0;; ++page) {
        const auto answer = co_await run.setup.fis->ready(kind, page, pageSize);
        if (!answer)
            co_return fail(answer.error());
        for (const Concur::FisDocument &fis : answer->documents) {
            if (seen.contains(fis.fisId))
                continue;
            seen.insert(fis.fisId);
            ++run.summary.documents.fetched;
            const auto stored = takeIn(run, fis);
            if (!stored)
                co_return fail(stored.error());
        }
        run.report(RunProgress::Phase::Fetch, run.summary.documents.fetched, answer->totalElements);
        const bool last = answer->documents.isEmpty() || page + 1 >= answer->totalPages;
        if (last || run.isCancelled())
            co_return Result<void>();
    }
}

/// Asks Concur about one document that is not READY any more although we never acknowledged it.
QCoro::Task<Result<void>> askAbout(Run &run, Record record)
{
    const auto found = co_await run.setup.fis->byDocumentId(record.kind, record.documentId);
    if (!found)
        co_return fail(found.error());
    const bool same = *found && (*found)->fisId == record.fisId;
    const QString status = same ? (*found)->status : QString();
    if (status == u"READY")
        co_return Result<void>();
    // Our own acknowledgement whose answer was lost.
    if (status == u"ACKNOWLEDGED")
        co_return run.documents.setAcknowledged(
            {record.id}, Run::entry(QStringLiteral("acknowledged"), RunText::tr("Concur says: acknowledged")));
    Store::StateChange change;
    change.to = RecordState::Recalled;
    change.reasons = QList<Reason>();
    change.audit = Run::entry(QStringLiteral("recalled"),
        status.isEmpty() ? RunText::tr("No longer in Concur's queue")
                         : RunText::tr("No longer ready in Concur (%1)").arg(status));
    co_return run.move(record, change);
}

QCoro::Task<Result<void>> findRecalled(Run &run, DocumentKind kind, const QSet<QString> &seen)
{
    Store::DocumentFilter filter;
    filter.states = waitingStates;
    filter.kind = kind;
    filter.limit = pageSize;
    for (;;) {
        const auto records = run.documents.list(filter);
        if (!records)
            co_return fail(records.error());
        for (const Record &record : *records) {
            filter.afterId = record.id;
            if (record.acknowledged || seen.contains(record.fisId))
                continue;
            const auto asked = co_await askAbout(run, record);
            if (!asked)
                co_return fail(asked.error());
        }
        if (records->size() < filter.limit || run.isCancelled())
            co_return Result<void>();
    }
}

} // namespace

QCoro::Task<Result<void>> fetchDocuments(Run &run)
{
    for (const DocumentKind kind : {DocumentKind::Expense, DocumentKind::Invoice}) {
        if (!run.covers(kind) || run.isCancelled())
            continue;
        QSet<QString> seen;
        const auto fetched = co_await fetchKind(run, kind, seen);
        if (!fetched)
            co_return fail(fetched.error());
        if (run.isCancelled())
            break;
        const auto recalled = co_await findRecalled(run, kind, seen);
        if (!recalled)
            co_return fail(recalled.error());
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
