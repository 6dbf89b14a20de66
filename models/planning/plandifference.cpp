// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "plandifference.h"

#include "amounttext.h"
#include "directory.h"
#include "workbench.h"

#include <QMap>

#include <algorithm>

namespace Ledgerbridge {

namespace {

struct Bucket
{
    PlanLine line;
    Decimal posted;
    Decimal wanted;
    bool inPosted = false;
    bool inWanted = false;
};

/// Order of insertion is kept, so that the difference reads like the document.
class Buckets
{
public:
    void add(const PlanLine &line, const Decimal &amount, bool wanted)
    {
        const QString key = keyOf(line);
        if (!m_places.contains(key)) {
            m_places.insert(key, m_buckets.size());
            m_buckets.append(Bucket{line, {}, {}, false, false});
        }
        Bucket &bucket = m_buckets[m_places.value(key)];
        if (wanted && !bucket.inWanted)
            bucket.line = line;
        (wanted ? bucket.wanted : bucket.posted) += amount;
        (wanted ? bucket.inWanted : bucket.inPosted) = true;
    }

    [[nodiscard]] const QList<Bucket> &all() const { return m_buckets; }

private:
    static QString keyOf(const PlanLine &line)
    {
        QStringList parts;
        for (const PlanDimension &dimension : line.dimensions)
            if (!dimension.remove)
                parts.append(
                    Directory::normalised(dimension.dimension) + u'=' + Directory::normalised(dimension.value));
        parts.sort();
        parts.prepend(Directory::normalised(line.account));
        parts.prepend(line.accountType == NavAccountType::Vendor ? QStringLiteral("V") : QStringLiteral("G"));
        return parts.join(u'\n');
    }

    QMap<QString, qsizetype> m_places;
    QList<Bucket> m_buckets;
};

/// A purchase document owes its total to the vendor without a line that says so.
PlanLine vendorSide(const Posting &posting)
{
    PlanLine line;
    line.accountType = NavAccountType::Vendor;
    line.account = posting.vendorNumber;
    line.role = PlanRole::Counter;
    line.description = posting.externalNumber;
    return line;
}

void collect(Buckets &buckets, const PostingPlan &plan, bool wanted)
{
    for (const Posting &posting : plan.postings) {
        const bool credit = posting.target == PostingTarget::PurchaseCreditMemo;
        for (const PlanLine &line : posting.lines)
            buckets.add(line, credit ? line.amount.negated() : line.amount, wanted);
        if (posting.target != PostingTarget::Journal)
            buckets.add(vendorSide(posting), credit ? posting.total : posting.total.negated(), wanted);
    }
}

bool isJournal(const PostingPlan &plan)
{
    return std::all_of(plan.postings.cbegin(), plan.postings.cend(),
        [](const Posting &posting) { return posting.target == PostingTarget::Journal; });
}

QString explain(const Bucket &bucket)
{
    if (!bucket.inPosted)
        return PlannerText::tr("new: %1 on %2").arg(amountText(bucket.wanted, 2), bucket.line.account);
    if (!bucket.inWanted)
        return PlannerText::tr("gone: %1 on %2 was posted").arg(amountText(bucket.posted, 2), bucket.line.account);
    return PlannerText::tr("%1 instead of %2 on %3")
        .arg(amountText(bucket.wanted, 2), amountText(bucket.posted, 2), bucket.line.account);
}

DifferenceLine lineOf(const Bucket &bucket)
{
    using Change = DifferenceLine::Change;
    DifferenceLine line;
    line.change = bucket.inPosted ? bucket.inWanted ? Change::Changed : Change::Gone : Change::Added;
    line.accountType = bucket.line.accountType;
    line.account = bucket.line.account;
    line.accountName = bucket.line.accountName;
    line.dimensions = bucket.line.dimensions;
    line.posted = bucket.posted;
    line.wanted = bucket.wanted;
    line.description = bucket.line.description;
    line.explanation = explain(bucket);
    return line;
}

const Posting *purchaseOf(const PostingPlan &plan)
{
    const auto found = std::find_if(plan.postings.cbegin(), plan.postings.cend(),
        [](const Posting &posting) { return posting.target != PostingTarget::Journal; });
    return found == plan.postings.cend() ? nullptr : &*found;
}

void remark(QStringList &remarks, const QString &what, const QString &before, const QString &now)
{
    if (Directory::normalised(before) != Directory::normalised(now))
        remarks.append(PlannerText::tr("%1: \"%2\" instead of \"%3\"").arg(what, now, before));
}

QStringList remarksOn(const PostingPlan &posted, const PostingPlan &wanted)
{
    QStringList remarks;
    if (posted.companyId != wanted.companyId)
        remark(remarks, PlannerText::tr("Company"), posted.companyName, wanted.companyName);
    const Posting *before = purchaseOf(posted);
    const Posting *now = purchaseOf(wanted);
    if (bool(before) != bool(now))
        remarks.append(PlannerText::tr("It would be posted as another kind of document."));
    if (!before || !now)
        return remarks;
    remark(remarks, PlannerText::tr("Currency"), before->currencyCode, now->currencyCode);
    // A number of our own making says nothing about the document.
    if (before->externalNumber != before->reference && now->externalNumber != now->reference)
        remark(remarks, PlannerText::tr("Invoice number"), before->externalNumber, now->externalNumber);
    return remarks;
}

} // namespace

QString toString(DifferenceLine::Change change)
{
    switch (change) {
    case DifferenceLine::Change::Added: return QStringLiteral("added");
    case DifferenceLine::Change::Gone: return QStringLiteral("gone");
    case DifferenceLine::Change::Changed: break;
    }
    return QStringLiteral("changed");
}

PlanDifference planDifference(const QList<PostingPlan> &posted, const PostingPlan &wanted)
{
    PlanDifference difference;
    Buckets buckets;
    difference.journalsOnly = isJournal(wanted);
    difference.sameCompany = true;
    for (const PostingPlan &plan : posted) {
        collect(buckets, plan, false);
        difference.journalsOnly = difference.journalsOnly && isJournal(plan);
        difference.sameCompany = difference.sameCompany && plan.companyId == wanted.companyId;
    }
    collect(buckets, wanted, true);
    for (const Bucket &bucket : buckets.all())
        if (!(bucket.posted == bucket.wanted))
            difference.lines.append(lineOf(bucket));
    // The latest is what the new version is compared with.
    if (!posted.isEmpty())
        difference.remarks = remarksOn(posted.last(), wanted);
    return difference;
}

} // namespace Ledgerbridge
