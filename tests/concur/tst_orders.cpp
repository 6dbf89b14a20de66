// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "fisclient.h"
#include "orderclient.h"
#include "orderreader.h"
#include "scriptedconcur.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

namespace {

struct Desk final
{
    ScriptedConcur concur;
    HttpClient http{concur.options};
    Session session{http, concur.setup()};
    OrderClient orders{session};
};

const QByteArray requestKey = "GET /purchaserequest/v4/purchaserequests/pr1";
const QByteArray orderKey = "GET /api/v3.0/invoice/purchaseorders/PO-1";

const QByteArray request =
    R"({"purchaseRequestId":"pr1","purchaseRequestNumber":"PR-9","purchaseRequestQueueStatus":"CREATED",
    "purchaseRequestWorkflowStatus":"Approved","purchaseOrders":[{"purchaseOrderNumber":"PO-1"},{"purchaseOrderNumber":"PO-2"}],
    "purchaseRequestExceptions":[{"isCleared":"Y","message":"old"},{"isCleared":false,"message":"open"}]})";
const QByteArray order =
    R"({"PurchaseOrderNumber":"PO-1","Name":"Chairs","Description":"Office","OrderDate":"2026-05-04","RequestedDeliveryDate":null,
    "NeededByDate":"2026-06-01","CurrencyCode":"EUR","LedgerCode":"DE01","VendorCode":"V1","VendorAddressCode":"MAIN","Status":"Transmitted","IsTest":"N",
    "Shipping":"19.90","ShippingDescription":"Freight",
    "Custom1":{"Type":"List","Value":"Sales","Code":"CC10"},
    "LineItem":[{"LineNumber":"1","ExternalID":"x1","Description":"Chair","Quantity":"4","UnitPrice":"99.50","ExpenseType":"OFFIC","UnitOfMeasureCode":"EA",
      "SupplierPartID":"S1","Custom3":"P7","Allocation":[{"Amount":"398.00","GrossAmount":"398.00","Percentage":"100","Custom1":"CC10"}]},
      {"LineNumber":2,"ExternalID":"x2","Quantity":"1,5","AccountCode":"6805"}]})";

} // namespace

class TestOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequests();
    void readsOrders();
    void readsWrappedLines_data();
    void readsWrappedLines();
    void followsFromRequestToOrder();
    void nothingIsNoError_data();
    void nothingIsNoError();
    void failuresInsideSuccess();
    void strangeAnswers_data();
    void strangeAnswers();
    void idsAreEncoded();
};

void TestOrders::readsRequests()
{
    Desk desk;
    desk.concur.on(requestKey, answerOf(200, request));
    const auto state = QCoro::waitFor(desk.orders.request(u"pr1"_s));
    QVERIFY(state.has_value() && state->has_value());
    QCOMPARE((*state)->requestNumber, u"PR-9"_s);
    QCOMPARE((*state)->queueStatus, u"CREATED"_s);
    QCOMPARE((*state)->workflowStatus, u"Approved"_s);
    QCOMPARE((*state)->orderNumbers, QStringList({u"PO-1"_s, u"PO-2"_s}));
    QCOMPARE((*state)->exceptions, QStringList{u"open"_s});
    QCOMPARE(
        desk.concur.api.requests.first().target, QByteArray("/purchaserequest/v4/purchaserequests/pr1?mode=COMPACT"));
    desk.concur.on(
        requestKey, answerOf(200, R"({"purchaseRequestQueueStatus":"PENDING_CREATION"})")); // keys absent when empty
    const auto pending = QCoro::waitFor(desk.orders.request(u"pr1"_s));
    QCOMPARE((*pending)->requestId, u"pr1"_s);
    QVERIFY((*pending)->orderNumbers.isEmpty() && (*pending)->exceptions.isEmpty());
}

void TestOrders::readsOrders()
{
    Desk desk;
    desk.concur.on(orderKey, answerOf(200, order));
    const auto read = QCoro::waitFor(desk.orders.order(u"PO-1"_s));
    QVERIFY(read.has_value() && read->has_value());
    const PurchaseRequest &purchase = **read;
    QCOMPARE(purchase.orderNumber, u"PO-1"_s);
    QCOMPARE(purchase.orderDate, QDate(2026, 5, 4));
    QCOMPARE(purchase.requestedDeliveryDate, QDate(2026, 6, 1));
    QCOMPARE(purchase.status, u"Transmitted"_s);
    QCOMPARE(purchase.fields.value(u"custom1"_s), (CodedValue{u"CC10"_s, u"Sales"_s}));
    QVERIFY(!purchase.isTest);
    QCOMPARE(purchase.lines.size(), 2);
    QCOMPARE(purchase.shipping->toString(), u"19.9"_s);
    QCOMPARE(purchase.costLines().size(), 3);
    QCOMPARE(purchase.costLines().constLast().description, u"Freight"_s);
    const OrderLine &line = purchase.lines.first();
    QCOMPARE(line.quantity->toString(), u"4"_s);
    QCOMPARE(line.unitPrice->toString(), u"99.5"_s);
    QCOMPARE(line.expenseTypeCode, u"OFFIC"_s);
    QCOMPARE(line.fields.value(u"custom3"_s).code, u"P7"_s);
    QCOMPARE(line.allocations.first().amount->toString(), u"398"_s);
    QCOMPARE(line.allocations.first().fields.value(u"custom1"_s).code, u"CC10"_s);
    QCOMPARE(purchase.lines.last().lineNumber, u"2"_s);
    QCOMPARE(purchase.lines.last().accountCode, u"6805"_s);
    QVERIFY(!purchase.lines.last().quantity->isValid());
}

void TestOrders::readsWrappedLines_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("lines");
    QTest::newRow("array") << QByteArray(R"("LineItem":[{"LineNumber":"1"},{"LineNumber":"2"}])") << 2;
    QTest::newRow("one object") << QByteArray(R"("LineItem":{"LineNumber":"1"})") << 1;
    QTest::newRow("plural") << QByteArray(R"("LineItems":[{"LineNumber":"1"},{"LineNumber":"2"}])") << 2;
    QTest::newRow("wrapped") << QByteArray(R"("LineItems":{"LineItem":[{"LineNumber":"1"},{"LineNumber":"2"}]})") << 2;
    QTest::newRow("wrapped, one object") << QByteArray(R"("LineItems":{"LineItem":{"LineNumber":"1"}})") << 1;
    QTest::newRow("null") << QByteArray(R"("LineItem":null)") << 0;
    QTest::newRow("rubbish") << QByteArray(R"("LineItem":["x",1,null])") << 0;
}

void TestOrders::readsWrappedLines()
{
    QFETCH(QByteArray, part);
    QFETCH(int, lines);
    QCOMPARE(readOrder(Json::parse("{" + part + "}").value()).lines.size(), lines);
}

void TestOrders::followsFromRequestToOrder()
{
    Desk desk;
    desk.concur.on(requestKey, answerOf(200, request));
    desk.concur.on(
        orderKey, answerOf(200, QByteArray(order).replace("1,5", "1.5"))); // an invalid figure equals nothing
    const auto state = QCoro::waitFor(desk.orders.request(u"pr1"_s));
    const auto orders = QCoro::waitFor(desk.orders.ordersOf(**state));
    QVERIFY(orders.has_value());
    QCOMPARE(orders->size(), 1); // PO-2 is named, but does not exist yet
    const PurchaseRequest &purchase = orders->first().order;
    QCOMPARE(purchase.requestId, u"pr1"_s);
    QCOMPARE(purchase.requestNumber, u"PR-9"_s);
    QCOMPARE(purchase.orderNumber, u"PO-1"_s);
    const auto document = readFisPayload(DocumentKind::Purchase, u"PO-1"_s, orders->first().payload);
    QVERIFY(document.has_value());
    QCOMPARE(document->documentId, u"pr1"_s);
    QVERIFY(*document->purchase() == purchase);
}

void TestOrders::nothingIsNoError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404") << answerOf(404, R"({"Message":"no"})");
    QTest::newRow("code 1000") << answerOf(200, R"({"Status":"FAILURE","ErrorCode":"1000","ErrorMessage":"PO number bad"})");
}

void TestOrders::nothingIsNoError()
{
    QFETCH(QByteArray, answer);
    Desk desk;
    desk.concur.on(orderKey, answer);
    const auto none = QCoro::waitFor(desk.orders.order(u"PO-1"_s));
    QVERIFY(none.has_value() && !none->has_value());
    const auto request404 = QCoro::waitFor(desk.orders.request(u"unknown"_s));
    QVERIFY(request404.has_value() && !request404->has_value());
}

void TestOrders::failuresInsideSuccess()
{
    Desk desk;
    desk.concur.on(orderKey,
        answerOf(200, R"({"Status":"FAILURE","ErrorCode":9999,"ErrorMessage":"unexpected","FieldCode":"HEADER X"})"));
    const auto failed = QCoro::waitFor(desk.orders.order(u"PO-1"_s));
    QVERIFY(!failed.has_value());
    COMPARE_CODE(failed.error().code, ErrorCode::Refused);
    QCOMPARE(failed.error().systemCode, u"9999"_s);
    QVERIFY(failed.error().detail.contains(u"unexpected; HEADER X"_s));
    QVERIFY(failed.error().message.contains(u"PO-1"_s));
}

void TestOrders::strangeAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("XML") << answerOf(200, "<PurchaseOrder/>") << ErrorCode::Protocol;
    QTest::newRow("empty") << answerOf(200) << ErrorCode::Protocol;
    QTest::newRow("array") << answerOf(200, "[]") << ErrorCode::Protocol;
    QTest::newRow("deadlock") << answerOf(400, R"({"Message":"Transaction was deadlocked"})") << ErrorCode::Throttled;
    QTest::newRow("refused") << answerOf(400, R"({"Message":"no"})") << ErrorCode::Refused;
}

void TestOrders::strangeAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    Desk desk;
    desk.concur.on(orderKey, answer);
    desk.concur.on(requestKey, answer);
    const auto purchase = QCoro::waitFor(desk.orders.order(u"PO-1"_s));
    QVERIFY(!purchase.has_value());
    COMPARE_CODE(purchase.error().code, code);
    const auto state = QCoro::waitFor(desk.orders.request(u"pr1"_s));
    QVERIFY(!state.has_value());
    COMPARE_CODE(state.error().code, code);
}

void TestOrders::idsAreEncoded()
{
    Desk desk;
    (void)QCoro::waitFor(desk.orders.order(u"PO/1?x=#&ä%"_s));
    QCOMPARE(desk.concur.api.requests.first().target,
        QByteArray("/api/v3.0/invoice/purchaseorders/PO%2F1%3Fx%3D%23%26%C3%A4%25"));
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
