// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurcaller.h"

#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

/// Vendors, orders, requests, lists and invoices of the make-believe Concur (concur.md 4 to 6).
class TestSandboxConcurPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_concur = std::make_unique<ConcurCaller>(60); }
    void vendorSearch_data();
    void vendorSearch();
    void vendorPages();
    void vendorWriteIsPartial();
    void vendorDeleteNeedsBothCodes();
    void requestedVendorsWaitForApproval();
    void orderFaults_data();
    void orderFaults();
    void orderIsSavedAndRead();
    void requestsOfTheCompany();
    void requestIsCreatedLater();
    void requestFaults_data();
    void requestFaults();
    void linesOfRequestsAreChecked_data();
    void linesOfRequestsAreChecked();
    void requestOfUnknownVendorFails();
    void requestOfUnknownTypeFails();
    void approvedRequestBecomesAnOrder_data();
    void approvedRequestBecomesAnOrder();
    void listsAndTheirItems();
    void connectedList();
    void itemFaults_data();
    void itemFaults();
    void bulkStatuses();
    void whatMakesABulkCallVoid();
    void bulkIsThrottled();
    void digestFollowsTheInvoice();
    void localizedNames();
    void bulkUpdateStatuses();

private:
    [[nodiscard]] Json order() const
    {
        const Json address = Json::object({{"ExternalID", u"HH01"_s}});
        const Json line = Json::object({{"LineNumber", u"1"_s}, {"ExternalID", u"L1"_s}, {"Quantity", u"2"_s},
            {"UnitPrice", u"10.00"_s}, {"AccountCode", u"4930"_s}});
        const Json &vendor = m_concur->world.vendors().vendors().first();
        return Json::object({{"PurchaseOrderNumber", u"PO-77"_s}, {"Name", u"Paper"_s}, {"OrderDate", u"2026-05-01"_s},
            {"CurrencyCode", u"EUR"_s}, {"PolicyExternalID", u"PO"_s}, {"VendorCode", vendor["VendorCode"]},
            {"VendorAddressCode", vendor["AddressCode"]}, {"BillToAddress", address}, {"ShipToAddress", address},
            {"LineItem", Json::array({line})}});
    }
    [[nodiscard]] Json request() const
    {
        const Json &vendor = m_concur->world.vendors().vendors().first();
        const Json line = Json::object({{"purchaseType", u"GOODS"_s}, {"vendorCode", vendor["VendorCode"]},
            {"vendorAddressCode", vendor["AddressCode"]}, {"description", u"Paper"_s}, {"quantity", 2},
            {"unitPrice", 3}});
        return Json::object({{"userLoginId", u"user1001@nordlicht.example"_s}, {"currencyCode", u"EUR"_s},
            {"lineItems", Json::array({line})}});
    }
    [[nodiscard]] QString listId(const QString &name)
    {
        const Json answer = m_concur->call("GET", u"/list/v4/lists"_s).json();
        for (const Json &list : answer["content"].items()) {
            if (list["value"].toString() == name)
                return list["id"].toString();
        }
        return {};
    }
    Json bulk(const QByteArray &method, const QString &list, const QList<Json> &parts, int status)
    {
        const ConcurCaller::Answer answer = m_concur->call(
            method, u"/list/v4/lists/%1/bulk"_s.arg(list), Json::object({{"requests", Json::array(parts)}}));
        [&] { QCOMPARE(answer.status, status); }();
        return answer.json();
    }

    std::unique_ptr<ConcurCaller> m_concur;
    const QString m_vendors = u"/api/v3.1/invoice/vendors"_s;
};

void TestSandboxConcurPages::vendorSearch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("finds");
    QTest::newRow("exact code") << u"?vendorCode=CODE"_s << true;
    QTest::newRow("exact part") << u"?vendorCode=COD"_s << false;
    QTest::newRow("begins") << u"?vendorCode=COD&searchType=begins"_s << true;
    QTest::newRow("ends") << u"?vendorCode=ODE&searchType=ends"_s << true;
    QTest::newRow("contains") << u"?vendorCode=OD&searchType=contains"_s << true;
    QTest::newRow("not approved") << u"?vendorCode=CODE&approved=False"_s << false;
    QTest::newRow("approved") << u"?vendorCode=CODE&approved=True"_s << true;
}

void TestSandboxConcurPages::vendorSearch()
{
    QFETCH(QString, query);
    QFETCH(bool, finds);
    const QString code = m_concur->world.vendors().vendors().at(3)["VendorCode"].toString();
    query.replace(u"CODE"_s, code)
        .replace(u"COD"_s, code.chopped(1))
        .replace(u"ODE"_s, code.sliced(1))
        .replace(u"OD"_s, code.sliced(1).chopped(1));
    const Json answer = m_concur->call("GET", m_vendors + query).json();
    bool found = false;
    for (const Json &vendor : answer["Vendor"].items())
        found = found || vendor["VendorCode"].toString() == code;
    QCOMPARE(found, finds);
}

void TestSandboxConcurPages::vendorPages()
{
    const Json first = m_concur->call("GET", m_vendors).json();
    QCOMPARE(first["Vendor"].size(), 25);
    QVERIFY(first["TotalCount"].toInt() > 200);
    const QUrl next(first["NextPage"].toString());
    const Json second = m_concur->call("GET", next.path() + u'?' + next.query()).json();
    QVERIFY(second["Vendor"].at(0)["ID"].toString() != first["Vendor"].at(0)["ID"].toString());
    QVERIFY(m_concur->call("GET", m_vendors + u"?limit=1000"_s).json()["NextPage"].isNull());
    QCOMPARE(m_concur->call("GET", m_vendors + u"?limit=1001"_s).status, 400);
}

void TestSandboxConcurPages::vendorWriteIsPartial()
{
    const Json good = Json::object({{"VendorCode", u"NEU1"_s}, {"AddressCode", u"0"_s}, {"VendorName", u"Neu GmbH"_s},
        {"CountryCode", u"DE"_s}, {"CurrencyCode", u"EUR"_s}});
    const Json bad = Json::object({{"VendorCode", u"NEU2"_s}, {"AddressCode", u"0"_s}, {"VendorName", u"Neu GmbH"_s},
        {"CountryCode", u"de"_s}, {"CurrencyCode", u"EUR"_s}});
    const ConcurCaller::Answer made =
        m_concur->call("POST", m_vendors, Json::object({{"Vendor", Json::array({good, bad})}}));
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json()["Vendor"].at(0)["StatusList"].at(0)["Code"].toInt(), 0);
    QVERIFY(made.json()["Vendor"].at(1)["StatusList"].at(0)["Code"].toInt() != 0);
    QCOMPARE(made.json()["Vendor"].at(1)["StatusList"].at(0)["RecordNumber"].toInt(), 2);
    Json changed = good;
    changed.set("City", u"Kiel"_s);
    m_concur->call("PUT", m_vendors, Json::object({{"Vendor", Json::array({changed})}}));
    const Json found = m_concur->call("GET", m_vendors + u"?vendorCode=NEU1"_s).json()["Vendor"].at(0);
    QCOMPARE(found["City"].toString(), u"Kiel"_s);
    QCOMPARE(found["VendorName"].toString(), u"Neu GmbH"_s);
    QCOMPARE(m_concur->call("POST", m_vendors, Json::object({{"Vendors", Json::array()}})).status, 400);
}

void TestSandboxConcurPages::vendorDeleteNeedsBothCodes()
{
    const Json vendor = Json::object({{"VendorCode", u"WEG1"_s}, {"AddressCode", u"0"_s}, {"VendorName", u"Weg GmbH"_s},
        {"CountryCode", u"DE"_s}, {"CurrencyCode", u"EUR"_s}});
    m_concur->call("POST", m_vendors, Json::object({{"Vendor", Json::array({vendor})}}));
    QCOMPARE(m_concur->call("DELETE", m_vendors + u"?vendorCode=WEG1"_s).status, 400);
    QCOMPARE(m_concur->call("DELETE", m_vendors + u"?vendorCode=WEG1&addressCode=0"_s)
                 .json()["Vendor"]
                 .at(0)["StatusList"]
                 .at(0)["Code"]
                 .toInt(),
        0);
    QVERIFY(m_concur->call("GET", m_vendors + u"?vendorCode=WEG1"_s).json()["Vendor"].isEmpty());
    QVERIFY(m_concur->world.vendors().contains(
        m_concur->world.vendors().vendors().last()["VendorCode"].toString(), u"0"_s));
}

void TestSandboxConcurPages::requestedVendorsWaitForApproval()
{
    const Json waiting = m_concur->call("GET", m_vendors + u"?approved=False"_s).json()["Vendor"];
    QVERIFY(!waiting.isEmpty());
    QVERIFY(!waiting.at(0)["AddressImportSyncID"].toString().isEmpty());
    const QList<SourceRecord> &records = m_concur->world.queue().records();
    QVERIFY(std::any_of(records.cbegin(), records.cend(), [&waiting](const SourceRecord &record) {
        return record.document.vendorCode == waiting.at(0)["VendorCode"].toString();
    }));
}

void TestSandboxConcurPages::orderFaults_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number") << QByteArray("PurchaseOrderNumber") << QByteArray("\"\"") << u"1000"_s;
    QTest::newRow("no name") << QByteArray("Name") << QByteArray("null") << u"8000"_s;
    QTest::newRow("vendor") << QByteArray("VendorCode") << QByteArray("\"nobody\"") << u"2000"_s;
    QTest::newRow("currency") << QByteArray("CurrencyCode") << QByteArray("\"euro\"") << u"3000"_s;
    QTest::newRow("policy") << QByteArray("PolicyExternalID") << QByteArray("\"X\"") << u"4000"_s;
    QTest::newRow("date") << QByteArray("OrderDate") << QByteArray("\"01.05.2026\"") << u"8002"_s;
    QTest::newRow("ship to") << QByteArray("ShipToAddress") << QByteArray("{}") << u"6000"_s;
    QTest::newRow("bill to") << QByteArray("BillToAddress") << QByteArray("{}") << u"6001"_s;
    QTest::newRow("no lines") << QByteArray("LineItem") << QByteArray("[]") << u"5000"_s;
    const QByteArray line =
        R"({"LineNumber":"1","ExternalID":"L1","Quantity":"1","UnitPrice":"1","AccountCode":"4930")";
    QTest::newRow("both codes") << QByteArray("LineItem") << "[" + line + R"(,"ExpenseType":"OFFIC"}])" << u"5001"_s;
    QTest::newRow("twice the id") << QByteArray("LineItem") << "[" + line + "}," + line + "}]" << u"5600"_s;
    QTest::newRow("too much") << QByteArray("LineItem")
                              << "[" + line + R"(,"Allocation":[{"Percentage":"60"},{"Percentage":"50"}]}])"
                              << u"5501"_s;
    QTest::newRow("account")
        << QByteArray("LineItem")
        << QByteArray(R"([{"LineNumber":"1","ExternalID":"L1","Quantity":"1","UnitPrice":"1","AccountCode":"9Z99"}])")
        << u"5003"_s;
}

void TestSandboxConcurPages::orderFaults()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    Json body = order();
    body.set(field, *Json::parse(value));
    const ConcurCaller::Answer answer = m_concur->call("POST", u"/api/v3.0/invoice/purchaseorders"_s, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["Status"].toString(), u"FAILURE"_s);
    QCOMPARE(answer.json()["ErrorCode"].toString(), code);
}

void TestSandboxConcurPages::orderIsSavedAndRead()
{
    QCOMPARE(m_concur->call("POST", u"/api/v3.0/invoice/purchaseorders"_s, order()).json()["Status"].toString(),
        u"SUCCESS"_s);
    Json closed = order();
    closed.set("Status", u"Closed"_s);
    QCOMPARE(
        m_concur->call("PUT", u"/api/v3.0/invoice/purchaseorders"_s, closed).json()["Status"].toString(), u"SUCCESS"_s);
    const Json read = m_concur->call("GET", u"/api/v3.0/invoice/purchaseorders/PO-77"_s).json();
    QCOMPARE(read["Status"].toString(), u"Closed"_s);
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/invoice/purchaseorders/"_s + read["ID"].toString())
                 .json()["PurchaseOrderNumber"]
                 .toString(),
        u"PO-77"_s);
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/invoice/purchaseorders/none"_s).status, 404);
}

void TestSandboxConcurPages::requestsOfTheCompany()
{
    const QStringList ids = m_concur->world.purchases().requestIds();
    QCOMPARE(ids.size(), 3); // 5 % of 60
    for (const QString &id : ids) {
        const Json request =
            m_concur->call("GET", u"/purchaserequest/v4/purchaserequests/%1?mode=COMPACT"_s.arg(id)).json();
        QCOMPARE(request["purchaseRequestQueueStatus"].toString(), u"CREATED"_s);
        QCOMPARE(request["purchaseRequestWorkflowStatus"].toString(), u"Approved"_s);
        const QString number = request["purchaseOrders"].at(0)["purchaseOrderNumber"].toString();
        const Json order = m_concur->call("GET", u"/api/v3.0/invoice/purchaseorders/"_s + number).json();
        QVERIFY(
            m_concur->world.vendors().contains(order["VendorCode"].toString(), order["VendorAddressCode"].toString()));
        QVERIFY(!order["LineItem"].isEmpty());
    }
    QCOMPARE(m_concur->call("GET", u"/purchaserequest/v4/purchaserequests/"_s + ids.first()).status, 400);
}

void TestSandboxConcurPages::requestIsCreatedLater()
{
    const ConcurCaller::Answer made = m_concur->call("POST", u"/purchaserequest/v4/purchaserequests"_s, request());
    QCOMPARE(made.status, 202);
    const QUrl url(made.json()["uri"].toString());
    const QString path = url.path() + u'?' + url.query();
    QCOMPARE(m_concur->call("GET", path).json()["purchaseRequestQueueStatus"].toString(), u"PENDING_CREATION"_s);
    m_concur->world.clock().advance(2);
    const Json created = m_concur->call("GET", path).json();
    QCOMPARE(created["purchaseRequestQueueStatus"].toString(), u"CREATED"_s);
    QVERIFY(!created.contains("purchaseOrders")); // keys are absent when empty
}

void TestSandboxConcurPages::requestFaults_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no user") << QByteArray("userLoginId") << QByteArray("null") << u"missingUserInfo"_s;
    QTest::newRow("two users") << QByteArray("userEmail") << QByteArray("\"a@b.c\"") << u"provideOneUserInformation"_s;
    QTest::newRow("no currency") << QByteArray("currencyCode") << QByteArray("null") << u"missingCurrencyCode"_s;
    QTest::newRow("bad currency") << QByteArray("currencyCode") << QByteArray("\"EURO\"") << u"invalidCurrencyCode"_s;
    QTest::newRow("no lines") << QByteArray("lineItems") << QByteArray("[]") << u"missingLineItems"_s;
    QTest::newRow("type") << QByteArray("lineItems") << QByteArray(R"([{"purchaseType":"X"}])")
                          << u"invalidPurchaseType"_s;
}

void TestSandboxConcurPages::requestFaults()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    Json body = request();
    body.set(field, *Json::parse(value));
    const ConcurCaller::Answer answer = m_concur->call("POST", u"/purchaserequest/v4/purchaserequests"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["errors"].at(0)["errorCode"].toString(), code);
}

void TestSandboxConcurPages::linesOfRequestsAreChecked_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *field, const char *value, const QString &code) {
        QTest::addRow("%s %s", field, value) << QByteArray(field) << QByteArray(value) << code;
    };
    row("description", "null", u"missingDescription"_s);
    row("quantity", "null", u"missingQuantity"_s);
    row("quantity", "0", u"invalidQuantity"_s);
    row("quantity", "\"1,5\"", u"invalidQuantity"_s);
    row("quantity", "1e2", u"invalidQuantity"_s);
    row("quantity", "\"1.5\"", {});
    row("unitPrice", "null", u"missingUnitPrice"_s);
    row("unitPrice", "-1", u"invalidUnitPrice"_s);
    row("unitPrice", "0", {});
    row("neededByDate", "\"31.12.2026\"", u"invalidDateFormat"_s);
    row("neededByDate", "\"2026-12-31\"", {});
}

void TestSandboxConcurPages::linesOfRequestsAreChecked()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    Json body = request();
    body.member("lineItems").item(0).set(field, *Json::parse(value));
    const ConcurCaller::Answer answer = m_concur->call("POST", u"/purchaserequest/v4/purchaserequests"_s, body);
    QCOMPARE(answer.status, code.isEmpty() ? 202 : 400);
    QCOMPARE(answer.json()["errors"].at(0)["errorCode"].toString(), code);
}

void TestSandboxConcurPages::requestOfUnknownVendorFails()
{
    Json body = request();
    body.member("lineItems").item(0).set("vendorCode", u"nobody"_s);
    const ConcurCaller::Answer refused = m_concur->call("POST", u"/purchaserequest/v4/purchaserequests"_s, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["errors"].at(0)["errorCode"].toString(), u"invalidVendor"_s);
    QCOMPARE(refused.json()["errors"].at(0)["dataPath"].toString(), u"lineItems[0].vendorCode"_s);
}

void TestSandboxConcurPages::requestOfUnknownTypeFails()
{
    Json body = request();
    body.member("lineItems").item(0).set("expenseType", u"NONE"_s);
    const QString id = m_concur->call("POST", u"/purchaserequest/v4/purchaserequests"_s, body).json()["id"].toString();
    m_concur->world.clock().advance(2);
    const Json failed = m_concur->call("GET", u"/purchaserequest/v4/purchaserequests/%1?mode=COMPACT"_s.arg(id)).json();
    QCOMPARE(failed["purchaseRequestQueueStatus"].toString(), u"CREATE_FAILED"_s);
    QCOMPARE(failed["purchaseRequestExceptions"].at(0)["exceptionCode"].toString(), u"invalidExpenseType"_s);
}

void TestSandboxConcurPages::approvedRequestBecomesAnOrder_data()
{
    QTest::addColumn<int>("reads");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("workflow");
    QTest::newRow("waits") << 1 << QString() << u"Pending Approval"_s;
    QTest::newRow("looked at again and again") << 5 << QString() << u"Approved"_s;
    QTest::newRow("approved") << 1 << u"approve"_s << u"Approved"_s;
    QTest::newRow("sent back") << 5 << u"return"_s << u"Sent Back To Employee"_s;
}

void TestSandboxConcurPages::approvedRequestBecomesAnOrder()
{
    QFETCH(int, reads);
    QFETCH(QString, decision);
    QFETCH(QString, workflow);
    const QString id =
        m_concur->call("POST", u"/purchaserequest/v4/purchaserequests"_s, request()).json()["id"].toString();
    m_concur->world.clock().advance(2);
    if (!decision.isEmpty())
        QVERIFY(m_concur->world.purchases().decide(id, decision == u"approve"));
    Json state;
    for (int i = 0; i < reads; ++i)
        state = m_concur->call("GET", u"/purchaserequest/v4/purchaserequests/%1?mode=COMPACT"_s.arg(id)).json();
    QCOMPARE(state["purchaseRequestWorkflowStatus"].toString(), workflow);
    QCOMPARE(state.contains("purchaseOrders"), workflow == u"Approved");
    if (workflow != u"Approved")
        return;
    const QString number = state["purchaseOrders"].at(0)["purchaseOrderNumber"].toString();
    const Json order = m_concur->call("GET", u"/api/v3.0/invoice/purchaseorders/"_s + number).json();
    QCOMPARE(order["PurchaseRequestNumber"].toString(), state["purchaseRequestNumber"].toString());
    QCOMPARE(order["LineItem"].at(0)["Quantity"].toString(), u"2"_s);
    QVERIFY(!m_concur->world.purchases().decide(id, true));
}

void TestSandboxConcurPages::listsAndTheirItems()
{
    const QString project = listId(u"Projekt"_s);
    const Json children = m_concur->call("GET", u"/list/v4/lists/%1/children"_s.arg(project)).json();
    QCOMPARE(children["page"]["size"].toInt(), 100);
    QCOMPARE(children["page"]["number"].toInt(), 1);
    QCOMPARE(children["content"].size(), 56); // 55 of NAV's and one that only Concur has
    const Json found =
        m_concur->call("GET", u"/list/v4/lists/%1/children?shortCode=eq:P26001"_s.arg(project)).json()["content"];
    QCOMPARE(found.size(), 1);
    const QString id = found.at(0)["id"].toString();
    QCOMPARE(
        m_concur
            ->call("PUT", u"/list/v4/items/"_s + id, Json::object({{"shortCode", u"P26001"_s}, {"value", u"Anders"_s}}))
            .status,
        200);
    QCOMPARE(m_concur->call("GET", u"/list/v4/items/"_s + id).json()["value"].toString(), u"Anders"_s);
    QCOMPARE(m_concur->call("DELETE", u"/list/v4/items/"_s + id).status, 204);
    QVERIFY(m_concur->call("GET", u"/list/v4/lists/%1/children?shortCode=P26001"_s.arg(project))
                .json()["content"]
                .isEmpty());
    QCOMPARE(m_concur->call("GET", u"/list/v4/lists/%1/children?page=0"_s.arg(project)).status, 400);
    QCOMPARE(
        m_concur->call("GET", u"/list/v4/lists/none/children"_s).json()["error"]["id"].toString(), u"list.not.found"_s);
}

void TestSandboxConcurPages::connectedList()
{
    const QString connected = listId(u"Gesellschaft > Kostenstelle"_s);
    const Json parent = m_concur->call("GET", u"/list/v4/lists/%1/children"_s.arg(connected)).json()["content"].at(0);
    QVERIFY(parent["lists"].at(0)["hasChildren"].toBool());
    const Json child =
        m_concur->call("GET", u"/list/v4/items/%1/children"_s.arg(parent["id"].toString())).json()["content"].at(0);
    QCOMPARE(child["code"].toString(), u"NLDE-CC101"_s);
    QCOMPARE(child["shortCode"].toString(), u"CC101"_s);
    QCOMPARE(child["level"].toInt(), 2);
    const Json made = m_concur
                          ->call("POST", u"/list/v4/items"_s,
                              Json::object({{"listId", connected}, {"shortCode", u"CC999"_s}, {"value", u"Neu"_s},
                                  {"parentCode", u"NLDE"_s}}))
                          .json();
    QCOMPARE(made["code"].toString(), u"NLDE-CC999"_s);
}

void TestSandboxConcurPages::itemFaults_data()
{
    QTest::addColumn<QString>("shortCode");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("error");
    QTest::newRow("hyphen") << u"A-1"_s << QString() << u"request.validation.error"_s;
    QTest::newRow("duplicate") << u"CC101"_s << QString() << u"item.duplicate.code"_s;
    QTest::newRow("no parent") << u"X1"_s << u"NOPE"_s << u"item.parent.not.found"_s;
    QTest::newRow("too deep") << u"X1"_s << u"CC101"_s << u"item.max.level.exceeded"_s;
}

void TestSandboxConcurPages::itemFaults()
{
    QFETCH(QString, shortCode);
    QFETCH(QString, parent);
    QFETCH(QString, error);
    Json body = Json::object({{"listId", listId(u"Kostenstelle"_s)}, {"shortCode", shortCode}, {"value", u"x"_s}});
    if (!parent.isEmpty())
        body.set("parentCode", parent);
    const ConcurCaller::Answer answer = m_concur->call("POST", u"/list/v4/items"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()["error"]["id"].toString(), error);
}

void TestSandboxConcurPages::bulkStatuses()
{
    const QString list = listId(u"Abteilung"_s);
    const auto part = [](const QString &code) {
        return Json::object({{"shortCode", code}, {"value", u"Wert "_s + code}});
    };
    QCOMPARE(bulk("POST", list, {part(u"B1"_s), part(u"B2"_s)}, 201)["status"].toString(), u"SUCCESS"_s);
    const Json partial = bulk("POST", list, {part(u"B2"_s), part(u"B3"_s)}, 206);
    QCOMPARE(partial["status"].toString(), u"PARTIAL_SUCCESS"_s);
    QCOMPARE(partial["errors"].at(0)["id"].toString(), u"item.duplicate.code"_s);
    QCOMPARE(partial["errors"].at(0)["listItem"]["shortCode"].toString(), u"B2"_s);
    QCOMPARE(bulk("POST", list, {part(u"B1"_s)}, 400)["status"].toString(), u"FAILURE"_s);
    QCOMPARE(
        bulk("PATCH", list, {Json::object({{"code", u"B1"_s}, {"deleted", true}})}, 200)["recordsSucceeded"].toInt(),
        1);
    QCOMPARE(bulk("PATCH", list, {Json::object({{"code", u"B1"_s}, {"value", u"x"_s}})}, 400)["errors"]
                 .at(0)["id"]
                 .toString(),
        u"item.deleted"_s);
    QCOMPARE(
        bulk("PATCH", list, {Json::object({{"code", u"B1"_s}, {"deleted", false}})}, 200)["recordsSucceeded"].toInt(),
        1);
    QCOMPARE(bulk("PATCH", list, {Json::object({{"code", u"NIX"_s}, {"value", u"x"_s}})}, 400)["errors"]
                 .at(0)["id"]
                 .toString(),
        u"item.not.found"_s);
    QCOMPARE(bulk("POST", list, QList<Json>(251, part(u"C"_s)), 400)["error"]["id"].toString(),
        u"request.validation.error"_s);
}

void TestSandboxConcurPages::whatMakesABulkCallVoid()
{
    const QString list = listId(u"Abteilung"_s);
    const auto part = [](const QString &code, const QString &value) {
        return Json::object({{"shortCode", code}, {"value", value}});
    };
    // A hyphen parts levels and garbles codes, in names as well (concur.md 6.2); nothing of the call is done.
    for (const Json &bad : {part(u"A-1"_s, u"x"_s), part(u"A1"_s, u"x-y"_s), part({}, u"x"_s), part(u"A1"_s, u" "_s)}) {
        QCOMPARE(bulk("POST", list, {part(u"GOOD"_s, u"x"_s), bad}, 400)["error"]["id"].toString(),
            u"request.validation.error"_s);
        QCOMPARE(bulk("POST", list, {part(u"GOOD"_s, u"x"_s)}, 201)["recordsSucceeded"].toInt(), 1);
        QCOMPARE(
            bulk("PATCH", list, {Json::object({{"code", u"GOOD"_s}, {"deleted", true}})}, 200)["recordsFailed"].toInt(),
            0);
    }
    QCOMPARE(
        bulk("PATCH", list, {Json::object({{"code", u"SALES"_s}, {"value", u"x-y"_s}})}, 400)["error"]["id"].toString(),
        u"request.validation.error"_s);
    QCOMPARE(bulk("PATCH", list, {Json::object({{"code", u"SALES"_s}})}, 400)["error"]["id"].toString(),
        u"request.validation.error"_s);
    QVERIFY(
        m_concur->world.lists().change(Json::object({{"list", u"Abteilung"_s}, {"managedBy", u"appId:somebody"_s}})));
    QCOMPARE(bulk("POST", list, {part(u"M1"_s, u"x"_s)}, 400)["error"]["id"].toString(), u"list.is.managed"_s);
    const Json lists = m_concur->call("GET", u"/list/v4/lists?value=Abteilung"_s).json()["content"];
    QCOMPARE(lists.at(0)["managedBy"].toString(), u"appId:somebody"_s);
    QVERIFY(m_concur->world.lists().change(Json::object({{"list", u"Abteilung"_s}, {"managedBy", QString()}})));
    QCOMPARE(m_concur->call("GET", u"/list/v4/lists?sortBy=value"_s).status, 400);
}

void TestSandboxConcurPages::bulkIsThrottled()
{
    m_concur->world.lists().throttleBulk(1);
    const QString path = u"/list/v4/lists/%1/bulk"_s.arg(listId(u"Abteilung"_s));
    const Json body =
        Json::object({{"requests", Json::array({Json::object({{"shortCode", u"T1"_s}, {"value", u"x"_s}})})}});
    const ConcurCaller::Answer first = m_concur->call("POST", path, body);
    QCOMPARE(first.status, 429);
    QCOMPARE(first.header("retry-after"), QByteArray("0"));
    QCOMPARE(m_concur->call("POST", path, body).status, 201);
}

void TestSandboxConcurPages::digestFollowsTheInvoice()
{
    const Json answer = m_concur->call("GET", u"/api/v3.0/invoice/paymentrequestdigests?paymentStatus=R_PEND"_s).json();
    QCOMPARE(answer["PaymentRequestDigest"].size(), 15);
    QVERIFY(answer["Items"].isNull());
    const Json one = answer["PaymentRequestDigest"].at(0);
    QVERIFY(one["Total"].isString());
    QVERIFY(one["CreateDate"].toString().contains(u' '));
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/invoice/paymentrequestdigests/"_s + one["ID"].toString())
                 .json()["InvoiceNumber"]
                 .toString(),
        one["InvoiceNumber"].toString());
    const Json paged = m_concur->call("GET", u"/api/v3.0/invoice/paymentrequestdigests?limit=4"_s).json();
    QCOMPARE(paged["PaymentRequestDigest"].size(), 4);
    QVERIFY(paged["NextPage"].toString().contains(u"offset=4"));
    QVERIFY(m_concur->call("GET", u"/api/v3.0/invoice/paymentrequestdigests?extractedDateAfter=2020-01-01"_s)
                .json()["PaymentRequestDigest"]
                .isEmpty());
}

void TestSandboxConcurPages::localizedNames()
{
    const Json names =
        m_concur->call("GET", u"/api/v3.0/invoice/localizeddata?type=paymentStatus&langCode=en"_s).json();
    QStringList values;
    for (const Json &row : names["LocalizationData"].items())
        values += row["LocalizedValue"].toString();
    QVERIFY(values.contains(u"Pending Payment"_s));
    QVERIFY(values.contains(u"Extracted"_s));
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/invoice/localizeddata?type=nonsense"_s).status, 400);
}

void TestSandboxConcurPages::bulkUpdateStatuses()
{
    const QString path = u"/invoice/payment-confirmation/v4/payments/bulkUpdate"_s;
    const FisDocument *document = m_concur->world.queue().ready(u"invoice"_s, 0, 1).first();
    const QString id = document->id;
    const QString requestId = m_concur->world.queue().recordOf(*document).document.documentId;
    const Json item =
        Json::object({{"requestId", requestId}, {"paymentStatus", u"PAID"_s}, {"paymentStatusDate", u"2026-06-01"_s}});
    const QString history = u"/invoice/payment-confirmation/v4/payments"_s;
    QCOMPARE(m_concur->call("GET", history + u"?limit=501"_s).status, 400);
    const ConcurCaller::Answer early = m_concur->call("POST", path, Json::array({item}));
    QCOMPARE(early.status, 400);
    QVERIFY(early.json()["failedPayments"].at(0)["errorMessage"].toString().contains(u"Extracted"));
    QCOMPARE(m_concur->world.queue().acknowledge(u"invoice"_s, u"BC"_s, id).code, 0);
    const Json success = Json::object({{"docId", id}, {"overallPostingStatusCode", u"success"_s},
        {"postingDocs", Json::array()}, {"systemMessages", Json::array()}});
    QCOMPARE(m_concur->world.queue().confirmPosting(u"invoice"_s, u"BC"_s, success).code, 0);
    const ConcurCaller::Answer mixed =
        m_concur->call("POST", path, Json::array({item, Json::object({{"requestId", u"none"_s}}), Json::object()}));
    QCOMPARE(mixed.status, 207);
    QCOMPARE(mixed.json()["successCount"].toInt(), 1);
    QCOMPARE(mixed.json()["failureCount"].toInt(), 2);
    const Json kept = m_concur->call("GET", history).json(); // not the one that was refused before
    QCOMPARE(kept["totalRecordCount"].toInt(), 1);
    QCOMPARE(kept["payments"].at(0)["requestId"].toString(), requestId);
    QCOMPARE(kept["payments"].at(0)["paymentStatusDate"].toString(), u"2026-06-01"_s);
    QVERIFY(m_concur->call("GET", history + u"?invoiceNumber=none"_s).json()["payments"].isEmpty());
    QVERIFY(m_concur->call("GET", history + u"?page=2"_s).json()["payments"].isEmpty());
    QCOMPARE(m_concur->call("POST", path, Json::object({{"payments", Json::array()}})).status, 400);
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/invoice/paymentrequestdigests?paymentStatus=R_PAID"_s)
                 .json()["PaymentRequestDigest"]
                 .at(0)["ID"]
                 .toString(),
        requestId);
}

QTEST_GUILESS_MAIN(TestSandboxConcurPages)
#include "tst_sandboxconcurpages.moc"
