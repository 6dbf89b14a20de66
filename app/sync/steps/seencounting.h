// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "mappingbook.h"
#include "record.h"
#include "sourcedocument.h"

namespace Ledgerbridge::Sync {

/// Keeps the counts of the codes that documents bear (SeenCodeStore) in step with what comes in.

/// A new document, or the new content of one, has come in.
[[nodiscard]] Result<void> countIn(
    Store::Database &database, const MappingBook &mappings, QDate today, const SourceDocument &document);
/// The version that was the newest of its document, or the content that a version had, counts no more.
[[nodiscard]] Result<void> countOut(
    Store::Database &database, const MappingBook &mappings, QDate today, const Record &record);
/// Counts everything anew where nothing was counted yet, or where a change of the book changed which codes documents
/// bear. In pieces, so that nobody waits for long; broken off, it begins anew the next time.
[[nodiscard]] Result<void> countAllWhereNeeded(Store::Database &database, const MappingBook &mappings, QDate today);

} // namespace Ledgerbridge::Sync
