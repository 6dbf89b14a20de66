// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replaystep.h"

#include "acknowledgestep.h"
#include "confirmstep.h"
#include "replaying.h"
#include "sendback.h"

namespace Ledgerbridge::Sync {

namespace {

constexpr qsizetype batchSize = 50;

/// Calls of one sort that follow one another.
struct Group final
{
    ReplayCall call = ReplayCall::ConfirmPosting;
    DocumentKind kind = DocumentKind::Expense;
    QList<Record> records;
};

Result<QList<Group>> dueGroups(Run &run)
{
    const auto entries = run.replays.list();
    if (!entries)
        return fail(entries.error());
    const Replaying replaying(run);
    QList<Group> groups;
    for (const ReplayEntry &entry : *entries) {
        // Recovery, which every run begins with, looks after what is to go back.
        if (entry.call == ReplayCall::ConfirmError && !run.options.replayNow)
            continue;
        if (entry.call == ReplayCall::ProvideVendor || entry.call == ReplayCall::ProvideListItem)
            continue; // their own steps look after them
        if (!run.covers(entry.kind) || !replaying.isDue(entry))
            continue;
        const auto record = run.documents.byId(entry.topic.recordId);
        if (!record)
            return fail(record.error());
        if (!*record)
            continue;
        const bool opensGroup = groups.isEmpty() || groups.last().call != entry.call || groups.last().kind != entry.kind
            || groups.last().records.size() == batchSize;
        if (opensGroup)
            groups.append(Group{entry.call, entry.kind, {}});
        groups.last().records.append(**record);
    }
    return groups;
}

QCoro::Task<Result<void>> sendBackAgain(Run &run, QList<Record> records)
{
    for (const Record &record : std::as_const(records)) {
        const auto intents = run.intents.ofRecord(record.id, true);
        if (!intents)
            co_return fail(intents.error());
        for (const Store::Intent &intent : *intents) {
            if (intent.kind != Store::Intent::Kind::ConfirmError)
                continue;
            const auto settled = co_await SendBack(run).recover(record, intent);
            if (!settled)
                co_return fail(settled.error());
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> replayGroup(Run &run, Group group)
{
    if (group.call == ReplayCall::ConfirmError)
        co_return co_await sendBackAgain(run, group.records);
    if (group.call == ReplayCall::ConfirmPosting)
        co_return co_await confirmAtOnce(run, group.kind, group.records);
    const auto acknowledged = co_await acknowledgeAtOnce(run, group.kind, group.records);
    co_return acknowledged ? Result<void>() : fail(acknowledged.error());
}

} // namespace

QCoro::Task<Result<void>> replayCalls(Run &run)
{
    if (const auto dropped = Replaying(run).dropVoid(); !dropped)
        co_return fail(dropped.error());
    const auto groups = dueGroups(run);
    if (!groups)
        co_return fail(groups.error());
    for (const Group &group : *groups) {
        // Concur is not asked a second time what it did not answer; the rest stays due.
        if (run.unanswered.contains(group.call))
            continue;
        const auto replayed = co_await replayGroup(run, group);
        if (!replayed)
            co_return fail(replayed.error());
        run.report(RunProgress::Phase::Confirm);
        if (run.isCancelled())
            break;
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
