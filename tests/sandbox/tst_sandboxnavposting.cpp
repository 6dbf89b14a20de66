// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Posting of journals: refusals, ledger entries, what stays behind (nav.md 3.2, 3.5).
class TestSandboxNavPosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void posts();
    void postRefused_data();
    void postRefused();
    void refusalWritesNothing();
    void nothingToPost();
    void blankLineStays();
    void foreignLinesPostToo();
    void closedByUserSetup();
    void vatIsSplit();
    void foreignCurrency();
    void dateBalanceOnly();
    void numberSeriesMustFit();
    void postingNumberSeries();
    void incrementBatchName();
    void jobQueue();
    void externalNumberNotMandatory();
    void noDuplicateCheck();
    void ledgerJson();
    void manyLines();

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

void TestSandboxNavPosting::posts()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal,
        R"({"accountNumber":"6100","amount":100.10,"documentNumber":"ER-1","postingDate":"2026-05-31")"
        R"(,"description":"Taxi"})");
    nav.line(
        journal, R"({"accountType":"Vendor","accountNumber":"V100","amount":-100.10,"externalDocumentNumber":"x-1"})");
    QCOMPARE(post(nav, journal).status, 204);
    const NavAnswer entries =
        nav.get("generalLedgerEntries?$filter=documentNumber eq 'ER-1' and postingDate eq 2026-05-31");
    QCOMPARE(entries.column("accountNumber"), u"6100,2400"_s);
    QCOMPARE(entries.column("debitAmount"), u"100.1,0"_s);
    QCOMPARE(entries.column("creditAmount"), u"0,100.1"_s);
    QCOMPARE(entries.column("documentType"), u"_x0020_,_x0020_"_s);
    QVERIFY(!entries.rows().first().contains("externalDocumentNumber"));
    QCOMPARE(nav.get("generalLedgerEntries?$filter=entryNumber gt 1").rows().size(), 1);
    const QList<NavVendorLedgerEntry> vendor = nav.server.world().vendorLedgerEntries(u"CRONUS"_s);
    QCOMPARE(vendor.size(), 1);
    QCOMPARE(vendor.first().externalDocumentNumber, u"X-1"_s);
    QCOMPARE(vendor.first().localAmount, Decimal::fromString(u"-100.10"));
    QCOMPARE(nav.get("vendors?$filter=number eq 'V100'").column("balance"), u"100.1"_s);
    QCOMPARE(nav.get("accounts?$filter=number eq '6100'").column("netChange"), u"100.1"_s);
}

void TestSandboxNavPosting::postRefused_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("code");
    const QString dialog = u"Application_DialogException"_s;
    const QString field = u"Application_FieldValidationException"_s;
    const QByteArray owed = R"({"accountNumber":"2500","documentNumber":"D","amount":-5})";
    const QByteArray travel = R"({"accountNumber":"6100","documentNumber":"D","amount":5})";
    QTest::newRow("closed")
        << R"({"accountNumber":"6100","documentNumber":"D","amount":5,"postingDate":"2025-12-31"})"_ba << owed
        << u"Posting Date is not within your range of allowed posting dates"_s << dialog;
    QTest::newRow("no date")
        << R"({"accountNumber":"6100","documentNumber":"D","amount":5,"postingDate":"0001-01-01"})"_ba << owed
        << u"Posting Date must have a value"_s << field;
    QTest::newRow("no number") << R"({"accountNumber":"6100","amount":5})"_ba << owed
                               << u"Document No. must have a value"_s << field;
    QTest::newRow("no account") << R"({"documentNumber":"D","amount":5})"_ba << owed
                                << u"Account No. must have a value"_s << field;
    QTest::newRow("no amount") << R"({"accountNumber":"6100","documentNumber":"D"})"_ba << owed
                               << u"Amount must have a value"_s << field;
    QTest::newRow("out of balance") << R"({"accountNumber":"6100","documentNumber":"D","amount":5.01})"_ba << owed
                                    << u"D is out of balance by 0.01"_s << dialog;
    QTest::newRow("two documents") << R"({"accountNumber":"6100","documentNumber":"E","amount":5})"_ba << owed
                                   << u"E is out of balance by 5"_s << dialog;
    QTest::newRow("two dates")
        << R"({"accountNumber":"6100","documentNumber":"D","amount":5,"postingDate":"2026-06-01"})"_ba
        << R"({"accountNumber":"2500","documentNumber":"D","amount":-5,"postingDate":"2026-06-02"})"_ba
        << u"out of balance"_s << dialog;
    QTest::newRow("mandatory dimension")
        << R"({"accountNumber":"6300","documentNumber":"D","amount":5})"_ba << owed
        << u"A dimension used in Gen. Journal Line GENERAL, RUN, 10000 has caused an error. Select a "
           "Dimension Value Code for the Dimension Code DEPARTMENT for G/L Account 6300"_s
        << dialog;
    QTest::newRow("external number")
        << travel << R"({"accountType":"Vendor","accountNumber":"V100","documentNumber":"D","amount":-5})"_ba
        << u"External Document No. must have a value"_s << field;
    QTest::newRow("vendor group")
        << travel
        << R"({"accountType":"Vendor","accountNumber":"V700","documentNumber":"D","amount":-5)"
           R"(,"externalDocumentNumber":"1"})"_ba
        << u"Vendor Posting Group must have a value"_s << field;
    QTest::newRow("tax without type")
        << R"({"accountNumber":"6100","documentNumber":"D","amount":5,"taxCode":"VAT20"})"_ba << owed
        << u"must either be of type Purchase or Sale"_s << dialog;
    QTest::newRow("no VAT set-up") << R"({"accountNumber":"6200","documentNumber":"D","amount":5,"taxCode":"ODD"})"_ba
                                   << owed << u"VAT Posting Setup does not exist"_s << u"Internal_RecordNotFound"_s;
}

void TestSandboxNavPosting::postRefused()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, phrase);
    QFETCH(QString, code);
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, first);
    nav.line(journal, second);
    const NavAnswer answer = post(nav, journal);
    QCOMPARE(answer.status, code == u"Internal_RecordNotFound" ? 404 : 400);
    QVERIFY2(answer.message().contains(phrase), qPrintable(answer.message()));
    QCOMPARE(answer.code(), code);
    QCOMPARE(nav.company.glEntries.size(), 0);
    QCOMPARE(lines(nav, journal).rows().size(), 2);
}

void TestSandboxNavPosting::refusalWritesNothing()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"GOOD","amount":5})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"GOOD","amount":-5})");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"BAD","amount":5})");
    QCOMPARE(post(nav, journal).status, 400);
    QCOMPARE(nav.company.glEntries.size(), 0);
    QCOMPARE(nav.company.lastEntryNumber(), 0);
    QVERIFY(nav.company.accountBalances.value(u"6100"_s).isZero());
}

void TestSandboxNavPosting::nothingToPost()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    QVERIFY(post(nav, journal).message().contains(u"nothing to post"));
    nav.line(journal, "{}");
    QVERIFY(post(nav, journal).message().contains(u"nothing to post"));
    QCOMPARE(nav.post("journals(" + journal + ")/Microsoft.NAV.Post").status, 404);
    QCOMPARE(nav.get("journals(" + journal + ")/Microsoft.NAV.post").status, 405);
}

void TestSandboxNavPosting::blankLineStays()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D-7","amount":5,"postingDate":"2026-05-31"})");
    nav.line(journal, R"({"accountNumber":"2500","amount":-5})");
    QCOMPARE(post(nav, journal).status, 204);
    const NavAnswer left = lines(nav, journal);
    QCOMPARE(left.column("lineNumber"), u"10000"_s);
    QCOMPARE(left.column("documentNumber"), u"D-7"_s);
    QCOMPARE(left.column("postingDate"), u"2026-05-31"_s);
    QCOMPARE(left.column("accountNumber"), QString());
    QCOMPARE(nav.post("journals(" + journal + ")/journalLines", R"({"lineNumber":10000})").status, 409);
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D-8","amount":2})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D-8","amount":-2})");
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.company.glEntries.size(), 4);
}

void TestSandboxNavPosting::foreignLinesPostToo()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("SHARED");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"OTHER","amount":9})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"OTHER","amount":-9})");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"OURS","amount":5})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"OURS","amount":-5})");
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.get("generalLedgerEntries").column("documentNumber"), u"OTHER,OTHER,OURS,OURS"_s);
}

void TestSandboxNavPosting::closedByUserSetup()
{
    NavFixture nav;
    nav.company.setup.userAllowPostingFrom = QDate(2026, 6, 1);
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D","amount":5,"postingDate":"2026-05-31"})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-5})");
    QCOMPARE(post(nav, journal).status, 400);
    nav.company.setup.userAllowPostingFrom = QDate(2026, 5, 1);
    QCOMPARE(post(nav, journal).status, 204);
}

void TestSandboxNavPosting::vatIsSplit()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6200","documentNumber":"D","amount":100})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-100})");
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.get("generalLedgerEntries").column("accountNumber"), u"6200,1400,2500"_s);
    QCOMPARE(nav.get("generalLedgerEntries").column("debitAmount"), u"83.33,16.67,0"_s);
}

void TestSandboxNavPosting::foreignCurrency()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D","amount":80})");
    nav.line(journal,
        R"({"accountType":"Vendor","accountNumber":"V500","documentNumber":"D","amount":-100)"
        R"(,"externalDocumentNumber":"1"})");
    QVERIFY(post(nav, journal).message().contains(u"out of balance"));
    nav.company.templates[u"GENERAL"_s].forceDocumentBalance = false;
    QCOMPARE(post(nav, journal).status, 204);
    const NavVendorLedgerEntry entry = nav.server.world().vendorLedgerEntries(u"CRONUS"_s).first();
    QCOMPARE(entry.amount, Decimal(-100));
    QCOMPARE(entry.currencyCode, u"USD"_s);
    QCOMPARE(entry.localAmount, Decimal(-80));
}

void TestSandboxNavPosting::dateBalanceOnly()
{
    NavFixture nav;
    nav.company.templates[u"GENERAL"_s].forceDocumentBalance = false;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"A","amount":5,"postingDate":"2026-06-01"})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"B","amount":-5,"postingDate":"2026-06-02"})");
    QVERIFY(post(nav, journal).message().contains(u"The lines in GENERAL are out of balance by 5"));
    const QByteArray last = lines(nav, journal).rows().last()["id"].toString().toLatin1();
    QCOMPARE(nav.patch("journalLines(" + last + ")", R"({"postingDate":"2026-06-01"})").status, 200);
    QCOMPARE(post(nav, journal).status, 204);
}

void TestSandboxNavPosting::numberSeriesMustFit()
{
    NavFixture nav;
    nav.company.addNumberSeries({u"GJ"_s, u"G099"_s, false});
    const QByteArray journal =
        nav.company.addJournal({.code = u"NOS"_s, .numberSeries = u"GJ"_s}).toByteArray(QUuid::WithoutBraces);
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"OURS","amount":5})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"OURS","amount":-5})");
    QVERIFY(post(nav, journal).message().contains(u"enter numbers manually"));
    nav.company.addNumberSeries({u"GJ"_s, u"G099"_s, true});
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(lines(nav, journal).rows().size(), 0); // no blank line with a number series
    nav.line(journal, R"({"accountNumber":"6100","amount":5})");
    nav.line(journal, R"({"accountNumber":"2500","amount":-5})");
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.company.peekNumber(u"GJ"_s), u"G101"_s);
}

void TestSandboxNavPosting::postingNumberSeries()
{
    NavFixture nav;
    nav.company.addNumberSeries({u"P"_s, u"P-10"_s, false});
    const QByteArray journal =
        nav.company.addJournal({.code = u"PNS"_s, .postingNumberSeries = u"P"_s}).toByteArray(QUuid::WithoutBraces);
    for (const QByteArray &document : {"A"_ba, "B"_ba}) {
        nav.line(journal, R"({"accountNumber":"6100","amount":5,"documentNumber":")" + document + "\"}");
        nav.line(journal, R"({"accountNumber":"2500","amount":-5,"documentNumber":")" + document + "\"}");
    }
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.get("generalLedgerEntries").column("documentNumber"), u"P-11,P-11,P-12,P-12"_s);
}

void TestSandboxNavPosting::incrementBatchName()
{
    NavFixture nav;
    nav.company.templates[u"GENERAL"_s].incrementBatchName = true;
    const QByteArray journal = nav.journal("RUN09");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D","amount":5})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-5})");
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.get("journals(" + journal + ")").status, 404);
    QCOMPARE(nav.get("journals").column("code"), u"RUN10"_s);
}

void TestSandboxNavPosting::jobQueue()
{
    NavFixture nav;
    nav.company.setup.postWithJobQueue = true;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D","amount":5})");
    nav.line(journal, R"({"accountNumber":"2500","documentNumber":"D","amount":-5})");
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.company.glEntries.size(), 0);
    nav.server.world().runJobQueue();
    QCOMPARE(nav.company.glEntries.size(), 2);
}

void TestSandboxNavPosting::externalNumberNotMandatory()
{
    NavFixture nav;
    nav.company.setup.externalNumberMandatory = false;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D","amount":5})");
    nav.line(journal, R"({"accountType":"Vendor","accountNumber":"V300","documentNumber":"D","amount":-5})");
    QCOMPARE(post(nav, journal).status, 204); // a vendor blocked for payment takes it
}

void TestSandboxNavPosting::noDuplicateCheck()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    const auto twice = [&] {
        nav.line(journal, R"({"accountNumber":"6100","documentNumber":"D","amount":5})");
        nav.line(journal,
            R"({"accountType":"Vendor","accountNumber":"V100","documentNumber":"D","amount":-5)"
            R"(,"externalDocumentNumber":"SAME"})");
        return post(nav, journal).status;
    };
    QCOMPARE(twice(), 204);
    QCOMPARE(twice(), 204);
    nav.company.setup.checkJournalDuplicates = true;
    QCOMPARE(twice(), 400);
}

void TestSandboxNavPosting::ledgerJson()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    nav.line(journal, R"({"accountNumber":"6400","documentNumber":"D","amount":5,"externalDocumentNumber":"EXT"})");
    nav.line(journal,
        R"({"accountType":"Vendor","accountNumber":"V100","documentNumber":"D","amount":-5)"
        R"(,"externalDocumentNumber":"EXT"})");
    QCOMPARE(post(nav, journal).status, 204);
    const Json company = nav.server.world().ledgerJson()["companies"].at(0);
    QCOMPARE(company["name"].toString(), u"CRONUS"_s);
    const Json entry = company["glEntries"].at(0);
    QCOMPARE(entry["externalDocumentNumber"].toString(), u"EXT"_s);
    QCOMPARE(entry["dimensions"]["DEPARTMENT"].toString(), u"ADM"_s);
    QVERIFY(entry["amount"].isNumber());
    QCOMPARE(company["glEntries"].at(1)["sourceNumber"].toString(), u"V100"_s);
    QCOMPARE(company["vendorLedgerEntries"].size(), 1);
    QCOMPARE(company["unpostedJournalLines"].toInt(), 0);
}

void TestSandboxNavPosting::manyLines()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("RUN");
    for (int i = 0; i < 500; ++i) {
        const QByteArray document = "D" + QByteArray::number(i);
        nav.line(journal, R"({"accountNumber":"6100","amount":5,"documentNumber":")" + document + "\"}");
        nav.line(journal, R"({"accountNumber":"2500","amount":-5,"documentNumber":")" + document + "\"}");
    }
    QCOMPARE(post(nav, journal).status, 204);
    QCOMPARE(nav.company.glEntries.size(), 1000);
}

QTEST_GUILESS_MAIN(TestSandboxNavPosting)
#include "tst_sandboxnavposting.moc"
