// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// $batch: order, stopping, transactions, inner headers, limits (nav.md 4.4).
class TestSandboxNavBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void stopsAtFirstRefusal();
    void continuesOnError();
    void snapshotTakesAllBack();
    void snapshotCannotTakeBackAPost();
    void innerIfMatch();
    void innerCompanyHeader();
    void actionsAndReads();
    void missingId();
    void refusedUrls();
    void tooMany();
    void noBatch();
};

namespace {

/// One request of a batch; `~` is the company.
QByteArray item(const QString &id, const QString &method, const QString &url, const Json &body = {},
    const QByteArray &ifMatch = {}, const QString &companyName = {})
{
    Json json = Json::object({{"id", id}, {"method", method}, {"url", url}});
    Json headers = Json::object({{"Content-Type", u"application/json"_s}});
    if (!ifMatch.isEmpty())
        headers.set("if-match", Json(ifMatch));
    if (!companyName.isEmpty())
        headers.set("Company", Json(companyName));
    json.set("headers", headers);
    if (!body.isNull())
        json.set("body", body);
    return json.toUtf8();
}

Json journalBody(const QString &code)
{
    return Json::object({{"code", code}});
}

const QByteArray good = item(u"1"_s, u"POST"_s, u"~/journals"_s, journalBody(u"ONE"_s));
const QByteArray bad = item(u"2"_s, u"POST"_s, u"~/journals"_s, journalBody({}));
const QByteArray other = item(u"3"_s, u"POST"_s, u"~/journals"_s, journalBody(u"THREE"_s));

QString journalUrl(const QByteArray &id)
{
    return u"~/journals(%1)"_s.arg(QString::fromLatin1(id));
}

QString statuses(const NavAnswer &answer)
{
    QStringList result;
    for (const Json &item : answer.json["responses"].items())
        result.append(item["id"].toString() + u':' + item["status"].toString());
    return result.join(u' ');
}

} // namespace

void TestSandboxNavBatch::answersInOrder()
{
    NavFixture nav;
    const NavAnswer answer = nav.batch(good + ',' + other);
    QCOMPARE(answer.status, 200);
    QCOMPARE(statuses(answer), u"1:201 3:201"_s);
    QCOMPARE(answer.json["responses"].at(0)["body"]["code"].toString(), u"ONE"_s);
    QVERIFY(answer.json["responses"].at(0)["headers"]["location"].toString().contains(u"/journals("));
}

void TestSandboxNavBatch::stopsAtFirstRefusal()
{
    NavFixture nav;
    const NavAnswer answer = nav.batch(good + ',' + bad + ',' + other);
    QCOMPARE(answer.status, 200);
    QCOMPARE(statuses(answer), u"1:201 2:400"_s);
    QVERIFY(answer.json["responses"].at(1)["body"]["error"]["message"].toString().contains(u"CorrelationId:"));
    QCOMPARE(nav.get("journals").column("code"), u"ONE"_s);
}

void TestSandboxNavBatch::continuesOnError()
{
    NavFixture nav;
    const NavAnswer answer = nav.batch(good + ',' + bad + ',' + other, {{"Prefer"_ba, "odata.continue-on-error"_ba}});
    QCOMPARE(statuses(answer), u"1:201 2:400 3:201"_s);
    QCOMPARE(nav.get("journals").column("code"), u"ONE,THREE"_s);
}

void TestSandboxNavBatch::snapshotTakesAllBack()
{
    NavFixture nav;
    const QByteArray id = nav.journal("KEEP");
    const QByteArray change =
        item(u"p"_s, u"PATCH"_s, journalUrl(id), Json::object({{"displayName", u"changed"_s}}), "*");
    const QByteArray drop = item(u"d"_s, u"DELETE"_s, journalUrl(id));
    const NavAnswer answer = nav.batch(good + ',' + change + ',' + drop + ',' + bad, {{"Isolation"_ba, "snapshot"_ba}});
    QCOMPARE(statuses(answer), u"1:201 p:200 d:204 2:400"_s);
    const NavAnswer left = nav.get("journals");
    QCOMPARE(left.column("code"), u"KEEP"_s);
    QCOMPARE(left.column("displayName"), QString());
    QCOMPARE(nav.get("journals(" + id + ")").status, 200);
}

void TestSandboxNavBatch::snapshotCannotTakeBackAPost()
{
    NavFixture nav;
    const QByteArray id = nav.journal("POST");
    nav.line(id, R"({"accountNumber":"6100","documentNumber":"D1","amount":5})");
    nav.line(id, R"({"accountNumber":"2500","documentNumber":"D1","amount":-5})");
    const QByteArray post = item(u"p"_s, u"POST"_s, journalUrl(id) + u"/Microsoft.NAV.post"_s);
    const NavAnswer answer = nav.batch(good + ',' + post + ',' + other + ',' + bad, {{"Isolation"_ba, "snapshot"_ba}});
    QCOMPARE(statuses(answer), u"1:201 p:204 3:201 2:400"_s);
    QCOMPARE(nav.get("generalLedgerEntries").rows().size(), 2);
    QCOMPARE(nav.get("journals?$orderby=code").column("code"), u"ONE,POST"_s);
}

void TestSandboxNavBatch::innerIfMatch()
{
    NavFixture nav;
    const QString url = journalUrl(nav.journal("ETAG"));
    const Json body = Json::object({{"displayName", u"x"_s}});
    const HttpHeaders outer{{"If-Match"_ba, "*"_ba}};
    QCOMPARE(statuses(nav.batch(item(u"p"_s, u"PATCH"_s, url, body), outer)), u"p:400"_s);
    QCOMPARE(statuses(nav.batch(item(u"p"_s, u"PATCH"_s, url, body, "W/\"JzE7Jw==\""))), u"p:409"_s);
    QCOMPARE(statuses(nav.batch(item(u"p"_s, u"PATCH"_s, url, body, "*"))), u"p:200"_s);
}

void TestSandboxNavBatch::innerCompanyHeader()
{
    NavFixture nav;
    nav.server.world().addCompany({.name = u"SECOND"_s});
    const NavAnswer answer = nav.batch(item(u"c"_s, u"GET"_s, u"vendors/$count"_s, {}, {}, u"CRONUS"_s));
    QCOMPARE(answer.json["responses"].at(0)["body"].toString(), u"7"_s);
    QCOMPARE(statuses(nav.batch(item(u"c"_s, u"GET"_s, u"vendors/$count"_s))), u"c:404"_s);
}

void TestSandboxNavBatch::actionsAndReads()
{
    NavFixture nav;
    nav.server.setPageSize(2);
    const NavAnswer answer = nav.batch(item(u"g"_s, u"get"_s, u"~/vendors?$select=number"_s));
    const Json body = answer.json["responses"].at(0)["body"];
    QCOMPARE(body["value"].size(), 2);
    QVERIFY(body["@odata.nextLink"].toString().startsWith(nav.server.apiUrl() + u"/companies("_s));
}

void TestSandboxNavBatch::missingId()
{
    NavFixture nav;
    const Json request = Json::object({{"method", u"GET"_s}, {"url", u"~/vendors/$count"_s}});
    const NavAnswer answer = nav.batch(request.toUtf8());
    QVERIFY(answer.json["responses"].at(0).contains("id"));
    QVERIFY(answer.json["responses"].at(0)["id"].isNull());
}

void TestSandboxNavBatch::refusedUrls()
{
    NavFixture nav;
    for (const QString &url : {u"/vendors"_s, u"https://elsewhere.example/vendors"_s, u"$batch"_s})
        QVERIFY(nav.batch(item(u"u"_s, u"GET"_s, url)).json["responses"].at(0)["status"].toInt() >= 400);
    const QString absolute = nav.server.apiUrl() + u"/companies"_s;
    QCOMPARE(statuses(nav.batch(item(u"a"_s, u"GET"_s, absolute))), u"a:200"_s);
}

void TestSandboxNavBatch::tooMany()
{
    NavFixture nav;
    QList<QByteArray> items(101, item(u"x"_s, u"GET"_s, u"~/vendors/$count"_s));
    QCOMPARE(nav.batch(items.join(',')).status, 400);
    items.removeLast();
    QCOMPARE(nav.batch(items.join(',')).json["responses"].size(), 100);
}

void TestSandboxNavBatch::noBatch()
{
    NavFixture nav;
    QCOMPARE(nav.send("POST", "$batch", "[]").status, 400);
    QCOMPARE(nav.send("GET", "$batch", {}).status, 405);
    QCOMPARE(nav.batch("{}").json["responses"].at(0)["status"].toInt(), 400);
}

QTEST_GUILESS_MAIN(TestSandboxNavBatch)
#include "tst_sandboxnavbatch.moc"
