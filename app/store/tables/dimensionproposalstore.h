// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "dimensionproposal.h"

#include <QList>

namespace Ledgerbridge::Store {

/// Values that Concur has and NAV lacks, with what was decided about them. Every step stands in the trail, in the same
/// transaction; methods that write become part of the caller's open one.
class DimensionProposalStore final
{
public:
    explicit DimensionProposalStore(Database &database);

    /// By number.
    [[nodiscard]] Result<QList<DimensionProposal>> all();
    /// Open and approved ones, by number.
    [[nodiscard]] Result<QList<DimensionProposal>> pending();
    /// NotFound where there is none of that number.
    [[nodiscard]] Result<DimensionProposal> find(qint64 id);
    /// Company, dimension and code are those of a proposal that is pending or was rejected: there is nothing to propose.
    [[nodiscard]] Result<bool> isSettled(const DimensionProposal &proposal);

    /// A new one, open; returns its number.
    [[nodiscard]] Result<qint64> propose(const DimensionProposal &proposal, const QString &actor);
    /// An open one takes the name that Concur gives it now.
    [[nodiscard]] Result<void> rename(const DimensionProposal &proposal, const QString &name);
    /// Conflict where it is not open any more.
    [[nodiscard]] Result<void> approve(qint64 id, const QString &actor);
    [[nodiscard]] Result<void> reject(qint64 id, const QString &actor, const QString &reason);
    /// NAV has it now, whoever made it.
    [[nodiscard]] Result<void> created(const DimensionProposal &proposal, const QString &actor);
    /// There is nothing to make any more.
    [[nodiscard]] Result<void> supersede(const DimensionProposal &proposal, const QString &why);

    /// Before its creation leaves for NAV.
    [[nodiscard]] Result<void> noteSending(const DimensionProposal &proposal);
    /// NAV has not made it, or has not said so; then it is under way still.
    [[nodiscard]] Result<void> noteTrouble(const DimensionProposal &proposal, const QString &trouble, bool isUnderWay);

private:
    [[nodiscard]] Result<QList<DimensionProposal>> read(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<DimensionProposal> findOpen(qint64 id);
    [[nodiscard]] Result<void> decide(
        const DimensionProposal &proposal, DimensionProposal::State state, const QString &actor, const QString &reason);
    [[nodiscard]] Result<void> note(
        const DimensionProposal &proposal, const QString &action, const QString &actor, const QString &text);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
