// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "navrecords.h"
#include "vendordraft.h"

#include <QLatin1StringView>
#include <QList>

#include <utility>

namespace Ledgerbridge::Nav {

/// Master data between JSON and values (nav.md 2.1 to 2.4, 2.14). The names of the fields, for `$select`, stand beside.

[[nodiscard]] NavAccount readAccount(const Json &row);
inline constexpr QLatin1StringView accountFields{"id,number,displayName,category,blocked,accountType,directPosting"};

[[nodiscard]] NavVendor readVendor(const Json &row);
inline constexpr QLatin1StringView vendorFields{
    "id,number,displayName,city,taxRegistrationNumber,currencyCode,blocked,addressLine1,addressLine2,postalCode,state,"
    "country"};

/// The fields that a draft fills; NAV's own defaults stand for the rest.
[[nodiscard]] Json vendorBody(const VendorDraft &draft);

[[nodiscard]] NavDimension readDimension(const Json &row);
inline constexpr QLatin1StringView dimensionFields{"id,code,displayName"};

/// With the id of its dimension, which is all that NAV tells of it.
[[nodiscard]] std::pair<QString, NavDimensionValue> readDimensionValue(const Json &row);
inline constexpr QLatin1StringView dimensionValueFields{"id,code,displayName,dimensionId"};

[[nodiscard]] NavCurrency readCurrency(const Json &row);
inline constexpr QLatin1StringView currencyFields{"id,code,displayName,amountRoundingPrecision"};

[[nodiscard]] NavExchangeRate readExchangeRate(const Json &row);
inline constexpr QLatin1StringView exchangeRateFields{
    "id,currencyCode,startingDate,exchangeRateAmount,relationalExchangeRateAmount"};

[[nodiscard]] QString readTaxCode(const Json &row);

/// Each value with the code of its dimension instead of the id; values of a dimension that is gone are left out.
[[nodiscard]] QList<std::pair<QString, NavDimensionValue>> withDimensionCodes(
    const QList<std::pair<QString, NavDimensionValue>> &values, const QList<NavDimension> &dimensions);

/// `company` and `information` may lack what `setup` has (`generalLedgerSetup`), and the other way round.
[[nodiscard]] NavSetup readSetup(const Json &company, const Json &information, const Json &setup);

} // namespace Ledgerbridge::Nav
