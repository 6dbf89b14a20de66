// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertcause.h"
#include "database.h"

namespace Ledgerbridge::Store {

/// What stands in the documents and calls for a person, what matters most first: in doubt, changed after posting, held
/// by cause (most documents first), awaiting approval. Names at most `mostDocuments` of each cause, the newest first.
[[nodiscard]] Result<QList<AlertCause>> standingCauses(Database &database, int mostDocuments);

/// When a document last came from Concur; where none did, when the first run looked; invalid where none did yet.
[[nodiscard]] Result<QDateTime> lastCame(Database &database);

} // namespace Ledgerbridge::Store
