// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "tableexport.h"

namespace Ledgerbridge::Services {

/// What of the trail goes into which file.
struct TrailExport final
{
    /// Place in the list, page size and order do not count: everything that fits is exported, oldest first.
    Store::AuditFilter filter;
    Exports::ExportTarget target;
    /// Keys of trailColumns(); empty: what suits the target.
    QStringList columns = {};
    QString actor;
};

/// Exports over a connection of its own that cannot write; entries that come meanwhile are left out, so that the head in
/// the export is that of its last possible entry. Blocks; any one thread. Usage where a column does not exist.
[[nodiscard]] Result<Exports::ExportOutcome> exportTrail(
    const QString &folder, const TrailExport &order, const Exports::ExportProgress &progress = {});

} // namespace Ledgerbridge::Services
