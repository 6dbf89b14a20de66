// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "hookreceiver.h"
#include "navfixture.h"
#include "noticesender.h"

#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

/// Subscriptions and notices of the make-believe NAV (nav.md 5) with an accelerated clock.
class TestSandboxNavSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void handshakes_data();
    void handshakes();
    void createsReadsRenewsDeletes();
    void refusesWrongSubscriptions_data();
    void refusesWrongSubscriptions();
    void expiredOnesVanish();
    void tellsWhatChanged();
    void oneCallForOneAddress();
    void answersDecide_data();
    void answersDecide();
    void sixthFailureDeletes();
    void tooManyAreACollection();
    void deliversOverTheWire();

private:
    NavAnswer subscribe(const QByteArray &set = "vendors", const QByteArray &state = "s3cret");
    [[nodiscard]] SubscriptionDesk &desk() { return m_nav->server.subscriptions(); }
    void changeVendor() { QCOMPARE(m_nav->post("vendors", R"({"number":"N1","displayName":"New"})").status, 201); }

    std::unique_ptr<NavFixture> m_nav;
    std::unique_ptr<HookReceiver> m_hook;
};

void TestSandboxNavSubscriptions::init()
{
    m_nav = std::make_unique<NavFixture>();
    m_hook = std::make_unique<HookReceiver>();
    m_nav->server.entra().credentials().tokenSeconds = 100 * 86400;
    m_nav->signIn();
}

void TestSandboxNavSubscriptions::cleanup()
{
    m_nav.reset();
    m_hook.reset();
}

NavAnswer TestSandboxNavSubscriptions::subscribe(const QByteArray &set, const QByteArray &state)
{
    const QByteArray body = "{\"notificationUrl\":\"" + m_hook->url().toLatin1() + "\",\"resource\":\"/api/v2.0/"
        + m_nav->companyPath() + set + "\",\"clientState\":\"" + state + "\"}";
    return m_nav->send("POST", "subscriptions", body);
}

void TestSandboxNavSubscriptions::handshakes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("echoes");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("delay");
    QTest::newRow("post") << QByteArray("POST") << true << 200 << 0;
    QTest::newRow("get") << QByteArray("GET") << true << 200 << 0;
    QTest::newRow("other body") << QByteArray("POST") << false << 200 << 0;
    QTest::newRow("refused") << QByteArray("POST") << false << 404 << 0;
    QTest::newRow("late") << QByteArray("POST") << false << 200 << 400;
}

void TestSandboxNavSubscriptions::handshakes()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, echoes);
    QFETCH(int, status);
    QFETCH(int, delay);
    m_nav->server.sender().setHandshakeMethod(method);
    m_nav->server.sender().setHandshakeTimeout(100);
    m_hook->echoes = echoes;
    m_hook->handshakeAnswer.status = status;
    m_hook->handshakeAnswer.delayMs = delay;
    m_hook->handshakeAnswer.body = "something";
    QCOMPARE(subscribe().status, echoes ? 201 : 400);
    QCOMPARE(m_hook->handshakes.size(), 1);
    QCOMPARE(m_hook->handshakes.constFirst().method, method);
    QCOMPARE(desk().subscriptions().size(), echoes ? 1 : 0);
}

void TestSandboxNavSubscriptions::createsReadsRenewsDeletes()
{
    const NavAnswer made = subscribe();
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json["expirationDateTime"].toString().left(10), u"2026-06-18"_s);
    const QByteArray one = "subscriptions('" + made.json["subscriptionId"].toString().toLatin1() + "')";
    QCOMPARE(m_nav->send("GET", one, {}).json["clientState"].toString(), u"s3cret"_s);
    QCOMPARE(m_nav->send("GET", "subscriptions", {}).rows().size(), 1);
    QCOMPARE(m_nav->send("GET", QByteArray(one).replace('\'', ""), {}).status, 404);
    QCOMPARE(m_nav->send("PATCH", one, R"({"clientState":"x"})").code(), u"BadRequest_InvalidToken"_s);
    m_nav->server.world().advance(86400);
    const QByteArray tag = made.etag().toLatin1();
    const NavAnswer renewed = m_nav->send("PATCH", one, R"({"clientState":"x"})", {{"If-Match", tag}});
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.json["expirationDateTime"].toString().left(10), u"2026-06-19"_s);
    QCOMPARE(m_hook->handshakes.size(), 2);
    QCOMPARE(m_nav->send("PATCH", one, "{}", {{"If-Match", tag}}).status, 409);
    m_hook->echoes = false;
    QCOMPARE(m_nav->send("PATCH", one, "{}", {{"If-Match", "*"}}).status, 400);
    QCOMPARE(m_nav->send("DELETE", one, {}).status, 400);
    QCOMPARE(m_nav->send("DELETE", one, {}, {{"If-Match", "*"}}).status, 204);
    QCOMPARE(m_nav->send("DELETE", one, {}, {{"If-Match", "*"}}).status, 404);
}

void TestSandboxNavSubscriptions::refusesWrongSubscriptions_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<int>("stateLength");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("purchaseInvoices") << 2048 << 200 << 201;
    QTest::newRow("lines") << QByteArray("purchaseInvoiceLines") << 5 << 200 << 400;
    QTest::newRow("dimension sets") << QByteArray("dimensionSetLines") << 5 << 200 << 400;
    QTest::newRow("long state") << QByteArray("vendors") << 2049 << 200 << 400;
    QTest::newRow("full") << QByteArray("vendors") << 5 << 0 << 400;
}

void TestSandboxNavSubscriptions::refusesWrongSubscriptions()
{
    QFETCH(QByteArray, set);
    QFETCH(int, stateLength);
    QFETCH(int, limit);
    desk().setLimit(limit);
    QTEST(subscribe(set, QByteArray(stateLength, 'x')).status, "status");
}

void TestSandboxNavSubscriptions::expiredOnesVanish()
{
    QCOMPARE(subscribe().status, 201);
    m_nav->server.world().advance(3 * 86400 - 60);
    QCOMPARE(desk().subscriptions().size(), 1);
    m_nav->server.world().advance(60);
    QCOMPARE(desk().subscriptions().size(), 0);
}

void TestSandboxNavSubscriptions::tellsWhatChanged()
{
    QCOMPARE(subscribe().status, 201);
    changeVendor();
    const QByteArray path = "vendors(" + m_nav->company.vendor(u"V100"_s)->id.toByteArray(QUuid::WithoutBraces) + ")";
    QCOMPARE(m_nav->patch(path, R"({"displayName":"A"})").status, 200);
    QCOMPARE(m_nav->patch(path, R"({"displayName":"B"})").status, 200);
    m_nav->server.world().advance(20);
    QVERIFY(desk().takeDue().isEmpty());
    m_nav->server.world().advance(11);
    const QList<NoticeCall> due = desk().takeDue();
    QCOMPARE(due.size(), 1);
    QVERIFY(due.constFirst().body.startsWith('{'));
    const Json notices = Json::parse(due.constFirst().body).value_or(Json())["value"];
    QCOMPARE(notices.size(), 2); // both updates are one
    QCOMPARE(notices.at(0)["changeType"].toString(), u"created"_s);
    QCOMPARE(notices.at(1)["changeType"].toString(), u"updated"_s);
    QVERIFY(notices.at(1)["resource"].toString().endsWith(QString::fromLatin1(path)));
    QCOMPARE(notices.at(1)["clientState"].toString(), u"s3cret"_s);
    desk().settle(due.constFirst(), 202);
    m_nav->server.world().advance(3600);
    QVERIFY(desk().takeDue().isEmpty());
}

void TestSandboxNavSubscriptions::oneCallForOneAddress()
{
    QCOMPARE(subscribe("vendors").status, 201);
    QCOMPARE(subscribe("journals").status, 201);
    changeVendor();
    QVERIFY(!m_nav->journal("HOOK").isEmpty());
    m_nav->server.world().advance(31);
    const QList<NoticeCall> due = desk().takeDue();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().taken.size(), 2);
    QVERIFY(desk().takeDue().isEmpty());
}

void TestSandboxNavSubscriptions::answersDecide_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stays");
    for (const int status : {200, 202, 204, 0, 408, 429, 500, 503})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {301, 400, 401, 403, 404, 405, 410})
        QTest::addRow("%d", status) << status << false;
}

void TestSandboxNavSubscriptions::answersDecide()
{
    QFETCH(int, status);
    QCOMPARE(subscribe().status, 201);
    changeVendor();
    m_nav->server.world().advance(31);
    const QList<NoticeCall> due = desk().takeDue();
    QCOMPARE(due.size(), 1);
    desk().settle(due.constFirst(), status);
    QTEST(desk().subscriptions().size() == 1, "stays");
}

void TestSandboxNavSubscriptions::sixthFailureDeletes()
{
    const NavAnswer made = subscribe();
    changeVendor();
    m_nav->server.world().advance(31);
    for (const int pause : {60, 60, 600, 6000, 60000}) {
        const QList<NoticeCall> due = desk().takeDue();
        QCOMPARE(due.size(), 1);
        desk().settle(due.constFirst(), 503);
        m_nav->server.world().advance(pause - 5);
        QVERIFY(desk().takeDue().isEmpty());
        m_nav->server.world().advance(6);
        QCOMPARE(desk().subscriptions().size(), 1);
    }
    const QList<NoticeCall> last = desk().takeDue();
    QCOMPARE(last.size(), 1);
    desk().settle(last.constFirst(), 503);
    QCOMPARE(desk().subscriptions().size(), 0);
}

void TestSandboxNavSubscriptions::tooManyAreACollection()
{
    QCOMPARE(subscribe().status, 201);
    for (int i = 0; i < 1001; ++i)
        m_nav->company.addVendor({.number = u"X%1"_s.arg(i), .name = u"X"_s});
    desk().observe();
    m_nav->server.world().advance(31);
    const QList<NoticeCall> due = desk().takeDue();
    QCOMPARE(due.size(), 1);
    const Json notices = Json::parse(due.constFirst().body).value_or(Json())["value"];
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.at(0)["changeType"].toString(), u"collection"_s);
    QVERIFY(notices.at(0)["resource"].toString().contains(u"vendors?$filter=lastModifiedDateTime%20gt%202026-06-15T"));
}

void TestSandboxNavSubscriptions::deliversOverTheWire()
{
    QCOMPARE(subscribe().status, 201);
    desk().storm(10, 5);
    m_nav->server.sender().run();
    QTRY_COMPARE(m_hook->calls.size(), 1);
    QCOMPARE(m_hook->bodies().constFirst()["value"].size(), 12);
    QVERIFY(!m_hook->calls.constFirst().header("clientRequestId").isEmpty());
    QVERIFY(!m_hook->calls.constFirst().header("x-ms-correlation-id").isEmpty());
    QTRY_COMPARE(desk().overview()["deliveries"].at(0)["state"].toString(), u"delivered"_s);
}

QTEST_GUILESS_MAIN(TestSandboxNavSubscriptions)
#include "tst_sandboxnavsubscriptions.moc"
