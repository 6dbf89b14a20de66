// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Settles every open intent and every document in doubt by looking in NAV, before anything new is written
/// (product.md, promise 1). What stands in the ledger is posted; what is certainly not there is taken back and goes on
/// as ready; what cannot be told stays in doubt. A document that cannot be looked up does not keep others from it.
[[nodiscard]] QCoro::Task<Result<void>> recoverOpenPostings(Run &run);

} // namespace Ledgerbridge::Sync
