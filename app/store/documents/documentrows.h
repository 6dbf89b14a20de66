// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "record.h"

class QSqlQuery;

/// How a Record lies in the tables `document` and `reason`.
namespace Ledgerbridge::Store::DocumentRows {

/// Columns of readRecord(), of `document d`.
[[nodiscard]] QString columns();
/// Without its reasons.
[[nodiscard]] Record readRecord(const QSqlQuery &row);
/// Case-folded words by which a document is found: title, numbers, party, ids, amount.
[[nodiscard]] QString searchText(const Record &record);

/// Reads the reasons of all `records` into them.
[[nodiscard]] Result<void> addReasons(Database &database, QList<Record> &records);
/// Puts `reasons` in place of the ones there; a cause that stays keeps the moment since when it stands.
[[nodiscard]] Result<void> writeReasons(Database &database, qint64 id, const QList<Reason> &reasons);

/// Takes the row out of the search index; its search_text must still be the one that was indexed.
[[nodiscard]] Result<void> unindex(Database &database, qint64 id);
[[nodiscard]] Result<void> index(Database &database, qint64 id);

} // namespace Ledgerbridge::Store::DocumentRows
