// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navworld.h"

#include "sandboxcolumn.h"
#include "sandboxpurchasefigures.h"

namespace Ledgerbridge::Sandbox {

namespace {

Json setJson(const DimensionSet &dimensions)
{
    Json result = Json::object();
    for (auto it = dimensions.cbegin(); it != dimensions.cend(); ++it)
        result.set(it.key().toUtf8(), Json(it.value()));
    return result;
}

Json entryJson(const NavGlEntry &entry)
{
    return Json::object({{"entryNumber", entry.entryNumber}, {"postingDate", dateJson(entry.postingDate)},
        {"documentType", entry.documentType.trimmed()}, {"documentNumber", entry.documentNumber},
        {"externalDocumentNumber", entry.externalDocumentNumber}, {"accountNumber", entry.accountNumber},
        {"amount", entry.amount}, {"description", entry.description}, {"sourceType", entry.sourceType},
        {"sourceNumber", entry.sourceNumber}, {"dimensions", setJson(entry.dimensions)}});
}

Json vendorEntryJson(const NavVendorLedgerEntry &entry)
{
    return Json::object({{"entryNumber", entry.entryNumber}, {"vendorNumber", entry.vendorNumber},
        {"postingDate", dateJson(entry.postingDate)}, {"documentType", entry.documentType.trimmed()},
        {"documentNumber", entry.documentNumber}, {"externalDocumentNumber", entry.externalDocumentNumber},
        {"description", entry.description}, {"amount", entry.amount}, {"currencyCode", entry.currencyCode},
        {"localAmount", entry.localAmount}, {"open", entry.open}});
}

Json lineJson(const NavPurchaseLine &line, const LineFigures &figures)
{
    return Json::object(
        {{"lineType", line.lineType}, {"accountNumber", line.objectNumber}, {"description", line.description},
            {"quantity", line.quantity}, {"unitCost", line.unitCost}, {"taxCode", line.taxCode}, {"net", figures.net},
            {"tax", figures.tax}, {"gross", figures.gross}, {"dimensions", setJson(line.dimensions)}});
}

Json documentJson(const NavCompany &company, const NavPurchaseDocument &document)
{
    const DocumentFigures figures = purchaseFigures(company, document);
    Json lines = Json::array();
    for (const NavPurchaseLine *line : company.purchaseLinesOf(document.id))
        lines.append(lineJson(*line, figures.lines.value(line->id)));
    return Json::object({{"id", guidJson(document.id)}, {"number", document.number},
        {"draftNumber", document.draftNumber}, {"status", document.status}, {"vendorNumber", document.vendorNumber},
        {"vendorDocumentNumber", document.vendorDocumentNumber}, {"postingDate", dateJson(document.postingDate)},
        {"documentDate", dateJson(document.documentDate)},
        {"currencyCode", document.currencyCode.isEmpty() ? company.setup.localCurrency : document.currencyCode},
        {"orderNumber", document.orderNumber}, {"net", figures.net}, {"tax", figures.tax}, {"gross", figures.gross},
        {"dimensions", setJson(document.dimensions)}, {"lines", lines}});
}

Json companyJson(const NavCompany &company)
{
    Json entries = Json::array();
    for (const auto &[sequence, entry] : company.glEntries.rows())
        entries.append(entryJson(entry));
    Json vendorEntries = Json::array();
    for (const auto &[sequence, entry] : company.vendorLedger.rows())
        vendorEntries.append(vendorEntryJson(entry));
    Json invoices = Json::array();
    Json orders = Json::array();
    Json memos = Json::array();
    for (const auto &[sequence, document] : company.purchaseDocuments.rows()) {
        Json &list = document.kind == PurchaseKind::Invoice ? invoices
            : document.kind == PurchaseKind::Order          ? orders
                                                            : memos;
        list.append(documentJson(company, document));
    }
    int unposted = 0;
    for (const auto &[sequence, line] : company.journalLines.rows())
        unposted += line.isEmpty() ? 0 : 1;
    return Json::object(
        {{"id", guidJson(company.id())}, {"name", company.setup.name}, {"localCurrency", company.setup.localCurrency},
            {"glEntries", entries}, {"vendorLedgerEntries", vendorEntries}, {"purchaseInvoices", invoices},
            {"purchaseOrders", orders}, {"purchaseCreditMemos", memos}, {"unpostedJournalLines", unposted}});
}

} // namespace

Json NavWorld::ledgerJson() const
{
    Json companies = Json::array();
    for (const auto &company : m_companies)
        companies.append(companyJson(*company));
    return Json::object({{"companies", companies}});
}

} // namespace Ledgerbridge::Sandbox
