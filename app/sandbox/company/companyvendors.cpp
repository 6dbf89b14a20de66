// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "companypeople.h"

#include "prng.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int vendorCount = 400;

/// Eight digits and the check digit that German VAT ids carry (ISO 7064, mod 11,10).
QString germanVatId(Prng &prng)
{
    QString digits = QString::number(prng.between(1, 9));
    for (int i = 1; i < 8; ++i)
        digits += QString::number(prng.below(10));
    int product = 10;
    for (const QChar digit : std::as_const(digits)) {
        int sum = (digit.digitValue() + product) % 10;
        if (sum == 0)
            sum = 10;
        product = (2 * sum) % 11;
    }
    const int check = 11 - product;
    return u"DE"_s + digits + QString::number(check == 10 ? 0 : check);
}

struct Town final
{
    QString name;
    QString postalCode;
};

const QList<Town> &towns()
{
    static const QList<Town> list{{u"Hamburg"_s, u"20095"_s}, {u"Berlin"_s, u"10117"_s}, {u"München"_s, u"80331"_s},
        {u"Köln"_s, u"50667"_s}, {u"Kiel"_s, u"24103"_s}, {u"Bremen"_s, u"28195"_s}, {u"Lübeck"_s, u"23552"_s},
        {u"Leipzig"_s, u"04109"_s}, {u"Nürnberg"_s, u"90402"_s}, {u"Düsseldorf"_s, u"40213"_s},
        {u"Freiburg"_s, u"79098"_s}, {u"Rostock"_s, u"18055"_s}};
    return list;
}

QString supplierName(Prng &prng, int index)
{
    static const QStringList families{u"Petersen"_s, u"Hansen"_s, u"Müller"_s, u"Schröder"_s, u"Krause"_s, u"Vogt"_s,
        u"Behrens"_s, u"Lorenz"_s, u"Jäger"_s, u"Brandt"_s, u"Weiß"_s, u"Thomsen"_s, u"Albers"_s, u"Kühn"_s,
        u"Reimers"_s, u"Voß"_s, u"Gärtner"_s, u"Lindner"_s, u"Sommer"_s, u"Falk"_s, u"Ebert"_s, u"Nissen"_s, u"Groth"_s,
        u"Pohl"_s};
    static const QStringList trades{u"Bürotechnik"_s, u"Druckerei"_s, u"Gebäudereinigung"_s, u"IT-Systeme"_s,
        u"Personalservice"_s, u"Catering"_s, u"Logistik"_s, u"Elektro"_s, u"Immobilien"_s, u"Softwarehaus"_s,
        u"Werbeagentur"_s, u"Rechtsanwälte"_s, u"Autovermietung"_s, u"Veranstaltungen"_s};
    static const QStringList forms{u"GmbH"_s, u"AG"_s, u"KG"_s, u"GmbH & Co. KG"_s, u"e.K."_s, u"UG"_s};
    return families.at(index % families.size()) + u' ' + trades.at((index / int(families.size())) % trades.size())
        + u' ' + prng.pick(forms);
}

CompanyVendor makeSupplier(Prng &prng, int index)
{
    CompanyVendor vendor;
    vendor.number = QString::number(70001 + index);
    vendor.name = supplierName(prng, index);
    const Town &town = prng.pick(towns());
    static const QStringList streets{
        u"Hafenstraße"_s, u"Am Markt"_s, u"Lindenallee"_s, u"Industrieweg"_s, u"Bahnhofstraße"_s, u"Deichweg"_s};
    vendor.street = prng.pick(streets) + u' ' + QString::number(prng.between(1, 140));
    vendor.city = town.name;
    vendor.postalCode = town.postalCode;
    vendor.country = u"DE"_s;
    vendor.email = u"rechnung@lieferant%1.example"_s.arg(vendor.number);
    vendor.phone = u"+49 40 %1"_s.arg(prng.between(100000, 999999));
    vendor.vatId = germanVatId(prng);
    vendor.inConcur = index % 5 != 4;
    vendor.concurCode = vendor.number;
    const int kind = prng.below(100);
    if (kind >= 60)
        vendor.concurCode = u"SUP%1"_s.arg(4000 + index);
    if (kind >= 85)
        vendor.concurAddress = u"HQ"_s;
    return vendor;
}

CompanyVendor named(const QString &number, const QString &name, CompanyVendor::Role role)
{
    CompanyVendor vendor;
    vendor.number = number;
    vendor.name = name;
    vendor.city = u"Hamburg"_s;
    vendor.postalCode = u"20095"_s;
    vendor.country = u"DE"_s;
    vendor.role = role;
    return vendor;
}

/// The few suppliers that cannot be used, or only with care; by their place in the list.
void restrictSuppliers(QList<CompanyVendor> &suppliers)
{
    for (const int index : {7, 41, 133, 207})
        suppliers[index].blocked = u"All"_s;
    for (const int index : {19, 88, 150})
        suppliers[index].blocked = u"Payment"_s;
    for (const int index : {23, 99})
        suppliers[index].privacyBlocked = suppliers[index].inConcur = true;
    const auto makeForeign = [&suppliers](
                                 int index, const QString &currency, const QString &country, const QString &city) {
        CompanyVendor &vendor = suppliers[index];
        vendor.inConcur = true;
        vendor.currency = currency;
        vendor.country = country;
        vendor.city = city;
        vendor.vatId = country == u"US" ? QString() : country + u"998877661"_s;
    };
    makeForeign(30, u"USD"_s, u"US"_s, u"Boston"_s);
    makeForeign(61, u"GBP"_s, u"GB"_s, u"London"_s);
    makeForeign(92, u"CHF"_s, u"CH"_s, u"Zürich"_s);
}

} // namespace

QList<CompanyVendor> makeVendors(const QList<CompanyEmployee> &employees, quint32 seed)
{
    QList<CompanyVendor> special{named(Names::companyCard.toString(), u"Amex Firmenkarte"_s, CompanyVendor::Role::Card),
        named(Names::ownCard.toString(), u"Airline-Karte Nordwind"_s, CompanyVendor::Role::Card),
        named(Names::companyPaid.toString(), u"Reisebüro Seestern GmbH"_s, CompanyVendor::Role::Card)};
    for (const CompanyEmployee &employee : employees) {
        if (employee.vendorNumber.isEmpty())
            continue;
        special +=
            named(employee.vendorNumber, employee.firstName + u' ' + employee.lastName, CompanyVendor::Role::Employee);
        // A journal line on this vendor would silently be read in francs (nav.md 2.9).
        if (employee.id == foreignEmployeeId())
            special.last().currency = u"CHF"_s;
    }
    Prng prng(quint64(seed) * 31 + 2);
    QList<CompanyVendor> vendors;
    for (int index = 0; vendors.size() + special.size() < vendorCount; ++index)
        vendors += makeSupplier(prng, index);
    restrictSuppliers(vendors);
    return vendors + special;
}

} // namespace Ledgerbridge::Sandbox
