// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fetchstep.h"

#include "acknowledgestep.h"
#include "intake.h"
#include "outage.h"
#include "postingwork.h"
#include "queuereading.h"
#include "runtext.h"
#include "writescope.h"

#include <QSet>

namespace Ledgerbridge::Sync {

namespace {

constexpr int recordsAtOnce = 100;

/// One page, in one transaction. Pages shift while Concur works on; what was seen before is passed over.
Result<void> takeInPage(Run &run, const Concur::FisPage &page, QSet<QString> &seen)
{
    return inTransaction(*run.setup.database, [&]() -> Result<void> {
        for (const Concur::FisDocument &fis : page.documents) {
            if (seen.contains(fis.fisId))
                continue;
            seen.insert(fis.fisId);
            ++run.summary.documents.fetched;
            if (const auto stored = takeIn(run, fis); !stored)
                return stored;
        }
        return {};
    });
}

void sayWithoutId(Run &run, DocumentKind kind, int count)
{
    if (count > 0)
        run.problem(
            RunText::tr("Concur's queue (%1) holds %2 entries without an id. They cannot be carried over; ask SAP "
                        "Concur's support.")
                .arg(toString(kind))
                .arg(count));
}

QCoro::Task<Result<void>> fetchKind(Run &run, DocumentKind kind, QSet<QString> &seen)
{
    Run *at = &run;
    QSet<QString> *known = &seen;
    const QueuePage take = [at, known](const Concur::FisPage &page) -> Result<void> {
        if (const auto stored = takeInPage(*at, page, *known); !stored)
            return stored;
        at->report(RunProgress::Phase::Fetch, at->summary.documents.fetched, page.totalElements);
        return {};
    };
    const Result<int> withoutId = co_await readQueue(at, kind, take);
    if (!withoutId)
        co_return fail(withoutId.error());
    sayWithoutId(run, kind, *withoutId);
    co_return Result<void>();
}

/// Asks Concur about one document that is not READY any more although we never acknowledged it.
QCoro::Task<Result<void>> askAbout(Run &run, Record record)
{
    const auto found = co_await run.setup.fis->byDocumentId(record.kind, record.documentId);
    if (!found)
        co_return fail(found.error());
    const bool same = *found && (*found)->fisId == record.fisId;
    const QString status = same ? (*found)->status : QString();
    if (status.compare(u"READY", Qt::CaseInsensitive) == 0)
        co_return Result<void>();
    // Our own acknowledgement whose answer was lost, or another system's: asked again, Concur says whose.
    if (status == u"ACKNOWLEDGED") {
        QList<Record> records;
        records.append(record);
        const auto acknowledged = co_await acknowledge(run, records);
        co_return acknowledged ? Result<void>() : fail(acknowledged.error());
    }
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
    filter.states = unpostedStates() + QList<RecordState>{RecordState::ChangedAfterPosting};
    filter.kind = kind;
    filter.limit = recordsAtOnce;
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
    for (const DocumentKind kind : std::as_const(run.setup.queues)) {
        if (!run.covers(kind) || run.isCancelled())
            continue;
        QSet<QString> seen;
        const auto fetched = co_await fetchKind(run, kind, seen);
        // One queue that is not to be had, as where a company has no Concur Invoice, keeps nobody from the other.
        const bool isDenied = !fetched && fetched.error().code == ErrorCode::MissingScope;
        if (!fetched && (isDenied || !endsRun(fetched.error()))) {
            run.problem(fetched.error());
            if (isDenied || isRefusal(fetched.error()) || fetched.error().code == ErrorCode::NotFound)
                run.problem(
                    RunText::tr("Where the company has no such documents in Concur at all, set documents.kinds so "
                                "that their queue is not read."));
            continue;
        }
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
