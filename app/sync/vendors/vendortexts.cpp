// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendortexts.h"

#include "runtext.h"

namespace Ledgerbridge::Sync::VendorTexts {

using namespace Qt::StringLiterals;

namespace {

QString named(const VendorWish &wish)
{
    return RunText::tr("Vendor %1 (%2, %3)").arg(wish.number, wish.fields.value(u"VendorName"_s), wish.companyName);
}

} // namespace

QString missing(const VendorWish &wish, const QStringList &fields)
{
    QStringList titles;
    for (const QString &field : fields)
        titles.append(vendorFieldTitle(field));
    return RunText::tr("%1 cannot go to Concur as %2, because NAV lacks: %3. Fill it in on the vendor's card in NAV.")
        .arg(named(wish), wish.source, titles.join(u", "_s));
}

QString conflict(const VendorWish &wish, const ConcurVendor &record, const QStringList &fields)
{
    QStringList parts;
    for (const QString &field : fields)
        parts.append(RunText::tr("%1 is \"%2\" in NAV and \"%3\" in Concur")
                         .arg(vendorFieldTitle(field), wish.fields.value(field), record.fields.value(field)));
    return RunText::tr("%1 and Concur's %2/%3: %4.")
        .arg(named(wish), record.code, record.addressCode, parts.join(u"; "_s));
}

QString otherName(const VendorWish &wish, const ConcurVendor &record)
{
    return RunText::tr(
        "%1 has the code of %2/%3 in Concur, which is \"%4\": plainly another. Nothing is sent; if they are "
        "one after all, map %2 to %5.")
        .arg(named(wish), record.code, record.addressCode, record.fields.value(u"VendorName"_s), wish.number);
}

QString claimed(const VendorWish &wish, const VendorWish &owner)
{
    return RunText::tr("%1 would go to Concur as %2, which is %3 already. Give one of them a code of its own by a "
                       "mapping of kind vendor.")
        .arg(named(wish), wish.source, named(owner));
}

} // namespace Ledgerbridge::Sync::VendorTexts
