// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace Ledgerbridge {

/// Master data of one NAV company as API v2.0 shows it (nav.md 2). Codes are upper case and trimmed, as NAV keeps them.

struct NavAccount final
{
    QString id;
    QString number;
    QString displayName;
    /// `Posting`, `Heading`, `Total`, `Begin-Total`, `End-Total`.
    QString accountType = QStringLiteral("Posting");
    QString category;
    bool blocked = false;
    bool directPosting = true;
    [[nodiscard]] bool operator==(const NavAccount &) const = default;
};

struct NavVendor final
{
    enum class Blocked { No, Payment, All };

    QString id;
    QString number;
    QString displayName;
    QString city;
    QString taxRegistrationNumber;
    /// Empty: the vendor is kept in local currency.
    QString currencyCode;
    Blocked blocked = Blocked::No;
    QString addressLine1 = {};
    QString addressLine2 = {};
    QString postalCode = {};
    QString state = {};
    /// NAV's code of a country, mostly ISO; empty: the company's own.
    QString country = {};
    [[nodiscard]] bool operator==(const NavVendor &) const = default;
};

struct NavDimensionValue final
{
    QString id;
    QString code;
    QString displayName;
    [[nodiscard]] bool operator==(const NavDimensionValue &) const = default;
};

struct NavDimension final
{
    QString id;
    QString code;
    QString displayName;
    [[nodiscard]] bool operator==(const NavDimension &) const = default;
};

struct NavCurrency final
{
    QString code;
    QString displayName;
    /// Smallest amount, e.g. 0.01; 0 when NAV does not say.
    Decimal roundingPrecision;
    [[nodiscard]] bool operator==(const NavCurrency &) const = default;
};

/// One unit of `currencyCode` on and after `startingDate`: `relational` local units for `amount` foreign ones.
struct NavExchangeRate final
{
    QString currencyCode;
    QDate startingDate;
    Decimal amount;
    Decimal relational;
    [[nodiscard]] bool operator==(const NavExchangeRate &) const = default;
};

/// Company-wide posting set-up (`generalLedgerSetup`, `companyInformation`).
struct NavSetup final
{
    QString companyId;
    QString companyName;
    QString localCurrency;
    /// Invalid date: open on that side.
    QDate allowPostingFrom;
    QDate allowPostingTo;
    /// The company's own, of its address; empty where NAV does not say.
    QString country = {};
    [[nodiscard]] bool operator==(const NavSetup &) const = default;
};

} // namespace Ledgerbridge
