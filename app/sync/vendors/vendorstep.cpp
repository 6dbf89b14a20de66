// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorstep.h"

#include "concurvendorstore.h"
#include "outage.h"
#include "outgoingvendors.h"
#include "providingstep.h"

namespace Ledgerbridge::Sync {

namespace {

QByteArray fingerprintOf(const Run &run, const QList<VendorWish> &wishes)
{
    return wishesFingerprint(wishes) + '/' + QByteArray::number(int(run.setup.vendorConflicts));
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

QCoro::Task<Result<void>> compareAndSend(Run &run, QList<VendorWish> wishes, QByteArray fingerprint)
{
    const auto review = co_await look(run, wishes);
    if (!review)
        co_return fail(review.error());
    ProvidingStep step(run, vendorKind());
    step.sayConflicts(conflictsOf(review->links));
    OutgoingVendors outgoing(run, review->changes);
    const auto sent = co_await step.provide(outgoing);
    if (!sent)
        co_return sent;
    co_return step.noteLook(fingerprint);
}

} // namespace

QCoro::Task<Result<void>> provideVendors(Run &run)
{
    ProvidingStep step(run, vendorKind());
    if (!run.setup.providesVendors)
        co_return step.forgetLook();
    if (!run.covers(Part::Vendors))
        co_return Result<void>();
    const auto begins = co_await step.mayBegin();
    if (!begins || !*begins)
        co_return begins ? Result<void>() : fail(begins.error());
    const QList<VendorWish> wishes = vendorWishes(run);
    const QByteArray fingerprint = fingerprintOf(run, wishes);
    const auto wanted = step.needsLook(fingerprint);
    if (!wanted)
        co_return fail(wanted.error());
    if (!*wanted)
        co_return step.sayKnownConflicts();
    const auto done = co_await compareAndSend(run, wishes, fingerprint);
    co_return sayOutage(run, done);
}

} // namespace Ledgerbridge::Sync
