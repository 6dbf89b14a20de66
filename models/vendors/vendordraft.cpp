// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendordraft.h"

#include "namesimilarity.h"
#include "taxid.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

/// From here on a name may be another spelling of the same party.
constexpr int likePermille = 880;

class DraftText final
{
    Q_DECLARE_TR_FUNCTIONS(VendorDraft)
};

QString concurValue(const VendorFields &fields, QStringView name)
{
    return fields.value(name.toString()).trimmed();
}

bool isOneOf(const QString &code, const QHash<QString, NavCurrency> &currencies)
{
    return currencies.contains(Directory::normalised(code));
}

void checkLengths(const VendorDraft &draft, QList<VendorDraftProblem> &problems)
{
    for (const VendorDraftField &field : vendorDraftFields()) {
        const QString &value = draft.*field.value;
        if (value.trimmed().size() > field.longest)
            problems.append({QString::fromLatin1(field.name),
                DraftText::tr("%1 has %2 characters; NAV takes %3.")
                    .arg(DraftText::tr(field.title))
                    .arg(value.trimmed().size())
                    .arg(field.longest)});
    }
}

VendorTwin twinOf(const VendorDraft &draft, const QString &name, const NavVendor &vendor)
{
    VendorTwin twin{vendor.number, vendor.displayName, vendor.city, {}, 0, false};
    const int likeness = nameLikenessPermille(name, comparableName(vendor.displayName));
    if (isSameTaxId(draft.taxRegistrationNumber, vendor.taxRegistrationNumber)) {
        twin.isSame = true;
        twin.score = 100;
        twin.why = DraftText::tr("same VAT id");
        return twin;
    }
    if (likeness < likePermille)
        return twin;
    constexpr int whole = 1000;
    const bool samePlace = !draft.city.trimmed().isEmpty()
        && draft.city.trimmed().compare(vendor.city.trimmed(), Qt::CaseInsensitive) == 0
        && draft.postalCode.trimmed().compare(vendor.postalCode.trimmed(), Qt::CaseInsensitive) == 0;
    twin.isSame = likeness == whole && samePlace;
    twin.score = likeness / 10;
    twin.why = likeness == whole ? DraftText::tr("same name") : DraftText::tr("name %1 %").arg(twin.score);
    if (samePlace)
        twin.why = DraftText::tr("%1, same place").arg(twin.why);
    return twin;
}

} // namespace

const QList<VendorDraftField> &vendorDraftFields()
{
    static const QList<VendorDraftField> fields{
        {"number", QT_TRANSLATE_NOOP("VendorDraft", "Number"), 20, &VendorDraft::number},
        {"displayName", QT_TRANSLATE_NOOP("VendorDraft", "Name"), 100, &VendorDraft::displayName},
        {"addressLine1", QT_TRANSLATE_NOOP("VendorDraft", "Address"), 100, &VendorDraft::addressLine1},
        {"addressLine2", QT_TRANSLATE_NOOP("VendorDraft", "Address 2"), 50, &VendorDraft::addressLine2},
        {"postalCode", QT_TRANSLATE_NOOP("VendorDraft", "Postal code"), 20, &VendorDraft::postalCode},
        {"city", QT_TRANSLATE_NOOP("VendorDraft", "City"), 30, &VendorDraft::city},
        {"state", QT_TRANSLATE_NOOP("VendorDraft", "State"), 30, &VendorDraft::state},
        {"country", QT_TRANSLATE_NOOP("VendorDraft", "Country"), 10, &VendorDraft::country},
        {"phoneNumber", QT_TRANSLATE_NOOP("VendorDraft", "Phone"), 30, &VendorDraft::phoneNumber},
        {"email", QT_TRANSLATE_NOOP("VendorDraft", "E-mail"), 80, &VendorDraft::email},
        {"website", QT_TRANSLATE_NOOP("VendorDraft", "Website"), 255, &VendorDraft::website},
        // the API says 50, the table behind it holds 20 (nav.md 2.1)
        {"taxRegistrationNumber", QT_TRANSLATE_NOOP("VendorDraft", "VAT id"), 20, &VendorDraft::taxRegistrationNumber},
        {"currencyCode", QT_TRANSLATE_NOOP("VendorDraft", "Currency"), 10, &VendorDraft::currencyCode},
    };
    return fields;
}

QString vendorDraftFieldTitle(const QString &field)
{
    for (const VendorDraftField &each : vendorDraftFields())
        if (field == QLatin1String(each.name))
            return DraftText::tr(each.title);
    return field;
}

QList<VendorDraftProblem> checkVendorDraft(const VendorDraft &draft, const Directory &directory)
{
    QList<VendorDraftProblem> problems;
    if (draft.displayName.trimmed().isEmpty())
        problems.append({u"displayName"_s, DraftText::tr("A vendor needs a name.")});
    checkLengths(draft, problems);
    if (const NavVendor *taken = draft.number.trimmed().isEmpty() ? nullptr : directory.vendor(draft.number))
        problems.append(
            {u"number"_s, DraftText::tr("Number %1 is %2 in NAV already.").arg(taken->number, taken->displayName)});
    // NAV refuses letters there (nav.md 2.1).
    if (std::any_of(draft.phoneNumber.cbegin(), draft.phoneNumber.cend(), [](QChar c) { return c.isLetter(); }))
        problems.append({u"phoneNumber"_s, DraftText::tr("NAV takes no letters in a phone number.")});
    if (!draft.email.trimmed().isEmpty() && !draft.email.contains(u'@'))
        problems.append({u"email"_s, DraftText::tr("This is no e-mail address.")});
    if (const QString code = draft.currencyCode.trimmed();
        !directory.isLocalCurrency(code) && !isOneOf(code, directory.currencies()))
        problems.append({u"currencyCode"_s, DraftText::tr("NAV has no currency %1.").arg(code)});
    return problems;
}

VendorDraft draftFrom(const VendorSource &source, const Directory &directory)
{
    const VendorFields &fields = source.fields;
    VendorDraft draft;
    draft.displayName = concurValue(fields, u"VendorName");
    if (draft.displayName.isEmpty())
        draft.displayName = source.name.trimmed();
    draft.addressLine1 = concurValue(fields, u"Address1");
    draft.addressLine2 = concurValue(fields, u"Address2");
    draft.city = concurValue(fields, u"City");
    draft.state = concurValue(fields, u"State");
    draft.postalCode = concurValue(fields, u"PostalCode");
    draft.country = concurValue(fields, u"CountryCode").toUpper();
    draft.phoneNumber = concurValue(fields, u"ContactPhoneNumber");
    draft.email = concurValue(fields, u"ContactEmail");
    draft.taxRegistrationNumber = concurValue(fields, u"TaxID");
    if (draft.taxRegistrationNumber.isEmpty())
        draft.taxRegistrationNumber = source.taxId.trimmed();
    const QString currency = concurValue(fields, u"CurrencyCode").toUpper();
    draft.currencyCode = directory.isLocalCurrency(currency) ? QString() : currency;
    return draft;
}

QList<VendorTwin> twinsOf(const VendorDraft &draft, const QList<NavVendor> &vendors)
{
    const QString name = comparableName(draft.displayName);
    QList<VendorTwin> twins;
    for (const NavVendor &vendor : vendors)
        if (const VendorTwin twin = twinOf(draft, name, vendor); twin.score > 0)
            twins.append(twin);
    std::stable_sort(twins.begin(), twins.end(), [](const VendorTwin &a, const VendorTwin &b) {
        return std::pair(b.isSame, b.score) < std::pair(a.isSame, a.score);
    });
    return twins;
}

QList<VendorTwin> openTwins(const VendorDraft &draft, const QList<VendorTwin> &twins)
{
    QList<VendorTwin> open;
    for (const VendorTwin &twin : twins)
        if (twin.isSame || !draft.others.contains(twin.number, Qt::CaseInsensitive))
            open.append(twin);
    return open;
}

} // namespace Ledgerbridge
