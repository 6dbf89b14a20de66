// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ledgerlook.h"

#include "planjson.h"
#include "postedplanstore.h"
#include "runtext.h"
#include "standing.h"

#include <QMap>
#include <QSet>

namespace Ledgerbridge::Sync {

namespace {

using Store::PostedPlan;

/// NAV's number of one part of a plan. A purchase document bears the number that was read back; a journal beside it has
/// its own, which a posting series may have replaced.
Result<QString> numberOf(Run &run, const PostedPlan &kept, const Posting &posting, bool isOnly)
{
    if (isOnly || posting.target != PostingTarget::Journal)
        return kept.navNumber;
    const qint64 worker = kept.causeId > 0 ? kept.causeId : kept.recordId;
    const auto intents = run.intents.ofRecord(worker, false);
    if (!intents)
        return fail(intents.error());
    const QString posted = QStringLiteral("posted ");
    for (const Store::Intent &intent : *intents)
        if (intent.kind == Store::Intent::Kind::JournalPost && intent.reference == posting.reference
            && intent.outcome.startsWith(posted))
            return intent.outcome.mid(posted.size());
    return posting.reference;
}

/// By company id.
using PostedByCompany = QMap<QString, QList<PostedDocument>>;

Result<void> addParts(Run &run, const PostedPlan &kept, const Record &record, PostedByCompany &posted)
{
    PostingPlan plan = planFromText(kept.plan);
    const QString local = run.companies.value(plan.companyId).directory.setup.localCurrency;
    for (Posting &posting : plan.postings) {
        if (posting.target == PostingTarget::PurchaseOrder)
            continue;
        // Said outright where the vendor's own currency is another one.
        if (posting.currencyCode == local)
            posting.currencyCode.clear();
        const auto number = numberOf(run, kept, posting, plan.postings.size() == 1);
        if (!number)
            return fail(number.error());
        posted[plan.companyId].append(
            {record.kind, record.documentId, record.title, plan.companyName, *number, kept.postingDate, posting});
    }
    return {};
}

/// Documents of the month that were posted before plans were kept: found by their intents, else said.
Result<void> addOlder(
    Run &run, const Period &period, const QSet<qint64> &kept, PostedByCompany &posted, MonthReport &report)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Posted, RecordState::Confirmed};
    filter.approvedFrom = period.first();
    filter.approvedTo = period.last();
    return run.documents.forEach(filter, [&](const Record &record) -> Result<void> {
        if (record.kind == DocumentKind::Purchase || kept.contains(record.id))
            return {};
        const auto plan = postedPlan(run, record);
        if (!plan)
            return fail(plan.error());
        if (*plan)
            return addParts(run, **plan, record, posted);
        report.notices.append(
            RunText::tr("%1 was posted as %2, but what was posted is not kept here, so it could not be "
                        "compared with NAV.")
                .arg(record.title, record.navNumber));
        return {};
    });
}

Result<PostedByCompany> postedIn(Run &run, const Period &period, MonthReport &report)
{
    const auto plans = Store::PostedPlanStore(*run.setup.database).between(period.first(), period.last());
    if (!plans)
        return fail(plans.error());
    PostedByCompany posted;
    QSet<QString> seen;
    QSet<qint64> known;
    for (const PostedPlan &kept : *plans) {
        const auto record = run.documents.byId(kept.recordId);
        if (!record)
            return fail(record.error());
        if (!*record || (*record)->kind == DocumentKind::Purchase)
            continue;
        if (kept.role != PostedPlan::Role::Offset)
            known.insert(kept.recordId);
        // An offset of several versions, and a version that took over another's posting, are one posting in NAV.
        const QString key = QStringList{(*record)->companyId, kept.navNumber, kept.plan}.join(u'\n');
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (const auto added = addParts(run, kept, **record, posted); !added)
            return fail(added.error());
    }
    const auto older = addOlder(run, period, known, posted, report);
    return older ? Result<PostedByCompany>(posted) : fail(older.error());
}

LedgerLine lineOf(const Nav::LedgerEntry &entry)
{
    return {entry.entryNumber, entry.postingDate, entry.documentNumber, entry.accountNumber, entry.description,
        entry.amount};
}

/// The month as a whole shows what stands there besides; numbers, what stands on other days.
QCoro::Task<Result<void>> readEntries(Run *run, CompanyLink link, Period period, LedgerCheck *check)
{
    constexpr qsizetype numbersAtOnce = 400;
    const std::function<void(const Nav::LedgerEntry &)> add = [check](const Nav::LedgerEntry &entry) {
        check->add(lineOf(entry));
    };
    const auto month = co_await link.ledger->ledgerEntriesBetween(link.company.id, period.first(), period.last(), add);
    if (!month)
        co_return month;
    run->renewLeases();
    const QStringList numbers = check->numbers();
    for (qsizetype at = 0; at < numbers.size() && !run->isCancelled(); at += numbersAtOnce) {
        const QStringList part = numbers.mid(at, numbersAtOnce);
        const auto entries = co_await link.ledger->ledgerEntriesOf(link.company.id, part);
        if (!entries)
            co_return fail(entries.error());
        for (const Nav::LedgerEntry &entry : *entries)
            check->add(lineOf(entry));
        run->report(RunProgress::Phase::Verify, int(at + part.size()), int(numbers.size()));
        run->renewLeases();
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> lookAtLedger(Run *run, Period period, MonthReport *report)
{
    const auto posted = postedIn(*run, period, *report);
    if (!posted)
        co_return fail(posted.error());
    for (auto it = posted->cbegin(); it != posted->cend(); ++it) {
        const CompanyLink *link = run->link(it.key());
        if (!link) {
            report->notices.append(
                RunText::tr("%1 is no longer connected, so its %2 postings could not be compared with NAV.")
                    .arg(it->first().company)
                    .arg(it->size()));
            continue;
        }
        LedgerCheck check(*it);
        const CompanyLink asked = *link;
        const auto read = co_await readEntries(run, asked, period, &check);
        if (run->isCancelled())
            co_return fail(ErrorCode::Cancelled, RunText::tr("Stopped before the end."));
        if (!read) {
            report->notices.append(
                RunText::tr("The ledger of %1 could not be read, so %2 postings were not compared: %3")
                    .arg(asked.company.name)
                    .arg(it->size())
                    .arg(read.error().message));
            continue;
        }
        report->postingsCompared += int(it->size());
        report->entriesCompared += check.entries();
        report->ledger += check.findings();
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
