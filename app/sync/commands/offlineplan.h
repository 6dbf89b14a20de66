// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changereview.h"
#include "enginesetup.h"
#include "fisclient.h"
#include "planner.h"
#include "record.h"

namespace Ledgerbridge::Sync {

/// Plans a stored document with the workspace's present mappings and cached directories; no network. For `queue show`
/// and the pages of the window. What was posted is not planned anew: its plan is the one that NAV was sent.
struct OfflinePlan final
{
    SourceDocument document;
    PlanOutcome outcome;
    /// `outcome.plan` is what was posted; false: what would be posted with today's mappings.
    bool asPosted = false;
};
[[nodiscard]] Result<OfflinePlan> planStored(
    Store::Database &database, const QList<CompanyLink> &companies, const Record &record, QDate today);

/// For a document that changed after posting: what stands, what would differ, what can be done. No network.
[[nodiscard]] Result<ChangeReview> reviewStored(
    Store::Database &database, const QList<CompanyLink> &companies, const Record &record, QDate today);

/// What Concur would be told of a stored document besides the admin's words, were it sent back now; no network.
[[nodiscard]] Result<QList<Concur::SystemMessage>> feedbackStored(
    Store::Database &database, const QList<CompanyLink> &companies, const Record &record, QDate today);

} // namespace Ledgerbridge::Sync
