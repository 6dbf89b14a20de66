// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "exchange.h"

#include <QDateTime>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Safety = HttpCall::Safety;
using Next = Verdict::Next;

Q_DECLARE_METATYPE(Ledgerbridge::HttpCall::Safety)
Q_DECLARE_METATYPE(Ledgerbridge::Verdict::Next)

/// The rows of the retry matrix (nav.md 6, concur.md 8), one by one.
class TestRetryMatrix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void cutAnswers_data();
    void cutAnswers();
    void noAnswer_data();
    void noAnswer();
    void waits_data();
    void waits();
    void errorsShowNoQuery();
};

void TestRetryMatrix::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Safety>("safety");
    QTest::addColumn<Next>("next");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](int status, Safety safety, Next next, ErrorCode code = ErrorCode::Internal) {
        QTest::addRow("%d, safety %d", status, static_cast<int>(safety)) << status << safety << next << code;
    };
    for (const Safety safety : {Safety::Read, Safety::RepeatableWrite, Safety::Write}) {
        for (const int status : {200, 201, 204, 304, 400, 401, 403, 404, 409, 412, 413, 422})
            row(status, safety, Next::Return);
        row(429, safety, Next::Retry, ErrorCode::Throttled);
    }
    for (const int status : {408, 502, 503, 504}) {
        row(status, Safety::Read, Next::Retry, ErrorCode::Unreachable);
        row(status, Safety::RepeatableWrite, Next::Retry, ErrorCode::Unreachable);
        row(status, Safety::Write, Next::Fail, ErrorCode::OutcomeUnknown);
    }
    row(500, Safety::Read, Next::Retry, ErrorCode::Unreachable);
    row(500, Safety::RepeatableWrite, Next::Retry, ErrorCode::Unreachable);
    row(500, Safety::Write, Next::Fail, ErrorCode::OutcomeUnknown);
    for (const int status : {301, 302, 303, 307, 308}) {
        row(status, Safety::Read, Next::Fail, ErrorCode::Protocol);
        row(status, Safety::Write, Next::Fail, ErrorCode::Refused);
    }
}

void TestRetryMatrix::status()
{
    QFETCH(int, status);
    QFETCH(Safety, safety);
    QFETCH(Next, next);
    QFETCH(ErrorCode, code);
    HttpCall call;
    call.url = QUrl(u"https://nav.example/api"_s);
    call.safety = safety;
    Attempt attempt;
    attempt.sent = true;
    attempt.answer.status = status;
    const Verdict verdict = judge(call, attempt);
    QCOMPARE(verdict.next, next);
    if (next == Next::Return)
        return;
    COMPARE_CODE(verdict.error.code, code);
    QCOMPARE(verdict.error.httpStatus, status);
    QVERIFY(verdict.error.message.contains(u"nav.example"_s));
}

void TestRetryMatrix::cutAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cut");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("object") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("list, line end") << QByteArray("[1]\r\n") << false;
    QTest::newRow("text") << QByteArray("OK") << false;
    QTest::newRow("page") << QByteArray("<html>") << false;
    QTest::newRow("object without end") << QByteArray("{\"a\":1") << true;
    QTest::newRow("cut within a text") << QByteArray("{\"a\":\"x") << true;
    QTest::newRow("list without end") << QByteArray(" [1,") << true;
    QTest::newRow("only its beginning") << QByteArray("{") << true;
}

void TestRetryMatrix::cutAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, cut);
    for (const Safety safety : {Safety::Read, Safety::RepeatableWrite, Safety::Write}) {
        HttpCall call;
        call.safety = safety;
        Attempt attempt;
        attempt.sent = true;
        attempt.answer.status = 200;
        attempt.answer.body = body;
        const Verdict verdict = judge(call, attempt);
        // A write is never repeated for it: its caller looks up what came of it.
        const bool repeats = cut && safety != Safety::Write;
        QCOMPARE(verdict.next, repeats ? Next::Retry : Next::Return);
        if (repeats)
            COMPARE_CODE(verdict.error.code, ErrorCode::Protocol);
    }
}

void TestRetryMatrix::noAnswer_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<Safety>("safety");
    QTest::addColumn<Next>("next");
    QTest::addColumn<ErrorCode>("code");
    const int refused = QNetworkReply::ConnectionRefusedError;
    const int closed = QNetworkReply::RemoteHostClosedError;
    const int resend = QNetworkReply::ContentReSendError;
    const int tls = QNetworkReply::SslHandshakeFailedError;
    QTest::newRow("refused, read") << refused << false << Safety::Read << Next::Retry << ErrorCode::Unreachable;
    QTest::newRow("refused, write") << refused << false << Safety::Write << Next::Retry << ErrorCode::Unreachable;
    QTest::newRow("refused after sending, write") << refused << true << Safety::Write << Next::Fail << ErrorCode::OutcomeUnknown;
    QTest::newRow("closed, read") << closed << true << Safety::Read << Next::Retry << ErrorCode::Unreachable;
    QTest::newRow("closed, acknowledge") << closed << true << Safety::RepeatableWrite << Next::Retry << ErrorCode::Unreachable;
    QTest::newRow("closed, write") << closed << true << Safety::Write << Next::Fail << ErrorCode::OutcomeUnknown;
    QTest::newRow("re-send, acknowledge") << resend << true << Safety::RepeatableWrite << Next::Retry << ErrorCode::Unreachable;
    QTest::newRow("re-send, write") << resend << true << Safety::Write << Next::Fail << ErrorCode::OutcomeUnknown;
    QTest::newRow("certificate, read") << tls << false << Safety::Read << Next::Fail << ErrorCode::Unreachable;
    QTest::newRow("certificate, write") << tls << false << Safety::Write << Next::Fail << ErrorCode::Unreachable;
}

void TestRetryMatrix::noAnswer()
{
    QFETCH(int, error);
    QFETCH(bool, sent);
    QFETCH(Safety, safety);
    QFETCH(Next, next);
    QFETCH(ErrorCode, code);
    HttpCall call;
    call.safety = safety;
    Attempt attempt;
    attempt.error = static_cast<QNetworkReply::NetworkError>(error);
    attempt.sent = sent;
    const Verdict verdict = judge(call, attempt);
    QCOMPARE(verdict.next, next);
    COMPARE_CODE(verdict.error.code, code);
    QVERIFY(!verdict.error.message.isEmpty());
}

void TestRetryMatrix::waits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("blank around") << QByteArray(" 7 ") << qint64(7000);
    QTest::newRow("zero leaves it to us") << QByteArray("0") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("absurd") << QByteArray("99999999999") << qint64(-1);
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2026 07:28:30 GMT") << qint64(30000);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2026 07:27:00 GMT") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
}

void TestRetryMatrix::waits()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, milliseconds);
    HttpAnswer answer;
    answer.headers = {{"retry-after", header}};
    const QDateTime now(QDate(2026, 10, 21), QTime(7, 28), Qt::UTC);
    const auto wait = retryAfter(answer, now);
    QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), milliseconds);
}

void TestRetryMatrix::errorsShowNoQuery()
{
    HttpCall call;
    call.url = QUrl(u"https://user:secret@nav.example/api?password=hush#x"_s);
    Attempt attempt;
    attempt.error = QNetworkReply::ConnectionRefusedError;
    const Error error = judge(call, attempt).error;
    for (const QString &text : {error.message, error.detail, describe(call)})
        QVERIFY2(!text.contains(u"hush"_s) && !text.contains(u"secret"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestRetryMatrix)
#include "tst_retrymatrix.moc"
