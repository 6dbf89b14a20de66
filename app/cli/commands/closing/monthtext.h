// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"

namespace Ledgerbridge::Cli {

/// A month for people: the tie-out with the columns that hold something, then what is left over or differs in NAV.
[[nodiscard]] QString monthText(const MonthReport &report);

} // namespace Ledgerbridge::Cli
