// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorreview.h"

#include "namesimilarity.h"
#include "vendortexts.h"

#include <QCryptographicHash>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// A wish with Concur's key; without an address code all addresses of the code are meant.
struct KeyedWish final
{
    VendorWish wish;
    QString code;
    QString addressCode;
};

/// Builds a review wish by wish; those that name an address first, for the more particular mapping holds.
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

    [[nodiscard]] KeyedWish keyed(const VendorWish &wish) const;
    void add(const KeyedWish &wish);
    [[nodiscard]] VendorReview review() const { return m_review; }

private:
    [[nodiscard]] QList<ConcurVendor> recordsOf(const KeyedWish &wish) const;
    /// A key belongs to the first that claims it; another one with the same content is no trouble.
    [[nodiscard]] bool claim(const KeyedWish &wish, const QString &addressCode);
    void addNew(const KeyedWish &wish);
    void compare(const KeyedWish &wish, const ConcurVendor &record, bool isOnly);
    [[nodiscard]] Store::VendorLink linkFor(const KeyedWish &wish, const QString &addressCode) const;
    void settleSent(Store::VendorLink &link, const ConcurVendor &record) const;

    QHash<QString, QList<ConcurVendor>> m_records;
    const QHash<QString, Store::VendorLink> &m_known;
    VendorConflictPolicy m_policy;
    QHash<QString, KeyedWish> m_claimed;
    VendorReview m_review;
};

QString claimOf(const QString &code, const QString &addressCode)
{
    return Directory::normalised(code + u'/' + addressCode);
}

/// A code may hold a slash itself: what Concur knows as a code is one.
KeyedWish Reviewer::keyed(const VendorWish &wish) const
{
    const qsizetype slash = wish.source.indexOf(u'/');
    if (!wish.isMapped || slash <= 0 || m_records.contains(Directory::normalised(wish.source)))
        return {wish, wish.source, {}};
    return {wish, wish.source.left(slash), wish.source.mid(slash + 1)};
}

/// Without those that a more particular wish has claimed.
QList<ConcurVendor> Reviewer::recordsOf(const KeyedWish &wish) const
{
    QList<ConcurVendor> meant;
    for (const ConcurVendor &record : m_records.value(Directory::normalised(wish.code))) {
        const auto owner = m_claimed.constFind(claimOf(wish.code, record.addressCode));
        const bool isTaken = owner != m_claimed.cend() && !owner->addressCode.isEmpty();
        const bool isMeant = wish.addressCode.isEmpty()
            ? !isTaken
            : record.addressCode.compare(wish.addressCode, Qt::CaseInsensitive) == 0;
        if (isMeant)
            meant.append(record);
    }
    return meant;
}

Store::VendorLink Reviewer::linkFor(const KeyedWish &wish, const QString &addressCode) const
{
    Store::VendorLink link{wish.code, addressCode, wish.wish.companyId, wish.wish.number, {}, {}, {}};
    const auto known = m_known.constFind(link.key());
    // What was agreed on for another vendor says nothing about this one.
    if (known != m_known.cend() && known->number == link.number && known->companyId == link.companyId) {
        link.agreed = known->agreed;
        link.sent = known->sent;
    }
    return link;
}

bool Reviewer::claim(const KeyedWish &wish, const QString &addressCode)
{
    const QString key = claimOf(wish.code, addressCode);
    const auto owner = m_claimed.constFind(key);
    if (owner == m_claimed.cend()) {
        m_claimed.insert(key, wish);
        return true;
    }
    if (owner->wish.fields != wish.wish.fields) {
        // Under a key of its own, so that it does not hide the owner's.
        Store::VendorLink link = linkFor(wish, addressCode + u'@' + wish.wish.companyName);
        link.conflict = VendorTexts::claimed(wish.wish, owner->wish);
        m_review.links.append(link);
    }
    return false;
}

void Reviewer::addNew(const KeyedWish &wish)
{
    const QString addressCode = wish.addressCode.isEmpty() ? newAddressCode.toString() : wish.addressCode;
    if (wish.wish.isBlocked || !claim(wish, addressCode))
        return;
    Store::VendorLink link = linkFor(wish, addressCode);
    link.agreed.clear();
    const QStringList missing = missingFields(wish.wish.fields);
    if (!missing.isEmpty())
        link.conflict = VendorTexts::missing(wish.wish, missing);
    m_review.links.append(link);
    if (!missing.isEmpty())
        return;
    VendorChange change{true, {wish.code, addressCode, wish.wish.fields, false}, link, link};
    change.underWay.sent = wish.wish.fields;
    change.after.agreed = wish.wish.fields;
    change.after.sent.clear();
    m_review.changes.append(change);
}

/// What left and was never answered may have arrived: then it is what both sides agree on.
void Reviewer::settleSent(Store::VendorLink &link, const ConcurVendor &record) const
{
    for (auto field = link.sent.cbegin(); field != link.sent.cend(); ++field)
        if (isSameVendorValue(field.key(), *field, record.fields.value(field.key())))
            link.agreed.insert(field.key(), *field);
    link.sent.clear();
}

void Reviewer::compare(const KeyedWish &wish, const ConcurVendor &record, bool isOnly)
{
    if (!claim(wish, record.addressCode))
        return;
    Store::VendorLink link = linkFor(wish, record.addressCode);
    settleSent(link, record);
    const bool isChance = !wish.wish.isMapped && link.agreed.isEmpty();
    if (isChance && namesPlainlyDiffer(wish.wish.fields.value(u"VendorName"_s), record.fields.value(u"VendorName"_s))) {
        link.conflict = VendorTexts::otherName(wish.wish, record);
        m_review.links.append(link);
        return;
    }
    const bool isWhole = isOnly || !wish.addressCode.isEmpty() || record.addressCode == newAddressCode;
    const VendorFields nav = isWhole ? wish.wish.fields : sharedFieldsOf(wish.wish.fields);
    const VendorComparison comparison = compareVendor(nav, record.fields, link.agreed, m_policy);
    if (!comparison.conflicts.isEmpty()) {
        link.conflict = VendorTexts::conflict(wish.wish, record, comparison.conflicts);
        m_review.disputed.insert(link.key(), comparison.conflicts);
    }
    Store::VendorLink after = link;
    after.agreed = comparison.agreed;
    for (auto field = comparison.agreed.cbegin(); field != comparison.agreed.cend(); ++field)
        if (!comparison.toSend.contains(field.key()))
            link.agreed.insert(field.key(), *field);
    m_review.links.append(link);
    if (comparison.toSend.isEmpty())
        return;
    VendorChange change{false, {record.code, record.addressCode, comparison.toSend, false}, link, after};
    change.underWay.sent = comparison.toSend;
    for (const QString &required : {u"CountryCode"_s, u"CurrencyCode"_s})
        if (!change.vendor.fields.contains(required) && record.fields.contains(required))
            change.vendor.fields.insert(required, record.fields.value(required));
    m_review.changes.append(change);
}

void Reviewer::add(const KeyedWish &wish)
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
    QList<KeyedWish> whole;
    for (const VendorWish &wish : wishes) {
        const KeyedWish keyed = reviewer.keyed(wish);
        if (keyed.addressCode.isEmpty())
            whole.append(keyed);
        else
            reviewer.add(keyed);
    }
    for (const KeyedWish &wish : std::as_const(whole))
        reviewer.add(wish);
    return reviewer.review();
}

} // namespace Ledgerbridge::Sync
