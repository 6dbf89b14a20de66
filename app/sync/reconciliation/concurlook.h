// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"
#include "tieout.h"

#include <QHash>

namespace Ledgerbridge::Sync {

/// What Concur itself says of a month: its queue, and the lists of version 3 as an independent count. Reads only.
struct ConcurLook final
{
    QList<ListedDocument> listed;
    /// Queues that were read to their end.
    QList<DocumentKind> queues;
    /// Kind and document id of everything in them → whether it was approved in the month.
    QHash<QString, bool> waiting;
    /// Lists that could not be read, and why.
    QStringList notices;
};

/// SignIn or Unreachable where Concur cannot be asked at all. `run` outlives the task.
[[nodiscard]] QCoro::Task<Result<ConcurLook>> lookAtConcur(Run *run, Period period);

} // namespace Ledgerbridge::Sync
