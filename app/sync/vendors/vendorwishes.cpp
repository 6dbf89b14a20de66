// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorwishes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// What mappings say of codes on one day.
struct Codes final
{
    /// Concur's codes by NAV's vendor number.
    QMultiHash<QString, QString> sources;
    /// Codes of Concur that a mapping leads from.
    QSet<QString> mapped;
    /// ISO code by NAV's currency code.
    QHash<QString, QString> currencies;
};

/// A row that is narrowed to another company says nothing here; narrowed otherwise, its code means the vendor still.
bool isOfCompany(const MappingRow &row, const NavSetup &setup)
{
    const QList<MappingCondition::Term> &terms = row.condition.terms();
    return row.condition.problem().isEmpty()
        && std::all_of(terms.cbegin(), terms.cend(), [&setup](const MappingCondition::Term &term) {
               return term.field != "company"_L1 || term.value.compare(setup.companyId, Qt::CaseInsensitive) == 0
                   || term.value.compare(setup.companyName, Qt::CaseInsensitive) == 0;
           });
}

Codes codesOn(const MappingBook &mappings, QDate day, const NavSetup &setup)
{
    Codes codes;
    for (const MappingRow &row : mappings.rowsOn(MappingKind::Vendor, day)) {
        if (!isOfCompany(row, setup))
            continue;
        codes.sources.insert(Directory::normalised(vendorTarget(row.target)), row.source.trimmed());
        codes.mapped.insert(Directory::normalised(row.source));
    }
    for (const MappingRow &row : mappings.rowsOn(MappingKind::Currency, day))
        if (!row.target.trimmed().isEmpty() && isOfCompany(row, setup))
            codes.currencies.insert(Directory::normalised(row.target), Directory::normalised(row.source));
    return codes;
}

QList<NavVendor> inOrder(const QHash<QString, NavVendor> &vendors)
{
    QList<NavVendor> list = vendors.values();
    std::sort(list.begin(), list.end(), [](const NavVendor &a, const NavVendor &b) { return a.number < b.number; });
    return list;
}

QList<VendorWish> wishesFor(const PlanningCompany &company, const NavVendor &vendor, const Codes &codes)
{
    const NavSetup &setup = company.directory.setup;
    const QString number = Directory::normalised(vendor.number);
    VendorWish wish{setup.companyId, setup.companyName, vendor.number, vendor.number, false,
        vendorFieldsOf(vendor, setup, codes.currencies), vendor.blocked == NavVendor::Blocked::All};
    QStringList sources = codes.sources.values(number);
    if (sources.isEmpty())
        return company.policy.sameCode && !codes.mapped.contains(number) ? QList{wish} : QList<VendorWish>();
    std::sort(sources.begin(), sources.end());
    wish.isMapped = true;
    QList<VendorWish> wishes;
    for (const QString &source : std::as_const(sources)) {
        wish.source = source;
        wishes.append(wish);
    }
    return wishes;
}

} // namespace

QSet<QString> payeeVendors(const MappingBook &mappings)
{
    QSet<QString> numbers;
    for (const MappingRow &row : mappings.rows()) {
        if (row.kind != MappingKind::Employee && row.kind != MappingKind::Payment)
            continue;
        if (const auto target = parsePrefixedTarget(row.target); target && target->prefix == u'V')
            numbers.insert(Directory::normalised(target->code));
    }
    return numbers;
}

QList<VendorWish> vendorWishes(
    const QList<const PlanningCompany *> &companies, const MappingBook &mappings, QDate today)
{
    QList<VendorWish> wishes;
    const QSet<QString> payees = payeeVendors(mappings);
    for (const PlanningCompany *company : companies) {
        const Codes codes = codesOn(mappings, today, company->directory.setup);
        for (const NavVendor &vendor : inOrder(company->directory.vendors()))
            if (!payees.contains(Directory::normalised(vendor.number)))
                wishes.append(wishesFor(*company, vendor, codes));
    }
    return wishes;
}

QList<VendorWish> vendorWishes(const Run &run)
{
    QList<const PlanningCompany *> companies;
    for (const CompanyLink &link : run.setup.companies) {
        const auto company = run.companies.constFind(link.company.id);
        if (company != run.companies.cend())
            companies.append(&*company);
    }
    return vendorWishes(companies, run.mappings, run.today());
}

QByteArray wishesFingerprint(const QList<VendorWish> &wishes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const VendorWish &wish : wishes) {
        QStringList parts{wish.companyId, wish.number, wish.source, QString::number(int(wish.isMapped)),
            QString::number(int(wish.isBlocked))};
        for (auto field = wish.fields.cbegin(); field != wish.fields.cend(); ++field)
            parts.append(field.key() + u'=' + *field);
        hash.addData(parts.join(QChar(0x1f)).toUtf8() + '\n');
    }
    return hash.result().toHex();
}

} // namespace Ledgerbridge::Sync
