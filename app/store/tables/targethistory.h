// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "mappingbook.h"

namespace Ledgerbridge::Store {

/// One step of a mapping row's target in the history: null on the side where there was no row.
struct TargetStep final
{
    MappingKind kind = MappingKind::Account;
    QString source;
    QDate from;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// The newest `most` steps of the mapping book's history that changed a target, oldest first: what suggestions learn
/// from. Steps that only changed a note are left out, and rows that are narrowed: they say nothing of the code
/// as such.
[[nodiscard]] Result<QList<TargetStep>> targetHistory(Database &database, int most = 20'000);

} // namespace Ledgerbridge::Store
