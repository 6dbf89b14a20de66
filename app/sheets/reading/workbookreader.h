// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheettable.h"

#include <QIODevice>

namespace Ledgerbridge::Sheets {

/// The first visible sheet of an .xlsx workbook as texts: days as 2026-11-24, numbers as Excel keeps them (15 digits),
/// formulas as the value they had. The device is open and can be sought. The error says what the file is instead, or
/// that it is damaged. Any one thread; memory is bounded by the limits.
[[nodiscard]] Result<SheetTable> readWorkbook(QIODevice &device, const SheetLimits &limits = {});

} // namespace Ledgerbridge::Sheets
