// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "masterdata.h"

namespace Ledgerbridge::Sandbox {

/// 60 employees: most owe to a vendor of their own, some to an account, three have no place in NAV.
[[nodiscard]] QList<CompanyEmployee> makeEmployees(quint32 seed);
/// The employee whose NAV vendor keeps another currency than the company.
[[nodiscard]] QString foreignEmployeeId();
/// 400 vendors: suppliers, one for each employee that has one, the card companies.
[[nodiscard]] QList<CompanyVendor> makeVendors(const QList<CompanyEmployee> &employees, quint32 seed);
/// DEPARTMENT, PROJECT and COSTCENTER with their values.
[[nodiscard]] QList<CompanyDimension> makeDimensions();

} // namespace Ledgerbridge::Sandbox
