// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "masterdata.h"
#include "wirestyle.h"

#include <optional>

namespace Ledgerbridge::Sandbox {

/// One tax of an allocation (concur.md 3.8).
struct TaxPart final
{
    QString label;
    QString code;
    QString reclaimCode;
    Decimal amount;
    Decimal reclaim;
};

/// One journal line: who owes whom, on which account. Only lines that are `taxed` carry the allocation's taxes.
struct JournalPart final
{
    QString account;
    QString payer;
    QString payee;
    Decimal gross;
    bool taxed = true;
};

struct AllocationPart final
{
    std::optional<Decimal> percentage; ///< none for personal items
    QString costCenter; ///< Concur's code; empty: the field stays blank
    QString project;
    QList<JournalPart> lines;
    QList<TaxPart> taxes;
};

/// An expense entry before it is written down.
struct EntryPart final
{
    const CompanyExpenseType *type = nullptr;
    QString paymentCode = QStringLiteral("CASH");
    QString paymentName = QStringLiteral("Bar / Auslage");
    QDate day;
    Decimal approved;
    Decimal transactionAmount;
    QString transactionCurrency = QStringLiteral("EUR");
    Decimal rate = Decimal(1);
    bool divide = false;
    bool personal = false;
    bool offset = false;
    QString merchant;
    QString department; ///< Concur's code
    QString clearingAccount;
    QString receiptId;
    QList<AllocationPart> allocations;
};

/// The taxes within a gross amount of this kind of expense; none where the type bears no tax.
[[nodiscard]] QList<TaxPart> taxesWithin(const CompanyExpenseType &type, const Decimal &gross);
[[nodiscard]] Json writeEntry(const EntryPart &entry, Prng &prng, WireStyle &style);

} // namespace Ledgerbridge::Sandbox
