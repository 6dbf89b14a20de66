// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingwork.h"

namespace Ledgerbridge::Sync {

/// The lines of several documents as NAV gets them, in document order, with line numbers from `firstNumber` on in steps
/// of 10. Pure.
[[nodiscard]] QList<Nav::NewJournalLine> linesOf(const QList<WorkItem> &items, int firstNumber);

/// What of NAV's answer to a new line is not as planned; empty when all is. A tax code alone is `taxCodeOnly`.
struct LineDifference final
{
    QString text;
    bool taxCodeOnly = false;
};
[[nodiscard]] LineDifference compareLine(const Nav::NewJournalLine &planned, const Nav::JournalLine &answer);
/// What of lines that stand from before is not what would be written for `item`; `lines` in the order of their numbers.
[[nodiscard]] QString compareStanding(const WorkItem &item, const QList<Nav::JournalLine> &lines);

/// What of the ledger is not as planned: cost and tax accounts must bear exactly the planned sums, and all entries
/// together zero. Counter sides may stand on control accounts that NAV picks. Empty when it is.
[[nodiscard]] QString compareLedger(const Posting &planned, const QList<Nav::LedgerEntry> &entries);

/// What of the ledger looks like a posting whose number a posting series has replaced.
struct Likeness final
{
    /// The one number under which exactly our accounts, amounts and texts stand; empty when none or several fit.
    QString number;
    /// Something is like it: several fit, or one bears a text of ours on an account of ours with other figures.
    bool similar = false;
};
[[nodiscard]] Likeness findRenumbered(const Posting &planned, const QList<Nav::LedgerEntry> &entries);

} // namespace Ledgerbridge::Sync
