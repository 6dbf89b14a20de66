// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// A stored document and what it becomes.
struct Planned final
{
    Record record;
    SourceDocument document;
    PlanOutcome outcome;
};

/// Checks every waiting document against mappings and directory and moves it: ready, held or awaiting approval.
/// Held ones are looked at again only when something they depend on changed, or when it was NAV that refused.
[[nodiscard]] QCoro::Task<Result<void>> planDocuments(Run &run);

/// Plans one stored record. `furtherOffsets`: as if earlier versions had been offset once more by then.
[[nodiscard]] Result<Planned> planRecord(Run &run, const Record &record, int furtherOffsets = 0);
/// Plans one waiting record and stores the outcome. Returns the record as it is then.
[[nodiscard]] Result<Record> planAndStore(Run &run, const Record &record, const QString &actor = {});

} // namespace Ledgerbridge::Sync
