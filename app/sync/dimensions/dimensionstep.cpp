// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionstep.h"

#include "dimensionlook.h"
#include "directorystep.h"
#include "lastlook.h"
#include "listproviding.h"
#include "outage.h"
#include "replaying.h"
#include "runtext.h"
#include "valueproposals.h"

#include <algorithm>
#include <iterator>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dimensionsEverySeconds = qint64(24) * 60 * 60;
/// While a person has something to settle, which may happen in Concur.
constexpr qint64 troubledEverySeconds = qint64(60) * 60;
constexpr qsizetype mostDifferencesSaid = 5;

LastLook lastDimensionLook(Run &run)
{
    return {run, u"dimensionsToConcur"_s};
}

/// Concur's lists are looked at: to bring values there, or to find what NAV lacks, once it was said that lists matter.
bool isListsAtWork(const Run &run)
{
    const EngineSetup &setup = run.setup;
    const bool finds = setup.dimensionsToNav != DimensionsToNav::Off
        && (!setup.listRules.isEmpty() || setup.dimensionsToNav == DimensionsToNav::Create
            || run.options.only.contains(Part::Dimensions));
    return setup.lists && (setup.providesDimensions || finds);
}

Result<bool> isListItemDue(Run &run)
{
    const auto entries = run.replays.list();
    if (!entries)
        return fail(entries.error());
    const Replaying replaying(run);
    return std::any_of(entries->cbegin(), entries->cend(), [&replaying](const ReplayEntry &entry) {
        return entry.call == ReplayCall::ProvideListItem && replaying.isDue(entry);
    });
}

Result<bool> needsDimensionLook(Run &run, const QByteArray &fingerprint)
{
    const auto due = isListItemDue(run);
    if (!due || *due || run.options.replayNow)
        return due;
    // Who asks for dimensions by name wants to know how they stand.
    if (run.options.only.contains(Part::Dimensions))
        return true;
    const auto conflicts = Store::DimensionLinkStore(*run.setup.database).conflicts();
    if (!conflicts)
        return fail(conflicts.error());
    const auto fresh = lastDimensionLook(run).isFresh(
        fingerprint, conflicts->isEmpty() ? dimensionsEverySeconds : troubledEverySeconds);
    return fresh ? Result<bool>(!*fresh) : fail(fresh.error());
}

/// What a person has to decide stays said for as long as it stands.
void sayDifferences(Run &run, const QList<DimensionLink> &conflicts)
{
    run.summary.dimensions.conflicts += int(conflicts.size());
    for (const DimensionLink &link : conflicts.first(std::min(mostDifferencesSaid, conflicts.size())))
        run.notice(link.conflict);
    if (conflicts.size() > mostDifferencesSaid)
        run.notice(RunText::tr("%n more dimension value(s) differ between NAV and Concur.", nullptr,
            int(conflicts.size() - mostDifferencesSaid)));
    if (!conflicts.isEmpty())
        run.notice(
            RunText::tr("Where NAV and Concur say something else of a dimension value, make both sides equal, or say "
                        "with the setting dimensions.conflicts which side is right."));
}

QList<DimensionLink> conflictsOf(const DimensionReview &review)
{
    QList<DimensionLink> conflicts;
    std::copy_if(review.links.cbegin(), review.links.cend(), std::back_inserter(conflicts),
        [](const DimensionLink &link) { return !link.conflict.isEmpty(); });
    return conflicts;
}

void saySeen(Run &run, const DimensionLook &look)
{
    if (run.options.replayNow)
        return;
    run.summary.dimensions.conflicts += int(look.troubles.size());
    for (const QString &trouble : look.troubles)
        run.notice(trouble);
    sayDifferences(run, conflictsOf(look.review));
}

QCoro::Task<Result<void>> sendChanges(Run &run, QList<ListItemChange> changes)
{
    ListProviding providing(run);
    if (run.options.dryRun) {
        const auto count = providing.countDue(changes);
        run.summary.dimensions.toConcur = count.value_or(0);
        co_return count ? Result<void>() : fail(count.error());
    }
    if (const auto dropped = providing.dropVoid(changes); !dropped)
        co_return fail(dropped.error());
    co_return co_await providing.send(changes);
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
    const auto sent = co_await sendChanges(run, look->review.changes);
    const bool isLast = sent && !run.options.dryRun && !run.isCancelled() && !run.options.replayNow;
    // A rule that leads nowhere is said by every run until it is put right.
    if (!isLast || !look->troubles.isEmpty())
        co_return sent;
    co_return lastDimensionLook(run).note(fingerprint);
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
    if (!isListsAtWork(run))
        co_return run.options.dryRun ? Result<void>() : lastDimensionLook(run).forget();
    const QByteArray fingerprint = lookFingerprint(run);
    const auto wanted = needsDimensionLook(run, fingerprint);
    if (!wanted)
        co_return fail(wanted.error());
    if (*wanted)
        co_return co_await compareDimensions(run, fingerprint);
    if (run.options.replayNow)
        co_return Result<void>();
    const auto conflicts = Store::DimensionLinkStore(*run.setup.database).conflicts();
    if (!conflicts)
        co_return fail(conflicts.error());
    sayDifferences(run, *conflicts);
    co_return Result<void>();
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
    if (run.options.replayNow) {
        // What was mended in NAV is to be sent as it is now.
        const auto due = isListItemDue(run);
        if (!due || !*due)
            co_return due ? Result<void>() : fail(due.error());
        const auto read = co_await readDirectories(run);
        if (!read)
            co_return fail(read.error());
    }
    // Half of what NAV has would look as if the rest were gone.
    if (!run.unavailable.isEmpty())
        co_return Result<void>();
    const auto done = co_await bothWays(run);
    if (!done && endsRun(done.error()) && !isOutage(done.error()))
        co_return fail(done.error());
    if (!done)
        run.problem(done.error());
    if (run.options.replayNow)
        co_return Result<void>();
    co_return ValueProposals(run).count();
}

} // namespace Ledgerbridge::Sync
