// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpurchasecolumns.h"

#include "sandboxdimensions.h"
#include "sandboxjournallines.h"
#include "sandboxpurchasefigures.h"
#include "sandboxrelations.h"

namespace Ledgerbridge::Sandbox {

namespace {

using Document = NavPurchaseDocument;

Outcome<void> setPayTo(const NavCompany &company, Document &document, const NavVendor *vendor)
{
    if (!vendor)
        return refuseDialog(QStringLiteral("The vendor cannot be found."));
    const Outcome<void> open = checkVendorOpen(*vendor, QStringLiteral("create"));
    if (!open)
        return open;
    document.payToVendorNumber = vendor->number;
    document.currencyCode = vendor->currencyCode;
    document.paymentTermsCode = vendor->paymentTermsCode;
    Q_UNUSED(company)
    return {};
}

void addVendorColumns(Columns<Document> &columns)
{
    columns.add(
        "vendorId", Kind::Guid, 0,
        [](const NavCompany &company, const Document &row) {
            return guidJson(idOfCode(company.vendors, row.vendorNumber));
        },
        [](const NavCompany &company, Document &row, const Json &value) -> Outcome<void> {
            const NavVendor *vendor = company.vendors.find(*guidOf(value.toString()));
            return setDocumentVendor(company, row, vendor ? vendor->number : QString(), true);
        });
    columns.add(
        "vendorNumber", Kind::Code, 20, [](const NavCompany &, const Document &row) { return Json(row.vendorNumber); },
        [](const NavCompany &company, Document &row, const Json &value) {
            return setDocumentVendor(company, row, value.toString(), false);
        });
    columns.add("vendorName", Kind::Text, 100, [](const NavCompany &company, const Document &row) {
        const NavVendor *vendor = company.vendor(row.vendorNumber);
        return Json(vendor ? vendor->name : QString());
    });
    columns.add("payToName", Kind::Text, 100, [](const NavCompany &company, const Document &row) {
        const NavVendor *vendor = company.vendor(row.payToVendorNumber);
        return Json(vendor ? vendor->name : QString());
    });
    columns.constant("payToContact", Kind::Text, Json(QString()));
    columns.add(
        "payToVendorId", Kind::Guid, 0,
        [](const NavCompany &company, const Document &row) {
            return guidJson(idOfCode(company.vendors, row.payToVendorNumber));
        },
        [](const NavCompany &company, Document &row, const Json &value) {
            return setPayTo(company, row, company.vendors.find(*guidOf(value.toString())));
        });
    columns.add(
        "payToVendorNumber", Kind::Code, 20,
        [](const NavCompany &, const Document &row) { return Json(row.payToVendorNumber); },
        [](const NavCompany &company, Document &row, const Json &value) {
            return setPayTo(company, row, company.vendor(value.toString()));
        });
}

void addAddressColumns(Columns<Document> &columns)
{
    columns.text("shipToName", 100, &Document::shipToName)
        .text("shipToContact", 100, &Document::shipToContact)
        .text("buyFromAddressLine1", 100, &Document::buyFromAddressLine1)
        .text("buyFromAddressLine2", 50, &Document::buyFromAddressLine2)
        .text("buyFromCity", 30, &Document::buyFromCity)
        .code("buyFromCountry", 10, &Document::buyFromCountry)
        .text("buyFromState", 30, &Document::buyFromState)
        .code("buyFromPostCode", 20, &Document::buyFromPostCode);
    for (const char *part : {"AddressLine1", "AddressLine2", "City", "Country", "State", "PostCode"})
        columns.constant(QByteArray("payTo") + part, Kind::Text, Json(QString()));
}

/// The first two shortcut dimensions are part of the document's dimension set.
void addShortcutDimension(Columns<Document> &columns, int index)
{
    columns.add(
        "shortcutDimension" + QByteArray::number(index + 1) + "Code", Kind::Code, 20,
        [index](const NavCompany &company, const Document &row) {
            return Json(row.dimensions.value(company.setup.shortcutDimensions.value(index)));
        },
        [index](const NavCompany &company, Document &row, const Json &value) -> Outcome<void> {
            const QString dimension = company.setup.shortcutDimensions.value(index);
            if (value.toString().isEmpty()) {
                row.dimensions.remove(dimension);
                return {};
            }
            const Outcome<void> usable = checkDimensionValue(company, dimension, value.toString());
            if (usable)
                row.dimensions.insert(dimension, value.toString());
            return usable;
        });
}

void addTotal(Columns<Document> &columns, const QByteArray &name, Decimal DocumentFigures::*figure)
{
    columns.add(name, Kind::Number, 0, [figure](const NavCompany &company, const Document &row) {
        return Json(purchaseFigures(company, row).*figure);
    });
}

void addStatus(Columns<Document> &columns, PurchaseKind kind)
{
    QStringList names{
        QStringLiteral(" "), QStringLiteral("Draft"), QStringLiteral("In Review"), QStringLiteral("Open")};
    if (kind != PurchaseKind::Order)
        names << QStringLiteral("Paid") << QStringLiteral("Canceled") << QStringLiteral("Corrective");
    columns.choice("status", names, &Document::status).readOnly();
}

void addDates(Columns<Document> &columns, PurchaseKind kind)
{
    columns.date("postingDate", &Document::postingDate);
    columns.date(kind == PurchaseKind::Invoice ? "invoiceDate"
            : kind == PurchaseKind::Order      ? "orderDate"
                                               : "creditMemoDate",
        &Document::documentDate);
    if (kind == PurchaseKind::Order) {
        columns.date("requestedReceiptDate", &Document::requestedReceiptDate);
        columns.boolean("fullyReceived", &Document::fullyReceived).readOnly();
        return;
    }
    columns.add(
        "dueDate", Kind::Date, 0, [](const NavCompany &, const Document &row) { return dateJson(row.dueDate); },
        [](const NavCompany &, Document &row, const Json &value) -> Outcome<void> {
            row.dueDate = dateOf(value.toString()).value_or(QDate());
            row.dueDateSent = true;
            return {};
        });
    columns.code(kind == PurchaseKind::Invoice ? "vendorInvoiceNumber" : "vendorCreditMemoNumber", 35,
        &Document::vendorDocumentNumber);
}

} // namespace

QString kindText(PurchaseKind kind)
{
    switch (kind) {
    case PurchaseKind::Invoice: return QStringLiteral("invoice");
    case PurchaseKind::Order: return QStringLiteral("order");
    case PurchaseKind::CreditMemo: break;
    }
    return QStringLiteral("credit memo");
}

Outcome<void> setDocumentVendor(
    const NavCompany &company, NavPurchaseDocument &document, const QString &number, bool byId)
{
    const NavVendor *vendor = company.vendor(number);
    if (!vendor)
        return refuseDialog(byId
                ? QStringLiteral("The \"vendorId\" does not match to a Vendor; the vendor cannot be found.")
                : QStringLiteral("The vendor cannot be found."));
    if (vendor->number == document.vendorNumber)
        return {};
    if (byId && !document.vendorNumber.isEmpty() && document.id.isNull())
        return refuseDialog(QStringLiteral("The \"vendorId\" does not match the \"vendorNumber\"."));
    const Outcome<void> open = checkVendorOpen(*vendor, QStringLiteral("create"));
    if (!open)
        return open;
    document.vendorNumber = vendor->number;
    document.payToVendorNumber = vendor->number;
    document.currencyCode = vendor->currencyCode;
    document.paymentTermsCode = vendor->paymentTermsCode;
    document.pricesIncludeTax = vendor->pricesIncludeTax;
    document.buyFromAddressLine1 = vendor->addressLine1;
    document.buyFromAddressLine2 = vendor->addressLine2;
    document.buyFromCity = vendor->city;
    document.buyFromCountry = vendor->country;
    document.buyFromState = vendor->state;
    document.buyFromPostCode = vendor->postalCode;
    mergeDefaults(document.dimensions, company.defaultSet(vendor->id));
    return {};
}

Columns<NavPurchaseDocument> purchaseHeaderColumns(PurchaseKind kind)
{
    Columns<Document> columns;
    columns.id().code("number", 20, &Document::number).readOnly();
    addDates(columns, kind);
    addVendorColumns(columns);
    addAddressColumns(columns);
    addShortcutDimension(columns, 0);
    addShortcutDimension(columns, 1);
    addCurrencyControls(columns, &Document::currencyCode);
    if (kind == PurchaseKind::Invoice)
        columns.guid("orderId", &Document::orderId)
            .readOnly()
            .code("orderNumber", 20, &Document::orderNumber)
            .readOnly();
    else
        addIdControl(
            columns, "paymentTermsId", &NavCompany::paymentTerms, &Document::paymentTermsCode, &NavPaymentTerm::code);
    if (kind == PurchaseKind::CreditMemo)
        columns.code("invoiceNumber", 20, &Document::appliesToInvoice);
    columns.code("purchaser", 20, &Document::purchaser).boolean("pricesIncludeTax", &Document::pricesIncludeTax);
    if (kind == PurchaseKind::CreditMemo)
        columns.readOnly();
    columns.number("discountAmount", &Document::discountAmount)
        .constant("discountAppliedBeforeTax", Kind::Boolean, Json(true));
    addTotal(columns, "totalAmountExcludingTax", &DocumentFigures::net);
    addTotal(columns, "totalTaxAmount", &DocumentFigures::tax);
    addTotal(columns, "totalAmountIncludingTax", &DocumentFigures::gross);
    addStatus(columns, kind);
    columns.lastModified();
    return columns;
}

} // namespace Ledgerbridge::Sandbox
