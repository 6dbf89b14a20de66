// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codetarget.h"
#include "holdreason.h"
#include "record.h"

namespace Ledgerbridge::Services {

/// A mapping row that would take a reason away.
struct Suggestion final
{
    MappingKind kind = MappingKind::Account;
    QString source;
    QString target;
    QString targetName;
    /// In hundredths; 100 is certain.
    int score = 0;
    /// "same code", "name 94 %"
    QString why;
};

/// What `reason` of `record` may be mapped to, best first, at most five. Vendors and employees by name, the rest by
/// likeness of codes.
[[nodiscard]] QList<Suggestion> suggestionsFor(const Reason &reason, const Record &record, const CodeTargets &targets);

} // namespace Ledgerbridge::Services
