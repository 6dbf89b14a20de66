// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "autherror.h"
#include "comparecode.h"
#include "concuranswer.h"
#include "hosts.h"
#include "scopes.h"
#include "scriptedconcur.h"
#include "tokenrequest.h"

#include <QSet>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tokenPath = "/oauth2/v0/token";
const QByteArray bearer = "Authorization";

HttpCall thing()
{
    HttpCall call;
    call.url = QUrl(u"/thing?a=b%20c"_s);
    return call;
}

QByteArray refusal(int status, int code, const QByteArray &more = {})
{
    return answerOf(status,
        "{\"code\":" + QByteArray::number(code) + ",\"error\":\"word\",\"error_description\":\"said\"" + more + "}");
}

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void readsTokens_data();
    void readsTokens();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void followsToTheRightDataCentre();
    void followsOnlyOnce();
    void trustsOnlyConcur_data();
    void trustsOnlyConcur();
    void callsGoToTheGeolocation();
    void notSignedInSaysSo();
    void refreshesOnRefusal_data();
    void refreshesOnRefusal();
    void stopsAfterOneRefresh();
    void throttlingIn400IsWaitedFor_data();
    void throttlingIn400IsWaitedFor();
    void throttlingIn400EndsSometime();
    void badGeolocationCostsNoTokens();
    void refreshesBeforeTheEnd_data();
    void refreshesBeforeTheEnd();
    void refreshesOnceForAll();
    void storesBeforeUse();
    void storingFailsLoudly();
    void movedCompanyIsFollowed();
    void namesMissingScopes();
    void secretsStayOutOfErrors();
};

void TestSession::signsIn()
{
    ScriptedConcur concur;
    HttpClient http(concur.options);
    Tokens stored;
    auto setup = concur.setup(false);
    setup.persist = [&stored](const Tokens &tokens) {
        stored = tokens;
        return Result<void>();
    };
    Session session(http, setup);
    QVERIFY(!session.isSignedIn());
    QVERIFY(QCoro::waitFor(session.signInWithRequestToken(u"s&cret=+"_s, u"at-123"_s)).has_value());
    QVERIFY(session.isSignedIn());
    QCOMPARE(concur.desk.requests.size(), 1);
    const RudeRequest &request = concur.desk.requests.first();
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Transfer-Encoding"), QByteArray());
    const QUrlQuery form = ScriptedConcur::formOf(request);
    const auto value = [&form](const QString &key) { return form.queryItemValue(key, QUrl::FullyDecoded); };
    QCOMPARE(value(u"grant_type"_s), u"password"_s);
    QCOMPARE(value(u"credtype"_s), u"authtoken"_s);
    QCOMPARE(value(u"username"_s), u"company"_s);
    QCOMPARE(value(u"password"_s), u"at-123"_s);
    QCOMPARE(value(u"client_secret"_s), u"s&cret=+"_s);
    QCOMPARE(stored.refreshToken, u"refresh-1"_s);
    QCOMPARE(stored.geolocation, concur.api.url(QString())); // the path stuck to it is gone
    QCOMPARE(stored.scopes, QStringList({u"FISVC"_s, u"INVPO"_s, u"purchaserequest.read"_s}));
}

void TestSession::readsTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("geolocation");
    const QByteArray rest = R"("access_token":"a","geolocation":"https://us2.api.concursolutions.com")";
    const QString us2 = u"https://us2.api.concursolutions.com"_s;
    QTest::newRow("text") << QByteArray(R"({"expires_in":"1800",)" + rest + "}") << qint64(1800) << us2;
    QTest::newRow("number") << QByteArray(R"({"expires_in":1800,)" + rest + "}") << qint64(1800) << us2;
    QTest::newRow("absent") << QByteArray("{" + rest + "}") << qint64(3600) << us2;
    QTest::newRow("no geolocation") << QByteArray(R"({"access_token":"a"})") << qint64(3600) << u"https://glz.api.concursolutions.com"_s;
    QTest::newRow("geolocation with path") << QByteArray(R"({"access_token":"a","geolocation":"https://eu2.api.concursolutions.com/oauth2/v0/token"})")
                                           << qint64(3600) << u"https://eu2.api.concursolutions.com"_s;
    QTest::newRow("foreign geolocation") << QByteArray(R"({"access_token":"a","geolocation":"https://evil.example"})") << qint64(0) << QString();
    QTest::newRow("loopback geolocation") << QByteArray(R"({"access_token":"a","geolocation":"http://127.0.0.1:1"})") << qint64(0) << QString();
    QTest::newRow("no token") << QByteArray(R"({"geolocation":"https://us2.api.concursolutions.com"})") << qint64(0) << QString();
    QTest::newRow("html") << QByteArray("<html>") << qint64(0) << QString();
}

void TestSession::readsTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, seconds);
    QFETCH(QString, geolocation);
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    const QUrl asked(u"https://glz.api.concursolutions.com/oauth2/v0/token"_s);
    Tokens before;
    before.refreshToken = u"kept"_s;
    before.scopes = QStringList{u"FISVC"_s};
    const auto tokens = Concur::readTokens(body, asked, asked, before, now);
    if (geolocation.isEmpty()) {
        QVERIFY(!tokens.has_value());
        COMPARE_CODE(tokens.error().code, ErrorCode::Protocol);
        return;
    }
    QVERIFY(tokens.has_value());
    QCOMPARE(now.secsTo(tokens->expiresAt), seconds);
    QCOMPARE(tokens->geolocation.toString(), geolocation);
    QCOMPARE(tokens->refreshToken, u"kept"_s);
    QCOMPARE(tokens->scopes, before.scopes);
    QVERIFY(!tokens->refreshExpiresAt.isValid());
}

void TestSession::refusalsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorCode>("expected");
    for (const int code : {5, 10, 14, 16, 19, 20, 21, 53, 54, 59, 60, 61, 64, 65, 105, 107, 108, 123, 136, 139, 999})
        QTest::addRow("code %d", code) << 400 + code % 2 << code << ErrorCode::SignIn;
    QTest::newRow("no JSON") << 400 << -1 << ErrorCode::SignIn;
    QTest::newRow("out of order") << 500 << 0 << ErrorCode::Unreachable;
    QTest::newRow("maintenance") << 503 << 0 << ErrorCode::Unreachable;
    QTest::newRow("throttled") << 429 << 0 << ErrorCode::Throttled;
}

void TestSession::refusalsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(ErrorCode, expected);
    ScriptedConcur concur;
    concur.on("POST " + tokenPath, code < 0 ? answerOf(status, "<html>no</html>") : refusal(status, code));
    HttpClient http(concur.options);
    Session session(http, concur.setup(false));
    const auto result = QCoro::waitFor(session.signInWithRequestToken(u"secret"_s, u"at-1"_s));
    QVERIFY(!result.has_value());
    COMPARE_CODE(result.error().code, expected);
    QVERIFY(result.error().message.endsWith(u'.'));
    if (expected == ErrorCode::SignIn) {
        QCOMPARE(result.error().systemCode, code > 0 ? QString::number(code) : QString());
        QCOMPARE(concur.desk.requests.size(), 1); // asked once: a refusal is not tried again
        QVERIFY(code < 0 || result.error().detail.contains(u"said"_s));
    }
    QVERIFY(!session.isSignedIn());
}

void TestSession::followsToTheRightDataCentre()
{
    ScriptedConcur home;
    ScriptedConcur entry;
    entry.on("POST " + tokenPath,
        refusal(400, 16, ",\"geolocation\":\"" + home.desk.url(u"/somewhere"_s).toEncoded() + "\""));
    HttpClient http(entry.options);
    Session session(http, entry.setup(false));
    QVERIFY(QCoro::waitFor(session.signInWithRequestToken(u"secret"_s, u"at-1"_s)).has_value());
    QCOMPARE(entry.desk.requests.size(), 1);
    QCOMPARE(home.desk.requests.size(), 1);
    QCOMPARE(home.desk.requests.first().body, entry.desk.requests.first().body);
    QCOMPARE(home.desk.requests.first().target, tokenPath);
}

void TestSession::followsOnlyOnce()
{
    ScriptedConcur concur;
    concur.on(
        "POST " + tokenPath, refusal(400, 16, ",\"geolocation\":\"" + concur.desk.url(QString()).toEncoded() + "\""));
    HttpClient http(concur.options);
    Session session(http, concur.setup(false));
    const auto result = QCoro::waitFor(session.signInWithRequestToken(u"secret"_s, u"at-1"_s));
    COMPARE_CODE(result.error().code, ErrorCode::SignIn);
    QCOMPARE(concur.desk.requests.size(), 2);

    ScriptedConcur lured;
    lured.on("POST " + tokenPath, refusal(400, 16, R"(,"geolocation":"https://evil.example")"));
    Session other(http, lured.setup(false));
    COMPARE_CODE(QCoro::waitFor(other.signInWithRequestToken(u"secret"_s, u"at-1"_s)).error().code, ErrorCode::SignIn);
    QCOMPARE(lured.desk.requests.size(), 1);
}

void TestSession::trustsOnlyConcur_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fromConcur");
    QTest::addColumn<bool>("fromLoopback");
    const auto row = [](const char *url, bool fromConcur, bool fromLoopback) {
        QTest::newRow(url) << QString::fromLatin1(url) << fromConcur << fromLoopback;
    };
    row("https://us2.api.concursolutions.com", true, true);
    row("https://CN.API.CONCURCDC.CN", true, true);
    row("http://us2.api.concursolutions.com", false, false);
    row("https://concursolutions.com.evil.example", false, false);
    row("https://evilconcursolutions.com", false, false);
    row("https://us2.api.concursolutions.com@evil.example", false, false);
    row("https://user@us2.api.concursolutions.com", false, false);
    row("http://127.0.0.1:8080", false, true);
    row("http://localhost:8080", false, true);
    row("https://[::1]:8080", false, true);
    row("http://10.0.0.1", false, false);
    row("ftp://us2.api.concursolutions.com", false, false);
    row("", false, false);
}

void TestSession::trustsOnlyConcur()
{
    QFETCH(QString, url);
    QFETCH(bool, fromConcur);
    QFETCH(bool, fromLoopback);
    QCOMPARE(isTrusted(QUrl(url), QUrl(u"https://glz.api.concursolutions.com/oauth2/v0/token"_s)), fromConcur);
    QCOMPARE(isTrusted(QUrl(url), QUrl(u"http://127.0.0.1:1/oauth2/v0/token"_s)), fromLoopback);
    if (!fromLoopback) {
        ScriptedConcur concur;
        HttpClient http(concur.options);
        auto setup = concur.setup(false);
        setup.connection.tokenUrl = QUrl(url);
        Session session(http, setup);
        COMPARE_CODE(
            QCoro::waitFor(session.signInWithRequestToken(u"s"_s, u"t"_s)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(http.counters().requests, 0);
    }
}

void TestSession::callsGoToTheGeolocation()
{
    ScriptedConcur concur;
    concur.on("GET /thing", answerOf(200, "{}"));
    HttpClient http(concur.options);
    Session session(http, concur.setup());
    HttpCall call = thing();
    call.url = QUrl(u"https://inner-host.example/thing?a=b%20c%26"_s); // a link's host is never followed
    QVERIFY(QCoro::waitFor(session.send(call)).has_value());
    QCOMPARE(concur.desk.requests.size(), 0);
    QCOMPARE(concur.api.requests.size(), 1);
    QCOMPARE(concur.api.requests.first().target, QByteArray("/thing?a=b%20c%26"));
    QCOMPARE(concur.api.requests.first().header(bearer), QByteArray("Bearer access-0"));
    QCOMPARE(concur.api.requests.first().header("Accept"), QByteArray("application/json"));
}

void TestSession::notSignedInSaysSo()
{
    ScriptedConcur concur;
    HttpClient http(concur.options);
    Session session(http, concur.setup(false));
    COMPARE_CODE(QCoro::waitFor(session.send(thing())).error().code, ErrorCode::SignIn);
    COMPARE_CODE(QCoro::waitFor(session.refresh()).error().code, ErrorCode::SignIn);
    QCOMPARE(http.counters().requests, 0);
}

void TestSession::refreshesOnRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void TestSession::refreshesOnRefusal()
{
    QFETCH(int, status);
    ScriptedConcur concur;
    concur.on("POST /thing", [status](const RudeRequest &request) {
        return request.header(bearer) == "Bearer access-1" ? answerOf(200, "{}")
                                                           : answerOf(status, R"({"message":"old"})");
    });
    HttpClient http(concur.options);
    Session session(http, concur.setup());
    HttpCall call = thing();
    call.method = "POST";
    call.body = "{\"x\":1}";
    call.safety = HttpCall::Safety::Write; // refused means not processed: even a write may be replayed
    const auto answer = QCoro::waitFor(session.send(call));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(concur.asked("/thing").size(), 2);
    QCOMPARE(concur.asked("/thing").constLast().body, call.body);
    const auto refreshes = concur.asked(tokenPath);
    QCOMPARE(refreshes.size(), 1);
    const QUrlQuery form = ScriptedConcur::formOf(refreshes.first());
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(form.queryItemValue(u"refresh_token"_s), u"refresh-0"_s);
    QCOMPARE(form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded), u"s&cret=+"_s);
    QCOMPARE(concur.desk.requests.size(), 0); // a refresh goes to the token's own data centre (concur.md 1.4)
}

void TestSession::stopsAfterOneRefresh()
{
    ScriptedConcur concur;
    concur.on("GET /thing", answerOf(403, R"({"message":"scope"})"));
    concur.on("GET /other", answerOf(401, "{}"));
    HttpClient http(concur.options);
    auto setup = concur.setup();
    auto now = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());
    setup.clock = [now] { return *now; };
    Session session(http, setup);
    const auto result = QCoro::waitFor(session.send(thing()));
    COMPARE_CODE(result.error().code, ErrorCode::MissingScope);
    QVERIFY(result.error().detail.contains(u"scope"_s));
    QCOMPARE(result.error().httpStatus, 403);
    QCOMPARE(concur.asked("/thing").size(), 2);
    QCOMPARE(concur.asked(tokenPath).size(), 1);
    COMPARE_CODE(QCoro::waitFor(session.send(thing())).error().code, ErrorCode::MissingScope);
    HttpCall other;
    other.url = QUrl(u"/other"_s);
    // A 403 may be one service's alone; a 401 means the token, so that one refresh is worth trying.
    COMPARE_CODE(QCoro::waitFor(session.send(other)).error().code, ErrorCode::SignIn);
    QCOMPARE(concur.asked(tokenPath).size(), 2);
    COMPARE_CODE(QCoro::waitFor(session.send(other)).error().code, ErrorCode::SignIn);
    COMPARE_CODE(QCoro::waitFor(session.send(thing())).error().code, ErrorCode::MissingScope);
    QCOMPARE(concur.asked(tokenPath).size(), 2); // a new token would be refused like this one
    *now = now->addSecs(90); // by now somebody may have put it right
    COMPARE_CODE(QCoro::waitFor(session.send(other)).error().code, ErrorCode::SignIn);
    QCOMPARE(concur.asked(tokenPath).size(), 3);
}

void TestSession::throttlingIn400IsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("v3") << QByteArray(R"({"Error":{"Message":"Too many requests"}})") << QByteArray();
    QTest::newRow("xml") << QByteArray("<Error><Message>Transaction was deadlocked</Message></Error>") << QByteArray();
    QTest::newRow("v4") << QByteArray(R"({"error":{"id":"security.rate.limit.reached"}})") << QByteArray();
    QTest::newRow("header") << QByteArray(R"({"message":"busy"})") << QByteArray("Retry-After: 0\r\n");
}

void TestSession::throttlingIn400IsWaitedFor()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    ScriptedConcur concur;
    int asked = 0;
    concur.on("GET /thing", [&](const RudeRequest &) {
        return ++asked < 3 ? answerOf(400, body, headers) : answerOf(200, R"({"done":true})");
    });
    HttpClient http(concur.options);
    Session session(http, concur.setup());
    const auto answer = QCoro::waitFor(session.send(thing()));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(asked, 3);
}

void TestSession::throttlingIn400EndsSometime()
{
    ScriptedConcur concur;
    concur.on("GET /thing", answerOf(400, R"({"message":"Too many requests"})"));
    concur.on("GET /wrong", answerOf(400, R"({"message":"page must be a number"})"));
    HttpClient http(concur.options);
    Session session(http, concur.setup());
    const auto answer = QCoro::waitFor(session.send(thing()));
    QVERIFY(answer.has_value());
    COMPARE_CODE(refusalOf(*answer, u"thing"_s).code, ErrorCode::Throttled);
    QCOMPARE(concur.asked("/thing").size(), 4);
    HttpCall wrong;
    wrong.url = QUrl(u"/wrong"_s);
    QCOMPARE(QCoro::waitFor(session.send(wrong))->status, 400);
    QCOMPARE(concur.asked("/wrong").size(), 1);
    HttpCall write = thing();
    write.safety = HttpCall::Safety::Write;
    QCOMPARE(QCoro::waitFor(session.send(write))->status, 400);
    QCOMPARE(concur.asked("/thing").size(), 5);
}

/// The old refresh token may be void once a new one was issued: a bad address beside it is no reason to lose both.
void TestSession::badGeolocationCostsNoTokens()
{
    ScriptedConcur concur;
    concur.on("POST /oauth2/v0/token",
        answerOf(200, R"({"access_token":"a","refresh_token":"r","geolocation":"https://concur.example.com"})"));
    concur.on("GET /thing", [](const RudeRequest &request) {
        return request.header("Authorization") == "Bearer a" ? answerOf(200, "{}") : answerOf(401, "{}");
    });
    HttpClient http(concur.options);
    auto setup = concur.setup();
    QString stored;
    setup.persist = [&stored](const Tokens &tokens) {
        stored = tokens.refreshToken;
        return Result<void>();
    };
    Session session(http, setup);
    const auto answer = QCoro::waitFor(session.send(thing()));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(stored, u"r"_s);
    QCOMPARE(session.tokens().geolocation, setup.tokens.geolocation);
}

void TestSession::refreshesBeforeTheEnd_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<int>("refreshes");
    QTest::newRow("plenty") << qint64(600) << 0;
    QTest::newRow("soon") << qint64(60) << 1;
    QTest::newRow("over") << qint64(-60) << 1;
}

void TestSession::refreshesBeforeTheEnd()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(int, refreshes);
    ScriptedConcur concur;
    concur.on("GET /thing", answerOf(200, "{}"));
    HttpClient http(concur.options);
    auto setup = concur.setup();
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    setup.clock = [now] { return now; };
    setup.tokens.expiresAt = now.addSecs(secondsLeft);
    Session session(http, setup);
    for (int i = 0; i < 3; ++i)
        QVERIFY(QCoro::waitFor(session.send(thing())).has_value());
    QCOMPARE(concur.asked(tokenPath).size(), refreshes);
    QCOMPARE(concur.asked("/thing").constLast().header(bearer),
        refreshes ? QByteArray("Bearer access-1") : QByteArray("Bearer access-0"));
}

namespace {

QCoro::Task<> count(Session *session, HttpCall call, std::shared_ptr<int> good)
{
    const auto answer = co_await session->send(call);
    if (answer && answer->status == 200)
        ++*good;
}

} // namespace

void TestSession::refreshesOnceForAll()
{
    ScriptedConcur concur;
    concur.on("GET /thing", [](const RudeRequest &request) {
        return request.header(bearer) == "Bearer access-1" ? answerOf(200, "{}") : answerOf(401, "{}");
    });
    HttpClient http(concur.options);
    Session session(http, concur.setup());
    const auto good = std::make_shared<int>(0);
    for (int i = 0; i < 10; ++i)
        count(&session, thing(), good);
    QTRY_COMPARE(*good, 10);
    QCOMPARE(concur.asked(tokenPath).size(), 1);
}

void TestSession::storesBeforeUse()
{
    ScriptedConcur concur;
    QStringList order;
    concur.on("GET /thing", [&order](const RudeRequest &request) {
        order.append(QString::fromLatin1(request.header(bearer)));
        return answerOf(request.header(bearer) == "Bearer access-1" ? 200 : 401, "{}");
    });
    HttpClient http(concur.options);
    auto setup = concur.setup();
    setup.persist = [&order](const Tokens &tokens) {
        order.append(u"stored "_s + tokens.accessToken);
        return Result<void>();
    };
    Session session(http, setup);
    QVERIFY(QCoro::waitFor(session.send(thing())).has_value());
    QCOMPARE(order, QStringList({u"Bearer access-0"_s, u"stored access-1"_s, u"Bearer access-1"_s}));
}

void TestSession::storingFailsLoudly()
{
    ScriptedConcur concur;
    concur.on("GET /thing", [](const RudeRequest &request) {
        return answerOf(request.header(bearer) == "Bearer access-1" ? 200 : 401, "{}");
    });
    HttpClient http(concur.options);
    auto setup = concur.setup();
    int tries = 0;
    setup.persist = [&tries](const Tokens &) -> Result<void> {
        if (++tries < 3)
            return fail(ErrorCode::Storage, u"disk full"_s);
        return {};
    };
    Session session(http, setup);
    for (int i = 0; i < 2; ++i)
        COMPARE_CODE(QCoro::waitFor(session.send(thing())).error().code, ErrorCode::Storage);
    QCOMPARE(concur.asked("/thing").size(), 1); // the new token was not used before it was safe
    QVERIFY(QCoro::waitFor(session.send(thing())).has_value());
    QCOMPARE(concur.asked(tokenPath).size(), 1); // and the one refresh was not lost
}

void TestSession::movedCompanyIsFollowed()
{
    ScriptedConcur old;
    ScriptedConcur home;
    old.on("GET /thing", answerOf(403, R"({"message":"not here"})"));
    old.on("POST " + tokenPath, refusal(400, 16, ",\"geolocation\":\"" + home.api.url(QString()).toEncoded() + "\""));
    home.on("GET /thing", answerOf(200, "{}"));
    HttpClient http(old.options);
    Tokens stored;
    auto setup = old.setup();
    setup.persist = [&stored](const Tokens &tokens) {
        stored = tokens;
        return Result<void>();
    };
    Session session(http, setup);
    QVERIFY(QCoro::waitFor(session.send(thing())).has_value());
    QCOMPARE(stored.geolocation, home.api.url(QString()));
    QVERIFY(QCoro::waitFor(session.send(thing())).has_value());
    QCOMPARE(old.asked("/thing").size(), 1);
    QCOMPARE(home.asked("/thing").size(), 2);
}

void TestSession::namesMissingScopes()
{
    const QList<Feature> all{Feature::Expenses, Feature::Invoices, Feature::Purchases, Feature::Vendors,
        Feature::DimensionsRead, Feature::DimensionsWrite, Feature::InvoicePayments, Feature::Images};
    QVERIFY(missingScopes({}, all).isEmpty()); // Concur did not say what it granted
    const auto missing =
        missingScopes({u"FISVC"_s, u"INVPO"_s}, {Feature::Expenses, Feature::Purchases, Feature::Vendors});
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.first().scope, u"purchaserequest.read"_s);
    QCOMPARE(missing.last().scope, u"INVVEN"_s);
    for (const MissingScope &scope : missingScopes({u"openid"_s}, all)) {
        QVERIFY(scope.sentence.contains(scope.scope));
        QVERIFY(scope.sentence.contains(u"SAP Concur"_s));
    }
    for (const Feature feature : all)
        QVERIFY(!scopesFor(feature).isEmpty() && missingScopes(scopesFor(feature), {feature}).isEmpty());
}

void TestSession::secretsStayOutOfErrors()
{
    ScriptedConcur concur;
    concur.on("POST " + tokenPath, refusal(401, 64));
    HttpClient http(concur.options);
    Session session(http, concur.setup(false));
    const auto result = QCoro::waitFor(session.signInWithRequestToken(u"hush-secret"_s, u"at-hush"_s));
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().message.contains(u"hush"_s) && !result.error().detail.contains(u"hush"_s));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
