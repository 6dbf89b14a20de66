// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentfactory.h"
#include "navworld.h"

namespace Ledgerbridge::Sandbox {

/// Puts the company into NAV: chart, vendors, dimensions, currencies, periods, invoices posted long ago.
NavCompany &seedNav(NavWorld &world, const MasterData &data);

} // namespace Ledgerbridge::Sandbox
