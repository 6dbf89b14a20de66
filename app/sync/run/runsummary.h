// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Requests sent so far, for telling what one run used.
struct HttpUse final
{
    int concur = 0;
    int nav = 0;
    int retried = 0;
};
[[nodiscard]] HttpUse httpUse(const EngineSetup &setup);

/// Fills in what stands at the end: what waits for a person, what an outage left ready, requests used, time.
[[nodiscard]] Result<void> finishSummary(Run &run, const HttpUse &before);

} // namespace Ledgerbridge::Sync
