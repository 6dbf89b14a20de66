// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "directory.h"
#include "mappinggriddata.h"

namespace Ledgerbridge::Services {

/// What the master data of the connected companies say about where mappings may lead.
struct MappingSurroundings final
{
    QList<Directory> directories;
    QStringList companies;
    /// `mapping.sameCode`
    bool sameCode = true;
    QDate today;
};

/// The grid of one kind: every row of the book, and every code that documents bear or wait for and that has no row which
/// holds today for all of them. What waits stands first.
[[nodiscard]] Result<MappingGridData> mappingGrid(
    Store::Database &database, const MappingSurroundings &surroundings, MappingKind kind);

} // namespace Ledgerbridge::Services
