// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// What of the month's documents is posted later or not at all, and what to accrue for it.
[[nodiscard]] Result<void> addCutOff(Run &run, const QList<CountedDocument> &documents, MonthReport &report);
/// How long the held ones have been held, by reason.
[[nodiscard]] Result<void> addAgeing(Run &run, const QList<CountedDocument> &documents, MonthReport &report);
/// Documents of the month that somebody approved alone, ignored or settled.
[[nodiscard]] Result<void> addNotable(Run &run, const QList<CountedDocument> &documents, MonthReport &report);

} // namespace Ledgerbridge::Sync
