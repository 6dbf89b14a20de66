// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderplan.h"

#include "amounttext.h"
#include "documentfacts.h"
#include "linedescription.h"

namespace Ledgerbridge {

namespace {

/// What fits into NAV's comment line of 100 beside our reference of 20; the order is found again by it.
constexpr qsizetype longestOrderNumber = 79;

Decimal lineAmount(const OrderLine &line)
{
    return line.quantity.value_or(Decimal::invalid()) * line.unitPrice.value_or(Decimal::invalid());
}

/// One plan line of an order line, or of one of its allocations.
PlanLine orderLine(Workbench &bench, const OrderLine &line, const CostFields *allocation)
{
    const PurchaseRequest &order = *bench.document.purchase();
    const Workbench::AboutLine about(bench, lineFacts(bench.facts(), line.expenseTypeCode, line.fields, allocation));
    const ResolvedAccount account = bench.costAccount(line.accountCode, line.expenseTypeCode, QString());
    PlanLine plan;
    plan.account = account.number;
    plan.accountName = account.name;
    plan.explanation = account.why;
    plan.sourceId = line.externalId.isEmpty() ? line.lineNumber : line.externalId;
    plan.sourceText = line.description;
    plan.fullDescription = line.description.isEmpty() ? order.name : line.description;
    plan.description = fitDescription(plan.fullDescription.simplified());
    static const CostFields none;
    const QList<CostSource> sources{{QStringLiteral("allocation"), allocation ? allocation : &none},
        {QStringLiteral("lineItem"), &line.fields}, {QStringLiteral("request"), &order.fields}};
    plan.dimensions = bench.dimensions(sources, plan.explanation);
    return plan;
}

void appendLine(Workbench &bench, const OrderLine &line, QList<PlanLine> &lines)
{
    const Decimal amount = lineAmount(line);
    const bool fits = line.quantity.value_or(Decimal::invalid()).fitsNav()
        && line.unitPrice.value_or(Decimal::invalid()).fitsNav() && amount.fitsNav();
    if (!fits) {
        bench.hold(ReasonCode::DocumentInvalid, line.lineNumber,
            PlannerText::tr("Line %1 \"%2\" has no usable quantity and price.").arg(line.lineNumber, line.description));
        return;
    }
    if (line.allocations.size() < 2) {
        PlanLine plan = orderLine(bench, line, line.allocations.isEmpty() ? nullptr : &line.allocations.first().fields);
        plan.quantity = *line.quantity;
        plan.unitCost = *line.unitPrice;
        plan.amount = amount;
        lines.append(plan);
        return;
    }
    Decimal sum;
    for (const OrderAllocation &allocation : line.allocations) {
        PlanLine plan = orderLine(bench, line, &allocation.fields);
        plan.amount = allocation.amount.value_or(Decimal::invalid());
        plan.unitCost = plan.amount.abs();
        plan.quantity = Decimal(plan.amount.isNegative() ? -1 : 1);
        if (!plan.amount.fitsNav())
            bench.hold(ReasonCode::DocumentInvalid, line.lineNumber,
                PlannerText::tr("Line %1 \"%2\" has no usable quantity and price.")
                    .arg(line.lineNumber, line.description));
        sum += plan.amount;
        lines.append(plan);
    }
    const QString &currency = bench.document.purchase()->currency;
    if (!(sum == amount))
        bench.hold(ReasonCode::TotalsDiffer, line.lineNumber,
            PlannerText::tr("Line %1: its allocations come to %2, the line to %3.")
                .arg(line.lineNumber, amountText(sum, currency), amountText(amount, currency)));
}

} // namespace

QList<Posting> planOrder(Workbench &bench, const Posting &frame)
{
    const PurchaseRequest &order = *bench.document.purchase();
    QString why;
    const NavVendor *vendor = bench.vendor(order.vendorCode, order.vendorAddressCode, QString(), why);
    const auto currency = bench.currency(order.currency);
    Posting posting = frame;
    posting.target = PostingTarget::PurchaseOrder;
    posting.externalNumber = order.orderNumber;
    posting.dueDate = order.requestedDeliveryDate;
    posting.vendorNumber = vendor ? vendor->number : QString();
    if (currency)
        posting.currencyCode = currency->isEmpty() ? bench.company.directory.setup.localCurrency : *currency;
    const QList<OrderLine> costs = order.costLines();
    for (const OrderLine &line : costs)
        appendLine(bench, line, posting.lines);
    for (const PlanLine &line : std::as_const(posting.lines))
        posting.total += line.amount;
    if (order.orderNumber.isEmpty())
        bench.hold(ReasonCode::DocumentInvalid, QStringLiteral("PurchaseOrderNumber"),
            PlannerText::tr("The order bears no number; it could not be found again in NAV."));
    if (order.orderNumber.size() > longestOrderNumber)
        bench.hold(ReasonCode::TextTooLong, order.orderNumber,
            PlannerText::tr("The order's number \"%1\" is longer than NAV can hold; identities are never cut.")
                .arg(order.orderNumber));
    if (order.lines.isEmpty())
        bench.hold(ReasonCode::DocumentInvalid, bench.document.documentId, PlannerText::tr("The order has no lines."));
    return {posting};
}

} // namespace Ledgerbridge
