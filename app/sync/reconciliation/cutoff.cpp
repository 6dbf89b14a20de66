// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthlists.h"

#include "planjson.h"
#include "planstep.h"
#include "standing.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace Ledgerbridge::Sync {

namespace {

/// Company, account, currency.
using AccrualKey = std::tuple<QString, QString, QString>;
using Accruals = QMap<AccrualKey, AccrualItem>;

/// The cost is known where nothing but a person's word or an open period is missing.
bool isPlanned(const PlanOutcome &outcome)
{
    return !outcome.plan.postings.isEmpty()
        && std::all_of(outcome.reasons.cbegin(), outcome.reasons.cend(), [](const Reason &reason) {
               return reason.code == ReasonCode::PostingDateClosed || reason.code == ReasonCode::NeedsApproval;
           });
}

void add(Accruals &accruals, const QString &company, const PlanLine &line, const QString &currency,
    const Decimal &amount, const QString &document)
{
    AccrualItem &item = accruals[{company, line.account, currency}];
    item.company = company;
    item.account = line.account;
    item.accountName = line.accountName;
    item.currency = currency;
    item.amount += amount;
    if (!item.documents.contains(document))
        item.documents.append(document);
}

void addPlan(Accruals &accruals, const PostingPlan &plan, const CutOffItem &document)
{
    for (const Posting &posting : plan.postings) {
        const bool isCredit = posting.target == PostingTarget::PurchaseCreditMemo;
        for (const PlanLine &line : posting.lines)
            if (line.accountType == NavAccountType::GlAccount
                && (line.role == PlanRole::Cost || posting.target != PostingTarget::Journal))
                add(accruals, document.company, line, document.currency, isCredit ? line.amount.negated() : line.amount,
                    document.documentId);
    }
}

/// Reads its plan: as posted where it was, else as it would be posted today.
Result<void> accrue(Run &run, const Record &record, const CutOffItem &document, Accruals &accruals)
{
    const auto posted = postedPlan(run, record);
    if (!posted)
        return fail(posted.error());
    if (*posted) {
        addPlan(accruals, planFromText((*posted)->plan), document);
        return {};
    }
    const auto planned = planRecord(run, record);
    if (planned && isPlanned(planned->outcome)) {
        addPlan(accruals, planned->outcome.plan, document);
        return {};
    }
    if (record.amount.isValid())
        add(accruals, document.company, PlanLine(), document.currency, record.amount, document.documentId);
    return {};
}

bool isCostless(RecordState state)
{
    return state == RecordState::Recalled || state == RecordState::Ignored || state == RecordState::SentBack;
}

} // namespace

Result<void> addCutOff(Run &run, const QList<CountedDocument> &documents, MonthReport &report)
{
    const Period period = report.tieOut.period;
    Accruals accruals;
    for (const CountedDocument &counted : documents) {
        const Record &record = counted.record;
        const bool isPosted = tieOutColumn(record.state) == TieOutColumn::Posted;
        if (!record.isNewest || isCostless(record.state) || (isPosted && record.postingDate <= period.last()))
            continue;
        CutOffItem item{record.kind, record.documentId, record.title,
            record.companyName.isEmpty() ? record.ledgerCode : record.companyName, record.currency, record.amount,
            record.approvedOn, record.state, isPosted ? record.postingDate : QDate(), record.navNumber};
        if (const auto done = accrue(run, record, item, accruals); !done)
            return done;
        report.cutOff.append(item);
    }
    report.accruals = accruals.values();
    return {};
}

} // namespace Ledgerbridge::Sync
