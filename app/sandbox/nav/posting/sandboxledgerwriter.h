// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

/// Adds a G/L entry with the next entry number and keeps the account's balance. Returns the entry number.
int writeGlEntry(NavCompany &company, NavGlEntry entry);
/// Adds the vendor ledger entry that belongs to a G/L entry and keeps the vendor's balance.
void writeVendorEntry(NavCompany &company, const NavVendorLedgerEntry &entry);
/// Whether NAV's duplicate search finds the number (nav.md 3.3): same vendor, type and external number, not reversed.
[[nodiscard]] bool externalNumberUsed(
    const NavCompany &company, const QString &vendor, const QString &documentType, const QString &externalNumber);

} // namespace Ledgerbridge::Sandbox
