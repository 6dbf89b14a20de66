// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "followstep.h"

#include "journalrecovery.h"
#include "openwork.h"
#include "outage.h"
#include "purchaserecovery.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

Result<void> holdAsDeleted(Run &run, WorkItem &item)
{
    return PostingMoves(run).held(item,
        Reason{ReasonCode::NavRefused, item.record.documentId,
            RunText::tr("What was left for NAV to post was deleted there. Retry to write it anew, or send the document "
                        "back.")});
}

void sayUnclear(Run &run, const WorkItem &item)
{
    run.problem(RunText::tr("The lines of document %1 (%2) left the journal, and what the ledger shows is not surely "
                            "theirs. Look it up in NAV by date, account and text.")
                    .arg(item.record.documentId, item.journal()->reference));
}

/// Lines in the draft journal. A part of a larger document moves no record.
QCoro::Task<Result<JournalRecovery::Draft>> lookAtLines(
    Run &run, const CompanyLink &link, WorkItem &item, Store::Intent intent)
{
    JournalRecovery recovery(run, link, OpenWork::detailsOf(intent), intent.openedAt);
    co_return co_await recovery.lookAtDraft(item);
}

QCoro::Task<Result<void>> followLines(Run &run, const CompanyLink &link, OpenWork work)
{
    const auto lines = co_await lookAtLines(run, link, work.item, *work.journal);
    if (!lines)
        co_return fail(lines.error());
    if (*lines == JournalRecovery::Draft::Gone)
        co_return holdAsDeleted(run, work.item);
    if (*lines == JournalRecovery::Draft::Unclear)
        sayUnclear(run, work.item);
    co_return Result<void>();
}

/// The document is posted when all its parts are.
QCoro::Task<Result<void>> followPurchase(Run &run, const CompanyLink &link, OpenWork work)
{
    Nav::PurchaseDocument found;
    PurchaseRecovery purchase(run, link);
    const QString id = OpenWork::detailsOf(*work.purchase).value(u"id"_s).toString();
    const auto draft = co_await purchase.lookAtDraft(work.item, id, found);
    if (!draft)
        co_return fail(draft.error());
    if (*draft == PurchaseRecovery::Draft::Gone)
        co_return holdAsDeleted(run, work.item);
    if (*draft == PurchaseRecovery::Draft::Standing)
        co_return Result<void>();
    if (work.journal && !work.journal->outcome.startsWith(u"posted")) {
        WorkItem part = work.item;
        part.journalPart = std::make_shared<JournalPart>();
        const auto lines = co_await lookAtLines(run, link, part, *work.journal);
        if (!lines)
            co_return fail(lines.error());
        if (*lines != JournalRecovery::Draft::Posted) {
            run.problem(
                RunText::tr("Of document %1 the purchase invoice is posted as %2, but its card part (%3) is not "
                            "posted yet. It stays a draft until that is.")
                    .arg(work.item.record.documentId, found.number, work.item.journal()->reference));
            co_return Result<void>();
        }
    }
    co_return PostingMoves(run).posted(work.item, found.number, found.postingDate, false);
}

QCoro::Task<Result<void>> followDraft(Run &run, Record record)
{
    const auto intents = run.intents.ofRecord(record.id, false);
    if (!intents)
        co_return fail(intents.error());
    OpenWork work = OpenWork::of(record, *intents);
    const CompanyLink *link = run.link(work.item.plan.companyId);
    if (!link || run.unavailable.contains(link->company.id))
        co_return Result<void>();
    if (work.purchase)
        co_return co_await followPurchase(run, *link, work);
    if (!work.journal)
        co_return Result<void>();
    co_return co_await followLines(run, *link, work);
}

} // namespace

QCoro::Task<Result<void>> followDrafts(Run &run)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Drafted};
    filter.limit = 100;
    for (;;) {
        const auto records = run.documents.list(filter);
        if (!records)
            co_return fail(records.error());
        for (const Record &record : *records) {
            filter.afterId = record.id;
            const auto followed = co_await followDraft(run, record);
            if (followed)
                continue;
            if (endsRun(followed.error()))
                co_return fail(followed.error());
            run.problem(RunText::tr("The draft of document %1 could not be looked at in NAV: %2")
                            .arg(record.documentId, followed.error().message));
        }
        if (records->size() < filter.limit || run.isCancelled())
            co_return Result<void>();
    }
}

} // namespace Ledgerbridge::Sync
