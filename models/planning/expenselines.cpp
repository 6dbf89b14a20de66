// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expenselines.h"

#include "amounttext.h"
#include "currencydecimals.h"
#include "documentfacts.h"
#include "linedescription.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

constexpr QStringView companyParty = u"COMP";
constexpr QStringView employeeParty = u"EMPL";

Decimal reclaimable(const ExpenseTax &tax)
{
    return tax.amountReclaim.value_or(Decimal());
}

} // namespace

ExpenseLines::ExpenseLines(Workbench &bench)
    : m_bench(bench)
    , m_report(*bench.document.expense())
{
    m_employee.party = employeeParty.toString();
}

QString ExpenseLines::nameOf(const ExpenseEntry &entry)
{
    const QString type = entry.expenseTypeName.isEmpty() ? entry.expenseTypeCode : entry.expenseTypeName;
    return QStringLiteral("%1 %2 %3")
        .arg(entry.entryDate.toString(Qt::ISODate), type, entry.vendorDescription)
        .simplified();
}

void ExpenseLines::checkAmount(const Decimal &amount, const QString &what)
{
    const bool fine = amount.fitsNav() && amount.significantScale() <= currencyDecimals(m_report.currency);
    if (!fine)
        m_bench.hold(ReasonCode::DocumentInvalid, what,
            PlannerText::tr("\"%1\" bears an amount that NAV cannot hold exactly (%2).")
                .arg(what, amount.isValid() ? amountText(amount, m_report.currency) : PlannerText::tr("not a number")));
}

void ExpenseLines::collect()
{
    for (const ExpenseEntry &entry : m_report.entries)
        collectEntry(entry);
    for (const CashAdvanceApplication &application : m_report.cashAdvances)
        addCashAdvance(application);
}

void ExpenseLines::collectEntry(const ExpenseEntry &entry)
{
    const Workbench::AtLine at(m_bench, entry.entryId);
    Decimal gross;
    for (const ExpenseAllocation &allocation : entry.allocations)
        gross += collectAllocation(entry, allocation);
    if (entry.isPersonal)
        return;
    m_approvedGross += gross;
    if (entry.approvedAmount && !(gross == *entry.approvedAmount))
        m_bench.hold(ReasonCode::TotalsDiffer, entry.entryId,
            PlannerText::tr("\"%1\": its journal comes to %2, %3 was approved.")
                .arg(nameOf(entry), amountText(gross, m_report.currency),
                    amountText(*entry.approvedAmount, m_report.currency)));
}

Decimal ExpenseLines::collectAllocation(const ExpenseEntry &entry, const ExpenseAllocation &allocation)
{
    const Workbench::AboutLine about(m_bench, entryFacts(m_bench.facts(), entry, &allocation));
    Decimal reclaim;
    for (const ExpenseTax &tax : allocation.tax)
        reclaim += reclaimable(tax);
    QList<Piece> pieces;
    Decimal gross;
    Decimal net;
    for (const ExpenseJournal &journal : allocation.journal) {
        const auto piece = readPiece(entry, journal, reclaim, allocation.journal.size() == 1);
        if (!piece)
            continue;
        gross += piece->gross;
        net += piece->net;
        pieces.append(*piece);
    }
    if (!(gross == net + reclaim))
        m_bench.hold(ReasonCode::TotalsDiffer, entry.entryId,
            PlannerText::tr("\"%1\": gross %2 is not net %3 plus reclaimable tax %4.")
                .arg(nameOf(entry), amountText(gross, m_report.currency), amountText(net, m_report.currency),
                    amountText(reclaim, m_report.currency)));
    for (const Piece &piece : std::as_const(pieces)) {
        if (!piece.net.isZero())
            addCost(entry, allocation, piece);
        addToCounter(entry, piece);
    }
    addTaxes(entry, allocation, pieces);
    return gross;
}

std::optional<QString> ExpenseLines::partyOf(
    const ExpenseJournal &journal, const Decimal &gross, const QString &entryName)
{
    const QString payer = journal.payer.toUpper();
    const QString payee = journal.payee.toUpper();
    // Positive: the company pays somebody. Negative: somebody pays the company back; parties are swapped already.
    if (!gross.isNegative() && payer == companyParty && payee != companyParty && !payee.isEmpty())
        return payee;
    if (gross.isNegative() && payee == companyParty && payer != companyParty && !payer.isEmpty())
        return payer;
    m_bench.hold(ReasonCode::DocumentInvalid, entryName,
        PlannerText::tr("\"%1\": payer %2, payee %3 and amount %4 do not go together.")
            .arg(entryName, payer.isEmpty() ? QStringLiteral("–") : payer,
                payee.isEmpty() ? QStringLiteral("–") : payee, amountText(gross, m_report.currency)));
    return std::nullopt;
}

std::optional<ExpenseLines::Piece> ExpenseLines::readPiece(
    const ExpenseEntry &entry, const ExpenseJournal &journal, const Decimal &reclaim, bool single)
{
    Piece piece;
    piece.journal = &journal;
    piece.gross = journal.amountGross.value_or(Decimal::invalid());
    // Where the split is not stated, all reclaimable tax belongs to the only line.
    piece.net = journal.amountNetOfReclaim.value_or(single ? piece.gross - reclaim : piece.gross);
    if (!piece.gross.isValid() || !piece.net.isValid()) {
        checkAmount(Decimal::invalid(), nameOf(entry));
        return std::nullopt;
    }
    if (piece.gross.isZero() && piece.net.isZero())
        return std::nullopt;
    checkAmount(piece.gross, nameOf(entry));
    checkAmount(piece.net, nameOf(entry));
    const auto party = partyOf(journal, piece.gross, nameOf(entry));
    if (!party)
        return std::nullopt;
    piece.party = *party;
    piece.employee = *party == employeeParty;
    return piece;
}

PlanLine ExpenseLines::lineFrame(const ExpenseEntry &entry, const ExpenseAllocation &allocation) const
{
    PlanLine line;
    line.sourceId = allocation.allocationId.isEmpty() ? entry.entryId : entry.entryId + u'/' + allocation.allocationId;
    line.sourceText = nameOf(entry);
    DescriptionValues values;
    values.employee = m_report.employee.displayName();
    values.employeeId = m_report.employee.employeeId;
    values.date = entry.entryDate;
    values.expenseType = entry.expenseTypeName.isEmpty() ? entry.expenseTypeCode : entry.expenseTypeName;
    values.merchant = entry.vendorDescription;
    values.report = m_report.name;
    values.reportNumber = m_report.reportNumber;
    values.text = entry.description;
    line.fullDescription = fillDescription(m_bench.company.policy.descriptionTemplate, values);
    line.description = fitDescription(line.fullDescription);
    return line;
}

void ExpenseLines::append(bool employee, PlanLine line)
{
    QList<PlanLine> &lines = employee ? m_employeeLines : m_companyLines;
    // One line per allocation: what Concur splits over payees on the same account comes together again.
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const PlanLine &other) {
        return other.role == PlanRole::Cost && line.role == PlanRole::Cost && other.sourceId == line.sourceId
            && other.account == line.account && other.amount.isNegative() == line.amount.isNegative()
            && other.dimensions == line.dimensions;
    });
    if (same != lines.end()) {
        same->amount += line.amount;
        same->unitCost = same->amount;
        return;
    }
    line.unitCost = line.amount;
    lines.append(line);
}

void ExpenseLines::addCost(const ExpenseEntry &entry, const ExpenseAllocation &allocation, const Piece &piece)
{
    QString code = piece.journal->accountCode;
    if (code.isEmpty() && entry.isPersonal)
        code = entry.clearingAccountCode;
    const ResolvedAccount account = m_bench.costAccount(code, entry.expenseTypeCode, entry.expenseTypeName);
    PlanLine line = lineFrame(entry, allocation);
    line.accountType = account.type;
    line.account = account.number;
    line.accountName = account.name;
    line.amount = piece.net;
    line.role = PlanRole::Cost;
    line.explanation = account.why;
    const QList<CostSource> sources{{QStringLiteral("allocation"), &allocation.fields},
        {QStringLiteral("entry"), &entry.fields}, {QStringLiteral("report"), &m_report.fields},
        {QStringLiteral("employee"), &m_report.employee.fields}};
    line.dimensions = m_bench.dimensions(sources, line.explanation);
    append(piece.employee, line);
}

void ExpenseLines::addTaxes(const ExpenseEntry &entry, const ExpenseAllocation &allocation, const QList<Piece> &pieces)
{
    const bool anyEmployee =
        std::any_of(pieces.cbegin(), pieces.cend(), [](const Piece &piece) { return piece.employee; });
    const bool anyCompany =
        std::any_of(pieces.cbegin(), pieces.cend(), [](const Piece &piece) { return !piece.employee; });
    Decimal employeeShare;
    Decimal companyShare;
    for (const Piece &piece : pieces)
        (piece.employee ? employeeShare : companyShare) += piece.gross - piece.net;
    const auto taxes = std::count_if(allocation.tax.cbegin(), allocation.tax.cend(),
        [](const ExpenseTax &tax) { return !reclaimable(tax).isZero(); });
    for (const ExpenseTax &tax : allocation.tax) {
        const Decimal amount = reclaimable(tax);
        if (amount.isZero())
            continue;
        checkAmount(amount, nameOf(entry));
        if (!anyCompany || companyShare.isZero())
            addTaxLine(entry, allocation, tax, amount, anyEmployee);
        else if (!anyEmployee || employeeShare.isZero())
            addTaxLine(entry, allocation, tax, amount, false);
        else if (m_bench.company.policy.expenseTarget == PostingPolicy::ExpenseTarget::Journal)
            addTaxLine(entry, allocation, tax, amount, true);
        else if (taxes == 1) {
            addTaxLine(entry, allocation, tax, employeeShare, true);
            addTaxLine(entry, allocation, tax, companyShare, false);
        } else {
            m_bench.hold(ReasonCode::DocumentInvalid, nameOf(entry),
                PlannerText::tr(
                    "\"%1\": several taxes are shared by employee and card; which belongs to whom is not stated.")
                    .arg(nameOf(entry)));
        }
    }
}

void ExpenseLines::addTaxLine(const ExpenseEntry &entry, const ExpenseAllocation &allocation, const ExpenseTax &tax,
    const Decimal &amount, bool employee)
{
    const ResolvedAccount account = m_bench.taxAccount(tax.taxReclaimCode, tax.taxCode);
    PlanLine line = lineFrame(entry, allocation);
    line.accountType = account.type;
    line.account = account.number;
    line.accountName = account.name;
    line.amount = amount;
    line.role = PlanRole::Tax;
    line.explanation = account.why;
    append(employee, line);
}

void ExpenseLines::addToCounter(const ExpenseEntry &entry, const Piece &piece)
{
    if (piece.employee) {
        if (!m_employee.side.found)
            m_employee.side = m_bench.employeeSide(m_report.employee);
        m_employee.amount += piece.gross;
        return;
    }
    const ResolvedAccount side = m_bench.cardSide(piece.party, entry.paymentCode);
    const auto same = std::find_if(m_counters.cbegin(), m_counters.cend(), [&](const CounterSum &counter) {
        return counter.party == piece.party && counter.side.type == side.type && counter.side.number == side.number;
    });
    if (same != m_counters.cend())
        m_counters[same - m_counters.cbegin()].amount += piece.gross;
    else
        m_counters.append(CounterSum{piece.party, side, piece.gross});
}

void ExpenseLines::addCashAdvance(const CashAdvanceApplication &application)
{
    const QString name = PlannerText::tr("cash advance %1").arg(application.cashAdvanceId);
    const Decimal amount = application.amount.value_or(Decimal::invalid());
    checkAmount(amount, name);
    if (!amount.isValid() || amount.isZero())
        return;
    // Balances carried forward by the system are no movement of this report; a person has to look.
    if (application.transactionType == u"3") {
        m_bench.hold(ReasonCode::DocumentInvalid, application.cashAdvanceId,
            PlannerText::tr("The %1 bears a system entry (type 3), which is not known how to post.").arg(name));
        return;
    }
    const ResolvedAccount account = m_bench.mappedAccount(application.clearingAccountCode);
    if (!m_employee.side.found)
        m_employee.side = m_bench.employeeSide(m_report.employee);
    PlanLine line;
    line.account = account.number;
    line.accountName = account.name;
    line.amount = amount;
    line.role = PlanRole::CashAdvance;
    line.sourceId = application.cashAdvanceId;
    line.sourceText = name;
    line.fullDescription = QStringLiteral("%1 %2").arg(m_report.employee.displayName(), name).simplified();
    line.description = fitDescription(line.fullDescription);
    line.explanation = PlannerText::tr("advance set off against what the employee is owed; %1").arg(account.why);
    append(true, line);
    m_employee.amount += amount;
}

} // namespace Ledgerbridge
