// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "mappingtrial.h"

namespace Ledgerbridge::Services {

/// Writes the lines that would land elsewhere, for people: XLSX, or CSV where the file ends in `.csv` (ISO days, exact
/// amounts with a point, cells that a spreadsheet would take for formulas defused). Never half a file under its name.
[[nodiscard]] Result<void> writeTrialFile(const QString &path, const MappingTrial &trial);

} // namespace Ledgerbridge::Services
