// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxledgerwriter.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

int writeGlEntry(NavCompany &company, NavGlEntry entry)
{
    entry.entryNumber = company.nextEntryNumber();
    company.accountBalances[entry.accountNumber] += entry.amount;
    return company.glEntries.insert(entry).entryNumber;
}

void writeVendorEntry(NavCompany &company, const NavVendorLedgerEntry &entry)
{
    company.vendorBalances[entry.vendorNumber] -= entry.localAmount;
    company.vendorLedger.insert(entry);
}

bool externalNumberUsed(
    const NavCompany &company, const QString &vendor, const QString &documentType, const QString &externalNumber)
{
    const QList<const NavVendorLedgerEntry *> entries = company.vendorLedger.all(0, vendor + u'|' + externalNumber);
    return std::any_of(entries.cbegin(), entries.cend(), [&documentType](const NavVendorLedgerEntry *entry) {
        return entry->documentType == documentType && !entry->reversed;
    });
}

} // namespace Ledgerbridge::Sandbox
