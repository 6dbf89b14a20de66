// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runsummary.h"

#include "httpclient.h"
#include "replaying.h"

namespace Ledgerbridge::Sync {

namespace {

/// Every held document with its reasons: a run never says just "done" (product.md, promise 5).
Result<void> listHeld(Run &run)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Held};
    filter.limit = 500;
    return run.documents.forEach(filter, [&run](const Record &record) -> Result<void> {
        run.summary.held.append(HeldDocument{record.commandName(), record.reasons});
        return {};
    });
}

} // namespace

HttpUse httpUse(const EngineSetup &setup)
{
    HttpUse use;
    if (setup.concurHttp) {
        const HttpCounters counters = setup.concurHttp->counters();
        use.concur = counters.requests;
        use.retried = counters.retried;
    }
    for (const HttpClient *client : setup.navHttp) {
        const HttpCounters counters = client->counters();
        use.nav += counters.requests;
        use.retried += counters.retried;
    }
    return use;
}

Result<void> finishSummary(Run &run, const HttpUse &before)
{
    const HttpUse now = httpUse(run.setup);
    run.summary.requestsConcur = now.concur - before.concur;
    run.summary.requestsNav = now.nav - before.nav;
    run.summary.requestsRetried = now.retried - before.retried;
    run.summary.finishedAt = run.now();
    if (!run.options.dryRun)
        if (const auto dropped = Replaying(run).dropVoid(); !dropped)
            return dropped;
    const auto replay = run.replays.figures();
    if (!replay)
        return fail(replay.error());
    run.summary.replay = *replay;
    const auto counts = run.documents.counts();
    if (!counts)
        return fail(counts.error());
    RunCounts &documents = run.summary.documents;
    documents.held = counts->value(RecordState::Held);
    documents.inDoubt = counts->value(RecordState::InDoubt) + counts->value(RecordState::Posting);
    documents.awaitingApproval = counts->value(RecordState::AwaitingApproval);
    documents.changedAfterPosting = counts->value(RecordState::ChangedAfterPosting);
    if (!run.options.dryRun)
        documents.failed = counts->value(RecordState::Ready) + counts->value(RecordState::Received);
    return listHeld(run);
}

} // namespace Ledgerbridge::Sync
