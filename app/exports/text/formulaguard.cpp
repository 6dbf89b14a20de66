// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "formulaguard.h"

namespace Ledgerbridge::Exports {

QString guardedCell(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && starts.contains(cell.front()) ? u'\'' + cell : cell;
}

} // namespace Ledgerbridge::Exports
