// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingpolicy.h"
#include "settings.h"

namespace Ledgerbridge {

/// What the settings mean for the planner.
[[nodiscard]] PostingPolicy postingPolicyFrom(const Settings &settings);

/// Code of the journal batch in NAV: `LBRIDGE-A`, at most ten characters, never ending in a digit (nav.md 3.2, 8).
[[nodiscard]] QString journalCodeFrom(const Settings &settings);

} // namespace Ledgerbridge
