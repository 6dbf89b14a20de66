// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingwork.h"

#include "demandeddimensions.h"
#include "navlessons.h"
#include "runtext.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

const Posting *findPosting(const PostingPlan &plan, bool journal)
{
    const auto it = std::find_if(plan.postings.cbegin(), plan.postings.cend(),
        [journal](const Posting &posting) { return (posting.target == PostingTarget::Journal) == journal; });
    return it == plan.postings.cend() ? nullptr : &*it;
}

Reason lessonReason(const NavLesson &lesson)
{
    const QString text = RunText::tr("NAV refused it: %1").arg(lesson.words);
    switch (lesson.kind) {
    case NavLesson::Kind::AccountDimension:
    case NavLesson::Kind::VendorDimension:
        return {ReasonCode::DimensionMissing, demandSubject(lesson.number, lesson.dimension), text};
    case NavLesson::Kind::VendorPrivacy: return {ReasonCode::VendorBlocked, lesson.number, text};
    case NavLesson::Kind::VendorIncomplete: break;
    }
    return {ReasonCode::NavRefused, lesson.number, text};
}

} // namespace

QString vendorOf(const WorkItem &item)
{
    const Posting *purchase = item.purchase();
    return purchase ? purchase->vendorNumber : QString();
}

const Posting *WorkItem::journal() const
{
    return findPosting(plan, true);
}

const Posting *WorkItem::purchase() const
{
    return findPosting(plan, false);
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::InvalidInput
        || error.code == ErrorCode::NotFound;
}

bool isGone(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.httpStatus == 404;
}

Reason refusalReason(const Error &error, const WorkItem &item)
{
    const QString words = error.message;
    const auto says = [&](QStringView phrase) { return words.contains(phrase, Qt::CaseInsensitive); };
    // Key phrases of nav.md 3.5; anything else is told in NAV's own words.
    if (says(u"already exists for this vendor")) {
        const Posting *purchase = item.purchase();
        return {ReasonCode::DuplicateInvoiceNumber, purchase ? purchase->externalNumber : item.record.number, words};
    }
    if (says(u"not within your range of allowed posting dates"))
        return {
            ReasonCode::PostingDateClosed, item.plan.postings.constFirst().postingDate.toString(Qt::ISODate), words};
    // What holds for others too is a cause of its own: one row for all of them.
    if (const auto lesson = lessonFrom(words, vendorOf(item)))
        return lessonReason(*lesson);
    return {ReasonCode::NavRefused, item.record.documentId, RunText::tr("NAV refused it: %1").arg(words)};
}

} // namespace Ledgerbridge::Sync
