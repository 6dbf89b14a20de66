// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorreview.h"

#include "runtext.h"

#include <QCryptographicHash>
#include <QSet>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Builds a review wish by wish.
class Reviewer final
{
public:
    Reviewer(
        const QList<ConcurVendor> &concur, const QHash<QString, Store::VendorLink> &known, VendorConflictPolicy policy)
        : m_known(known)
        , m_policy(policy)
    {
        for (const ConcurVendor &vendor : concur)
            m_records[Directory::normalised(vendor.code)].append(vendor);
    }

    void add(const VendorWish &wish);
    [[nodiscard]] VendorReview review() const { return m_review; }

private:
    [[nodiscard]] QList<ConcurVendor> recordsOf(const VendorWish &wish) const;
    /// A key belongs to the first that claims it; another one with the same content is no trouble.
    [[nodiscard]] bool claim(const VendorWish &wish, const QString &addressCode);
    void addNew(const VendorWish &wish);
    void compare(const VendorWish &wish, const ConcurVendor &record, bool isOnly);
    [[nodiscard]] Store::VendorLink linkFor(const VendorWish &wish, const QString &addressCode) const;

    QHash<QString, QList<ConcurVendor>> m_records;
    const QHash<QString, Store::VendorLink> &m_known;
    VendorConflictPolicy m_policy;
    QHash<QString, VendorWish> m_claimed;
    VendorReview m_review;
};

QString named(const VendorWish &wish)
{
    return RunText::tr("Vendor %1 (%2, %3)").arg(wish.number, wish.fields.value(u"VendorName"_s), wish.companyName);
}

QString missingText(const VendorWish &wish, const QStringList &missing)
{
    QStringList titles;
    for (const QString &field : missing)
        titles.append(vendorFieldTitle(field));
    return RunText::tr("%1 cannot go to Concur as %2, because NAV lacks: %3. Fill it in on the vendor's card in NAV.")
        .arg(named(wish), wish.code, titles.join(u", "_s));
}

QString conflictText(const VendorWish &wish, const ConcurVendor &record, const QStringList &conflicts)
{
    QStringList parts;
    for (const QString &field : conflicts)
        parts.append(RunText::tr("%1 is \"%2\" in NAV and \"%3\" in Concur")
                         .arg(vendorFieldTitle(field), wish.fields.value(field), record.fields.value(field)));
    return RunText::tr("%1 and Concur's %2/%3: %4.")
        .arg(named(wish), record.code, record.addressCode, parts.join(u"; "_s));
}

QString claimedText(const VendorWish &wish, const VendorWish &owner)
{
    return RunText::tr("%1 would go to Concur as %2, which is %3 already. Give one of them a code of its own by a "
                       "mapping of kind vendor.")
        .arg(named(wish), wish.code, named(owner));
}

QList<ConcurVendor> Reviewer::recordsOf(const VendorWish &wish) const
{
    const QList<ConcurVendor> all = m_records.value(Directory::normalised(wish.code));
    if (wish.addressCode.isEmpty())
        return all;
    QList<ConcurVendor> meant;
    for (const ConcurVendor &record : all)
        if (record.addressCode.compare(wish.addressCode, Qt::CaseInsensitive) == 0)
            meant.append(record);
    return meant;
}

Store::VendorLink Reviewer::linkFor(const VendorWish &wish, const QString &addressCode) const
{
    Store::VendorLink link{wish.code, addressCode, wish.companyId, wish.number, {}, {}};
    const auto known = m_known.constFind(link.key());
    // What was agreed on for another vendor says nothing about this one.
    if (known != m_known.cend() && known->number == wish.number && known->companyId == wish.companyId)
        link.agreed = known->agreed;
    return link;
}

bool Reviewer::claim(const VendorWish &wish, const QString &addressCode)
{
    const QString key = Directory::normalised(wish.code + u'/' + addressCode);
    const auto owner = m_claimed.constFind(key);
    if (owner == m_claimed.cend()) {
        m_claimed.insert(key, wish);
        return true;
    }
    if (owner->fields != wish.fields) {
        // Under a key of its own, so that it does not hide the owner's.
        Store::VendorLink link = linkFor(wish, addressCode + u'@' + wish.companyName);
        link.conflict = claimedText(wish, *owner);
        m_review.links.append(link);
    }
    return false;
}

void Reviewer::addNew(const VendorWish &wish)
{
    const QString addressCode = wish.addressCode.isEmpty() ? newAddressCode.toString() : wish.addressCode;
    if (wish.isBlocked || !claim(wish, addressCode))
        return;
    Store::VendorLink link = linkFor(wish, addressCode);
    link.agreed.clear();
    const QStringList missing = missingFields(wish.fields);
    if (!missing.isEmpty()) {
        link.conflict = missingText(wish, missing);
        m_review.links.append(link);
        return;
    }
    m_review.links.append(link);
    VendorChange change{true, {wish.code, addressCode, wish.fields, false}, link};
    change.after.agreed = wish.fields;
    m_review.changes.append(change);
}

void Reviewer::compare(const VendorWish &wish, const ConcurVendor &record, bool isOnly)
{
    if (!claim(wish, record.addressCode))
        return;
    const bool isWhole = isOnly || !wish.addressCode.isEmpty() || record.addressCode == newAddressCode;
    const VendorFields nav = isWhole ? wish.fields : sharedFieldsOf(wish.fields);
    Store::VendorLink link = linkFor(wish, record.addressCode);
    const VendorComparison comparison = compareVendor(nav, record.fields, link.agreed, m_policy);
    if (!comparison.conflicts.isEmpty())
        link.conflict = conflictText(wish, record, comparison.conflicts);
    Store::VendorLink after = link;
    after.agreed = comparison.agreed;
    for (auto field = comparison.agreed.cbegin(); field != comparison.agreed.cend(); ++field)
        if (!comparison.toSend.contains(field.key()))
            link.agreed.insert(field.key(), *field);
    m_review.links.append(link);
    if (comparison.toSend.isEmpty())
        return;
    VendorChange change{false, {record.code, record.addressCode, comparison.toSend, false}, after};
    for (const QString &required : {u"CountryCode"_s, u"CurrencyCode"_s})
        if (!change.vendor.fields.contains(required) && record.fields.contains(required))
            change.vendor.fields.insert(required, record.fields.value(required));
    m_review.changes.append(change);
}

void Reviewer::add(const VendorWish &wish)
{
    const QList<ConcurVendor> records = recordsOf(wish);
    if (records.isEmpty())
        addNew(wish);
    for (const ConcurVendor &record : records)
        compare(wish, record, records.size() == 1);
}

} // namespace

QString VendorChange::fingerprint() const
{
    QStringList parts{vendor.code, vendor.addressCode};
    for (auto field = vendor.fields.cbegin(); field != vendor.fields.cend(); ++field)
        parts.append(field.key() + u'=' + *field);
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

VendorReview reviewVendors(const QList<VendorWish> &wishes, const QList<ConcurVendor> &concur,
    const QHash<QString, Store::VendorLink> &known, VendorConflictPolicy policy)
{
    Reviewer reviewer(concur, known, policy);
    for (const VendorWish &wish : wishes)
        reviewer.add(wish);
    return reviewer.review();
}

} // namespace Ledgerbridge::Sync
