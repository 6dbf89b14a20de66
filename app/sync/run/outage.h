// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

namespace Ledgerbridge::Sync {

class Run;

/// How often one run tries what may pass: a change that does no harm twice, an answer that says "later".
inline constexpr int patientTries = 4;

/// A system is not to be had at the moment, whatever is asked of it.
[[nodiscard]] bool isOutage(const Error &error);
/// Nothing else can be done in this run: an outage, a stop, or trouble with the workspace itself.
[[nodiscard]] bool endsRun(const Error &error);
/// What becomes of the run after a step that others do not depend on: an outage and the like are said and leave the rest of
/// the run alone; trouble with the workspace ends it.
[[nodiscard]] Result<void> sayOutage(Run &run, const Result<void> &done);
/// A write got no clear answer, or was turned away for a reason that passes: looking it up may settle it.
[[nodiscard]] bool mayLookUp(const Error &error);

} // namespace Ledgerbridge::Sync
