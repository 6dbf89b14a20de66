// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionlook.h"
#include "dimensionproposalstore.h"

namespace Ledgerbridge::Sync {

/// What only Concur has, on its way into NAV: proposed, approved by a person (or, with `dimensions.toNav` create, by the
/// program), made by the published page where the connection has one, and closed once NAV's directory shows it, whoever
/// made it.
class ValueProposals final
{
public:
    explicit ValueProposals(Run &run);

    /// Of what was seen: new proposals, names that changed, and what there is nothing to make of any more. A dry run counts.
    [[nodiscard]] Result<void> take(const DimensionLook &look);
    /// Closes those whose value NAV has by now. Where a creation had no clear answer, this is the look that settles it.
    [[nodiscard]] Result<void> closeWhatNavHas();
    /// Makes in NAV what was approved; how many. Each stands on disk and in the trail before it leaves, and leaves once.
    [[nodiscard]] QCoro::Task<Result<int>> create();
    /// What waits for a person, into the summary of the run.
    [[nodiscard]] Result<void> count();

private:
    [[nodiscard]] bool isOff() const { return m_run.setup.dimensionsToNav == DimensionsToNav::Off; }
    [[nodiscard]] bool isInNav(const DimensionProposal &proposal) const;
    [[nodiscard]] const CompanyLink *makerOf(const DimensionProposal &proposal) const;
    [[nodiscard]] bool approvesItself(const DimensionProposal &proposal) const;
    [[nodiscard]] Result<void> propose(const DimensionProposal &proposal);
    [[nodiscard]] Result<void> review(const DimensionProposal &pending, const DimensionLook &look);
    [[nodiscard]] bool mayLeave(const DimensionProposal &proposal) const;
    [[nodiscard]] QCoro::Task<Result<bool>> createOne(DimensionProposal proposal);
    [[nodiscard]] Result<void> settleFailure(const DimensionProposal &proposal, const Error &error);

    Run &m_run;
    Store::DimensionProposalStore m_store;
};

} // namespace Ledgerbridge::Sync
