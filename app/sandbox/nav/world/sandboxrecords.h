// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navseeds.h"
#include "sandboxtable.h"

namespace Ledgerbridge::Sandbox {

struct NavAccount final : NavRecord, NavAccountSeed
{
};
struct NavVendor final : NavRecord, NavVendorSeed
{
};
struct NavDimension final : NavRecord, NavDimensionSeed
{
};
struct NavDimensionValue final : NavRecord, NavDimensionValueSeed
{
};
struct NavCurrency final : NavRecord, NavCurrencySeed
{
};
struct NavExchangeRate final : NavRecord, NavExchangeRateSeed
{
};
struct NavPaymentTerm final : NavRecord, NavPaymentTermSeed
{
};
struct NavPaymentMethod final : NavRecord, NavPaymentMethodSeed
{
};
struct NavTaxGroup final : NavRecord, NavTaxGroupSeed
{
};
struct NavAccountingPeriod final : NavRecord, NavAccountingPeriodSeed
{
};
struct NavBankAccount final : NavRecord, NavBankAccountSeed
{
};
struct NavEmployee final : NavRecord, NavEmployeeSeed
{
};
struct NavJournal final : NavRecord, NavJournalSeed
{
};

/// Default dimension of a vendor (parentType Vendor) or, unseen by the API, of a G/L account.
struct NavDefaultDimension final : NavRecord
{
    QString parentType;
    QUuid parentId;
    QString dimension;
    QString value;
    QString posting = QStringLiteral(" "); ///< " ", Code Mandatory, Same Code, No Code
};

/// The one row of companyInformation and of generalLedgerSetup; the figures stand in the company's set-up.
struct NavSetupRow final : NavRecord
{
};

struct NavJournalLine final : NavRecord
{
    QUuid journalId;
    int lineNumber = 0;
    QString accountType = QStringLiteral("G/L Account");
    QString accountNumber;
    QDate postingDate;
    QString documentNumber;
    QString externalDocumentNumber;
    Decimal amount; ///< in `currencyCode`
    QString description;
    QString comment;
    QString taxCode;
    QString balancingAccountType = QStringLiteral("G/L Account");
    QString balancingAccount;
    QString currencyCode; ///< hidden; blank = local
    bool purchaseVat = false; ///< hidden: general posting type Purchase
    DimensionSet dimensions;

    /// Lines that posting skips silently.
    [[nodiscard]] bool isEmpty() const
    {
        return accountNumber.isEmpty() && amount.isZero() && balancingAccount.isEmpty();
    }
};

struct NavGlEntry final : NavRecord
{
    int entryNumber = 0;
    QDate postingDate;
    QString documentType = QStringLiteral(" ");
    QString documentNumber;
    QString externalDocumentNumber; ///< not exposed (nav.md 2.3)
    QString accountNumber;
    QString description;
    Decimal amount; ///< local currency, + = debit
    QString sourceType; ///< "Vendor" or blank; not exposed
    QString sourceNumber; ///< not exposed
    DimensionSet dimensions;
};

struct NavVendorLedgerEntry final : NavRecord
{
    int entryNumber = 0; ///< of its G/L entry
    QString vendorNumber;
    QDate postingDate;
    QString documentType = QStringLiteral(" ");
    QString documentNumber;
    QString externalDocumentNumber;
    QString description;
    Decimal amount; ///< in `currencyCode`; invoices are negative
    QString currencyCode; ///< blank = local
    Decimal localAmount;
    bool open = true;
    bool reversed = false;
};

enum class PurchaseKind { Invoice, Order, CreditMemo };

/// Draft or posted purchase document; its id stays when it is posted (nav.md 2.10).
struct NavPurchaseDocument final : NavRecord
{
    PurchaseKind kind = PurchaseKind::Invoice;
    QString number;
    QString draftNumber; ///< hidden; once posted
    QString reservedNumber; ///< hidden; kept by a post that failed after reserving (nav.md 3.3)
    QDate postingDate;
    QDate documentDate;
    QDate dueDate;
    QDate requestedReceiptDate;
    QString vendorDocumentNumber; ///< vendorInvoiceNumber or vendorCreditMemoNumber
    QString vendorNumber;
    QString payToVendorNumber;
    QString shipToName;
    QString shipToContact;
    QString buyFromAddressLine1;
    QString buyFromAddressLine2;
    QString buyFromCity;
    QString buyFromCountry;
    QString buyFromState;
    QString buyFromPostCode;
    QString currencyCode; ///< blank = local
    QString paymentTermsCode;
    QString purchaser;
    bool pricesIncludeTax = false;
    Decimal discountAmount;
    QString status = QStringLiteral("Draft");
    bool released = false; ///< hidden: lines cannot be changed (nav.md 2.11)
    bool dueDateSent = false;
    QString orderNumber;
    QUuid orderId;
    QString appliesToInvoice;
    bool fullyReceived = false;
    DimensionSet dimensions;

    [[nodiscard]] bool isPosted() const { return !draftNumber.isEmpty(); }
};

struct NavPurchaseLine final : NavRecord
{
    QUuid documentId;
    int lineNumber = 0;
    QString lineType = QStringLiteral("Comment");
    QString objectNumber;
    QString description;
    QString description2;
    Decimal unitCost;
    Decimal quantity;
    Decimal discountAmount;
    Decimal discountPercent;
    QString taxCode;
    QDate expectedReceiptDate;
    Decimal receivedQuantity;
    Decimal invoicedQuantity;
    DimensionSet dimensions;
};

struct NavAttachment final : NavRecord
{
    QUuid parentId;
    QString parentType;
    QString fileName;
    QByteArray content;
};

} // namespace Ledgerbridge::Sandbox
