// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymentstep.h"

#include "outage.h"
#include "paymentlook.h"
#include "paymenttelling.h"

namespace Ledgerbridge::Sync {

namespace {

/// An outage is said and leaves the rest of the run alone; trouble with the workspace ends it.
Result<void> settled(Run &run, const Result<void> &done)
{
    if (done)
        return {};
    if (!isOutage(done.error()) && endsRun(done.error()))
        return done;
    run.problem(done.error());
    return {};
}

} // namespace

QCoro::Task<Result<void>> tellPayments(Run &run)
{
    if (!run.setup.tellsPayments || !run.covers(Part::Payments))
        co_return Result<void>();
    PaymentTelling telling(run);
    const auto left = co_await telling.tellOpen();
    if (const auto done = settled(run, left); !done)
        co_return done;
    if (!left)
        co_return telling.sayWhatWaits();
    PaymentLook look(run);
    const auto looked = co_await look.lookAround();
    if (const auto done = settled(run, looked); !done)
        co_return done;
    if (run.isCancelled())
        co_return Result<void>();
    const auto told = co_await telling.tellOpen();
    if (const auto done = settled(run, told); !done)
        co_return done;
    co_return telling.sayWhatWaits();
}

} // namespace Ledgerbridge::Sync
