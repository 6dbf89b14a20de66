// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorwishes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of vendors that stand for people and cards.
QSet<QString> payeeVendors(const MappingBook &mappings, QDate day)
{
    QSet<QString> numbers;
    for (const MappingKind kind : {MappingKind::Employee, MappingKind::Payment})
        for (const MappingRow &row : mappings.rowsOn(kind, day))
            if (const auto target = parsePrefixedTarget(row.target); target && target->prefix == u'V')
                numbers.insert(Directory::normalised(target->code));
    return numbers;
}

/// Concur's codes by NAV's number.
QMultiHash<QString, QString> codesByNumber(const MappingBook &mappings, QDate day)
{
    QMultiHash<QString, QString> codes;
    for (const MappingRow &row : mappings.rowsOn(MappingKind::Vendor, day))
        codes.insert(Directory::normalised(row.target), row.source.trimmed());
    return codes;
}

QList<NavVendor> inOrder(const QHash<QString, NavVendor> &vendors)
{
    QList<NavVendor> list = vendors.values();
    std::sort(list.begin(), list.end(), [](const NavVendor &a, const NavVendor &b) { return a.number < b.number; });
    return list;
}

VendorWish wishFor(const PlanningCompany &company, const NavVendor &vendor, const QString &source)
{
    const NavSetup &setup = company.directory.setup;
    VendorWish wish{setup.companyId, setup.companyName, vendor.number, source, {}, vendorFieldsOf(vendor, setup),
        vendor.blocked == NavVendor::Blocked::All};
    if (const qsizetype slash = source.indexOf(u'/'); slash > 0) {
        wish.code = source.left(slash);
        wish.addressCode = source.mid(slash + 1);
    }
    return wish;
}

} // namespace

QList<VendorWish> vendorWishes(const Run &run)
{
    QList<VendorWish> wishes;
    const QDate day = run.today();
    const QSet<QString> payees = payeeVendors(run.mappings, day);
    const QMultiHash<QString, QString> codes = codesByNumber(run.mappings, day);
    for (const CompanyLink &link : run.setup.companies) {
        const auto company = run.companies.constFind(link.company.id);
        if (company == run.companies.cend())
            continue;
        for (const NavVendor &vendor : inOrder(company->directory.vendors())) {
            const QString number = Directory::normalised(vendor.number);
            if (payees.contains(number))
                continue;
            QStringList sources = codes.values(number);
            std::sort(sources.begin(), sources.end());
            if (sources.isEmpty() && link.policy.sameCode)
                sources.append(vendor.number);
            for (const QString &source : std::as_const(sources))
                wishes.append(wishFor(*company, vendor, source));
        }
    }
    return wishes;
}

QByteArray wishesFingerprint(const QList<VendorWish> &wishes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const VendorWish &wish : wishes) {
        QStringList parts{wish.companyId, wish.number, wish.code, wish.addressCode, wish.isBlocked ? u"1"_s : u"0"_s};
        for (auto field = wish.fields.cbegin(); field != wish.fields.cend(); ++field)
            parts.append(field.key() + u'=' + *field);
        hash.addData(parts.join(QChar(0x1f)).toUtf8() + '\n');
    }
    return hash.result().toHex();
}

} // namespace Ledgerbridge::Sync
