// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappinghints.h"

#include "directorystore.h"
#include "documentstore.h"
#include "fisclient.h"
#include "mappingstore.h"
#include "suggestions.h"

namespace Ledgerbridge::Services {

namespace {

/// Some milliseconds each; the windows' other reads wait meanwhile.
constexpr int mostAtOnce = 200;

QString keyOf(const MappingRow &row)
{
    return toString(row.kind) + u'\n' + row.source.trimmed().toLower();
}

/// What an invoice that waits for the vendor states as its VAT id.
QString taxIdOf(Store::Database &database, const QString &vendorCode)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Held};
    filter.byReason = true;
    filter.reason = ReasonCode::VendorMissing;
    filter.reasonSubject = vendorCode;
    filter.limit = 1;
    Store::DocumentStore documents(database);
    const auto records = documents.list(filter);
    if (!records || records->isEmpty())
        return {};
    const auto payload = documents.payload(records->first().id);
    if (!payload)
        return {};
    const auto document = Concur::readFisPayload(records->first().kind, records->first().fisId, *payload);
    return document && document->invoice() ? document->invoice()->vendorTaxId : QString();
}

SuggestionQuestion questionOf(Store::Database &database, const MappingGridRow &row)
{
    SuggestionQuestion question;
    question.kind = row.row.kind;
    question.source = row.row.source;
    question.names = {row.sourceName};
    if (row.row.kind == MappingKind::Vendor && row.waiting > 0)
        question.taxId = taxIdOf(database, row.row.source);
    return question;
}

} // namespace

Result<void> MappingHints::forgetWhatIsStale(Store::Database &database, const QStringList &companyIds)
{
    const auto revision = Store::MappingStore(database).revision();
    if (!revision)
        return fail(revision.error());
    QString basis = QString::number(*revision);
    for (const QString &company : companyIds) {
        const auto freshness = Store::DirectoryStore(database).freshness(company);
        if (!freshness)
            return fail(freshness.error());
        basis += u' ' + company + u' ' + QString::number(freshness->revision);
    }
    if (basis != m_basis)
        m_found.clear();
    m_basis = basis;
    return {};
}

Result<void> MappingHints::add(Store::Database &database, const QStringList &companyIds, MappingGridData &data)
{
    if (const auto fresh = forgetWhatIsStale(database, companyIds); !fresh)
        return fresh;
    QList<SuggestionQuestion> questions;
    for (const MappingGridRow &row : std::as_const(data.rows)) {
        const bool leadsByItself = data.sameCode && data.targets.sameCode(row.row.source, row.sourceName);
        const bool needsOne = !row.isStored && (row.waiting > 0 || !leadsByItself);
        if (needsOne && !m_found.contains(keyOf(row.row)) && questions.size() < mostAtOnce)
            questions.append(questionOf(database, row));
    }
    if (!questions.isEmpty()) {
        const auto lists = suggestionsForUnmapped(database, companyIds, questions);
        if (!lists)
            return fail(lists.error());
        for (qsizetype i = 0; i < questions.size(); ++i) {
            std::optional<MappingHint> hint;
            if (!lists->at(i).isEmpty()) {
                const Suggestion &best = lists->at(i).first();
                hint = MappingHint{best.target, best.targetName, best.score, best.why};
            }
            const MappingRow code{questions.at(i).kind, questions.at(i).source, {}, {}, {}, {}};
            m_found.insert(keyOf(code), hint);
        }
    }
    for (MappingGridRow &row : data.rows)
        if (!row.isStored)
            row.hint = m_found.value(keyOf(row.row));
    return {};
}

} // namespace Ledgerbridge::Services
