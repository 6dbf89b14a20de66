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
/// A person must approve this plan of the record, and nobody has: an approval holds for the plan that was approved.
[[nodiscard]] bool lacksApproval(const PlanOutcome &outcome, const Record &record);

/// At whose word a record is planned.
struct PlannedBy final
{
    /// Named in the trail; empty: the program itself.
    QString actor;
    /// Whose decision this follows from; who changes a document so is one of its preparers. Empty: nobody's.
    QString preparer;
};
/// Plans one waiting record and stores the outcome. Returns the record as it is then.
[[nodiscard]] Result<Record> planAndStore(Run &run, const Record &record, const PlannedBy &by = {});

} // namespace Ledgerbridge::Sync
