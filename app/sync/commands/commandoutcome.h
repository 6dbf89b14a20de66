// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"

namespace Ledgerbridge::Sync {

/// What a command did to one document.
struct CommandOutcome final
{
    QString documentId;
    RecordState before = RecordState::Received;
    RecordState after = RecordState::Received;
    QList<Reason> reasons;
    /// A sentence for the person.
    QString message;
    /// False: it was left as it is.
    bool isDone = true;
};

} // namespace Ledgerbridge::Sync
