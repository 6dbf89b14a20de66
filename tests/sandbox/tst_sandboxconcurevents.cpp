// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurcaller.h"
#include "hookreceiver.h"

#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString fisTopic = u"public.concur.financialintegration"_s;
const QString reportTopic = u"public.concur.expense.report"_s;
const QString hookPath = u"/events/v4/subscriptions/webhook"_s;

} // namespace

/// The Event Subscription Service of the make-believe Concur (concur.md 7) with an accelerated clock.
class TestSandboxConcurEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void otherTokensAreRefused();
    void topicsFollowTheScopes();
    void appTokenLeadsToADatacentre();
    void savesListsAndDeletes();
    void sameIdIsAnUpdate();
    void refusesWrongSubscriptions_data();
    void refusesWrongSubscriptions();
    void idsOfOthersAreTaken();
    void fiveAreTheMost();
    void unusedOnesGoAfterThirtyDays();
    void recallAndResubmitMakeEvents();
    void eventsAreWrittenInEveryNotation();
    void filterLooksAtTheType();
    void withoutCompanyNobodyHears();
    void answersDecide_data();
    void answersDecide();
    void pausesGrow();
    void retentionEndsAfterThreeDays();
    void twentyFourAtOnce();
    void stormRepeats();
    void duplicatesAndOrder();
    void deliversOverTheWire();
    void failedCallsComeAgain_data();
    void failedCallsComeAgain();

private:
    HttpCaller::Answer call(const QByteArray &method, const QString &path, const Json &body = {});
    HttpCaller::Answer save(
        const QString &id = u"ledgerbridge.demo-1"_s, const QString &topic = fisTopic, const QString &filter = u".*"_s);
    [[nodiscard]] EventOutbox &outbox() { return m_concur->world.events().outbox(); }
    /// Some event is on its way. Without an event loop the test takes the place of the sender.
    int pending();

    std::unique_ptr<ConcurCaller> m_concur;
    std::unique_ptr<HookReceiver> m_hook;
};

void TestSandboxConcurEvents::init()
{
    m_concur = std::make_unique<ConcurCaller>(30, 0);
    m_hook = std::make_unique<HookReceiver>();
    m_concur->signIn(); // ESS gets to know the company
    const ConcurCredentials &own = m_concur->world.tokens().credentials();
    const Json token = m_concur
                           ->askToken(m_concur->server.url(ConcurServer::Host::Api),
                               {{u"client_id"_s, own.clientId}, {u"client_secret"_s, own.clientSecret},
                                   {u"grant_type"_s, u"client_credentials"_s}})
                           .json();
    m_concur->bearer = "Bearer " + token["access_token"].toString().toLatin1();
}

void TestSandboxConcurEvents::cleanup()
{
    m_concur.reset();
    m_hook.reset();
}

HttpCaller::Answer TestSandboxConcurEvents::call(const QByteArray &method, const QString &path, const Json &body)
{
    return m_concur->call(method, path, body);
}

HttpCaller::Answer TestSandboxConcurEvents::save(const QString &id, const QString &topic, const QString &filter)
{
    return call("PUT", hookPath,
        Json::object({{"id", id}, {"filter", filter}, {"topic", topic},
            {"webHookConfig", Json::object({{"endpoint", m_hook->url()}})}}));
}

int TestSandboxConcurEvents::pending()
{
    m_concur->world.storm(1, 0);
    const QList<int> due = outbox().takeDue();
    return due.size() == 1 ? due.constFirst() : -1;
}

void TestSandboxConcurEvents::otherTokensAreRefused()
{
    const QByteArray app = m_concur->bearer;
    m_concur->signIn();
    QCOMPARE(call("GET", u"/events/v4/topics"_s).status, 403);
    QCOMPARE(save().status, 403);
    m_concur->bearer = app;
    QCOMPARE(call("GET", u"/events/v4/topics"_s).status, 200);
    QCOMPARE(call("GET", ConcurCaller::fisPath(u"expense"_s)).status, 403);
    m_concur->bearer = "Bearer nonsense";
    QCOMPARE(call("GET", u"/events/v4/topics"_s).status, 401);
}

void TestSandboxConcurEvents::topicsFollowTheScopes()
{
    const auto topics = [this] { return call("GET", u"/events/v4/topics"_s).json(); };
    QCOMPARE(topics(), Json::array({fisTopic, reportTopic}));
    m_concur->world.tokens().setScopes({u"events.topic.read"_s});
    QCOMPARE(topics(), Json::array());
    QCOMPARE(save().status, 403);
    m_concur->world.tokens().setScopes({u"FISVC"_s});
    QCOMPARE(call("GET", u"/events/v4/topics"_s).status, 403);
}

void TestSandboxConcurEvents::appTokenLeadsToADatacentre()
{
    const ConcurCredentials &own = m_concur->world.tokens().credentials();
    const Json token = m_concur
                           ->askToken(m_concur->server.url(ConcurServer::Host::Entry),
                               {{u"client_id"_s, own.clientId}, {u"client_secret"_s, own.clientSecret},
                                   {u"grant_type"_s, u"client_credentials"_s}})
                           .json();
    QCOMPARE(token["geolocation"].toString(), m_concur->server.home().toString());
    QVERIFY(!token.contains("refresh_token"));
}

void TestSandboxConcurEvents::savesListsAndDeletes()
{
    const HttpCaller::Answer saved = save();
    QCOMPARE(saved.status, 200);
    QCOMPARE(saved.json()["message"].toString(), u"Subscription 'ledgerbridge.demo-1' saved successfully"_s);
    const Json all = call("GET", u"/events/v4/subscriptions"_s).json();
    QCOMPARE(all, call("GET", hookPath).json());
    QCOMPARE(all, call("GET", u"/events/v4/subscriptions/ledgerbridge.demo-1"_s).json());
    QCOMPARE(all.size(), 1);
    const Json &own = all.at(0);
    QCOMPARE(own["topic"].toString(), fisTopic);
    QCOMPARE(own["webHookConfig"]["endpoint"].toString(), m_hook->url());
    QCOMPARE(own["companyIds"].at(0).toString(), m_concur->world.tokens().credentials().companyUuid);
    QCOMPARE(own["applicationId"].toString(), m_concur->world.tokens().credentials().clientId);
    const HttpCaller::Answer gone = call("DELETE", u"/events/v4/subscriptions/ledgerbridge.demo-1"_s);
    QCOMPARE(gone.status, 200);
    QVERIFY(gone.json()["message"].toString().contains(u"marked for deletion"));
    QCOMPARE(call("DELETE", u"/events/v4/subscriptions/ledgerbridge.demo-1"_s).status, 404);
    QCOMPARE(call("GET", u"/events/v4/subscriptions/ledgerbridge.demo-1"_s).status, 404);
}

void TestSandboxConcurEvents::sameIdIsAnUpdate()
{
    QCOMPARE(save().status, 200);
    QCOMPARE(save(u"ledgerbridge.demo-1"_s, reportTopic, u"statusChanged"_s).status, 200);
    const Json all = call("GET", hookPath).json();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0)["topic"].toString(), reportTopic);
    QCOMPARE(all.at(0)["filter"].toString(), u"statusChanged"_s);
}

void TestSandboxConcurEvents::refusesWrongSubscriptions_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("capital in the id") << QByteArray("id") << u"Ledgerbridge"_s;
    QTest::newRow("underscore in the id") << QByteArray("id") << u"a_b"_s;
    QTest::newRow("no id") << QByteArray("id") << QString();
    QTest::newRow("no filter") << QByteArray("filter") << QString();
    QTest::newRow("broken filter") << QByteArray("filter") << u"(("_s;
    QTest::newRow("unknown topic") << QByteArray("topic") << u"public.concur.invoice"_s;
    QTest::newRow("topic without public") << QByteArray("topic") << u"concur.financialintegration"_s;
    QTest::newRow("http elsewhere") << QByteArray("endpoint") << u"http://hooks.example.com/x"_s;
    QTest::newRow("no endpoint") << QByteArray("endpoint") << QString();
    QTest::newRow("other scheme") << QByteArray("endpoint") << u"ftp://hooks.example.com/x"_s;
}

void TestSandboxConcurEvents::refusesWrongSubscriptions()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, value);
    Json body = Json::object({{"id", u"right"_s}, {"filter", u".*"_s}, {"topic", fisTopic},
        {"webHookConfig", Json::object({{"endpoint", u"https://hooks.example.com/x"_s}})}});
    QCOMPARE(call("PUT", hookPath, body).status, 200);
    if (member == "endpoint")
        body.set("webHookConfig", Json::object({{"endpoint", value}}));
    else
        body.set(member, value);
    QCOMPARE(call("PUT", hookPath, body).status, 400);
}

void TestSandboxConcurEvents::idsOfOthersAreTaken()
{
    m_concur->world.events().setTaken({u"ledgerbridge"_s});
    QCOMPARE(save(u"ledgerbridge"_s).status, 409);
    QCOMPARE(save(u"ledgerbridge.2"_s).status, 200);
    m_concur->world.events().setStrikes([](const QString &fault) { return fault == u"ess.idTaken"; });
    QCOMPARE(save(u"ledgerbridge.3"_s).status, 409);
}

void TestSandboxConcurEvents::fiveAreTheMost()
{
    m_concur->world.events().setForeign(3);
    QCOMPARE(save(u"one"_s).status, 200);
    QCOMPARE(save(u"two"_s).status, 200);
    QCOMPARE(save(u"three"_s).status, 400);
    QCOMPARE(save(u"two"_s).status, 200); // an update needs no room
    QCOMPARE(call("GET", hookPath).json().size(), 5);
    QCOMPARE(call("DELETE", u"/events/v4/subscriptions/one"_s).status, 200);
    QCOMPARE(save(u"three"_s).status, 200);
}

void TestSandboxConcurEvents::unusedOnesGoAfterThirtyDays()
{
    QCOMPARE(save(u"idle"_s).status, 200);
    QCOMPARE(save(u"used"_s).status, 200);
    const auto names = [this] {
        QStringList ids;
        for (const EventSubscription &subscription : m_concur->world.events().subscriptions())
            ids += subscription.id;
        return ids;
    };
    m_concur->world.clock().advance(29 * 86400);
    m_concur->world.storm(1, 0);
    const QList<int> due = outbox().takeDue();
    QCOMPARE(due.size(), 2);
    for (const int number : due)
        outbox().settle(number, outbox().delivery(number).subscription == u"used" ? 200 : 500);
    m_concur->world.clock().advance(86400 - 60);
    QCOMPARE(names(), (QStringList{u"idle"_s, u"used"_s}));
    m_concur->world.clock().advance(60);
    QCOMPARE(names(), QStringList{u"used"_s});
    QVERIFY(outbox().takeDue().isEmpty()); // what was left for the other went with it
}

void TestSandboxConcurEvents::recallAndResubmitMakeEvents()
{
    QCOMPARE(save(u"fis"_s).status, 200);
    QCOMPARE(save(u"reports"_s, reportTopic).status, 200);
    FisQueue &queue = m_concur->world.queue();
    const QString report = queue.recordOf(*queue.ready(u"expense"_s, 0, 1).constFirst()).document.documentId;
    const QString invoice = queue.recordOf(*queue.ready(u"invoice"_s, 0, 1).constFirst()).document.documentId;
    for (const QString &id : {report, invoice}) {
        QVERIFY(queue.recall(id));
        QVERIFY(queue.resubmit(id, false));
    }
    QStringList told;
    for (const EventDelivery &delivery : outbox().deliveries()) {
        const Json event = Json::parse(delivery.body).value_or(Json());
        const Json &facts = event["facts"];
        told += delivery.eventType + u' ' + facts["stepCode"].toString();
        QCOMPARE(event["route"].toString(), u"stable"_s);
        QVERIFY(event.contains("data") && event["data"].isNull());
        QCOMPARE(facts["companyId"].toString(), m_concur->world.tokens().credentials().companyUuid);
        if (facts.contains("reportId"))
            QCOMPARE(facts["reportId"].toString(), report);
        else
            QCOMPARE(event["subtopic"].toString(), facts["entityId"].toString());
    }
    // There is no topic for the status of an invoice.
    QCOMPARE(told,
        (QStringList{u"statusChanged RECALL"_s, u"statusChanged "_s, u"expense.readyForIntegration "_s,
            u"invoice.readyForIntegration "_s}));
}

void TestSandboxConcurEvents::eventsAreWrittenInEveryNotation()
{
    QCOMPARE(save().status, 200);
    m_concur->world.storm(6, 0);
    int offsets = 0;
    int foreignHosts = 0;
    int shortTopics = 0;
    for (const EventDelivery &delivery : outbox().deliveries()) {
        const Json event = Json::parse(delivery.body).value_or(Json());
        offsets += int(event["timeStamp"].toString().endsWith(u"+0000"));
        foreignHosts += int(!event["facts"]["href"].toString().startsWith(m_concur->server.home().toString()));
        shortTopics += int(event["topic"].toString() == u"concur.financialintegration");
        QVERIFY(event["facts"]["href"].toString().endsWith(u"docId="_s + event["facts"]["documentId"].toString()));
    }
    QCOMPARE(outbox().deliveries().size(), 6);
    QCOMPARE(offsets, 3);
    QCOMPARE(foreignHosts, 3);
    QCOMPARE(shortTopics, 2);
}

void TestSandboxConcurEvents::filterLooksAtTheType()
{
    QCOMPARE(save(u"expenses"_s, fisTopic, u"expense\\..*"_s).status, 200);
    QCOMPARE(save(u"part"_s, fisTopic, u"ready"_s).status, 200);
    m_concur->world.storm(30, 0);
    QVERIFY(!outbox().deliveries().isEmpty());
    QVERIFY(outbox().deliveries().size() < 30);
    for (const EventDelivery &delivery : outbox().deliveries())
        QCOMPARE(delivery.eventType, u"expense.readyForIntegration"_s);
}

void TestSandboxConcurEvents::withoutCompanyNobodyHears()
{
    QCOMPARE(save().status, 200);
    m_concur->world.tokens().setKnownCompany(false);
    m_concur->world.storm(3, 0);
    QVERIFY(outbox().deliveries().isEmpty());
    QCOMPARE(call("GET", hookPath).json().at(0)["companyIds"], Json::array());
    m_concur->world.tokens().setKnownCompany(true);
    m_concur->world.storm(3, 0);
    QCOMPARE(outbox().deliveries().size(), 3);
}

void TestSandboxConcurEvents::answersDecide_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    for (const int status : {0, 401, 403, 429, 500, 502, 503, 504, 302})
        QTest::addRow("%d comes again", status) << status << true;
    for (const int status : {200, 201, 202, 204, 400, 404, 405, 408, 409, 410, 413, 415, 422})
        QTest::addRow("%d does not", status) << status << false;
}

void TestSandboxConcurEvents::answersDecide()
{
    QFETCH(int, status);
    QFETCH(bool, again);
    QCOMPARE(save().status, 200);
    const int number = pending();
    QCOMPARE(number, 0);
    outbox().settle(number, status);
    using State = EventDelivery::State;
    const State wanted = again ? State::Waiting : status < 300 ? State::Delivered : State::Dropped;
    QVERIFY(outbox().delivery(number).state == wanted);
    m_concur->world.clock().advance(3600);
    QCOMPARE(outbox().takeDue().size(), again ? 1 : 0);
}

void TestSandboxConcurEvents::pausesGrow()
{
    QCOMPARE(save().status, 200);
    const int number = pending();
    qint64 before = 0;
    for (int attempt = 0; attempt < 12; ++attempt) {
        outbox().settle(number, 503);
        const qint64 pause = outbox().delivery(number).settled.secsTo(outbox().delivery(number).due);
        QVERIFY(pause >= before && pause <= 3600);
        before = pause;
        QVERIFY(outbox().takeDue().isEmpty());
        m_concur->world.clock().advance(pause);
        QCOMPARE(outbox().takeDue(), QList<int>{number});
    }
    QCOMPARE(before, 3600);
}

void TestSandboxConcurEvents::retentionEndsAfterThreeDays()
{
    QCOMPARE(save().status, 200);
    const int number = pending();
    outbox().settle(number, 503);
    m_concur->world.clock().advance(72 * 3600 - 60);
    QCOMPARE(outbox().takeDue(), QList<int>{number});
    outbox().settle(number, 503);
    m_concur->world.clock().advance(3600);
    QVERIFY(outbox().takeDue().isEmpty());
    QVERIFY(outbox().delivery(number).state == EventDelivery::State::Expired);
    QCOMPARE(outbox().json().at(0)["state"].toString(), u"expired"_s);
}

void TestSandboxConcurEvents::twentyFourAtOnce()
{
    QCOMPARE(save().status, 200);
    m_concur->world.storm(30, 0);
    const QList<int> first = outbox().takeDue();
    QCOMPARE(first.size(), 24);
    QVERIFY(outbox().takeDue().isEmpty());
    outbox().settle(first.constFirst(), 200);
    QCOMPARE(outbox().takeDue().size(), 1);
}

void TestSandboxConcurEvents::stormRepeats()
{
    QCOMPARE(save().status, 200);
    m_concur->world.storm(10, 5);
    QSet<QString> ids;
    for (const EventDelivery &delivery : outbox().deliveries())
        ids += delivery.eventId;
    QCOMPARE(outbox().deliveries().size(), 12);
    QCOMPARE(ids.size(), 10);
}

void TestSandboxConcurEvents::duplicatesAndOrder()
{
    QCOMPARE(save().status, 200);
    m_concur->world.events().setStrikes([](const QString &fault) { return fault == u"ess.duplicate"; });
    outbox().setShuffled(true);
    m_concur->world.storm(5, 0);
    const QList<int> due = outbox().takeDue();
    QCOMPARE(due.size(), 10);
    QVERIFY(!std::is_sorted(due.cbegin(), due.cend()));
    QCOMPARE(outbox().delivery(0).eventId, outbox().delivery(1).eventId);
}

void TestSandboxConcurEvents::deliversOverTheWire()
{
    QCOMPARE(save().status, 200);
    m_concur->world.storm(20, 0);
    m_concur->server.sender().run();
    QTRY_COMPARE(m_hook->calls.size(), 20);
    const HttpRequest &request = m_hook->calls.constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(!request.header("Concur-Signature").isEmpty());
    QCOMPARE(QString::fromLatin1(request.header("Concur-Correlationid")),
        m_hook->bodies().constFirst()["correlationId"].toString());
    const auto allTaken = [this] {
        return std::all_of(outbox().deliveries().cbegin(), outbox().deliveries().cend(),
            [](const EventDelivery &delivery) { return delivery.state == EventDelivery::State::Delivered; });
    };
    QTRY_VERIFY(allTaken());
}

void TestSandboxConcurEvents::failedCallsComeAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("unavailable") << 503;
    QTest::newRow("unauthorized") << 401;
    QTest::newRow("cut") << 0;
}

void TestSandboxConcurEvents::failedCallsComeAgain()
{
    QFETCH(int, status);
    QCOMPARE(save().status, 200);
    m_hook->status = status;
    m_concur->world.storm(1, 0);
    m_concur->server.sender().run();
    QTRY_VERIFY(outbox().delivery(0).settled.isValid());
    QCOMPARE(m_hook->calls.size(), 1); // Qt did not try again by itself
    QCOMPARE(outbox().delivery(0).lastStatus, status);
    m_hook->status = 202;
    m_concur->world.clock().advance(60);
    m_concur->server.sender().run();
    QTRY_VERIFY(outbox().delivery(0).state == EventDelivery::State::Delivered);
    QCOMPARE(m_hook->calls.size(), 2);
    QCOMPARE(m_hook->calls.at(0).body, m_hook->calls.at(1).body);
}

QTEST_GUILESS_MAIN(TestSandboxConcurEvents)
#include "tst_sandboxconcurevents.moc"
