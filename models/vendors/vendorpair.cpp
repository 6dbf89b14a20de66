// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorpair.h"

#include "vendorcomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

struct StateWords
{
    VendorPair::State state;
    QLatin1String name;
    const char *title;
};

constexpr StateWords stateWords[] = {
    {VendorPair::State::Same, "same"_L1, QT_TRANSLATE_NOOP("VendorPairs", "same")},
    {VendorPair::State::OnlyNav, "onlyNav"_L1, QT_TRANSLATE_NOOP("VendorPairs", "only in NAV")},
    {VendorPair::State::OnlyConcur, "onlyConcur"_L1, QT_TRANSLATE_NOOP("VendorPairs", "only in Concur")},
    {VendorPair::State::Differs, "differs"_L1, QT_TRANSLATE_NOOP("VendorPairs", "differs")},
    {VendorPair::State::Conflict, "conflict"_L1, QT_TRANSLATE_NOOP("VendorPairs", "conflict")},
    {VendorPair::State::NotProvided, "notProvided"_L1, QT_TRANSLATE_NOOP("VendorPairs", "stays out")},
    {VendorPair::State::Unknown, "unknown"_L1, QT_TRANSLATE_NOOP("VendorPairs", "not compared")},
};

QStringList orderedFields(const VendorPair &pair)
{
    static const QStringList usual{u"VendorName"_s, u"Address1"_s, u"Address2"_s, u"PostalCode"_s, u"City"_s,
        u"State"_s, u"CountryCode"_s, u"CurrencyCode"_s, u"TaxID"_s, u"Approved"_s};
    const auto isThere = [&pair](
                             const QString &field) { return pair.nav.contains(field) || pair.concur.contains(field); };
    QStringList fields;
    std::copy_if(usual.cbegin(), usual.cend(), std::back_inserter(fields), isThere);
    for (const VendorFields &side : {pair.nav, pair.concur})
        for (auto field = side.cbegin(); field != side.cend(); ++field)
            if (!fields.contains(field.key()))
                fields.append(field.key());
    return fields;
}

} // namespace

QString VendorPair::key() const
{
    return QStringList{companyName, number, code, addressCode}.join(u'\n');
}

QString toString(VendorPair::State state)
{
    return stateWords[int(state)].name;
}

std::optional<VendorPair::State> vendorPairStateFromString(QStringView text)
{
    for (const StateWords &words : stateWords)
        if (text == words.name)
            return words.state;
    return {};
}

QString vendorPairStateTitle(VendorPair::State state)
{
    return QCoreApplication::translate("VendorPairs", stateWords[int(state)].title);
}

QString vendorPairFieldTitle(VendorPairField::State state)
{
    switch (state) {
    case VendorPairField::State::Differs: return vendorPairStateTitle(VendorPair::State::Differs);
    case VendorPairField::State::Conflict: return vendorPairStateTitle(VendorPair::State::Conflict);
    case VendorPairField::State::Same: break;
    }
    return vendorPairStateTitle(VendorPair::State::Same);
}

QList<VendorPairField> fieldsOf(const VendorPair &pair)
{
    const bool hasBoth = !pair.nav.isEmpty() && !pair.concur.isEmpty();
    QList<VendorPairField> fields;
    for (const QString &name : orderedFields(pair)) {
        VendorPairField field{
            vendorFieldTitle(name), pair.nav.value(name), pair.concur.value(name), pair.agreed.value(name)};
        if (pair.disputed.contains(name))
            field.state = VendorPairField::State::Conflict;
        else if (hasBoth && pair.nav.contains(name) && !isSameVendorValue(name, field.nav, field.concur))
            field.state = VendorPairField::State::Differs;
        fields.append(field);
    }
    return fields;
}

} // namespace Ledgerbridge
