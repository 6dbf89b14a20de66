// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "correctionplan.h"
#include "planstep.h"

namespace Ledgerbridge::Sync {

/// What a person may decide about a document that changed after it was posted.
enum class ResolveAction { OffsetAndRepost, PostDifference, Ignore };
[[nodiscard]] QString toString(ResolveAction action);
[[nodiscard]] std::optional<ResolveAction> resolveActionFromString(QStringView text);

/// One action: what it would do, or why it cannot be done.
struct ActionOffer final
{
    ResolveAction action = ResolveAction::Ignore;
    bool possible = false;
    QString text;
};

/// A document that changed after posting: what stands, what the new version would post, and what can be done.
struct ChangeReview final
{
    /// Versions that stand in NAV, oldest first, and their plans as posted. Fewer plans than originals: not known.
    QList<Record> originals;
    QList<PostingPlan> posted;
    /// The record itself was posted and then recalled in Concur; nothing is to be posted in its place.
    bool isRecalled = false;
    PlanOutcome wanted;
    PlanDifference difference;
    /// The plans of the two corrections, where they can be made.
    std::optional<PostingPlan> offset;
    std::optional<PostingPlan> correction;
    QList<ActionOffer> offers;

    [[nodiscard]] const ActionOffer &offer(ResolveAction action) const { return offers.at(qsizetype(action)); }
    [[nodiscard]] QString numbers() const;
};

/// No network. For a record in state changedAfterPosting. `known`: plans that were read back from NAV, in place of those
/// that the workspace does not keep.
[[nodiscard]] Result<ChangeReview> reviewChange(Run &run, const Record &record, const QList<PostingPlan> &known = {});

} // namespace Ledgerbridge::Sync
