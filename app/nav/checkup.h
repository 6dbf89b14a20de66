// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "ledger.h"

#include <functional>

namespace Ledgerbridge::Nav {

/// What the journal check writes for a moment: one line and its counter-line on the same account.
struct JournalProbe final
{
    QString companyId;
    Journal journal;
    /// A posting account that is not blocked and may be posted to directly.
    QString accountNumber;
    QDate postingDate;
    /// Document number of the probe lines; nothing of this name may exist.
    QString documentNumber;
    Decimal amount = Decimal(1);
    /// Whether a document number in the journal is ours, left by an interrupted run; unset: none is. Must not throw.
    std::function<bool(const QString &)> isOurs;
};

/// A line of checkJournal() that was left behind when the program was ended in the middle of it.
[[nodiscard]] bool isProbeLine(const JournalLine &line);

/// Looks whether a journal batch is fit to be posted to (nav.md 3.2, 9.2 no. 8): trailing digits, a balancing account,
/// lines of others, a number series, tax codes from "Copy VAT Setup", an approval workflow. Writes two lines that add
/// up to zero, reads them back and removes them again; nothing is written while lines of others stand in the journal.
/// Ids: journalTrailingDigits, journalBalancingAccount, journalForeignLines, journalNumberSeries, journalTaxCode,
/// journalApproval, journalRefused, journalProbeLeft. A posting number series shows only in posting. `ledger` must
/// outlive the task. Errors: as Ledger gives them, unless NAV's refusal of the probe lines is what was to be found
/// out.
[[nodiscard]] QCoro::Task<Result<QList<Finding>>> checkJournal(Ledger *ledger, JournalProbe probe);

} // namespace Ledgerbridge::Nav
