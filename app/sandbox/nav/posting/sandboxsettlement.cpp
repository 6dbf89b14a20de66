// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxsettlement.h"

#include "sandboxpurchasefigures.h"

namespace Ledgerbridge::Sandbox {

namespace {

const NavPurchaseDocument *settledInvoice(const NavCompany &company, const NavPurchaseDocument &memo)
{
    if (memo.kind != PurchaseKind::CreditMemo || memo.appliesToInvoice.isEmpty())
        return nullptr;
    for (const auto &[sequence, row] : company.purchaseDocuments.rows())
        if (row.kind == PurchaseKind::Invoice && row.isPosted() && row.number == memo.appliesToInvoice
            && row.payToVendorNumber == memo.payToVendorNumber && row.currencyCode == memo.currencyCode)
            return &row;
    return nullptr;
}

/// What the other credit memos that were applied to an invoice leave open of it.
Decimal openAmount(const NavCompany &company, const NavPurchaseDocument &invoice, const NavPurchaseDocument &memo)
{
    Decimal open = purchaseFigures(company, invoice).gross;
    for (const auto &[sequence, row] : company.purchaseDocuments.rows())
        if (row.kind == PurchaseKind::CreditMemo && row.isPosted() && row.id != memo.id
            && row.appliesToInvoice == invoice.number)
            open -= purchaseFigures(company, row).gross;
    return open;
}

void close(NavCompany &company, QUuid id)
{
    company.purchaseDocuments.modify(id, [](NavPurchaseDocument &row) { row.status = QStringLiteral("Paid"); });
}

} // namespace

Outcome<void> checkSettlement(const NavCompany &company, const NavPurchaseDocument &memo)
{
    const NavPurchaseDocument *invoice = settledInvoice(company, memo);
    const bool settlesNothing = memo.kind != PurchaseKind::CreditMemo || memo.appliesToInvoice.isEmpty();
    if (settlesNothing || (invoice && invoice->status == u"Open"))
        return {};
    return refuseDialog(
        QStringLiteral("There is no open Vendor Ledger Entry within the filter. Filters: Document Type: "
                       "Invoice, Document No.: %1")
            .arg(memo.appliesToInvoice));
}

void settleInvoice(NavCompany &company, const NavPurchaseDocument &memo)
{
    const NavPurchaseDocument *invoice = settledInvoice(company, memo);
    if (!invoice)
        return;
    const QUuid invoiceId = invoice->id;
    const Decimal rest = openAmount(company, *invoice, memo) - purchaseFigures(company, memo).gross;
    if (!rest.isPositive())
        close(company, invoiceId);
    if (!rest.isNegative())
        close(company, memo.id);
}

} // namespace Ledgerbridge::Sandbox
