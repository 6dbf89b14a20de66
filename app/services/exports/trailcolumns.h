// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "tableexport.h"

namespace Ledgerbridge::Services {

/// Every column of the trail, all that the chain is made of among them, in the order in which they are exported.
[[nodiscard]] QList<Exports::ExportColumn> trailColumns();
/// The keys that suit a target: everything where the chain is to be checked from it (JSON, ISO CSV), what people read
/// elsewhere.
[[nodiscard]] QStringList usualTrailColumns(const Exports::ExportTarget &target);
/// One cell of an entry.
[[nodiscard]] Exports::ExportValue trailValue(const AuditEntry &entry, const QString &key);

} // namespace Ledgerbridge::Services
