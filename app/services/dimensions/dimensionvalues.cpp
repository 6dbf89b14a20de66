// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionvalues.h"

#include "dimensionlinkstore.h"
#include "dimensionproposalstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &dimension, const QString &listName, const QString &itemCode)
{
    return dimension + u'\n' + listName + u'\n' + itemCode.toUpper();
}

bool isMadeByRun(Workspace &workspace, const DimensionProposal &proposal)
{
    const QList<Nav::Connection> connections = workspace.navConnections();
    return std::any_of(connections.cbegin(), connections.cend(), [&proposal](const Nav::Connection &connection) {
        return connection.companyId == proposal.companyId && !connection.dimensionService.isEmpty();
    });
}

} // namespace

Result<QList<DimensionRow>> dimensionRows(Store::Database &database)
{
    const auto links = Store::DimensionLinkStore(database).current();
    if (!links)
        return fail(links.error());
    const auto pending = Store::DimensionProposalStore(database).pending();
    if (!pending)
        return fail(pending.error());
    QHash<QString, qint64> proposed;
    for (const DimensionProposal &proposal : *pending)
        proposed.insert(placeOf(proposal.dimension, proposal.listName, proposal.itemCode), proposal.id);
    QList<DimensionRow> rows;
    for (const DimensionLink &link : *links) {
        DimensionRow row = dimensionRowOf(link);
        row.proposal = proposed.value(placeOf(link.dimension, link.listName, link.code));
        if (row.state == DimensionRow::State::OnlyConcur && row.proposal != 0)
            row.state = DimensionRow::State::Proposal;
        rows.append(row);
    }
    return rows;
}

Result<QList<DimensionProposal>> dimensionProposals(Store::Database &database, bool all)
{
    Store::DimensionProposalStore store(database);
    return all ? store.all() : store.pending();
}

Result<DimensionsData> dimensionsData(Workspace &workspace, Store::Database &database)
{
    const auto rows = dimensionRows(database);
    const auto pending = dimensionProposals(database, false);
    if (!rows || !pending)
        return fail(rows ? pending.error() : rows.error());
    DimensionsData data;
    data.rows = *rows;
    for (const DimensionProposal &proposal : *pending)
        data.tasks.append({proposal, dimensionTaskLine(proposal)});
    data.directions = exchangeDirections(workspace, u"dimensions"_s);
    return data;
}

Result<DimensionApproval> approveDimension(Workspace &workspace, qint64 id, const QString &actor)
{
    Store::DimensionProposalStore store(workspace.database());
    auto proposal = store.find(id);
    if (!proposal)
        return fail(proposal.error());
    if (const QString problem = dimensionValueProblem(*proposal); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, problem);
    if (const auto approved = store.approve(id, actor); !approved)
        return fail(approved.error());
    proposal = store.find(id);
    return proposal ? Result<DimensionApproval>(DimensionApproval{*proposal, isMadeByRun(workspace, *proposal)})
                    : fail(proposal.error());
}

Result<DimensionProposal> rejectDimension(Workspace &workspace, qint64 id, const QString &actor, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "DimensionValues", "Say why the value is not to be made; it stands in the trail."));
    Store::DimensionProposalStore store(workspace.database());
    if (const auto rejected = store.reject(id, actor, reason.trimmed()); !rejected)
        return fail(rejected.error());
    return store.find(id);
}

Result<QString> decideDimensions(
    Workspace &workspace, const QList<qint64> &ids, bool approve, const QString &actor, const QString &reason)
{
    int byHand = 0;
    for (const qint64 id : ids) {
        if (!approve) {
            if (const auto rejected = rejectDimension(workspace, id, actor, reason); !rejected)
                return fail(rejected.error());
            continue;
        }
        const auto approval = approveDimension(workspace, id, actor);
        if (!approval)
            return fail(approval.error());
        byHand += approval->isMadeByRun ? 0 : 1;
    }
    const auto count = int(ids.size());
    if (!approve)
        return QCoreApplication::translate("DimensionValues",
            "%n value(s) turned down. Map the codes to values of NAV's, or to none, so that documents with them go on.",
            nullptr, count);
    if (byHand == 0)
        return QCoreApplication::translate(
            "DimensionValues", "%n value(s) approved. The next run makes them in NAV.", nullptr, count);
    return QCoreApplication::translate("DimensionValues",
        "%n value(s) approved. The connection cannot make values in NAV: copy the task and enter it there. A proposal "
        "closes once NAV has the value.",
        nullptr, count);
}

QString dimensionTaskLine(const DimensionProposal &proposal)
{
    // A tab or line feed within a name would shift what follows.
    return QStringList{proposal.dimension, proposal.code, shortenedValueName(proposal.name)}.join(u'\t');
}

} // namespace Ledgerbridge::Services
