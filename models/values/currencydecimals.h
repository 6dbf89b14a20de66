// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge {

/// Digits behind the point of a currency (ISO 4217): 2 for most, 0 for yen and the like, 3 for dinars.
[[nodiscard]] int currencyDecimals(const QString &isoCode);

} // namespace Ledgerbridge
