// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Webhooks;

/// What a request on the wire is read as, and what is refused: RFC 9112, above all what lets two servers disagree on
/// where a request ends.
class TestRequestReader final : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int refusal = 0;
        ReceivedRequest request;
        QByteArray left;
    };

    /// Feeds `wire` in pieces of `step` bytes.
    static Outcome readIn(const QByteArray &wire, qsizetype step, const RequestReader::Limits &limits)
    {
        RequestReader reader(limits);
        QByteArray bytes;
        qsizetype sent = 0;
        while (reader.state() != RequestReader::State::Complete && reader.state() != RequestReader::State::Refused) {
            const qsizetype before = bytes.size();
            bytes += wire.mid(sent, step);
            sent = std::min(wire.size(), sent + step);
            const qsizetype taken = reader.feed(bytes);
            bytes.remove(0, taken);
            if (taken == 0 && bytes.size() == before)
                break;
        }
        return {reader.refusal(), reader.request(), bytes + wire.mid(sent)};
    }

private Q_SLOTS:
    void aWholeRequestInPieces_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {1, 2, 7, 100, 10'000})
            QTest::addRow("%d bytes at a time", step) << step;
    }
    void aWholeRequestInPieces()
    {
        QFETCH(int, step);
        const QByteArray body = "{\"id\":\"a\"}";
        const QByteArray wire =
            "POST /x/concur?validationToken=a%2Bb HTTP/1.1\r\nHost: h\r\nConcur-CorrelationId: c-1\r\n"
            "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body + "GET /next";
        const Outcome outcome = readIn(wire, step, {1000, 1000});
        QCOMPARE(outcome.refusal, 0);
        QCOMPARE(outcome.request.method, "POST"_ba);
        QCOMPARE(outcome.request.path, "/x/concur"_ba);
        QCOMPARE(outcome.request.query.queryItemValue(u"validationToken"_s, QUrl::FullyDecoded), u"a+b"_s);
        QCOMPARE(outcome.request.header("concur-correlationid"), "c-1"_ba);
        QCOMPARE(outcome.request.body, body);
        QVERIFY(outcome.request.keepsAlive);
        QVERIFY2(outcome.left.endsWith("GET /next"), "the next request belongs to the next reader");
    }

    void chunksAreReadAsProxiesSendThem()
    {
        const QByteArray wire = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "5\r\n{\"a\":\r\n2;x=y\r\n1}\r\n0\r\n\r\n";
        for (const qsizetype step : {1, 3, 500}) {
            const Outcome outcome = readIn(wire, step, {1000, 1000});
            QCOMPARE(outcome.refusal, 0);
            QCOMPARE(outcome.request.body, "{\"a\":1}"_ba);
            QCOMPARE(outcome.left, ""_ba);
        }
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        const QByteArray start = "POST / HTTP/1.1\r\nHost: h\r\n";
        QTest::newRow("length below zero") << start + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("length is no number") << start + "Content-Length: abc\r\n\r\n" << 400;
        QTest::newRow("length with a plus") << start + "Content-Length: +5\r\n\r\nabcde" << 400;
        QTest::newRow("length in hex") << start + "Content-Length: 0x5\r\n\r\nabcde" << 400;
        QTest::newRow("length of 2^64 - 1") << start + "Content-Length: 18446744073709551615\r\n\r\n" << 413;
        QTest::newRow("length of 2^64 + 5") << start + "Content-Length: 18446744073709551621\r\n\r\n" << 400;
        QTest::newRow("two lengths") << start + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef" << 400;
        QTest::newRow("length and chunks")
            << start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunks and length")
            << start + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunk size is no number") << start + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n" << 400;
        QTest::newRow("chunk longer than it says")
            << start + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n" << 400;
        QTest::newRow("body above the limit") << start + "Content-Length: 1001\r\n\r\n" << 413;
        QTest::newRow("chunks above the limit")
            << start + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x') + "\r\n0\r\n\r\n" << 413;
        QTest::newRow("header above the limit") << start + "X: " + QByteArray(2000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("endless request line") << "GET /" + QByteArray(5000, 'x') << 431;
        QTest::newRow("space before the colon") << start + "Content-Length : 5\r\n\r\nabcde" << 400;
        QTest::newRow("a header without a colon") << start + "Nonsense\r\n\r\n" << 400;
        QTest::newRow("a nought in a header") << start + "X: a" + QByteArray(1, '\0') + "b\r\n\r\n" << 400;
        QTest::newRow("no method") << " / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("HTTP/2 by itself") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << 505;
        QTest::newRow("no version") << "GET /\r\n\r\n"_ba << 400;
        QTest::newRow("TLS on the plain port") << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(50, 'x')
                                               << 400;
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, wire);
        QFETCH(int, status);
        for (const qsizetype step : {1, 16, 100'000}) {
            const Outcome outcome = readIn(wire, step, {1000, 1000});
            QCOMPARE(outcome.refusal, status);
            QVERIFY(outcome.request.body.isEmpty());
        }
    }

    void bareLineFeedsEndNothing()
    {
        const Outcome outcome = readIn("POST / HTTP/1.1\nHost: h\n\nPOST / HTTP/1.1\n\n", 100, {1000, 1000});
        QVERIFY(outcome.request.method.isEmpty());
    }

    void aCutRequestIsNotWhole()
    {
        RequestReader reader({1000, 1000});
        const QByteArray wire = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nabc";
        qsizetype taken = reader.feed(wire);
        QCOMPARE(reader.state(), RequestReader::State::Body);
        taken += reader.feed(QByteArrayView(wire).sliced(taken));
        QCOMPARE(taken, wire.size());
        QCOMPARE(reader.state(), RequestReader::State::Body);
    }

    void whoWaitsBeforeTheBodyIsSeen()
    {
        RequestReader reader({1000, 1000});
        const QByteArray wire = "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n";
        QCOMPARE(reader.feed(wire), wire.size());
        QCOMPARE(reader.state(), RequestReader::State::Body);
        QVERIFY(reader.request().awaitsContinue);
    }
};

QTEST_APPLESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
