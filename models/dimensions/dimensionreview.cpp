// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionreview.h"

#include "dimensiontexts.h"
#include "listcode.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

QString placeKey(const QString &listId, const QString &code)
{
    return listId + u'\n' + Directory::normalised(code);
}

/// Concur's side of one place.
class PlaceItems final
{
public:
    PlaceItems(const ListAssignment &place, const QList<ConcurListItem> &items)
    {
        for (const ConcurListItem &item : items) {
            if (item.level == place.level - 1)
                m_parents.append(item.code);
            const bool isHere = item.level == place.level
                && (place.parent.isEmpty() || item.parentCode().compare(place.parent, Qt::CaseInsensitive) == 0);
            if (!isHere)
                continue;
            m_items.append(item);
            m_byShortCode[Directory::normalised(item.shortCode)].append(item);
        }
    }

    [[nodiscard]] const QList<ConcurListItem> &all() const { return m_items; }
    [[nodiscard]] QList<ConcurListItem> called(const QString &shortCode) const
    {
        return m_byShortCode.value(Directory::normalised(shortCode));
    }
    /// Codes of the level above.
    [[nodiscard]] const QStringList &parents() const { return m_parents; }

private:
    QList<ConcurListItem> m_items;
    QHash<QString, QList<ConcurListItem>> m_byShortCode;
    QStringList m_parents;
};

/// A value that stands in the list under its own code is that item; other codes that are mapped to it are by-names then.
QList<DimensionWish> withOwnCodes(const QList<DimensionWish> &wishes, const PlaceItems &items)
{
    QList<DimensionWish> all;
    for (const DimensionWish &wish : wishes) {
        const bool isThere = !wish.ownCode.isEmpty() && !items.called(wish.ownCode).isEmpty();
        DimensionWish own = wish;
        own.shortCode = wish.ownCode;
        own.ownCode.clear();
        own.isMapped = own.isShared = false;
        const bool isFirst =
            all.isEmpty() || all.constLast().code != wish.code || all.constLast().companyId != wish.companyId;
        if (isThere && isFirst)
            all.append(own);
        all.append(wish);
        all.last().isShared = wish.isShared || isThere;
    }
    return all;
}

/// Builds a review place by place.
class DimensionReviewer final
{
public:
    DimensionReviewer(const DimensionCodes &codes, const DimensionFacts &facts)
        : m_codes(codes)
        , m_facts(facts)
    {
        for (const DimensionLink &link : facts.known)
            m_known.insert(placeKey(link.listId, link.code), link);
    }

    [[nodiscard]] DimensionReview review();

private:
    void addPlace(const ListAssignment &place);
    void add(const ListAssignment &place, const PlaceItems &items, const DimensionWish &wish);
    void compare(const ListAssignment &place, const DimensionWish &wish, const ConcurListItem &item);
    void addNew(const ListAssignment &place, const PlaceItems &items, const DimensionWish &wish);
    void addUnknown(const ListAssignment &place);
    void propose(const ListAssignment &place, const ConcurListItem &item);
    /// A code belongs to the first that claims it; another one with the same name is no trouble.
    [[nodiscard]] bool claim(const ListAssignment &place, const DimensionWish &wish, const QString &code);
    [[nodiscard]] bool isClaimed(const ListAssignment &place, const QString &code) const
    {
        return m_claimed.contains(placeKey(place.list.id, code));
    }
    [[nodiscard]] DimensionLink linkFor(
        const ListAssignment &place, const DimensionWish &wish, const QString &code) const;
    void addConflict(DimensionLink link, const QString &conflict);
    [[nodiscard]] bool isStillInNav(const ListAssignment &place, const DimensionLink &link) const;

    const DimensionCodes &m_codes;
    const DimensionFacts &m_facts;
    QHash<QString, DimensionLink> m_known;
    QHash<QString, DimensionWish> m_claimed;
    QSet<QString> m_proposed;
    DimensionReview m_review;
};

DimensionReview DimensionReviewer::review()
{
    // Parents may be wishes of another dimension in the same list.
    QList<ListAssignment> places = m_facts.places;
    std::stable_sort(places.begin(), places.end(),
        [](const ListAssignment &a, const ListAssignment &b) { return a.level < b.level; });
    for (const ListAssignment &place : std::as_const(places))
        addPlace(place);
    for (const ListAssignment &place : std::as_const(places))
        addUnknown(place);
    std::stable_sort(m_review.changes.begin(), m_review.changes.end(), [](const auto &a, const auto &b) {
        if (a.listId != b.listId)
            return a.listId < b.listId;
        return a.isNew != b.isNew ? a.isNew : a.item.level < b.item.level;
    });
    return m_review;
}

void DimensionReviewer::addPlace(const ListAssignment &place)
{
    const PlaceItems items(place, m_facts.items.value(place.list.id));
    QSet<QString> satisfied;
    QList<DimensionWish> missing;
    for (const DimensionWish &wish : withOwnCodes(m_codes.wishesFor(place), items)) {
        DimensionWish meant = wish;
        // Concur may have the code as it is, where nothing in it had to be written otherwise.
        if (items.called(wish.shortCode).isEmpty() && !wish.isMapped && !wish.code.contains(u'-')
            && !items.called(wish.code).isEmpty())
            meant.shortCode = wish.code;
        if (items.called(meant.shortCode).isEmpty()) {
            missing.append(meant);
            continue;
        }
        satisfied.insert(meant.companyId + u'\n' + meant.code);
        add(place, items, meant);
    }
    for (const DimensionWish &wish : std::as_const(missing)) {
        // Of several codes that lead to one value, one is enough.
        const QString value = wish.companyId + u'\n' + wish.code;
        if (wish.isShared && satisfied.contains(value))
            continue;
        satisfied.insert(value);
        addNew(place, items, wish);
    }
}

void DimensionReviewer::add(const ListAssignment &place, const PlaceItems &items, const DimensionWish &wish)
{
    for (const ConcurListItem &item : items.called(wish.shortCode))
        compare(place, wish, item);
}

DimensionLink DimensionReviewer::linkFor(
    const ListAssignment &place, const DimensionWish &wish, const QString &code) const
{
    DimensionLink link{place.list.id, code, place.list.name, place.dimension, wish.companyId, wish.code,
        wish.name.trimmed().isEmpty() ? wish.code : wish.name, {}, {}, {}, {}};
    const auto known = m_known.constFind(placeKey(place.list.id, code));
    // What was agreed on for another value says nothing about this one.
    if (known != m_known.cend() && known->dimension == link.dimension && known->companyId == link.companyId
        && known->valueCode.compare(link.valueCode, Qt::CaseInsensitive) == 0) {
        link.agreed = known->agreed;
        link.sent = known->sent;
    }
    return link;
}

void DimensionReviewer::addConflict(DimensionLink link, const QString &conflict)
{
    link.conflict = conflict;
    m_review.links.append(link);
}

bool DimensionReviewer::claim(const ListAssignment &place, const DimensionWish &wish, const QString &code)
{
    const QString key = placeKey(place.list.id, code);
    const auto owner = m_claimed.constFind(key);
    if (owner == m_claimed.cend()) {
        m_claimed.insert(key, wish);
        return true;
    }
    const bool isSame = owner->dimension == wish.dimension
        && ((owner->isShared && wish.isShared)
            || isSameListName(concurNameOf(owner->name, owner->code), concurNameOf(wish.name, wish.code)));
    if (!isSame) {
        // Under a code of its own, so that it does not hide the owner's.
        const QString other = u"%1@%2 %3"_s.arg(code, wish.companyName, wish.dimension);
        addConflict(linkFor(place, wish, other), DimensionTexts::claimed(wish, place, *owner));
    }
    return false;
}

void DimensionReviewer::compare(const ListAssignment &place, const DimensionWish &wish, const ConcurListItem &item)
{
    if (!claim(place, wish, item.code))
        return;
    DimensionLink link = linkFor(place, wish, item.code);
    link.itemName = item.name;
    // What left and was never answered may have arrived: then it is what both sides agree on.
    if (!link.sent.isEmpty() && isSameListName(link.sent, item.name))
        link.agreed = link.sent;
    link.sent.clear();
    const QString wanted = concurNameOf(wish.name, wish.code);
    if (wish.isShared || isSameListName(wanted, item.name)) {
        link.agreed = wish.isShared ? item.name : wanted;
        m_review.links.append(link);
        return;
    }
    const NameWinner winner = winnerOfNames(wanted, item.name, link.agreed, m_facts.policy);
    if (winner == NameWinner::Nobody)
        link.conflict = DimensionTexts::otherName(wish, place, item);
    m_review.links.append(link);
    if (winner != NameWinner::Nav)
        return;
    ListItemChange change{false, place.list.id, item, link, link};
    change.item.name = wanted;
    change.underWay.sent = wanted;
    change.after.agreed = wanted;
    change.after.itemName = wanted;
    m_review.changes.append(change);
}

void DimensionReviewer::addNew(const ListAssignment &place, const PlaceItems &items, const DimensionWish &wish)
{
    QString parent = place.parent;
    if (place.level > 1 && parent.isEmpty() && items.parents().size() == 1)
        parent = items.parents().first();
    const QString code = listItemCode(parent, wish.shortCode);
    DimensionLink link = linkFor(place, wish, code);
    if (!claim(place, wish, code))
        return;
    if (wish.shortCode.contains(u'-'))
        return addConflict(link, DimensionTexts::hyphen(wish, place));
    if (place.level > 1 && parent.isEmpty())
        return addConflict(link, DimensionTexts::parentUnknown(wish, place));
    const bool isParentThere =
        place.level == 1 || items.parents().contains(parent, Qt::CaseInsensitive) || isClaimed(place, parent);
    if (!isParentThere)
        return addConflict(link, DimensionTexts::parentMissing(wish, place));
    if (!link.agreed.isEmpty() && m_facts.policy != DimensionConflictPolicy::NavWins) {
        const bool stays = m_facts.policy == DimensionConflictPolicy::ConcurWins;
        return addConflict(link, stays ? QString() : DimensionTexts::takenOut(wish, place, code));
    }
    link.agreed.clear();
    m_review.links.append(link);
    const QString name = concurNameOf(wish.name, wish.code);
    ListItemChange change{true, place.list.id, {{}, code, wish.shortCode, name, place.level}, link, link};
    change.underWay.sent = name;
    change.after.agreed = name;
    change.after.itemName = name;
    change.after.sent.clear();
    m_review.changes.append(change);
}

bool DimensionReviewer::isStillInNav(const ListAssignment &place, const DimensionLink &link) const
{
    const DimensionCompanies companies = m_codes.companiesOf(place);
    return std::any_of(companies.cbegin(), companies.cend(), [&](const PlanningCompany *company) {
        return company->directory.setup.companyId == link.companyId
            && company->directory.dimensionValue(link.dimension, link.valueCode);
    });
}

void DimensionReviewer::addUnknown(const ListAssignment &place)
{
    const PlaceItems items(place, m_facts.items.value(place.list.id));
    for (const ConcurListItem &item : items.all()) {
        if (isClaimed(place, item.code) || m_codes.isKnown(place, item) || m_codes.meaningOf(place, item).isNone)
            continue;
        const DimensionLink known = m_known.value(placeKey(place.list.id, item.code));
        const bool cameFromNav = known.dimension == place.dimension && !known.valueCode.isEmpty()
            && !(known.agreed.isEmpty() && known.sent.isEmpty());
        if (cameFromNav && !isStillInNav(place, known)) {
            DimensionLink link = known;
            link.itemName = item.name;
            link.valueName.clear();
            addConflict(link, DimensionTexts::gone(link));
        } else {
            propose(place, item);
        }
    }
}

void DimensionReviewer::propose(const ListAssignment &place, const ConcurListItem &item)
{
    const DimensionCompanies companies = m_codes.companiesOf(place);
    if (companies.isEmpty())
        return;
    DimensionLink link{place.list.id, item.code, place.list.name, place.dimension,
        companies.first()->directory.setup.companyId, {}, {}, item.name, {}, {}, {}};
    m_review.links.append(link);
    for (const PlanningCompany *company : companies) {
        DimensionProposal proposal;
        proposal.companyId = company->directory.setup.companyId;
        proposal.companyName = company->directory.setup.companyName;
        proposal.dimension = place.dimension;
        proposal.code = m_codes.meaningOf(place, item).code;
        proposal.name = shortenedValueName(item.name);
        proposal.listName = place.list.name;
        proposal.itemCode = item.code;
        const QString key = proposal.companyId + u'|' + proposal.dimension + u'=' + proposal.code;
        if (m_proposed.contains(key))
            continue;
        m_proposed.insert(key);
        m_review.proposals.append(proposal);
    }
}

} // namespace

QString ListItemChange::fingerprint() const
{
    const QStringList parts{listId, item.code, item.name, QString::number(int(isNew))};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

DimensionReview reviewDimensions(const DimensionCodes &codes, const DimensionFacts &facts)
{
    return DimensionReviewer(codes, facts).review();
}

} // namespace Ledgerbridge
