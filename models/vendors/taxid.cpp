// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "taxid.h"

namespace Ledgerbridge {

namespace {

/// Shorter numbers are no VAT id of any country; what stands before them is no country then either.
constexpr qsizetype fewestDigits = 7;

} // namespace

QString plainTaxId(const QString &id)
{
    QString plain;
    const QString upper = id.toUpper();
    for (const QChar letter : upper)
        if (letter.isLetterOrNumber())
            plain += letter;
    return plain;
}

QString taxIdKey(const QString &id)
{
    const QString plain = plainTaxId(id);
    const bool hasCountry = plain.size() >= 2 + fewestDigits && plain[0].isLetter() && plain[1].isLetter();
    return hasCountry ? plain.mid(2) : plain;
}

bool isSameTaxId(const QString &a, const QString &b)
{
    const QString left = plainTaxId(a);
    const QString right = plainTaxId(b);
    if (left.isEmpty() || right.isEmpty() || taxIdKey(left) != taxIdKey(right))
        return false;
    // Both with their country: another country is another company.
    return left == right || left.size() != right.size();
}

} // namespace Ledgerbridge
