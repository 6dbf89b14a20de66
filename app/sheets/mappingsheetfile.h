// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "mappingbook.h"

#include <QList>
#include <QString>

namespace Ledgerbridge::Sheets {

/// Writes mapping rows to a file: .xlsx where its name says so, else CSV. Both are read again by readSheetFile() and
/// readMappingCells(). Under `path` stands the old file or the whole new one. Blocks; any thread.
[[nodiscard]] Result<void> writeMappingFile(const QString &path, const QList<MappingRow> &rows);

} // namespace Ledgerbridge::Sheets
