// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge {

/// A VAT id as registers write it: letters and digits only, upper case.
[[nodiscard]] QString plainTaxId(const QString &id);

/// What ids have in common that may be one: the plain id without a country before its digits. For look-ups; isSameTaxId()
/// has the last word.
[[nodiscard]] QString taxIdKey(const QString &id);

/// Whether two ids are one: alike letter by letter, or alike but for a country that only one of them bears. Two blank
/// ids are not.
[[nodiscard]] bool isSameTaxId(const QString &a, const QString &b);

} // namespace Ledgerbridge
