// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "numberformats.h"
#include "sheettable.h"
#include "ziparchive.h"

#include <QStringList>

namespace Ledgerbridge::Sheets {

/// The texts that the cells of a workbook share, by their number.
[[nodiscard]] Result<QStringList> readSharedTexts(ZipArchive &archive, const QString &part, const SheetLimits &limits);

/// The cells of one sheet as texts. Formulas give the value that they had when the file was saved.
[[nodiscard]] Result<SheetTable> readSheetRows(ZipArchive &archive, const QString &part, const QStringList &sharedTexts,
    const NumberFormats &formats, const SheetLimits &limits);

/// Column of a reference such as `AB12`, counted from 1; 0 where it is none.
[[nodiscard]] int columnOfReference(QStringView reference);

} // namespace Ledgerbridge::Sheets
