// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "plandifference.h"

#include <optional>

namespace Ledgerbridge {

/// What a correction of a posted document bears in NAV.
struct CorrectionFrame final
{
    /// Derived: offset n of the original, or that of the new version (architecture.md, rule 2).
    QString reference;
    QDate date;
    /// NAV's number of what is corrected; every line points to it (nav.md 8).
    QString original;
    /// Concur's id; the journal's external number begins with it.
    QString documentId;
};

/// The counter posting of what stands: counter journal lines with every sign turned, a credit memo for a purchase
/// invoice and the other way round. Accounts, vendors, dimensions, quantities stay those of the original. Several plans,
/// all journals of one company, become one counter journal. None for an order, or where plans cannot be put together.
[[nodiscard]] std::optional<PostingPlan> offsetOf(const QList<PostingPlan> &posted, const CorrectionFrame &frame);

/// A balanced journal of only the differences; none where it cannot be expressed (not journals of the same company) or
/// there is nothing to post.
[[nodiscard]] std::optional<PostingPlan> differencePlan(
    const PlanDifference &difference, const PostingPlan &wanted, const CorrectionFrame &frame);

/// The day to correct on: that of the original where it is open, else the first open day after it; invalid where there is
/// none. A period that NAV has closed is never written into, whatever `posting.closedPeriod` says.
[[nodiscard]] QDate correctionDate(QDate original, const Directory &directory);

} // namespace Ledgerbridge
