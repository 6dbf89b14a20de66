// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "listclient.h"

namespace Ledgerbridge::Concur {

/// List v4 and List Item v4 as they come over the wire (concur.md 6.1 to 6.3).
[[nodiscard]] ConcurList readList(const Json &row);
/// What is deleted is no item.
[[nodiscard]] bool isDeleted(const Json &row);
[[nodiscard]] ConcurListItem readListItem(const Json &row);
/// Whether an item may have others below it in that list; where Concur does not say, it may.
[[nodiscard]] bool mayHaveChildren(const Json &row, const QString &listId);

/// `{"requests":[…]}` of a bulk call.
[[nodiscard]] Json bulkCreateBody(const QList<ConcurListItem> &items);
[[nodiscard]] Json bulkChangeBody(const QList<ConcurListItem> &items);

/// Whether a body is the answer of a bulk call that looked at each part, whatever its HTTP status says.
[[nodiscard]] bool isBulkAnswer(const Json &body);
/// One result per part sent. The answer names only what failed, by an echo of the part; a failure that names none of
/// them, or figures that do not add up, leave the rest unknown.
[[nodiscard]] QList<RecordResult> readBulkResults(const Json &body, const QList<ConcurListItem> &sent);

} // namespace Ledgerbridge::Concur
