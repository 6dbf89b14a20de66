// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurlook.h"

#include "approvedlists.h"
#include "outage.h"
#include "planner.h"
#include "queuereading.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

namespace {

using List = ListedDocument::List;

ListedDocument fromQueue(Run &run, const PlanningContext &context, const Concur::FisDocument &fis)
{
    ListedDocument document;
    document.kind = fis.kind;
    document.documentId = fis.fisId;
    document.fisId = fis.fisId;
    document.title = RunText::tr("Unreadable document");
    document.amount = Decimal::invalid();
    document.status = fis.status;
    // As it would be kept if it were fetched now.
    document.approvedOn = run.today();
    const auto source = Concur::readFisPayload(fis.kind, fis.fisId, fis.payload);
    if (!source)
        return document;
    document.documentId = source->documentId;
    document.title = source->title();
    document.company = companyNameOf(source->ledgerCode(), context, source->date());
    if (document.company.isEmpty())
        document.company = source->ledgerCode();
    document.currency = source->currency();
    document.amount = source->gross();
    if (const QDate approved = source->approvalDate(); approved.isValid())
        document.approvedOn = approved;
    return document;
}

ListedDocument fromList(const PlanningContext &context, const Concur::ApprovedDocument &approved)
{
    ListedDocument document;
    document.list = approved.kind == DocumentKind::Expense ? List::Reports : List::Digests;
    document.kind = approved.kind;
    document.documentId = approved.documentId;
    document.title = approved.title;
    document.company = companyNameOf(approved.ledger, context, approved.approvedOn);
    if (document.company.isEmpty())
        document.company = approved.ledger;
    document.currency = approved.currency;
    document.amount = approved.amount;
    document.approvedOn = approved.approvedOn;
    document.status = approved.status;
    return document;
}

QString keyOf(const ListedDocument &document)
{
    return toString(document.kind) + u'/' + document.documentId.toUpper();
}

Result<void> attachKnown(Run &run, ListedDocument &document)
{
    const auto record = run.documents.find(document.documentId);
    if (!record)
        return fail(record.error());
    if (*record && (*record)->kind == document.kind)
        document.known = **record;
    return {};
}

QCoro::Task<Result<void>> readQueues(Run *run, Period period, ConcurLook *look)
{
    const QList<DocumentKind> kinds = run->setup.queues;
    for (const DocumentKind kind : kinds) {
        const QueuePage take = [run, period, look](const Concur::FisPage &page) -> Result<void> {
            const PlanningContext context = run->planningContext();
            for (const Concur::FisDocument &fis : page.documents) {
                ListedDocument document = fromQueue(*run, context, fis);
                look->waiting.insert(keyOf(document), period.contains(document.approvedOn));
                if (!period.contains(document.approvedOn))
                    continue;
                if (const auto attached = attachKnown(*run, document); !attached)
                    return attached;
                look->listed.append(document);
            }
            run->renewLeases();
            return {};
        };
        const Result<int> withoutId = co_await readQueue(run, kind, take);
        if (withoutId) {
            look->queues.append(kind);
            continue;
        }
        // One queue that is not to be had keeps nobody from the other.
        if (withoutId.error().code != ErrorCode::MissingScope && endsRun(withoutId.error()))
            co_return fail(withoutId.error());
        look->notices.append(
            RunText::tr("Concur's queue (%1) could not be read, so what waits in it is not counted: %2")
                .arg(toString(kind), withoutId.error().message));
    }
    co_return Result<void>();
}

Result<void> takeList(
    Run &run, ConcurLook &look, DocumentKind kind, const Result<QList<Concur::ApprovedDocument>> &approved)
{
    if (!approved) {
        const QString what =
            kind == DocumentKind::Expense ? RunText::tr("expense reports (v3)") : RunText::tr("invoice digests (v3)");
        look.notices.append(RunText::tr("Concur's list of %1 could not be read, so there is no independent count: %2")
                                .arg(what, approved.error().message));
        return {};
    }
    const PlanningContext context = run.planningContext();
    for (const Concur::ApprovedDocument &row : *approved) {
        ListedDocument document = fromList(context, row);
        if (const auto attached = attachKnown(run, document); !attached)
            return attached;
        // What waits in the queue with another day of approval belongs to that month.
        const bool isElsewhere = !look.waiting.value(keyOf(document), true);
        if (document.known || !isElsewhere)
            look.listed.append(document);
    }
    return {};
}

} // namespace

QCoro::Task<Result<ConcurLook>> lookAtConcur(Run *run, Period period)
{
    ConcurLook look;
    const Result<void> queues = co_await readQueues(run, period, &look);
    if (!queues)
        co_return fail(queues.error());
    Concur::ApprovedLists *lists = run->setup.approvedLists;
    if (!lists)
        co_return look;
    const QList<DocumentKind> kinds = run->setup.queues;
    for (const DocumentKind kind : kinds) {
        Result<QList<Concur::ApprovedDocument>> approved = QList<Concur::ApprovedDocument>();
        if (kind == DocumentKind::Expense)
            approved = co_await lists->reports(period.first(), period.last());
        else
            approved = co_await lists->invoices(period.first(), period.last());
        run->renewLeases();
        if (const auto taken = takeList(*run, look, kind, approved); !taken)
            co_return fail(taken.error());
    }
    co_return look;
}

} // namespace Ledgerbridge::Sync
