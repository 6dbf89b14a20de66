// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "mappinghistory.h"

namespace Ledgerbridge::Store {

/// Proposals on disk. What became of each stays; every step of its way stands in the trail.
class MappingProposals final
{
public:
    explicit MappingProposals(Database &database);

    /// Returns the proposal's number.
    [[nodiscard]] Result<qint64> propose(const QList<MappingStep> &steps, const QString &actor, const QString &reason);
    /// Those that wait, oldest first.
    [[nodiscard]] Result<QList<MappingProposal>> open();
    /// Lets it through as a new version of the book, which is returned. Refused for the person who proposed it, and
    /// where a row was changed since (Conflict); it waits on then.
    [[nodiscard]] Result<qint64> approve(qint64 id, const QString &actor);
    /// Anybody may turn it down; who proposed it withdraws it so.
    [[nodiscard]] Result<void> reject(qint64 id, const QString &actor, const QString &words);

private:
    [[nodiscard]] Result<MappingProposal> find(qint64 id);
    [[nodiscard]] Result<void> decide(
        const MappingProposal &proposal, const QString &state, const QString &actor, const QString &words);
    [[nodiscard]] Result<void> note(const QString &action, const QString &actor, qint64 id, const QString &text);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
