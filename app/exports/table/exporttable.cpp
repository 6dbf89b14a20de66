// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exporttable.h"

#include <algorithm>

namespace Ledgerbridge::Exports {

qsizetype ExportTable::columnOf(const QString &key) const
{
    const auto found = std::find_if(
        columns.cbegin(), columns.cend(), [&key](const ExportColumn &column) { return column.key == key; });
    return found == columns.cend() ? -1 : found - columns.cbegin();
}

} // namespace Ledgerbridge::Exports
