// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "poststep.h"

#include "acknowledgestep.h"
#include "correctionmoves.h"
#include "journalposter.h"
#include "outage.h"
#include "purchaseposter.h"
#include "replaying.h"
#include "runtext.h"
#include "standing.h"

#include <map>

namespace Ledgerbridge::Sync {

namespace {

/// Documents taken up at once, and journal lines that share a batch: small enough to post well within a third of NAV's
/// time limit (architecture.md, rule 5), large enough to save requests.
constexpr int portionSize = 50;
constexpr qsizetype linesPerBatch = 250;

/// The posters of one run, one journal per company, opened when first needed.
class Posters
{
public:
    explicit Posters(Run &run)
        : m_run(run)
    {
    }

    ~Posters()
    {
        for (auto &entry : m_journals)
            entry.second->close();
    }
    Posters(const Posters &) = delete;
    Posters &operator=(const Posters &) = delete;

    QCoro::Task<Result<JournalPoster *>> journal(const CompanyLink &link)
    {
        auto &poster = m_journals[link.company.id];
        if (!poster) {
            poster = std::make_unique<JournalPoster>(m_run, link);
            const auto opened = co_await poster->open();
            if (!opened)
                co_return fail(opened.error());
        }
        co_return poster.get();
    }

private:
    Run &m_run;
    std::map<QString, std::unique_ptr<JournalPoster>> m_journals;
};

/// A document of which another version stands in NAV is never posted: it takes over that one's number where the content
/// is the same, else a person decides. True when that was so.
Result<bool> settleStanding(Run &run, const Record &record)
{
    const auto standing = standingVersions(run, record);
    if (!standing)
        return fail(standing.error());
    if (standing->isEmpty())
        return false;
    const auto repeated = repeatedVersion(run, record);
    if (!repeated)
        return fail(repeated.error());
    if (!*repeated) {
        const auto changed = planAndStore(run, record);
        return changed ? Result<bool>(true) : fail(changed.error());
    }
    if (isOnItsWay((*repeated)->state))
        return true;
    if (const auto taken = CorrectionMoves(run).takeOver(record, **repeated); !taken)
        return fail(taken.error());
    ++run.summary.documents.alreadyPosted;
    return true;
}

Result<QList<WorkItem>> planPortion(Run &run, const QList<Record> &records)
{
    QList<WorkItem> items;
    for (const Record &record : records) {
        const auto stands = settleStanding(run, record);
        if (!stands)
            return fail(stands.error());
        if (*stands)
            continue;
        const auto planned = planRecord(run, record);
        if (!planned)
            return fail(planned.error());
        // Mappings may have changed since it was checked; what is not clean any more is held by the next check.
        if (!planned->outcome.reasons.isEmpty() || lacksApproval(planned->outcome, record)) {
            const auto held = planAndStore(run, record);
            if (!held)
                return fail(held.error());
            continue;
        }
        items.append(WorkItem{record, planned->outcome.plan, {}, {}, {}});
    }
    return items;
}

/// The journal of a company, or null where it may not be used; then the items are settled or left ready.
QCoro::Task<Result<JournalPoster *>> usableJournal(
    Run &run, Posters &posters, const CompanyLink &link, QList<WorkItem> items)
{
    const auto journal = co_await posters.journal(link);
    if (!journal)
        co_return fail(journal.error());
    const JournalPoster::Refusal &refusal = (*journal)->refusal();
    if (refusal.text.isEmpty())
        co_return *journal;
    run.problem(refusal.text);
    if (refusal.needsPerson)
        if (const auto held = PostingMoves(run).heldAll(items, (*journal)->refusalReason()); !held)
            co_return fail(held.error());
    co_return Result<JournalPoster *>(nullptr);
}

QCoro::Task<Result<void>> postJournals(Run &run, Posters &posters, const CompanyLink &link, QList<WorkItem> items)
{
    QList<WorkItem> batch;
    qsizetype lines = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        batch.append(items[i]);
        lines += items[i].journal()->lines.size();
        const bool full = lines >= linesPerBatch || i + 1 == items.size();
        if (!full)
            continue;
        const auto journal = co_await usableJournal(run, posters, link, batch);
        if (!journal)
            co_return fail(journal.error());
        if (*journal) {
            const auto posted = co_await (*journal)->post(batch);
            if (!posted)
                co_return fail(posted.error());
        }
        batch.clear();
        lines = 0;
        run.report(RunProgress::Phase::Post, run.summary.documents.posted, 0);
        if (run.isCancelled())
            co_return Result<void>();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> postPurchase(Run &run, Posters &posters, const CompanyLink &link, WorkItem item)
{
    JournalPoster *journal = nullptr;
    if (item.journal()) {
        QList<WorkItem> items;
        items.append(item);
        const auto usable = co_await usableJournal(run, posters, link, items);
        if (!usable)
            co_return fail(usable.error());
        if (!*usable)
            co_return Result<void>();
        journal = *usable;
    }
    PurchasePoster poster(run, link);
    co_return co_await poster.post(item, journal);
}

QCoro::Task<Result<void>> postForCompany(Run &run, Posters &posters, const CompanyLink &link, QList<WorkItem> items)
{
    QList<WorkItem> journals;
    QList<WorkItem> purchases;
    for (const WorkItem &item : std::as_const(items))
        if (item.plan.companyId == link.company.id)
            (item.purchase() ? purchases : journals).append(item);
    if (!journals.isEmpty()) {
        const auto posted = co_await postJournals(run, posters, link, journals);
        if (!posted)
            co_return fail(posted.error());
    }
    for (const WorkItem &item : std::as_const(purchases)) {
        if (run.isCancelled())
            co_return Result<void>();
        const auto posted = co_await postPurchase(run, posters, link, item);
        if (!posted)
            co_return fail(posted.error());
        run.report(RunProgress::Phase::Post, run.summary.documents.posted, 0);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> postPortion(Run &run, Posters &posters, QList<Record> records)
{
    const auto acknowledged = co_await acknowledge(run, records);
    if (!acknowledged)
        co_return fail(acknowledged.error());
    const auto items = planPortion(run, *acknowledged);
    if (!items)
        co_return fail(items.error());
    for (const CompanyLink &link : run.setup.companies) {
        if (run.unavailable.contains(link.company.id))
            continue;
        const auto posted = co_await postForCompany(run, posters, link, *items);
        if (posted)
            continue;
        // What passes is looked up and tried again by the engine.
        if (!isOutage(posted.error()) || mayLookUp(posted.error()) || run.isCancelled())
            co_return fail(posted.error());
        run.leaveOut(link, posted.error());
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> postDocuments(Run &run)
{
    Posters posters(run);
    Store::DocumentFilter filter;
    filter.states = {RecordState::Ready};
    filter.limit = portionSize;
    for (;;) {
        const auto records = run.documents.list(filter);
        if (!records)
            co_return fail(records.error());
        const auto goingBack = Replaying(run).goingBack();
        if (!goingBack)
            co_return fail(goingBack.error());
        QList<Record> covered;
        for (const Record &record : *records) {
            filter.afterId = record.id;
            if (run.covers(record.kind) && !run.unavailable.contains(record.companyId)
                && !goingBack->contains(record.id))
                covered.append(record);
        }
        if (!covered.isEmpty()) {
            const auto posted = co_await postPortion(run, posters, covered);
            if (!posted)
                co_return fail(posted.error());
        }
        if (records->size() < filter.limit || run.isCancelled())
            co_return Result<void>();
    }
}

QCoro::Task<Result<void>> postRecords(Run &run, QList<Record> records)
{
    Posters posters(run);
    co_return co_await postPortion(run, posters, records);
}

Result<void> countReady(Run &run)
{
    const auto goingBack = Replaying(run).goingBack();
    if (!goingBack)
        return fail(goingBack.error());
    Store::DocumentFilter filter;
    filter.states = {RecordState::Ready};
    return run.documents.forEach(filter, [&](const Record &record) -> Result<void> {
        if (run.covers(record.kind) && !goingBack->contains(record.id)) {
            const auto repeated = repeatedVersion(run, record);
            if (!repeated)
                return fail(repeated.error());
            if (*repeated) {
                ++run.summary.documents.alreadyPosted;
                return {};
            }
            ++run.summary.documents.posted;
            run.addTotal(record, record.companyName);
        }
        return {};
    });
}

} // namespace Ledgerbridge::Sync
