// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navapi.h"
#include "navcompare.h"
#include "scriptednav.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Nav;
using namespace Qt::StringLiterals;

namespace {

HttpOptions quick()
{
    HttpOptions options;
    options.name = u"nav"_s;
    options.attempts = 2;
    options.firstBackoff = std::chrono::milliseconds(1);
    return options;
}

Json asItIs(const Json &row)
{
    return row;
}

QList<NavOperation> creations(int count)
{
    QList<NavOperation> operations;
    for (int i = 1; i <= count; ++i) {
        Json body = Json::object();
        body.set(u"lineNumber"_s, Json::integer(i));
        operations.append({"POST", "lines", body, {}});
    }
    return operations;
}

/// Answers a creation with an id made of its line number; refuses number `bad`.
ScriptedNav::Answer creator(int bad = 0)
{
    return [bad](const NavRequest &request) -> NavReply {
        const QByteArray number = request.json()[u"lineNumber"].text().toLatin1();
        if (number.toInt() == bad)
            return NavReply::error(400, "Application_DialogException", "Line " + number + " is wrong.");
        return {201, "{\"id\":\"id-" + number + "\"}"};
    };
}

} // namespace

/// Session and verbs over real sockets, against a script.
class NavApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tokenIsFetchedOnceForMany();
    void tokenIsFetchedAgainBeforeItsEnd();
    void staleTokenIsRenewedOnce();
    void permissionIsNoReasonForANewToken();
    void wrongSecretIsTriedOnce();
    void basicSignsEveryCall();
    void basicRefusesOtherLetters();
    void languageAndFormatAreAsked();
    void pagesAreFollowed();
    void foreignNextLinkGetsNoToken();
    void endlessPagesEnd();
    void cutAnswerIsNoData();
    void pageOfAGatewayPasses();
    void oneBadAnswerTakesNoBatchesAway();
    void lostWriteIsUnknown();
    void eachReportsEachOperation();
    void eachGoesOnWhereNavStops();
    void eachMatchesByPlace();
    void manyGoInSeveralBatches();
    void aDeadlockIsNoEndWithoutBatches();
    void batchesAreDoneWithout_data();
    void batchesAreDoneWithout();
    void allOrNoneIsASnapshot();
    void rollbackIsLookedAtOnce();
    void leftoversAreRemoved();
    void leftoversThatStayAreUnknown();
    void missingAnswerIsUnknown();
    void pageInsteadOfABatchIsUnknown();

private:
    void start(const QString &auth = u"oauth"_s, const QString &secret = u"secret"_s);
    template<typename T>
    Result<T> wait(QCoro::Task<Result<T>> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }

    std::unique_ptr<ScriptedNav> m_nav;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<NavSession> m_session;
    std::unique_ptr<NavApi> m_api;
    QDateTime m_now;
};

void NavApiTest::init()
{
    m_now = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    m_nav = std::make_unique<ScriptedNav>();
    start();
}

void NavApiTest::cleanup()
{
    m_api.reset();
    m_session.reset();
    m_http.reset();
    m_nav.reset();
}

void NavApiTest::start(const QString &auth, const QString &secret)
{
    m_http = std::make_unique<HttpClient>(quick());
    Connection connection = m_nav->connection();
    connection.auth = auth;
    connection.user = u"user"_s;
    m_session = std::make_unique<NavSession>(m_http.get(), connection, secret, [this] { return m_now; });
    m_api = std::make_unique<NavApi>(m_session.get());
}

void NavApiTest::tokenIsFetchedOnceForMany()
{
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    auto first = m_api->get("a");
    auto second = m_api->get("a");
    auto third = m_api->get("a");
    QVERIFY(wait(std::move(first)));
    QVERIFY(wait(std::move(second)));
    QVERIFY(wait(std::move(third)));
    QCOMPARE(m_nav->tokenRequests, 1);
    QCOMPARE(m_nav->seen("GET", u"a"_s).size(), 3);
    QCOMPARE(m_nav->all.first().headers.value("authorization"), "Bearer token-1");
}

void NavApiTest::tokenIsFetchedAgainBeforeItsEnd()
{
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    QVERIFY(wait(m_api->get("a")));
    m_now = m_now.addSecs(3599 - 121);
    QVERIFY(wait(m_api->get("a")));
    QCOMPARE(m_nav->tokenRequests, 1);
    m_now = m_now.addSecs(2);
    QVERIFY(wait(m_api->get("a")));
    QCOMPARE(m_nav->tokenRequests, 2);
}

void NavApiTest::staleTokenIsRenewedOnce()
{
    m_nav->on(
        "POST", u"a"_s,
        [this](const NavRequest &) -> NavReply {
            m_nav->token = "token-2";
            return NavReply::error(401, "Authentication_InvalidCredentials", "No.");
        },
        1);
    m_nav->on("POST", u"a"_s, NavReply(201, R"({"id":"1"})"), 1);
    QVERIFY(wait(m_api->post("a", Json::object())));
    QCOMPARE(m_nav->all.last().headers.value("authorization"), "Bearer token-2");

    m_nav->on("POST", u"a"_s, NavReply::error(401, "Authentication_InvalidCredentials", "No."));
    const auto refused = wait(m_api->post("a", Json::object()));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::SignIn);
    QCOMPARE(m_nav->seen("POST", u"a"_s).size(), 4);
}

void NavApiTest::permissionIsNoReasonForANewToken()
{
    m_nav->on("GET", u"a"_s, NavReply::error(401, "Authorization_RequestDenied", "No permission on table 81."));
    const auto refused = wait(m_api->get("a"));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::MissingScope);
    QVERIFY(refused.error().message.contains(u"table 81"));
    QCOMPARE(m_nav->tokenRequests, 1);
}

void NavApiTest::wrongSecretIsTriedOnce()
{
    cleanup();
    m_nav = std::make_unique<ScriptedNav>();
    m_nav->token.clear();
    start();
    auto first = m_api->get("a");
    auto second = m_api->get("a");
    COMPARE_CODE(wait(std::move(first)).error().code, ErrorCode::SignIn);
    COMPARE_CODE(wait(std::move(second)).error().code, ErrorCode::SignIn);
    QCOMPARE(m_nav->tokenRequests, 1);
    QVERIFY(m_nav->all.isEmpty());
}

void NavApiTest::basicSignsEveryCall()
{
    start(u"basic"_s, u"key"_s);
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    QVERIFY(wait(m_api->get("a")));
    QCOMPARE(m_nav->all.first().headers.value("authorization"), "Basic " + QByteArray("user:key").toBase64());
    QCOMPARE(m_nav->tokenRequests, 0);
}

void NavApiTest::basicRefusesOtherLetters()
{
    start(u"basic"_s, u"Schlüssel"_s);
    const auto refused = wait(m_api->get("a"));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::SignIn);
    QVERIFY(m_nav->wire.isEmpty());
    QVERIFY(!refused.error().message.contains(u"Schlüssel"));
}

void NavApiTest::languageAndFormatAreAsked()
{
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    QVERIFY(wait(m_api->get("a")));
    const auto &headers = m_nav->all.first().headers;
    QCOMPARE(headers.value("accept-language"), "en-US");
    QCOMPARE(headers.value("accept"), "application/json");
    QVERIFY(!headers.contains("data-access-intent"));
    QCOMPARE(m_api->serverTime(), QDateTime(QDate(2026, 11, 24), QTime(5, 41, 23), Qt::UTC));
}

void NavApiTest::pagesAreFollowed()
{
    m_nav->on("GET", u"vendors"_s,
        NavReply::rows({R"({"n":1})", R"({"n":2})"}, m_nav->root() + "/vendors?$skiptoken='V%20%2B'"), 1);
    m_nav->on("GET", u"vendors"_s, NavReply::rows({R"({"n":3})"}), 1);
    const auto rows = wait(m_api->list<Json>("vendors", &asItIs));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    const auto asked = m_nav->seen("GET", u"vendors"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().query, u"$skiptoken='V +'"_s);
    QVERIFY(asked.first().headers.value("prefer").startsWith("odata.maxpagesize="));
    QCOMPARE(asked.last().headers.value("prefer"), asked.first().headers.value("prefer"));
}

void NavApiTest::foreignNextLinkGetsNoToken()
{
    ScriptedNav other;
    m_nav->on("GET", u"vendors"_s, NavReply::rows({R"({"n":1})"}, other.root() + "/vendors"));
    const auto rows = wait(m_api->list<Json>("vendors", &asItIs));
    QVERIFY(!rows);
    COMPARE_CODE(rows.error().code, ErrorCode::Protocol);
    QVERIFY(other.wire.isEmpty());
}

void NavApiTest::endlessPagesEnd()
{
    m_nav->on("GET", u"vendors"_s, NavReply::rows({R"({"n":1})"}, m_nav->root() + "/vendors?$skiptoken=1"));
    const auto rows = wait(m_api->list<Json>("vendors", &asItIs));
    QVERIFY(!rows);
    COMPARE_CODE(rows.error().code, ErrorCode::Protocol);
    QCOMPARE(m_nav->all.size(), 2);
}

void NavApiTest::cutAnswerIsNoData()
{
    m_nav->on("GET", u"vendors"_s, NavReply(200, R"({"value":[{"n":1},)"));
    m_nav->on("GET", u"a"_s, NavReply(200, "<html></html>"));
    m_nav->on("POST", u"a"_s, NavReply(201, R"({"id":)"));
    COMPARE_CODE(wait(m_api->list<Json>("vendors", &asItIs)).error().code, ErrorCode::Protocol);
    COMPARE_CODE(wait(m_api->get("a")).error().code, ErrorCode::Protocol);
    QCOMPARE(m_nav->seen("GET", u"a"_s).size(), 2);
    // it may be made all the same
    COMPARE_CODE(wait(m_api->post("a", Json::object())).error().code, ErrorCode::OutcomeUnknown);
}

void NavApiTest::pageOfAGatewayPasses()
{
    const NavReply page(200, "\n<!DOCTYPE html><html>One moment</html>");
    m_nav->on("GET", u"a"_s, page, 1);
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    m_nav->on("POST", u"a"_s, page);
    QVERIFY(wait(m_api->get("a")));
    QCOMPARE(m_nav->seen("GET", u"a"_s).size(), 2);
    // a change is not asked for again
    COMPARE_CODE(wait(m_api->post("a", Json::object())).error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(m_nav->seen("POST", u"a"_s).size(), 1);
}

void NavApiTest::oneBadAnswerTakesNoBatchesAway()
{
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    const QList<NavOperation> reads{{"GET", "a", {}, {}}, {"GET", "a", {}, {}}};
    QVERIFY(wait(m_api->each(reads, CallKind::Read)));
    m_nav->batch = ScriptedNav::Batch::Page;
    QVERIFY(wait(m_api->each(reads, CallKind::Read)));
    QCOMPARE(int(m_api->batches()), int(NavApi::Batches::Work));
    m_nav->batch = ScriptedNav::Batch::Normal;
    m_nav->all.clear();
    QVERIFY(wait(m_api->each(reads, CallKind::Read)));
    QVERIFY(m_nav->all.first().inBatch);
}

void NavApiTest::lostWriteIsUnknown()
{
    NavReply lost;
    lost.drop = true;
    m_nav->on("POST", u"a"_s, lost);
    m_nav->on("POST", u"post"_s, lost);
    COMPARE_CODE(wait(m_api->post("a", Json::object())).error().code, ErrorCode::OutcomeUnknown);
    COMPARE_CODE(wait(m_api->action("post")).error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(m_nav->seen("POST", u"a"_s).size(), 1);
    QCOMPARE(m_nav->seen("POST", u"post"_s).size(), 1);
}

void NavApiTest::eachReportsEachOperation()
{
    m_nav->on("POST", u"lines"_s, creator(2));
    const auto results = wait(m_api->each(creations(3), CallKind::Write));
    QVERIFY(results);
    QVERIFY(results->at(0));
    COMPARE_CODE(results->at(1).error().code, ErrorCode::Refused);
    QCOMPARE(results->at(1).error().message, u"Line 2 is wrong."_s);
    QCOMPARE(results->at(2)->operator[](u"id").text(), u"id-3"_s);
    QCOMPARE(m_nav->wire.size(), 2); // token and batch
    QVERIFY(m_nav->wire.last().headers.value("prefer").contains("continue-on-error"));
    QVERIFY(!m_nav->wire.last().headers.contains("isolation"));
}

void NavApiTest::eachGoesOnWhereNavStops()
{
    m_nav->batch = ScriptedNav::Batch::StopAlways;
    m_nav->on("POST", u"lines"_s, creator(2));
    const auto results = wait(m_api->each(creations(4), CallKind::Write));
    QVERIFY(results);
    QVERIFY(results->at(0) && !results->at(1) && results->at(2) && results->at(3));
    // every operation exactly once
    QCOMPARE(m_nav->seen("POST", u"lines"_s).size(), 4);
}

void NavApiTest::eachMatchesByPlace()
{
    m_nav->batch = ScriptedNav::Batch::NoIds;
    m_nav->on("POST", u"lines"_s, creator(2));
    const auto results = wait(m_api->each(creations(3), CallKind::Write));
    QVERIFY(results);
    QVERIFY(results->at(0) && !results->at(1) && results->at(2));
}

void NavApiTest::manyGoInSeveralBatches()
{
    m_nav->on("POST", u"lines"_s, creator());
    const auto results = wait(m_api->each(creations(250), CallKind::Write));
    QVERIFY(results);
    QCOMPARE(results->size(), 250);
    QCOMPARE(results->last()->operator[](u"id").text(), u"id-250"_s);
    QCOMPARE(m_nav->wire.size(), 4);
}

/// nav.md 3.4: the victim of a deadlock is rolled back; that passes, or it does not and is said.
void NavApiTest::aDeadlockIsNoEndWithoutBatches()
{
    m_nav->batch = ScriptedNav::Batch::Missing;
    const NavReply deadlock = NavReply::error(409, "Internal_ServerError", "The activity was deadlocked.");
    m_nav->on("POST", u"lines"_s, deadlock, 2);
    m_nav->on("POST", u"lines"_s, creator(), 1);
    m_nav->on("POST", u"lines"_s, deadlock);
    QVERIFY(wait(m_api->allOrNone(creations(1))));
    QCOMPARE(m_nav->seen("POST", u"lines"_s).size(), 3);
    COMPARE_CODE(wait(m_api->allOrNone(creations(1))).error().code, ErrorCode::Throttled);
    QCOMPARE(m_nav->seen("POST", u"lines"_s).size(), 6);
}

void NavApiTest::batchesAreDoneWithout_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("unknown to the server") << int(ScriptedNav::Batch::Missing);
    QTest::newRow("a page in its place") << int(ScriptedNav::Batch::Page);
}

void NavApiTest::batchesAreDoneWithout()
{
    QFETCH(const int, mode);
    m_nav->batch = ScriptedNav::Batch(mode);
    m_nav->on("GET", u"a"_s, NavReply(200, R"({"id":"1"})"));
    const QList<NavOperation> reads{{"GET", "a", {}, {}}, {"GET", "b", {}, {}}, {"GET", "a", {}, {}}};
    const auto results = wait(m_api->each(reads, CallKind::Read));
    QVERIFY(results);
    QVERIFY(results->at(0) && results->at(2));
    COMPARE_CODE(results->at(1).error().code, ErrorCode::NotFound);
    QCOMPARE(m_api->batches(), NavApi::Batches::Missing);

    // and never asked for again; a refusal is taken back by hand
    m_nav->on("POST", u"lines"_s, creator(3));
    m_nav->on("GET", u"lines(id-1)"_s, NavReply(200, R"({"id":"id-1"})"));
    m_nav->on("DELETE", u"lines(id-1)"_s, NavReply(204));
    m_nav->on("DELETE", u"lines(id-2)"_s, NavReply(204));
    const auto refused = wait(m_api->allOrNone(creations(4)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"Line 3 is wrong."_s);
    QCOMPARE(m_nav->seen("POST", u"lines"_s).size(), 3);
    QCOMPARE(m_nav->seen("DELETE", u"lines(id-1)"_s).size(), 1);
    QCOMPARE(m_nav->seen("DELETE", u"lines(id-2)"_s).size(), 1);
    const auto isBatch = [](const NavRequest &request) { return request.path == u"$batch"; };
    // a page may pass, so it is tried once more
    QCOMPARE(std::count_if(m_nav->wire.cbegin(), m_nav->wire.cend(), isBatch),
        m_nav->batch == ScriptedNav::Batch::Page ? 2 : 1);
}

void NavApiTest::allOrNoneIsASnapshot()
{
    m_nav->on("POST", u"lines"_s, creator());
    const auto entities = wait(m_api->allOrNone(creations(3)));
    QVERIFY(entities);
    QCOMPARE(entities->size(), 3);
    QCOMPARE(m_nav->wire.last().headers.value("isolation"), "snapshot");
    QVERIFY(!m_nav->wire.last().headers.contains("prefer"));
}

void NavApiTest::rollbackIsLookedAtOnce()
{
    m_nav->on("POST", u"lines"_s, creator(3));
    m_nav->on("GET", u"lines(id-1)"_s, NavReply::error(404, "Internal_RecordNotFound", "Gone."));
    for (int i = 0; i < 2; ++i) {
        const auto refused = wait(m_api->allOrNone(creations(3)));
        QVERIFY(!refused);
        COMPARE_CODE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().message, u"Line 3 is wrong."_s);
    }
    QCOMPARE(m_nav->seen("GET", u"lines(id-1)"_s).size(), 1);
    QVERIFY(m_nav->seen("DELETE", u"lines(id-1)"_s).isEmpty());
}

void NavApiTest::leftoversAreRemoved()
{
    m_nav->on("POST", u"lines"_s, creator(3));
    m_nav->on("GET", u"lines(id-1)"_s, NavReply(200, R"({"id":"id-1"})"));
    m_nav->on("DELETE", u"lines(id-1)"_s, NavReply(204));
    m_nav->on("DELETE", u"lines(id-2)"_s, NavReply::error(404, "Internal_RecordNotFound", "Gone."));
    COMPARE_CODE(wait(m_api->allOrNone(creations(3))).error().code, ErrorCode::Refused);
    QCOMPARE(m_nav->seen("DELETE", u"lines(id-1)"_s).first().headers.value("if-match"), "*");
}

void NavApiTest::leftoversThatStayAreUnknown()
{
    m_nav->on("POST", u"lines"_s, creator(2));
    m_nav->on("GET", u"lines(id-1)"_s, NavReply(200, R"({"id":"id-1"})"));
    m_nav->on("DELETE", u"lines(id-1)"_s, NavReply::error(400, "Application_DialogException", "Under approval."));
    COMPARE_CODE(wait(m_api->allOrNone(creations(2))).error().code, ErrorCode::OutcomeUnknown);
}

void NavApiTest::missingAnswerIsUnknown()
{
    m_nav->batch = ScriptedNav::Batch::OneShort;
    m_nav->on("POST", u"lines"_s, creator());
    COMPARE_CODE(wait(m_api->allOrNone(creations(3))).error().code, ErrorCode::OutcomeUnknown);
    const auto results = wait(m_api->each(creations(2), CallKind::Write));
    QVERIFY(results);
    QVERIFY(results->at(0));
    COMPARE_CODE(results->at(1).error().code, ErrorCode::OutcomeUnknown);
}

void NavApiTest::pageInsteadOfABatchIsUnknown()
{
    m_nav->batch = ScriptedNav::Batch::Page;
    COMPARE_CODE(wait(m_api->allOrNone(creations(2))).error().code, ErrorCode::OutcomeUnknown);
    QVERIFY(m_nav->all.isEmpty());
}

QTEST_GUILESS_MAIN(NavApiTest)
#include "tst_navapi.moc"
