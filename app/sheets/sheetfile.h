// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheettable.h"

#include <QString>

namespace Ledgerbridge::Sheets {

/// The table in a file, be it CSV or .xlsx: its content decides, not its name. The error names the file, says what is
/// wrong with it and what to do. Blocks; any thread.
[[nodiscard]] Result<SheetTable> readSheetFile(const QString &path, const SheetLimits &limits = {});

} // namespace Ledgerbridge::Sheets
