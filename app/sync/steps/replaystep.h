// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Makes failed calls to Concur again, in the order in which they first failed: those that are due, or all of them where
/// `SyncOptions::replayNow` asks for it. With today's mappings; the trail says where these differ.
[[nodiscard]] QCoro::Task<Result<void>> replayCalls(Run &run);

} // namespace Ledgerbridge::Sync
