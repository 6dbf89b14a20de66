// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "standing.h"

#include "openwork.h"
#include "planjson.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// An ignored or questioned version counts only where it bears a posting itself.
Result<bool> mayStand(Run &run, const Record &version)
{
    switch (version.state) {
    case RecordState::ChangedAfterPosting: return !version.navNumber.isEmpty();
    case RecordState::Ignored: {
        const auto plan = Store::PostedPlanStore(*run.setup.database).postingOf(version.id);
        return plan ? Result<bool>(plan->has_value()) : fail(plan.error());
    }
    default: return true;
    }
}

Result<QByteArray> contentOf(Run &run, const Record &version)
{
    const auto payload = run.documents.payload(version.id);
    return payload ? Result<QByteArray>(Concur::lastingContent(*payload)) : fail(payload.error());
}

} // namespace

bool isOnItsWay(RecordState state)
{
    return state == RecordState::Posting || state == RecordState::InDoubt || state == RecordState::Drafted;
}

bool canBeTakenBack(RecordState state)
{
    return state == RecordState::Posted || state == RecordState::Confirmed || state == RecordState::ChangedAfterPosting
        || state == RecordState::Ignored;
}

Result<QList<Record>> standingVersions(Run &run, const Record &record)
{
    QList<Record> standing;
    // Several orders may come of one purchase request; each has its own number, so none follows from another.
    if (record.kind == DocumentKind::Purchase)
        return standing;
    Store::DocumentFilter filter;
    filter.documentId = record.documentId;
    filter.kind = record.kind;
    filter.states = {RecordState::Posting, RecordState::InDoubt, RecordState::Drafted, RecordState::Posted,
        RecordState::Confirmed, RecordState::ChangedAfterPosting, RecordState::Ignored};
    const auto read = run.documents.forEach(filter, [&](const Record &version) -> Result<void> {
        if (version.id == record.id)
            return {};
        const auto stands = mayStand(run, version);
        if (!stands)
            return fail(stands.error());
        if (*stands)
            standing.append(version);
        return {};
    });
    return read ? Result<QList<Record>>(standing) : fail(read.error());
}

Result<std::optional<Store::PostedPlan>> postedPlan(Run &run, const Record &version)
{
    auto kept = Store::PostedPlanStore(*run.setup.database).postingOf(version.id);
    if (!kept || *kept)
        return kept;
    const auto intents = run.intents.ofRecord(version.id, false);
    if (!intents)
        return fail(intents.error());
    const OpenWork work = OpenWork::of(version, *intents);
    const auto &decisive = work.purchase ? work.purchase : work.journal;
    if (!decisive || decisive->isOpen() || version.navNumber.isEmpty() || work.item.plan.postings.isEmpty())
        return kept;
    // "drafted" counts too: what was left for NAV to post was then followed until it was.
    if (!decisive->outcome.startsWith(u"posted") && decisive->outcome != u"drafted")
        return kept;
    Store::PostedPlan plan;
    plan.recordId = version.id;
    plan.navNumber = version.navNumber;
    plan.postingDate = version.postingDate;
    plan.plan = planToText(work.item.plan);
    return std::optional(plan);
}

Result<std::optional<Record>> repeatedVersion(Run &run, const Record &record)
{
    const auto standing = standingVersions(run, record);
    if (!standing)
        return fail(standing.error());
    if (standing->isEmpty())
        return std::optional<Record>();
    // The latest is what the new one is a repetition of, or not.
    const Record &latest = standing->last();
    const auto before = contentOf(run, latest);
    const auto now = contentOf(run, record);
    if (!before || !now)
        return fail(before ? now.error() : before.error());
    return *before == *now ? std::optional(latest) : std::optional<Record>();
}

} // namespace Ledgerbridge::Sync
