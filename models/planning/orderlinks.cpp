// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderlinks.h"

#include "linedescription.h"

namespace Ledgerbridge {

namespace {

const KnownOrder *standingOrder(const Workbench &bench, const QString &number)
{
    const auto known = bench.company.orders.constFind(orderKey(number));
    return known == bench.company.orders.constEnd() || !known->stands() ? nullptr : &*known;
}

QString heldByPolicy(const QString &number, const KnownOrder *order)
{
    if (order)
        return PlannerText::tr("The invoice belongs to purchase order %1, which stands in NAV as %2.")
            .arg(number, order->number);
    return PlannerText::tr("The invoice belongs to purchase order %1, which is not known in NAV.").arg(number);
}

void checkOrder(Workbench &bench, const NavVendor *vendor, const QString &number)
{
    const KnownOrder *order = standingOrder(bench, number);
    if (!bench.company.policy.postInvoicesWithOrder)
        bench.hold(ReasonCode::OrderMissing, number, heldByPolicy(number, order));
    else if (!order)
        bench.hold(ReasonCode::OrderMissing, number,
            PlannerText::tr("The invoice belongs to purchase order %1, which is not in NAV yet. It goes on by itself "
                            "once the order stands there.")
                .arg(number));
    else if (vendor && Directory::normalised(vendor->number) != Directory::normalised(order->vendorNumber))
        bench.hold(ReasonCode::OrderMissing, number,
            PlannerText::tr("NAV's order %1 belongs to vendor %2, the invoice to vendor %3.")
                .arg(order->number, order->vendorNumber, vendor->number));
}

} // namespace

void checkOrders(Workbench &bench, const NavVendor *vendor)
{
    const Invoice &invoice = *bench.document.invoice();
    const QStringList numbers = invoice.orderNumbers();
    for (const QString &number : numbers)
        checkOrder(bench, vendor, number);
    if (invoice.refersToOrder() && numbers.isEmpty())
        bench.hold(ReasonCode::OrderMissing, QString(),
            PlannerText::tr("The invoice belongs to several purchase orders, and names none of them."));
}

const KnownOrder *orderBehind(const Workbench &bench, const InvoiceLine &line)
{
    const QString &number = bench.document.invoice()->orderOf(line);
    return number.isEmpty() ? nullptr : standingOrder(bench, number);
}

void nameOrder(PlanLine &plan, const KnownOrder &order)
{
    // The books keep it for years, so it is not in the language of whoever is at the screen.
    plan.fullDescription = QStringLiteral("PO %1: %2").arg(order.number, plan.fullDescription);
    plan.description = fitDescription(plan.fullDescription.simplified());
}

} // namespace Ledgerbridge
