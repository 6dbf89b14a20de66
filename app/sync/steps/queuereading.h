// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// What is done with a page of the queue before the next one is asked for.
using QueuePage = std::function<Result<void>(const Concur::FisPage &)>;

/// Reads Concur's queue of READY documents to its end. Nothing may be acknowledged meanwhile (concur.md 3.2); pages shift
/// while Concur works on, so a document may come twice. Returns how many entries bore no id. Ends early, without an error,
/// once the run is cancelled. `run` outlives the task.
[[nodiscard]] QCoro::Task<Result<int>> readQueue(Run *run, DocumentKind kind, QueuePage page);

} // namespace Ledgerbridge::Sync
