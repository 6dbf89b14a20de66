// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "suggestions.h"

#include "documentdetails.h"
#include "namesimilarity.h"
#include "seencodes.h"

#include <QDate>

namespace Ledgerbridge::Services {

namespace {

/// What the document calls a code: the party's name, a value's own text, the expense types of the lines that bear it.
QStringList namesOf(MappingKind kind, const QString &source, const Record &record, const SourceDocument &document,
    const MappingBook &mappings)
{
    QStringList names;
    for (const SeenCode &code : seenCodes(document, mappings, QDate::currentDate()))
        if (code.kind == kind && code.source.compare(source, Qt::CaseInsensitive) == 0)
            names.append(code.name);
    if (kind == MappingKind::Vendor || kind == MappingKind::Employee)
        names.append(record.party);
    if (kind == MappingKind::Account || kind == MappingKind::ExpenseType)
        for (const SourceLine &line : sourceLines(document))
            if (line.code.compare(source, Qt::CaseInsensitive) == 0)
                names.append(line.type);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

std::optional<MappingRow> missingMapping(const Reason &reason, const SourceDocument &document)
{
    const auto row = [&reason](MappingKind kind) {
        return std::optional(MappingRow{kind, reason.subject, {}, {}, {}});
    };
    if (reason.subject.isEmpty())
        return std::nullopt;
    switch (reason.code) {
    case ReasonCode::VendorMissing:
        // Mapping rows go by Concur's vendor code; a vendor without one has to be given it in Concur.
        return document.partyCode().isEmpty() ? std::nullopt : row(MappingKind::Vendor);
    case ReasonCode::EmployeeUnmapped: return row(MappingKind::Employee);
    case ReasonCode::PaymentUnmapped: return row(MappingKind::Payment);
    case ReasonCode::TaxUnmapped: return row(MappingKind::Tax);
    case ReasonCode::DimensionValueMissing: return row(MappingKind::Dimension);
    case ReasonCode::CurrencyMissing: return row(MappingKind::Currency);
    case ReasonCode::CompanyUnmapped: return row(MappingKind::Company);
    case ReasonCode::AccountMissing: break;
    default: return std::nullopt;
    }
    // The same reason stands for both: the document tells which of the two its line bears.
    for (const SeenCode &code : seenCodes(document, {}, {}))
        if (code.kind == MappingKind::ExpenseType && code.source.compare(reason.subject, Qt::CaseInsensitive) == 0)
            return row(MappingKind::ExpenseType);
    return row(MappingKind::Account);
}

Result<QList<Suggestion>> suggestionsFor(
    const Reason &reason, const Record &record, const SourceDocument &document, TargetRanking &ranking)
{
    const auto missing = missingMapping(reason, document);
    if (!missing)
        return QList<Suggestion>();
    return ranking.rank(
        {missing->kind, missing->source, namesOf(missing->kind, missing->source, record, document, ranking.mappings()),
            document.invoice() ? document.invoice()->vendorTaxId : QString()});
}

Result<QList<QList<Suggestion>>> suggestionsForUnmapped(TargetRanking &ranking, const QList<SuggestionQuestion> &codes)
{
    QList<QList<Suggestion>> lists;
    for (const SuggestionQuestion &code : codes) {
        // A row is somebody's choice, whatever it leads to and on whatever condition.
        auto found = ranking.isChosen(code.kind, code.source) ? Result<QList<Suggestion>>(QList<Suggestion>())
                                                              : ranking.rank(code);
        if (!found)
            return fail(found.error());
        lists.append(std::move(*found));
    }
    return lists;
}

Result<QList<QList<Suggestion>>> suggestionsForUnmapped(
    Store::Database &database, const QStringList &companyIds, const QList<SuggestionQuestion> &codes)
{
    auto ranking = TargetRanking::load(database, companyIds);
    if (!ranking)
        return fail(ranking.error());
    return suggestionsForUnmapped(*ranking, codes);
}

std::optional<Suggestion> certainSuggestion(const QList<Suggestion> &ranked, int leastScore)
{
    if (ranked.isEmpty() || ranked.first().score < leastScore)
        return std::nullopt;
    // Two that are equally good are a question to a person.
    if (ranked.size() > 1 && ranked.at(1).score >= ranked.first().score)
        return std::nullopt;
    return ranked.first();
}

} // namespace Ledgerbridge::Services
