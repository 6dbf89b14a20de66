// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingfindings.h"

#include "directorystore.h"
#include "mappingstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

bool accountUsable(const Directory &directory, const QString &number)
{
    const NavAccount *account = directory.account(number);
    return account && !account->blocked && account->accountType == "Posting"_L1;
}

bool vendorUsable(const Directory &directory, const QString &number)
{
    const NavVendor *vendor = directory.vendor(number);
    return vendor && vendor->blocked != NavVendor::Blocked::All;
}

bool prefixedUsable(const Directory &directory, const QString &target)
{
    const auto parsed = parsePrefixedTarget(target);
    if (!parsed)
        return false;
    switch (parsed->prefix.unicode()) {
    case 'V': return vendorUsable(directory, parsed->code);
    case 'G': return accountUsable(directory, parsed->code);
    default: return directory.hasTaxCode(parsed->code);
    }
}

bool dimensionUsable(const Directory &directory, const MappingRow &row)
{
    return row.target.compare("none"_L1, Qt::CaseInsensitive) == 0
        || directory.dimensionValue(row.source.section(u'=', 0, 0), row.target) != nullptr;
}

/// Whether `directory` has what the row leads to. Companies are looked up elsewhere.
bool isUsable(const Directory &directory, const MappingRow &row)
{
    switch (row.kind) {
    case MappingKind::Account:
    case MappingKind::ExpenseType: return accountUsable(directory, row.target);
    case MappingKind::Vendor: return vendorUsable(directory, row.target);
    case MappingKind::Employee:
    case MappingKind::Payment:
    case MappingKind::Tax: return prefixedUsable(directory, row.target);
    case MappingKind::CostObject: return directory.dimension(row.target) != nullptr;
    case MappingKind::Dimension: return dimensionUsable(directory, row);
    case MappingKind::Currency:
        return row.target.isEmpty() || directory.currency(row.target) || directory.isLocalCurrency(row.target);
    case MappingKind::Company: return true;
    }
    return true;
}

Finding unusable(const MappingRow &row)
{
    return {u"mappingTarget"_s, Finding::Severity::Warning,
        QCoreApplication::translate(
            "MappingFindings", "The mapping %1 %2 leads to %3, which no connected NAV company has in a usable state.")
            .arg(toString(row.kind), row.source, row.target),
        QCoreApplication::translate("MappingFindings", "Map it to something else, or put it right in NAV.")};
}

} // namespace

QList<Finding> mappingFindings(Workspace &workspace)
{
    QList<Directory> directories;
    QStringList companies;
    Store::DirectoryStore store(workspace.database());
    for (const Nav::Connection &connection : workspace.navConnections()) {
        companies << connection.companyId.toLower() << connection.companyName.toLower();
        const auto freshness = store.freshness(connection.companyId);
        const auto directory = store.load(connection.companyId);
        if (directory && freshness && freshness->completeAt.isValid())
            directories.append(*directory);
    }
    const auto rows = Store::MappingStore(workspace.database()).rows();
    QList<Finding> findings;
    if (!rows || directories.isEmpty())
        return findings;
    for (const MappingRow &row : *rows) {
        const bool found = row.kind == MappingKind::Company
            ? companies.contains(row.target.toLower())
            : std::any_of(directories.cbegin(), directories.cend(),
                [&row](const Directory &each) { return isUsable(each, row); });
        if (!found)
            findings.append(unusable(row));
    }
    return findings;
}

} // namespace Ledgerbridge::Services
