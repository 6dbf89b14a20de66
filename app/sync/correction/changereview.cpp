// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "changereview.h"

#include "amounttext.h"
#include "planjson.h"
#include "postedplanstore.h"
#include "reference.h"
#include "runtext.h"
#include "standing.h"
#include "textlanguage.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

Result<void> readStanding(Run &run, const Record &record, ChangeReview &review)
{
    review.isRecalled = !record.navNumber.isEmpty();
    if (review.isRecalled) {
        review.originals = {record};
    } else {
        const auto standing = standingVersions(run, record);
        if (!standing)
            return fail(standing.error());
        review.originals = *standing;
    }
    for (const Record &original : std::as_const(review.originals)) {
        const auto plan = postedPlan(run, original);
        if (!plan)
            return fail(plan.error());
        if (*plan && !isOnItsWay(original.state))
            review.posted.append(planFromText((*plan)->plan));
    }
    return {};
}

const Posting *firstPosting(const PostingPlan &plan)
{
    return plan.postings.isEmpty() ? nullptr : &plan.postings.constFirst();
}

Result<void> planOffset(Run &run, const Record &record, ChangeReview &review)
{
    const Record &original = review.originals.last();
    const auto company = run.companies.constFind(review.posted.last().companyId);
    const Posting *posting = firstPosting(review.posted.last());
    if (company == run.companies.constEnd() || !posting)
        return {};
    const auto number = Store::PostedPlanStore(*run.setup.database).offsetsOf(original.id);
    if (!number)
        return fail(number.error());
    CorrectionFrame frame;
    frame.reference = derivedReference(original.number, original.documentId, original.fisId,
        review.posted.last().companyId, {ReferenceRole::Kind::Offset, *number + 1});
    frame.date = correctionDate(posting->postingDate, company->directory);
    frame.original = original.navNumber;
    frame.documentId = record.documentId;
    if (frame.date.isValid())
        review.offset = offsetOf(review.posted, frame);
    return {};
}

void planCorrection(const Record &record, ChangeReview &review)
{
    const Posting *posting = firstPosting(review.wanted.plan);
    if (review.isRecalled || !review.wanted.reasons.isEmpty() || !posting)
        return;
    const QString reference =
        derivedReference(record.number, record.documentId, record.fisId, review.wanted.plan.companyId);
    const CorrectionFrame frame{reference, posting->postingDate, review.originals.last().navNumber, record.documentId};
    review.correction = differencePlan(review.difference, review.wanted.plan, frame);
}

QString reasonTexts(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts.append(reason.text);
    return texts.join(u' ');
}

QString offsetWords(const Posting &posting)
{
    const QString date = TextLanguage::day(posting.postingDate);
    switch (posting.target) {
    case PostingTarget::PurchaseCreditMemo:
        return RunText::tr(
            "A purchase credit memo %1, which settles the invoice if that is still open, is posted on %2")
            .arg(posting.reference, date);
    case PostingTarget::PurchaseInvoice:
        return RunText::tr("A purchase invoice %1 is posted on %2").arg(posting.reference, date);
    default: return RunText::tr("A counter journal %1 is posted on %2").arg(posting.reference, date);
    }
}

/// Why nothing can be corrected from here, whatever the action; empty where it can.
QString obstacle(const ChangeReview &review)
{
    for (const Record &original : review.originals)
        if (isOnItsWay(original.state))
            return RunText::tr("The earlier version is %1 in NAV; that has to be settled first.")
                .arg(recordStateTitle(original.state).toLower());
    if (review.originals.isEmpty())
        return RunText::tr("No earlier version stands in NAV any more; retry the document.");
    if (review.posted.size() < review.originals.size())
        return RunText::tr("What was posted as %1 was not kept; it is read back from NAV before anything is posted.")
            .arg(review.numbers());
    return {};
}

/// Only what was posted is not known here: it is read in NAV once somebody decides.
bool canBeReadBack(const ChangeReview &review)
{
    return !review.originals.isEmpty() && review.posted.size() < review.originals.size()
        && std::none_of(review.originals.cbegin(), review.originals.cend(),
            [](const Record &original) { return isOnItsWay(original.state); });
}

ActionOffer offsetOffer(const Record &record, const ChangeReview &review)
{
    ActionOffer offer{ResolveAction::OffsetAndRepost, false, obstacle(review)};
    if (!offer.text.isEmpty()) {
        offer.possible = canBeReadBack(review);
        return offer;
    }
    if (!review.wanted.reasons.isEmpty()) {
        offer.text = RunText::tr("Nothing is offset now, because the new version would be held: %1")
                         .arg(reasonTexts(review.wanted.reasons));
    } else if (!review.offset) {
        offer.text = RunText::tr("%1 cannot be offset from here: its day is closed with no open day after it, or its "
                                 "company is not connected.")
                         .arg(review.numbers());
    } else {
        offer.possible = true;
        const QString offset = offsetWords(review.offset->postings.constFirst());
        offer.text = review.isRecalled
            ? RunText::tr("%1 and takes %2 back; nothing is posted in its place.").arg(offset, review.numbers())
            : RunText::tr("%1 and takes %2 back; then the new version is posted with %3 %4 on %5.")
                  .arg(offset, review.numbers(), amountText(record.amount, record.currency), record.currency,
                      TextLanguage::day(review.wanted.plan.postings.constFirst().postingDate));
    }
    return offer;
}

ActionOffer differenceOffer(const ChangeReview &review)
{
    ActionOffer offer{ResolveAction::PostDifference, false, obstacle(review)};
    if (!offer.text.isEmpty()) {
        offer.possible = canBeReadBack(review);
        return offer;
    }
    if (review.isRecalled) {
        offer.text = RunText::tr("There is no new version. Use offsetAndRepost to take %1 back.").arg(review.numbers());
    } else if (!review.wanted.reasons.isEmpty()) {
        offer.text = RunText::tr("Nothing is posted now, because the new version would be held: %1")
                         .arg(reasonTexts(review.wanted.reasons));
    } else if (review.difference.isEmpty()) {
        offer.text = RunText::tr("Accounts, dimensions and amounts are the same; there is nothing to post. Ignore it.");
    } else if (!review.correction) {
        offer.text = RunText::tr("NAV takes a difference only as a journal in one company, and this is a purchase "
                                 "document or goes to another company. Use offsetAndRepost.");
    } else {
        const Posting &posting = review.correction->postings.constFirst();
        offer.possible = true;
        offer.text = RunText::tr("A journal %1 with only the %n different line(s) is posted on %2; %3 stays.", nullptr,
            int(posting.lines.size()))
                         .arg(posting.reference, TextLanguage::day(posting.postingDate), review.numbers());
    }
    return offer;
}

ActionOffer ignoreOffer(const ChangeReview &review)
{
    return ActionOffer{ResolveAction::Ignore, true,
        review.isRecalled
            ? RunText::tr("NAV keeps %1 although it was recalled; Concur is not told.").arg(review.numbers())
            : RunText::tr("NAV keeps %1, the new version is not posted, and Concur is not told.")
                  .arg(review.numbers())};
}

} // namespace

QString toString(ResolveAction action)
{
    switch (action) {
    case ResolveAction::OffsetAndRepost: return u"offsetAndRepost"_s;
    case ResolveAction::PostDifference: return u"postDifference"_s;
    case ResolveAction::Ignore: break;
    }
    return u"ignore"_s;
}

std::optional<ResolveAction> resolveActionFromString(QStringView text)
{
    for (const ResolveAction action :
        {ResolveAction::OffsetAndRepost, ResolveAction::PostDifference, ResolveAction::Ignore})
        if (text == toString(action))
            return action;
    return std::nullopt;
}

QString ChangeReview::numbers() const
{
    QStringList numbers;
    for (const Record &original : originals)
        numbers.append(original.navNumber);
    return numbers.join(u", ");
}

Result<ChangeReview> reviewChange(Run &run, const Record &record, const QList<PostingPlan> &known)
{
    ChangeReview review;
    if (const auto read = readStanding(run, record, review); !read)
        return fail(read.error());
    if (review.posted.size() < review.originals.size() && known.size() == review.originals.size())
        review.posted = known;
    if (!review.isRecalled) {
        // As it would be after the offset: posted once more, under a number of its own.
        const auto planned = planRecord(run, record, review.originals.isEmpty() ? 0 : 1);
        if (!planned)
            return fail(planned.error());
        review.wanted = planned->outcome;
    }
    if (!review.posted.isEmpty() && review.posted.size() == review.originals.size()) {
        PostingPlan wanted = review.wanted.plan;
        if (review.isRecalled)
            wanted.companyId = review.posted.last().companyId;
        review.difference = planDifference(review.posted, wanted);
        if (const auto planned = planOffset(run, record, review); !planned)
            return fail(planned.error());
        planCorrection(record, review);
    }
    review.offers = {offsetOffer(record, review), differenceOffer(review), ignoreOffer(review)};
    return review;
}

} // namespace Ledgerbridge::Sync
