// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionproposal.h"
#include "dimensionrow.h"
#include "exchangedirections.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// The values of dimensions on both sides as the last look at Concur left them, by dimension and NAV's code. Reads only, so
/// that it serves a connection that cannot write.
[[nodiscard]] Result<QList<DimensionRow>> dimensionRows(Store::Database &database);

/// Proposals for NAV: those that wait, or all of them with what became of each.
[[nodiscard]] Result<QList<DimensionProposal>> dimensionProposals(Store::Database &database, bool all);

/// A proposal that waits, with what somebody enters in NAV where the program cannot make it.
struct DimensionTask final
{
    DimensionProposal proposal;
    /// As dimensionTaskLine() gives it.
    QString line;
};
/// Both sides with what waits, for a window.
struct DimensionsData final
{
    QList<DimensionRow> rows;
    QList<DimensionTask> tasks;
    ExchangeDirections directions;
};
[[nodiscard]] Result<DimensionsData> dimensionsData(Workspace &workspace, Store::Database &database);

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

/// Decides about several, one after the other; what was decided before one that fails stays. A sentence for the person.
[[nodiscard]] Result<QString> decideDimensions(
    Workspace &workspace, const QList<qint64> &ids, bool approve, const QString &actor, const QString &reason);

/// What somebody enters in NAV by hand: dimension, code and name with tabs between them, to be pasted there.
[[nodiscard]] QString dimensionTaskLine(const DimensionProposal &proposal);

} // namespace Ledgerbridge::Services
