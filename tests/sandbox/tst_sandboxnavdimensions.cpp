// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Dimension set lines and the rules that posting applies to them (nav.md 2.4, 2.5, 2.6, 3.5).
class TestSandboxNavDimensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dimensionValues();
    void defaultsArrive();
    void postAddsPatchChanges();
    void keyIsTheDimension();
    void byIds();
    void refused_data();
    void refused();
    void needsParent();
    void parentChangesToo();
    void accountChangeStartsOver();
    void ledgerEntriesAreReadOnly();
    void sameCode();
    void noCode();
    void combination();
    void etagOfOneLineOnly();

private:
    static QByteArray setOf(const QByteArray &line) { return "journalLines(" + line + ")/dimensionSetLines"; }
};

void TestSandboxNavDimensions::dimensionValues()
{
    NavFixture nav;
    const QByteArray id = nav.get("dimensions?$filter=code eq 'DEPARTMENT'").rows().first()["id"].toString().toLatin1();
    QCOMPARE(nav.get("dimensions(" + id + ")/dimensionValues").column("code"), u"SALES,ADM,GONE,ALL"_s);
    const NavAnswer values = nav.get("dimensionValues?$filter=dimensionId eq " + id + " and code eq 'ADM'");
    QCOMPARE(values.rows().size(), 1);
    for (const char *hidden : {"blocked", "dimensionCode", "dimensionValueType"})
        QVERIFY(!values.rows().first().contains(hidden));
    QCOMPARE(nav.get("dimensionValues").rows().size(), 6);
}

void TestSandboxNavDimensions::defaultsArrive()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const QByteArray phone = nav.line(journal, R"({"accountNumber":"6400"})");
    const QByteArray vendor = nav.line(journal, R"({"accountType":"Vendor","accountNumber":"V600"})");
    QCOMPARE(nav.get(setOf(phone)).column("valueCode"), u"ADM"_s);
    QCOMPARE(nav.get(setOf(vendor)).column("valueCode"), u"SALES"_s);
}

void TestSandboxNavDimensions::postAddsPatchChanges()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6400"})");
    const NavAnswer taken = nav.post(setOf(line), R"({"code":"DEPARTMENT","valueCode":"SALES"})");
    QCOMPARE(taken.status, 409);
    QVERIFY(taken.message().contains(u"already exists"));
    const QByteArray id = nav.get(setOf(line)).rows().first()["id"].toString().toLatin1();
    const QByteArray path = setOf(line) + "(" + id + ")";
    QCOMPARE(nav.patch(path, R"({"valueCode":"sales"})", {}).status, 400);
    QCOMPARE(nav.patch(path, R"({"valueCode":"sales"})").json["valueCode"].toString(), u"SALES"_s);
    QCOMPARE(nav.patch(path, R"({"code":"PROJECT","valueCode":"P1"})").code(), u"BadRequest_InvalidOperation"_s);
    QCOMPARE(nav.post(setOf(line), R"({"code":"project","valueCode":"P1"})").status, 201);
    QCOMPARE(nav.get(setOf(line)).column("valueCode"), u"SALES,P1"_s);
    QCOMPARE(nav.remove(path, "*").status, 204);
    QCOMPARE(nav.get(setOf(line)).column("code"), u"PROJECT"_s);
}

void TestSandboxNavDimensions::keyIsTheDimension()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6400"})");
    const Json row = nav.get(setOf(line)).rows().first();
    QCOMPARE(row["id"].toString(), nav.get("dimensions?$filter=code eq 'DEPARTMENT'").rows().first()["id"].toString());
    QCOMPARE(row["parentId"].toString(), QString::fromLatin1(line));
    QCOMPARE(row["parentType"].toString(), u"Journal_x0020_Line"_s);
    QCOMPARE(row["displayName"].toString(), u"Department"_s);
}

void TestSandboxNavDimensions::byIds()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6100"})");
    const Json project = nav.get("dimensions?$filter=code eq 'PROJECT'&$expand=dimensionValues").rows().first();
    const Json value = project["dimensionValues"].at(0);
    const Json department = nav.get("dimensions?$filter=code eq 'DEPARTMENT'").rows().first();
    QCOMPARE(nav.post(setOf(line),
                    Json::object({{"id", project["id"]}, {"code", u"DEPARTMENT"_s}, {"valueId", value["id"]}}).toUtf8())
                 .status,
        400);
    QCOMPARE(
        nav.post(setOf(line), Json::object({{"id", department["id"]}, {"valueId", value["id"]}}).toUtf8()).status, 400);
    const NavAnswer made =
        nav.post(setOf(line), Json::object({{"id", project["id"]}, {"valueId", value["id"]}}).toUtf8());
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json["valueDisplayName"].toString(), u"First"_s);
}

void TestSandboxNavDimensions::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("no value") << R"({"code":"PROJECT"})"_ba << u"valueCode"_s;
    QTest::newRow("no dimension") << R"({"valueCode":"P1"})"_ba << u"code"_s;
    QTest::newRow("unknown dimension") << R"({"code":"NONE","valueCode":"P1"})"_ba << u"related table (Dimension)"_s;
    QTest::newRow("unknown value") << R"({"code":"PROJECT","valueCode":"P9"})"_ba
                                   << u"related table (Dimension Value)"_s;
    QTest::newRow("value of another") << R"({"code":"PROJECT","valueCode":"SALES"})"_ba
                                      << u"related table (Dimension Value)"_s;
    QTest::newRow("blocked dimension") << R"({"code":"OLD","valueCode":"X"})"_ba << u"is blocked"_s;
    QTest::newRow("blocked value") << R"({"code":"DEPARTMENT","valueCode":"GONE"})"_ba << u"is blocked"_s;
    QTest::newRow("a total") << R"({"code":"DEPARTMENT","valueCode":"ALL"})"_ba << u"must not be Total"_s;
    QTest::newRow("read-only") << R"({"code":"PROJECT","valueCode":"P1","displayName":"x"})"_ba << u"read-only"_s;
}

void TestSandboxNavDimensions::refused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, phrase);
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6100"})");
    const NavAnswer answer = nav.post(setOf(line), body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(phrase), qPrintable(answer.message()));
    QCOMPARE(nav.get(setOf(line)).rows().size(), 0);
}

void TestSandboxNavDimensions::needsParent()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6400"})");
    QVERIFY(nav.get("dimensionSetLines").message().contains(u"must get to the parent first"));
    const QByteArray filter = "dimensionSetLines?$filter=parentId eq " + line + " and parentType eq 'Journal Line'";
    QCOMPARE(nav.get(filter).column("valueCode"), u"ADM"_s);
    QCOMPARE(nav.post("dimensionSetLines", R"({"code":"PROJECT","valueCode":"P1"})").status, 400);
}

void TestSandboxNavDimensions::parentChangesToo()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6100"})");
    const QString before = nav.get("journalLines(" + line + ")").etag();
    nav.post(setOf(line), R"({"code":"PROJECT","valueCode":"P1"})");
    QCOMPARE(nav.patch("journalLines(" + line + ")", R"({"amount":1})", before.toLatin1()).status, 409);
}

void TestSandboxNavDimensions::accountChangeStartsOver()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6100"})");
    nav.post(setOf(line), R"({"code":"PROJECT","valueCode":"P1"})");
    nav.patch("journalLines(" + line + ")", R"({"accountNumber":"6400"})");
    QCOMPARE(nav.get(setOf(line)).column("code"), u"DEPARTMENT"_s);
}

void TestSandboxNavDimensions::ledgerEntriesAreReadOnly()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    nav.line(journal, R"({"accountNumber":"6400","documentNumber":"D","amount":1})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-1})");
    QCOMPARE(nav.post("journals(" + journal + ")/Microsoft.NAV.post").status, 204);
    const QByteArray entry = nav.get("generalLedgerEntries").rows().first()["id"].toString().toLatin1();
    const QByteArray path = "generalLedgerEntries(" + entry + ")/dimensionSetLines";
    QCOMPARE(nav.get(path).column("valueCode"), u"ADM"_s);
    QCOMPARE(nav.post(path, R"({"code":"PROJECT","valueCode":"P1"})").status, 405);
    QCOMPARE(nav.get("generalLedgerEntries?$expand=dimensionSetLines").rows().first()["dimensionSetLines"].size(), 1);
}

void TestSandboxNavDimensions::sameCode()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const QByteArray line = nav.line(journal, R"({"accountNumber":"6400","documentNumber":"D","amount":1})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-1})");
    const QByteArray id = nav.get(setOf(line)).rows().first()["id"].toString().toLatin1();
    nav.patch(setOf(line) + "(" + id + ")", R"({"valueCode":"SALES"})");
    const NavAnswer answer = nav.post("journals(" + journal + ")/Microsoft.NAV.post");
    QVERIFY2(answer.message().contains(u"Dimension Value Code must be ADM for Dimension Code DEPARTMENT"),
        qPrintable(answer.message()));
}

void TestSandboxNavDimensions::noCode()
{
    NavFixture nav;
    nav.company.addAccount({.number = u"6700"_s,
        .name = u"None"_s,
        .dimensions = {{u"PROJECT"_s, {}, NavDimensionRule::Posting::NoCode}}});
    const QByteArray journal = nav.journal("A");
    const QByteArray line = nav.line(journal, R"({"accountNumber":"6700","documentNumber":"D","amount":1})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-1})");
    nav.post(setOf(line), R"({"code":"PROJECT","valueCode":"P1"})");
    QVERIFY(nav.post("journals(" + journal + ")/Microsoft.NAV.post").message().contains(u"must not be mentioned"));
}

void TestSandboxNavDimensions::combination()
{
    NavFixture nav;
    nav.company.setup.blockedCombinations.append({u"DEPARTMENT"_s, u"PROJECT"_s});
    const QByteArray journal = nav.journal("A");
    const QByteArray line = nav.line(journal, R"({"accountNumber":"6400","documentNumber":"D","amount":1})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-1})");
    nav.post(setOf(line), R"({"code":"PROJECT","valueCode":"P1"})");
    QVERIFY(nav.post("journals(" + journal + ")/Microsoft.NAV.post").message().contains(u"can't be used concurrently"));
}

void TestSandboxNavDimensions::etagOfOneLineOnly()
{
    NavFixture nav;
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6400"})");
    nav.post(setOf(line), R"({"code":"PROJECT","valueCode":"P1"})");
    const NavAnswer before = nav.get(setOf(line));
    const QByteArray department = setOf(line) + "(" + before.rows().at(0)["id"].toString().toLatin1() + ")";
    const QByteArray project = setOf(line) + "(" + before.rows().at(1)["id"].toString().toLatin1() + ")";
    QCOMPARE(nav.patch(department, R"({"valueCode":"SALES"})", before.rows().at(0)["@odata.etag"].toString().toLatin1())
                 .status,
        200);
    QCOMPARE(nav.patch(department, R"({"valueCode":"ADM"})", before.rows().at(0)["@odata.etag"].toString().toLatin1())
                 .status,
        409);
    QCOMPARE(nav.remove(project, before.rows().at(1)["@odata.etag"].toString().toLatin1()).status, 204);
}

QTEST_GUILESS_MAIN(TestSandboxNavDimensions)
#include "tst_sandboxnavdimensions.moc"
