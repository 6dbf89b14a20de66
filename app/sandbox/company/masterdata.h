// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ledgerbridge::Sandbox {

/// A G/L account as NAV holds it (nav.md 2.2). `mandatoryDimensions` are default dimensions with Code Mandatory.
struct CompanyAccount final
{
    QString number;
    QString name;
    QString category;
    QString subCategory;
    QString type = QStringLiteral("Posting");
    bool blocked = false;
    bool directPosting = true;
    QStringList mandatoryDimensions;
};

/// A vendor of NAV (nav.md 2.1) together with the code that Concur knows it by.
struct CompanyVendor final
{
    enum class Role { Supplier, Employee, Card };

    QString number;
    QString name;
    QString street;
    QString city;
    QString postalCode;
    QString country;
    QString email;
    QString phone;
    QString vatId;
    QString currency; ///< empty: local currency
    QString blocked; ///< empty, `Payment` or `All`
    bool privacyBlocked = false;
    Role role = Role::Supplier;
    bool inConcur = false; ///< else known to NAV alone, so that there is something to provision
    QString concurCode; ///< equal to `number`, or needing a `vendor` mapping
    QString concurAddress; ///< remit-to address code; where set, the mapping is by vendorCode/addressCode
};

struct CompanyDimensionValue final
{
    QString code;
    QString name;
    QString concurCode; ///< never with a hyphen (concur.md 6.2)
    bool blocked = false;
};

struct CompanyDimension final
{
    QString code;
    QString name;
    QList<CompanyDimensionValue> values;
};

struct CompanyCurrency final
{
    QString code;
    QString name;
    Decimal euroPerUnit;
};

struct CompanyPeriod final
{
    QDate start;
    QString name;
    bool newFiscalYear = false;
    bool closed = false;
};

/// An employee of the Concur side. Exactly one of `vendorNumber` and `account` is set, or none: unmapped.
struct CompanyEmployee final
{
    QString id;
    QString uuid;
    QString firstName;
    QString lastName;
    QString login;
    QString vendorNumber;
    QString account;
    QString department; ///< a value of DEPARTMENT
    QString costCenter; ///< a value of COSTCENTER
};

/// A kind of expense with the account both sides use for it.
struct CompanyExpenseType final
{
    QString code; ///< ≤ 5 characters (concur.md 3.8)
    QString name;
    QString account; ///< NAV's
    QString concurAccount; ///< equal to NAV's, or needing an `account` mapping
    int taxPercent = 0;
    int reclaimPercent = 100;
    int lowest = 5; ///< whole euros
    int highest = 100;
    QStringList merchants;
};

/// A purchase invoice that NAV has posted before, so that the same number from Concur is a duplicate.
struct CompanyPostedInvoice final
{
    QString vendorNumber;
    QString vendorInvoiceNumber;
    QDate date;
    QString account;
    Decimal amount;
};

/// Everything NAV holds before the first document arrives, and what Concur calls the same things.
struct MasterData final
{
    QString company;
    QString ledgerCode; ///< of Concur
    QString currency;
    QDate allowPostingFrom;
    QDate allowPostingTo;
    QDate today; ///< the day after the last document
    QList<CompanyAccount> accounts;
    QList<CompanyVendor> vendors;
    QList<CompanyDimension> dimensions;
    QList<CompanyCurrency> currencies;
    QList<CompanyPeriod> periods;
    QList<CompanyEmployee> employees;
    QList<CompanyExpenseType> expenseTypes;
    QList<CompanyPostedInvoice> postedInvoices;

    [[nodiscard]] const CompanyAccount *account(const QString &number) const;
    [[nodiscard]] const CompanyDimension *dimension(const QString &code) const;
    [[nodiscard]] QList<CompanyVendor> usableSuppliers() const;
};

/// Makes "Nordlicht Consulting GmbH" (Germany, EUR). The same seed gives the same company.
[[nodiscard]] MasterData makeMasterData(quint32 seed);

/// Parts of the above, in files of their own.
[[nodiscard]] QList<CompanyAccount> makeChartOfAccounts();
[[nodiscard]] QList<CompanyExpenseType> makeExpenseTypes();

/// Accounts and vendors that the generator names.
namespace Names {
inline constexpr QStringView inputTax19 = u"1576";
inline constexpr QStringView inputTax7 = u"1571";
inline constexpr QStringView staffPayable = u"1740";
inline constexpr QStringView cardClearing = u"1730";
inline constexpr QStringView personalClearing = u"1531";
inline constexpr QStringView cashAdvances = u"1530";
inline constexpr QStringView blockedAccount = u"4672";
inline constexpr QStringView controlAccount = u"1600";
inline constexpr QStringView headingAccount = u"4500";
inline constexpr QStringView companyCard = u"CARD-AMEX";
inline constexpr QStringView ownCard = u"CARD-LUFTHANSA";
inline constexpr QStringView companyPaid = u"CARD-REISEBUERO";
} // namespace Names

} // namespace Ledgerbridge::Sandbox
