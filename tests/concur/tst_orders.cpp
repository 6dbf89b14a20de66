// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "fisclient.h"
#include "orderclient.h"
#include "orderreader.h"
#include "requestwire.h"
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
    void oneOrderIsFollowedByItsNumber();
    void requestsAreWrittenToTheDigit();
    void writtenRequestsAreRead_data();
    void writtenRequestsAreRead();
    void creationIsToldByTheId_data();
    void creationIsToldByTheId();
    void faultsStandAtTheirFields_data();
    void faultsStandAtTheirFields();
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

void TestOrders::oneOrderIsFollowedByItsNumber()
{
    Desk desk;
    desk.concur.on(orderKey, answerOf(200, QByteArray(order).replace("1,5", "1.5")));
    const auto followed = QCoro::waitFor(desk.orders.followedOrder(u"PO-1"_s));
    QVERIFY(followed.has_value() && followed->has_value());
    const auto document = readFisPayload(DocumentKind::Purchase, u"PO-1"_s, (*followed)->payload);
    QVERIFY(document.has_value());
    QCOMPARE(document->documentId, u"PO-1"_s); // no request is known
    QVERIFY(*document->purchase() == (*followed)->order);
    const auto none = QCoro::waitFor(desk.orders.followedOrder(u"PO-9"_s));
    QVERIFY(none.has_value() && !none->has_value());
}

void TestOrders::requestsAreWrittenToTheDigit()
{
    NewRequest request;
    request.userLoginId = u"anna"_s;
    request.currencyCode = u"EUR"_s;
    request.custom.insert(u"custom3"_s, u"CC10"_s);
    NewRequestLine line;
    line.vendorCode = u"V1"_s;
    line.vendorAddressCode = u"MAIN"_s;
    line.description = u"Paper"_s;
    line.quantity = Decimal::fromString(u"3");
    line.unitPrice = Decimal::fromString(u"0.12345678");
    line.urls = {u"https://a.example"_s};
    request.lines = {line};
    const QByteArray body = requestBody(request).toBytes();
    const QByteArray wanted =
        R"({"userLoginId":"anna","currencyCode":"EUR","custom3":"CC10","lineItems":[{"purchaseType":"GOODS",)"
        R"("vendorCode":"V1","vendorAddressCode":"MAIN","description":"Paper","quantity":3,"unitPrice":0.12345678,)"
        R"("url":["https://a.example"]}]})";
    QCOMPARE(body, wanted);
    const auto back = readRequestBody(*Json::parse(body));
    QVERIFY(back.has_value() && *back == request);
}

void TestOrders::writtenRequestsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("unknown"); // blank: it is read
    QTest::newRow("empty") << QByteArray("{}") << QString();
    QTest::newRow("Concur's two ways to write it")
        << QByteArray(R"({"lineItems":[{"uomCode":"EA"},{"uoMCode":"EA"}]})") << QString();
    QTest::newRow("slip in the head") << QByteArray(R"({"currency":"EUR"})") << u"currency"_s;
    QTest::newRow("slip in a line") << QByteArray(R"({"lineItems":[{},{"price":1}]})") << u"lineItems[1].price"_s;
    QTest::newRow("too many custom fields") << QByteArray(R"({"custom25":"x"})") << u"custom25"_s;
    QTest::newRow("custom of a line") << QByteArray(R"({"lineItems":[{"custom21":"x"}]})") << u"custom21"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"lineItems"_s;
}

void TestOrders::writtenRequestsAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, unknown);
    const auto read = readRequestBody(*Json::parse(body));
    QCOMPARE(read.has_value(), unknown.isEmpty());
    if (read) {
        for (const NewRequestLine &line : read->lines)
            QCOMPARE(line.uomCode, u"EA"_s);
        return;
    }
    COMPARE_CODE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(read.error().message.contains(unknown), qPrintable(read.error().message));
}

void TestOrders::creationIsToldByTheId_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorCode>("code"); // Internal: it is no failure
    QTest::newRow("202") << answerOf(202, R"({"id":"pr-1","uri":"u"})") << u"pr-1"_s << QString()
                         << ErrorCode::Internal;
    QTest::newRow("200") << answerOf(200, R"({"id":"pr-1"})") << u"pr-1"_s << QString() << ErrorCode::Internal;
    const QByteArray errors = R"({"errors":[{"errorCode":"missingQuantity","dataPath":"lineItems[0].quantity"}]})";
    QTest::newRow("400") << answerOf(400, errors) << QString() << u"missingQuantity"_s << ErrorCode::Internal;
    QTest::newRow("errors in a success") << answerOf(200, errors) << QString() << u"missingQuantity"_s
                                         << ErrorCode::Internal;
    QTest::newRow("a success without id") << answerOf(202, "{}") << QString() << QString()
                                          << ErrorCode::OutcomeUnknown;
    QTest::newRow("a cut answer") << answerOf(202, R"({"id":)") << QString() << QString() << ErrorCode::OutcomeUnknown;
    QTest::newRow("500") << answerOf(500, errors) << QString() << QString() << ErrorCode::OutcomeUnknown;
    QTest::newRow("400 without words") << answerOf(400, "no") << QString() << QString() << ErrorCode::Refused;
    QTest::newRow("busy") << answerOf(400, R"({"errors":[{"errorMessage":"Too many requests"}]})") << QString()
                          << QString() << ErrorCode::Throttled;
}

void TestOrders::creationIsToldByTheId()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, fault);
    QFETCH(ErrorCode, code);
    Desk desk;
    desk.concur.on("POST /purchaserequest/v4/purchaserequests", answer);
    const auto made = QCoro::waitFor(desk.orders.createRequest({}));
    QCOMPARE(desk.concur.asked("/purchaserequest/v4/purchaserequests").size(), 1); // never twice
    QCOMPARE(made.has_value(), code == ErrorCode::Internal);
    if (!made) {
        COMPARE_CODE(made.error().code, code);
        return;
    }
    QTEST(made->id, "id");
    QCOMPARE(made->faults.isEmpty(), fault.isEmpty());
    if (!fault.isEmpty())
        QCOMPARE(made->faults.constFirst().code, fault);
}

void TestOrders::faultsStandAtTheirFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    QTest::newRow("head") << u"currencyCode"_s << -1 << u"currencyCode"_s;
    QTest::newRow("brackets") << u"lineItems[2].quantity"_s << 2 << u"quantity"_s;
    QTest::newRow("JSON path") << u"$.lineItems[0].vendorCode"_s << 0 << u"vendorCode"_s;
    QTest::newRow("JSON pointer") << u"/lineItems/1/unitPrice"_s << 1 << u"unitPrice"_s;
    QTest::newRow("a whole line") << u"lineItems[3]"_s << 3 << QString();
    QTest::newRow("nothing") << QString() << -1 << QString();
}

void TestOrders::faultsStandAtTheirFields()
{
    QFETCH(QString, path);
    const Json error = Json::object({{u"errorCode"_s, Json(u"newOne"_s)},
        {u"errorMessage"_s, Json(u"Concur's words"_s)}, {u"dataPath"_s, Json(path)}});
    const QList<RequestFault> faults = readRequestFaults(Json::object({{u"errors"_s, Json::array({error})}}));
    QCOMPARE(faults.size(), 1);
    QTEST(faults.constFirst().line, "line");
    QTEST(faults.constFirst().field, "field");
    QCOMPARE(faults.constFirst().text, u"Concur's words"_s);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
