// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Posts everything that is ready: acknowledges in Concur, then journals in shared batches and purchase documents one by
/// one, in bounded portions.
[[nodiscard]] QCoro::Task<Result<void>> postDocuments(Run &run);

/// Posts just these ready documents, as postDocuments would.
[[nodiscard]] QCoro::Task<Result<void>> postRecords(Run &run, QList<Record> records);

/// What a dry run would post: counts and totals, nothing written.
[[nodiscard]] Result<void> countReady(Run &run);

} // namespace Ledgerbridge::Sync
