// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fispayload.h"
#include "payloadfields.h"

namespace Ledgerbridge::Concur {

namespace {

ExpenseJournal readJournal(const Json &block)
{
    ExpenseJournal journal;
    journal.accountCode = block[u"journalAccountCode"].text();
    journal.payer = block[u"journalPayer"].text();
    journal.payee = block[u"journalPayee"].text();
    journal.amountGross = block[u"amountGross"].decimal();
    journal.amountNetOfTax = block[u"amountNetOfTax"].decimal();
    journal.amountNetOfReclaim = block[u"amountNetOfReclaim"].decimal();
    for (const Json &guid : block[u"taxGuid"].items())
        if (const QString text = guid.text(); !text.isEmpty())
            journal.taxGuids.append(text);
    return journal;
}

ExpenseTax readTax(const Json &block)
{
    ExpenseTax tax;
    tax.taxGuid = block[u"taxGuid"].text();
    tax.authorityLabel = block[u"taxAuthorityLabel"].text();
    tax.amountTax = block[u"amountTax"].decimal();
    tax.amountReclaim = block[u"amountReclaim"].decimal();
    tax.taxCode = block[u"taxCode"].text();
    tax.taxReclaimCode = block[u"taxReclaimCode"].text();
    return tax;
}

ExpenseAllocation readAllocation(const Json &block)
{
    ExpenseAllocation allocation;
    allocation.allocationId = block[u"allocationId"].text();
    allocation.percentage = block[u"allocationPercentage"].decimal();
    allocation.fields = readCostFields(block, u"allocation");
    for (const Json &journal : block[u"journal"].items())
        if (journal.isObject())
            allocation.journal.append(readJournal(journal));
    for (const Json &tax : block[u"tax"].items())
        if (tax.isObject())
            allocation.tax.append(readTax(tax));
    return allocation;
}

void readPayment(ExpenseEntry &entry, const Json &block)
{
    entry.paymentCode = block[u"reportEntryPatKey"].text();
    entry.transactionAmount = block[u"reportEntryTransactionAmount"].decimal();
    entry.transactionCurrency = block[u"entryCurrAlphaCode"].text();
    entry.exchangeRate = block[u"entryExchangeRate"].decimal();
    entry.exchangeRateDirection = block[u"entryExchangeRateDirection"].text();
    entry.approvedAmount = block[u"entryApprovedAmount"].decimal();
    entry.clearingAccountCode = block[u"clearingAccountCode"].text();
    entry.liabilityAccountCode = block[u"liabilityAccountCode"].text();
    entry.isPersonal = block[u"entryIsPersonal"].flag();
    entry.isBillable = block[u"entryIsBillable"].flag();
    entry.offsetPayType = block[u"offsetPayType"].flag();
}

ExpenseEntry readEntry(const Json &block)
{
    ExpenseEntry entry;
    entry.entryId = block[u"entryId"].text();
    entry.expenseTypeCode = block[u"expenseTypeCode"].text();
    entry.expenseTypeName = block[u"expenseTypeName"].text();
    entry.entryDate = readDate(block[u"entryDate"]);
    entry.description = block[u"entryDescription"].text();
    entry.vendorCode = block[u"entryVendorCode"].text();
    entry.vendorDescription = block[u"entryVendorDescription"].text();
    entry.merchantTaxId = block[u"merchantTaxId"].text();
    entry.receiptId = block[u"entryReceiptId"].text();
    entry.locationName = block[u"entryLocationName"].text();
    entry.countryCode = block[u"entryCountryCode"].text();
    readPayment(entry, block);
    entry.fields = readCostFields(block, u"entry");
    for (const Json &allocation : block[u"allocation"].items())
        if (allocation.isObject())
            entry.allocations.append(readAllocation(allocation));
    return entry;
}

void readHeader(ExpenseReport &report, const Json &block)
{
    report.reportId = block[u"reportId"].text();
    report.reportKey = block[u"reportKey"].text();
    report.reportNumber = block[u"reportNumber"].text();
    report.name = block[u"reportName"].text();
    report.policyId = block[u"policyId"].text();
    report.ledgerCode = block[u"ledgerCode"].text();
    report.totalApprovedAmount = block[u"totalApprovedAmount"].decimal();
    report.currency = block[u"employeeCurrencyAlphaCode"].text();
    report.homeCountry = block[u"homeCountryCode"].text();
    report.isTest = block[u"isTest"].flag();
    report.submitDate = readDate(block[u"reportSubmitDate"]);
    report.userDefinedDate = readDate(block[u"reportUserDefinedDate"]);
    report.paymentProcessingDate = readDate(block[u"reportPaymentProcessingDate"]);
    report.creationDate = readDate(block[u"reportCreationDate"]);
    report.startDate = readDate(block[u"reportStartDate"]);
    report.endDate = readDate(block[u"reportEndDate"]);
    report.cashAdvanceReturnsAmount = block[u"cashAdvanceReturnsAmount"].decimal();
    report.revisionNumber = block[u"revisionNumber"].text();
    report.fields = readCostFields(block, u"report");
}

CashAdvanceApplication readCashAdvance(const Json &block)
{
    CashAdvanceApplication application;
    application.cashAdvanceId = block[u"cashAdvanceId"].text();
    application.amount = block[u"cashAdvanceApplicationAmount"].decimal();
    application.clearingAccountCode = block[u"cashAdvanceClearingAccountCode"].text();
    application.transactionType = block[u"cashAdvanceTransactionType"].text();
    return application;
}

/// A block at the root of the document or, as it happens, inside the report.
Json rootOrReport(const Json &document, const Json &report, QStringView key)
{
    return document[key].isNull() ? report[key] : document[key];
}

} // namespace

ExpenseReport readExpense(const Json &document)
{
    ExpenseReport report;
    const Json header = single(document[u"report"]);
    readHeader(report, header);
    report.employee = readEmployee(single(rootOrReport(document, header, u"employee")));
    const QList<Json> entries = rootOrReport(document, header, u"expenseEntry").items();
    for (const Json &entry : entries)
        if (entry.isObject())
            report.entries.append(readEntry(entry));
    const QList<Json> applications = rootOrReport(document, header, u"cashAdvanceApplication").items();
    for (const Json &application : applications)
        if (application.isObject())
            report.cashAdvances.append(readCashAdvance(application));
    return report;
}

} // namespace Ledgerbridge::Concur
