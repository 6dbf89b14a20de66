// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Ledgerbridge::Sandbox {

// Every member has an initialiser, so that a seed can be written with the few members that matter.

/// Dimension code → value code.
using DimensionSet = QMap<QString, QString>;

/// A default dimension; on G/L accounts it is hidden from the API (nav.md 2.6).
struct NavDimensionRule final
{
    enum class Posting { None, CodeMandatory, SameCode, NoCode };

    QString dimension = {};
    QString value = {}; ///< may be blank
    Posting posting = Posting::None;
};

/// G/L account (nav.md 2.2). Everything from `genProdPostingGroup` on is not exposed by the API.
struct NavAccountSeed
{
    QString number = {};
    QString name = {};
    QString category = QStringLiteral("Expense");
    QString subCategory = {};
    QString accountType = QStringLiteral("Posting");
    bool blocked = false;
    bool directPosting = true;
    QString genProdPostingGroup = QStringLiteral("SERVICES"); ///< blank: no purchase line can be posted to it
    QString vatProdPostingGroup = {}; ///< the line's taxCode where none is sent
    QString vatBusPostingGroup = QStringLiteral("DOMESTIC"); ///< of journal lines
    bool purchaseVat = false; ///< general posting type Purchase: journal amounts are split (nav.md 2.9)
    QString sourceCurrency = {}; ///< a journal line takes it
    QList<NavDimensionRule> dimensions = {};
};

/// Vendor (nav.md 2.1). Everything from `privacyBlocked` on is not exposed by the API.
struct NavVendorSeed
{
    QString number = {};
    QString name = {};
    QString addressLine1 = {};
    QString addressLine2 = {};
    QString city = {};
    QString state = {};
    QString country = {};
    QString postalCode = {};
    QString phoneNumber = {};
    QString email = {};
    QString website = {};
    QString taxRegistrationNumber = {};
    QString currencyCode = {};
    QString irs1099Code = {};
    QString paymentTermsCode = {};
    QString paymentMethodCode = {};
    bool taxLiable = false;
    QString blocked = QStringLiteral(" "); ///< " ", "Payment", "All"
    bool privacyBlocked = false;
    QString vendorPostingGroup = QStringLiteral("DOMESTIC"); ///< blank: cannot be posted to
    QString genBusPostingGroup = QStringLiteral("DOMESTIC");
    QString vatBusPostingGroup = QStringLiteral("DOMESTIC");
    bool pricesIncludeTax = false;
    QList<NavDimensionRule> dimensions = {}; ///< become defaultDimensions
};

struct NavDimensionSeed
{
    QString code = {};
    QString name = {};
    QString consolidationCode = {};
    bool blocked = false; ///< hidden
};

struct NavDimensionValueSeed
{
    QString dimensionCode = {};
    QString code = {};
    QString name = {};
    QString consolidationCode = {};
    bool blocked = false; ///< hidden
    QString valueType = QStringLiteral("Standard"); ///< hidden; else Heading, Total, Begin-Total, End-Total
};

struct NavCurrencySeed
{
    QString code = {};
    QString name = {};
    QString symbol = {};
    QString amountDecimalPlaces = QStringLiteral("2:2");
    Decimal amountRoundingPrecision = Decimal::fromUnits(1, 2);
};

/// `relationalAmount` units of the local currency for `amount` units of the foreign one.
struct NavExchangeRateSeed
{
    QString currencyCode = {};
    QDate startingDate = {};
    Decimal amount = Decimal(1);
    Decimal relationalAmount = Decimal(1);
};

struct NavPaymentTermSeed
{
    QString code = {};
    QString name = {};
    QString dueDateCalculation = {}; ///< e.g. 30D, CM+1M
    QString discountDateCalculation = {};
    Decimal discountPercent = {};
    bool calculateDiscountOnCreditMemos = false;
};

struct NavPaymentMethodSeed
{
    QString code = {};
    QString name = {};
};

/// VAT product posting group: what taxCode and taxGroups show (nav.md 2.14).
struct NavTaxGroupSeed
{
    QString code = {};
    QString name = {};
};

/// VAT business × product group; hidden.
struct NavVatSetupSeed
{
    QString businessGroup = {};
    QString productGroup = {};
    Decimal percent = {};
    QString inputAccount = {}; ///< where reclaimable VAT goes
};

struct NavAccountingPeriodSeed
{
    QDate startingDate = {};
    QString name = {};
    bool newFiscalYear = false;
    bool closed = false;
    bool dateLocked = false;
};

struct NavBankAccountSeed
{
    QString number = {};
    QString name = {};
    QString bankAccountNumber = {};
    bool blocked = false;
    QString currencyCode = {};
    QString iban = {};
    QString glAccount = {}; ///< hidden
};

struct NavEmployeeSeed
{
    QString number = {};
    QString givenName = {};
    QString surname = {};
    QString jobTitle = {};
    QString email = {};
    QString status = QStringLiteral("Active");
};

/// Journal template; hidden (nav.md 3.2).
struct NavTemplateSeed final
{
    QString name = QStringLiteral("GENERAL");
    bool forceDocumentBalance = true;
    bool forcePostingReport = false;
    bool incrementBatchName = false;
};

/// Journal batch (nav.md 2.8). From `numberSeries` on hidden.
struct NavJournalSeed
{
    QString code = {};
    QString name = {};
    QString templateName = QStringLiteral("GENERAL");
    QString balancingAccount = {}; ///< a G/L account
    QString numberSeries = {};
    QString postingNumberSeries = {};
    bool copyVatSetup = true;
    bool underApproval = false;
};

struct NavNumberSeriesSeed final
{
    QString code = {};
    QString lastUsed = {}; ///< e.g. PI-1000: the next is PI-1001
    bool manualAllowed = false;
};

/// Set-up of a company. generalLedgerSetup shows some of it, the rest is hidden.
struct NavCompanySeed
{
    QString name = {};
    QString displayName = {};
    QString localCurrency = QStringLiteral("EUR");
    QString localCurrencySymbol = QStringLiteral("€");
    QDate allowPostingFrom = {};
    QDate allowPostingTo = {};
    QDate userAllowPostingFrom = {}; ///< a user set-up overrides the window, invisibly (nav.md 9.2, 18)
    QDate userAllowPostingTo = {};
    QStringList shortcutDimensions = {}; ///< the first two are the global dimensions
    QString taxRegistrationNumber = {};
    QString country = {};
    QString email = {};
    QDate fiscalYearStart = {};
    bool externalNumberMandatory = true;
    bool postWithJobQueue = false;
    bool vatInUse = true; ///< else sales tax
    bool noDefaultPostingDate = false; ///< "Default Posting Date = No Date"
    bool purchaseApproval = false; ///< drafts need approval before they post
    bool vendorNumbersManual = true;
    QString newVendorPostingGroup =
        {}; ///< what vendors made through the API get; blank: they cannot be posted to (nav.md 2.1)
    bool checkJournalDuplicates = false; ///< blank-type journal lines are not checked (nav.md 3.3)
    bool nestedDeepInsert = false; ///< line → dimensionSetLines in one POST (nav.md 4.1, not confirmed)
    QString payablesAccount = QStringLiteral("2400"); ///< of each vendor posting group without an own account
    QMap<QString, QString> payablesAccounts = {}; ///< vendor posting group → account
    QStringList missingPostingSetup = {}; ///< "BUSINESS|PRODUCT" pairs without a general posting set-up
    QList<QPair<QString, QString>> blockedCombinations = {}; ///< dimension codes that exclude each other
};

/// A line of a purchase document to seed.
struct NavPurchaseLineSeed final
{
    QString account = {};
    QString description = {};
    Decimal quantity = Decimal(1);
    Decimal unitCost = {};
    QString taxCode = {};
    DimensionSet dimensions = {};
};

/// A purchase order to seed (what a purchase request leads to).
struct NavPurchaseOrderSeed final
{
    QString number = {}; ///< blank: the next of the series
    QString vendor = {};
    QDate orderDate = {};
    QString currencyCode = {};
    QList<NavPurchaseLineSeed> lines = {};
};

} // namespace Ledgerbridge::Sandbox
