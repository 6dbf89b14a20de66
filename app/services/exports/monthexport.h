// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"
#include "tableexport.h"

namespace Ledgerbridge::Services {

/// The evidence of a month: the tie-out, everything that is listed beside it, and who signed it off, with the head of the
/// trail. Over a connection of its own that cannot write. Blocks; any one thread.
[[nodiscard]] Result<Exports::ExportOutcome> exportMonth(const QString &folder, const MonthReport &report,
    const QString &actor, const Exports::ExportTarget &target, const Exports::ExportProgress &progress = {});

} // namespace Ledgerbridge::Services
