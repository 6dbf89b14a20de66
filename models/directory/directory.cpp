// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directory.h"

namespace Ledgerbridge {

void Directory::insert(const QString &dimensionCode, const NavDimensionValue &value)
{
    m_values[normalised(dimensionCode)].insert(normalised(value.code), value);
}

const NavDimensionValue *Directory::dimensionValue(const QString &dimension, const QString &code) const
{
    const auto it = m_values.constFind(normalised(dimension));
    return it == m_values.constEnd() ? nullptr : find(*it, code);
}

QHash<QString, NavDimensionValue> Directory::dimensionValues(const QString &dimension) const
{
    return m_values.value(normalised(dimension));
}

bool Directory::allowsPosting(QDate date) const
{
    return date.isValid() && (!setup.allowPostingFrom.isValid() || date >= setup.allowPostingFrom)
        && (!setup.allowPostingTo.isValid() || date <= setup.allowPostingTo);
}

bool Directory::isLocalCurrency(const QString &code) const
{
    return code.trimmed().isEmpty() || normalised(code) == normalised(setup.localCurrency);
}

std::optional<Decimal> Directory::toLocal(const Decimal &amount, const QString &currency, QDate date) const
{
    if (isLocalCurrency(currency))
        return amount;
    const NavExchangeRate *best = nullptr;
    for (const NavExchangeRate &rate : m_rates) {
        const bool fits =
            normalised(rate.currencyCode) == normalised(currency) && (!date.isValid() || rate.startingDate <= date);
        if (fits && (!best || rate.startingDate > best->startingDate))
            best = &rate;
    }
    if (!best || best->amount.isZero())
        return std::nullopt;
    return (amount * best->relational).divided(best->amount, 2);
}

} // namespace Ledgerbridge
