// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "madeuplocale.h"
#include "sandboxhttp.h"
#include "sandboxjson.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// The server on real sockets, spoken to in raw bytes so that no client library hides what goes over the wire.
class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void jsonKeepsDigits_data();
    void jsonKeepsDigits();
    void jsonKeepsThePoint();
    void jsonKeepsOrder();
    void jsonRefuses_data();
    void jsonRefuses();
    void jsonBuilds();
    void request();
    void keepAlive();
    void pipelined();
    void connectionClose();
    void chunked();
    void chunkedRefused();
    void tooLarge();
    void malformed();
    void expectContinue();
    void delay();
    void endings_data();
    void endings();

private:
    QByteArray exchange(QTcpSocket &socket, const QByteArray &bytes, qsizetype expectedAnswers = 1);
    void connectTo(QTcpSocket &socket);

    std::unique_ptr<HttpServer> m_server;
    HttpRequest m_last;
    HttpResponse m_answer;
};

void TestSandboxHttp::init()
{
    m_last = {};
    m_answer = {};
    m_answer.body = "hello";
    m_server = std::make_unique<HttpServer>([this](const HttpRequest &request) {
        m_last = request;
        return m_answer;
    });
    QVERIFY(m_server->listen());
}

void TestSandboxHttp::cleanup()
{
    m_server.reset();
}

void TestSandboxHttp::connectTo(QTcpSocket &socket)
{
    socket.connectToHost(m_server->url().host(), quint16(m_server->url().port()));
    QVERIFY(socket.waitForConnected(2000));
}

QByteArray TestSandboxHttp::exchange(QTcpSocket &socket, const QByteArray &bytes, qsizetype expectedAnswers)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        connectTo(socket);
    socket.write(bytes);
    QByteArray received;
    const auto complete = [&] {
        received += socket.readAll();
        return received.count("HTTP/1.1") >= expectedAnswers && received.contains("\r\n\r\n");
    };
    [[maybe_unused]] const bool done = QTest::qWaitFor(complete, 2000);
    QTest::qWait(10);
    return received + socket.readAll();
}

void TestSandboxHttp::jsonKeepsDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"50.00000000", "0E-8", "1e3", "-0.10", "12345678901234567890.12", "18446744073709551615",
             "-9223372036854775808", "99999999999999999999999999", "0", "\"a\\\"b\\\\\\n\"", "[]", "{}", "null", "true",
             "[1,[2,{\"a\":false}]]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSandboxHttp::jsonKeepsDigits()
{
    QFETCH(QByteArray, text);
    const std::optional<Json> json = Json::parse(text);
    QVERIFY(json);
    QCOMPARE(json->toUtf8(), text);
}

void TestSandboxHttp::jsonKeepsThePoint()
{
#ifdef Q_OS_LINUX
    const auto back = qScopeGuard([] { decimalPoint[0] = '.'; });
    decimalPoint[0] = ',';
    const auto json = Json::parse("[12.30,1.5E+2]");
    QVERIFY(json.has_value());
    QCOMPARE(json->toUtf8(), QByteArray("[12.30,1.5E+2]"));
#else
    QSKIP("The locale of the C library is replaced on Linux only.");
#endif
}

void TestSandboxHttp::jsonKeepsOrder()
{
    const QByteArray text = R"({"z":1,"a":{"y":[],"b":"ü"},"m":null})";
    QCOMPARE(Json::parse(text)->toUtf8(), text);
    QCOMPARE(Json::parse(R"({"a":1,"b":2,"a":3})")->toUtf8(), QByteArray(R"({"a":3,"b":2})"));
}

void TestSandboxHttp::jsonRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"a\":");
    QTest::newRow("rest") << QByteArray("{} x");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("leading zero") << QByteArray("01");
    QTest::newRow("no utf-8") << QByteArray("\"\xff\"");
    QTest::newRow("too deep") << QByteArray(100000, '[');
}

void TestSandboxHttp::jsonRefuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Json::parse(text));
}

void TestSandboxHttp::jsonBuilds()
{
    Json json = Json::object(
        {{"amount"_ba, Json::number(Decimal::fromString(u"12.50"))}, {"zero"_ba, Json::rawNumber("0E-8")}});
    json.set("list", Json::array({u"x"_s, true, 7}));
    json.member("inner").set("k", Json());
    QCOMPARE(json.toUtf8(), QByteArray(R"({"amount":12.5,"zero":0E-8,"list":["x",true,7],"inner":{"k":null}})"));
    QCOMPARE(json["amount"].toDecimal(), Decimal::fromString(u"12.5"));
    QVERIFY(json["zero"].toDecimal().isZero());
    QCOMPARE(json["list"].at(2).toInt(), 7);
    QVERIFY(json["none"]["deeper"].isNull());
    QVERIFY(json.contains("inner"));
    json.remove("inner");
    QVERIFY(!json.contains("inner"));
}

void TestSandboxHttp::request()
{
    QTcpSocket socket;
    m_answer.headers = {{"X-One", "1"}};
    const QByteArray answer = exchange(socket,
        "POST /a%20b/c?$filter=x%20eq%20%27a%2Bb%27&n=1+2 HTTP/1.1\r\nHost: h\r\nX-Thing: v\r\n"
        "Content-Length: 4\r\n\r\nbody");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nX-One: 1\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\nhello"));
    QCOMPARE(m_last.method, "POST"_ba);
    QCOMPARE(m_last.path, u"/a b/c"_s);
    QCOMPARE(m_last.queryValue(u"$filter"_s), u"x eq 'a+b'"_s);
    QCOMPARE(m_last.queryValue(u"n"_s), u"1 2"_s);
    QCOMPARE(m_last.header("x-thing"), "v"_ba);
    QCOMPARE(m_last.body, "body"_ba);
    QCOMPARE(m_server->requestCount(), 1);
}

void TestSandboxHttp::keepAlive()
{
    QTcpSocket socket;
    exchange(socket, "GET /1 HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(exchange(socket, "GET /2 HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 200"));
    QCOMPARE(m_last.path, u"/2"_s);
    QCOMPARE(m_server->requestCount(), 2);
}

void TestSandboxHttp::pipelined()
{
    QTcpSocket socket;
    const QByteArray both = exchange(socket, "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n", 2);
    QCOMPARE(both.count("HTTP/1.1 200"), 2);
    QCOMPARE(m_last.path, u"/2"_s);
}

void TestSandboxHttp::connectionClose()
{
    QTcpSocket socket;
    QVERIFY(exchange(socket, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").contains("Connection: close"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestSandboxHttp::chunked()
{
    QTcpSocket socket;
    exchange(
        socket, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QCOMPARE(m_last.body, "abcde"_ba);
}

void TestSandboxHttp::chunkedRefused()
{
    m_server->setRefuseChunked(true);
    QTcpSocket socket;
    const QByteArray answer =
        exchange(socket, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 400"));
    QCOMPARE(m_server->requestCount(), 0);
}

void TestSandboxHttp::tooLarge()
{
    m_server->setBodyLimit(10);
    QTcpSocket socket;
    QVERIFY(exchange(socket, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n").startsWith("HTTP/1.1 413"));
    QTcpSocket other;
    const QByteArray header = "X: " + QByteArray(70000, 'x') + "\r\n";
    QVERIFY(exchange(other, "GET / HTTP/1.1\r\nHost: h\r\n" + header + "\r\n").startsWith("HTTP/1.1 431"));
}

void TestSandboxHttp::malformed()
{
    QTcpSocket socket;
    QVERIFY(exchange(socket, "NONSENSE\r\n\r\n").startsWith("HTTP/1.1 400"));
    QCOMPARE(m_server->requestCount(), 0);
}

void TestSandboxHttp::expectContinue()
{
    QTcpSocket socket;
    QVERIFY(exchange(socket, "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
                .startsWith("HTTP/1.1 100 Continue"));
    QVERIFY(exchange(socket, "ok").startsWith("HTTP/1.1 200"));
    QCOMPARE(m_last.body, "ok"_ba);
}

void TestSandboxHttp::delay()
{
    m_server->setLatency(60);
    m_answer.delayMs = 60;
    QTcpSocket socket;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(exchange(socket, "GET / HTTP/1.1\r\nHost: h\r\n\r\n").startsWith("HTTP/1.1 200"));
    QVERIFY(timer.elapsed() >= 115);
}

void TestSandboxHttp::endings_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<bool>("disconnects");
    QTest::addColumn<bool>("someBytes");
    QTest::newRow("before") << int(HttpResponse::Ending::DropBeforeAnswer) << true << false;
    QTest::newRow("half") << int(HttpResponse::Ending::DropHalfWay) << true << true;
    QTest::newRow("hang") << int(HttpResponse::Ending::Hang) << false << false;
}

void TestSandboxHttp::endings()
{
    QFETCH(int, ending);
    QFETCH(bool, disconnects);
    QFETCH(bool, someBytes);
    m_answer.ending = HttpResponse::Ending(ending);
    m_answer.body = QByteArray(1000, 'x');
    QTcpSocket socket;
    connectTo(socket);
    socket.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_server->requestCount(), 1);
    QTest::qWait(100);
    QCOMPARE(socket.state() == QAbstractSocket::UnconnectedState, disconnects);
    const QByteArray received = socket.readAll();
    QCOMPARE(!received.isEmpty(), someBytes);
    QVERIFY(received.size() < 1000);
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
