// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Tells Concur what NAV has paid (payments.confirm; concur.md 3.5, 4.4): first what an earlier run left open, then what
/// is new. Only what stands in NAV as a purchase invoice is looked at: journals show no payments (nav.md 2.14). One
/// system that cannot be had ends the step, not the run.
[[nodiscard]] QCoro::Task<Result<void>> tellPayments(Run &run);

} // namespace Ledgerbridge::Sync
