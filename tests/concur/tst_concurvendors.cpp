// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "scriptedconcur.h"
#include "vendorclient.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;
using Outcome = RecordResult::Outcome;

namespace {

const QByteArray target = "/api/v3.1/invoice/vendors";

struct Desk final
{
    ScriptedConcur concur;
    HttpClient http{concur.options};
    Session session{http, concur.setup()};
    VendorClient vendors{session};
};

ConcurVendor vendor(const QString &code)
{
    return {code, u"MAIN"_s, {{u"VendorName"_s, u"Alpine Rail"_s}, {u"CountryCode"_s, u"CH"_s}}, false};
}

} // namespace

/// Vendor v3.1 (concur.md 4.5): pages, writes, and that HTTP 200 means nothing by itself.
class TestConcurVendors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPage();
    void endlessPagesAreRefused();
    void writesRecords();
    void statusesHaveMeanings_data();
    void statusesHaveMeanings();
    void resultsAreFoundByPlace();
    void unclearAnswersStayUnclear_data();
    void unclearAnswersStayUnclear();
    void refusalsOfTheWhole();
};

void TestConcurVendors::readsEveryPage()
{
    Desk desk;
    const QByteArray pages[] = {
        answerOf(200, R"({"Vendor":[{"VendorCode":"V1","AddressCode":"0","VendorName":" Alpine Rail ","Approved":"Y",
            "TaxID":null,"City":"Bern","PaymentTerms":"30","AddressImportSyncID":null}],"TotalCount":2,
            "NextPage":"https://inner.example/api/v3.1/invoice/vendors?limit=1000&offset=a%2Fb"})"),
        answerOf(200, R"({"Vendor":{"VendorCode":"V2","AddressCode":"1","Approved":"N","AddressImportSyncID":"R-7"},
            "NextPage":null})")};
    desk.concur.on("GET " + target,
        [&pages](const RudeRequest &request) { return pages[request.target.contains("offset") ? 1 : 0]; });
    const auto vendors = QCoro::waitFor(desk.vendors.all());
    QVERIFY(vendors.has_value());
    QCOMPARE(vendors->size(), 2);
    QCOMPARE(vendors->first().fields,
        (VendorFields{{u"VendorName"_s, u"Alpine Rail"_s}, {u"Approved"_s, u"Y"_s}, {u"City"_s, u"Bern"_s}}));
    QVERIFY(!vendors->first().isRequested);
    QVERIFY(vendors->last().isRequested);
    const auto asked = desk.concur.asked(target);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().target, target + "?limit=1000");
    QCOMPARE(asked.last().target, target + "?limit=1000&offset=a%2Fb");
}

void TestConcurVendors::endlessPagesAreRefused()
{
    Desk desk;
    desk.concur.on("GET " + target, answerOf(200, R"({"Vendor":[{"VendorCode":"V1","AddressCode":"0"}],
        "NextPage":"https://x.example/vendors?offset=25"})"));
    const auto vendors = QCoro::waitFor(desk.vendors.all());
    QVERIFY(!vendors.has_value());
    COMPARE_CODE(vendors.error().code, ErrorCode::Protocol);
}

void TestConcurVendors::writesRecords()
{
    Desk desk;
    const QByteArray good = R"({"Vendor":[{"VendorCode":"v1","AddressCode":"main","StatusList":[{"Code":0,
        "Message":"saved","RecordNumber":1,"Type":"Info"}]}]})";
    desk.concur.on("POST " + target, answerOf(200, good));
    desk.concur.on("PUT " + target, answerOf(200, good));
    const auto made = QCoro::waitFor(desk.vendors.create({vendor(u"V1"_s)}));
    const auto changed = QCoro::waitFor(desk.vendors.update({vendor(u"V1"_s)}));
    QVERIFY(made.has_value() && changed.has_value());
    QCOMPARE(made->size(), 1);
    QVERIFY(made->first().outcome == Outcome::Saved);
    QVERIFY(changed->first().outcome == Outcome::Saved);
    const auto asked = desk.concur.asked(target);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().method, QByteArray("POST"));
    QCOMPARE(asked.last().method, QByteArray("PUT"));
    QCOMPARE(asked.first().body,
        QByteArray(
            R"({"Vendor":[{"VendorCode":"V1","AddressCode":"MAIN","CountryCode":"CH","VendorName":"Alpine Rail"}]})"));
    // Nothing to write: nobody is asked.
    QVERIFY(QCoro::waitFor(desk.vendors.create({}))->isEmpty());
    QCOMPARE(desk.concur.asked(target).size(), 2);
}

void TestConcurVendors::statusesHaveMeanings_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("outcome");
    QTest::newRow("info 0") << QByteArray(R"([{"Code":0,"Type":"Info"}])") << int(Outcome::Saved);
    QTest::newRow("SUCCESS 200") << QByteArray(R"([{"Code":200,"Type":"SUCCESS"}])") << int(Outcome::Saved);
    QTest::newRow("a warning") << QByteArray(R"([{"Code":7,"Type":"Warning"}])") << int(Outcome::Saved);
    QTest::newRow("error 0") << QByteArray(R"([{"Code":0,"Type":"ERROR"}])") << int(Outcome::Refused);
    QTest::newRow("OK 1") << QByteArray(R"([{"Code":1,"Type":"OK"}])") << int(Outcome::Saved);
    QTest::newRow("a word with ok in it") << QByteArray(R"([{"Code":1,"Type":"Revoked"}])") << int(Outcome::Refused);
    QTest::newRow("no word, 0") << QByteArray(R"([{"Code":0}])") << int(Outcome::Saved);
    QTest::newRow("no word, 1000") << QByteArray(R"([{"Code":1000}])") << int(Outcome::Refused);
    QTest::newRow("good and bad") << QByteArray(R"([{"Code":0,"Type":"Info"},{"Code":5,"Type":"Error"}])")
                                  << int(Outcome::Refused);
    QTest::newRow("single") << QByteArray(R"({"Code":9,"Type":"Failure"})") << int(Outcome::Refused);
    QTest::newRow("none") << QByteArray("[]") << int(Outcome::Unknown);
    QTest::newRow("null") << QByteArray("null") << int(Outcome::Unknown);
}

void TestConcurVendors::statusesHaveMeanings()
{
    QFETCH(QByteArray, list);
    Desk desk;
    desk.concur.on("POST " + target,
        answerOf(200, R"({"Vendor":[{"VendorCode":"V1","AddressCode":"MAIN","StatusList":)" + list + "}]}"));
    const auto results = QCoro::waitFor(desk.vendors.create({vendor(u"V1"_s)}));
    QVERIFY(results.has_value());
    QTEST(int(results->first().outcome), "outcome");
}

void TestConcurVendors::resultsAreFoundByPlace()
{
    Desk desk;
    desk.concur.on("POST " + target,
        answerOf(200, R"({"Vendor":[{"StatusList":[{"Code":4,"Type":"Error","Message":"No country.","RecordNumber":2}]},
            {"VendorCode":"V1","AddressCode":"MAIN","StatusList":[{"Code":0,"Type":"Info","RecordNumber":1}]}]})"));
    const auto results = QCoro::waitFor(desk.vendors.create({vendor(u"V1"_s), vendor(u"V2"_s), vendor(u"V3"_s)}));
    QVERIFY(results.has_value());
    QVERIFY(results->at(0).outcome == Outcome::Saved);
    QVERIFY(results->at(1).outcome == Outcome::Refused);
    QCOMPARE(results->at(1).message, u"No country."_s);
    QVERIFY(results->at(2).outcome == Outcome::Unknown); // passed over
}

void TestConcurVendors::unclearAnswersStayUnclear_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server error") << 500 << QByteArray("{}");
    QTest::newRow("gateway") << 502 << QByteArray();
    QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    QTest::newRow("says nothing") << 200 << QByteArray("{}");
}

void TestConcurVendors::unclearAnswersStayUnclear()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.concur.on("PUT " + target, answerOf(status, body));
    const auto results = QCoro::waitFor(desk.vendors.update({vendor(u"V1"_s)}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(desk.concur.asked(target).size(), 1); // never twice
}

void TestConcurVendors::refusalsOfTheWhole()
{
    Desk desk;
    desk.concur.on("POST " + target, answerOf(400, R"({"Message":"The request is invalid."})"));
    const auto results = QCoro::waitFor(desk.vendors.create({vendor(u"V1"_s)}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::Refused);
    QVERIFY(results.error().message.contains(u"invalid"_s) || results.error().detail.contains(u"invalid"_s));
}

QTEST_GUILESS_MAIN(TestConcurVendors)
#include "tst_concurvendors.moc"
