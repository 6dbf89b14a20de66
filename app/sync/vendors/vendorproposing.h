// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// A step of a run: vendors that were requested in Concur and that NAV does not have become requests that a person lets
/// through, or with `vendors.toNav create` are made at once where nothing speaks against it. Looks once a day, or when
/// vendors are asked for by name. A dry run counts. Deletions in Concur change nothing here.
[[nodiscard]] QCoro::Task<Result<void>> proposeVendors(Run &run);

} // namespace Ledgerbridge::Sync
