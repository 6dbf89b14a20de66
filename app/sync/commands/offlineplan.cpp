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
