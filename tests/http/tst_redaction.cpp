// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "httpcalls.h"
#include "redaction.h"
#include "rudeserver.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

class Listener final : public HttpObserver
{
public:
    [[nodiscard]] bool wantsBodies(int status) const override { return status != 204; }
    void exchanged(const HttpDigest &digest) override { heard.append(digest); }
    QList<HttpDigest> heard;
};

} // namespace

/// What may be kept of an exchange, and what an observer hears of real ones.
class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void bodies_data();
    void bodies();
    void longBodiesAreCut();
    void everyAttemptIsHeard();
    void noHeaderIsHeard();
    void brokenAnswersSayWhy();
};

void TestRedaction::paths_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"https://a.example/v2.0/companies"_s << u"/v2.0/companies"_s;
    QTest::newRow("what pages") << u"https://a.example/x?page=2&limit=100"_s << u"/x?page=2&limit=100"_s;
    QTest::newRow("what chooses columns") << u"https://a.example/x?$top=5&$select=id"_s << u"/x?$top=5&$select=id"_s;
    QTest::newRow("names of people") << u"https://a.example/x?$filter=name eq 'Zoe'"_s << u"/x?$filter=[…]"_s;
    QTest::newRow("a signature") << u"https://a.example/x?sig=abc&page=1"_s << u"/x?sig=[…]&page=1"_s;
    QTest::newRow("user and password") << u"https://me:pw@a.example/x"_s << u"/x"_s;
    QTest::newRow("fragment") << u"https://a.example/x#secret"_s << u"/x"_s;
    QTest::newRow("the token in the path") << u"https://a.example/x/s3cr3t-token/y"_s << u"/x/[…]/y"_s;
    QTest::newRow("the token in the query") << u"https://a.example/x?s3cr3t-token=1"_s << u"/x?[…]=[…]"_s;
    QTest::newRow("a token of somebody else") << u"https://a.example/x/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.abc"_s
                                              << u"/x/[…]"_s;
    QTest::newRow("an IBAN") << u"https://a.example/banks/DE89370400440532013000"_s << u"/banks/[…]"_s;
}

void TestRedaction::paths()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    HttpCall call = read(QUrl(url));
    call.headers.emplaceBack("Authorization", "Bearer s3cr3t-token");
    QCOMPARE(redactedPath(call), path);
    call.isAddressSecret = true;
    QCOMPARE(redactedPath(call), u"[…]"_s);
}

void TestRedaction::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kept");
    const auto gone = [](const char *name) { return QByteArray("{\"") + name + "\":\"[…]\"}"; };
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a posting") << QByteArray(R"({"accountNumber":"6110","amount":12.5,"description":"Hotel"})")
                               << QByteArray(R"({"accountNumber":"6110","amount":12.5,"description":"Hotel"})");
    for (const char *name : {"access_token", "refreshToken", "client_secret", "password", "assertion", "Authorization",
             "iban", "bankAccountNumber", "swiftCode", "routingNumber", "cardNumber", "taxId", "requestToken"})
        QTest::newRow(name) << QByteArray(R"({")") + name + R"(":"x"})" << gone(name);
    QTest::newRow("all below it") << QByteArray(R"({"bank":{"deep":["a",{"b":1}]}})") << gone("bank");
    QTest::newRow("in a list") << QByteArray(R"([{"token":"x"},{"a":"b"}])") << QByteArray(R"([{"token":"[…]"},{"a":"b"}])");
    QTest::newRow("an account of a bank") << QByteArray(R"({"vendorAccount":"12345678"})") << gone("vendorAccount");
    QTest::newRow("an account of the ledger") << QByteArray(R"({"accountCode":"12345678"})")
                                              << QByteArray(R"({"accountCode":"12345678"})");
    QTest::newRow("an IBAN in a sentence") << QByteArray(R"({"note":"pay to DE89 3704 0044 0532 0130 00 now"})")
                                           << QByteArray(R"({"note":"pay to […] now"})");
    QTest::newRow("a card in a sentence") << QByteArray(R"({"note":"card 4111 1111 1111 1111"})")
                                          << QByteArray(R"({"note":"card […]"})");
    QTest::newRow("a signed address") << QByteArray(R"({"link":"https://x.example/a?sig=1"})") << gone("link");
    QTest::newRow("the token itself") << QByteArray(R"({"echo":"you sent s3cr3t-token"})")
                                      << QByteArray(R"({"echo":"you sent […]"})");
    QTest::newRow("a bearer") << QByteArray(R"({"echo":"Bearer abc"})") << gone("echo");
    QTest::newRow("days and figures stay") << QByteArray(R"({"date":"2026-11-24","hash":"0f3c12345678"})")
                                           << QByteArray(R"({"date":"2026-11-24","hash":"0f3c12345678"})");
    QTest::newRow("a form") << QByteArray("grant_type=refresh_token&refresh_token=abc") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>secret</html>") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"token":"abc)") << QByteArray();
    QTest::newRow("empty values stay") << QByteArray(R"({"token":"","iban":null})") << QByteArray(R"({"token":"","iban":null})");
    QTest::newRow("figures keep their digits") << QByteArray(R"({"amount":12345678901234.5678,"rate":1.10})")
                                               << QByteArray(R"({"amount":12345678901234.5678,"rate":1.10})");
    QTest::newRow("an account as a figure") << QByteArray(R"({"vendorAccount":12345678})") << gone("vendorAccount");
    QTest::newRow("a document in a text") << QByteArray(R"({"document":"{\"password\":\"x\",\"amount\":1.50}"})")
                                          << QByteArray(R"({"document":"{\"password\":\"[…]\",\"amount\":1.50}"})");
}

void TestRedaction::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, kept);
    QCOMPARE(redactedBody(body, {"s3cr3t-token"}), kept);
}

void TestRedaction::longBodiesAreCut()
{
    QByteArray list = "[";
    for (int i = 0; i < 20'000; ++i)
        list += R"({"a":"b"},)";
    list += "1]";
    QCOMPARE(redactedBody(list, {}).size(), 64 * 1024);
    QCOMPARE(redactedBody(QByteArray(2 * 1024 * 1024, ' ') + "{}", {}), QByteArray());
}

void TestRedaction::everyAttemptIsHeard()
{
    RudeServer server(QList<QByteArray>{
        answerOf(503), answerOf(200, R"({"ok":true})", "request-id: r-1\r\nms-correlation-x: m-2\r\n")});
    Listener listener;
    HttpOptions options = quick();
    options.observer = &listener;
    HttpClient client(options);
    HttpCall call = read(server.url(u"/a?page=3"_s));
    call.subject = u"REP1"_s;
    QVERIFY(run(client, call).has_value());
    QCOMPARE(listener.heard.size(), 2);
    QCOMPARE(listener.heard.first().status, 503);
    const HttpDigest &last = listener.heard.last();
    QCOMPARE(last.system, u"test"_s);
    QCOMPARE(last.method, u"GET"_s);
    QCOMPARE(last.path, u"/a?page=3"_s);
    QCOMPARE(last.subject, u"REP1"_s);
    QCOMPARE(last.status, 200);
    QCOMPARE(last.responseSize, 11);
    QCOMPARE(last.correlation, u"r-1 m-2"_s);
    QCOMPARE(last.error, QString());
    QCOMPARE(last.response, QByteArray(R"({"ok":true})"));
    QVERIFY(last.duration.count() >= 0 && last.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestRedaction::noHeaderIsHeard()
{
    RudeServer server(QList<QByteArray>{answerOf(200, R"({"access_token":"marker-1","note":"marker-2"})",
        "Set-Cookie: marker-3\r\nConcur-CorrelationId: c-1\r\nWWW-Authenticate: marker-4\r\n")});
    Listener listener;
    HttpOptions options = quick();
    options.observer = &listener;
    HttpClient client(options);
    HttpCall call = write(server.url(u"/a?code=marker-5"_s), R"({"clientSecret":"marker-6","b":"marker-2"})");
    call.headers.emplaceBack("Authorization", "Bearer marker-2");
    call.headers.emplaceBack("X-Api-Key", "marker-7");
    QVERIFY(run(client, call).has_value());
    QCOMPARE(listener.heard.size(), 1);
    const HttpDigest &heard = listener.heard.first();
    QCOMPARE(heard.correlation, u"c-1"_s);
    QCOMPARE(heard.requestSize, call.body.size());
    const QByteArray all = (heard.path + heard.error + heard.correlation).toUtf8() + heard.request + heard.response;
    QVERIFY2(!all.contains("marker"), all.constData());
    QVERIFY(heard.request.contains("\"b\""));
}

void TestRedaction::brokenAnswersSayWhy()
{
    RudeServer server([](QTcpSocket *socket, const RudeRequest &) { socket->abort(); });
    Listener listener;
    HttpOptions options = quick();
    options.attempts = 1;
    options.observer = &listener;
    HttpClient client(options);
    QVERIFY(!run(client, read(server.url(u"/a?token=marker"_s))).has_value());
    QCOMPARE(listener.heard.size(), 1);
    QCOMPARE(listener.heard.first().status, 0);
    QVERIFY(!listener.heard.first().error.isEmpty());
    QVERIFY(!listener.heard.first().error.contains("marker"_L1) && !listener.heard.first().error.contains("http:"_L1));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
