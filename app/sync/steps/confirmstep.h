// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Tells Concur what was posted: success with company, document number and date (concur.md 3.4). Repeating it does no
/// harm: a document that is confirmed already answers 113.
[[nodiscard]] QCoro::Task<Result<void>> confirmPostings(Run &run);

/// Confirms posted documents of one kind at once; what Concur does not take is kept for replay.
[[nodiscard]] QCoro::Task<Result<void>> confirmAtOnce(Run &run, DocumentKind kind, QList<Record> records);

} // namespace Ledgerbridge::Sync
