// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "ledger.h"

namespace Ledgerbridge::Nav {

/// Journals, their lines and G/L entries between JSON and values (nav.md 2.3, 2.8, 2.9).

[[nodiscard]] Company readCompany(const Json &row);
[[nodiscard]] Journal readJournal(const Json &row);
[[nodiscard]] JournalLine readJournalLine(const Json &row);
[[nodiscard]] LedgerEntry readLedgerEntry(const Json &row);
/// The fields that readLedgerEntry needs, for `$select`.
[[nodiscard]] QString ledgerEntryFields();

/// The body of a new line. Its fields stand in the order in which NAV applies them; everything that NAV would otherwise
/// take over from the line before is sent (nav.md 2.9, 3.2 no. 7).
[[nodiscard]] Json journalLineBody(const NewJournalLine &line);

} // namespace Ledgerbridge::Nav
