// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "fisclient.h"
#include "fiswire.h"
#include "invoicepaymentclient.h"
#include "scriptedconcur.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fisTarget =
    "/financialintegration/fi/v4/companies/transactiontypes/expense/transactions/paymentconfirmations";
const QByteArray target = "/invoice/payment-confirmation/v4/payments";

struct Desk final
{
    ScriptedConcur concur;
    HttpClient http{concur.options};
    Session session{http, concur.setup()};
    FisClient fis{session};
    InvoicePaymentClient invoices{session};
};

PaymentConfirmation payment(const QString &fisId)
{
    return {fisId, u"CP"_s, u"20260512"_s, Decimal::fromString(u"75.5"), u"EUR"_s, u"E100"_s, u"Ada Roth"_s,
        u"CRONUS DE"_s, u"PJ-104711"_s, u"2026"_s, u"CRONUS DE/PJ-104711/2026/1"_s, u"E"_s, {}};
}

InvoicePayment paid(const QString &requestId)
{
    return {requestId, u"PAID"_s, Decimal::fromString(u"119.00"), QDate(2026, 5, 12)};
}

} // namespace

class TestConcurPayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsExpenses();
    void resultsHaveMeanings_data();
    void resultsHaveMeanings();
    void oneConfirmationOfADocumentAtOnce();
    void lostConfirmationsAreRepeated();
    void readsTheHistory();
    void historyWithoutTotalEndsWithAnEmptyPage();
    void knowsWhatIsInTheHistory_data();
    void knowsWhatIsInTheHistory();
    void tellsInvoices();
    void allBadIsNoRefusalOfTheWhole();
    void unclearAnswersStayUnclear_data();
    void unclearAnswersStayUnclear();
    void missingScopeIsSaid();
    void invoicesAreToldApart();
};

void TestConcurPayments::confirmsExpenses()
{
    Desk desk;
    desk.concur.on("POST " + fisTarget, answerOf(200, R"([
        {"code":0,"docId":"a","paymentConfirmationResult":"SUCCESS","paymentRef":"CRONUS DE/PJ-104711/2026/1"}])"));
    const auto results = QCoro::waitFor(desk.fis.confirmPayments({payment(u"a"_s), payment(u"b"_s)}));
    QVERIFY(results.has_value());
    QCOMPARE(results->size(), 2);
    QCOMPARE(paymentReactionTo(results->first()), PaymentReaction::Done);
    QCOMPARE(paymentReactionTo(results->last()), PaymentReaction::RetryLater); // passed over
    const QByteArray body = desk.concur.api.requests.first().body;
    const QByteArray first =
        R"({"systemId":"BC-PROD","processingConfirmation":[{"docId":"a","processingStatusCode":"CP",)"
        R"("additionalMessage":"","clearingDetails":[{"clearingDate":"20260512","clearingAmount":75.50,)"
        R"("clearingCurrency":"EUR","receiver":{"receiverId":"E100","receiverName":"Ada Roth",)"
        R"("receiverType":"EMPLOYEE"},"clearingReference":{"companyCode":"CRONUS DE",)"
        R"("financialDocumentId":"PJ-104711","fiscalYear":"2026","paymentRef":"CRONUS DE/PJ-104711/2026/1",)"
        R"("paymentMethod":"E"}}]},)";
    QCOMPARE(body.left(first.size()), first);
}

void TestConcurPayments::resultsHaveMeanings_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<PaymentReaction>("expected");
    const auto row = [](const char *code, const char *word, PaymentReaction expected) {
        QTest::addRow("%s %s", code, word)
            << QByteArray(R"([{"docId":"a")" + QByteArray(*code ? R"(,"code":)" : "") + code
                   + R"(,"paymentConfirmationResult":")" + word + R"("}])")
            << expected;
    };
    row("0", "SUCCESS", PaymentReaction::Done);
    row("", "SUCCESS", PaymentReaction::Done);
    row("298", "NOOP", PaymentReaction::AlreadyDone);
    row("0", "NOOP", PaymentReaction::AlreadyDone);
    row("213", "FAILURE", PaymentReaction::AlreadyDone);
    row("298", "NOT_POSTING_CONFIRMED", PaymentReaction::NotPostedYet);
    row("116", "DOCUMENT_NOT_FOUND", PaymentReaction::Unknown);
    row("0", "DOCUMENT_NOT_FOUND", PaymentReaction::Unknown);
    row("104", "FAILURE", PaymentReaction::Unknown);
    row("199", "FAILURE", PaymentReaction::RetryLater);
    row("298", "SYSTEM_ERROR_OCCURRED", PaymentReaction::RetryLater);
    row("298", "FAILURE", PaymentReaction::Raise);
    row("99", "FAILURE", PaymentReaction::Raise);
    row("115", "FAILURE", PaymentReaction::Raise);
    row("0", "FAILURE", PaymentReaction::Raise);
}

void TestConcurPayments::resultsHaveMeanings()
{
    QFETCH(QByteArray, item);
    QFETCH(PaymentReaction, expected);
    const auto results = readFisResults(Json::parse(item).value(), u"paymentConfirmationResult"_s, {u"a"_s});
    QVERIFY(results.has_value());
    QCOMPARE(paymentReactionTo(results->first()), expected);
}

void TestConcurPayments::oneConfirmationOfADocumentAtOnce()
{
    Desk desk;
    const auto results = QCoro::waitFor(desk.fis.confirmPayments({payment(u"a"_s), payment(u"a"_s)}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::Usage);
    QVERIFY(QCoro::waitFor(desk.fis.confirmPayments({}))->isEmpty());
    QVERIFY(desk.concur.api.requests.isEmpty());
}

void TestConcurPayments::lostConfirmationsAreRepeated()
{
    Desk desk;
    int times = 0;
    desk.concur.on("POST " + fisTarget, [&times](const RudeRequest &) {
        return ++times == 1 ? answerOf(503)
                            : answerOf(200, R"([{"code":298,"docId":"a","paymentConfirmationResult":"NOOP"}])");
    });
    const auto results = QCoro::waitFor(desk.fis.confirmPayments({payment(u"a"_s)}));
    QVERIFY(results.has_value());
    QCOMPARE(paymentReactionTo(results->first()), PaymentReaction::AlreadyDone);
    const auto asked = desk.concur.asked(fisTarget);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().body, asked.last().body); // the same paymentRef
}

void TestConcurPayments::readsTheHistory()
{
    Desk desk;
    desk.concur.on("GET " + target, [](const RudeRequest &request) {
        const bool isFirst = request.target.contains("page=1");
        return answerOf(200,
            isFirst
                ? R"({"totalRecordCount":2,"payments":[{"requestId":"R1","paymentAmount":"119.00","paymentStatus":"Paid",
                     "paymentStatusDate":"2026-05-12"}]})"
                : R"({"totalRecordCount":2,"paymentsList":[{"requestId":"R2","paymentAmount":0.10}]})");
    });
    const auto history = QCoro::waitFor(desk.invoices.history(u"A&1/7"_s));
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 2);
    QCOMPARE(timesInHistory(*history, paid(u"R1"_s)), 1);
    QCOMPARE(history->last().amount.toString(), u"0.1"_s);
    const auto asked = desk.concur.asked(target);
    QCOMPARE(asked.size(), 2);
    const QUrlQuery query(QUrl::fromEncoded(asked.first().target));
    QCOMPARE(query.queryItemValue(u"invoiceNumber"_s, QUrl::FullyDecoded), u"A&1/7"_s);
    QCOMPARE(query.queryItemValue(u"limit"_s), u"500"_s);
}

void TestConcurPayments::historyWithoutTotalEndsWithAnEmptyPage()
{
    Desk desk;
    desk.concur.on("GET " + target, [](const RudeRequest &request) {
        return answerOf(
            200, request.target.contains("page=3") ? R"({"payments":[]})" : R"({"payments":[{"requestId":"R"}]})");
    });
    const auto history = QCoro::waitFor(desk.invoices.history(u"A1"_s));
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 2);
}

void TestConcurPayments::knowsWhatIsInTheHistory_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("expected");
    const QDate day(2026, 5, 12);
    QTest::newRow("same") << u"r1"_s << u"paid"_s << u"119"_s << day << true;
    QTest::newRow("another invoice") << u"R2"_s << u"PAID"_s << u"119.00"_s << day << false;
    QTest::newRow("taken back") << u"R1"_s << u"VOID"_s << u"119.00"_s << day << false;
    QTest::newRow("a cent") << u"R1"_s << u"PAID"_s << u"119.01"_s << day << false;
    QTest::newRow("another day") << u"R1"_s << u"PAID"_s << u"119.00"_s << day.addDays(1) << false;
    QTest::newRow("no figure") << u"R1"_s << u"PAID"_s << u"x"_s << day << false;
}

void TestConcurPayments::knowsWhatIsInTheHistory()
{
    QFETCH(QString, id);
    QFETCH(QString, status);
    QFETCH(QString, amount);
    QFETCH(QDate, date);
    QFETCH(bool, expected);
    const InvoicePayment known{id, status, Decimal::fromString(amount), date};
    QCOMPARE(timesInHistory({known, known}, paid(u"R1"_s)), expected ? 2 : 0);
}

void TestConcurPayments::tellsInvoices()
{
    Desk desk;
    desk.concur.on("POST " + target + "/bulkUpdate", answerOf(207, R"({"status":"MULTI_STATUS","successCount":1,
        "failureCount":1,"successfulPayments":[{"requestId":"R1"}],
        "failedPayments":[{"requestId":"R2","errorMessage":"not Extracted"}]})"));
    const auto results = QCoro::waitFor(desk.invoices.tell({paid(u"R2"_s), paid(u"R1"_s), paid(u"R3"_s)}));
    QVERIFY(results.has_value());
    QCOMPARE(results->size(), 3);
    QCOMPARE(results->at(0).outcome, InvoicePaymentResult::Outcome::Refused);
    QCOMPARE(results->at(0).message, u"not Extracted"_s);
    QCOMPARE(results->at(1).outcome, InvoicePaymentResult::Outcome::Told);
    QCOMPARE(results->at(2).outcome, InvoicePaymentResult::Outcome::Unknown);
    const QByteArray first =
        R"([{"requestId":"R2","paymentStatus":"PAID","paymentStatusDate":"2026-05-12","paymentAmount":119.00},)";
    QCOMPARE(desk.concur.api.requests.first().body.left(first.size()), first);
}

void TestConcurPayments::allBadIsNoRefusalOfTheWhole()
{
    Desk desk;
    const QByteArray key = "POST " + target + "/bulkUpdate";
    desk.concur.on(
        key, answerOf(400, R"({"status":"BAD_REQUEST","failedPayments":[{"requestId":"R1","errorMessage":"no"}]})"));
    const auto results = QCoro::waitFor(desk.invoices.tell({paid(u"R1"_s)}));
    QVERIFY(results.has_value());
    QCOMPARE(results->first().outcome, InvoicePaymentResult::Outcome::Refused);
    desk.concur.on(key, answerOf(400, R"({"errors":[{"errorCode":"invalid","errorMessage":"what is this"}]})"));
    const auto refused = QCoro::waitFor(desk.invoices.tell({paid(u"R1"_s)}));
    QVERIFY(!refused.has_value());
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
}

void TestConcurPayments::unclearAnswersStayUnclear_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server error") << 500 << QByteArray("{}");
    QTest::newRow("gateway") << 502 << QByteArray();
    QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    QTest::newRow("says nothing") << 200 << QByteArray(R"({"status":"OK"})");
}

void TestConcurPayments::unclearAnswersStayUnclear()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.concur.on("POST " + target + "/bulkUpdate", answerOf(status, body));
    const auto results = QCoro::waitFor(desk.invoices.tell({paid(u"R1"_s)}));
    QVERIFY(!results.has_value());
    COMPARE_CODE(results.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(desk.concur.asked(target + "/bulkUpdate").size(), 1); // never twice
}

void TestConcurPayments::missingScopeIsSaid()
{
    Desk desk;
    desk.concur.on("GET " + target, answerOf(403, R"({"errors":[{"errorMessage":"scope"}]})"));
    const auto history = QCoro::waitFor(desk.invoices.history(u"A1"_s));
    QVERIFY(!history.has_value());
    COMPARE_CODE(history.error().code, ErrorCode::MissingScope);
}

void TestConcurPayments::invoicesAreToldApart()
{
    Desk desk;
    for (const QList<InvoicePayment> &payments : {QList{paid({})}, QList{paid(u"R1"_s), paid(u"r1"_s)}}) {
        const auto results = QCoro::waitFor(desk.invoices.tell(payments));
        QVERIFY(!results.has_value());
        COMPARE_CODE(results.error().code, ErrorCode::Usage);
    }
    QVERIFY(QCoro::waitFor(desk.invoices.tell({}))->isEmpty());
    QVERIFY(desk.concur.api.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestConcurPayments)
#include "tst_concurpayments.moc"
