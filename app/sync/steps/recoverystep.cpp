// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "recoverystep.h"

#include "journalproof.h"
#include "planjson.h"
#include "purchaseposter.h"
#include "runtext.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

QJsonObject detailsOf(const Store::Intent &intent)
{
    return QJsonDocument::fromJson(intent.details.toUtf8()).object();
}

/// The item as it was when its intents were written: mappings may have changed since.
WorkItem itemOf(const Record &record, const QList<Store::Intent> &intents)
{
    WorkItem item;
    item.record = record;
    for (const Store::Intent &intent : intents) {
        const QJsonObject details = detailsOf(intent);
        const Posting posting = postingFromJson(details.value(u"posting"_s).toObject());
        const bool known = std::any_of(item.plan.postings.cbegin(), item.plan.postings.cend(),
            [&](const Posting &other) { return other.target == posting.target; });
        if (!known)
            item.plan.postings.append(posting);
        item.plan.companyId = intent.companyId;
        item.plan.companyName = details.value(u"companyName"_s).toString();
        item.intents.append(intent.id);
    }
    return item;
}

QCoro::Task<Result<void>> recoverJournal(Run &run, const CompanyLink &link, WorkItem item, QJsonObject details)
{
    const QString reference = item.journal()->reference;
    const QString journalId = details.value(u"journal"_s).toString();
    PostingMoves moves(run);
    JournalProof proof(run, link, details.value(u"after"_s).toVariant().toLongLong());
    // gcc 12 cannot keep a braced list alive across co_await.
    const QStringList references(reference);
    const auto entries = co_await link.ledger->ledgerEntriesOf(link.company.id, references);
    if (!entries)
        co_return fail(entries.error());
    if (!entries->isEmpty())
        co_return co_await proof.settle(item, *entries, true);

    auto lines = co_await link.ledger->journalLines(link.company.id, journalId);
    const bool journalGone = !lines && (lines.error().code == ErrorCode::NotFound || lines.error().httpStatus == 404);
    if (!lines && !journalGone)
        co_return fail(lines.error());
    QList<Nav::JournalLine> ours;
    if (lines)
        for (const Nav::JournalLine &line : *lines)
            if (line.documentNumber == reference && !line.isBlank())
                ours.append(line);
    const bool postWasSent = details.value(u"stage"_s).toString() == u"post";
    if (ours.isEmpty() && postWasSent)
        co_return co_await proof.settle(item, QList<Nav::LedgerEntry>(), false);
    if (!ours.isEmpty()) {
        const auto deleted = co_await link.ledger->deleteJournalLines(link.company.id, journalId, ours);
        if (!deleted)
            co_return fail(deleted.error());
    }
    // A posting still under way when we looked the first time has either taken the lines by now, or finds them gone.
    const auto again = co_await link.ledger->ledgerEntriesOf(link.company.id, references);
    if (!again)
        co_return fail(again.error());
    if (!again->isEmpty())
        co_return co_await proof.settle(item, *again, true);
    co_return moves.backToReady(
        item, RunText::tr("Looked up in NAV: not posted; its lines were taken out of the journal."));
}

QCoro::Task<Result<void>> recoverRecord(Run &run, Record record, QList<Store::Intent> intents)
{
    const CompanyLink *link = run.link(intents.first().companyId);
    if (!link) {
        run.problem(
            RunText::tr("Document %1 is in doubt in a company that is not connected any more.").arg(record.documentId));
        co_return Result<void>();
    }
    WorkItem item = itemOf(record, intents);
    if (!item.purchase())
        co_return co_await recoverJournal(run, *link, item, detailsOf(intents.last()));
    const auto isJournal = [](const Store::Intent &intent) { return intent.kind == Store::Intent::Kind::JournalPost; };
    const auto journal = std::find_if(intents.crbegin(), intents.crend(), isJournal);
    if (journal != intents.crend()) {
        WorkItem part = item;
        part.intents = {journal->id};
        part.journalPart = std::make_shared<JournalPart>();
        const auto settled = co_await recoverJournal(run, *link, part, detailsOf(*journal));
        if (!settled)
            co_return fail(settled.error());
        if (part.journalPart->state == JournalPart::State::InDoubt)
            co_return Result<void>();
    }
    const auto purchase = std::find_if_not(intents.crbegin(), intents.crend(), isJournal);
    PurchasePoster poster(run, *link);
    co_return co_await poster.recover(item, detailsOf(*purchase));
}

/// The intents of one draft, the youngest last, whether open or closed.
QCoro::Task<Result<void>> followDraft(Run &run, Record record)
{
    const auto intents = run.intents.ofRecord(record.id, false);
    if (!intents)
        co_return fail(intents.error());
    if (intents->isEmpty())
        co_return Result<void>();
    const Store::Intent last = intents->last();
    const CompanyLink *link = run.link(last.companyId);
    if (!link)
        co_return Result<void>();
    WorkItem item = itemOf(record, {last});
    item.intents.clear();
    const QJsonObject details = detailsOf(last);
    if (item.purchase()) {
        PurchasePoster poster(run, *link);
        co_return co_await poster.followDraft(item, details.value(u"id"_s).toString());
    }
    PostingMoves moves(run);
    const QStringList references(item.journal()->reference);
    const auto entries = co_await link->ledger->ledgerEntriesOf(link->company.id, references);
    if (!entries)
        co_return fail(entries.error());
    if (!entries->isEmpty())
        co_return moves.posted(item, item.journal()->reference, entries->first().postingDate, false);
    const auto lines = co_await link->ledger->journalLines(link->company.id, details.value(u"journal"_s).toString());
    if (!lines)
        co_return fail(lines.error());
    for (const Nav::JournalLine &line : *lines)
        if (line.documentNumber == item.journal()->reference)
            co_return Result<void>();
    co_return moves.held(item,
        Reason{ReasonCode::NavRefused, record.documentId,
            RunText::tr("Its lines were deleted from the journal in NAV. Retry to write them anew, or send the "
                        "document back.")});
}

} // namespace

QCoro::Task<Result<void>> recoverOpenPostings(Run &run)
{
    const auto open = run.intents.openIntents();
    if (!open)
        co_return fail(open.error());
    QMap<qint64, QList<Store::Intent>> byRecord;
    for (const Store::Intent &intent : *open) {
        // Confirmations to Concur repeat themselves harmlessly; only what may stand in NAV is looked up.
        const bool inNav = intent.kind == Store::Intent::Kind::JournalPost
            || intent.kind == Store::Intent::Kind::PurchaseCreate || intent.kind == Store::Intent::Kind::PurchasePost;
        if (inNav)
            byRecord[intent.recordId].append(intent);
    }
    int done = 0;
    for (auto it = byRecord.cbegin(); it != byRecord.cend() && !run.isCancelled(); ++it) {
        run.report(RunProgress::Phase::Recovery, done++, int(byRecord.size()));
        const auto record = run.documents.byId(it.key());
        if (!record)
            co_return fail(record.error());
        if (!*record)
            continue;
        const auto settled = co_await recoverRecord(run, **record, it.value());
        if (!settled)
            co_return fail(settled.error());
    }
    co_return Result<void>();
}

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
            if (!followed)
                co_return fail(followed.error());
        }
        if (records->size() < filter.limit || run.isCancelled())
            co_return Result<void>();
    }
}

} // namespace Ledgerbridge::Sync
