// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "offlineplan.h"

#include "feedback.h"
#include "planjson.h"
#include "planstep.h"
#include "standing.h"

namespace Ledgerbridge::Sync {

namespace {

EngineSetup offlineSetupOf(Store::Database &database, const QList<CompanyLink> &companies, QDate today)
{
    EngineSetup setup;
    setup.database = &database;
    setup.companies = companies;
    setup.clock = [today] { return QDateTime(today, QTime(12, 0), Qt::UTC); };
    return setup;
}

bool isSameLine(const PlanLine &a, const PlanLine &b)
{
    return a.accountType == b.accountType && a.account == b.account && a.amount == b.amount && a.role == b.role
        && a.sourceId == b.sourceId && a.taxCode == b.taxCode && a.dimensions == b.dimensions;
}

/// Where today's mappings make the same line, its explanation holds, and is in the language of who reads it; what is
/// kept is in that of the run.
void explainAnew(PostingPlan &posted, const PostingPlan &today)
{
    for (Posting &posting : posted.postings)
        for (PlanLine &line : posting.lines)
            for (const Posting &other : today.postings)
                for (const PlanLine &same : other.lines)
                    if (isSameLine(line, same))
                        line.explanation = same.explanation;
}

} // namespace

Result<OfflinePlan> planStored(
    Store::Database &database, const QList<CompanyLink> &companies, const Record &record, QDate today)
{
    const EngineSetup setup = offlineSetupOf(database, companies, today);
    Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    const auto planned = planRecord(run, record);
    if (!planned)
        return fail(planned.error());
    OfflinePlan plan{planned->document, planned->outcome};
    const auto kept = postedPlan(run, record);
    if (!kept)
        return fail(kept.error());
    if (*kept) {
        plan.outcome.plan = planFromText((*kept)->plan);
        explainAnew(plan.outcome.plan, planned->outcome.plan);
        plan.asPosted = true;
    }
    return plan;
}

Result<ChangeReview> reviewStored(
    Store::Database &database, const QList<CompanyLink> &companies, const Record &record, QDate today)
{
    const EngineSetup setup = offlineSetupOf(database, companies, today);
    Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    return reviewChange(run, record);
}

Result<QList<Concur::SystemMessage>> feedbackStored(
    Store::Database &database, const QList<CompanyLink> &companies, const Record &record, QDate today)
{
    const EngineSetup setup = offlineSetupOf(database, companies, today);
    Run run(setup, {});
    const auto loaded = run.loadSurroundings();
    return loaded ? feedbackOn(run, record) : fail(loaded.error());
}

} // namespace Ledgerbridge::Sync
