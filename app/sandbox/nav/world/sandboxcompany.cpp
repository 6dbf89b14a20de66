// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxcompany.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

namespace {

QString keyOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

qint64 lineOrder(const NavPurchaseLine &line)
{
    return line.lineNumber;
}

} // namespace

NavCompany::NavCompany(TableContext &context, const NavCompanySeed &seed)
    : setup(seed)
    , information(context)
    , ledgerSetup(context)
    , accounts(context)
    , vendors(context)
    , dimensions(context)
    , dimensionValues(context)
    , defaultDimensions(context)
    , currencies(context)
    , exchangeRates(context)
    , paymentTerms(context)
    , paymentMethods(context)
    , taxGroups(context)
    , accountingPeriods(context)
    , bankAccounts(context)
    , employees(context)
    , journals(context)
    , journalLines(context)
    , glEntries(context)
    , vendorLedger(context)
    , purchaseDocuments(context)
    , purchaseLines(context)
    , attachments(context)
    , m_context(context)
{
    accounts.addIndex([](const NavAccount &row) { return row.number; });
    vendors.addIndex([](const NavVendor &row) { return row.number; });
    dimensions.addIndex([](const NavDimension &row) { return row.code; });
    dimensionValues.addIndex([](const NavDimensionValue &row) { return row.dimensionCode + u'|' + row.code; });
    dimensionValues.addIndex([](const NavDimensionValue &row) { return row.dimensionCode; });
    defaultDimensions.addIndex([](const NavDefaultDimension &row) { return keyOf(row.parentId); });
    currencies.addIndex([](const NavCurrency &row) { return row.code; });
    exchangeRates.addIndex([](const NavExchangeRate &row) { return row.currencyCode; },
        [](const NavExchangeRate &row) { return row.startingDate.toJulianDay(); });
    paymentTerms.addIndex([](const NavPaymentTerm &row) { return row.code; });
    paymentMethods.addIndex([](const NavPaymentMethod &row) { return row.code; });
    taxGroups.addIndex([](const NavTaxGroup &row) { return row.code; });
    bankAccounts.addIndex([](const NavBankAccount &row) { return row.number; });
    employees.addIndex([](const NavEmployee &row) { return row.number; });
    journals.addIndex([](const NavJournal &row) { return row.templateName + u'|' + row.code; });
    journalLines.addIndex([](const NavJournalLine &row) { return keyOf(row.journalId); },
        [](const NavJournalLine &row) { return qint64(row.lineNumber); });
    glEntries.addIndex([](const NavGlEntry &row) { return row.documentNumber; });
    vendorLedger.addIndex(
        [](const NavVendorLedgerEntry &row) { return row.vendorNumber + u'|' + row.externalDocumentNumber; });
    purchaseDocuments.addIndex([](const NavPurchaseDocument &row) { return row.vendorDocumentNumber; });
    purchaseLines.addIndex([](const NavPurchaseLine &row) { return keyOf(row.documentId); }, lineOrder);
    attachments.addIndex([](const NavAttachment &row) { return keyOf(row.parentId); });
    information.insert({});
    ledgerSetup.insert({});
    addTemplate({});
    addNumberSeries({QStringLiteral("VEND"), QStringLiteral("V00000"), false});
    addNumberSeries({QStringLiteral("P-INV"), QStringLiteral("1000"), false});
    addNumberSeries({QStringLiteral("P-INV+"), QStringLiteral("108000"), false});
    addNumberSeries({QStringLiteral("P-CR"), QStringLiteral("1000"), false});
    addNumberSeries({QStringLiteral("P-CR+"), QStringLiteral("109000"), false});
    addNumberSeries({QStringLiteral("P-ORD"), QStringLiteral("106000"), false});
}

const NavDimensionValue *NavCompany::dimensionValue(const QString &dimensionCode, const QString &code) const
{
    return dimensionValues.first(0, dimensionCode + u'|' + code);
}

const NavVatSetupSeed *NavCompany::vatSetup(const QString &business, const QString &product) const
{
    const auto found = std::find_if(vatSetups.cbegin(), vatSetups.cend(),
        [&](const NavVatSetupSeed &row) { return row.businessGroup == business && row.productGroup == product; });
    return found == vatSetups.cend() ? nullptr : &*found;
}

QList<const NavJournalLine *> NavCompany::linesOf(const QUuid &journalId) const
{
    return journalLines.all(0, keyOf(journalId));
}

QList<const NavPurchaseLine *> NavCompany::purchaseLinesOf(const QUuid &documentId) const
{
    return purchaseLines.all(0, keyOf(documentId));
}

QList<const NavDefaultDimension *> NavCompany::defaultDimensionsOf(const QUuid &parentId) const
{
    return defaultDimensions.all(0, keyOf(parentId));
}

QDate NavCompany::workDate() const
{
    return now().date();
}

bool NavCompany::postingDateAllowed(const QDate &date) const
{
    const bool own = setup.userAllowPostingFrom.isValid() || setup.userAllowPostingTo.isValid();
    const QDate from = own ? setup.userAllowPostingFrom : setup.allowPostingFrom;
    const QDate to = own ? setup.userAllowPostingTo : setup.allowPostingTo;
    return date.isValid() && (!from.isValid() || date >= from) && (!to.isValid() || date <= to);
}

DimensionSet NavCompany::defaultSet(const QUuid &parentId) const
{
    DimensionSet result;
    for (const NavDefaultDimension *row : defaultDimensionsOf(parentId)) {
        if (!row->value.isEmpty() && row->posting != u"No Code")
            result.insert(row->dimension, row->value);
    }
    return result;
}

Decimal NavCompany::toLocal(const Decimal &amount, const QString &currency, const QDate &date) const
{
    if (currency.isEmpty())
        return amount;
    const NavExchangeRate *valid = nullptr;
    for (const NavExchangeRate *rate : exchangeRates.all(0, currency)) {
        if (rate->startingDate <= date)
            valid = rate;
    }
    return valid ? (amount * valid->relationalAmount).divided(valid->amount, 2) : Decimal::invalid();
}

Decimal NavCompany::roundAmount(const Decimal &amount, const QString &currency) const
{
    const NavCurrency *row = currencies.first(0, currency);
    return amount.rounded(row ? row->amountRoundingPrecision.significantScale() : 2);
}

QString NavCompany::defaultTemplate() const
{
    const QString usual = QStringLiteral("GENERAL");
    return templates.contains(usual) || templates.isEmpty() ? usual : templates.firstKey();
}

bool NavCompany::hasRate(const QString &currency, const QDate &date) const
{
    return toLocal(Decimal(1), currency, date).isValid();
}

QString NavCompany::payablesAccountOf(const NavVendor &vendor) const
{
    return setup.payablesAccounts.value(vendor.vendorPostingGroup, setup.payablesAccount);
}

int NavCompany::nextEntryNumber()
{
    m_context.undo.add([this, before = m_lastEntry] { m_lastEntry = before; });
    return ++m_lastEntry;
}

} // namespace Ledgerbridge::Sandbox
