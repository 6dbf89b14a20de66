// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Entra, basic sign-in, limits and the hook for faults (nav.md 1.4, 1.5, 6).
class TestSandboxNavSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenRefusals_data();
    void tokenRefusals();
    void tokenExpires();
    void bearerNeeded();
    void appDisabled();
    void basic();
    void rateLimit();
    void interceptor();
    void tenantSegment();
    void unknownPath();
    void overTheWire();
};

namespace {

HttpResponse askToken(NavFixture &nav, const QByteArray &body, const QString &tenant = u"tenant"_s)
{
    HttpRequest request;
    request.method = "POST";
    request.path = u'/' + tenant + u"/oauth2/v2.0/token"_s;
    request.rawTarget = request.path.toLatin1();
    request.headers = {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
    request.body = body;
    return nav.server.handle(request);
}

} // namespace

void TestSandboxNavSignIn::tokenRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("number");
    const QByteArray client = "&client_id=11111111-2222-4333-8444-555555555555";
    const QByteArray secret = "&client_secret=demo-secret%2B%2F%3D%26";
    const QByteArray scope = "&scope=https%3A%2F%2Fapi.businesscentral.dynamics.com%2F.default";
    const QByteArray grant = "grant_type=client_credentials";
    QTest::newRow("secret not encoded") << QByteArray(grant + client + "&client_secret=demo-secret+/=&" + scope)
                                        << u"tenant"_s << u"invalid_client"_s << 7000215;
    QTest::newRow("unknown app") << QByteArray(grant + "&client_id=x" + secret + scope) << u"tenant"_s
                                 << u"unauthorized_client"_s << 700016;
    QTest::newRow("scope") << QByteArray(grant + client + secret + "&scope=x") << u"tenant"_s << u"invalid_scope"_s
                           << 70011;
    QTest::newRow("tenant") << QByteArray(grant + client + secret + scope) << u"other"_s << u"invalid_request"_s
                            << 90002;
    QTest::newRow("grant") << QByteArray("grant_type=password" + client + secret + scope) << u"tenant"_s
                           << u"unsupported_grant_type"_s << 70003;
}

void TestSandboxNavSignIn::tokenRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, tenant);
    QFETCH(QString, error);
    QFETCH(int, number);
    NavFixture nav;
    const HttpResponse answer = askToken(nav, body, tenant);
    const Json json = *Json::parse(answer.body);
    QVERIFY(answer.status == 400 || answer.status == 401);
    QCOMPARE(json["error"].toString(), error);
    QCOMPARE(json["error_codes"].at(0).toInt(), number);
    QVERIFY(json["error_description"].toString().startsWith(u"AADSTS%1: "_s.arg(number)));
    QVERIFY(json["error_description"].toString().contains(u"\r\nTrace ID: "_s));
}

void TestSandboxNavSignIn::tokenExpires()
{
    NavFixture nav;
    QCOMPARE(nav.get("vendors").status, 200);
    nav.server.world().advance(3590);
    QCOMPARE(nav.get("vendors").status, 200);
    nav.server.world().advance(20);
    QCOMPARE(nav.get("vendors").status, 401);
    nav.signIn();
    QCOMPARE(nav.get("vendors").status, 200);
    nav.server.entra().revokeTokens();
    QCOMPARE(nav.get("vendors").status, 401);
}

void TestSandboxNavSignIn::bearerNeeded()
{
    NavFixture nav;
    nav.token = "nonsense";
    const NavAnswer answer = nav.get("vendors");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"Authentication_InvalidCredentials"_s);
}

void TestSandboxNavSignIn::appDisabled()
{
    NavFixture nav;
    nav.server.entra().credentials().appDisabled = true;
    nav.signIn();
    QVERIFY(!nav.token.isEmpty());
    QCOMPARE(nav.get("vendors").status, 401);
}

void TestSandboxNavSignIn::basic()
{
    NavFixture nav;
    nav.server.entra().credentials().basic = true;
    QCOMPARE(nav.get("vendors").status, 401);
    HttpRequest request;
    request.method = "GET";
    request.rawTarget = "/v2.0/production/api/v2.0/companies";
    request.path = u"/v2.0/production/api/v2.0/companies"_s;
    request.headers = {{"Authorization"_ba, "Basic " + "DEMO:demo-web-service-key"_ba.toBase64()}};
    QCOMPARE(nav.server.handle(request).status, 200);
    request.headers = {{"Authorization"_ba, "Basic " + "DEMO:wrong"_ba.toBase64()}};
    QCOMPARE(nav.server.handle(request).status, 401);
}

void TestSandboxNavSignIn::rateLimit()
{
    NavFixture nav;
    nav.server.setRateLimit(NavRateLimit{3, 300, false});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(nav.get("accounts").status, 200);
    QCOMPARE(nav.get("accounts").status, 429);
    QVERIFY(nav.get("accounts").header("Retry-After").isEmpty());
    nav.server.setRateLimit(NavRateLimit{3, 300, true});
    QVERIFY(nav.get("accounts").header("Retry-After").toInt() > 200);
    nav.server.world().advance(301);
    QCOMPARE(nav.get("accounts").status, 200);
}

void TestSandboxNavSignIn::interceptor()
{
    NavFixture nav;
    nav.server.setInterceptor([](const HttpRequest &request, NavServer::Phase phase, const HttpResponse *answer) {
        std::optional<HttpResponse> instead;
        if (phase == NavServer::Phase::Before && request.method == "DELETE")
            instead = HttpResponse{503, {}, {}, 0, HttpResponse::Ending::Whole};
        if (phase == NavServer::Phase::After && request.method == "POST") {
            instead = *answer;
            instead->ending = HttpResponse::Ending::DropBeforeAnswer;
        }
        return instead;
    });
    nav.post("journals", R"({"code":"RUN"})");
    QCOMPARE(nav.get("journals").column("code"), u"RUN"_s);
    const QByteArray id = nav.get("journals").rows().first()["id"].toString().toLatin1();
    QCOMPARE(nav.remove("journals(" + id + ")").status, 503);
    QCOMPARE(nav.get("journals").rows().size(), 1);
}

void TestSandboxNavSignIn::tenantSegment()
{
    NavFixture nav;
    HttpRequest request;
    request.method = "GET";
    request.rawTarget = "/v2.0/tenant/production/api/v2.0/companies";
    request.path = QString::fromLatin1(request.rawTarget);
    request.headers = {{"Authorization"_ba, "Bearer " + nav.token}};
    QCOMPARE(nav.server.handle(request).status, 200);
}

void TestSandboxNavSignIn::unknownPath()
{
    NavFixture nav;
    QCOMPARE(nav.send("GET", "nothing", {}).code(), u"BadRequest_ResourceNotFound"_s);
    QCOMPARE(nav.get("Vendors").status, 404);
    QCOMPARE(nav.get("vendors(nonsense)").code(), u"BadRequest_NotFound"_s);
    QCOMPARE(nav.get("vendors(00000000-0000-0000-0000-000000000001)").code(), u"Internal_RecordNotFound"_s);
}

void TestSandboxNavSignIn::overTheWire()
{
    NavFixture nav;
    QVERIFY(nav.server.listen());
    QVERIFY(nav.server.tokenUrl().endsWith(u"/tenant/oauth2/v2.0/token"));
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(nav.server.apiUrl() + u"/companies"_s));
    request.setRawHeader("Authorization", "Bearer " + nav.token);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(3000));
    const Json json = *Json::parse(reply->readAll());
    QCOMPARE(json["value"].at(0)["name"].toString(), u"CRONUS"_s);
    QCOMPARE(json["@odata.context"].toString(), nav.server.apiUrl() + u"/$metadata#companies"_s);
}

QTEST_GUILESS_MAIN(TestSandboxNavSignIn)
#include "tst_sandboxnavsignin.moc"
