// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorstep.h"

#include "concurvendorstore.h"
#include "directorystep.h"
#include "lastlook.h"
#include "outage.h"
#include "replaying.h"
#include "runtext.h"
#include "vendorproviding.h"

#include <algorithm>
#include <iterator>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookEverySeconds = qint64(24) * 60 * 60;
/// While a person has something to settle, which may happen in Concur.
constexpr qint64 conflictsEverySeconds = qint64(60) * 60;
constexpr qsizetype mostSaid = 5;

LastLook lastLook(Run &run)
{
    return {run, u"vendorsToConcur"_s};
}

Result<bool> isAnythingDue(Run &run)
{
    const auto entries = run.replays.list();
    if (!entries)
        return fail(entries.error());
    const Replaying replaying(run);
    return std::any_of(entries->cbegin(), entries->cend(), [&replaying](const ReplayEntry &entry) {
        return entry.call == ReplayCall::ProvideVendor && replaying.isDue(entry);
    });
}

QByteArray fingerprintOf(const Run &run, const QList<VendorWish> &wishes)
{
    return wishesFingerprint(wishes) + '/' + QByteArray::number(int(run.setup.vendorConflicts));
}

Result<bool> needsLook(Run &run, const QByteArray &fingerprint)
{
    const auto due = isAnythingDue(run);
    if (!due || *due || run.options.replayNow)
        return due;
    // Who asks for vendors by name wants to know how they stand.
    if (run.options.only.contains(Part::Vendors))
        return true;
    const auto conflicts = Store::VendorLinkStore(*run.setup.database).conflicts();
    if (!conflicts)
        return fail(conflicts.error());
    const auto fresh =
        lastLook(run).isFresh(fingerprint, conflicts->isEmpty() ? lookEverySeconds : conflictsEverySeconds);
    return fresh ? Result<bool>(!*fresh) : fail(fresh.error());
}

/// Concur's side is read, and what came of the comparison is kept.
QCoro::Task<Result<VendorReview>> look(Run &run, QList<VendorWish> wishes)
{
    run.report(RunProgress::Phase::Vendors);
    const auto vendors = co_await run.setup.vendors->all();
    if (!vendors)
        co_return fail(vendors.error());
    // Also in a dry run: what was read may be looked at.
    if (const auto seen = Store::ConcurVendorStore(*run.setup.database).replace(*vendors); !seen)
        co_return fail(seen.error());
    Store::VendorLinkStore links(*run.setup.database);
    const auto known = links.all();
    if (!known)
        co_return fail(known.error());
    const VendorReview review = reviewVendors(wishes, *vendors, *known, run.setup.vendorConflicts);
    if (run.options.dryRun)
        co_return review;
    const auto kept = links.replace(review.links);
    if (!kept)
        co_return fail(kept.error());
    co_return review;
}

/// What a person has to decide stays said for as long as it stands.
void sayConflicts(Run &run, const QList<Store::VendorLink> &conflicts)
{
    run.summary.vendors.conflicts = int(conflicts.size());
    for (const Store::VendorLink &link : conflicts.first(std::min(mostSaid, conflicts.size())))
        run.notice(link.conflict);
    if (conflicts.size() > mostSaid)
        run.notice(
            RunText::tr("%n more vendor(s) differ between NAV and Concur.", nullptr, int(conflicts.size() - mostSaid)));
    if (!conflicts.isEmpty())
        run.notice(
            RunText::tr("Where NAV and Concur say something else of a vendor, make both sides equal, or say with "
                        "the setting vendors.conflicts which side is right."));
}

QCoro::Task<Result<void>> compareAndSend(Run &run, QList<VendorWish> wishes, QByteArray fingerprint)
{
    const auto review = co_await look(run, wishes);
    if (!review)
        co_return fail(review.error());
    QList<Store::VendorLink> conflicts;
    std::copy_if(review->links.cbegin(), review->links.cend(), std::back_inserter(conflicts),
        [](const Store::VendorLink &link) { return !link.conflict.isEmpty(); });
    if (!run.options.replayNow)
        sayConflicts(run, conflicts);
    VendorProviding providing(run);
    if (run.options.dryRun) {
        const auto count = providing.countDue(review->changes);
        run.summary.vendors.toConcur = count.value_or(0);
        co_return count ? Result<void>() : fail(count.error());
    }
    if (const auto dropped = providing.dropVoid(review->changes); !dropped)
        co_return fail(dropped.error());
    const auto sent = co_await providing.send(review->changes);
    if (!sent || run.isCancelled() || run.options.replayNow)
        co_return sent;
    co_return lastLook(run).note(fingerprint);
}

} // namespace

QCoro::Task<Result<void>> provideVendors(Run &run)
{
    if (!run.setup.providesVendors)
        co_return run.options.dryRun ? Result<void>() : lastLook(run).forget();
    if (!run.covers(Part::Vendors))
        co_return Result<void>();
    if (run.options.replayNow) {
        // What was mended in NAV is to be sent as it is now.
        const auto due = isAnythingDue(run);
        if (!due || !*due)
            co_return due ? Result<void>() : fail(due.error());
        const auto read = co_await readDirectories(run);
        if (!read)
            co_return fail(read.error());
    }
    // Half of what NAV has would look as if the rest were gone.
    if (!run.unavailable.isEmpty())
        co_return Result<void>();
    const QList<VendorWish> wishes = vendorWishes(run);
    const QByteArray fingerprint = fingerprintOf(run, wishes);
    const auto wanted = needsLook(run, fingerprint);
    if (!wanted)
        co_return fail(wanted.error());
    if (*wanted) {
        const auto done = co_await compareAndSend(run, wishes, fingerprint);
        if (!done && endsRun(done.error()) && !isOutage(done.error()))
            co_return fail(done.error());
        if (!done)
            run.problem(done.error());
    } else if (!run.options.replayNow) {
        const auto conflicts = Store::VendorLinkStore(*run.setup.database).conflicts();
        if (!conflicts)
            co_return fail(conflicts.error());
        sayConflicts(run, *conflicts);
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
