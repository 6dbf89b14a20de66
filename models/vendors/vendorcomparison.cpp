// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorcomparison.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype isoCountry = 2;
constexpr qsizetype isoCurrency = 3;

void put(VendorFields &fields, const QString &name, const QString &value)
{
    const QString text = value.simplified();
    if (!text.isEmpty())
        fields.insert(name, text);
}

bool isIsoCode(const QString &code, qsizetype length)
{
    return code.size() == length
        && std::all_of(code.cbegin(), code.cend(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

/// Whose value holds where both differ.
enum class Winner { Nav, Concur, Nobody };

Winner winnerOf(const QString &field, const QString &nav, const QString &concur, const VendorFields &agreed,
    VendorConflictPolicy policy)
{
    // A block in NAV is a warning that nobody is asked about.
    if (field == u"Approved" && nav == u"N")
        return Winner::Nav;
    const auto before = agreed.constFind(field);
    if (before != agreed.cend()) {
        const bool navChanged = !isSameVendorValue(field, *before, nav);
        const bool concurChanged = !isSameVendorValue(field, *before, concur);
        if (navChanged != concurChanged)
            return navChanged ? Winner::Nav : Winner::Concur;
    }
    if (concur.isEmpty())
        return Winner::Nav;
    switch (policy) {
    case VendorConflictPolicy::NavWins: return Winner::Nav;
    case VendorConflictPolicy::ConcurWins: return Winner::Concur;
    case VendorConflictPolicy::Ask: break;
    }
    return Winner::Nobody;
}

} // namespace

std::optional<VendorConflictPolicy> vendorConflictPolicyFromString(QStringView text)
{
    if (text == u"ask")
        return VendorConflictPolicy::Ask;
    if (text == u"nav")
        return VendorConflictPolicy::NavWins;
    if (text == u"concur")
        return VendorConflictPolicy::ConcurWins;
    return std::nullopt;
}

bool isSameVendorValue(const QString &field, const QString &one, const QString &other)
{
    const bool isText = field == u"VendorName" || field.startsWith(u"Address") || field == u"City";
    return one.simplified().compare(other.simplified(), isText ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
}

VendorFields vendorFieldsOf(
    const NavVendor &vendor, const NavSetup &setup, const QHash<QString, QString> &isoCurrencies)
{
    VendorFields fields;
    put(fields, u"VendorName"_s, vendor.displayName);
    put(fields, u"Address1"_s, vendor.addressLine1);
    put(fields, u"Address2"_s, vendor.addressLine2);
    put(fields, u"City"_s, vendor.city);
    put(fields, u"State"_s, vendor.state);
    put(fields, u"PostalCode"_s, vendor.postalCode);
    put(fields, u"TaxID"_s, vendor.taxRegistrationNumber);
    const QString currency = (vendor.currencyCode.isEmpty() ? setup.localCurrency : vendor.currencyCode).toUpper();
    if (const QString iso = isoCurrencies.value(currency, currency); isIsoCode(iso, isoCurrency))
        put(fields, u"CurrencyCode"_s, iso);
    const QString country = (vendor.country.isEmpty() ? setup.country : vendor.country).trimmed().toUpper();
    if (isIsoCode(country, isoCountry))
        put(fields, u"CountryCode"_s, country);
    // `Payment` blocks payments only, invoices are still taken (nav.md 2.1).
    put(fields, u"Approved"_s, vendor.blocked == NavVendor::Blocked::All ? u"N"_s : u"Y"_s);
    return fields;
}

QString vendorFieldTitle(const QString &field)
{
    static const QHash<QString, const char *> titles{{u"VendorName"_s, QT_TRANSLATE_NOOP("VendorFields", "name")},
        {u"Address1"_s, QT_TRANSLATE_NOOP("VendorFields", "address")},
        {u"Address2"_s, QT_TRANSLATE_NOOP("VendorFields", "second line of the address")},
        {u"City"_s, QT_TRANSLATE_NOOP("VendorFields", "city")},
        {u"State"_s, QT_TRANSLATE_NOOP("VendorFields", "state")},
        {u"PostalCode"_s, QT_TRANSLATE_NOOP("VendorFields", "postal code")},
        {u"CountryCode"_s, QT_TRANSLATE_NOOP("VendorFields", "country (as an ISO code)")},
        {u"CurrencyCode"_s, QT_TRANSLATE_NOOP("VendorFields", "currency (as an ISO code)")},
        {u"TaxID"_s, QT_TRANSLATE_NOOP("VendorFields", "VAT registration number")},
        {u"Approved"_s, QT_TRANSLATE_NOOP("VendorFields", "approved")}};
    const char *title = titles.value(field);
    return title ? QCoreApplication::translate("VendorFields", title) : field;
}

VendorFields sharedFieldsOf(const VendorFields &fields)
{
    VendorFields shared;
    for (const QString &name : {u"VendorName"_s, u"TaxID"_s, u"CurrencyCode"_s, u"Approved"_s})
        if (fields.contains(name))
            shared.insert(name, fields.value(name));
    return shared;
}

QStringList missingFields(const VendorFields &fields)
{
    QStringList missing;
    for (const QString &name : {u"VendorName"_s, u"CountryCode"_s, u"CurrencyCode"_s})
        if (fields.value(name).isEmpty())
            missing.append(name);
    return missing;
}

VendorComparison compareVendor(
    const VendorFields &nav, const VendorFields &concur, const VendorFields &agreed, VendorConflictPolicy policy)
{
    VendorComparison comparison;
    for (auto field = nav.cbegin(); field != nav.cend(); ++field) {
        const QString &name = field.key();
        const QString theirs = concur.value(name);
        if (isSameVendorValue(name, *field, theirs)) {
            comparison.agreed.insert(name, *field);
            continue;
        }
        switch (winnerOf(name, *field, theirs, agreed, policy)) {
        case Winner::Nav:
            comparison.toSend.insert(name, *field);
            comparison.agreed.insert(name, *field);
            break;
        case Winner::Nobody: comparison.conflicts.append(name); [[fallthrough]];
        case Winner::Concur:
            // Kept, so that only a new word of NAV changes anything again.
            if (agreed.contains(name))
                comparison.agreed.insert(name, agreed.value(name));
            break;
        }
    }
    return comparison;
}

} // namespace Ledgerbridge
