// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navseeding.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

void seedAccounts(NavCompany &company, const MasterData &data)
{
    for (const CompanyAccount &account : data.accounts) {
        NavAccountSeed seed;
        seed.number = account.number;
        seed.name = account.name;
        seed.category = account.category.isEmpty() ? u" "_s : account.category;
        seed.subCategory = account.subCategory;
        seed.accountType = account.type;
        seed.blocked = account.blocked;
        seed.directPosting = account.directPosting;
        for (const QString &dimension : account.mandatoryDimensions)
            seed.dimensions += {dimension, {}, NavDimensionRule::Posting::CodeMandatory};
        company.addAccount(seed);
    }
}

void seedVendors(NavCompany &company, const MasterData &data)
{
    company.addPaymentTerm({.code = u"30T"_s, .name = u"30 Tage netto"_s, .dueDateCalculation = u"30D"_s});
    company.addPaymentTerm({.code = u"14T"_s, .name = u"14 Tage netto"_s, .dueDateCalculation = u"14D"_s});
    company.addPaymentMethod({.code = u"BANK"_s, .name = u"Überweisung"_s});
    for (const CompanyVendor &vendor : data.vendors) {
        NavVendorSeed seed;
        seed.number = vendor.number;
        seed.name = vendor.name;
        seed.addressLine1 = vendor.street;
        seed.city = vendor.city;
        seed.country = vendor.country;
        seed.postalCode = vendor.postalCode;
        seed.phoneNumber = vendor.phone;
        seed.email = vendor.email;
        seed.taxRegistrationNumber = vendor.vatId;
        seed.currencyCode = vendor.currency;
        seed.paymentTermsCode = u"30T"_s;
        seed.paymentMethodCode = u"BANK"_s;
        seed.blocked = vendor.blocked.isEmpty() ? u" "_s : vendor.blocked;
        seed.privacyBlocked = vendor.privacyBlocked;
        company.addVendor(seed);
    }
}

void seedDimensions(NavCompany &company, const MasterData &data)
{
    for (const CompanyDimension &dimension : data.dimensions) {
        company.addDimension({.code = dimension.code, .name = dimension.name});
        for (const CompanyDimensionValue &value : dimension.values)
            company.addDimensionValue(
                {.dimensionCode = dimension.code, .code = value.code, .name = value.name, .blocked = value.blocked});
    }
}

void seedTables(NavCompany &company, const MasterData &data)
{
    for (const CompanyCurrency &currency : data.currencies) {
        company.addCurrency({.code = currency.code, .name = currency.name});
        company.addExchangeRate({.currencyCode = currency.code,
            .startingDate = data.periods.first().start,
            .relationalAmount = currency.euroPerUnit});
    }
    for (const CompanyPeriod &period : data.periods)
        company.addAccountingPeriod({.startingDate = period.start,
            .name = period.name.left(10),
            .newFiscalYear = period.newFiscalYear,
            .closed = period.closed,
            .dateLocked = period.closed});
    for (const auto &[code, percent, account] :
        {std::tuple{u"VST19"_s, 19, Names::inputTax19}, std::tuple{u"VST7"_s, 7, Names::inputTax7}}) {
        company.addTaxGroup({.code = code, .name = u"Vorsteuer %1 %"_s.arg(percent)});
        company.addVatSetup({u"DOMESTIC"_s, code, Decimal(percent), account.toString()});
    }
}

void seedPostedInvoices(NavCompany &company, const MasterData &data)
{
    int number = 107000;
    for (const CompanyPostedInvoice &invoice : data.postedInvoices) {
        NavPurchaseDocument document;
        document.kind = PurchaseKind::Invoice;
        document.number = QString::number(++number);
        document.postingDate = document.documentDate = invoice.date;
        document.dueDate = invoice.date.addDays(30);
        document.vendorDocumentNumber = invoice.vendorInvoiceNumber;
        document.vendorNumber = document.payToVendorNumber = invoice.vendorNumber;
        document.status = u"Open"_s;
        const QUuid id = company.purchaseDocuments.insert(document).id;
        NavPurchaseLine line;
        line.documentId = id;
        line.lineNumber = 10000;
        line.lineType = u"Account"_s;
        line.objectNumber = invoice.account;
        line.quantity = Decimal(1);
        line.unitCost = invoice.amount;
        company.purchaseLines.insert(line);
        NavVendorLedgerEntry entry;
        entry.entryNumber = company.nextEntryNumber();
        entry.vendorNumber = invoice.vendorNumber;
        entry.postingDate = invoice.date;
        entry.documentType = u"Invoice"_s;
        entry.documentNumber = document.number;
        entry.externalDocumentNumber = invoice.vendorInvoiceNumber;
        entry.description = u"Rechnung %1"_s.arg(document.number);
        entry.amount = entry.localAmount = invoice.amount.negated();
        company.vendorLedger.insert(entry);
    }
}

} // namespace

NavCompany &seedNav(NavWorld &world, const MasterData &data)
{
    NavCompanySeed seed;
    seed.name = data.company;
    seed.displayName = data.company;
    seed.localCurrency = data.currency;
    seed.allowPostingFrom = data.allowPostingFrom;
    seed.allowPostingTo = data.allowPostingTo;
    seed.shortcutDimensions = {u"DEPARTMENT"_s, u"PROJECT"_s, u"COSTCENTER"_s};
    seed.country = u"DE"_s;
    seed.taxRegistrationNumber = u"DE811907980"_s;
    seed.email = u"buchhaltung@nordlicht.example"_s;
    seed.fiscalYearStart = data.allowPostingFrom;
    seed.payablesAccount = Names::controlAccount.toString();
    // The company's vendor template; without one, vendors made through the API cannot be posted to (nav.md 2.1).
    seed.newVendorPostingGroup = u"DOMESTIC"_s;
    NavCompany &company = world.addCompany(seed);
    seedDimensions(company, data);
    seedTables(company, data);
    seedAccounts(company, data);
    seedVendors(company, data);
    seedPostedInvoices(company, data);
    world.context().undo.commit();
    return company;
}

} // namespace Ledgerbridge::Sandbox
