// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionproposal.h"
#include "dimensionrow.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// The values of dimensions on both sides as the last look at Concur left them, by dimension and NAV's code. Reads only, so
/// that it serves a connection that cannot write.
[[nodiscard]] Result<QList<DimensionRow>> dimensionRows(Store::Database &database);

/// Proposals for NAV: those that wait, or all of them with what became of each.
[[nodiscard]] Result<QList<DimensionProposal>> dimensionProposals(Store::Database &database, bool all);

/// What an approval came to.
struct DimensionApproval final
{
    DimensionProposal proposal;
    /// The next run makes it by the published page; else somebody has to, by hand.
    bool isMadeByRun = false;
};
/// Says yes to a proposal, as `actor`. The program proposed it, so that anybody may, also under approval.fourEyes. NotFound;
/// Conflict where it is decided already; InvalidInput where NAV cannot have such a value.
[[nodiscard]] Result<DimensionApproval> approveDimension(Workspace &workspace, qint64 id, const QString &actor);
/// Says no; it is not proposed again. InvalidInput without a reason.
[[nodiscard]] Result<DimensionProposal> rejectDimension(
    Workspace &workspace, qint64 id, const QString &actor, const QString &reason);

/// What somebody enters in NAV by hand: dimension, code and name with tabs between them, to be pasted there.
[[nodiscard]] QString dimensionTaskLine(const DimensionProposal &proposal);

} // namespace Ledgerbridge::Services
