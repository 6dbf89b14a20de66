// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpurchasefigures.h"

namespace Ledgerbridge::Sandbox {

namespace {

constexpr qint64 hundred = 100;

/// What has been given to the lines of one tax code so far.
struct Carry
{
    Decimal base;
    Decimal given;
};

Decimal lineDiscount(const NavCompany &company, const NavPurchaseDocument &document, const NavPurchaseLine &line)
{
    if (line.discountPercent.isZero())
        return line.discountAmount;
    return company.roundAmount(
        (line.quantity * line.unitCost * line.discountPercent).divided(Decimal(hundred), 8), document.currencyCode);
}

/// Splits net and tax; the part that rounding leaves over goes on to the next line of the same code.
void split(const NavCompany &company, const NavPurchaseDocument &document, LineFigures &figures, Carry &carry)
{
    const Decimal base = figures.lineNet - figures.invoiceDiscount;
    carry.base += base;
    if (document.pricesIncludeTax) {
        const Decimal net = company.roundAmount(
            (carry.base * Decimal(hundred)).divided(Decimal(hundred) + figures.percent, 8), document.currencyCode);
        figures.gross = base;
        figures.net = net - carry.given;
        carry.given = net;
    } else {
        const Decimal tax =
            company.roundAmount((carry.base * figures.percent).divided(Decimal(hundred), 8), document.currencyCode);
        figures.net = base;
        figures.gross = base + tax - carry.given;
        carry.given = tax;
    }
    figures.tax = figures.gross - figures.net;
}

} // namespace

Decimal taxPercent(const NavCompany &company, const NavPurchaseDocument &document, const QString &taxCode)
{
    const NavVendor *vendor = company.vendor(document.vendorNumber);
    const NavVatSetupSeed *setup = vendor ? company.vatSetup(vendor->vatBusPostingGroup, taxCode) : nullptr;
    return setup ? setup->percent : Decimal();
}

DocumentFigures purchaseFigures(const NavCompany &company, const NavPurchaseDocument &document)
{
    DocumentFigures result;
    const QList<const NavPurchaseLine *> lines = company.purchaseLinesOf(document.id);
    Decimal total;
    const NavPurchaseLine *lastWithAmount = nullptr;
    for (const NavPurchaseLine *line : lines) {
        LineFigures figures;
        figures.percent = taxPercent(company, document, line->taxCode);
        figures.discount = lineDiscount(company, document, *line);
        figures.lineNet =
            company.roundAmount(line->quantity * line->unitCost, document.currencyCode) - figures.discount;
        total += figures.lineNet;
        lastWithAmount = figures.lineNet.isZero() ? lastWithAmount : line;
        result.lines.insert(line->id, figures);
    }
    Decimal discountLeft = document.discountAmount;
    QHash<QString, Carry> carries;
    for (const NavPurchaseLine *line : lines) {
        LineFigures &figures = result.lines[line->id];
        if (!document.discountAmount.isZero() && !total.isZero()) {
            const Decimal share = (document.discountAmount * figures.lineNet).divided(total, 2);
            figures.invoiceDiscount = line == lastWithAmount ? discountLeft : share;
            discountLeft -= figures.invoiceDiscount;
        }
        split(company, document, figures, carries[line->taxCode]);
        result.net += figures.net;
        result.tax += figures.tax;
        result.gross += figures.gross;
    }
    return result;
}

} // namespace Ledgerbridge::Sandbox
