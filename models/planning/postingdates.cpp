// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingdates.h"

namespace Ledgerbridge {

namespace {

QDate documentDate(const SourceDocument &document)
{
    if (const ExpenseReport *report = document.expense())
        return report->userDefinedDate.isValid() ? report->userDefinedDate : report->submitDate;
    return document.date();
}

} // namespace

QDate wishedPostingDate(const SourceDocument &document, const PostingPolicy &policy, QDate today)
{
    switch (policy.postingDate) {
    case PostingPolicy::PostingDate::Today: return today;
    case PostingPolicy::PostingDate::DocumentDate: return documentDate(document);
    case PostingPolicy::PostingDate::MonthEnd: {
        const QDate approved = document.approvalDate();
        return approved.isValid() ? QDate(approved.year(), approved.month(), approved.daysInMonth()) : QDate();
    }
    case PostingPolicy::PostingDate::Approval: break;
    }
    return document.approvalDate();
}

QDate openPostingDate(QDate wished, const Directory &directory, PostingPolicy::ClosedPeriod policy)
{
    if (directory.allowsPosting(wished))
        return wished;
    const QDate from = directory.setup.allowPostingFrom;
    const bool canMoveUp = wished.isValid() && from.isValid() && wished < from && directory.allowsPosting(from);
    return policy == PostingPolicy::ClosedPeriod::NextOpenDay && canMoveUp ? from : QDate();
}

} // namespace Ledgerbridge
