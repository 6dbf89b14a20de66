// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navlessons.h"
#include "navrecords.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// The master data of one NAV company, for look-ups by code. A value; filled by the engine, read by the planner.
/// Codes are compared as NAV does: upper case, trimmed (nav.md, type shorthand).
class Directory final
{
public:
    NavSetup setup;
    /// What NAV hides and told by refusing.
    NavLessons lessons;

    void insert(const NavAccount &account) { m_accounts.insert(normalised(account.number), account); }
    void insert(const NavVendor &vendor) { m_vendors.insert(normalised(vendor.number), vendor); }
    void insert(const NavDimension &dimension) { m_dimensions.insert(normalised(dimension.code), dimension); }
    void insert(const NavCurrency &currency) { m_currencies.insert(normalised(currency.code), currency); }
    void insert(const QString &dimensionCode, const NavDimensionValue &value);
    void insert(const NavExchangeRate &rate) { m_rates.append(rate); }
    void insertTaxCode(const QString &code) { m_taxCodes.insert(normalised(code), code); }

    [[nodiscard]] const NavAccount *account(const QString &number) const { return find(m_accounts, number); }
    [[nodiscard]] const NavVendor *vendor(const QString &number) const { return find(m_vendors, number); }
    [[nodiscard]] const NavDimension *dimension(const QString &code) const { return find(m_dimensions, code); }
    [[nodiscard]] const NavDimensionValue *dimensionValue(const QString &dimension, const QString &code) const;
    [[nodiscard]] const NavCurrency *currency(const QString &code) const { return find(m_currencies, code); }
    [[nodiscard]] bool hasTaxCode(const QString &code) const { return m_taxCodes.contains(normalised(code)); }

    [[nodiscard]] const QHash<QString, NavAccount> &accounts() const { return m_accounts; }
    [[nodiscard]] const QHash<QString, NavVendor> &vendors() const { return m_vendors; }
    [[nodiscard]] const QHash<QString, NavDimension> &dimensions() const { return m_dimensions; }
    [[nodiscard]] QHash<QString, NavDimensionValue> dimensionValues(const QString &dimension) const;
    [[nodiscard]] const QHash<QString, NavCurrency> &currencies() const { return m_currencies; }
    [[nodiscard]] QStringList taxCodes() const { return m_taxCodes.values(); }

    /// Whether `date` lies in the company's global posting window (nav.md 9.2, 18).
    [[nodiscard]] bool allowsPosting(QDate date) const;
    [[nodiscard]] bool isLocalCurrency(const QString &code) const;
    /// `amount` in local currency on `date`; none without a known rate.
    [[nodiscard]] std::optional<Decimal> toLocal(const Decimal &amount, const QString &currency, QDate date) const;

    [[nodiscard]] static QString normalised(const QString &code) { return code.trimmed().toUpper(); }

private:
    template<typename T>
    static const T *find(const QHash<QString, T> &table, const QString &code)
    {
        const auto it = table.constFind(normalised(code));
        return it == table.constEnd() ? nullptr : &*it;
    }

    QHash<QString, NavAccount> m_accounts;
    QHash<QString, NavVendor> m_vendors;
    QHash<QString, NavDimension> m_dimensions;
    QHash<QString, QHash<QString, NavDimensionValue>> m_values;
    QHash<QString, NavCurrency> m_currencies;
    QHash<QString, QString> m_taxCodes;
    QList<NavExchangeRate> m_rates;
};

} // namespace Ledgerbridge
