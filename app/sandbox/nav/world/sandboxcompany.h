// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxrecords.h"
#include "sandboxrefusal.h"

#include <optional>

namespace Ledgerbridge::Sandbox {

/// One company of the make-believe NAV: its tables, and the small rules that every page and both posting routines
/// share. One thread; lives as long as its NavWorld.
class NavCompany final
{
public:
    NavCompany(TableContext &context, const NavCompanySeed &seed);
    Q_DISABLE_COPY_MOVE(NavCompany)

    /// `setup` may be changed at any time, as an administrator would.
    NavCompanySeed setup;

    Table<NavSetupRow> information;
    Table<NavSetupRow> ledgerSetup;
    Table<NavAccount> accounts;
    Table<NavVendor> vendors;
    Table<NavDimension> dimensions;
    Table<NavDimensionValue> dimensionValues;
    Table<NavDefaultDimension> defaultDimensions;
    Table<NavCurrency> currencies;
    Table<NavExchangeRate> exchangeRates;
    Table<NavPaymentTerm> paymentTerms;
    Table<NavPaymentMethod> paymentMethods;
    Table<NavTaxGroup> taxGroups;
    Table<NavAccountingPeriod> accountingPeriods;
    Table<NavBankAccount> bankAccounts;
    Table<NavEmployee> employees;
    Table<NavJournal> journals;
    Table<NavJournalLine> journalLines;
    Table<NavGlEntry> glEntries;
    Table<NavVendorLedgerEntry> vendorLedger;
    Table<NavPurchaseDocument> purchaseDocuments;
    Table<NavPurchaseLine> purchaseLines;
    Table<NavAttachment> attachments;
    QMap<QString, NavTemplateSeed> templates;
    QList<NavVatSetupSeed> vatSetups;
    QList<QUuid> jobQueue; ///< journals that wait to be posted
    QHash<QString, Decimal> accountBalances; ///< flow fields: they change without touching the row
    QHash<QString, Decimal> vendorBalances;

    // Seeding
    QUuid addAccount(const NavAccountSeed &seed);
    QUuid addVendor(const NavVendorSeed &seed);
    QUuid addDimension(const NavDimensionSeed &seed);
    QUuid addDimensionValue(const NavDimensionValueSeed &seed);
    void addCurrency(const NavCurrencySeed &seed);
    void addExchangeRate(const NavExchangeRateSeed &seed);
    void addPaymentTerm(const NavPaymentTermSeed &seed);
    void addPaymentMethod(const NavPaymentMethodSeed &seed);
    void addTaxGroup(const NavTaxGroupSeed &seed);
    void addVatSetup(const NavVatSetupSeed &seed);
    void addAccountingPeriod(const NavAccountingPeriodSeed &seed);
    void addBankAccount(const NavBankAccountSeed &seed);
    void addEmployee(const NavEmployeeSeed &seed);
    void addTemplate(const NavTemplateSeed &seed);
    QUuid addJournal(const NavJournalSeed &seed);
    void addNumberSeries(const NavNumberSeriesSeed &seed);
    QUuid addPurchaseOrder(const NavPurchaseOrderSeed &seed);

    // Look-ups by code; null where none
    [[nodiscard]] const NavAccount *account(const QString &number) const { return accounts.first(0, number); }
    [[nodiscard]] const NavVendor *vendor(const QString &number) const { return vendors.first(0, number); }
    [[nodiscard]] const NavDimension *dimension(const QString &code) const { return dimensions.first(0, code); }
    [[nodiscard]] const NavDimensionValue *dimensionValue(const QString &dimensionCode, const QString &code) const;
    [[nodiscard]] const NavVatSetupSeed *vatSetup(const QString &business, const QString &product) const;
    [[nodiscard]] QList<const NavJournalLine *> linesOf(const QUuid &journalId) const;
    [[nodiscard]] QList<const NavPurchaseLine *> purchaseLinesOf(const QUuid &documentId) const;
    [[nodiscard]] QList<const NavDefaultDimension *> defaultDimensionsOf(const QUuid &parentId) const;

    // Shared rules
    [[nodiscard]] QDate workDate() const;
    [[nodiscard]] QDateTime now() const { return m_context.now(); }
    [[nodiscard]] bool postingDateAllowed(const QDate &date) const;
    /// Dimensions that an account or vendor brings along.
    [[nodiscard]] DimensionSet defaultSet(const QUuid &parentId) const;
    /// Local amount of a foreign one at the rate of that day; invalid where there is no rate.
    [[nodiscard]] Decimal toLocal(const Decimal &amount, const QString &currency, const QDate &date) const;
    /// Rounded to what the currency allows.
    [[nodiscard]] Decimal roundAmount(const Decimal &amount, const QString &currency) const;
    [[nodiscard]] QString defaultTemplate() const;
    [[nodiscard]] bool hasRate(const QString &currency, const QDate &date) const;
    [[nodiscard]] QString payablesAccountOf(const NavVendor &vendor) const;

    // Number series
    [[nodiscard]] QString peekNumber(const QString &series) const;
    /// Uses up the next number.
    QString nextNumber(const QString &series);
    void setLastNumber(const QString &series, const QString &number);
    [[nodiscard]] bool manualNumbers(const QString &series) const;

    [[nodiscard]] TableContext &context() { return m_context; }
    [[nodiscard]] const QUuid &id() const { return m_id; }
    [[nodiscard]] int lastEntryNumber() const { return m_lastEntry; }
    int nextEntryNumber();

private:
    TableContext &m_context;
    QUuid m_id = QUuid::createUuid();
    QMap<QString, NavNumberSeriesSeed> m_series;
    int m_lastEntry = 0;
};

/// NAV's IncStr: the last run of digits plus one; blank where there are none.
[[nodiscard]] QString incrementNumber(const QString &number);
/// A date formula such as 30D, 1M, CM, CM+1M, 1M-5D (nav.md 2.14); the date itself where it is blank.
[[nodiscard]] QDate applyDateFormula(const QDate &date, const QString &formula);
/// Code[n]: blanks cut, upper case (nav.md, type shorthand).
[[nodiscard]] QString toCode(const QString &text);

} // namespace Ledgerbridge::Sandbox
