// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "suggestions.h"

#include "documentdetails.h"
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

/// A VAT id as registers write it: letters and digits only.
QString plainTaxId(const QString &id)
{
    QString plain;
    const QString upper = id.toUpper();
    for (const QChar letter : upper)
        if (letter.isLetterOrNumber())
            plain += letter;
    return plain;
}

void addVendors(QList<Suggestion> &found, const Directory &directory, MappingKind kind, const Reason &reason,
    const QString &name, const QString &taxId = {})
{
    const QString wanted = comparableName(name);
    for (const NavVendor &vendor : directory.vendors()) {
        if (vendor.blocked == NavVendor::Blocked::All)
            continue;
        const int likeness = wanted.isEmpty() ? 0 : jaroWinklerPermille(wanted, comparableName(vendor.displayName));
        const bool sameTaxId = !taxId.isEmpty() && plainTaxId(vendor.taxRegistrationNumber) == taxId;
        const QString target = kind == MappingKind::Employee ? u"V:"_s + vendor.number : vendor.number;
        if (sameTaxId)
            // The same id under quite another name wants a second look.
            found.append({kind, reason.subject, target, vendor.displayName, 60 + likeness / 25,
                QCoreApplication::translate("Suggestions", "same VAT id, %1").arg(byName(likeness))});
        else if (likeness >= leastLikeness)
            found.append({kind, reason.subject, target, vendor.displayName, likeness / 10, byName(likeness)});
    }
}

/// What the expense types are called whose lines bear `code`.
QStringList namesOf(const QString &code, const SourceDocument &document)
{
    QStringList names;
    for (const SourceLine &line : sourceLines(document))
        if (line.code.compare(code, Qt::CaseInsensitive) == 0 && !names.contains(comparableName(line.type)))
            names.append(comparableName(line.type));
    names.removeAll(QString());
    return names;
}

/// By name, whole or by a word in common: "Telefon Mobil" and "Telefon".
int likenessOfNames(const QStringList &names, const QString &account)
{
    const QString other = comparableName(account);
    int best = 0;
    for (const QString &name : names) {
        best = std::max(best, jaroWinklerPermille(name, other));
        const QStringList words = other.split(u' ');
        for (const QString &word : name.split(u' '))
            if (word.size() > 3 && words.contains(word))
                best = std::max(best, 850);
    }
    return best;
}

void addAccounts(QList<Suggestion> &found, const Directory &directory, const Reason &reason, MappingKind kind,
    const SourceDocument &document)
{
    const QStringList names = namesOf(reason.subject, document);
    for (const NavAccount &account : directory.accounts()) {
        if (account.blocked || !account.directPosting || account.accountType != "Posting"_L1)
            continue;
        const int code = jaroWinklerPermille(account.number, reason.subject);
        const int name = likenessOfNames(names, account.displayName);
        if (std::max(code, name) >= leastLikeness)
            found.append({kind, reason.subject, account.number, account.displayName, std::max(code, name) / 10,
                name > code ? byName(name) : byCode(code)});
    }
}

void addDimensionValues(QList<Suggestion> &found, const Directory &directory, const Reason &reason)
{
    const QString wanted = reason.subject.section(u'=', 1);
    const auto values = directory.dimensionValues(reason.subject.section(u'=', 0, 0));
    for (const NavDimensionValue &value : values) {
        const int likeness = jaroWinklerPermille(value.code, wanted.toUpper());
        if (likeness >= leastLikeness)
            found.append({MappingKind::Dimension, reason.subject, value.code, value.displayName, likeness / 10,
                byCode(likeness)});
    }
}

} // namespace

std::optional<MappingRow> missingMapping(const Reason &reason, const SourceDocument &document)
{
    const auto row = [&reason](MappingKind kind) {
        return std::optional(MappingRow{kind, reason.subject, {}, {}, {}});
    };
    if (reason.subject.isEmpty())
        return std::nullopt;
    switch (reason.code) {
    case ReasonCode::VendorMissing:
        // Mapping rows go by Concur's vendor code; a vendor without one has to be given it in Concur.
        return document.partyCode().isEmpty() ? std::nullopt : row(MappingKind::Vendor);
    case ReasonCode::EmployeeUnmapped: return row(MappingKind::Employee);
    case ReasonCode::PaymentUnmapped: return row(MappingKind::Payment);
    case ReasonCode::TaxUnmapped: return row(MappingKind::Tax);
    case ReasonCode::DimensionValueMissing: return row(MappingKind::Dimension);
    case ReasonCode::CurrencyMissing: return row(MappingKind::Currency);
    case ReasonCode::CompanyUnmapped: return row(MappingKind::Company);
    case ReasonCode::AccountMissing: break;
    default: return std::nullopt;
    }
    // The same reason stands for both: the document tells which of the two its line bears.
    for (const SeenCode &code : seenCodes(document, {}, {}))
        if (code.kind == MappingKind::ExpenseType && code.source.compare(reason.subject, Qt::CaseInsensitive) == 0)
            return row(MappingKind::ExpenseType);
    return row(MappingKind::Account);
}

QList<Suggestion> suggestionsFor(
    const Reason &reason, const Record &record, const SourceDocument &document, const CodeTargets &targets)
{
    QList<Suggestion> found;
    const auto missing = missingMapping(reason, document);
    for (const Directory &directory : targets.directories()) {
        switch (reason.code) {
        case ReasonCode::VendorMissing:
            if (missing)
                addVendors(found, directory, MappingKind::Vendor, reason, record.party,
                    document.invoice() ? plainTaxId(document.invoice()->vendorTaxId) : QString());
            break;
        case ReasonCode::EmployeeUnmapped:
            addVendors(found, directory, MappingKind::Employee, reason, record.party);
            break;
        case ReasonCode::AccountMissing:
            if (missing)
                addAccounts(found, directory, reason, missing->kind, document);
            break;
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
