// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcolumn.h"

namespace Ledgerbridge::Sandbox {

// What happens when a field of a journal line is validated (nav.md 2.9); shared by insert and change.

[[nodiscard]] Outcome<void> setLineAccountType(NavJournalLine &line, const QString &type);
[[nodiscard]] Outcome<void> setLineAccount(const NavCompany &company, NavJournalLine &line, const QString &number);
/// Only G/L and bank accounts are found by id.
[[nodiscard]] Outcome<void> setLineAccountId(const NavCompany &company, NavJournalLine &line, const QUuid &id);
[[nodiscard]] Outcome<void> setLineBalancingAccount(
    const NavCompany &company, NavJournalLine &line, const QString &number);
[[nodiscard]] Outcome<void> setLineTaxCode(const NavCompany &company, NavJournalLine &line, const QString &code);
/// Date and document number as the previous line has them, or work date and next number (nav.md 2.9).
void inheritFromPrevious(const NavCompany &company, const NavJournal &journal, NavJournalLine &line);
[[nodiscard]] QUuid lineAccountId(const NavCompany &company, const NavJournalLine &line);

/// Whether an account can be posted to directly (nav.md 2.2).
[[nodiscard]] Outcome<void> checkPostable(const NavAccount &account);
/// `action` is create or post (nav.md 3.5).
[[nodiscard]] Outcome<void> checkVendorOpen(const NavVendor &vendor, const QString &action);
[[nodiscard]] Columns<NavJournalLine> journalLineColumns();

} // namespace Ledgerbridge::Sandbox
