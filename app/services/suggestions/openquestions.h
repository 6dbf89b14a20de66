// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "suggestions.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// A code that leads nowhere yet, and where it may lead.
struct OpenQuestion final
{
    SuggestionQuestion question;
    /// Best first, at most five; empty for a code that has a mapping row, though none that holds today.
    QList<Suggestion> suggestions;
};

/// Every code that stored documents bear and that leads nowhere, those first that most documents wait for; of one kind
/// where it is given. Reads all documents. Fails where the database cannot be read.
[[nodiscard]] Result<QList<OpenQuestion>> openQuestions(
    Workspace &workspace, const std::optional<MappingKind> &kind = std::nullopt);

/// Those of `rows` whose code has no row of any condition or day.
[[nodiscard]] Result<QList<MappingRow>> whereNothingIsChosen(Store::Database &database, const QList<MappingRow> &rows);

} // namespace Ledgerbridge::Services
