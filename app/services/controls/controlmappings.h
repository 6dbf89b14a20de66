// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlsreport.h"
#include "error.h"

namespace Ledgerbridge::Store {
class Database;
} // namespace Ledgerbridge::Store

namespace Ledgerbridge::Services {

/// Fills in the mapping book as its versions have it, who gave each row its last word, and the changes. The history is
/// compared with the trail, row by row: where the two do not agree, a notice says so.
[[nodiscard]] Result<void> readControlMappings(Store::Database &database, ControlsReport &report);

} // namespace Ledgerbridge::Services
