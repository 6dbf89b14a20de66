// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Acknowledges records in Concur, so that nobody can recall them while they are posted (concur.md 3.1). Returns those
/// that may now be posted; the others were moved, or their call is kept for replay.
[[nodiscard]] QCoro::Task<Result<QList<Record>>> acknowledge(Run &run, QList<Record> records);
/// The same for records of one kind whose call may be waiting: at once.
[[nodiscard]] QCoro::Task<Result<QList<Record>>> acknowledgeAtOnce(Run &run, DocumentKind kind, QList<Record> records);
/// With `concur.acknowledge afterFetch`: everything just received, before it is even checked.
[[nodiscard]] QCoro::Task<Result<void>> acknowledgeFetched(Run &run);

} // namespace Ledgerbridge::Sync
