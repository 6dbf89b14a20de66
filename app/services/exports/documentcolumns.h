// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"
#include "record.h"

namespace Ledgerbridge::Services {

/// Every column of the list of documents, in the order in which they are exported. Those of the page bear its titles.
[[nodiscard]] QList<Exports::ExportColumn> documentColumns();
/// One cell of a document.
[[nodiscard]] Exports::ExportValue documentValue(const Record &record, const QString &key);
/// The sentences of all its reasons.
[[nodiscard]] QString reasonsText(const Record &record);

} // namespace Ledgerbridge::Services
