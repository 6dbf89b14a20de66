// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "mappingbook.h"

#include <QByteArray>

namespace Ledgerbridge {

/// The exchange format of mapping rows: UTF-8 CSV (csvsheet.h) with the header `kind,source,target,from,note`
/// (command-line.md) and, where a row has a condition, `when`. The error of a bad file is the first of its problems
/// (mappingcells.h has them all); nothing is taken from a file with an error.
[[nodiscard]] Result<QList<MappingRow>> readMappingCsv(const QByteArray &bytes);
[[nodiscard]] QByteArray writeMappingCsv(const QList<MappingRow> &rows);

} // namespace Ledgerbridge
