// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listener.h"
#include "memoryinbox.h"

#include <QFile>
#include <QNetworkInterface>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Webhooks;
using WebhooksTest::MemoryInbox;

namespace {

constexpr auto token = "tok-1";

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: h\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray toConcur(const QByteArray &body)
{
    return post("/tok-1/concur", body);
}

} // namespace

/// The listener over real sockets: what it keeps and answers, and what the rude, the slow and the many come to.
class TestListener final : public QObject
{
    Q_OBJECT
    std::unique_ptr<MemoryInbox> m_inbox;
    std::unique_ptr<Listener> m_listener;

    void listen(const ListenerLimits &limits = {})
    {
        m_listener = std::make_unique<Listener>(
            Listener::Setup{QHostAddress::LocalHost, 0, {token, "key", {}}, {}, limits}, *m_inbox);
        QVERIFY(m_listener->start());
    }

    std::unique_ptr<QTcpSocket> connected()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_listener->port());
        [&socket] { QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState); }();
        return socket;
    }

    /// What comes back until `whole` answers are there or the other side closes.
    static QByteArray answersOf(QTcpSocket &socket, int whole = 1)
    {
        QByteArray got;
        const auto isDone = [&] {
            got += socket.readAll();
            return got.count("HTTP/1.1 ") >= whole && got.contains("\r\n\r\n");
        };
        std::ignore =
            QTest::qWaitFor([&] { return isDone() || socket.state() != QAbstractSocket::ConnectedState; }, 5000);
        return got + socket.readAll();
    }

    QByteArray ask(const QByteArray &wire)
    {
        const auto socket = connected();
        socket->write(wire);
        return answersOf(*socket);
    }

private Q_SLOTS:
    void init() { m_inbox = std::make_unique<MemoryInbox>(); }
    void cleanup() { m_listener.reset(); }

    void aDeliveryIsKeptBeforeItIsAnswered()
    {
        listen();
        const QByteArray answer =
            ask(post("/tok-1/concur", "{\"id\":1}", "Concur-Correlationid: c-7\r\nContent-Type: application/json\r\n"));
        QVERIFY2(answer.startsWith("HTTP/1.1 202 "), answer.constData());
        QCOMPARE(m_inbox->kept.size(), 1);
        const Delivery &kept = m_inbox->kept.first();
        QVERIFY(kept.system == NoticeSystem::Concur);
        QCOMPARE(kept.body, "{\"id\":1}"_ba);
        QCOMPARE(kept.correlation, u"c-7"_s);
        QCOMPARE(m_listener->counters().kept, 1);
    }

    void whatCannotBeKeptComesAgain()
    {
        listen();
        m_inbox->isFull = true;
        QVERIFY(ask(toConcur("a")).startsWith("HTTP/1.1 503 "));
        m_inbox->isFull = false;
        QVERIFY(ask(toConcur("a")).startsWith("HTTP/1.1 202 "));
        QCOMPARE(m_listener->counters().putOff, 1);
    }

    void theHandshakeOfNavIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("wire");
        const QByteArray end = " /tok-1/nav?validationToken=a%2Fb%3D HTTP/1.1\r\nHost: h\r\n";
        QTest::newRow("POST without a body") << "POST" + end + "Content-Length: 0\r\n\r\n";
        QTest::newRow("POST without a length") << "POST" + end + "\r\n";
        QTest::newRow("POST with a body") << "POST" + end + "Content-Length: 2\r\n\r\n{}";
        QTest::newRow("GET") << "GET" + end + "\r\n";
        QTest::newRow("PUT") << "PUT" + end + "Content-Length: 0\r\n\r\n";
    }
    void theHandshakeOfNavIsAnswered()
    {
        QFETCH(QByteArray, wire);
        listen();
        const QByteArray answer = ask(wire);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\na/b="), answer.constData());
        QVERIFY(answer.contains("text/plain") && answer.contains("nosniff"));
        QVERIFY(m_inbox->kept.isEmpty());
    }

    void manyRequestsOnOneConnection()
    {
        listen();
        const auto socket = connected();
        QByteArray wire;
        for (int i = 0; i < 50; ++i)
            wire += toConcur(QByteArray::number(i));
        // All at once, as a pipelining proxy does.
        socket->write(wire);
        const QByteArray answers = answersOf(*socket, 50);
        QCOMPARE(answers.count("HTTP/1.1 202 "), 50);
        QCOMPARE(m_inbox->kept.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(m_inbox->kept.at(i).body, QByteArray::number(i));
    }

    void manyAtOnceShareAWrite()
    {
        listen();
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 40; ++i)
            sockets.push_back(connected());
        for (const auto &socket : sockets)
            socket->write(toConcur("x"));
        for (const auto &socket : sockets)
            QVERIFY(answersOf(*socket).startsWith("HTTP/1.1 202 "));
        QCOMPARE(m_inbox->kept.size(), 40);
        QVERIFY2(m_inbox->writes < 40, qPrintable(u"%1 writes"_s.arg(m_inbox->writes)));
    }

    void whoClosesAfterSendingIsStillHeard()
    {
        listen();
        const auto socket = connected();
        socket->write(toConcur("gone"));
        QVERIFY(socket->waitForBytesWritten());
        socket->abort();
        QTRY_COMPARE(m_inbox->kept.size(), 1);
    }

    void whoAsksToCloseIsClosed()
    {
        listen();
        const auto socket = connected();
        socket->write(post("/tok-1/concur", "x", "Connection: close\r\n"));
        QVERIFY(answersOf(*socket).startsWith("HTTP/1.1 202 "));
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void whoWaitsBeforeTheBodyIsToldToGoOn()
    {
        listen();
        const auto socket = connected();
        socket->write("POST /tok-1/concur HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QVERIFY(answersOf(*socket).startsWith("HTTP/1.1 100 "));
        socket->write("abc");
        QVERIFY(answersOf(*socket).startsWith("HTTP/1.1 202 "));
        // A stranger is not asked for the body.
        const auto stranger = connected();
        stranger->write("POST /x/concur HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QVERIFY(answersOf(*stranger).startsWith("HTTP/1.1 404 "));
    }

    void strangersLearnNothing_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("root") << "GET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
        QTest::newRow("another token") << post("/tok-2/concur", "x");
        QTest::newRow("right token, wrong door") << post("/tok-1/admin", "x");
        QTest::newRow("right token, wrong method") << "DELETE /tok-1/concur HTTP/1.1\r\nHost: h\r\n\r\n"_ba;
    }
    void strangersLearnNothing()
    {
        QFETCH(QByteArray, wire);
        listen();
        QCOMPARE(ask(wire), "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"_ba);
        QVERIFY(m_inbox->kept.isEmpty());
        QCOMPARE(m_listener->counters().refused, 1);
    }

    void theBodyOfAStrangerIsNotReadIn()
    {
        listen();
        const auto socket = connected();
        socket->write("POST /x/concur HTTP/1.1\r\nHost: h\r\nContent-Length: 10000000\r\n\r\n");
        QVERIFY(answersOf(*socket).startsWith("HTTP/1.1 404 "));
        socket->write(QByteArray(1'000'000, 'x'));
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(m_inbox->kept.isEmpty());
    }

    void aSecondRequestIsNotSmuggledIn()
    {
        listen();
        const QByteArray hidden = toConcur("smuggled");
        const QByteArray answer = ask("POST /tok-1/concur HTTP/1.1\r\nHost: h\r\nContent-Length: "
            + QByteArray::number(5 + hidden.size()) + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
        QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
        QTest::qWait(50);
        QVERIFY(m_inbox->kept.isEmpty());
    }

    void tooLarge()
    {
        ListenerLimits limits;
        limits.request.body = 1000;
        listen(limits);
        QVERIFY(ask(toConcur(QByteArray(1001, 'x'))).startsWith("HTTP/1.1 413 "));
        QVERIFY(ask(toConcur(QByteArray(1000, 'x'))).startsWith("HTTP/1.1 202 "));
        QVERIFY(ask("GET /" + QByteArray(20'000, 'x')).startsWith("HTTP/1.1 431 "));
    }

    void bodiesTogetherHaveTheirLimit()
    {
        ListenerLimits limits;
        limits.bodies = 1500;
        listen(limits);
        const auto first = connected();
        first->write("POST /tok-1/concur HTTP/1.1\r\nHost: h\r\nContent-Length: 1001\r\n\r\n" + QByteArray(1000, 'x'));
        QTest::qWait(50);
        QVERIFY(ask(toConcur(QByteArray(1000, 'y'))).startsWith("HTTP/1.1 503 "));
        first->write("x");
        QVERIFY(answersOf(*first).startsWith("HTTP/1.1 202 "));
        QVERIFY(ask(toConcur(QByteArray(1000, 'y'))).startsWith("HTTP/1.1 202 "));
        // One that goes away in the middle gives its room back.
        {
            const auto third = connected();
            third->write(
                "POST /tok-1/concur HTTP/1.1\r\nHost: h\r\nContent-Length: 1001\r\n\r\n" + QByteArray(1000, 'x'));
            QTest::qWait(50);
        }
        QTest::qWait(50);
        QVERIFY(ask(toConcur(QByteArray(1000, 'z'))).startsWith("HTTP/1.1 202 "));
    }

    void theSlowAreSentAway()
    {
        ListenerLimits limits;
        limits.header = std::chrono::milliseconds(200);
        limits.whole = std::chrono::milliseconds(200);
        listen(limits);
        const auto silent = connected();
        const auto drip = connected();
        const auto body = connected();
        body->write("POST /tok-1/concur HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nx");
        QElapsedTimer time;
        time.start();
        while (drip->state() == QAbstractSocket::ConnectedState && time.elapsed() < 4000) {
            drip->write("X");
            QTest::qWait(20);
        }
        QVERIFY2(time.elapsed() < 4000, "a byte now and then is no progress");
        QVERIFY(answersOf(*body).startsWith("HTTP/1.1 408 "));
        QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(m_inbox->kept.isEmpty());
    }

    void theSilentMakeRoom()
    {
        ListenerLimits limits;
        limits.connections = 10;
        listen(limits);
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 10; ++i)
            silent.push_back(connected());
        silent.front()->write("POST /tok-1/con");
        QTest::qWait(50);
        QVERIFY(ask(toConcur("heard")).startsWith("HTTP/1.1 202 "));
        QTRY_COMPARE(silent.front()->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
    }

    void tooManyComeAgain()
    {
        ListenerLimits limits;
        limits.burst = 5;
        limits.perSecond = 1;
        listen(limits);
        int taken = 0;
        int putOff = 0;
        for (int i = 0; i < 12; ++i) {
            // Strangers use nothing up.
            QVERIFY(ask(post("/x/concur", "x")).startsWith("HTTP/1.1 404 "));
            const QByteArray answer = ask(toConcur("x"));
            taken += answer.startsWith("HTTP/1.1 202 ") ? 1 : 0;
            putOff += answer.startsWith("HTTP/1.1 429 ") ? 1 : 0;
        }
        QCOMPARE(taken + putOff, 12);
        QVERIFY2(taken >= 5 && taken <= 8, qPrintable(QString::number(taken)));
        QCOMPARE(m_inbox->kept.size(), taken);
    }

    void otherAddressesNeedTls()
    {
        Listener open({QHostAddress::AnyIPv4, 0, {token, "key", {}}}, *m_inbox);
        const Result<void> started = open.start();
        QVERIFY(!started);
        QCOMPARE(toString(started.error().code), toString(ErrorCode::InvalidInput));
        QCOMPARE(open.port(), quint16(0));
    }

    void aPortIsHadOnce()
    {
        listen();
        Listener second({QHostAddress::LocalHost, m_listener->port(), {token, "key", {}}}, *m_inbox);
        QVERIFY(!second.start());
    }

    void withTls()
    {
        const QTemporaryDir folder;
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                u"/CN=localhost"_s, u"-keyout"_s, folder.filePath(u"k"_s), u"-out"_s, folder.filePath(u"c"_s)});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        QFile key(folder.filePath(u"k"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(u"c"_s)));
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        m_listener = std::make_unique<Listener>(
            Listener::Setup{QHostAddress::AnyIPv4, 0, {token, "key", {}}, tls, {}}, *m_inbox);
        QVERIFY(m_listener->start());
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_listener->port());
        QTRY_VERIFY(socket.isEncrypted());
        socket.write(toConcur("sealed"));
        QVERIFY(answersOf(socket).startsWith("HTTP/1.1 202 "));
        QCOMPARE(m_inbox->kept.value(0).body, "sealed"_ba);
        // Plain text at the same port gets no answer.
        QVERIFY(!ask(toConcur("plain")).contains("202"));
    }

    void stoppedItTakesNothingIn()
    {
        listen();
        m_listener->stop();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, 1);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_listener->port(), quint16(0));
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
