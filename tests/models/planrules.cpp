// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "planrules.h"

#include "currencydecimals.h"
#include "mappingcsv.h"
#include "mappingsfile.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Ledgerbridge {
using namespace Qt::StringLiterals;

namespace {

Decimal orZero(const std::optional<Decimal> &amount)
{
    return amount.value_or(Decimal());
}

void mend(Decimal &amount)
{
    if (!amount.isValid())
        amount = Decimal::fromUnits(4711, Decimal::maximumScale);
}

void mend(std::optional<Decimal> &amount)
{
    if (amount)
        mend(*amount);
}

template<typename... Amounts>
void mendAll(Amounts &...amounts)
{
    (mend(amounts), ...);
}

void mend(ExpenseEntry &entry)
{
    mendAll(entry.transactionAmount, entry.exchangeRate, entry.approvedAmount);
    for (ExpenseAllocation &allocation : entry.allocations) {
        mend(allocation.percentage);
        for (ExpenseJournal &journal : allocation.journal)
            mendAll(journal.amountGross, journal.amountNetOfTax, journal.amountNetOfReclaim);
        for (ExpenseTax &tax : allocation.tax)
            mendAll(tax.amountTax, tax.amountReclaim);
    }
}

void mend(InvoiceLine &line)
{
    mendAll(line.quantity, line.unitPrice);
    for (InvoiceAllocation &allocation : line.allocations) {
        mendAll(allocation.percentage, allocation.amountNet, allocation.amountGross, allocation.amountShipping);
        for (InvoiceTax &tax : allocation.tax)
            mend(tax.amountTax);
    }
}

Directory directoryOf(const Sandbox::MasterData &data)
{
    Directory directory;
    directory.setup = NavSetup{u"c1"_s, data.company, data.currency, data.allowPostingFrom, data.allowPostingTo};
    for (const Sandbox::CompanyAccount &account : data.accounts)
        directory.insert(NavAccount{
            {}, account.number, account.name, account.type, account.category, account.blocked, account.directPosting});
    for (const Sandbox::CompanyVendor &vendor : data.vendors) {
        const auto blocked = vendor.blocked == u"All" ? NavVendor::Blocked::All
            : vendor.blocked == u"Payment"            ? NavVendor::Blocked::Payment
                                                      : NavVendor::Blocked::No;
        directory.insert(
            NavVendor{{}, vendor.number, vendor.name, vendor.city, vendor.vatId, vendor.currency, blocked});
    }
    for (const Sandbox::CompanyDimension &dimension : data.dimensions) {
        directory.insert(NavDimension{{}, dimension.code, dimension.name});
        for (const Sandbox::CompanyDimensionValue &value : dimension.values)
            directory.insert(dimension.code, NavDimensionValue{{}, value.code, value.name});
    }
    for (const Sandbox::CompanyCurrency &currency : data.currencies)
        directory.insert(NavCurrency{currency.code, currency.name, Decimal::fromUnits(1, 2)});
    return directory;
}

/// Collects what is wrong with one posting.
class Rules final
{
public:
    Rules(const SourceDocument &document, const PlanOutcome &outcome, const PlanBooks &books)
        : m_document(document)
        , m_outcome(outcome)
        , m_books(books)
    {
    }

    QStringList broken()
    {
        collectCodes();
        for (const Posting &posting : m_outcome.plan.postings) {
            checkHeader(posting);
            for (const PlanLine &line : posting.lines)
                checkLine(posting, line);
            if (posting.target == PostingTarget::Journal)
                checkBalance(posting);
        }
        if (m_document.expense())
            checkReport(*m_document.expense());
        if (m_document.invoice())
            checkInvoice(*m_document.invoice());
        return m_broken;
    }

private:
    void require(bool holds, const QString &rule)
    {
        if (!holds)
            m_broken.append(rule);
    }

    void addCodes(const CostFields &fields)
    {
        for (const CodedValue &value : fields)
            m_codes.insert(value.code.trimmed().toUpper());
    }

    void collectCodes()
    {
        for (const MappingRow &row : m_books.mappings.rows())
            if (row.kind == MappingKind::Dimension)
                m_codes.insert(row.target.trimmed().toUpper());
        if (const ExpenseReport *report = m_document.expense()) {
            addCodes(report->fields);
            addCodes(report->employee.fields);
            for (const ExpenseEntry &entry : report->entries) {
                addCodes(entry.fields);
                for (const ExpenseAllocation &allocation : entry.allocations)
                    addCodes(allocation.fields);
            }
        } else if (const Invoice *invoice = m_document.invoice()) {
            addCodes(invoice->fields);
            addCodes(invoice->owner.fields);
            for (const InvoiceLine &line : invoice->lines) {
                addCodes(line.fields);
                for (const InvoiceAllocation &allocation : line.allocations)
                    addCodes(allocation.fields);
            }
        } else if (const PurchaseRequest *order = m_document.purchase()) {
            addCodes(order->fields);
            for (const OrderLine &line : order->lines) {
                addCodes(line.fields);
                for (const OrderAllocation &allocation : line.allocations)
                    addCodes(allocation.fields);
            }
        }
    }

    void checkHeader(const Posting &posting)
    {
        static const QRegularExpression shape(u"\\A[A-Z0-9-]{9,20}\\z"_s);
        require(shape.match(posting.reference).hasMatch(), u"reference \"%1\""_s.arg(posting.reference));
        const qsizetype longest = posting.target == PostingTarget::PurchaseOrder ? 79 : 35;
        require(!posting.externalNumber.isEmpty() && posting.externalNumber.size() <= longest,
            u"external number \"%1\""_s.arg(posting.externalNumber));
        require(posting.postingDate.isValid() && posting.documentDate.isValid(), u"a date is missing"_s);
        require(!posting.lines.isEmpty(), u"a posting without lines"_s);
        require(posting.total.isValid() && posting.total.fitsNav(), u"total %1"_s.arg(posting.total.toString()));
        require(posting.target == PostingTarget::Journal
                || m_books.companies.cbegin()->directory.vendor(posting.vendorNumber),
            u"vendor \"%1\" is none"_s.arg(posting.vendorNumber));
    }

    void checkLine(const Posting &posting, const PlanLine &line)
    {
        const Directory &directory = m_books.companies.cbegin()->directory;
        const QString name = u"%1 %2"_s.arg(line.account, line.amount.toString());
        const bool exists = line.accountType == NavAccountType::Vendor ? directory.vendor(line.account) != nullptr
                                                                       : directory.account(line.account) != nullptr;
        require(exists, name + u": no such account"_s);
        require(line.amount.fitsNav() && line.unitCost.fitsNav() && line.quantity.fitsNav(), name + u": beyond NAV"_s);
        require(posting.target == PostingTarget::PurchaseOrder
                || line.amount.significantScale() <= currencyDecimals(m_document.currency()),
            name + u": finer than the currency"_s);
        require(line.description.size() <= 100, name + u": description too long"_s);
        require(!line.explanation.isEmpty(), name + u": nobody says why"_s);
        if (posting.target != PostingTarget::Journal)
            require(line.quantity * line.unitCost == line.amount,
                u"%1: %2 times %3"_s.arg(name, line.quantity.toString(), line.unitCost.toString()));
        for (const PlanDimension &dimension : line.dimensions) {
            require(dimension.remove || m_codes.contains(dimension.value.toUpper()),
                u"%1: %2 %3 comes from nowhere"_s.arg(name, dimension.dimension, dimension.value));
            require(dimension.remove || directory.dimensionValue(dimension.dimension, dimension.value),
                u"%1: %2 %3 is not in NAV"_s.arg(name, dimension.dimension, dimension.value));
        }
    }

    void checkBalance(const Posting &posting)
    {
        Decimal sum;
        for (const PlanLine &line : posting.lines) {
            sum += line.amount;
            require(!line.amount.isZero(), u"a journal line of zero"_s);
        }
        require(sum.isZero(), u"the journal comes to %1"_s.arg(sum.toString()));
    }

    /// To the cent: each allocation with what Concur's journal says, each party with what is due to it.
    void checkReport(const ExpenseReport &report)
    {
        QMap<QString, Decimal> wanted;
        QMap<QString, Decimal> owed;
        for (const ExpenseEntry &entry : report.entries) {
            for (const ExpenseAllocation &allocation : entry.allocations) {
                const QString id =
                    allocation.allocationId.isEmpty() ? entry.entryId : entry.entryId + u'/' + allocation.allocationId;
                for (const ExpenseJournal &journal : allocation.journal) {
                    const Decimal gross = journal.amountGross.value_or(Decimal::invalid());
                    wanted[id] += gross;
                    owed[(gross.isNegative() ? journal.payer : journal.payee).toUpper()] += gross;
                }
            }
        }
        for (const CashAdvanceApplication &advance : report.cashAdvances) {
            wanted[advance.cashAdvanceId] += orZero(advance.amount);
            owed[u"EMPL"_s] += orZero(advance.amount);
        }
        QMap<QString, Decimal> planned;
        QMap<QString, Decimal> credited;
        for (const Posting &posting : m_outcome.plan.postings) {
            const bool flipped = posting.target == PostingTarget::PurchaseCreditMemo;
            if (posting.target != PostingTarget::Journal)
                credited[u"EMPL"_s] += flipped ? posting.total.negated() : posting.total;
            for (const PlanLine &line : posting.lines) {
                if (line.role == PlanRole::Counter)
                    credited[line.sourceText] += line.amount.negated();
                else
                    planned[line.sourceId] += flipped ? line.amount.negated() : line.amount;
            }
        }
        checkSame(wanted, planned, u"source %1: Concur says %2, planned are %3"_s);
        checkSame(owed, credited, u"party %1: due are %2, credited %3"_s);
    }

    void checkSame(const QMap<QString, Decimal> &wanted, const QMap<QString, Decimal> &got, const QString &rule)
    {
        QMap<QString, Decimal> all = wanted;
        all.insert(got);
        for (auto each = all.cbegin(); each != all.cend(); ++each) {
            const Decimal a = wanted.value(each.key());
            const Decimal b = got.value(each.key());
            require(a == b, rule.arg(each.key(), a.toString(), b.toString()));
        }
    }

    void checkInvoice(const Invoice &invoice)
    {
        const Posting &posting = m_outcome.plan.postings.first();
        const bool credit = posting.target == PostingTarget::PurchaseCreditMemo;
        const Decimal total = orZero(invoice.total);
        require(total == (credit ? posting.total.negated() : posting.total), u"another total than the invoice's"_s);
        Decimal planned;
        bool isTaxLeftToNav = false;
        for (const PlanLine &line : posting.lines) {
            planned += line.amount;
            isTaxLeftToNav = isTaxLeftToNav || !line.taxCode.isEmpty();
        }
        require(isTaxLeftToNav || planned == posting.total,
            u"the lines come to %1, the invoice to %2"_s.arg(planned.toString(), posting.total.toString()));
    }

    const SourceDocument &m_document;
    const PlanOutcome &m_outcome;
    const PlanBooks &m_books;
    QSet<QString> m_codes;
    QStringList m_broken;
};

} // namespace

PlanBooks::PlanBooks(const Sandbox::MasterData &data)
    : mappings(readMappingCsv(Sandbox::mappingsCsv(data)).value_or(QList<MappingRow>()))
    , today(data.today)
{
    companies.insert(u"c1"_s, PlanningCompany{directoryOf(data), {}});
}

PlanOutcome PlanBooks::plan(const SourceDocument &document) const
{
    return planDocument(document, PlanningContext{companies, mappings, today, 0});
}

QStringList brokenRules(const SourceDocument &document, const PlanBooks &books)
{
    const PlanOutcome outcome = books.plan(document);
    const PlanOutcome again = books.plan(document);
    QStringList broken = brokenRules(document, outcome, books);
    if (outcome.reasons != again.reasons || !(comparable(outcome.plan) == comparable(again.plan)))
        broken.append(u"planned twice, there are two plans"_s);
    return broken;
}

QStringList brokenRules(const SourceDocument &document, const PlanOutcome &outcome, const PlanBooks &books)
{
    if (outcome.reasons.isEmpty())
        return Rules(document, outcome, books).broken();
    QStringList broken;
    for (const Reason &reason : outcome.reasons)
        if (reason.text.trimmed().isEmpty() || reasonTitle(reason.code).isEmpty()
            || reasonRemedy(reason.code).isEmpty())
            broken.append(u"held for %1 without a word"_s.arg(toString(reason.code)));
    return broken;
}

SourceDocument comparable(SourceDocument document)
{
    if (auto *report = std::get_if<ExpenseReport>(&document.body)) {
        mendAll(report->totalApprovedAmount, report->cashAdvanceReturnsAmount);
        for (ExpenseEntry &entry : report->entries)
            mend(entry);
        for (CashAdvanceApplication &advance : report->cashAdvances)
            mend(advance.amount);
    } else if (auto *invoice = std::get_if<Invoice>(&document.body)) {
        mendAll(invoice->total, invoice->amountNet, invoice->amountShipping, invoice->amountTax);
        for (InvoiceLine &line : invoice->lines)
            mend(line);
    } else if (auto *order = std::get_if<PurchaseRequest>(&document.body)) {
        mendAll(order->shipping);
        for (OrderLine &line : order->lines) {
            mendAll(line.quantity, line.unitPrice);
            for (OrderAllocation &allocation : line.allocations)
                mendAll(allocation.amount, allocation.grossAmount, allocation.percentage);
        }
    }
    return document;
}

PostingPlan comparable(PostingPlan plan)
{
    for (Posting &posting : plan.postings) {
        mend(posting.total);
        for (PlanLine &line : posting.lines)
            mendAll(line.amount, line.quantity, line.unitCost);
    }
    return plan;
}

QStringList sumsOf(const PlanOutcome &outcome)
{
    QMap<QString, Decimal> sums;
    for (const Posting &posting : outcome.plan.postings) {
        for (const PlanLine &line : posting.lines) {
            QStringList key{
                toString(posting.target), QString::number(int(line.accountType)), line.account, line.taxCode};
            for (const PlanDimension &dimension : line.dimensions)
                key.append(dimension.dimension + u'=' + dimension.value);
            sums[key.join(u' ')] += line.amount;
        }
        sums[toString(posting.target) + u" total"_s] += posting.total;
    }
    QStringList result;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        result.append(sum.key() + u' ' + sum->toString());
    return result;
}

} // namespace Ledgerbridge
