// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "correctionplan.h"

#include "amounttext.h"
#include "linedescription.h"
#include "postingdates.h"
#include "workbench.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// Longest external document number (nav.md 9.1).
constexpr qsizetype longestNumber = 35;

/// NAV keeps a vendor's external number used, whatever was offset since (nav.md 8): so each correction has its own.
QString externalNumberOf(const CorrectionFrame &frame)
{
    const QString number = frame.documentId + u'-' + frame.reference.right(4);
    return number.size() <= longestNumber ? number : frame.reference;
}

void describe(PlanLine &line, const QString &pattern, const CorrectionFrame &frame)
{
    const QString text = line.fullDescription.isEmpty() ? line.description : line.fullDescription;
    line.fullDescription = pattern.arg(frame.original, text);
    line.description = fitDescription(line.fullDescription);
}

/// NAV takes amounts of a credit memo as positive (nav.md 2.13), so lines stay as they are and the kind turns.
Posting counterPurchase(const Posting &original, const CorrectionFrame &frame)
{
    Posting posting = original;
    posting.target = original.target == PostingTarget::PurchaseCreditMemo ? PostingTarget::PurchaseInvoice
                                                                          : PostingTarget::PurchaseCreditMemo;
    posting.appliesToNumber = original.target == PostingTarget::PurchaseInvoice ? frame.original : QString();
    posting.externalNumber = frame.reference;
    posting.documentDate = frame.date;
    posting.dueDate = frame.date;
    for (PlanLine &line : posting.lines)
        line.explanation = PlannerText::tr("takes back %1 %2").arg(frame.original, line.description);
    return posting;
}

Posting counterJournal(const Posting &original, const CorrectionFrame &frame)
{
    Posting posting = original;
    posting.externalNumber = externalNumberOf(frame);
    posting.total = original.total.negated();
    for (PlanLine &line : posting.lines) {
        line.amount = line.amount.negated();
        line.unitCost = line.unitCost.negated();
        line.explanation =
            PlannerText::tr("%1 of %2 turned round").arg(amountText(line.amount.negated(), 2), frame.original);
    }
    return posting;
}

Posting counterOf(const Posting &original, const CorrectionFrame &frame)
{
    Posting posting =
        original.target == PostingTarget::Journal ? counterJournal(original, frame) : counterPurchase(original, frame);
    posting.reference = frame.reference;
    posting.postingDate = frame.date;
    for (PlanLine &line : posting.lines)
        describe(line, PlannerText::tr("Offset of %1: %2"), frame);
    return posting;
}

bool canStandTogether(const QList<PostingPlan> &plans)
{
    return std::all_of(plans.cbegin(), plans.cend(), [&](const PostingPlan &plan) {
        return plan.companyId == plans.constFirst().companyId && plan.postings.size() == 1
            && plan.postings.constFirst().target == PostingTarget::Journal;
    });
}

bool hasOrder(const PostingPlan &plan)
{
    return std::any_of(plan.postings.cbegin(), plan.postings.cend(),
        [](const Posting &posting) { return posting.target == PostingTarget::PurchaseOrder; });
}

PlanLine lineFor(const DifferenceLine &difference, const CorrectionFrame &frame)
{
    PlanLine line;
    line.accountType = difference.accountType;
    line.account = difference.account;
    line.accountName = difference.accountName;
    line.amount = difference.amount();
    line.unitCost = line.amount;
    line.role = difference.accountType == NavAccountType::Vendor ? PlanRole::Counter : PlanRole::Cost;
    line.dimensions = difference.dimensions;
    line.description = difference.description;
    line.explanation = difference.explanation;
    describe(line, PlannerText::tr("Correction of %1: %2"), frame);
    return line;
}

} // namespace

std::optional<PostingPlan> offsetOf(const QList<PostingPlan> &posted, const CorrectionFrame &frame)
{
    if (posted.isEmpty() || std::any_of(posted.cbegin(), posted.cend(), hasOrder))
        return std::nullopt;
    if (posted.size() > 1 && !canStandTogether(posted))
        return std::nullopt;
    PostingPlan plan = posted.constFirst();
    plan.postings.clear();
    for (const Posting &original : posted.constFirst().postings)
        plan.postings.append(counterOf(original, frame));
    for (const PostingPlan &further : posted.mid(1)) {
        const Posting counter = counterOf(further.postings.constFirst(), frame);
        plan.postings.first().lines.append(counter.lines);
        plan.postings.first().total += counter.total;
    }
    return plan;
}

std::optional<PostingPlan> differencePlan(
    const PlanDifference &difference, const PostingPlan &wanted, const CorrectionFrame &frame)
{
    if (!difference.journalsOnly || !difference.sameCompany || difference.lines.isEmpty() || wanted.postings.isEmpty())
        return std::nullopt;
    Posting posting = wanted.postings.constFirst();
    posting.reference = frame.reference;
    posting.externalNumber = externalNumberOf(frame);
    posting.postingDate = frame.date;
    posting.lines.clear();
    posting.total = Decimal();
    Decimal balance;
    for (const DifferenceLine &line : difference.lines) {
        posting.lines.append(lineFor(line, frame));
        balance += line.amount();
        if (line.accountType == NavAccountType::Vendor)
            posting.total -= line.amount();
    }
    // Both sides balance, so their difference does; anything else is not to be posted.
    if (!balance.isZero())
        return std::nullopt;
    PostingPlan plan = wanted;
    plan.postings = {posting};
    return plan;
}

QDate correctionDate(QDate original, const Directory &directory)
{
    return openPostingDate(original, directory, PostingPolicy::ClosedPeriod::NextOpenDay);
}

} // namespace Ledgerbridge
