// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpurchasecolumns.h"

#include "sandboxdimensions.h"
#include "sandboxjournallines.h"
#include "sandboxpurchasefigures.h"
#include "sandboxrelations.h"

namespace Ledgerbridge::Sandbox {

namespace {

using Line = NavPurchaseLine;

QStringList lineTypes()
{
    return {QStringLiteral("Comment"), QStringLiteral("Account"), QStringLiteral("Item"), QStringLiteral("Resource"),
        QStringLiteral("Fixed Asset"), QStringLiteral("Charge"), QStringLiteral("Allocation Account")};
}

LineFigures figuresOf(const NavCompany &company, const Line &line)
{
    const NavPurchaseDocument *document = company.purchaseDocuments.find(line.documentId);
    return document ? purchaseFigures(company, *document).lines.value(line.id) : LineFigures();
}

void addFigure(Columns<Line> &columns, const QByteArray &name, Decimal LineFigures::*figure)
{
    columns.add(name, Kind::Number, 0,
        [figure](const NavCompany &company, const Line &row) { return Json(figuresOf(company, row).*figure); });
}

/// Amounts that can be written on invoices change the unit cost (nav.md 2.11).
void addAmount(Columns<Line> &columns, const QByteArray &name, Decimal LineFigures::*figure, bool including)
{
    columns.add(
        name, Kind::Number, 0,
        [figure](const NavCompany &company, const Line &row) { return Json(figuresOf(company, row).*figure); },
        [including](const NavCompany &company, Line &row, const Json &value) -> Outcome<void> {
            const NavPurchaseDocument *document = company.purchaseDocuments.find(row.documentId);
            Decimal amount = value.toDecimal();
            if (!document || row.quantity.isZero())
                return refuseField(QStringLiteral("Quantity must have a value in Purchase Line."));
            const Decimal factor = Decimal(100) + taxPercent(company, *document, row.taxCode);
            if (including && !document->pricesIncludeTax)
                amount = (amount * Decimal(100)).divided(factor, 5);
            if (!including && document->pricesIncludeTax)
                amount = (amount * factor).divided(Decimal(100), 5);
            row.unitCost = (amount + row.discountAmount).divided(row.quantity, 5);
            return {};
        });
}

void addObjectColumns(Columns<Line> &columns)
{
    columns.add(
        "itemId", Kind::Guid, 0, [](const NavCompany &, const Line &) { return guidJson(QUuid()); },
        [](const NavCompany &, Line &row, const Json &value) -> Outcome<void> {
            if (guidOf(value.toString())->isNull())
                return {};
            if (row.lineType == u"Account")
                return refuseDialog(
                    QStringLiteral("Both \"itemId\" and \"accountId\" are specified. Specify only one of them."));
            return refuseDialog(QStringLiteral("The Item does not exist."));
        });
    columns.add(
        "accountId", Kind::Guid, 0,
        [](const NavCompany &company, const Line &row) {
            return guidJson(idOfCode(company.accounts, row.objectNumber));
        },
        [](const NavCompany &company, Line &row, const Json &value) -> Outcome<void> {
            const NavAccount *account = company.accounts.find(*guidOf(value.toString()));
            if (!account)
                return refuseDialog(QStringLiteral("The Account does not exist."));
            row.lineType = QStringLiteral("Account");
            return setLineObject(company, row, account->number);
        });
    columns.add(
        "lineType", Kind::Enum, 0, [](const NavCompany &, const Line &row) { return enumJson(row.lineType); },
        [](const NavCompany &, Line &row, const Json &value) -> Outcome<void> {
            if (value.toString() != row.lineType && !row.objectNumber.isEmpty())
                return refuseDialog(QStringLiteral("The \"lineType\" cannot be changed."));
            row.lineType = value.toString();
            return {};
        });
    columns.members(lineTypes());
    columns.add(
        "lineObjectNumber", Kind::Code, 20, [](const NavCompany &, const Line &row) { return Json(row.objectNumber); },
        [](const NavCompany &company, Line &row, const Json &value) {
            return setLineObject(company, row, value.toString());
        });
}

void addMoneyColumns(Columns<Line> &columns, PurchaseKind kind)
{
    columns.number(kind == PurchaseKind::Order ? "directUnitCost" : "unitCost", &Line::unitCost)
        .number("quantity", &Line::quantity)
        .number("discountAmount", &Line::discountAmount)
        .number("discountPercent", &Line::discountPercent)
        .constant("discountAppliedBeforeTax", Kind::Boolean, Json(false));
    const bool writable = kind == PurchaseKind::Invoice;
    addAmount(columns, "amountExcludingTax", &LineFigures::net, false);
    if (!writable)
        columns.readOnly();
    columns.add(
        "taxCode", Kind::Code, 50, [](const NavCompany &, const Line &row) { return Json(row.taxCode); },
        [](const NavCompany &company, Line &row, const Json &value) -> Outcome<void> {
            const QString code = value.toString().left(20);
            if (!code.isEmpty() && !company.taxGroups.first(0, code))
                return refuseRelation(
                    QStringLiteral("VAT Prod. Posting Group"), code, QStringLiteral("VAT Product Posting Group"));
            row.taxCode = code;
            return {};
        });
    addFigure(columns, "taxPercent", &LineFigures::percent);
    addFigure(columns, "totalTaxAmount", &LineFigures::tax);
    addAmount(columns, "amountIncludingTax", &LineFigures::gross, true);
    if (!writable)
        columns.readOnly();
    addFigure(columns, "invoiceDiscountAllocation", &LineFigures::invoiceDiscount);
    addFigure(columns, "netAmount", &LineFigures::net);
    addFigure(columns, "netTaxAmount", &LineFigures::tax);
    addFigure(columns, "netAmountIncludingTax", &LineFigures::gross);
}

} // namespace

Outcome<void> setLineObject(const NavCompany &company, NavPurchaseLine &line, const QString &number)
{
    if (number == line.objectNumber)
        return {};
    if (!line.objectNumber.isEmpty())
        return refuseDialog(QStringLiteral("The \"lineObjectNumber\" cannot be changed."));
    if (line.lineType != u"Account")
        return refuseDialog(QStringLiteral("The %1 does not exist. Identification fields and values: No.='%2'")
                                .arg(line.lineType, number));
    const NavAccount *account = company.account(number);
    if (!account)
        return refuseDialog(
            QStringLiteral("The Account does not exist. Identification fields and values: No.='%1'").arg(number));
    const Outcome<void> postable = checkPostable(*account);
    if (!postable)
        return postable;
    line.objectNumber = number;
    line.description = account->name;
    line.taxCode = account->vatProdPostingGroup;
    const NavPurchaseDocument *document = company.purchaseDocuments.find(line.documentId);
    if (document)
        line.dimensions = document->dimensions;
    mergeDefaults(line.dimensions, company.defaultSet(account->id));
    return {};
}

Columns<NavPurchaseLine> purchaseLineColumns(PurchaseKind kind)
{
    Columns<Line> columns;
    columns.id().guid("documentId", &Line::documentId).integer("sequence", &Line::lineNumber);
    addObjectColumns(columns);
    columns.text("description", 100, &Line::description)
        .text("description2", 50, &Line::description2)
        .constant("unitOfMeasureId", Kind::Guid, guidJson(QUuid()))
        .constant("unitOfMeasureCode", Kind::Code, Json(QString()));
    addMoneyColumns(columns, kind);
    columns.date("expectedReceiptDate", &Line::expectedReceiptDate);
    if (kind == PurchaseKind::Order)
        columns.number("receivedQuantity", &Line::receivedQuantity)
            .readOnly()
            .number("invoicedQuantity", &Line::invoicedQuantity)
            .readOnly();
    columns.constant("itemVariantId", Kind::Guid, guidJson(QUuid()))
        .constant("locationId", Kind::Guid, guidJson(QUuid()));
    return columns;
}

} // namespace Ledgerbridge::Sandbox
