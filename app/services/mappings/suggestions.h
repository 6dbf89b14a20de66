// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codetarget.h"
#include "holdreason.h"
#include "record.h"
#include "suggestion.h"

namespace Ledgerbridge::Services {

/// The mapping row that would take `reason` away, without its target; nothing where no mapping row can.
[[nodiscard]] std::optional<MappingRow> missingMapping(const Reason &reason, const SourceDocument &document);

/// What `reason` of `record` may be mapped to, best first, at most five. Vendors and employees by name, accounts by the
/// name of the expense type and by likeness of codes, dimension values by likeness of codes.
[[nodiscard]] QList<Suggestion> suggestionsFor(
    const Reason &reason, const Record &record, const SourceDocument &document, const CodeTargets &targets);

} // namespace Ledgerbridge::Services
