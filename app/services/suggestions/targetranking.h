// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directorysearch.h"
#include "directorystore.h"
#include "targetevidence.h"
#include "targetmemory.h"

#include <QMap>
#include <QSet>

namespace Ledgerbridge::Services {

/// Ranks where codes may lead: by cached master data of the connected companies, found through the database's index
/// and compared by Jaro and Winkler, and by what people chose before. Only reads; a read-only database will do. Lives
/// for one task, in the thread of its database, which outlives it; what others write meanwhile it may not see.
class TargetRanking final
{
public:
    /// `companyIds`: the connected companies, as the directory knows them.
    [[nodiscard]] static Result<TargetRanking> load(Store::Database &database, const QStringList &companyIds);

    [[nodiscard]] const MappingBook &mappings() const { return m_mappings; }
    /// Whether a row of the book, of whatever condition and day, is about the code: somebody chose, and the rest is his.
    [[nodiscard]] bool isChosen(MappingKind kind, const QString &source) const;
    /// What a mapped code is called, so that codes of the same name find its target. Of vendors and employees stored
    /// documents tell; of the others only the caller.
    void setName(MappingKind kind, const QString &source, const QString &name);

    /// Usable targets, best first, at most five; the same question over the same data gets the same answer. Says nothing
    /// of currencies, companies and cost objects. Whether the code has a row already is not looked at.
    [[nodiscard]] Result<QList<Suggestion>> rank(const SuggestionQuestion &question);

private:
    /// Where a target's code lies: with its prefix, or the only table of its kind.
    enum class Table { Vendor, Account, Value, Tax };
    /// What is compared with, and what speaks for whom.
    struct Work;

    explicit TargetRanking(Store::Database &database);
    [[nodiscard]] Result<void> knowParties(MappingKind kind);
    [[nodiscard]] static Work workFor(const SuggestionQuestion &question);
    [[nodiscard]] static std::optional<Table> tableOf(const Work &work, const QString &target);
    [[nodiscard]] Result<void> addPlace(const Work &work, const Store::DirectoryPlace &place, QStringList &codes);
    [[nodiscard]] Result<void> addCompany(Work &work, const QString &companyId);
    [[nodiscard]] Result<void> addTargets(Work &work, const QString &companyId, const QStringList &targets);
    void weigh(Work &work, const Directory &directory) const;
    [[nodiscard]] Result<void> addLessons(Work &work);

    Store::Database *m_database;
    QStringList m_companyIds;
    MappingBook m_mappings;
    TargetMemory m_memory;
    QSet<QString> m_chosen;
    QSet<int> m_kindsOfKnownParties;
    Store::DirectorySearch m_search;
};

} // namespace Ledgerbridge::Services
