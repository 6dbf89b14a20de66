// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "recoverystep.h"

#include "journalrecovery.h"
#include "openwork.h"
#include "outage.h"
#include "purchaserecovery.h"
#include "runtext.h"
#include "sendback.h"

#include <QMap>

namespace Ledgerbridge::Sync {

namespace {

bool isUnderWay(RecordState state)
{
    return state == RecordState::Posting || state == RecordState::InDoubt || state == RecordState::Ready;
}

QCoro::Task<Result<void>> recoverPurchase(Run &run, const CompanyLink &link, OpenWork work)
{
    bool journalStands = false;
    if (work.journal && work.journal->isOpen()) {
        WorkItem part = work.item;
        part.intents = {work.journal->id};
        part.journalPart = std::make_shared<JournalPart>();
        const std::shared_ptr<JournalPart> outcome = part.journalPart;
        JournalRecovery recovery(run, link, OpenWork::detailsOf(*work.journal), work.journal->openedAt);
        const auto settled = co_await recovery.recover(part);
        if (!settled)
            co_return fail(settled.error());
        if (outcome->state == JournalPart::State::InDoubt)
            co_return Result<void>();
        journalStands = outcome->state == JournalPart::State::Posted;
        work.item.intents.removeOne(work.journal->id);
    } else if (work.journal) {
        const auto standing = PostingMoves(run).standingJournalPart(work.item);
        if (!standing)
            co_return fail(standing.error());
        journalStands = !standing->isEmpty();
    }
    PurchaseRecovery recovery(run, link);
    co_return co_await recovery.recover(work.item, OpenWork::detailsOf(*work.purchase), journalStands);
}

QCoro::Task<Result<void>> recoverRecord(Run &run, Record record)
{
    const auto intents = run.intents.ofRecord(record.id, false);
    if (!intents)
        co_return fail(intents.error());
    const OpenWork work = OpenWork::of(record, *intents);
    // Settled already; only the closing of its intents is missing.
    if (!isUnderWay(record.state))
        co_return run.intents.close(work.item.intents, toString(record.state));
    const CompanyLink *link = run.link(work.item.plan.companyId);
    if (!link) {
        run.problem(
            RunText::tr("Document %1 is in doubt in a company that is not connected any more.").arg(record.documentId));
        co_return Result<void>();
    }
    if (run.unavailable.contains(link->company.id))
        co_return Result<void>();
    if (work.purchase && work.purchase->isOpen())
        co_return co_await recoverPurchase(run, *link, work);
    if (!work.journal)
        co_return Result<void>();
    JournalRecovery recovery(run, *link, OpenWork::detailsOf(*work.journal), work.journal->openedAt);
    co_return co_await recovery.recover(work.item);
}

/// What Concur has taken back must not be posted, so an open one is asked about before anything else.
QCoro::Task<Result<void>> recoverSentBack(Run &run)
{
    const auto open = run.intents.openIntents();
    if (!open)
        co_return fail(open.error());
    for (const Store::Intent &intent : *open) {
        if (intent.kind != Store::Intent::Kind::ConfirmError)
            continue;
        const auto record = run.documents.byId(intent.recordId);
        if (!record)
            co_return fail(record.error());
        if (!*record)
            continue;
        const auto settled = co_await SendBack(run).recover(**record, intent);
        if (!settled)
            co_return fail(settled.error());
    }
    co_return Result<void>();
}

/// Records with something open in NAV, each once.
Result<QList<qint64>> openRecords(Run &run)
{
    const auto open = run.intents.openIntents();
    if (!open)
        return fail(open.error());
    QMap<qint64, bool> records;
    for (const Store::Intent &intent : *open) {
        const bool inNav = intent.kind == Store::Intent::Kind::JournalPost
            || intent.kind == Store::Intent::Kind::PurchaseCreate || intent.kind == Store::Intent::Kind::PurchasePost;
        if (inNav)
            records.insert(intent.recordId, true);
    }
    Store::DocumentFilter filter;
    filter.states = {RecordState::Posting, RecordState::InDoubt};
    const auto listed = run.documents.forEach(filter, [&records](const Record &record) -> Result<void> {
        records.insert(record.id, true);
        return {};
    });
    return listed ? Result<QList<qint64>>(records.keys()) : fail(listed.error());
}

} // namespace

QCoro::Task<Result<void>> recoverOpenPostings(Run &run)
{
    const auto sentBack = co_await recoverSentBack(run);
    if (!sentBack)
        co_return fail(sentBack.error());
    const auto open = openRecords(run);
    if (!open)
        co_return fail(open.error());
    int done = 0;
    for (const qint64 id : *open) {
        if (run.isCancelled())
            co_return Result<void>();
        run.report(RunProgress::Phase::Recovery, done++, int(open->size()));
        const auto record = run.documents.byId(id);
        if (!record)
            co_return fail(record.error());
        if (!*record)
            continue;
        const auto settled = co_await recoverRecord(run, **record);
        if (settled)
            continue;
        if (endsRun(settled.error()))
            co_return fail(settled.error());
        // One document that cannot be looked up must not keep the others from it.
        run.problem(RunText::tr("Document %1 could not be looked up in NAV and stays in doubt: %2")
                        .arg((*record)->documentId, settled.error().message));
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
