// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "overviewreading.h"

#include "documentstore.h"
#include "expirycalendar.h"
#include "readonlyworkspace.h"
#include "replayqueue.h"
#include "runstore.h"
#include "selecteddocuments.h"

namespace Ledgerbridge::Services {

namespace {

constexpr int shownRuns = 8;
/// Of the calls that wait, what a person looks through.
constexpr int shownCalls = 200;
constexpr int shownDays = 30;

Result<void> addDocuments(Store::Database &database, OverviewData &data)
{
    Store::DocumentStore documents(database);
    Store::DocumentFilter held;
    held.states = {RecordState::Held};
    const QDate today = QDate::currentDate();
    const auto counts = documents.counts();
    const auto sums = documents.sums(held);
    const auto causes = documents.heldCauses();
    const auto posted =
        documents.postedPerDay(today.addDays(1 - shownDays), today, QDateTime::currentDateTime().offsetFromUtc());
    if (!counts || !sums || !causes || !posted)
        return fail(!counts ? counts.error() : !sums ? sums.error() : !causes ? causes.error() : posted.error());
    data.counts = *counts;
    data.heldAmounts = sums->amounts;
    data.postedPerDay = *posted;
    for (const Store::HeldCause &cause : *causes)
        data.causes.append({cause.reason, cause.documents, cause.amounts, cause.since});
    return {};
}

/// By the filter that the list behind each number uses.
Result<void> addAges(Store::Database &database, OverviewData &data)
{
    Store::DocumentStore documents(database);
    for (const HeldAge age : allHeldAges()) {
        DocumentListQuery query;
        query.states = {RecordState::Held};
        query.heldFor = age;
        const auto count = documents.count(documentFilter(query));
        if (!count)
            return fail(count.error());
        data.heldAges.insert(age, *count);
    }
    return {};
}

Result<void> addRuns(Store::Database &database, OverviewData &data)
{
    Store::ReplayQueue queue(database);
    const auto runs = Store::RunStore(database).recent(shownRuns);
    const auto replay = queue.figures();
    const auto calls = queue.list(shownCalls);
    if (!runs || !replay || !calls)
        return fail(!runs ? runs.error() : !replay ? replay.error() : calls.error());
    data.runs = *runs;
    data.replay = *replay;
    data.replayCalls = *calls;
    return {};
}

Result<void> addSystems(ReadOnlyWorkspace &place, OverviewData &data)
{
    const QList<Nav::Connection> nav = place.workspace().navConnections();
    data.demo = place.workspace().isDemo();
    data.concurConnected = place.workspace().concurConnection().has_value();
    data.navConnected = !nav.isEmpty();
    data.company = nav.isEmpty() ? QString() : nav.first().companyName;
    const auto health = connectionHealth(place.workspace(), place.database());
    const auto expiries = expiryCalendar(place.workspace());
    if (!health || !expiries)
        return fail(!health ? health.error() : expiries.error());
    data.health = *health;
    data.expiries = *expiries;
    return {};
}

} // namespace

Result<OverviewData> readOverview(ReadOnlyWorkspace &workspace)
{
    OverviewData data;
    data.readAt = workspace.database().now();
    if (const auto read = addDocuments(workspace.database(), data); !read)
        return fail(read.error());
    if (const auto read = addAges(workspace.database(), data); !read)
        return fail(read.error());
    if (const auto read = addRuns(workspace.database(), data); !read)
        return fail(read.error());
    if (const auto read = addSystems(workspace, data); !read)
        return fail(read.error());
    return data;
}

} // namespace Ledgerbridge::Services
