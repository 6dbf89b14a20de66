// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navrecords.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Ledgerbridge {

/// What changed in a company's master data since `since`, or all of it when `since` was invalid.
struct DirectoryChanges final
{
    NavSetup setup;
    QList<NavAccount> accounts;
    QList<NavVendor> vendors;
    QList<NavDimension> dimensions;
    /// With the code of their dimension.
    QList<std::pair<QString, NavDimensionValue>> dimensionValues;
    QList<NavCurrency> currencies;
    QList<NavExchangeRate> rates;
    QStringList taxCodes;
    bool complete = false;
    /// Begin of the reading, less an overlap; `since` of the next one.
    QDateTime asOf;
};

} // namespace Ledgerbridge
