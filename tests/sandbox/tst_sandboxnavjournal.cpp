// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Journals and their lines (nav.md 2.8, 2.9, 3.5).
class TestSandboxNavJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journals();
    void otherTemplate();
    void lineDefaults();
    void lineInherits();
    void numberCountsOnAfterBalance();
    void numberSeriesStarts();
    void vendorLine();
    void balancingAccount();
    void lineNumbers();
    void listingNeedsJournal();
    void lineRefused_data();
    void lineRefused();
    void linePatch();
    void taxCodeFollowsAccount();
    void underApproval();

private:
    static NavAnswer post(NavFixture &nav, const QByteArray &journal)
    {
        return nav.post("journals(" + journal + ")/Microsoft.NAV.post");
    }
    static NavAnswer lines(NavFixture &nav, const QByteArray &journal)
    {
        return nav.get("journals(" + journal + ")/journalLines");
    }
};

void TestSandboxNavJournal::journals()
{
    NavFixture nav;
    const NavAnswer made = nav.post("journals", R"({"code":"CONCUR","displayName":"From Concur"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json["templateDisplayName"].toString(), u"GENERAL"_s);
    QCOMPARE(nav.post("journals", R"({"code":"CONCUR"})").status, 409);
    QCOMPARE(nav.post("journals", R"({"code":"12345678901"})").code(), u"Application_StringExceededLength"_s);
    const QByteArray path = "journals(" + made.id().toLatin1() + ")";
    QCOMPARE(nav.patch(path, R"({"balancingAccountNumber":"2500"})").code(), u"BadRequest_InvalidOperation"_s);
    nav.line(made.id().toLatin1(), R"({"accountNumber":"6100"})");
    QCOMPARE(nav.remove(path, "*").status, 204);
    QCOMPARE(nav.company.journalLines.size(), 0);
}

void TestSandboxNavJournal::otherTemplate()
{
    NavFixture nav;
    nav.company.addTemplate({.name = u"PAYMENT"_s});
    nav.company.addJournal({.code = u"BANK"_s, .templateName = u"PAYMENT"_s});
    nav.journal("OURS");
    QCOMPARE(nav.get("journals").column("code"), u"OURS"_s);
    QCOMPARE(nav.get("journals?$filter=templateDisplayName eq 'PAYMENT'").column("code"), u"BANK"_s);
}

void TestSandboxNavJournal::lineDefaults()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const NavAnswer line =
        nav.post("journals(" + journal + ")/journalLines", R"({"accountNumber":"6100","amount":12.345})");
    QCOMPARE(line.status, 201);
    QCOMPARE(line.json["accountType"].toString(), u"G_x002F_L_x0020_Account"_s);
    QCOMPARE(line.json["lineNumber"].toInt(), 10000);
    QCOMPARE(line.json["postingDate"].toString(), u"2026-06-15"_s);
    QCOMPARE(line.json["documentNumber"].toString(), QString());
    QCOMPARE(line.json["description"].toString(), u"Travel"_s);
    QCOMPARE(line.json["amount"].toString(), u"12.35"_s);
    QCOMPARE(line.json["journalDisplayName"].toString(), u"A"_s);
    QCOMPARE(line.json["accountId"].toString(),
        nav.get("accounts?$filter=number eq '6100'").rows().first()["id"].toString());
    for (const char *hidden : {"currencyCode", "documentType", "dueDate"})
        QVERIFY(!line.json.contains(hidden));
}

void TestSandboxNavJournal::lineInherits()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    nav.line(journal, R"({"accountNumber":"6100","amount":5,"documentNumber":"er-7","postingDate":"2026-05-31"})");
    nav.line(journal, R"({"accountNumber":"2500","amount":-3})");
    const NavAnswer all = lines(nav, journal);
    QCOMPARE(all.column("documentNumber"), u"ER-7,ER-7"_s);
    QCOMPARE(all.column("postingDate"), u"2026-05-31,2026-05-31"_s);
    QCOMPARE(all.column("lineNumber"), u"10000,20000"_s);
}

void TestSandboxNavJournal::numberCountsOnAfterBalance()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    nav.line(journal, R"({"accountNumber":"6100","amount":5,"documentNumber":"ER-09"})");
    nav.line(journal, R"({"accountNumber":"2500","amount":-5})");
    nav.line(journal, R"({"accountNumber":"6100","amount":1})");
    QCOMPARE(lines(nav, journal).column("documentNumber"), u"ER-09,ER-09,ER-10"_s);
}

void TestSandboxNavJournal::numberSeriesStarts()
{
    NavFixture nav;
    nav.company.addNumberSeries({u"GJ"_s, u"G099"_s, false});
    const QUuid id = nav.company.addJournal({.code = u"NOS"_s, .numberSeries = u"GJ"_s});
    const QByteArray journal = id.toByteArray(QUuid::WithoutBraces);
    nav.line(journal, R"({"accountNumber":"6100","amount":5})");
    QCOMPARE(lines(nav, journal).column("documentNumber"), u"G100"_s);
}

void TestSandboxNavJournal::vendorLine()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const QByteArray path = "journals(" + journal + ")/journalLines";
    const QByteArray id = nav.get("vendors?$filter=number eq 'V100'").rows().first()["id"].toString().toLatin1();
    const NavAnswer byId =
        nav.post(path, Json::object({{"accountType", u"Vendor"_s}, {"accountId", Json(id)}}).toUtf8());
    QVERIFY(byId.message().contains(u"does not match to an Account"));
    QVERIFY(nav.post(path, R"({"accountNumber":"V100"})").message().contains(u"does not match to an Account"));
    const NavAnswer line =
        nav.post(path, R"({"accountNumber":"V100","accountType":"Vendor","amount":-7})"); // type comes first anyway
    QCOMPARE(line.status, 201);
    QCOMPARE(line.json["description"].toString(), u"Alpine Rail"_s);
    QCOMPARE(line.json["accountId"].toString(), QString::fromLatin1(id));
}

void TestSandboxNavJournal::balancingAccount()
{
    NavFixture nav;
    const QByteArray journal =
        nav.company.addJournal({.code = u"BAL"_s, .balancingAccount = u"2500"_s}).toByteArray(QUuid::WithoutBraces);
    nav.line(journal, R"({"accountNumber":"6100","amount":5,"documentNumber":"D"})");
    nav.line(journal, R"({"accountNumber":"6100","amount":6,"documentNumber":"D","balancingAccountNumber":""})");
    nav.line(journal, R"({"accountNumber":"6100","amount":7,"documentNumber":"D","balancingAccountNumber":"1400"})");
    QCOMPARE(lines(nav, journal).column("balancingAccountNumber"), u"2500,2500,1400"_s);
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.company.accountBalances.value(u"2500"_s), Decimal(-11));
    QCOMPARE(nav.company.accountBalances.value(u"1400"_s), Decimal(-7));
}

void TestSandboxNavJournal::lineNumbers()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const QByteArray path = "journals(" + journal + ")/journalLines";
    const QByteArray id = nav.line(journal, R"({"lineNumber":500})");
    const NavAnswer taken = nav.post(path, R"({"lineNumber":500})");
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.code(), u"Internal_EntityWithSameKeyExists"_s);
    nav.line(journal, "{}");
    QCOMPARE(lines(nav, journal).column("lineNumber"), u"500,10500"_s);
    QCOMPARE(nav.patch("journalLines(" + id + ")", R"({"lineNumber":20000})").status, 200);
    QCOMPARE(lines(nav, journal).column("lineNumber"), u"10500,20000"_s);
    QCOMPARE(nav.patch("journalLines(" + id + ")", R"({"lineNumber":10500})").status, 409);
}

void TestSandboxNavJournal::listingNeedsJournal()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const QByteArray id = nav.line(journal, "{}");
    QCOMPARE(nav.get("journalLines").status, 400);
    QCOMPARE(nav.get("journalLines?$filter=journalId eq " + journal).rows().size(), 1);
    QCOMPARE(nav.get("journalLines?$filter=id eq " + id).rows().size(), 1);
    QCOMPARE(nav.post("journalLines", "{}").status, 400);
    QCOMPARE(nav.post("journalLines", Json::object({{"journalId", Json(journal)}}).toUtf8()).status, 201);
}

void TestSandboxNavJournal::lineRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("code");
    const QString dialog = u"Application_DialogException"_s;
    const QString field = u"Application_FieldValidationException"_s;
    QTest::newRow("unknown account") << R"({"accountNumber":"9"})"_ba << u"does not match to an Account"_s << dialog;
    QTest::newRow("heading") << R"({"accountNumber":"1000"})"_ba << u"Account Type must be equal to 'Posting'"_s
                             << field;
    QTest::newRow("blocked") << R"({"accountNumber":"6500"})"_ba << u"Blocked must be equal to 'No'"_s << field;
    QTest::newRow("no direct posting") << R"({"accountNumber":"2400"})"_ba << u"Direct Posting must be equal to 'Yes'"_s
                                       << field;
    QTest::newRow("unknown vendor") << R"({"accountType":"Vendor","accountNumber":"9"})"_ba
                                    << u"vendor cannot be found"_s << dialog;
    QTest::newRow("blocked vendor") << R"({"accountType":"Vendor","accountNumber":"V200"})"_ba
                                    << u"when Vendor V200 is blocked with type All"_s << dialog;
    QTest::newRow("privacy") << R"({"accountType":"Vendor","accountNumber":"V400"})"_ba << u"is blocked for privacy"_s
                             << dialog;
    QTest::newRow("employee") << R"({"accountType":"Employee","accountNumber":"E1"})"_ba << u"cannot be used"_s
                              << dialog;
    QTest::newRow("display name") << R"({"journalDisplayName":"B"})"_ba << u"journalDisplayName"_s << dialog;
    QTest::newRow("document too long") << R"({"documentNumber":"123456789012345678901"})"_ba
                                       << u"less than or equal to 20"_s << u"Application_StringExceededLength"_s;
    QTest::newRow("external too long") << R"({"externalDocumentNumber":"123456789012345678901234567890123456"})"_ba
                                       << u"less than or equal to 35"_s << u"Application_StringExceededLength"_s;
    QTest::newRow("currency") << R"({"currencyCode":"USD"})"_ba << u"does not exist on type"_s << u"BadRequest"_s;
    QTest::newRow("amount as text") << R"({"amount":"5"})"_ba << u"Cannot convert"_s << u"BadRequest"_s;
    QTest::newRow("tax code") << R"({"accountNumber":"6100","taxCode":"NONE"})"_ba << u"related table"_s
                              << u"Internal_InvalidTableRelation"_s;
}

void TestSandboxNavJournal::lineRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, phrase);
    QFETCH(QString, code);
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const NavAnswer answer = nav.post("journals(" + journal + ")/journalLines", body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(phrase), qPrintable(answer.message()));
    QCOMPARE(answer.code(), code);
    QCOMPARE(lines(nav, journal).rows().size(), 0);
}

void TestSandboxNavJournal::linePatch()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    const QByteArray other = nav.journal("B");
    const QByteArray path =
        "journals(" + journal + ")/journalLines(" + nav.line(journal, R"({"accountNumber":"6100","amount":5})") + ")";
    QCOMPARE(nav.patch(path, R"({"amount":-8,"description":"Fixed"})").json["description"].toString(), u"Fixed"_s);
    QCOMPARE(nav.patch(path, R"({"accountNumber":"6300"})").json["description"].toString(), u"Meals"_s);
    QCOMPARE(nav.patch(path, Json::object({{"journalId", Json(other)}}).toUtf8()).status, 400);
    QCOMPARE(nav.patch(path, Json::object({{"id", Json(other)}}).toUtf8()).code(), u"BadRequest_InvalidOperation"_s);
    QCOMPARE(nav.patch(path, R"({"dimensionSetLines":[]})").status, 400);
    QCOMPARE(nav.remove(path, "*").status, 204);
    QCOMPARE(nav.get(path).status, 404);
}

void TestSandboxNavJournal::taxCodeFollowsAccount()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("A");
    nav.line(journal, R"({"accountNumber":"6100"})");
    nav.line(journal, R"({"accountNumber":"6200"})");
    nav.line(journal, R"({"taxCode":"VAT10","accountNumber":"6200"})");
    QCOMPARE(lines(nav, journal).column("taxCode"), u",VAT20,VAT10"_s);
    const QByteArray plain =
        nav.company.addJournal({.code = u"PLAIN"_s, .copyVatSetup = false}).toByteArray(QUuid::WithoutBraces);
    nav.line(plain, R"({"accountNumber":"6200"})");
    QCOMPARE(lines(nav, plain).column("taxCode"), QString());
}

void TestSandboxNavJournal::underApproval()
{
    NavFixture nav;
    const QByteArray journal =
        nav.company.addJournal({.code = u"APP"_s, .underApproval = true}).toByteArray(QUuid::WithoutBraces);
    QVERIFY(nav.post("journals(" + journal + ")/journalLines", "{}").message().contains(u"for this action"));
    QVERIFY(post(nav, journal).message().contains(u"for this action"));
}

QTEST_GUILESS_MAIN(TestSandboxNavJournal)
#include "tst_sandboxnavjournal.moc"
