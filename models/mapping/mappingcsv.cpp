// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcsv.h"

#include "csvsheet.h"
#include "mappingcells.h"

namespace Ledgerbridge {

Result<QList<MappingRow>> readMappingCsv(const QByteArray &bytes)
{
    const auto table = readCsvSheet(bytes);
    if (!table)
        return fail(table.error());
    const MappingCells cells = readMappingCells(*table);
    if (!cells.problems.isEmpty())
        return fail(ErrorCode::InvalidInput, toSentence(cells.problems.constFirst()));
    return cells.rows;
}

QByteArray writeMappingCsv(const QList<MappingRow> &rows)
{
    return writeCsvSheet(writeMappingCells(rows));
}

} // namespace Ledgerbridge
