// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensiontexts.h"

#include "dimensionwords.h"

namespace Ledgerbridge::DimensionTexts {

using namespace Qt::StringLiterals;

namespace {

QString named(const DimensionWish &wish)
{
    return u"%1 %2 (%3, %4)"_s.arg(wish.dimension, wish.code, wish.name, wish.companyName);
}

} // namespace

QString otherName(const DimensionWish &wish, const ListAssignment &place, const ConcurListItem &item)
{
    return DimensionWords::tr("%1 is called \"%2\" in NAV and \"%3\" in Concur's list %4.")
        .arg(named(wish), wish.name, item.name, place.list.name);
}

QString takenOut(const DimensionWish &wish, const ListAssignment &place, const QString &code)
{
    return DimensionWords::tr("%1 was taken out of Concur's list %2, where it stood as %3. It is not put back unasked.")
        .arg(named(wish), place.list.name, code);
}

QString claimed(const DimensionWish &wish, const ListAssignment &place, const DimensionWish &owner)
{
    return DimensionWords::tr(
        "%1 would stand in Concur's list %2 as %3, which is %4 already. Give one of them a code of its own by a "
        "mapping of kind dimension, or each company a place of its own in the setting dimensions.lists.")
        .arg(named(wish), place.list.name, wish.shortCode, named(owner));
}

QString parentUnknown(const DimensionWish &wish, const ListAssignment &place)
{
    return DimensionWords::tr(
        "%1 belongs on level %2 of Concur's list %3, and it is not known below which item. Say so in the setting "
        "dimensions.lists, as LIST/LEVEL/PARENT.")
        .arg(named(wish))
        .arg(place.level)
        .arg(place.list.name);
}

QString parentMissing(const DimensionWish &wish, const ListAssignment &place)
{
    return DimensionWords::tr("%1 belongs below %2 in Concur's list %3, which has no such item.")
        .arg(named(wish), place.parent, place.list.name);
}

QString hyphen(const DimensionWish &wish, const ListAssignment &place)
{
    return DimensionWords::tr(
        "%1 is mapped from %2, which cannot be a code in Concur's list %3: there a hyphen parts the levels. Map it "
        "from a code without one.")
        .arg(named(wish), wish.shortCode, place.list.name);
}

QString gone(const DimensionLink &link)
{
    return DimensionWords::tr(
        "%1 %2 (%3) is no longer in NAV, and Concur's list %4 still offers it as %5. Take it out of the list in "
        "Concur, or map %1=%5 to another value, or to none.")
        .arg(link.dimension, link.valueCode, link.itemName, link.listName, link.code);
}

} // namespace Ledgerbridge::DimensionTexts
