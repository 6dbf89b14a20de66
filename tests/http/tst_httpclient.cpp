// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "httpcalls.h"
#include "rudeserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Safety = HttpCall::Safety;

Q_DECLARE_METATYPE(Ledgerbridge::HttpCall::Safety)

/// Against a server that behaves badly on purpose, over real sockets.
class TestHttpClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItShould();
    void returnsRefusalsAsAnswers_data();
    void returnsRefusalsAsAnswers();
    void writesLeaveOnce_data();
    void writesLeaveOnce();
    void writesLeaveOnceOnKeptConnection_data();
    void writesLeaveOnceOnKeptConnection();
    void repeatableCallsAreRepeated();
    void truncatedLengthIsNoAnswer_data();
    void truncatedLengthIsNoAnswer();
    void truncatedChunksAreFoundInJson();
    void deadlineIsTotal_data();
    void deadlineIsTotal();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void faultsOfTheServerPassOrExplainThemselves();
    void readsBigAnswers();
    void refusesHugeAnswers();
    void unreachableSaysSo();
    void addresses_data();
    void addresses();
};

void TestHttpClient::sendsWhatItShould()
{
    RudeServer server(QList<QByteArray>{answerOf(200, "{\"ok\":true}", "X-Thing: y\r\n")});
    HttpClient client(quick());
    HttpCall call = write(server.url(u"/a/b?c=d"_s));
    call.headers.emplaceBack("Authorization", "Bearer abc");
    const auto answer = run(client, call);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->isSuccess());
    QCOMPARE(answer->header("x-thing"), QByteArray("y"));
    QVERIFY(readJson(*answer, call.safety).value()[u"ok"].flag());
    QCOMPARE(server.requests.size(), 1);
    const RudeRequest &request = server.requests.first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/a/b?c=d"));
    QCOMPARE(request.body, call.body);
    QCOMPARE(request.header("Content-Length"), QByteArray("7"));
    QCOMPARE(request.header("Transfer-Encoding"), QByteArray());
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer abc"));
    QVERIFY(request.header("User-Agent").startsWith("Ledgerbridge/"));
    QCOMPARE(client.counters().requests, 1);
}

void TestHttpClient::returnsRefusalsAsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Safety>("safety");
    for (const int status : {400, 401, 403, 404, 409, 412, 422}) {
        QTest::addRow("%d read", status) << status << QByteArray() << Safety::Read;
        QTest::addRow("%d write", status) << status << QByteArray() << Safety::Write;
    }
    QTest::newRow("bearer challenge, read") << 401 << QByteArray("WWW-Authenticate: Bearer\r\n") << Safety::Read;
    QTest::newRow("bearer challenge, write") << 401 << QByteArray("WWW-Authenticate: Bearer\r\n") << Safety::Write;
    QTest::newRow("basic challenge, write") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n") << Safety::Write;
    QTest::newRow("NTLM challenge, write") << 401 << QByteArray("WWW-Authenticate: NTLM\r\n") << Safety::Write;
}

void TestHttpClient::returnsRefusalsAsAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(Safety, safety);
    RudeServer server(QList<QByteArray>{answerOf(status, "{\"message\":\"no\"}", headers)});
    HttpClient client(quick());
    const auto answer = run(client, safety == Safety::Read ? read(server.url()) : write(server.url()));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->status, status);
    if (headers.isEmpty())
        QCOMPARE(answer->body, QByteArray("{\"message\":\"no\"}"));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::writesLeaveOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    const QList<QByteArray> methods{"POST", "PUT", "PATCH", "DELETE"};
    for (const QByteArray &method : methods) {
        for (const bool hasBody : {true, false}) {
            const QByteArray body = hasBody ? QByteArray("{\"amount\":12.50}") : QByteArray();
            const char *word = hasBody ? "body" : "no body";
            QTest::addRow("%s %s, closed", method.constData(), word) << method << body << QByteArray() << false;
            QTest::addRow("%s %s, reset", method.constData(), word) << method << body << QByteArray() << true;
            QTest::addRow("%s %s, half a status line", method.constData(), word) << method << body << QByteArray("HTTP/1.") << false;
            QTest::addRow("%s %s, half the headers", method.constData(), word)
                << method << body << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false;
        }
    }
    QTest::newRow("large body, closed") << QByteArray("POST") << QByteArray(3'000'000, 'x') << QByteArray() << false;
}

void TestHttpClient::writesLeaveOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    QFETCH(bool, reset);
    RudeServer server([answer, reset](QTcpSocket *socket, const RudeRequest &) {
        socket->write(answer);
        socket->flush();
        reset ? socket->abort() : socket->disconnectFromHost();
    });
    HttpClient client(quick());
    const auto result = run(client, write(server.url(), body, method));
    QVERIFY(!result.has_value());
    COMPARE_CODE(result.error().code, ErrorCode::OutcomeUnknown);
    QTest::qWait(60); // a second sending would come from another thread, a moment later
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().body, body);
    QCOMPARE(client.counters().requests, 1);
}

void TestHttpClient::writesLeaveOnceOnKeptConnection_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("stopsListening");
    QTest::newRow("body") << QByteArray("{}") << false;
    QTest::newRow("no body") << QByteArray() << false;
    QTest::newRow("body, then nobody listens") << QByteArray("{}") << true;
    QTest::newRow("no body, then nobody listens") << QByteArray() << true;
}

void TestHttpClient::writesLeaveOnceOnKeptConnection()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, stopsListening);
    RudeServer *self = nullptr;
    RudeServer server([&self, stopsListening](QTcpSocket *socket, const RudeRequest &request) {
        if (request.method == "GET") {
            socket->write(answerOf(200, "{}"));
            return;
        }
        if (stopsListening)
            self->close();
        socket->disconnectFromHost();
    });
    self = &server;
    HttpClient client(quick());
    QVERIFY(run(client, read(server.url())).has_value());
    const auto result = run(client, write(server.url(), body));
    QVERIFY(!result.has_value());
    COMPARE_CODE(result.error().code, ErrorCode::OutcomeUnknown);
    QTest::qWait(60);
    QCOMPARE(server.requests.size(), 2);
}

void TestHttpClient::repeatableCallsAreRepeated()
{
    int left = 2;
    RudeServer server([&left](QTcpSocket *socket, const RudeRequest &) {
        if (left-- > 0)
            socket->write(answerOf(503, "busy"));
        else
            socket->write(answerOf(200, "{}"));
    });
    HttpClient client(quick());
    QVERIFY(run(client, read(server.url())).has_value());
    QCOMPARE(client.counters().retried, 2);
    left = 1;
    HttpCall acknowledge = write(server.url());
    acknowledge.safety = Safety::RepeatableWrite;
    QVERIFY(run(client, acknowledge).has_value());
    QCOMPARE(server.requests.last().body, acknowledge.body);
    left = 100;
    const auto result = run(client, read(server.url()));
    COMPARE_CODE(result.error().code, ErrorCode::Unreachable);
    QCOMPARE(result.error().httpStatus, 503);
    QCOMPARE(server.requests.size(), 3 + 2 + 3);
}

void TestHttpClient::truncatedLengthIsNoAnswer_data()
{
    QTest::addColumn<Safety>("safety");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("read") << Safety::Read << ErrorCode::Protocol;
    QTest::newRow("write") << Safety::Write << ErrorCode::OutcomeUnknown;
}

void TestHttpClient::truncatedLengthIsNoAnswer()
{
    QFETCH(Safety, safety);
    QFETCH(ErrorCode, code);
    RudeServer server([](QTcpSocket *socket, const RudeRequest &) {
        socket->write("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"a\":1}");
        socket->disconnectFromHost();
    });
    HttpClient client(quick());
    HttpCall call = write(server.url());
    call.safety = safety;
    const auto result = run(client, call);
    QVERIFY(!result.has_value());
    COMPARE_CODE(result.error().code, code);
    QCOMPARE(server.requests.size(), safety == Safety::Write ? 1 : 3);
}

void TestHttpClient::truncatedChunksAreFoundInJson()
{
    RudeServer server([](QTcpSocket *socket, const RudeRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"a\":1,\"\r\n");
        socket->disconnectFromHost();
    });
    HttpClient client(quick());
    for (const Safety safety : {Safety::Read, Safety::Write}) {
        HttpCall call = write(server.url());
        call.safety = safety;
        const auto answer = run(client, call);
        const ErrorCode expected = safety == Safety::Write ? ErrorCode::OutcomeUnknown : ErrorCode::Protocol;
        const auto json = answer.and_then([safety](const HttpAnswer &whole) { return readJson(whole, safety); });
        QVERIFY(!json.has_value());
        COMPARE_CODE(json.error().code, expected);
    }
}

void TestHttpClient::deadlineIsTotal_data()
{
    QTest::addColumn<Safety>("safety");
    QTest::addColumn<bool>("drips");
    QTest::newRow("drip-fed read") << Safety::Read << true;
    QTest::newRow("drip-fed write") << Safety::Write << true;
    QTest::newRow("silent read") << Safety::Read << false;
    QTest::newRow("silent write") << Safety::Write << false;
}

void TestHttpClient::deadlineIsTotal()
{
    QFETCH(Safety, safety);
    QFETCH(bool, drips);
    RudeServer server([drips](QTcpSocket *socket, const RudeRequest &) {
        if (!drips)
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(10);
    });
    HttpClient client(quick());
    HttpCall call = write(server.url());
    call.safety = safety;
    call.deadline = 150ms;
    QElapsedTimer clock;
    clock.start();
    const auto result = run(client, call);
    QVERIFY(!result.has_value());
    COMPARE_CODE(result.error().code, safety == Safety::Write ? ErrorCode::OutcomeUnknown : ErrorCode::Unreachable);
    QVERIFY(clock.elapsed() < 3000);
    QCOMPARE(server.requests.size(), safety == Safety::Write ? 1 : 2);
}

void TestHttpClient::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Safety>("safety");
    for (const int status : {301, 302, 307, 308}) {
        QTest::addRow("%d read", status) << status << Safety::Read;
        QTest::addRow("%d write", status) << status << Safety::Write;
    }
}

void TestHttpClient::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(Safety, safety);
    RudeServer thief(QList<QByteArray>{answerOf(200, "{}")});
    RudeServer server(QList<QByteArray>{answerOf(status, {}, "Location: " + thief.url().toEncoded() + "\r\n")});
    HttpClient client(quick());
    HttpCall call = safety == Safety::Read ? read(server.url()) : write(server.url());
    call.headers.emplaceBack("Authorization", "Bearer hush");
    const auto result = run(client, call);
    QVERIFY(!result.has_value());
    COMPARE_CODE(result.error().code, safety == Safety::Read ? ErrorCode::Protocol : ErrorCode::Refused);
    QTest::qWait(30);
    QCOMPARE(thief.requests.size(), 0);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::faultsOfTheServerPassOrExplainThemselves()
{
    RudeServer passing(QList<QByteArray>{answerOf(500, "{}"), answerOf(200, "{}")});
    HttpClient client(quick());
    QCOMPARE(run(client, read(passing.url()))->status, 200);
    QCOMPARE(passing.requests.size(), 2);
    RudeServer lasting(QList<QByteArray>{answerOf(500, "{\"message\":\"why\"}")});
    const auto answer = run(client, read(lasting.url()));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 500);
    QVERIFY(answer->body.contains("why"));
    QCOMPARE(lasting.requests.size(), 3);
}

void TestHttpClient::readsBigAnswers()
{
    const QByteArray body = "[\"" + QByteArray(10 * 1024 * 1024, 'x') + "\"]";
    RudeServer server(QList<QByteArray>{answerOf(200, body)});
    HttpClient client(quick());
    const auto answer = run(client, read(server.url()));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body, body);
}

void TestHttpClient::refusesHugeAnswers()
{
    RudeServer server(QList<QByteArray>{answerOf(200, QByteArray(3'000'000, ' '))});
    HttpOptions options = quick();
    options.largestAnswer = 1'000'000;
    HttpClient client(options);
    COMPARE_CODE(run(client, read(server.url())).error().code, ErrorCode::Protocol);
    COMPARE_CODE(run(client, write(server.url())).error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(server.requests.size(), 2);
}

void TestHttpClient::unreachableSaysSo()
{
    QUrl url;
    {
        RudeServer gone(QList<QByteArray>{});
        url = gone.url();
    }
    HttpClient client(quick());
    for (const HttpCall &call : {read(url), write(url), write(url, {})}) {
        const auto result = run(client, call);
        QVERIFY(!result.has_value());
        COMPARE_CODE(result.error().code, ErrorCode::Unreachable);
        QVERIFY(result.error().message.contains(u"127.0.0.1"_s));
    }
}

void TestHttpClient::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://us2.api.concursolutions.com/x"_s << true;
    QTest::newRow("http") << u"http://us2.api.concursolutions.com/x"_s << false;
    QTest::newRow("http lan") << u"http://192.168.1.5:7048"_s << false;
    QTest::newRow("http loopback") << u"http://127.0.0.1:7048"_s << true;
    QTest::newRow("http loopback net") << u"http://127.8.9.1:7048"_s << true;
    QTest::newRow("http ipv6 loopback") << u"http://[::1]:7048"_s << true;
    QTest::newRow("http localhost") << u"http://LOCALHOST:7048"_s << true;
    QTest::newRow("http looks like loopback") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::newRow("http localhost suffix") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("user info trick") << u"http://localhost@evil.example"_s << false;
    QTest::newRow("ftp") << u"ftp://localhost"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestHttpClient::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(HttpClient::isAllowed(QUrl(url)), allowed);
    if (!allowed) {
        HttpClient client(quick());
        COMPARE_CODE(run(client, read(QUrl(url))).error().code, ErrorCode::InvalidInput);
        QCOMPARE(client.counters().requests, 0);
    }
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
