// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"

#include <QStringList>

namespace Ledgerbridge::Services {

/// Where may a code lead? What documents tell of it. A bank account is not asked for: neither the invoices that FIS
/// hands over (concur.md 3.10) nor the vendors of NAV's API (nav.md 2.1) bear one.
struct SuggestionQuestion final
{
    MappingKind kind = MappingKind::Account;
    /// As a mapping row names it.
    QString source;
    /// What people know it by; blank ones do not count.
    QStringList names;
    /// VAT id of a vendor, where an invoice states it.
    QString taxId;
};

/// A mapping row that would take a reason away.
struct Suggestion final
{
    MappingKind kind = MappingKind::Account;
    QString source;
    QString target;
    QString targetName;
    /// In hundredths; 100 is certain.
    int score = 0;
    /// "same code", "same VAT id, name 94 %", "used before for KD-7"
    QString why;
    [[nodiscard]] bool operator==(const Suggestion &) const = default;
};

} // namespace Ledgerbridge::Services
