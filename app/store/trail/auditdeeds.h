// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlsreport.h"
#include "database.h"

namespace Ledgerbridge::Store {

/// What people did before `until`, by person and action, counted; what the program did by itself is left out.
[[nodiscard]] Result<QList<ControlDeed>> auditDeeds(Database &database, const QDateTime &until);

} // namespace Ledgerbridge::Store
