// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Brings the cached NAV master data up to date: what changed since the last reading, and everything once a day, because
/// deletions are invisible in NAV's answers (nav.md 4.3).
[[nodiscard]] QCoro::Task<Result<void>> readDirectories(Run &run);

/// Reads everything of one company anew, for what must not rest on yesterday's knowledge: the reading by change dates can
/// miss what was made within the same second as the last one. Any outage is an error.
[[nodiscard]] QCoro::Task<Result<void>> readWhole(Run &run, QString companyId);

} // namespace Ledgerbridge::Sync
