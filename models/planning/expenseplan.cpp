// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expenseplan.h"

#include "amounttext.h"
#include "currencydecimals.h"
#include "expenselines.h"
#include "linedescription.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// Longest external document number (nav.md 9.1).
constexpr qsizetype longestReportId = 35;

/// Journal amounts must be in local currency; an invoice may bear a currency of its own.
bool currencyFits(Workbench &bench, bool hasJournal, Posting &invoiceFrame)
{
    const ExpenseReport &report = *bench.document.expense();
    const auto currency = bench.currency(report.currency);
    if (!currency)
        return false;
    if (!currency->isEmpty() && hasJournal) {
        bench.hold(ReasonCode::CurrencyUnsupported, report.currency,
            PlannerText::tr(
                "The report is in %1, the company in %2; NAV's journal interface cannot post a foreign currency.")
                .arg(report.currency, bench.company.directory.setup.localCurrency));
        return false;
    }
    // Named even when it is the local one: otherwise NAV takes the vendor's own currency.
    invoiceFrame.currencyCode = currency->isEmpty() ? bench.company.directory.setup.localCurrency : *currency;
    return true;
}

void checkTotals(Workbench &bench, const ExpenseLines &lines)
{
    const ExpenseReport &report = *bench.document.expense();
    if (!report.totalApprovedAmount) {
        bench.hold(ReasonCode::DocumentInvalid, QStringLiteral("totalApprovedAmount"),
            PlannerText::tr("The report states no approved total."));
    } else if (!(lines.approvedGross() == *report.totalApprovedAmount)) {
        bench.hold(ReasonCode::TotalsDiffer, report.reportId,
            PlannerText::tr("The lines come to %1, the report says %2.")
                .arg(amountText(lines.approvedGross(), report.currency),
                    amountText(*report.totalApprovedAmount, report.currency)));
    }
}

/// One counter line per payee: what is owed to it, or by it.
void appendCounters(QList<PlanLine> &lines, const QList<CounterSum> &counters, const QString &description)
{
    for (const CounterSum &counter : counters) {
        if (counter.amount.isZero())
            continue;
        PlanLine line;
        line.accountType = counter.side.type;
        line.account = counter.side.number;
        line.accountName = counter.side.name;
        line.amount = counter.amount.negated();
        line.unitCost = line.amount;
        line.role = PlanRole::Counter;
        line.fullDescription = description;
        line.description = fitDescription(description);
        line.sourceText = counter.party;
        line.explanation = PlannerText::tr("owed to %1; %2").arg(counter.party, counter.side.why);
        lines.append(line);
    }
}

Posting journalOf(Workbench &bench, const Posting &frame, QList<PlanLine> lines, const QList<CounterSum> &counters)
{
    const ExpenseReport &report = *bench.document.expense();
    Posting posting = frame;
    posting.target = PostingTarget::Journal;
    posting.externalNumber = report.reportId;
    DescriptionValues values;
    values.employee = report.employee.displayName();
    values.employeeId = report.employee.employeeId;
    values.report = report.name;
    values.reportNumber = report.reportNumber;
    values.date = posting.documentDate;
    posting.lines = std::move(lines);
    appendCounters(posting.lines, counters, fillDescription(bench.company.policy.descriptionTemplate, values));
    for (const CounterSum &counter : counters)
        posting.total += counter.amount;
    return posting;
}

/// The employee's part as an invoice, or as a credit memo where the employee owes the company.
Posting purchaseOf(
    Workbench &bench, const Posting &frame, const QList<PlanLine> &lines, const ResolvedAccount &employee)
{
    Posting posting = frame;
    Decimal total;
    for (const PlanLine &line : lines)
        total += line.amount;
    const bool credit = total.isNegative();
    posting.target = credit ? PostingTarget::PurchaseCreditMemo : PostingTarget::PurchaseInvoice;
    posting.externalNumber = frame.reference;
    posting.vendorNumber = employee.number;
    posting.total = total.abs();
    for (PlanLine line : lines) {
        if (credit)
            line.amount = line.amount.negated();
        line.unitCost = line.amount.abs();
        line.quantity = Decimal(line.amount.isNegative() ? -1 : 1);
        posting.lines.append(line);
    }
    if (employee.type != NavAccountType::Vendor)
        bench.hold(ReasonCode::EmployeeUnmapped, bench.document.expense()->employee.employeeId,
            PlannerText::tr("A purchase invoice needs a vendor: map the employee to V: and a vendor no."));
    return posting;
}

} // namespace

QList<Posting> planExpense(Workbench &bench, const Posting &frame)
{
    ExpenseLines lines(bench);
    lines.collect();
    checkTotals(bench, lines);
    if (const QString &id = bench.document.expense()->reportId; id.size() > longestReportId)
        bench.hold(ReasonCode::TextTooLong, id,
            PlannerText::tr("The report's id \"%1\" is longer than NAV can hold; identities are never cut.").arg(id));
    const bool asInvoice = bench.company.policy.expenseTarget == PostingPolicy::ExpenseTarget::PurchaseInvoice;
    const bool hasJournal = !asInvoice || !lines.companyLines().isEmpty();
    Posting invoiceFrame = frame;
    currencyFits(bench, hasJournal, invoiceFrame);

    QList<Posting> postings;
    if (!asInvoice) {
        QList<CounterSum> counters = lines.companyCounters();
        if (!lines.employeeCounter().amount.isZero())
            counters.prepend(lines.employeeCounter());
        postings.append(journalOf(bench, frame, lines.employeeLines() + lines.companyLines(), counters));
    } else {
        if (!lines.employeeLines().isEmpty())
            postings.append(purchaseOf(bench, invoiceFrame, lines.employeeLines(), lines.employeeCounter().side));
        if (!lines.companyLines().isEmpty())
            postings.append(journalOf(bench, frame, lines.companyLines(), lines.companyCounters()));
    }
    const bool nothing =
        std::all_of(postings.cbegin(), postings.cend(), [](const Posting &posting) { return posting.lines.isEmpty(); });
    if (nothing && bench.reasons.isEmpty())
        bench.hold(ReasonCode::DocumentInvalid, bench.document.documentId,
            PlannerText::tr("The report has no line with an amount; there is nothing to post."));
    return postings;
}

} // namespace Ledgerbridge
