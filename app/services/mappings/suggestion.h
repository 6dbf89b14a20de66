// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"

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
    [[nodiscard]] bool operator==(const Suggestion &) const = default;
};

} // namespace Ledgerbridge::Services
