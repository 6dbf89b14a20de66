// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "listclient.h"
#include "scriptedconcur.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;
using Outcome = RecordResult::Outcome;

namespace {

const QByteArray root = "/list/v4/lists";
const QByteArray bulk = "/list/v4/lists/L1/bulk";

struct Desk final
{
    ScriptedConcur concur;
    HttpClient http{concur.options};
    Session session{http, concur.setup()};
    ListClient lists{session};
};

ConcurListItem item(const QString &code, const QString &name = u"Name"_s)
{
    const qsizetype last = code.lastIndexOf(u'-');
    return {{}, code, code.mid(last + 1), name, int(code.count(u'-')) + 1};
}

QByteArray page(const QByteArray &content, int number, int pages)
{
    return answerOf(200,
        "{\"links\":[],\"content\":" + content
            + ",\"page\":{\"size\":100,\"totalElements\":9,"
              "\"totalPages\":"
            + QByteArray::number(pages) + ",\"number\":" + QByteArray::number(number) + "}}");
}

QByteArray row(const QByteArray &id, const QByteArray &code, bool hasChildren)
{
    const QByteArray shortCode = code.mid(code.lastIndexOf('-') + 1);
    return "{\"id\":\"" + id + "\",\"code\":\"" + code + "\",\"shortCode\":\"" + shortCode
        + "\",\"value\":\"Name\",\"level\":1,\"isDeleted\":false,\"lists\":[{\"id\":\"L1\",\"hasChildren\":"
        + (hasChildren ? "true" : "false") + "}]}";
}

QString outcomesOf(const QList<RecordResult> &results)
{
    QString letters;
    for (const RecordResult &result : results)
        letters += u"SERU"[int(result.outcome)];
    return letters;
}

} // namespace

/// List v4, List Item v4 and Bulk (concur.md 6.1 to 6.3): pages, levels, and what became of each part.
class TestConcurLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPageOfLists();
    void pagesWithoutACount();
    void readsLevelsWhereTheyLead();
    void endlessPagesAreRefused();
    void writesParts();
    void partsHaveResults_data();
    void partsHaveResults();
    void renamesHaveResults();
    void refusalsOfTheWhole_data();
    void refusalsOfTheWhole();
    void unclearAnswersStayUnclear_data();
    void unclearAnswersStayUnclear();
    void aBusyConcurIsAskedAgain();
    void aBusyConcurIsNotAskedForEver();
};

void TestConcurLists::readsEveryPageOfLists()
{
    Desk desk;
    desk.concur.on("GET " + root, [](const RudeRequest &request) {
        if (request.target.contains("page=1&"))
            return page(R"([{"id":"L1","value":"Project","levelCount":2,"managedBy":"appId:x","isReadOnly":true,
                "isDeleted":false},{"id":"L9","value":"Gone","levelCount":1,"isDeleted":true}])",
                1, 2);
        return page(R"([{"id":"L2","value":"Department","levelCount":1,"managedBy":null}])", 2, 2);
    });
    const auto lists = QCoro::waitFor(desk.lists.lists());
    QVERIFY(lists.has_value());
    QCOMPARE(lists->size(), 2);
    QCOMPARE(lists->first(), (ConcurList{u"L1"_s, u"Project"_s, 2, u"appId:x"_s, true}));
    QCOMPARE(lists->last(), (ConcurList{u"L2"_s, u"Department"_s, 1, {}, false}));
    const auto asked = desk.concur.asked(root);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().target, root + "?page=1&sortBy=name&sortDirection=asc");
}

void TestConcurLists::pagesWithoutACount()
{
    Desk desk;
    desk.concur.on("GET " + root + "/L1/children", [](const RudeRequest &request) {
        if (!request.target.contains("page=1&"))
            return answerOf(200, R"({"content":[{"id":"I","code":"LAST","shortCode":"LAST","value":"x"}]})");
        QByteArray rows;
        for (int i = 0; i < 100; ++i)
            rows += (i ? "," : "") + row('I' + QByteArray::number(i), 'C' + QByteArray::number(i), false);
        return answerOf(200, "{\"content\":[" + rows + "]}");
    });
    const auto items = QCoro::waitFor(desk.lists.items(u"L1"_s, {}));
    QVERIFY(items.has_value());
    QCOMPARE(items->size(), 101);
    QCOMPARE(items->last().code, u"LAST"_s);
    QCOMPARE(desk.concur.asked(root + "/L1/children").size(), 2);
}

void TestConcurLists::readsLevelsWhereTheyLead()
{
    Desk desk;
    desk.concur.on("GET " + root + "/L1/children",
        page('[' + row("A", "DE", true) + ',' + row("B", "NL", true) + ',' + row("C", "FR", false) + ']', 1, 1));
    desk.concur.on("GET " + root + "/L1/items/A/children", page('[' + row("D", "DE-1", true) + ']', 1, 1));
    desk.concur.on("GET " + root + "/L1/items/B/children", page('[' + row("E", "NL-1", true) + ']', 1, 1));
    const auto all = QCoro::waitFor(desk.lists.items(u"L1"_s, {2, {}}));
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 5);
    QCOMPARE(all->last().level, 2); // whatever the answer says of it
    QCOMPARE(all->last().parentCode(), u"NL"_s);
    QVERIFY(desk.concur.asked(root + "/L1/items/C/children").isEmpty()); // says that there is nothing below
    // Only below what is asked for.
    const auto some = QCoro::waitFor(desk.lists.items(u"L1"_s, {2, {u"nl"_s}}));
    QCOMPARE(some->size(), 4);
    QCOMPARE(desk.concur.asked(root + "/L1/items/A/children").size(), 1);
    // One level needs one call.
    QCOMPARE(QCoro::waitFor(desk.lists.items(u"L1"_s, {}))->size(), 3);
}

void TestConcurLists::endlessPagesAreRefused()
{
    Desk desk;
    desk.concur.on("GET " + root, page(R"([{"id":"L1","value":"A","levelCount":1}])", 1, 1000000));
    const auto lists = QCoro::waitFor(desk.lists.lists());
    QVERIFY(!lists.has_value());
    COMPARE_CODE(lists.error().code, ErrorCode::Protocol);
    QCOMPARE(desk.concur.asked(root).size(), 2); // seen at once
}

void TestConcurLists::writesParts()
{
    Desk desk;
    const QByteArray good = R"({"status":"SUCCESS","recordsSucceeded":2,"recordsFailed":0,"errors":[]})";
    desk.concur.on("POST " + bulk, answerOf(201, good));
    desk.concur.on("PATCH " + bulk, answerOf(200, good));
    const auto made = QCoro::waitFor(desk.lists.create(u"L1"_s, {item(u"DE"_s), item(u"DE-P~1"_s, u"Größe"_s)}));
    const auto named = QCoro::waitFor(desk.lists.rename(u"L1"_s, {item(u"DE"_s), item(u"DE-P~1"_s, u"x"_s)}));
    QVERIFY(made.has_value() && named.has_value());
    QCOMPARE(outcomesOf(*made), u"SS"_s);
    QCOMPARE(outcomesOf(*named), u"SS"_s);
    const auto asked = desk.concur.asked(bulk);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().body,
        QByteArray("{\"requests\":[{\"shortCode\":\"DE\",\"value\":\"Name\"},"
                   "{\"shortCode\":\"P~1\",\"value\":\"Größe\",\"parentCode\":\"DE\"}]}"));
    QCOMPARE(asked.last().method, QByteArray("PATCH"));
    QCOMPARE(
        asked.last().body, QByteArray(R"({"requests":[{"code":"DE","value":"Name"},{"code":"DE-P~1","value":"x"}]})"));
    // Nothing to write: nobody is asked.
    QVERIFY(QCoro::waitFor(desk.lists.create(u"L1"_s, {}))->isEmpty());
    QCOMPARE(desk.concur.asked(bulk).size(), 2);
}

void TestConcurLists::partsHaveResults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcomes"); // of A, B, DE-A
    const auto answer = [](const char *status, int good, int bad, const char *errors) {
        return "{\"status\":\"" + QByteArray(status) + "\",\"recordsSucceeded\":" + QByteArray::number(good)
            + ",\"recordsFailed\":" + QByteArray::number(bad) + ",\"errors\":[" + errors + "]}";
    };
    const char *duplicate = R"({"id":"item.duplicate.code","message":"x","listItem":{"shortCode":"b","value":"Name"}})";
    QTest::newRow("all") << 201 << answer("SUCCESS", 3, 0, "") << u"SSS"_s;
    QTest::newRow("one is there already") << 206 << answer("PARTIAL_SUCCESS", 2, 1, duplicate) << u"SES"_s;
    QTest::newRow("success by its status only") << 201 << answer("PARTIAL_SUCCESS", 2, 1, duplicate) << u"SES"_s;
    QTest::newRow("of two with one short code, the one below the parent")
        << 206
        << answer("PARTIAL_SUCCESS", 2, 1,
               R"({"id":"item.max.level.exceeded","listItem":{"shortCode":"A","value":"Name","parentCode":"DE"}})")
        << u"SSR"_s;
    QTest::newRow("named by its long code")
        << 206 << answer("PARTIAL_SUCCESS", 2, 1, R"({"id":"item.deleted","listItem":{"code":"DE-A"}})") << u"SSR"_s;
    QTest::newRow("named by a text") << 206 << answer("PARTIAL_SUCCESS", 2, 1, R"({"id":"x","listItem":"B"})") << u"SRS"_s;
    QTest::newRow("a time-out is looked up")
        << 206
        << answer("PARTIAL_SUCCESS", 2, 1, R"({"id":"item.operation.timeout","listItem":{"shortCode":"A"}})") << u"USS"_s;
    QTest::newRow("a missing parent is looked up")
        << 206
        << answer("PARTIAL_SUCCESS", 2, 1,
               R"({"id":"item.parent.not.found","listItem":{"shortCode":"A","parentCode":"DE"}})")
        << u"SSU"_s;
    QTest::newRow("a failure of nobody") << 206 << answer("PARTIAL_SUCCESS", 2, 1, R"({"id":"x"})") << u"UUU"_s;
    QTest::newRow("figures that do not add up") << 206 << answer("PARTIAL_SUCCESS", 1, 2, duplicate) << u"UEU"_s;
    QTest::newRow("success with a failure") << 201 << answer("SUCCESS", 2, 1, duplicate) << u"UEU"_s;
    QTest::newRow("all failed, each named")
        << 400
        << answer("FAILURE", 0, 3,
               R"({"id":"a","listItem":{"shortCode":"A"}},{"id":"b","listItem":{"shortCode":"B"}},
                  {"id":"item.duplicate.code","listItem":{"shortCode":"A","parentCode":"DE"}})")
        << u"RRE"_s;
    QTest::newRow("all failed, nobody named") << 400 << answer("FAILURE", 0, 3, "") << u"RRR"_s;
    QTest::newRow("a failure that says nothing") << 200 << QByteArray(R"({"status":"FAILURE"})") << u"UUU"_s;
    QTest::newRow("a single failure without a list")
        << 206
        << QByteArray(R"({"status":"PARTIAL_SUCCESS","errors":{"id":"x","listItem":{"shortCode":"A"}}})") << u"RSS"_s;
}

void TestConcurLists::partsHaveResults()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.concur.on("POST " + bulk, answerOf(status, body));
    const auto results = QCoro::waitFor(desk.lists.create(u"L1"_s, {item(u"A"_s), item(u"B"_s), item(u"DE-A"_s)}));
    QVERIFY(results.has_value());
    QTEST(outcomesOf(*results), "outcomes");
}

void TestConcurLists::renamesHaveResults()
{
    Desk desk;
    desk.concur.on("PATCH " + bulk, answerOf(206, R"({"status":"PARTIAL_SUCCESS","recordsSucceeded":1,
        "recordsFailed":1,"errors":[{"id":"item.not.found","message":"Gone.","listItem":{"code":"DE-A","value":"x"}}]})"));
    const auto results = QCoro::waitFor(desk.lists.rename(u"L1"_s, {item(u"A"_s), item(u"DE-A"_s)}));
    QVERIFY(results.has_value());
    QCOMPARE(outcomesOf(*results), u"SU"_s);
    QCOMPARE(results->last().message, u"Gone. (item.not.found)"_s);
}

void TestConcurLists::refusalsOfTheWhole_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("malformed") << 400
                               << QByteArray(R"({"httpStatus":"400 - Bad Request","error":{"id":"request.validation.error",
            "message":"requests[1].value"},"validationErrors":[]})")
                               << int(ErrorCode::Refused);
    QTest::newRow("managed") << 400 << QByteArray(R"({"error":{"id":"list.is.managed","message":"managed"}})")
                             << int(ErrorCode::Refused);
    QTest::newRow("no such list") << 404 << QByteArray(R"({"error":{"id":"list.not.found","message":"no list"}})")
                                  << int(ErrorCode::NotFound);
}

void TestConcurLists::refusalsOfTheWhole()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.concur.on("POST " + bulk, answerOf(status, body));
    const auto results = QCoro::waitFor(desk.lists.create(u"L1"_s, {item(u"A"_s)}));
    QVERIFY(!results.has_value());
    QTEST(int(results.error().code), "code");
    QCOMPARE(desk.concur.asked(bulk).size(), 1);
}

void TestConcurLists::unclearAnswersStayUnclear_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server error") << 500 << QByteArray("{}");
    QTest::newRow("gateway") << 504 << QByteArray();
    QTest::newRow("no JSON") << 201 << QByteArray("<html>");
    QTest::newRow("cut") << 201 << QByteArray(R"({"status":"SUCC)");
    QTest::newRow("says nothing") << 201 << QByteArray("{}");
}

void TestConcurLists::unclearAnswersStayUnclear()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.concur.on("POST " + bulk, answerOf(status, body));
    const auto results = QCoro::waitFor(desk.lists.create(u"L1"_s, {item(u"A"_s)}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(desk.concur.asked(bulk).size(), 1); // never twice
}

void TestConcurLists::aBusyConcurIsAskedAgain()
{
    // 429 says `retry-after: 0`: taken at its word, it would be asked in a circle without a rest (concur.md 6.3).
    Desk desk;
    QList<qint64> moments;
    QElapsedTimer clock;
    clock.start();
    desk.concur.on("POST " + bulk, [&](const RudeRequest &) {
        moments.append(clock.elapsed());
        if (moments.size() < 3)
            return answerOf(
                429, R"({"error":{"id":"security.rate.limit.reached","message":"busy"}})", "retry-after: 0\r\n");
        return answerOf(201, R"({"status":"SUCCESS","recordsSucceeded":1,"recordsFailed":0,"errors":[]})");
    });
    const auto results = QCoro::waitFor(desk.lists.create(u"L1"_s, {item(u"A"_s)}));
    QVERIFY(results.has_value());
    QCOMPARE(moments.size(), 3);
    QVERIFY(moments.at(1) > moments.at(0)); // not at once
    QVERIFY(desk.http.counters().throttled == 2);
}

void TestConcurLists::aBusyConcurIsNotAskedForEver()
{
    Desk desk;
    desk.concur.on("POST " + bulk, answerOf(429, "{}", "retry-after: 0\r\n"));
    const auto results = QCoro::waitFor(desk.lists.create(u"L1"_s, {item(u"A"_s)}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::Throttled);
    QCOMPARE(desk.concur.asked(bulk).size(), desk.concur.options.attempts);
}

QTEST_GUILESS_MAIN(TestConcurLists)
#include "tst_concurlists.moc"
