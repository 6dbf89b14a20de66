// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "textlanguage.h"

#include <QLocale>

#include <optional>

namespace Ledgerbridge {

/// A number as a person types it, in the notation of the locale. None for a blank text; invalid for what is no number
/// there: a separator of groups counts only where a group of three begins, so that `1.5` is never read as 15.
[[nodiscard]] std::optional<Decimal> decimalInput(const QString &text, const QLocale &locale = TextLanguage::locale());

} // namespace Ledgerbridge
