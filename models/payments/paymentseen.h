// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// One vendor ledger entry that is, or was, applied to a posted document (nav.md 2.14, page 29).
struct AppliedEntry final
{
    /// A refund takes back what was paid. What is neither (a journal line of no document type, a finance charge) moves no money.
    enum class Kind { Payment, Refund, CreditMemo, Other };

    /// NAV's entry number; the same number twice (two pages that overlap) is one entry.
    qint64 entryNumber = 0;
    Kind kind = Kind::Other;
    QDate postingDate;
    /// How much of the document it settles, in the entry's currency; positive, whichever sign NAV keeps.
    Decimal amount;
    QString currency;
    /// Reversed or unapplied: it no longer settles anything.
    bool isReversed = false;
};

/// What the document asks for.
struct OwedDocument final
{
    Decimal amount;
    QString currency;
};

/// What Concur has been told of this document so far.
struct ToldPayments final
{
    /// All CP and PP less all RE.
    Decimal total;
    /// How many confirmations there were, of every kind; the next one is number `count` + 1.
    int count = 0;
};

/// What is to be told next (concur.md 3.5).
struct PaymentSeen final
{
    enum class Status { Paid, PartlyPaid, Reversed };

    Status status = Status::Paid;
    /// What came since the last confirmation; of a reversal, all that was told before.
    Decimal amount;
    /// The newest of the entries that count.
    QDate clearingDate;

    [[nodiscard]] bool operator==(const PaymentSeen &) const = default;
};

/// Compares what settles a document with what Concur was told; none where there is nothing to tell. Money is what counts:
/// what a credit memo settles is not paid, so a document that one closes is never Paid, and one that is paid in part and
/// credited for the rest stays PartlyPaid. A payment taken back in part is told as Reversed in whole; the next look then
/// tells what is left. InvalidInput where amounts cannot be added up exactly: nonsense, or another currency.
[[nodiscard]] Result<std::optional<PaymentSeen>> paymentToTell(
    const OwedDocument &owed, const QList<AppliedEntry> &entries, const ToldPayments &told);

/// `CP`, `PP`, `RE` (concur.md 3.5).
[[nodiscard]] QString processingStatusCode(PaymentSeen::Status status);
[[nodiscard]] std::optional<PaymentSeen::Status> statusFromProcessingCode(QStringView code);
/// `<company>/<document no.>/<year>/<sequence>`: the same for the same confirmation, so that a repetition is known as such
/// (concur.md 3.5). After an outcome in doubt the kept confirmation goes out again, not one worked out anew.
[[nodiscard]] QString paymentReference(
    const QString &company, const QString &documentNumber, const QString &fiscalYear, int sequence);
/// `yyyyMMdd`, one of the two notations that Concur shows right, and the one without a time zone (concur.md 3.5).
[[nodiscard]] QString clearingDateText(QDate date);

} // namespace Ledgerbridge
