// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openquestions.h"

#include "codetarget.h"
#include "mappingcoverage.h"
#include "mappingstore.h"

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

Result<QList<MappingRow>> whereNothingIsChosen(Store::Database &database, const QList<MappingRow> &rows)
{
    const auto standing = Store::MappingStore(database).rows();
    if (!standing)
        return fail(standing.error());
    const auto keyOf = [](const MappingRow &row) {
        return toString(row.kind) + u'\n' + row.source.trimmed().toLower();
    };
    QSet<QString> chosen;
    for (const MappingRow &row : *standing)
        chosen.insert(keyOf(row));
    QList<MappingRow> free;
    for (const MappingRow &row : rows) {
        if (chosen.contains(keyOf(row)))
            continue;
        chosen.insert(keyOf(row));
        free.append(row);
    }
    return free;
}

} // namespace Ledgerbridge::Services
