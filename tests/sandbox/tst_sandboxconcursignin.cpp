// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurcaller.h"

#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

using Fields = QList<QPair<QString, QString>>;
Q_DECLARE_METATYPE(Fields)

/// Tokens, hosts and what every answer of Concur has in common (concur.md 1, 8).
class TestSandboxConcurSignin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_concur = std::make_unique<ConcurCaller>(20); }
    void companyTokenLeadsToTheDatacentre();
    void errorCodes_data();
    void errorCodes();
    void requestTokenLivesADay();
    void refreshRotates();
    void refreshAtTheEntryIsTheWrongDatacentre();
    void farCompanyLivesElsewhere();
    void appTokenReadsNoCompanyData();
    void expiredTokens_data();
    void expiredTokens();
    void missingScope();
    void movedCompany();
    void revokedConnection();
    void entryServesNothingElse();
    void everyAnswerBearsACorrelationId();
    void version3SpeaksXmlUnlessAsked();
    void chunkedIsRefused();
    void bodiesMustBeJson_data();
    void bodiesMustBeJson();
    void unknownPathsAndMethods();

private:
    [[nodiscard]] QUrl entry() const { return m_concur->server.url(ConcurServer::Host::Entry); }
    [[nodiscard]] QUrl api() const { return m_concur->server.url(ConcurServer::Host::Api); }
    [[nodiscard]] Fields client() const
    {
        return {{u"client_id"_s, m_concur->world.tokens().credentials().clientId},
            {u"client_secret"_s, m_concur->world.tokens().credentials().clientSecret}};
    }
    ConcurCaller::Answer refresh(const QUrl &host, const QString &token)
    {
        return m_concur->askToken(
            host, client() + Fields{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}});
    }

    std::unique_ptr<ConcurCaller> m_concur;
};

void TestSandboxConcurSignin::companyTokenLeadsToTheDatacentre()
{
    const Json token = m_concur->signIn();
    QCOMPARE(QUrl(token["geolocation"].toString()).adjusted(QUrl::RemovePath).toString(), api().toString());
    QVERIFY(token["geolocation"].toString().endsWith(u"/oauth2/v0/token")); // a path to be stripped (concur.md 1.3)
    QVERIFY(token["expires_in"].isString());
    QCOMPARE(token["access_token"].toString().count(u'.'), 2);
    QVERIFY(token["scope"].toString().split(u' ').contains(u"FISVC"_s));
    QVERIFY(!token["refresh_token"].toString().isEmpty());
    QVERIFY(api() != entry());
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s)).status, 200);
}

void TestSandboxConcurSignin::errorCodes_data()
{
    QTest::addColumn<Fields>("fields"); // id and secret are added where not given
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const Fields authtoken{{u"grant_type"_s, u"password"_s}, {u"credtype"_s, u"authtoken"_s}};
    const QString company = ConcurCredentials().companyUuid;
    QTest::newRow("no client id") << Fields{{u"client_id"_s, {}}, {u"client_secret"_s, u"x"_s}} << 62 << 400;
    QTest::newRow("no secret") << Fields{{u"client_id"_s, u"x"_s}, {u"client_secret"_s, {}}} << 63 << 400;
    QTest::newRow("unknown client") << Fields{{u"client_id"_s, u"x"_s}, {u"client_secret"_s, u"x"_s},
        {u"grant_type"_s, u"password"_s}}
                                    << 61 << 401;
    QTest::newRow("wrong secret") << Fields{{u"client_id"_s, ConcurCredentials().clientId},
        {u"client_secret"_s, u"x"_s}, {u"grant_type"_s, u"password"_s}}
                                  << 64 << 401;
    QTest::newRow("no grant type") << Fields{} << 65 << 400;
    QTest::newRow("unknown grant") << Fields{{u"grant_type"_s, u"magic"_s}} << 60 << 400;
    QTest::newRow("no user name") << authtoken << 51 << 400;
    QTest::newRow("no password") << authtoken + Fields{{u"username"_s, company}} << 52 << 400;
    QTest::newRow("bad request token") << authtoken + Fields{{u"username"_s, company}, {u"password"_s, u"at-wrong"_s}}
                                       << 5 << 400;
    QTest::newRow("unknown company") << authtoken
            + Fields{{u"username"_s, u"x"_s}, {u"password"_s, ConcurCredentials().requestToken}}
                                     << 5 << 400;
    QTest::newRow("token of another app")
        << authtoken + Fields{{u"username"_s, company}, {u"password"_s, u"at-of-another-app"_s}} << 136 << 400;
    QTest::newRow("bad credtype") << Fields{{u"grant_type"_s, u"password"_s}, {u"credtype"_s, u"x"_s},
        {u"username"_s, company}, {u"password"_s, u"x"_s}}
                                  << 120 << 400;
    QTest::newRow("user password") << Fields{{u"grant_type"_s, u"password"_s}, {u"username"_s, u"a@b.c"_s},
        {u"password"_s, u"x"_s}} << 5
                                   << 400;
    QTest::newRow("no refresh token") << Fields{{u"grant_type"_s, u"refresh_token"_s}} << 106 << 400;
    QTest::newRow("bad refresh token") << Fields{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"x"_s}}
                                       << 108 << 400;
    QTest::newRow("no code") << Fields{{u"grant_type"_s, u"authorization_code"_s}} << 101 << 400;
    QTest::newRow("no redirect") << Fields{{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, u"x"_s}} << 102
                                 << 400;
    QTest::newRow("bad code") << Fields{{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, u"x"_s},
        {u"redirect_uri"_s, u"x"_s}}
                              << 103 << 400;
    QTest::newRow("otp channel") << Fields{{u"grant_type"_s, u"otp"_s}} << 57 << 400;
}

void TestSandboxConcurSignin::errorCodes()
{
    QFETCH(Fields, fields);
    QFETCH(int, code);
    QFETCH(int, status);
    const bool own = fields.isEmpty() || fields.first().first != u"client_id";
    const ConcurCaller::Answer answer = m_concur->askToken(entry(), own ? client() + fields : fields);
    QCOMPARE(answer.json()["code"].toInt(), code);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json()["error"].toString().isEmpty());
    QVERIFY(!answer.json()["error_description"].toString().isEmpty());
}

void TestSandboxConcurSignin::requestTokenLivesADay()
{
    QVERIFY(m_concur->signIn().contains("access_token"));
    QVERIFY(m_concur->signIn().contains("access_token")); // a lost answer can be repeated
    m_concur->world.clock().advance(86400 + 5);
    QCOMPARE(m_concur->signIn()["code"].toInt(), 5);
}

void TestSandboxConcurSignin::refreshRotates()
{
    const Json first = m_concur->signIn();
    const ConcurCaller::Answer answer = refresh(api(), first["refresh_token"].toString());
    QCOMPARE(answer.status, 200);
    const Json second = answer.json();
    QVERIFY(second["refresh_token"].toString() != first["refresh_token"].toString());
    QVERIFY(second["expires_in"].isNumber());
    QVERIFY(second["refresh_expires_in"].isNumber());
    QCOMPARE(second["geolocation"].toString(), api().toString());
    QCOMPARE(refresh(api(), first["refresh_token"].toString()).json()["code"].toInt(), 108);
    const Fields greedy = client()
        + Fields{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, second["refresh_token"].toString()},
            {u"scope"_s, u"FISVC travel.secret"_s}};
    QCOMPARE(m_concur->askToken(api(), greedy).json()["code"].toInt(), 54);
    m_concur->world.clock().advance(200LL * 86400);
    QCOMPARE(refresh(api(), second["refresh_token"].toString()).json()["code"].toInt(), 108);
}

void TestSandboxConcurSignin::refreshAtTheEntryIsTheWrongDatacentre()
{
    const QString token = m_concur->signIn()["refresh_token"].toString();
    const Json answer = refresh(entry(), token).json();
    QCOMPARE(answer["code"].toInt(), 16);
    QCOMPARE(answer["geolocation"].toString(), api().toString());
    QCOMPARE(refresh(QUrl(answer["geolocation"].toString()), token).status, 200);
}

void TestSandboxConcurSignin::farCompanyLivesElsewhere()
{
    const ConcurCredentials own;
    const Fields fields = client()
        + Fields{{u"grant_type"_s, u"password"_s}, {u"credtype"_s, u"authtoken"_s}, {u"username"_s, own.farCompanyUuid},
            {u"password"_s, own.requestToken}};
    const Json answer = m_concur->askToken(entry(), fields).json();
    QCOMPARE(answer["code"].toInt(), 16);
    QVERIFY(m_concur->askToken(QUrl(answer["geolocation"].toString()), fields).json().contains("access_token"));
}

void TestSandboxConcurSignin::appTokenReadsNoCompanyData()
{
    const Json token = m_concur->askToken(api(), client() + Fields{{u"grant_type"_s, u"client_credentials"_s}}).json();
    QVERIFY(!token.contains("refresh_token"));
    QVERIFY(!token.contains("id_token"));
    m_concur->bearer = "Bearer " + token["access_token"].toString().toLatin1();
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s)).status, 403);
}

void TestSandboxConcurSignin::expiredTokens_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("v3") << u"/api/v3.0/expense/reports?user=ALL"_s << 403;
    QTest::newRow("v3.1") << u"/api/v3.1/invoice/vendors"_s << 403;
    QTest::newRow("FIS") << ConcurCaller::fisPath(u"expense"_s) << 401;
    QTest::newRow("lists") << u"/list/v4/lists"_s << 401;
}

void TestSandboxConcurSignin::expiredTokens()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    m_concur->signIn();
    QCOMPARE(m_concur->call("GET", path).status, 200);
    m_concur->world.clock().advance(3601);
    QCOMPARE(m_concur->call("GET", path).status, status);
    m_concur->bearer = "Bearer nonsense";
    QCOMPARE(m_concur->call("GET", path).status, 401);
}

void TestSandboxConcurSignin::missingScope()
{
    m_concur->world.tokens().setScopes({u"EXPRPT"_s});
    QCOMPARE(m_concur->signIn()["scope"].toString(), u"EXPRPT"_s);
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s)).status, 403);
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/expense/reports?user=ALL"_s).status, 200);
}

void TestSandboxConcurSignin::movedCompany()
{
    const QString token = m_concur->signIn()["refresh_token"].toString();
    m_concur->server.move();
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s)).status, 401);
    const Json wrong = refresh(api(), token).json();
    QCOMPARE(wrong["code"].toInt(), 16);
    const QUrl home(wrong["geolocation"].toString());
    QVERIFY(home != api());
    const Json right = refresh(home, token).json();
    QCOMPARE(right["geolocation"].toString(), home.toString());
    const HttpHeaders headers{
        {"Authorization", "Bearer " + right["access_token"].toString().toLatin1()}, {"Accept", "application/json"}};
    QCOMPARE(
        m_concur->send("GET", QUrl(home.toString() + ConcurCaller::fisPath(u"expense"_s)), {}, headers).status, 200);
}

void TestSandboxConcurSignin::revokedConnection()
{
    const QString token = m_concur->signIn()["refresh_token"].toString();
    QCOMPARE(m_concur->call("DELETE", u"/app-mgmt/v0/connections"_s).status, 200);
    QCOMPARE(refresh(api(), token).json()["code"].toInt(), 108);
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s)).status, 401);
}

void TestSandboxConcurSignin::entryServesNothingElse()
{
    m_concur->signIn();
    const HttpHeaders headers{{"Authorization", m_concur->bearer}, {"Accept", "application/json"}};
    QCOMPARE(
        m_concur->send("GET", QUrl(entry().toString() + ConcurCaller::fisPath(u"expense"_s)), {}, headers).status, 404);
}

void TestSandboxConcurSignin::everyAnswerBearsACorrelationId()
{
    QVERIFY(m_concur->call("GET", u"/list/v4/lists"_s).header("concur-correlationid").size() >= 36);
    QVERIFY(m_concur->call("GET", u"/nowhere"_s).header("concur-correlationid").size() >= 36);
    QCOMPARE(m_concur->call("GET", u"/list/v4/lists"_s, {}, {{"concur-correlationid", "my-own-id"}})
                 .header("concur-correlationid"),
        QByteArray("my-own-id"));
}

void TestSandboxConcurSignin::version3SpeaksXmlUnlessAsked()
{
    m_concur->signIn();
    const QUrl url(api().toString() + u"/api/v3.0/expense/reports?user=ALL"_s);
    const ConcurCaller::Answer xml =
        m_concur->send("GET", url, {}, {{"Authorization", m_concur->bearer}, {"Accept", "*/*"}});
    QVERIFY(xml.header("Content-Type").startsWith("application/xml"));
    QVERIFY(xml.body.startsWith("<?xml"));
    QVERIFY(xml.body.contains("<ApprovalStatusCode>A_APPR</ApprovalStatusCode>"));
    QVERIFY(m_concur->send("GET", url, {}, {{"Authorization", m_concur->bearer}, {"Accept", "application/json"}})
                .body.startsWith('{'));
    // v4 knows JSON only.
    QVERIFY(m_concur
                ->send("GET", QUrl(api().toString() + u"/list/v4/lists"_s), {},
                    {{"Authorization", m_concur->bearer}, {"Accept", "*/*"}})
                .body.startsWith('{'));
}

void TestSandboxConcurSignin::chunkedIsRefused()
{
    m_concur->signIn();
    const QUrl url(api().toString() + ConcurCaller::fisPath(u"expense"_s, u"/acknowledgements"_s));
    QCOMPARE(m_concur
                 ->send("POST", url, "0\r\n\r\n",
                     {{"Authorization", m_concur->bearer}, {"Content-Type", "application/json"},
                         {"Transfer-Encoding", "chunked"}})
                 .status,
        400);
}

void TestSandboxConcurSignin::bodiesMustBeJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=b") << 415;
    QTest::newRow("broken") << QByteArray("application/json") << QByteArray("{\"ids\":[") << 400;
    QTest::newRow("no ids") << QByteArray("application/json") << QByteArray("{}") << 400;
}

void TestSandboxConcurSignin::bodiesMustBeJson()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    m_concur->signIn();
    const QUrl url(api().toString() + ConcurCaller::fisPath(u"expense"_s, u"/acknowledgements"_s));
    const ConcurCaller::Answer answer =
        m_concur->send("POST", url, body, {{"Authorization", m_concur->bearer}, {"Content-Type", type}});
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json()["message"].toString().isEmpty());
    // The token page wants a form instead (code 135).
    QCOMPARE(m_concur
                 ->send("POST", QUrl(entry().toString() + u"/oauth2/v0/token"_s), "{}",
                     {{"Content-Type", "application/json"}})
                 .json()["code"]
                 .toInt(),
        135);
}

void TestSandboxConcurSignin::unknownPathsAndMethods()
{
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/expense/nothing"_s).status, 404);
    QCOMPARE(m_concur->call("DELETE", u"/api/v3.0/expense/reports"_s).status, 405);
}

QTEST_GUILESS_MAIN(TestSandboxConcurSignin)
#include "tst_sandboxconcursignin.moc"
