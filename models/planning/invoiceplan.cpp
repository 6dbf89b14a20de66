// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoiceplan.h"

#include "amounttext.h"
#include "currencydecimals.h"
#include "documentfacts.h"
#include "linedescription.h"
#include "orderlinks.h"

namespace Ledgerbridge {

namespace {

/// Longest external document number (nav.md 9.1).
constexpr qsizetype externalNumberLength = 35;

class InvoiceLines
{
public:
    explicit InvoiceLines(Workbench &bench)
        : m_bench(bench)
        , m_invoice(*bench.document.invoice())
    {
    }

    void collect()
    {
        for (const InvoiceLine &line : m_invoice.lines) {
            const Workbench::AtLine at(m_bench, line.externalId.isEmpty() ? line.sequence : line.externalId);
            for (const InvoiceAllocation &allocation : line.allocations)
                collectAllocation(line, allocation);
        }
    }

    [[nodiscard]] const QList<PlanLine> &lines() const { return m_lines; }
    [[nodiscard]] Decimal gross() const { return m_gross; }

private:
    void collectAllocation(const InvoiceLine &line, const InvoiceAllocation &allocation)
    {
        const Workbench::AboutLine about(
            m_bench, lineFacts(m_bench.facts(), line.expenseTypeCode, line.fields, &allocation.fields));
        const Decimal net = allocation.amountNet.value_or(allocation.amountGross.value_or(Decimal::invalid()));
        const Decimal shipping = allocation.amountShipping.value_or(Decimal());
        Decimal tax;
        for (const InvoiceTax &part : allocation.tax)
            tax += part.amountTax.value_or(Decimal());
        const Decimal gross = allocation.amountGross.value_or(net + tax);
        checkAmount(net, line);
        checkAmount(gross, line);
        m_gross += gross;
        if (net.isZero() && gross.isZero())
            return;
        // Shipping stands inside the net amount on some documents and beside it on others; the gross tells which.
        Decimal cost = net;
        if (!(gross == net + tax) && gross == net + shipping + tax)
            cost = net + shipping;
        if (!(gross == cost + tax))
            m_bench.hold(ReasonCode::TotalsDiffer, m_invoice.requestId,
                PlannerText::tr("Line %1 \"%2\": gross %3 is not net %4 plus tax %5.")
                    .arg(line.sequence, line.description, amountText(gross, m_invoice.currency),
                        amountText(cost, m_invoice.currency), amountText(tax, m_invoice.currency)));
        addCost(line, allocation, cost);
        addTaxes(line, allocation);
    }

    void addCost(const InvoiceLine &line, const InvoiceAllocation &allocation, const Decimal &cost)
    {
        const ResolvedAccount account =
            m_bench.costAccount(allocation.accountCode, line.expenseTypeCode, line.expenseTypeName);
        PlanLine plan = lineFrame(line, allocation);
        plan.account = account.number;
        plan.accountName = account.name;
        plan.role = PlanRole::Cost;
        plan.explanation = account.why;
        setAmount(plan, line, allocation, cost);
        const QList<CostSource> sources{{QStringLiteral("allocation"), &allocation.fields},
            {QStringLiteral("lineItem"), &line.fields}, {QStringLiteral("request"), &m_invoice.fields},
            {QStringLiteral("employee"), &m_invoice.owner.fields}};
        plan.dimensions = m_bench.dimensions(sources, plan.explanation);
        plan.taxCode = navTaxCode(allocation, plan.explanation);
        if (const KnownOrder *order = orderBehind(m_bench, line))
            plan.explanation += PlannerText::tr("; purchase order %1 stands in NAV as %2, posted beside it")
                                    .arg(m_invoice.orderOf(line), order->number);
        m_lines.append(plan);
    }

    /// Quantity times price where that is exactly the line's net, else 1 times net (command-line.md).
    static void setAmount(
        PlanLine &plan, const InvoiceLine &line, const InvoiceAllocation &allocation, const Decimal &cost)
    {
        const bool whole = line.allocations.size() == 1 && &line.allocations.first() == &allocation;
        const Decimal quantity = line.quantity.value_or(Decimal::invalid());
        const Decimal price = line.unitPrice.value_or(Decimal::invalid());
        const bool exact = whole && quantity.isPositive() && !price.isNegative() && quantity.fitsNav()
            && price.fitsNav() && quantity * price == cost;
        plan.amount = cost;
        plan.quantity = exact ? quantity : Decimal(cost.isNegative() ? -1 : 1);
        plan.unitCost = exact ? price : cost.abs();
    }

    [[nodiscard]] QString navTaxCode(const InvoiceAllocation &allocation, QString &why)
    {
        QString code;
        for (const InvoiceTax &tax : allocation.tax) {
            if (tax.amountTax.value_or(Decimal()).isZero())
                continue;
            const auto target = m_bench.taxTarget(tax.taxCode, QString());
            if (!target || target->target.prefix != u'T')
                continue;
            const QString &navCode = target->target.code;
            if (!code.isEmpty() && code != navCode)
                m_bench.hold(ReasonCode::TaxUnmapped, tax.taxCode,
                    PlannerText::tr("A line bears two NAV tax codes (%1, %2); NAV takes one.").arg(code, navCode));
            if (!m_bench.company.directory.hasTaxCode(navCode))
                m_bench.hold(ReasonCode::TaxUnmapped, tax.taxCode,
                    PlannerText::tr("Tax code %1 is mapped to %2, which NAV does not have.").arg(tax.taxCode, navCode));
            code = navCode;
            why += PlannerText::tr("; tax code %1 mapped to %2").arg(target->row, code);
        }
        return code;
    }

    void addTaxes(const InvoiceLine &line, const InvoiceAllocation &allocation)
    {
        for (const InvoiceTax &tax : allocation.tax) {
            const Decimal amount = tax.amountTax.value_or(Decimal());
            if (amount.isZero())
                continue;
            checkAmount(amount, line);
            const auto target = m_bench.taxTarget(tax.taxCode, QString());
            if (!target || target->target.prefix != u'G')
                continue;
            const ResolvedAccount account = m_bench.taxAccount(tax.taxCode, QString());
            PlanLine plan = lineFrame(line, allocation);
            plan.account = account.number;
            plan.accountName = account.name;
            plan.role = PlanRole::Tax;
            plan.amount = amount;
            plan.quantity = Decimal(amount.isNegative() ? -1 : 1);
            plan.unitCost = amount.abs();
            plan.explanation = account.why;
            m_lines.append(plan);
        }
    }

    [[nodiscard]] PlanLine lineFrame(const InvoiceLine &line, const InvoiceAllocation &allocation) const
    {
        PlanLine plan;
        plan.sourceId =
            allocation.allocationKey.isEmpty() ? line.sequence : line.sequence + u'/' + allocation.allocationKey;
        plan.sourceText = line.description.isEmpty() ? line.expenseTypeName : line.description;
        plan.fullDescription = plan.sourceText.isEmpty() ? m_invoice.title : plan.sourceText;
        plan.description = fitDescription(plan.fullDescription.simplified());
        if (const KnownOrder *order = orderBehind(m_bench, line))
            nameOrder(plan, *order);
        return plan;
    }

    void checkAmount(const Decimal &amount, const InvoiceLine &line)
    {
        if (amount.fitsNav() && amount.significantScale() <= currencyDecimals(m_invoice.currency))
            return;
        m_bench.hold(ReasonCode::DocumentInvalid, line.sequence,
            PlannerText::tr("Line %1 \"%2\" bears an amount that NAV cannot hold exactly (%3).")
                .arg(line.sequence, line.description,
                    amount.isValid() ? amountText(amount, m_invoice.currency) : PlannerText::tr("not a number")));
    }

    Workbench &m_bench;
    const Invoice &m_invoice;
    QList<PlanLine> m_lines;
    Decimal m_gross;
};

void checkHeader(Workbench &bench, const Decimal &linesGross)
{
    const Invoice &invoice = *bench.document.invoice();
    if (invoice.vendorInvoiceNumber.isEmpty())
        bench.hold(ReasonCode::DocumentInvalid, QStringLiteral("vendorInvoiceNumber"),
            PlannerText::tr("The invoice bears no invoice number."));
    if (invoice.vendorInvoiceNumber.size() > externalNumberLength)
        bench.hold(ReasonCode::TextTooLong, invoice.vendorInvoiceNumber,
            PlannerText::tr("Invoice number \"%1\" has %2 characters, NAV takes 35; identities are never cut.")
                .arg(invoice.vendorInvoiceNumber)
                .arg(invoice.vendorInvoiceNumber.size()));
    if (!invoice.total)
        bench.hold(ReasonCode::DocumentInvalid, QStringLiteral("requestTotal"),
            PlannerText::tr("The invoice states no total."));
    else if (!(linesGross == *invoice.total))
        bench.hold(ReasonCode::TotalsDiffer, invoice.requestId,
            PlannerText::tr("The lines come to %1, the invoice says %2.")
                .arg(amountText(linesGross, invoice.currency), amountText(*invoice.total, invoice.currency)));
    else if (invoice.total->isZero())
        bench.hold(ReasonCode::DocumentInvalid, invoice.requestId,
            PlannerText::tr("The invoice comes to zero; there is nothing to post."));
}

} // namespace

QList<Posting> planInvoice(Workbench &bench, const Posting &frame)
{
    const Invoice &invoice = *bench.document.invoice();
    InvoiceLines lines(bench);
    lines.collect();
    checkHeader(bench, lines.gross());
    QString why;
    const NavVendor *vendor = bench.vendor(invoice.vendorCode, invoice.vendorAddressCode, invoice.vendorName, why);
    checkOrders(bench, vendor);
    const auto currency = bench.currency(invoice.currency);

    Posting posting = frame;
    const bool credit = invoice.total.value_or(Decimal()).isNegative();
    posting.target = credit ? PostingTarget::PurchaseCreditMemo : PostingTarget::PurchaseInvoice;
    posting.externalNumber = invoice.vendorInvoiceNumber;
    posting.vendorNumber = vendor ? vendor->number : QString();
    // Named even when it is the local one: otherwise NAV takes the vendor's own currency.
    if (currency)
        posting.currencyCode = currency->isEmpty() ? bench.company.directory.setup.localCurrency : *currency;
    posting.dueDate = invoice.dueDate;
    posting.total = invoice.total.value_or(Decimal::invalid()).abs();
    for (PlanLine line : lines.lines()) {
        if (credit) {
            line.amount = line.amount.negated();
            line.quantity = line.quantity.negated();
        }
        if (!why.isEmpty() && line.role == PlanRole::Cost)
            line.explanation += QStringLiteral("; ") + why;
        posting.lines.append(line);
    }
    return {posting};
}

} // namespace Ledgerbridge
