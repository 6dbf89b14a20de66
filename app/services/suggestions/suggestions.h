// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "holdreason.h"
#include "record.h"
#include "sourcedocument.h"
#include "suggestion.h"
#include "targetranking.h"

namespace Ledgerbridge::Services {

/// The mapping row that would take `reason` away, without its target; nothing where no mapping row can.
[[nodiscard]] std::optional<MappingRow> missingMapping(const Reason &reason, const SourceDocument &document);

/// What `reason` of `record` may be mapped to, best first, at most five; ranked as every code is. Fails where the
/// database cannot be read.
[[nodiscard]] Result<QList<Suggestion>> suggestionsFor(
    const Reason &reason, const Record &record, const SourceDocument &document, TargetRanking &ranking);

/// For each of `codes`, in their order, where it may lead: best first, at most five. Empty for a code that has a mapping
/// row of any condition or day: what a person chose is never proposed over. Only reads; some milliseconds per code.
[[nodiscard]] Result<QList<QList<Suggestion>>> suggestionsForUnmapped(
    Store::Database &database, const QStringList &companyIds, const QList<SuggestionQuestion> &codes);
/// The same over what was loaded, for whoever asks in portions.
[[nodiscard]] Result<QList<QList<Suggestion>>> suggestionsForUnmapped(
    TargetRanking &ranking, const QList<SuggestionQuestion> &codes);

/// The best of a ranked list where it may be taken without asking: it scores `leastScore` at least, and more than the
/// second.
[[nodiscard]] std::optional<Suggestion> certainSuggestion(const QList<Suggestion> &ranked, int leastScore);

} // namespace Ledgerbridge::Services
