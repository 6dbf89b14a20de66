// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "suggestions.h"

#include "namesimilarity.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLikeness = 780; // thousandths; below that names share little but letters
constexpr int most = 5;

QString byName(int permille)
{
    return QCoreApplication::translate("Suggestions", "name %1 %").arg(permille / 10);
}

QString byCode(int permille)
{
    return permille == 1000 ? QCoreApplication::translate("Suggestions", "same code")
                            : QCoreApplication::translate("Suggestions", "code %1 %").arg(permille / 10);
}

void addVendors(
    QList<Suggestion> &found, const Directory &directory, MappingKind kind, const Reason &reason, const QString &name)
{
    const QString wanted = comparableName(name);
    for (const NavVendor &vendor : directory.vendors()) {
        if (vendor.blocked == NavVendor::Blocked::All)
            continue;
        const int likeness = wanted.isEmpty() ? 0 : jaroWinklerPermille(wanted, comparableName(vendor.displayName));
        if (likeness >= leastLikeness)
            found.append({kind, reason.subject, kind == MappingKind::Employee ? u"V:"_s + vendor.number : vendor.number,
                vendor.displayName, likeness / 10, byName(likeness)});
    }
}

void addAccounts(QList<Suggestion> &found, const Directory &directory, const Reason &reason)
{
    for (const NavAccount &account : directory.accounts()) {
        if (account.blocked || !account.directPosting || account.accountType != "Posting"_L1)
            continue;
        const int likeness = jaroWinklerPermille(account.number, reason.subject);
        if (likeness >= leastLikeness)
            found.append({MappingKind::Account, reason.subject, account.number, account.displayName, likeness / 10,
                byCode(likeness)});
    }
}

void addDimensionValues(QList<Suggestion> &found, const Directory &directory, const Reason &reason)
{
    const QString wanted = reason.subject.section(u'=', 1);
    for (const NavDimensionValue &value : directory.dimensionValues(reason.subject.section(u'=', 0, 0))) {
        const int likeness = jaroWinklerPermille(value.code, wanted.toUpper());
        if (likeness >= leastLikeness)
            found.append({MappingKind::Dimension, reason.subject, value.code, value.displayName, likeness / 10,
                byCode(likeness)});
    }
}

} // namespace

QList<Suggestion> suggestionsFor(const Reason &reason, const Record &record, const CodeTargets &targets)
{
    QList<Suggestion> found;
    for (const Directory &directory : targets.directories()) {
        switch (reason.code) {
        case ReasonCode::VendorMissing: addVendors(found, directory, MappingKind::Vendor, reason, record.party); break;
        case ReasonCode::EmployeeUnmapped:
            addVendors(found, directory, MappingKind::Employee, reason, record.party);
            break;
        case ReasonCode::AccountMissing: addAccounts(found, directory, reason); break;
        case ReasonCode::DimensionValueMissing: addDimensionValues(found, directory, reason); break;
        default: break;
        }
    }
    std::sort(found.begin(), found.end(), [](const Suggestion &a, const Suggestion &b) {
        return a.score != b.score ? a.score > b.score : a.target < b.target;
    });
    return found.mid(0, most);
}

} // namespace Ledgerbridge::Services
