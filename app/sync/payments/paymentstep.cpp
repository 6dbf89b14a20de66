// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymentstep.h"

#include "outage.h"
#include "paymentlook.h"
#include "paymenttelling.h"

namespace Ledgerbridge::Sync {

QCoro::Task<Result<void>> tellPayments(Run &run)
{
    if (!run.setup.tellsPayments || !run.covers(Part::Payments))
        co_return Result<void>();
    PaymentTelling telling(run);
    const auto left = co_await telling.tellOpen();
    if (const auto done = sayOutage(run, left); !done)
        co_return done;
    if (!left)
        co_return telling.sayWhatWaits();
    PaymentLook look(run);
    const auto looked = co_await look.lookAround();
    if (const auto done = sayOutage(run, looked); !done)
        co_return done;
    if (run.isCancelled())
        co_return Result<void>();
    const auto told = co_await telling.tellOpen();
    if (const auto done = sayOutage(run, told); !done)
        co_return done;
    co_return telling.sayWhatWaits();
}

} // namespace Ledgerbridge::Sync
