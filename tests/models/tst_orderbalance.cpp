// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openordersmodel.h"
#include "orderbalance.h"
#include "requestsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

Decimal dec(const QString &text)
{
    return Decimal::fromString(text);
}

/// Line 1: 10 × 12.50; line 2: 4 × 100.
OpenOrder order()
{
    OpenOrder open;
    open.order.number = u"106001"_s;
    open.order.orderNumber = u"PO-1"_s;
    open.order.vendorNumber = u"70001"_s;
    open.order.currency = u"EUR"_s;
    open.order.lines = {{u"1"_s, u"Paper"_s, Decimal(10), dec(u"12.5"_s), Decimal(6), Decimal(0)},
        {u"2"_s, u"Chairs"_s, Decimal(4), Decimal(100), {}, {}}};
    return open;
}

/// `line:quantity:amount`; a blank quantity is none.
InvoicedPart part(const QString &text)
{
    const QStringList fields = text.split(u':');
    InvoicedPart part;
    part.documentId = u"I1"_s;
    part.invoiceNumber = u"2026-1"_s;
    part.navNumber = u"108001"_s;
    part.line = fields.value(0);
    if (!fields.value(1).isEmpty())
        part.quantity = dec(fields.value(1));
    part.amount = dec(fields.value(2));
    return part;
}

QString shown(const OrderLineBalance &line)
{
    const auto text = [](const std::optional<Decimal> &value) { return value ? value->toString() : u"?"_s; };
    return u"%1: %2 of %3, %4 left, %5"_s.arg(
        line.line, text(line.invoiced), text(line.ordered), text(line.remaining), line.invoicedAmount.toAmount());
}

} // namespace

class TestOrderBalance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balances_data();
    void balances();
    void theOnlyLineTakesWhatNamesNone();
    void supersededIsToBeClosed();
    void ordersAreShown();
    void requestsAreShown_data();
    void requestsAreShown();
};

void TestOrderBalance::balances_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("toBeClosed");
    const QString untouched = u"2: 0 of 4, 4 left, 0.00"_s;
    QTest::newRow("nothing") << QStringList() << QStringList{u"1: 0 of 10, 10 left, 0.00"_s, untouched} << false;
    QTest::newRow("in part") << QStringList{u"1:4:50"_s} << QStringList{u"1: 4 of 10, 6 left, 50.00"_s, untouched}
                             << false;
    QTest::newRow("twice") << QStringList{u"1:4:50"_s, u"1:6:75"_s}
                           << QStringList{u"1: 10 of 10, 0 left, 125.00"_s, untouched} << false;
    QTest::newRow("all") << QStringList{u"1:10:125"_s, u"2:4:400"_s}
                         << QStringList{u"1: 10 of 10, 0 left, 125.00"_s, u"2: 4 of 4, 0 left, 400.00"_s} << true;
    QTest::newRow("more than ordered") << QStringList{u"1:12:150"_s, u"2:4:400"_s}
                                       << QStringList{u"1: 12 of 10, -2 left, 150.00"_s, u"2: 4 of 4, 0 left, 400.00"_s}
                                       << true;
    QTest::newRow("credit memo") << QStringList{u"1:10:125"_s, u"1:-3:-37.5"_s}
                                 << QStringList{u"1: 7 of 10, 3 left, 87.50"_s, untouched} << false;
    QTest::newRow("zeros in front") << QStringList{u"001:4:50"_s}
                                    << QStringList{u"1: 4 of 10, 6 left, 50.00"_s, untouched} << false;
    QTest::newRow("no quantity, in part") << QStringList{u"1::50"_s}
                                          << QStringList{u"1: ? of 10, ? left, 50.00"_s, untouched} << false;
    QTest::newRow("no quantity, all") << QStringList{u"1::125"_s, u"2:4:400"_s}
                                      << QStringList{u"1: ? of 10, ? left, 125.00"_s, u"2: 4 of 4, 0 left, 400.00"_s}
                                      << true;
    QTest::newRow("no line") << QStringList{u":4:50"_s}
                             << QStringList{u"1: 0 of 10, 10 left, 0.00"_s, untouched, u": 4 of ?, ? left, 50.00"_s}
                             << false;
    QTest::newRow("unknown line") << QStringList{u"9:1:1"_s}
                                  << QStringList{u"1: 0 of 10, 10 left, 0.00"_s, untouched, u": 1 of ?, ? left, 1.00"_s}
                                  << false;
}

void TestOrderBalance::balances()
{
    QFETCH(QStringList, parts);
    OpenOrder open = order();
    for (const QString &text : parts)
        open.parts.append(part(text));
    reckon(open);
    QStringList lines;
    for (const OrderLineBalance &line : std::as_const(open.lines))
        lines.append(shown(line));
    QTEST(lines, "lines");
    QTEST(open.isToBeClosed, "toBeClosed");
    QCOMPARE(open.orderedAmount.toAmount(), u"525.00"_s);
    QCOMPARE(open.lines.constFirst().receivedInNav->toString(), u"6"_s);
}

void TestOrderBalance::theOnlyLineTakesWhatNamesNone()
{
    OpenOrder open = order();
    open.order.lines.removeLast();
    open.parts = {part(u":10:125"_s)};
    reckon(open);
    QCOMPARE(open.lines.size(), 1);
    QVERIFY(open.isToBeClosed);
}

void TestOrderBalance::supersededIsToBeClosed()
{
    OpenOrder open = order();
    open.order.supersededBy = u"PR-2"_s;
    reckon(open);
    QVERIFY(open.isToBeClosed);
}

void TestOrderBalance::ordersAreShown()
{
    OpenOrdersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OpenOrder first = order();
    first.parts = {part(u"1:4:50"_s)};
    reckon(first);
    OpenOrder second = first;
    second.order.supersededBy = u"PR-2"_s;
    reckon(second);
    model.setOrders({first, second});
    const auto cell = [&model](int row, OpenOrdersModel::Column column, int role = Qt::DisplayRole) {
        return model.index(row, int(column)).data(role);
    };
    using Column = OpenOrdersModel::Column;
    QCOMPARE(cell(0, Column::Order).toString(), u"106001"_s);
    QCOMPARE(cell(0, Column::Vendor).toString(), u"70001"_s);
    QCOMPARE(cell(0, Column::Remaining).toString(), u"1: 6 · 2: 4"_s);
    QVERIFY(cell(0, Column::Invoiced).toString().contains(u"EUR"_s));
    QCOMPARE(cell(0, Column::ToDo, StateRole).toInt(), int(OpenOrdersModel::State::Reduce));
    QCOMPARE(cell(1, Column::ToDo, StateRole).toInt(), int(OpenOrdersModel::State::Close));
    QVERIFY(cell(1, Column::Order, Qt::ToolTipRole).toString().contains(u"PR-2"_s));
    QVERIFY(cell(0, Column::Order, Qt::ToolTipRole).toString().contains(u"108001"_s));
    QVERIFY(model.order(1) && !model.order(2) && !model.order(-1));
    model.setOrders({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOrderBalance::requestsAreShown_data()
{
    QTest::addColumn<FollowedRequest>("request");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("look");
    const auto row = [](const char *name, const std::function<void(FollowedRequest &)> &change, const QString &called,
                         const QString &state, RequestsModel::State look) {
        FollowedRequest request;
        request.id = u"pr1"_s;
        change(request);
        QTest::newRow(name) << request << called << state << int(look);
    };
    using State = RequestsModel::State;
    row(
        "followed", [](FollowedRequest &) {}, u"pr1"_s, u"Not read yet"_s, State::Waits);
    row(
        "pending", [](FollowedRequest &r) { r.queueStatus = u"PENDING_CREATION"_s; }, u"pr1"_s, u"Being created"_s,
        State::Waits);
    row(
        "failed", [](FollowedRequest &r) { r.queueStatus = u"CREATE_FAILED"_s; }, u"pr1"_s, u"Not created"_s,
        State::NeedsPerson);
    row(
        "no answer",
        [](FollowedRequest &r) {
            r.id.clear();
            r.row = 7;
            r.isUncertain = true;
        },
        u"#7"_s, u"No answer"_s, State::NeedsPerson);
    row(
        "approved",
        [](FollowedRequest &r) {
            r.queueStatus = u"CREATED"_s;
            r.workflowStatus = u"Approved"_s;
            r.number = u"PR-1"_s;
        },
        u"PR-1"_s, u"Approved"_s, State::Approved);
    row(
        "has an order, in another language",
        [](FollowedRequest &r) {
            r.workflowStatus = u"Genehmigt"_s;
            r.orderNumbers = {u"PO-1"_s};
        },
        u"pr1"_s, u"Genehmigt"_s, State::Approved);
    row(
        "superseded",
        [](FollowedRequest &r) {
            r.workflowStatus = u"Approved"_s;
            r.supersededBy = u"pr2"_s;
        },
        u"pr1"_s, u"Approved"_s, State::Superseded);
}

void TestOrderBalance::requestsAreShown()
{
    QFETCH(FollowedRequest, request);
    RequestsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRequests({request});
    QTEST(model.index(0, int(RequestsModel::Column::Number)).data().toString(), "name");
    QTEST(model.index(0, int(RequestsModel::Column::State)).data().toString(), "state");
    QTEST(model.index(0, int(RequestsModel::Column::State)).data(StateRole).toInt(), "look");
    QVERIFY(model.request(0) && !model.request(1));
}

QTEST_GUILESS_MAIN(TestOrderBalance)
#include "tst_orderbalance.moc"
