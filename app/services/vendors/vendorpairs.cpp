// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorpairs.h"

#include "concurvendorstore.h"
#include "mappingstore.h"
#include "vendorreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString pairText(const char *source)
{
    return QCoreApplication::translate("VendorPairs", source);
}

QString normalisedKey(const QString &code, const QString &addressCode)
{
    return Directory::normalised(code + u'/' + addressCode);
}

/// Lays what a review found out over all that either side has.
class Pairing final
{
public:
    Pairing(const QList<PlanningCompany> &companies, const MappingBook &mappings, QDate today)
        : m_companies(companies)
        , m_payees(Sync::payeeVendors(mappings))
    {
        QList<const PlanningCompany *> all;
        for (const PlanningCompany &company : companies)
            all.append(&company);
        m_wishes = Sync::vendorWishes(all, mappings, today);
        for (const Sync::VendorWish &wish : std::as_const(m_wishes))
            m_wishOf.insert({wish.companyId, wish.number}, wish);
    }

    [[nodiscard]] QList<VendorPair> pairs(
        const QList<ConcurVendor> &concur, const Sync::VendorReview &review, bool hasLooked);
    [[nodiscard]] const QList<Sync::VendorWish> &wishes() const { return m_wishes; }

private:
    using VendorKey = std::pair<QString, QString>;
    void takeReview(const Sync::VendorReview &review);
    [[nodiscard]] VendorPair pairOf(const Store::VendorLink &link, const Sync::VendorReview &review);
    [[nodiscard]] VendorPair alone(const PlanningCompany &company, const NavVendor &vendor) const;
    void addOnlyConcur(const QList<ConcurVendor> &concur);

    const QList<PlanningCompany> &m_companies;
    QSet<QString> m_payees;
    QList<Sync::VendorWish> m_wishes;
    QHash<VendorKey, Sync::VendorWish> m_wishOf;
    QHash<QString, ConcurVendor> m_records;
    /// Of a vendor in NAV; several where it has several codes or addresses.
    QMultiHash<VendorKey, Store::VendorLink> m_links;
    QHash<QString, bool> m_isNew;
    QSet<QString> m_paired;
    QList<VendorPair> m_pairs;
    bool m_hasLooked = false;
};

void Pairing::takeReview(const Sync::VendorReview &review)
{
    for (const Store::VendorLink &link : review.links)
        m_links.insert({link.companyId, link.number}, link);
    for (const Sync::VendorChange &change : review.changes)
        m_isNew.insert(change.key(), change.isNew);
}

VendorPair Pairing::pairOf(const Store::VendorLink &link, const Sync::VendorReview &review)
{
    VendorPair pair;
    const QString key = normalisedKey(link.code, link.addressCode);
    const auto record = m_records.constFind(key);
    pair.nav = m_wishOf.value({link.companyId, link.number}).fields;
    pair.agreed = link.agreed;
    pair.words = link.conflict;
    pair.disputed = review.disputed.value(link.key());
    if (record != m_records.cend()) {
        m_paired.insert(key);
        pair.code = record->code;
        pair.addressCode = record->addressCode;
        pair.concur = record->fields;
        pair.concurName = record->fields.value(u"VendorName"_s);
    }
    const auto change = m_isNew.constFind(link.key());
    if (!link.conflict.isEmpty())
        pair.state = VendorPair::State::Conflict;
    else if (change != m_isNew.cend())
        pair.state = *change ? VendorPair::State::OnlyNav : VendorPair::State::Differs;
    else
        pair.state = VendorPair::State::Same;
    return pair;
}

/// A vendor that no record in Concur stands beside, and that the review said nothing of.
VendorPair Pairing::alone(const PlanningCompany &company, const NavVendor &vendor) const
{
    VendorPair pair;
    pair.state = VendorPair::State::NotProvided;
    const auto wish = m_wishOf.constFind({company.directory.setup.companyId, vendor.number});
    if (m_payees.contains(Directory::normalised(vendor.number))) {
        pair.words = pairText(QT_TRANSLATE_NOOP("VendorPairs",
            "Employees or cards are paid through this vendor: it is no supplier and does not go to Concur."));
        return pair;
    }
    if (wish == m_wishOf.cend()) {
        pair.words = pairText(QT_TRANSLATE_NOOP("VendorPairs",
            "The vendor has no code in Concur: map one to it, or switch on mapping.sameCode and let no mapping lead "
            "from its number elsewhere."));
        return pair;
    }
    pair.nav = wish->fields;
    if (!m_hasLooked)
        pair.state = VendorPair::State::Unknown;
    else if (wish->isBlocked)
        pair.words = pairText(QT_TRANSLATE_NOOP(
            "VendorPairs", "The vendor is blocked in NAV, and Concur does not have it: it is not made there."));
    else
        pair.words = pairText(QT_TRANSLATE_NOOP(
            "VendorPairs", "Its code in Concur stands for another vendor already, which says the same."));
    return pair;
}

void Pairing::addOnlyConcur(const QList<ConcurVendor> &concur)
{
    for (const ConcurVendor &record : concur) {
        if (m_paired.contains(normalisedKey(record.code, record.addressCode)))
            continue;
        VendorPair pair;
        pair.state = VendorPair::State::OnlyConcur;
        pair.code = record.code;
        pair.addressCode = record.addressCode;
        pair.concur = record.fields;
        pair.concurName = record.fields.value(u"VendorName"_s);
        if (record.isRequested)
            pair.words = pairText(QT_TRANSLATE_NOOP("VendorPairs", "Somebody has requested this vendor in Concur."));
        m_pairs.append(pair);
    }
}

QList<VendorPair> Pairing::pairs(const QList<ConcurVendor> &concur, const Sync::VendorReview &review, bool hasLooked)
{
    m_hasLooked = hasLooked;
    for (const ConcurVendor &record : concur)
        m_records.insert(normalisedKey(record.code, record.addressCode), record);
    takeReview(review);
    for (const PlanningCompany &company : m_companies) {
        QList<NavVendor> vendors = company.directory.vendors().values();
        std::sort(
            vendors.begin(), vendors.end(), [](const NavVendor &a, const NavVendor &b) { return a.number < b.number; });
        for (const NavVendor &vendor : std::as_const(vendors)) {
            QList<VendorPair> found;
            for (const Store::VendorLink &link : m_links.values({company.directory.setup.companyId, vendor.number}))
                found.append(pairOf(link, review));
            if (found.isEmpty())
                found.append(alone(company, vendor));
            std::sort(found.begin(), found.end(), [](const VendorPair &a, const VendorPair &b) {
                return std::pair(a.code, a.addressCode) < std::pair(b.code, b.addressCode);
            });
            for (VendorPair &pair : found) {
                pair.companyName = company.directory.setup.companyName;
                pair.number = vendor.number;
                pair.navName = vendor.displayName;
                m_pairs.append(pair);
            }
        }
    }
    addOnlyConcur(concur);
    return m_pairs;
}

Result<MappingBook> presentBook(Store::Database &database)
{
    const auto rows = Store::MappingStore(database).rows();
    return rows ? Result<MappingBook>(MappingBook(*rows)) : fail(rows.error());
}

QList<PlanningCompany> planningCompanies(const QList<Sync::CompanyLink> &companies, const QList<Directory> &directories)
{
    QList<PlanningCompany> planning;
    for (qsizetype i = 0; i < std::min(companies.size(), directories.size()); ++i) {
        PlanningCompany company{directories.at(i), companies.at(i).policy};
        company.directory.setup.companyId = companies.at(i).company.id;
        company.directory.setup.companyName = companies.at(i).company.name;
        planning.append(company);
    }
    return planning;
}

void countStates(VendorPairs &pairs)
{
    for (const VendorPair &pair : std::as_const(pairs.rows)) {
        pairs.toMake += pair.state == VendorPair::State::OnlyNav ? 1 : 0;
        pairs.toChange += pair.state == VendorPair::State::Differs ? 1 : 0;
        pairs.conflicts += pair.state == VendorPair::State::Conflict ? 1 : 0;
    }
}

} // namespace

Result<VendorPairs> vendorPairs(Store::Database &database, const QList<Sync::CompanyLink> &companies,
    const QList<Directory> &directories, VendorConflictPolicy policy, QDate today)
{
    const auto book = presentBook(database);
    const auto known = Store::VendorLinkStore(database).all();
    const auto concur = Store::ConcurVendorStore(database).all();
    const auto seenAt = Store::ConcurVendorStore(database).seenAt();
    if (!book || !known || !concur || !seenAt)
        return fail(!book ? book.error() : !known ? known.error() : !concur ? concur.error() : seenAt.error());
    const QList<PlanningCompany> planning = planningCompanies(companies, directories);
    Pairing pairing(planning, *book, today);
    const bool hasLooked = seenAt->isValid();
    VendorPairs pairs;
    pairs.seenAt = *seenAt;
    const Sync::VendorReview review =
        hasLooked ? Sync::reviewVendors(pairing.wishes(), *concur, *known, policy) : Sync::VendorReview();
    pairs.rows = pairing.pairs(*concur, review, hasLooked);
    countStates(pairs);
    return pairs;
}

} // namespace Ledgerbridge::Services
