// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "controlsreport.h"

namespace Ledgerbridge::Services {

/// Every entry of an action before `until`, oldest first.
[[nodiscard]] Result<QList<AuditEntry>> entriesBefore(
    Store::Database &database, const QString &action, const QDateTime &until);
/// Who made an entry, and when.
[[nodiscard]] ControlTrace traceOf(const AuditEntry &entry);

/// Fills in the settings, in the order in which people read them, and their changes.
[[nodiscard]] Result<void> readControlSettings(Store::Database &database, ControlsReport &report);
/// Connections, names of secrets, months that were signed off, and their changes.
[[nodiscard]] Result<void> readControlFacts(Store::Database &database, ControlsReport &report);

} // namespace Ledgerbridge::Services
