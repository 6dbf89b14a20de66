// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentstore.h"
#include "tableexport.h"

namespace Ledgerbridge::Services {

/// Which documents go into which file.
struct DocumentsExport final
{
    /// Place in the list and page size do not count: everything that fits is exported, in the filter's order.
    Store::DocumentFilter filter;
    Exports::ExportTarget target;
    /// Keys of documentColumns(); empty: all of them.
    QStringList columns = {};
    QString actor;
};

/// Exports over a connection of its own that cannot write, as the documents stood when it began; amounts are summed up
/// by currency. Blocks; any one thread. Usage where a column does not exist.
[[nodiscard]] Result<Exports::ExportOutcome> exportDocuments(
    const QString &folder, const DocumentsExport &order, const Exports::ExportProgress &progress = {});

} // namespace Ledgerbridge::Services
