// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "settingspolicy.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

PostingPolicy::PostingDate postingDateOf(const QString &word)
{
    if (word == "today"_L1)
        return PostingPolicy::PostingDate::Today;
    if (word == "documentDate"_L1)
        return PostingPolicy::PostingDate::DocumentDate;
    if (word == "monthEnd"_L1)
        return PostingPolicy::PostingDate::MonthEnd;
    return PostingPolicy::PostingDate::Approval;
}

} // namespace

PostingPolicy postingPolicyFrom(const Settings &settings)
{
    PostingPolicy policy;
    policy.expenseTarget = settings.value(u"expense.target"_s) == "purchaseInvoice"_L1
        ? PostingPolicy::ExpenseTarget::PurchaseInvoice
        : PostingPolicy::ExpenseTarget::Journal;
    policy.expenseDraft = settings.value(u"expense.mode"_s) == "draft"_L1;
    policy.invoiceDraft = settings.value(u"invoice.mode"_s) == "draft"_L1;
    policy.postingDate = postingDateOf(settings.value(u"posting.date"_s));
    policy.closedPeriod = settings.value(u"posting.closedPeriod"_s) == "nextOpenDay"_L1
        ? PostingPolicy::ClosedPeriod::NextOpenDay
        : PostingPolicy::ClosedPeriod::Hold;
    const QString approval = settings.value(u"approval.required"_s);
    constexpr auto above = "above:"_L1;
    if (approval == "all"_L1) {
        policy.approval = PostingPolicy::Approval::All;
    } else if (approval.startsWith(above)) {
        policy.approval = PostingPolicy::Approval::Above;
        policy.approvalAbove = Decimal::fromString(QStringView(approval).mid(above.size()));
    }
    policy.sameCode = settings.isOn(u"mapping.sameCode"_s);
    policy.postInvoicesWithOrder = settings.value(u"invoice.withOrder"_s) == "post"_L1;
    policy.postTestDocuments = settings.value(u"documents.test"_s) == "post"_L1;
    policy.companyIsProduction = settings.isOn(u"company.production"_s);
    policy.descriptionTemplate = settings.value(u"posting.description"_s);
    return policy;
}

QString journalCodeFrom(const Settings &settings)
{
    return settings.value(u"journal.code"_s) + u'-' + settings.value(u"journal.lane"_s);
}

} // namespace Ledgerbridge
