// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "concuranswer.h"
#include "fisclient.h"
#include "fiswire.h"
#include "scriptedconcur.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray base = "/financialintegration/fi/v4/companies/transactiontypes/";

struct Desk final
{
    ScriptedConcur concur;
    HttpClient http{concur.options};
    Session session{http, concur.setup()};
    FisClient fis{session};
};

Json parsed(const QByteArray &text)
{
    return Json::parse(text).value();
}

} // namespace

class TestFis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForPages();
    void pagesMayBeTooLarge();
    void readsPages_data();
    void readsPages();
    void takesDocumentsAsTextOrObject();
    void documentsWithoutIdAreCounted();
    void findsByDocumentId();
    void acknowledges();
    void knowsWhoWasFirst_data();
    void knowsWhoWasFirst();
    void asksInPartsWhereTheWholeIsRefused_data();
    void asksInPartsWhereTheWholeIsRefused();
    void noContentIsSuccess();
    void refusalOfAllIsAnError();
    void confirms();
    void longTextsAreCut();
    void everyIdGetsAResult_data();
    void everyIdGetsAResult();
    void codesHaveMeanings_data();
    void codesHaveMeanings();
    void refusalsBecomeErrors_data();
    void refusalsBecomeErrors();
    void emptyListsAskNothing();
    void purchasesAreNotInTheQueue();
    void lostAnswersAreAskedAgain();
};

void TestFis::asksForPages()
{
    Desk desk;
    desk.concur.on("GET " + base + "invoice/transactions",
        answerOf(200, R"({"content":[],"page":{"totalPages":3,"totalElements":70}})"));
    const auto page = QCoro::waitFor(desk.fis.ready(DocumentKind::Invoice, 2, 25));
    QVERIFY(page.has_value());
    QCOMPARE(page->totalPages, 3);
    QCOMPARE(page->totalElements, 70);
    const RudeRequest &request = desk.concur.api.requests.first();
    QCOMPARE(request.target, base + "invoice/transactions?page=2&limit=25");
    QCOMPARE(request.header("DocumentFormatAs"), QByteArray("json"));
}

void TestFis::pagesMayBeTooLarge()
{
    Desk desk;
    const QByteArray target = base + "expense/transactions";
    desk.concur.on("GET " + target, [](const RudeRequest &request) {
        return request.target.contains("limit=25") ? answerOf(200, R"({"content":[],"page":{"totalPages":2}})")
                                                   : answerOf(400, R"({"message":"limit is too large"})");
    });
    for (int page = 0; page < 2; ++page)
        QVERIFY(QCoro::waitFor(desk.fis.ready(DocumentKind::Expense, page, 100)).has_value());
    QList<QByteArray> asked;
    for (const RudeRequest &request : desk.concur.api.requests)
        asked.append(request.target.split('?').last());
    QCOMPARE(asked, (QList<QByteArray>{"page=0&limit=100", "page=0&limit=25", "page=1&limit=25"}));

    Desk closed;
    closed.concur.on("GET " + target, answerOf(400, R"({"message":"not for this company"})"));
    const auto refused = QCoro::waitFor(closed.fis.ready(DocumentKind::Expense, 0, 100));
    QVERIFY(!refused.has_value());
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(closed.concur.api.requests.size(), 2);
}

void TestFis::readsPages_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("totalPages");
    QTest::newRow("empty") << QByteArray(R"({"content":[],"page":{"totalPages":0,"totalElements":0}})") << 0 << 0;
    QTest::newRow("content missing") << QByteArray(R"({"links":[],"page":{"totalPages":0}})") << 0 << 0;
    QTest::newRow("content null") << QByteArray(R"({"content":null})") << 0 << 0;
    QTest::newRow("no body at all") << QByteArray("null") << 0 << 0;
    QTest::newRow("one object, no array") << QByteArray(R"({"content":{"id":"a"},"page":{"totalPages":"1"}})") << 1 << 1;
    QTest::newRow("no page block, not full") << QByteArray(R"({"content":[{"id":"a"}]})") << 1 << 0;
    QTest::newRow("no page block, full") << QByteArray(R"({"content":[{"id":"a"},{"id":"b"}]})") << 2 << 0;
    QTest::newRow("page block without a number") << QByteArray(R"({"content":[{"id":"a"}],"page":{"totalPages":null}})") << 1 << 0;
}

void TestFis::readsPages()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, documents);
    QFETCH(int, totalPages);
    const auto page = readFisPage(parsed(answer), DocumentKind::Expense, 0, 2);
    QVERIFY(page.has_value());
    QCOMPARE(page->documents.size(), documents);
    QCOMPARE(page->totalPages, totalPages);
    QVERIFY(!readFisPage(parsed("[1]"), DocumentKind::Expense, 0, 2).has_value());
}

void TestFis::takesDocumentsAsTextOrObject()
{
    const auto page = readFisPage(parsed(R"({"content":[
        {"id":"a","docStatus":"Ready","document":{"report":{"reportId":"R","totalApprovedAmount":50.00000000}}},
        {"id":"b","docStatus":"READY","document":"{\"report\":{\"reportId\":\"R\",\"totalApprovedAmount\":50.00000000}}"},
        {"id":"c","document":null},{"id":"d"},{"id":"e","document":"null"},
        {"id":"f","erpSystemId":"OTHER","document":[{"report":{"reportId":"R","totalApprovedAmount":50.00000000}}]},
        {"id":"g","document":"\"{\\\"report\\\":{\\\"reportId\\\":\\\"R\\\",\\\"totalApprovedAmount\\\":50.00000000}}\""}]})"),
        DocumentKind::Expense, 0, 25);
    QVERIFY(page.has_value());
    QCOMPARE(page->documents.size(), 7);
    QCOMPARE(page->documents[5].payload, page->documents[0].payload);
    QCOMPARE(page->documents[6].payload, page->documents[0].payload);
    QCOMPARE(page->documents[0].systemId, QString());
    QCOMPARE(page->documents[5].systemId, u"OTHER"_s);
    QCOMPARE(page->documents[0].status, u"READY"_s);
    QCOMPARE(page->documents[0].payload, page->documents[1].payload);
    QVERIFY(
        page->documents[0].payload.contains("50.00000000")); // as written: not one digit passes through a binary number
    for (int i = 2; i < 5; ++i)
        QCOMPARE(page->documents[i].payload, QByteArray());
}

void TestFis::documentsWithoutIdAreCounted()
{
    const auto page = readFisPage(
        parsed(R"({"content":[{"document":{}},{"id":"a"},{"id":" "},"x",7]})"), DocumentKind::Expense, 0, 25);
    QVERIFY(page.has_value());
    QCOMPARE(page->documents.size(), 1);
    QCOMPARE(page->withoutId, 4);
}

void TestFis::findsByDocumentId()
{
    Desk desk;
    const QByteArray key = "GET " + base + "expense/transactions";
    desk.concur.on(key, answerOf(200, R"({"content":[{"id":"fis1","docStatus":"ACKNOWLEDGED","document":{}}]})"));
    const auto found = QCoro::waitFor(desk.fis.byDocumentId(DocumentKind::Expense, u"R&1"_s));
    QVERIFY(found.has_value() && found->has_value());
    QCOMPARE((*found)->fisId, u"fis1"_s);
    QCOMPARE((*found)->status, u"ACKNOWLEDGED"_s);
    QCOMPARE(
        desk.concur.api.requests.last().target, base + "expense/transactions?docId=R%261&ignoreDocumentStatus=yes");
    for (const QByteArray &answer : {answerOf(200, R"({"content":[]})"), answerOf(404, R"({"message":"gone"})")}) {
        desk.concur.on(key, answer);
        const auto none = QCoro::waitFor(desk.fis.byDocumentId(DocumentKind::Expense, u"R1"_s));
        QVERIFY(none.has_value() && !none->has_value());
    }
}

void TestFis::acknowledges()
{
    Desk desk;
    desk.concur.on("POST " + base + "expense/transactions/acknowledgements", answerOf(200, R"([
        {"code":101,"docId":"b","acknowledgeResult":"FAILURE","errorMessage":"This document was previously acknowledged by SystemId: null."},
        {"code":0,"docId":"a","systemId":"BC-PROD","acknowledgeResult":"SUCCESS","errorMessage":null}])"));
    const auto results = QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {u"a"_s, u"b"_s}));
    QVERIFY(results.has_value());
    QCOMPARE(results->size(), 2);
    QCOMPARE(results->first().fisId, u"a"_s);
    QCOMPARE(results->first().code, 0);
    QCOMPARE(results->last().code, 101);
    QVERIFY(results->last().message.contains(u"previously"_s));
    const RudeRequest &request = desk.concur.api.requests.first();
    QCOMPARE(request.body, QByteArray(R"({"systemId":"BC-PROD","ids":["a","b"]})"));
    QCOMPARE(request.header("Content-Length").toInt(), request.body.size());
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
}

void TestFis::knowsWhoWasFirst_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *rest, int code) {
        QTest::newRow(name) << QByteArray(rest) << code;
    };
    row("nobody named", R"("systemId":null)", 101);
    row("null in the text", R"("errorMessage":"This document was previously acknowledged by SystemId: null.")", 101);
    row("we", R"("errorMessage":"This document was previously acknowledged by SystemId: BC-PROD.")", 101);
    row("we, in the field", R"("systemId":"bc-prod","errorMessage":"Acknowledged.")", 101);
    row("another", R"("errorMessage":"This document was previously acknowledged by SystemId: SAP.")", 99);
    row("we, and more words", R"("errorMessage":"Acknowledged by SystemId: BC-PROD.","detailMessage":"On Monday")",
        101);
    row("one whose name begins like ours", R"("errorMessage":"Acknowledged by SystemId: BC-PROD-2.")", 99);
    row("one whose name begins like ours, in the field", R"("systemId":"BC-PROD2")", 99);
    row("another, in the field", R"("systemId":"SAP","errorMessage":"Acknowledged.")", 99);
    row("another, though our name is echoed",
        R"("systemId":"BC-PROD","errorMessage":"This document was previously acknowledged by SystemId: SAP.")", 99);
}

void TestFis::knowsWhoWasFirst()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, code);
    Desk desk;
    desk.concur.on("POST " + base + "expense/transactions/acknowledgements",
        answerOf(200, R"([{"code":101,"docId":"a","acknowledgeResult":"FAILURE",)" + rest + "}]"));
    const auto results = QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {u"a"_s}));
    QVERIFY(results.has_value());
    QCOMPARE(results->first().code, code);
}

void TestFis::asksInPartsWhereTheWholeIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("bad request") << 400 << QByteArray("bad request");
    QTest::newRow("too many of them") << 400 << QByteArray("Too many ids: 5 (maximum 2)");
    QTest::newRow("one is not there") << 404 << QByteArray("document not found");
    QTest::newRow("too large") << 413 << QByteArray("request entity too large");
}

void TestFis::asksInPartsWhereTheWholeIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    Desk desk;
    const auto answer = [status, words](const RudeRequest &request) {
        const Json body = parsed(request.body);
        const bool isConfirmation = body.contains(u"postingConfirmations");
        const QList<Json> items = body[isConfirmation ? u"postingConfirmations" : u"ids"].items();
        Json answers = Json::array();
        for (const Json &item : items) {
            const QString id = isConfirmation ? item[u"docId"].text() : item.text();
            if (id == u"bad"_s || items.size() > 2)
                return answerOf(status, R"({"message":")" + words + R"("})");
            answers.append(Json::object({{u"code"_s, Json::integer(0)}, {u"docId"_s, id}}));
        }
        return answerOf(200, answers.toBytes());
    };
    desk.concur.on("POST " + base + "expense/transactions/acknowledgements", answer);
    desk.concur.on("POST " + base + "expense/transactions/postingconfirmations", answer);
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"bad"_s, u"e"_s};
    QList<PostingConfirmation> confirmations;
    for (const QString &id : ids)
        confirmations.append({id, true, {}, {}});
    const auto acknowledged = QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, ids));
    const auto confirmed = QCoro::waitFor(desk.fis.confirm(DocumentKind::Expense, confirmations));
    for (const auto &results : {acknowledged, confirmed}) {
        QVERIFY(results.has_value());
        QCOMPARE(results->size(), 5);
        for (qsizetype i = 0; i < 5; ++i) {
            QCOMPARE(results->at(i).fisId, ids[i]);
            QCOMPARE(results->at(i).code, ids[i] == u"bad"_s ? 198 : 0);
        }
        QVERIFY(results->at(3).message.contains(QString::fromLatin1(words)));
    }
}

void TestFis::noContentIsSuccess()
{
    Desk desk;
    for (const char *end : {"acknowledgements", "postingconfirmations", "paymentconfirmations"})
        desk.concur.on("POST " + base + "expense/transactions/" + end, answerOf(204));
    PaymentConfirmation payment;
    payment.fisId = u"a"_s;
    const QList<Result<QList<FisItemResult>>> all{QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {u"a"_s})),
        QCoro::waitFor(desk.fis.confirm(DocumentKind::Expense, {{u"a"_s, true, {}, {}}})),
        QCoro::waitFor(desk.fis.confirmPayments({payment}))};
    for (const auto &results : all) {
        QVERIFY(results.has_value());
        QCOMPARE(results->size(), 1);
        QCOMPARE(results->first().fisId, u"a"_s);
        QVERIFY(reactionTo(results->first()) == FisReaction::Done);
        QVERIFY(paymentReactionTo(results->first()) == PaymentReaction::Done);
    }
}

void TestFis::refusalOfAllIsAnError()
{
    Desk desk;
    desk.concur.on("POST " + base + "expense/transactions/acknowledgements", answerOf(400, R"({"message":"no"})"));
    const auto results = QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {u"a"_s, u"b"_s}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::Refused);
    QCOMPARE(desk.concur.api.requests.size(), 3);
    desk.concur.on("POST " + base + "expense/transactions/acknowledgements", answerOf(500));
    QCOMPARE(QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {u"a"_s, u"b"_s})).error().httpStatus, 500);
    for (const RudeRequest &request : desk.concur.api.requests.mid(3))
        QVERIFY(request.body.contains(R"("a","b")")); // an error of Concur's own is no reason for parts
}

void TestFis::confirms()
{
    Desk desk;
    desk.concur.on("POST " + base + "expense/transactions/postingconfirmations", answerOf(200, R"([
        {"code":0,"docId":"a","postingConfirmationResult":"SUCCESS"},
        {"code":112,"docId":"b","postingConfirmationResult":"WAS_RECALLED","errorMessage":"e","detailMessage":"d"}])"));
    PostingConfirmation good{u"a"_s, true, {{u"CRONUS DE"_s, u"PJ-104711"_s, {}, QDate(2026, 5, 12)}}, {}};
    PostingConfirmation bad{u"b"_s, false, {}, {{{}, u"BC-0042"_s, {}, u"G/L account 6810 is blocked."_s, {}}}};
    const auto results = QCoro::waitFor(desk.fis.confirm(DocumentKind::Expense, {good, bad}));
    QVERIFY(results.has_value());
    QCOMPARE(results->last().result, u"WAS_RECALLED"_s);
    QCOMPARE(results->last().message, u"e; d"_s);
    QCOMPARE(desk.concur.api.requests.first().body,
        QByteArray(R"({"systemId":"BC-PROD","postingConfirmations":[{"docId":"a","overallPostingStatusCode":"success",)"
                   R"("postingDocs":[{"companyId":"CRONUS DE","documentNumber":"PJ-104711","fiscalYear":"2026",)"
                   R"("paymentRelevantLineItems":[],"postingDate":"2026-05-12"}],"systemMessages":[]},)"
                   R"({"docId":"b","overallPostingStatusCode":"error","postingDocs":[],"systemMessages":[)"
                   R"({"concurTransactionLineItemId":"","messageId":"BC-0042","messageLanguage":"EN",)"
                   R"("messageShortText":"G/L account 6810 is blocked.","messageLongText":""}]}]})"));
}

void TestFis::longTextsAreCut()
{
    const QString emoji = QString(1299, u'x') + u"😀😀"_s; // the limit falls between the two halves of a character
    const PostingConfirmation bad{
        u"b"_s, false, {{QString(40, u'c'), QString(90, u'd'), {}, {}}}, {{{}, {}, {}, emoji, QString(5000, u'y')}}};
    const Json body = confirmationBody(QString(60, u's'), {bad});
    QCOMPARE(body[u"systemId"].text().size(), 50);
    const Json confirmation = body[u"postingConfirmations"].items().first();
    const Json message = confirmation[u"systemMessages"].items().first();
    QCOMPARE(message[u"messageShortText"].rawText(), QString(1299, u'x'));
    QCOMPARE(message[u"messageLongText"].rawText().size(), 1300);
    const Json document = confirmation[u"postingDocs"].items().first();
    QCOMPARE(document[u"companyId"].text().size(), 32);
    QCOMPARE(document[u"documentNumber"].text().size(), 80);
}

void TestFis::everyIdGetsAResult_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("codeOfA");
    QTest::newRow("missing") << QByteArray("[]") << 199;
    QTest::newRow("another one") << QByteArray(R"([{"code":0,"docId":"z"}])") << 199;
    QTest::newRow("single object") << QByteArray(R"({"code":0,"docId":"a","r":"SUCCESS"})") << 0;
    QTest::newRow("code as text") << QByteArray(R"([{"code":"103","docId":"a"}])") << 103;
    QTest::newRow("upper case id") << QByteArray(R"([{"code":103,"docId":"A"}])") << 103;
    QTest::newRow("no code, success") << QByteArray(R"([{"docId":"a","r":"SUCCESS"}])") << 0;
    QTest::newRow("no code, no success") << QByteArray(R"([{"docId":"a","r":"FAILURE"}])") << 199;
    QTest::newRow("no code, recalled") << QByteArray(R"([{"docId":"a","r":"WAS_RECALLED"}])") << 112;
    QTest::newRow("done, but recalled") << QByteArray(R"([{"code":0,"docId":"a","r":"WAS_RECALLED"}])") << 112;
    QTest::newRow("no code, not acknowledged") << QByteArray(R"([{"docId":"a","r":"NOT_YET_ACKNOWLEDGED"}])") << 111;
    QTest::newRow("no code, unknown") << QByteArray(R"([{"docId":"a","r":"DOCUMENT_NOT_FOUND"}])") << 116;
    QTest::newRow("system error") << QByteArray(R"([{"docId":"a","r":"SYSTEM_ERROR_OCCURRED"}])") << 199;
    QTest::newRow("rubbish in between") << QByteArray(R"([null,7,"x",{"code":0,"docId":"a"}])") << 0;
}

void TestFis::everyIdGetsAResult()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, codeOfA);
    const auto results = readFisResults(parsed(answer), u"r"_s, {u"a"_s, u"b"_s});
    QVERIFY(results.has_value());
    QCOMPARE(results->size(), 2);
    QCOMPARE(results->first().fisId, u"a"_s);
    QCOMPARE(results->first().code, codeOfA);
    QVERIFY(reactionTo(results->last()) == FisReaction::RetryLater);
    QVERIFY(!readFisResults(parsed("null"), u"r"_s, {u"a"_s}).has_value());
}

void TestFis::codesHaveMeanings_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("reaction");
    const auto row = [](int code, FisReaction reaction) {
        QTest::addRow("%d", code) << code << static_cast<int>(reaction);
    };
    row(0, FisReaction::Done);
    row(101, FisReaction::AlreadyDone);
    row(113, FisReaction::AlreadyDone);
    row(102, FisReaction::Recalled);
    row(112, FisReaction::Recalled);
    row(103, FisReaction::NotReady);
    row(104, FisReaction::Unknown);
    row(116, FisReaction::Unknown);
    row(111, FisReaction::AcknowledgeFirst);
    row(199, FisReaction::RetryLater);
    for (const int code : {99, 105, 114, 115, 198, 500})
        row(code, FisReaction::Raise);
}

void TestFis::codesHaveMeanings()
{
    QFETCH(int, code);
    QFETCH(int, reaction);
    QCOMPARE(static_cast<int>(reactionTo({u"a"_s, code, {}, {}, {}})), reaction);
    // a code that says done beside a word that says otherwise is for a person to look at
    QVERIFY(reactionTo({u"a"_s, 0, u"FAILURE"_s, {}, {}}) == FisReaction::Raise);
}

void TestFis::refusalsBecomeErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("fis") << 400 << QByteArray(R"({"message":"bad limit","fiReturnCode":198})") << ErrorCode::Refused << u"bad limit"_s;
    QTest::newRow("v3") << 400 << QByteArray(R"({"Message":"v3 words"})") << ErrorCode::Refused << u"v3 words"_s;
    QTest::newRow("v3 wrapped") << 400 << QByteArray(R"({"Error":{"Message":"inner","Id":"1"}})") << ErrorCode::Refused << u"inner"_s;
    QTest::newRow("expense") << 404 << QByteArray(R"({"errorMessage":"none"})") << ErrorCode::NotFound << u"none"_s;
    QTest::newRow("list") << 400 << QByteArray(R"({"error":{"message":"managed"}})") << ErrorCode::Refused << u"managed"_s;
    QTest::newRow("scim") << 400 << QByteArray(R"({"detail":"scim"})") << ErrorCode::Refused << u"scim"_s;
    QTest::newRow("request") << 400 << QByteArray(R"({"errors":[{"errorMessage":"one"},{"errorMessage":"two"}]})") << ErrorCode::Refused << u"one; two"_s;
    QTest::newRow("oauth") << 400 << QByteArray(R"({"error":"w","error_description":"oauth"})") << ErrorCode::Refused << u"oauth; w"_s;
    QTest::newRow("too many of something") << 400 << QByteArray(R"({"message":"Too many ids in one request"})") << ErrorCode::Refused << u"Too many"_s;
    QTest::newRow("too many of something, longer") << 400 << QByteArray(R"({"message":"Too many posting confirmations."})") << ErrorCode::Refused << u"Too many"_s;
    QTest::newRow("too many concurrent requests") << 400 << QByteArray(R"({"message":"too many concurrent requests for documents"})") << ErrorCode::Throttled << u"too many"_s;
    QTest::newRow("busy in disguise") << 400 << QByteArray(R"({"Message":"Too Many Requests"})") << ErrorCode::Throttled << u"Too Many"_s;
    QTest::newRow("internal") << 500 << QByteArray(R"({"message":"oops"})") << ErrorCode::Unreachable << u"oops"_s;
    QTest::newRow("html") << 405 << QByteArray("<h1>No</h1>") << ErrorCode::Refused << u"<h1>No"_s;
    QTest::newRow("success, but cut") << 200 << QByteArray(R"({"content":[)") << ErrorCode::Protocol << u"byte"_s;
    QTest::newRow("success, but XML") << 200 << QByteArray("<x/>") << ErrorCode::Protocol << u"byte"_s;
}

void TestFis::refusalsBecomeErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    Desk desk;
    desk.concur.on("GET " + base + "expense/transactions", answerOf(status, body, "Concur-CorrelationId: abc-1\r\n"));
    const auto page = QCoro::waitFor(desk.fis.ready(DocumentKind::Expense, 0, 25));
    QVERIFY(!page.has_value());
    COMPARE_CODE(page.error().code, code);
    QVERIFY2(page.error().detail.contains(words), qPrintable(page.error().detail));
    QVERIFY(page.error().detail.contains(u"expense/transactions"_s));
    if (status != 200)
        QVERIFY(page.error().detail.contains(u"abc-1"_s));
}

void TestFis::emptyListsAskNothing()
{
    Desk desk;
    QVERIFY(QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {})).value().isEmpty());
    QVERIFY(QCoro::waitFor(desk.fis.confirm(DocumentKind::Expense, {})).value().isEmpty());
    QCOMPARE(desk.http.counters().requests, 0);
}

void TestFis::purchasesAreNotInTheQueue()
{
    Desk desk;
    COMPARE_CODE(QCoro::waitFor(desk.fis.ready(DocumentKind::Purchase, 0, 25)).error().code, ErrorCode::Usage);
    COMPARE_CODE(QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Purchase, {u"a"_s})).error().code, ErrorCode::Usage);
    COMPARE_CODE(QCoro::waitFor(desk.fis.confirm(DocumentKind::Purchase, {{}})).error().code, ErrorCode::Usage);
    COMPARE_CODE(QCoro::waitFor(desk.fis.byDocumentId(DocumentKind::Purchase, u"a"_s)).error().code, ErrorCode::Usage);
    QCOMPARE(desk.http.counters().requests, 0);
}

void TestFis::lostAnswersAreAskedAgain()
{
    Desk desk;
    int times = 0;
    desk.concur.on("POST " + base + "expense/transactions/acknowledgements", [&times](const RudeRequest &) {
        return ++times == 1 ? answerOf(504)
                            : answerOf(200, R"([{"code":101,"docId":"a","acknowledgeResult":"FAILURE"}])");
    });
    const auto results = QCoro::waitFor(desk.fis.acknowledge(DocumentKind::Expense, {u"a"_s}));
    QVERIFY(results.has_value());
    QVERIFY(reactionTo(results->first()) == FisReaction::AlreadyDone);
    QCOMPARE(times, 2);
}

QTEST_GUILESS_MAIN(TestFis)
#include "tst_fis.moc"
