// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "watchedsets.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

template<typename R>
WatchedSets::Versions of(const Table<R> &table)
{
    WatchedSets::Versions result;
    for (const auto &[sequence, row] : table.rows())
        result.insert(row.id, row.version);
    return result;
}

WatchedSets::Versions invoicesOf(const NavCompany &company)
{
    WatchedSets::Versions result;
    for (const auto &[sequence, row] : company.purchaseDocuments.rows()) {
        if (row.kind == PurchaseKind::Invoice)
            result.insert(row.id, row.version);
    }
    for (const auto &[sequence, line] : company.purchaseLines.rows()) {
        const auto document = result.find(line.documentId);
        if (document != result.end())
            *document = std::max(*document, line.version);
    }
    return result;
}

} // namespace

const QStringList &WatchedSets::supported()
{
    static const QStringList names{u"accounts"_s, u"companyInformation"_s, u"countriesRegions"_s, u"currencies"_s,
        u"customerPaymentJournals"_s, u"customers"_s, u"dimensions"_s, u"employees"_s, u"generalLedgerEntries"_s,
        u"itemCategories"_s, u"items"_s, u"journals"_s, u"paymentMethods"_s, u"paymentTerms"_s, u"purchaseInvoices"_s,
        u"salesCreditMemos"_s, u"salesInvoices"_s, u"salesOrders"_s, u"salesQuotes"_s, u"shipmentMethods"_s,
        u"unitsOfMeasure"_s, u"vendors"_s};
    return names;
}

WatchedSets::Versions WatchedSets::versions(const QString &company, const QString &set) const
{
    using Read = Versions (*)(const NavCompany &);
    static const QHash<QString, Read> readers{{u"accounts"_s, [](const NavCompany &c) { return of(c.accounts); }},
        {u"vendors"_s, [](const NavCompany &c) { return of(c.vendors); }},
        {u"dimensions"_s, [](const NavCompany &c) { return of(c.dimensions); }},
        {u"currencies"_s, [](const NavCompany &c) { return of(c.currencies); }},
        {u"employees"_s, [](const NavCompany &c) { return of(c.employees); }},
        {u"paymentTerms"_s, [](const NavCompany &c) { return of(c.paymentTerms); }},
        {u"paymentMethods"_s, [](const NavCompany &c) { return of(c.paymentMethods); }},
        {u"journals"_s, [](const NavCompany &c) { return of(c.journals); }},
        {u"generalLedgerEntries"_s, [](const NavCompany &c) { return of(c.glEntries); }},
        {u"purchaseInvoices"_s, invoicesOf}};
    const NavCompany *found = m_world.company(company);
    const Read read = readers.value(set);
    return found && read ? read(*found) : Versions();
}

} // namespace Ledgerbridge::Sandbox
