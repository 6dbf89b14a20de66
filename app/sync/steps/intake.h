// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Takes a document of Concur into the workspace: a new version becomes a record, a changed one that is still waiting is
/// replaced, an unreadable one is kept all the same, so that nothing is skipped in silence.
[[nodiscard]] Result<void> takeIn(Run &run, const Concur::FisDocument &fis);

} // namespace Ledgerbridge::Sync
