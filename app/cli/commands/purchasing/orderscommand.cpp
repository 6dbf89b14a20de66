// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "commands.h"
#include "jsonvalues.h"
#include "purchasing.h"
#include "texttable.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue quantityJson(const std::optional<Decimal> &quantity)
{
    return quantity && quantity->isValid() ? QJsonValue(quantity->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject lineJson(const OrderLineBalance &line)
{
    return {{u"line"_s, line.line}, {u"text"_s, line.text}, {u"ordered"_s, quantityJson(line.ordered)},
        {u"invoiced"_s, quantityJson(line.invoiced)}, {u"remaining"_s, quantityJson(line.remaining)},
        {u"orderedAmount"_s, amountJson(line.orderedAmount)}, {u"invoicedAmount"_s, amountJson(line.invoicedAmount)},
        {u"receivedInNav"_s, quantityJson(line.receivedInNav)}, {u"invoicedInNav"_s, quantityJson(line.invoicedInNav)}};
}

/// Lines of one invoice together.
QJsonArray invoicesJson(const QList<InvoicedPart> &parts)
{
    QJsonArray invoices;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Decimal sum = parts[i].amount;
        while (i + 1 < parts.size() && parts[i + 1].documentId == parts[i].documentId
            && parts[i + 1].navNumber == parts[i].navNumber)
            sum += parts[++i].amount;
        invoices.append(QJsonObject{{u"document"_s, parts[i].documentId}, {u"number"_s, parts[i].invoiceNumber},
            {u"navNumber"_s, parts[i].navNumber}, {u"postingDate"_s, dateJson(parts[i].postingDate)},
            {u"amount"_s, amountJson(sum)}});
    }
    return invoices;
}

QJsonObject orderJson(const OpenOrder &open)
{
    QJsonArray lines;
    for (const OrderLineBalance &line : open.lines)
        lines.append(lineJson(line));
    return {{u"order"_s, open.order.number}, {u"concurOrder"_s, open.order.orderNumber},
        {u"company"_s, open.companyName}, {u"vendor"_s, open.order.vendorNumber}, {u"vendorName"_s, open.vendorName},
        {u"currency"_s, open.order.currency}, {u"supersededBy"_s, open.order.supersededBy},
        {u"toBeClosed"_s, open.isToBeClosed}, {u"closedBy"_s, open.closedBy},
        {u"orderedAmount"_s, amountJson(open.orderedAmount)}, {u"invoicedAmount"_s, amountJson(open.invoicedAmount)},
        {u"invoices"_s, invoicesJson(open.parts)}, {u"lines"_s, lines}};
}

class OrdersListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(OrdersListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"orders list"_s, {},
            tr("Orders that stand in NAV while invoices for them were posted beside them, and what remains."), 0, 0,
            {QCommandLineOption(u"all"_s, tr("Also those that a person marked as closed."))}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto orders = Services::Purchasing(**workspace).openOrders(call.isSet(u"all"_s));
        if (!orders)
            return fail(orders.error());
        Answer answer;
        QJsonArray items;
        TextTable table({tr("Order"), tr("In Concur"), tr("Vendor"), tr(">Ordered"), tr(">Invoiced"), tr("To do")});
        for (const OpenOrder &order : *orders) {
            items.append(orderJson(order));
            table.add({order.order.number, order.order.orderNumber,
                order.vendorName.isEmpty() ? order.order.vendorNumber : order.vendorName,
                moneyText(order.orderedAmount, order.order.currency),
                moneyText(order.invoicedAmount, order.order.currency), toDo(order)});
        }
        answer.json.insert(u"orders"_s, items);
        answer.text = table.isEmpty() ? tr("No order waits to be closed in NAV.") + u'\n' : table.toString();
        return answer;
    }

private:
    static QString toDo(const OpenOrder &order)
    {
        if (!order.closedBy.isEmpty())
            return tr("closed by %1").arg(order.closedBy);
        if (!order.order.supersededBy.isEmpty())
            return tr("close it: %1 took its place").arg(order.order.supersededBy);
        return order.isToBeClosed ? tr("close it in NAV") : tr("take off what was invoiced");
    }
};

class OrdersClosedCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(OrdersClosedCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"orders closed"_s, u"NUMBER"_s, tr("Says that an order was closed in NAV."), 1, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto closed =
            Services::Purchasing(**workspace).closeOrder(call.arguments.constFirst(), call.surroundings->actor);
        if (!closed)
            return fail(closed.error());
        Answer answer;
        answer.json.insert(u"closed"_s, call.arguments.constFirst());
        answer.text = *closed + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeOrdersListCommand()
{
    return std::make_unique<OrdersListCommand>();
}

std::unique_ptr<Command> makeOrdersClosedCommand()
{
    return std::make_unique<OrdersClosedCommand>();
}

} // namespace Ledgerbridge::Cli
