// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "planner.h"

#include "demandeddimensions.h"
#include "expenseplan.h"
#include "invoiceplan.h"
#include "linedescription.h"
#include "orderplan.h"
#include "postingdates.h"
#include "reference.h"
#include "textlanguage.h"
#include "workbench.h"

namespace Ledgerbridge {

namespace {

/// The company a document belongs to. A single connected company needs no mapping as long as none is mapped at all.
const PlanningCompany *findCompany(const QString &ledger, const PlanningContext &context, QDate day, Reason &reason)
{
    if (const auto row = context.mappings.find(MappingKind::Company, ledger, day)) {
        for (const PlanningCompany &company : context.companies) {
            const NavSetup &setup = company.directory.setup;
            const bool named = setup.companyName.compare(row->target, Qt::CaseInsensitive) == 0;
            if (named || setup.companyId.compare(row->target, Qt::CaseInsensitive) == 0)
                return &company;
        }
        reason = Reason{ReasonCode::CompanyUnmapped, ledger,
            PlannerText::tr("Ledger %1 is mapped to company %2, which is not connected.").arg(ledger, row->target)};
        return nullptr;
    }
    const bool only = context.companies.size() == 1;
    if (only && (ledger.isEmpty() || !context.mappings.hasKind(MappingKind::Company)))
        return &context.companies.cbegin().value();
    reason = Reason{
        ReasonCode::CompanyUnmapped, ledger, PlannerText::tr("Ledger %1 is not mapped to a NAV company.").arg(ledger)};
    return nullptr;
}

void checkTest(Workbench &bench)
{
    if (!bench.document.isTest())
        return;
    const PostingPolicy &policy = bench.company.policy;
    if (policy.companyIsProduction)
        bench.hold(ReasonCode::TestDocument, bench.document.documentId,
            PlannerText::tr("This is a test document; %1 is a production company.")
                .arg(bench.company.directory.setup.companyName));
    else if (!policy.postTestDocuments)
        bench.hold(ReasonCode::TestDocument, bench.document.documentId,
            PlannerText::tr("This is a test document; such are not posted."));
}

QDate planPostingDate(Workbench &bench, QDate today)
{
    const QDate wished = wishedPostingDate(bench.document, bench.company.policy, today);
    if (!wished.isValid()) {
        bench.hold(ReasonCode::DocumentInvalid, QStringLiteral("postingDate"),
            PlannerText::tr("The document lacks the date that the posting date is taken from."));
        return {};
    }
    const QDate open = openPostingDate(wished, bench.company.directory, bench.company.policy.closedPeriod);
    if (!open.isValid())
        bench.hold(ReasonCode::PostingDateClosed, wished.toString(Qt::ISODate),
            PlannerText::tr("NAV does not allow posting on %1.").arg(TextLanguage::day(wished)));
    return open;
}

bool approvalNeeded(const SourceDocument &document, const PlanningCompany &company, QDate postingDate)
{
    switch (company.policy.approval) {
    case PostingPolicy::Approval::None: return false;
    case PostingPolicy::Approval::All: return true;
    case PostingPolicy::Approval::Above: break;
    }
    // A currency without a known rate counts as above (command-line.md).
    const auto local = company.directory.toLocal(document.gross().abs(), document.currency(), postingDate);
    return !local || !local->isValid() || *local > company.policy.approvalAbove;
}

/// NAV keeps a vendor's number used even after its invoice was credited (nav.md 8), so a repost adds its count to it,
/// visibly. The number of a journal line to a vendor is kept alike. Numbers of our own making differ anyway.
void numberRepost(Workbench &bench, QList<Posting> &postings, int repost)
{
    constexpr qsizetype longest = 35;
    for (Posting &posting : postings) {
        if (repost == 0 || posting.target == PostingTarget::PurchaseOrder || posting.externalNumber.isEmpty()
            || posting.externalNumber == posting.reference)
            continue;
        posting.externalNumber += QStringLiteral("-R%1").arg(repost);
        if (posting.externalNumber.size() > longest)
            bench.hold(ReasonCode::TextTooLong, posting.externalNumber,
                PlannerText::tr("NAV needs another number for the repost, and \"%1\" is longer than 35 characters.")
                    .arg(posting.externalNumber));
    }
}

/// An entry that stands on another day than it should says for which day it is, and why (command-line.md,
/// `posting.closedPeriod nextOpenDay`).
void noteMovedDay(QList<Posting> &postings, QDate wished)
{
    for (Posting &posting : postings) {
        if (!wished.isValid() || !posting.postingDate.isValid() || posting.postingDate == wished)
            continue;
        const QString day = wished.toString(Qt::ISODate);
        for (PlanLine &line : posting.lines) {
            line.fullDescription = QStringLiteral("[%1] %2").arg(day, line.fullDescription);
            line.description = fitDescription(line.fullDescription.simplified());
            line.explanation += PlannerText::tr("; posted on %1 because NAV is closed for %2")
                                    .arg(TextLanguage::day(posting.postingDate), TextLanguage::day(wished));
        }
    }
}

QList<Posting> planBody(Workbench &bench, const Posting &frame)
{
    if (bench.document.expense())
        return planExpense(bench, frame);
    if (bench.document.invoice())
        return planInvoice(bench, frame);
    return planOrder(bench, frame);
}

} // namespace

QString companyNameOf(const QString &ledgerCode, const PlanningContext &context, QDate day)
{
    Reason unused;
    const PlanningCompany *company = findCompany(ledgerCode, context, day.isValid() ? day : context.today, unused);
    return company ? company->directory.setup.companyName : QString();
}

PlanOutcome planDocument(const SourceDocument &document, const PlanningContext &context)
{
    PlanOutcome outcome;
    Reason companyReason;
    // Which company applies may itself depend on the day: the document's own, before any company's policy is known.
    const QDate documentDay = document.date().isValid() ? document.date() : context.today;
    const PlanningCompany *company = findCompany(document.ledgerCode(), context, documentDay, companyReason);
    if (!company) {
        outcome.reasons.append(companyReason);
        return outcome;
    }
    Workbench bench(document, *company, context.mappings, documentDay);
    checkTest(bench);
    Posting frame;
    frame.postingDate = planPostingDate(bench, context.today);
    bench.day = frame.postingDate.isValid() ? frame.postingDate : documentDay;
    frame.documentDate = document.date().isValid() ? document.date() : frame.postingDate;
    const NavSetup &setup = company->directory.setup;
    const ReferenceRole role =
        context.repost > 0 ? ReferenceRole{ReferenceRole::Kind::Repost, context.repost} : ReferenceRole{};
    frame.reference = derivedReference(document, setup.companyId, role);

    outcome.plan.companyId = setup.companyId;
    outcome.plan.companyName = setup.companyName;
    outcome.plan.postings = planBody(bench, frame);
    numberRepost(bench, outcome.plan.postings, context.repost);
    meetDemands(bench, outcome.plan.postings);
    noteMovedDay(outcome.plan.postings, wishedPostingDate(document, company->policy, context.today));
    outcome.reasons = bench.reasons;
    outcome.needsApproval = outcome.reasons.isEmpty() && approvalNeeded(document, *company, frame.postingDate);
    return outcome;
}

} // namespace Ledgerbridge
