// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionstep.h"

#include "dimensionlinkstore.h"
#include "dimensionlook.h"
#include "directorystep.h"
#include "outage.h"
#include "outgoingitems.h"
#include "providingstep.h"
#include "valueproposals.h"

namespace Ledgerbridge::Sync {

namespace {

/// Concur's lists are looked at: to bring values there, or to find what NAV lacks, once it was said that lists matter.
bool isListsAtWork(const Run &run)
{
    const EngineSetup &setup = run.setup;
    const bool finds = setup.dimensionsToNav != DimensionsToNav::Off
        && (!setup.listRules.isEmpty() || setup.dimensionsToNav == DimensionsToNav::Create
            || run.options.only.contains(Part::Dimensions));
    return setup.lists && (setup.providesDimensions || finds);
}

void saySeen(Run &run, const DimensionLook &look)
{
    if (run.options.replayNow)
        return;
    run.summary.dimensions.conflicts += int(look.troubles.size());
    for (const QString &trouble : look.troubles)
        run.notice(trouble);
    ProvidingStep(run, listItemKind()).sayConflicts(conflictsOf(look.review.links));
}

QCoro::Task<Result<void>> compareDimensions(Run &run, QByteArray fingerprint)
{
    const auto look = co_await lookAtDimensions(run);
    if (!look)
        co_return fail(look.error());
    if (!run.options.dryRun)
        if (const auto kept = Store::DimensionLinkStore(*run.setup.database).replace(look->review.links); !kept)
            co_return fail(kept.error());
    saySeen(run, *look);
    if (const auto proposed = ValueProposals(run).take(*look); !proposed)
        co_return fail(proposed.error());
    ProvidingStep step(run, listItemKind());
    OutgoingItems outgoing(run, look->review.changes);
    const auto sent = co_await step.provide(outgoing);
    // A rule that leads nowhere is said by every run until it is put right.
    if (!sent || !look->troubles.isEmpty())
        co_return sent;
    co_return step.noteLook(fingerprint);
}

/// Values that were approved; planning finds them once the directory was read again.
QCoro::Task<Result<void>> makeApproved(Run &run)
{
    if (run.options.dryRun || run.options.replayNow)
        co_return Result<void>();
    const auto made = co_await ValueProposals(run).create();
    if (!made)
        co_return fail(made.error());
    if (*made == 0)
        co_return Result<void>();
    const auto read = co_await readDirectories(run);
    if (!read)
        co_return fail(read.error());
    co_return ValueProposals(run).closeWhatNavHas();
}

QCoro::Task<Result<void>> lookOrRepeat(Run &run)
{
    ProvidingStep step(run, listItemKind());
    if (!isListsAtWork(run))
        co_return step.forgetLook();
    const QByteArray fingerprint = lookFingerprint(run);
    const auto wanted = step.needsLook(fingerprint);
    if (!wanted)
        co_return fail(wanted.error());
    if (*wanted)
        co_return co_await compareDimensions(run, fingerprint);
    co_return step.sayKnownConflicts();
}

/// NAV first, so that what is made there is compared at once.
QCoro::Task<Result<void>> bothWays(Run &run)
{
    if (!run.options.dryRun)
        if (const auto closed = ValueProposals(run).closeWhatNavHas(); !closed)
            co_return fail(closed.error());
    const auto made = co_await makeApproved(run);
    if (!made || run.isCancelled())
        co_return made;
    const auto looked = co_await lookOrRepeat(run);
    if (!looked)
        co_return looked;
    if (run.setup.dimensionsToNav != DimensionsToNav::Create || run.isCancelled())
        co_return Result<void>();
    co_return co_await makeApproved(run);
}

} // namespace

QCoro::Task<Result<void>> exchangeDimensions(Run &run)
{
    if (!run.covers(Part::Dimensions))
        co_return Result<void>();
    const auto begins = co_await ProvidingStep(run, listItemKind()).mayBegin();
    if (!begins || !*begins)
        co_return begins ? Result<void>() : fail(begins.error());
    const auto done = co_await bothWays(run);
    const auto said = sayOutage(run, done);
    if (!said || run.options.replayNow)
        co_return said;
    co_return ValueProposals(run).count();
}

} // namespace Ledgerbridge::Sync
