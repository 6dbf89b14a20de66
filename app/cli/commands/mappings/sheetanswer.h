// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "mappingcells.h"

namespace Ledgerbridge::Cli {

/// Every cell that is wrong, one in a line.
[[nodiscard]] QString problemLines(const QList<CellProblem> &problems);
/// Why a file of mappings is not taken: `message`, with every cell that is wrong.
[[nodiscard]] Answer refusedSheet(const QString &message, const QList<CellProblem> &problems);

} // namespace Ledgerbridge::Cli
