// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "costfields.h"
#include "decimal.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace Ledgerbridge {

/// The person who filed a document (concur.md 3.8 `employee`, 3.10 `ownerEmployee`).
struct Employee final
{
    QString employeeId;
    QString firstName;
    QString lastName;
    QString loginId;
    QString reimbursementMethod;
    CostFields fields;

    [[nodiscard]] QString displayName() const { return QStringLiteral("%1 %2").arg(firstName, lastName).trimmed(); }
    [[nodiscard]] bool operator==(const Employee &) const = default;
};

/// One tax of an allocation. Amounts are in the reimbursement currency.
struct ExpenseTax final
{
    QString taxGuid;
    QString authorityLabel;
    std::optional<Decimal> amountTax;
    std::optional<Decimal> amountReclaim;
    QString taxCode;
    QString taxReclaimCode;
    [[nodiscard]] bool operator==(const ExpenseTax &) const = default;
};

/// One journal line of an allocation. There is no debit/credit flag: parties and sign tell (concur.md 3.9).
struct ExpenseJournal final
{
    QString accountCode;
    QString payer;
    QString payee;
    std::optional<Decimal> amountGross;
    std::optional<Decimal> amountNetOfTax;
    std::optional<Decimal> amountNetOfReclaim;
    QList<QString> taxGuids;
    [[nodiscard]] bool operator==(const ExpenseJournal &) const = default;
};

struct ExpenseAllocation final
{
    QString allocationId;
    std::optional<Decimal> percentage;
    CostFields fields;
    QList<ExpenseJournal> journal;
    QList<ExpenseTax> tax;
    [[nodiscard]] bool operator==(const ExpenseAllocation &) const = default;
};

struct ExpenseEntry final
{
    QString entryId;
    QString expenseTypeCode;
    QString expenseTypeName;
    QDate entryDate;
    QString description;
    /// `CASH`, `COPD`, `IBCP`, `CBCP` or the company's own; may be blank (`reportEntryPatKey`).
    QString paymentCode;
    std::optional<Decimal> transactionAmount;
    QString transactionCurrency;
    std::optional<Decimal> exchangeRate;
    QString exchangeRateDirection;
    std::optional<Decimal> approvedAmount;
    QString vendorCode;
    QString vendorDescription;
    QString merchantTaxId;
    QString receiptId;
    QString clearingAccountCode;
    QString liabilityAccountCode;
    QString locationName;
    /// Where the money was spent, ISO 3166 (`entryCountryCode`).
    QString countryCode;
    bool isPersonal = false;
    bool isBillable = false;
    bool offsetPayType = false;
    CostFields fields;
    QList<ExpenseAllocation> allocations;
    [[nodiscard]] bool operator==(const ExpenseEntry &) const = default;
};

struct CashAdvanceApplication final
{
    QString cashAdvanceId;
    /// Negative where an advance is used up or given back.
    std::optional<Decimal> amount;
    QString clearingAccountCode;
    /// 1 issue or return to the administrator, 2 application, 3 system or balance forward.
    QString transactionType;
    [[nodiscard]] bool operator==(const CashAdvanceApplication &) const = default;
};

/// An approved expense report as FIS hands it over (concur.md 3.8). Texts are trimmed, blanks and `"null"` are empty;
/// an amount that is there but is no number is an invalid Decimal, so that the planner can name it.
struct ExpenseReport final
{
    QString reportId;
    QString reportKey;
    QString reportNumber;
    QString name;
    QString policyId;
    QString ledgerCode;
    std::optional<Decimal> totalApprovedAmount;
    /// Currency of every journal amount (`employeeCurrencyAlphaCode`).
    QString currency;
    QString homeCountry;
    bool isTest = false;
    QDate submitDate;
    QDate userDefinedDate;
    /// Final approval.
    QDate paymentProcessingDate;
    QDate creationDate;
    QDate startDate;
    QDate endDate;
    std::optional<Decimal> cashAdvanceReturnsAmount;
    QString revisionNumber;
    CostFields fields;
    Employee employee;
    QList<ExpenseEntry> entries;
    QList<CashAdvanceApplication> cashAdvances;
    [[nodiscard]] bool operator==(const ExpenseReport &) const = default;
};

} // namespace Ledgerbridge
