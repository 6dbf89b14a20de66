// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"

#include <QLocale>

namespace Ledgerbridge::Exports {

/// A value as machines read it: ISO 8601 in UTC with milliseconds, wire notation of amounts.
[[nodiscard]] QString isoText(const ExportValue &value);
/// A day with all digits of its year, in the locale's order.
[[nodiscard]] QString localDay(QDate day, const QLocale &locale);
/// A moment in UTC, to the second, in the locale's order.
[[nodiscard]] QString localMoment(const QDateTime &moment, const QLocale &locale);
/// A value as the locale has it. Amounts with the decimals of `currency` (at least two where it is empty).
[[nodiscard]] QString localText(const ExportValue &value, const QLocale &locale, const QString &currency = {});
/// Whether text that is no figure of ours: such cells are where formulas could hide.
[[nodiscard]] bool isWords(const ExportValue &value);

} // namespace Ledgerbridge::Exports
