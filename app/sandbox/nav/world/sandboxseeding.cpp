// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

namespace {

/// A row whose seed part is this.
template<typename Row, typename Seed>
Row rowOf(const Seed &seed)
{
    Row row;
    static_cast<Seed &>(row) = seed;
    return row;
}

QString postingName(NavDimensionRule::Posting posting)
{
    switch (posting) {
    case NavDimensionRule::Posting::CodeMandatory: return QStringLiteral("Code Mandatory");
    case NavDimensionRule::Posting::SameCode: return QStringLiteral("Same Code");
    case NavDimensionRule::Posting::NoCode: return QStringLiteral("No Code");
    case NavDimensionRule::Posting::None: break;
    }
    return QStringLiteral(" ");
}

void addRules(NavCompany &company, const QString &parentType, const QUuid &parent, const QList<NavDimensionRule> &rules)
{
    for (const NavDimensionRule &rule : rules) {
        NavDefaultDimension row;
        row.parentType = parentType;
        row.parentId = parent;
        row.dimension = rule.dimension;
        row.value = rule.value;
        row.posting = postingName(rule.posting);
        company.defaultDimensions.insert(row);
    }
}

} // namespace

QUuid NavCompany::addAccount(const NavAccountSeed &seed)
{
    const QUuid added = accounts.insert(rowOf<NavAccount>(seed)).id;
    addRules(*this, QStringLiteral("G/L Account"), added, seed.dimensions);
    return added;
}

QUuid NavCompany::addVendor(const NavVendorSeed &seed)
{
    const QUuid added = vendors.insert(rowOf<NavVendor>(seed)).id;
    addRules(*this, QStringLiteral("Vendor"), added, seed.dimensions);
    return added;
}

QUuid NavCompany::addDimension(const NavDimensionSeed &seed)
{
    return dimensions.insert(rowOf<NavDimension>(seed)).id;
}

QUuid NavCompany::addDimensionValue(const NavDimensionValueSeed &seed)
{
    return dimensionValues.insert(rowOf<NavDimensionValue>(seed)).id;
}

void NavCompany::addCurrency(const NavCurrencySeed &seed)
{
    currencies.insert(rowOf<NavCurrency>(seed));
}

void NavCompany::addExchangeRate(const NavExchangeRateSeed &seed)
{
    exchangeRates.insert(rowOf<NavExchangeRate>(seed));
}

void NavCompany::addPaymentTerm(const NavPaymentTermSeed &seed)
{
    paymentTerms.insert(rowOf<NavPaymentTerm>(seed));
}

void NavCompany::addPaymentMethod(const NavPaymentMethodSeed &seed)
{
    paymentMethods.insert(rowOf<NavPaymentMethod>(seed));
}

void NavCompany::addTaxGroup(const NavTaxGroupSeed &seed)
{
    taxGroups.insert(rowOf<NavTaxGroup>(seed));
}

void NavCompany::addVatSetup(const NavVatSetupSeed &seed)
{
    vatSetups.append(seed);
}

void NavCompany::addAccountingPeriod(const NavAccountingPeriodSeed &seed)
{
    accountingPeriods.insert(rowOf<NavAccountingPeriod>(seed));
}

void NavCompany::addBankAccount(const NavBankAccountSeed &seed)
{
    bankAccounts.insert(rowOf<NavBankAccount>(seed));
}

void NavCompany::addEmployee(const NavEmployeeSeed &seed)
{
    employees.insert(rowOf<NavEmployee>(seed));
}

void NavCompany::addTemplate(const NavTemplateSeed &seed)
{
    templates.insert(seed.name, seed);
}

QUuid NavCompany::addJournal(const NavJournalSeed &seed)
{
    return journals.insert(rowOf<NavJournal>(seed)).id;
}

void NavCompany::addNumberSeries(const NavNumberSeriesSeed &seed)
{
    m_series.insert(seed.code, seed);
}

QUuid NavCompany::addPurchaseOrder(const NavPurchaseOrderSeed &seed)
{
    NavPurchaseDocument order;
    order.kind = PurchaseKind::Order;
    order.number = seed.number.isEmpty() ? nextNumber(QStringLiteral("P-ORD")) : seed.number;
    order.vendorNumber = seed.vendor;
    order.payToVendorNumber = seed.vendor;
    order.documentDate = seed.orderDate;
    order.postingDate = seed.orderDate;
    order.currencyCode = seed.currencyCode;
    const QUuid added = purchaseDocuments.insert(order).id;
    int number = 0;
    for (const NavPurchaseLineSeed &lineSeed : seed.lines) {
        NavPurchaseLine line;
        line.documentId = added;
        line.lineNumber = number += 10000;
        line.lineType = QStringLiteral("Account");
        line.objectNumber = lineSeed.account;
        line.description = lineSeed.description;
        line.quantity = lineSeed.quantity;
        line.unitCost = lineSeed.unitCost;
        line.taxCode = lineSeed.taxCode;
        line.dimensions = lineSeed.dimensions;
        purchaseLines.insert(line);
    }
    return added;
}

} // namespace Ledgerbridge::Sandbox
