// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openquestions.h"

#include "codetarget.h"
#include "mappingcoverage.h"
#include "mappingstore.h"
#include "writescope.h"

#include <QSet>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

Result<QList<OpenQuestion>> openQuestions(Workspace &workspace, const std::optional<MappingKind> &kind)
{
    const auto coverage = mappingCoverage(workspace);
    if (!coverage)
        return fail(coverage.error());
    auto ranking = TargetRanking::load(workspace.database(), companyIds(workspace));
    if (!ranking)
        return fail(ranking.error());
    QList<SuggestionQuestion> questions;
    for (const CoverageRow &row : *coverage) {
        if (row.status == CoverageStatus::Mapped)
            ranking->setName(row.kind, row.source, row.name);
        else if (row.status == CoverageStatus::Unmapped && (!kind || row.kind == *kind))
            questions.append({row.kind, row.source, {row.name}, row.taxId});
    }
    const auto lists = suggestionsForUnmapped(*ranking, questions);
    if (!lists)
        return fail(lists.error());
    QList<OpenQuestion> open;
    for (qsizetype i = 0; i < questions.size(); ++i)
        open.append({questions.at(i), lists->at(i)});
    return open;
}

Result<QList<MappingRow>> storeWhereNothingIsChosen(
    Store::Database &database, const QList<MappingRow> &rows, const QString &actor)
{
    // Looked at and stored in one transaction: what a person saves meanwhile stands before or after it, never under it.
    return Store::inTransaction(database, [&]() -> Result<QList<MappingRow>> {
        Store::MappingStore store(database);
        const auto standing = store.rows();
        if (!standing)
            return fail(standing.error());
        const auto keyOf = [](const MappingRow &row) {
            return toString(row.kind) + u'\n' + row.source.trimmed().toLower();
        };
        QSet<QString> chosen;
        for (const MappingRow &row : *standing)
            chosen.insert(keyOf(row));
        QList<MappingRow> stored;
        for (const MappingRow &row : rows) {
            if (chosen.contains(keyOf(row)))
                continue;
            chosen.insert(keyOf(row));
            stored.append(row);
        }
        if (auto set = store.set(stored, actor); !set)
            return fail(set.error());
        return stored;
    });
}

} // namespace Ledgerbridge::Services
