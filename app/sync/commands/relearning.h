// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Forgets what NAV's refusals taught about the reasons that hold this record, so that NAV is asked again: by a person's
/// word, who may have put it right where the program cannot see it.
[[nodiscard]] Result<void> forgetLessons(Run &run, const Record &record);

} // namespace Ledgerbridge::Sync
