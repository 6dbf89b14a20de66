// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// Reads NAV's ledger again and compares it with what was posted: every posting of a document approved in the month, and
/// every posting made for a day in it. A company that cannot be asked becomes a notice of the report. Reads only; `run`
/// and `report` outlive the task.
[[nodiscard]] QCoro::Task<Result<void>> lookAtLedger(Run *run, Period period, MonthReport *report);

} // namespace Ledgerbridge::Sync
