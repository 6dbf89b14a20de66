// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "textlanguage.h"

#include <QHash>
#include <QLocale>

namespace Ledgerbridge {

/// An amount for people: its exact digits with the locale's separators and minus sign, never by way of a binary number.
/// At least `decimals` digits behind the point and as many more as the value needs. Invalid gives an empty text.
[[nodiscard]] QString amountText(const Decimal &amount, int decimals, const QLocale &locale = TextLanguage::locale());
/// With the decimals of its currency (ISO 4217), without its code.
[[nodiscard]] QString amountText(
    const Decimal &amount, const QString &currency, const QLocale &locale = TextLanguage::locale());
/// With the code behind it: `1,234.50 EUR`.
[[nodiscard]] QString moneyText(
    const Decimal &amount, const QString &currency, const QLocale &locale = TextLanguage::locale());
/// Sums of several currencies, largest first: `1,234.50 EUR · 20.00 USD`.
[[nodiscard]] QString moneyText(const QHash<QString, Decimal> &amounts, const QLocale &locale = TextLanguage::locale());

} // namespace Ledgerbridge
