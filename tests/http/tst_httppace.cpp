// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "httpcalls.h"
#include "rudeserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// How fast requests leave, how they wait and how they are stopped, over real sockets.
class TestHttpPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsTold();
    void throttlingEndsAsError();
    void longWaitsAreNotWaitedFor();
    void parallelLimitHolds();
    void aBusySystemIsLeftAloneByAll();
    void abortGivesBackAPlaceJustGiven();
    void abortEndsEverything();
    void abortDuringBackoff();
    void destroyedClientCancels();
};

void TestHttpPace::waitsAsTold()
{
    RudeServer server(QList<QByteArray>{answerOf(429, "{}", "Retry-After: 1\r\n"), answerOf(200, "{}")});
    HttpClient client(quick());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(run(client, write(server.url())).has_value()); // a 429 changed nothing: even a write goes again
    QVERIFY(clock.elapsed() >= 990);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.requests.last().body, server.requests.first().body);
    QCOMPARE(client.counters().throttled, 1);
}

void TestHttpPace::throttlingEndsAsError()
{
    for (const QByteArray &header : {QByteArray("Retry-After: 0\r\n"), QByteArray()}) {
        RudeServer server(QList<QByteArray>{answerOf(429, "{}", header)});
        HttpClient client(quick());
        const auto result = run(client, write(server.url()));
        QVERIFY(!result.has_value());
        COMPARE_CODE(result.error().code, ErrorCode::Throttled);
        QCOMPARE(server.requests.size(), 3);
        QCOMPARE(client.counters().throttled, 3);
        QCOMPARE(client.counters().retried, 2);
    }
}

void TestHttpPace::longWaitsAreNotWaitedFor()
{
    RudeServer server(QList<QByteArray>{answerOf(429, "{}", "Retry-After: 3600\r\n")});
    HttpClient client(quick());
    COMPARE_CODE(run(client, read(server.url())).error().code, ErrorCode::Throttled);
    QCOMPARE(server.requests.size(), 1);
}

namespace {

QCoro::Task<> countInto(HttpClient *client, HttpCall call, std::shared_ptr<QList<Result<HttpAnswer>>> results)
{
    auto result = co_await client->send(call);
    results->append(std::move(result));
}

QCoro::Task<> stopAfter(HttpClient *client, HttpCall call, std::shared_ptr<QList<Result<HttpAnswer>>> results)
{
    auto result = co_await client->send(call);
    client->abort();
    client->resume();
    results->append(std::move(result));
}

} // namespace

void TestHttpPace::parallelLimitHolds()
{
    int open = 0;
    int peak = 0;
    RudeServer server([&open, &peak](QTcpSocket *socket, const RudeRequest &) {
        peak = std::max(peak, ++open);
        QTimer::singleShot(15, socket, [socket, &open] {
            --open;
            socket->write(answerOf(200, "{}"));
        });
    });
    HttpOptions options = quick();
    options.limits.parallel = 3;
    HttpClient client(options);
    const auto results = std::make_shared<QList<Result<HttpAnswer>>>();
    for (int i = 0; i < 12; ++i)
        countInto(&client, read(server.url()), results);
    QTRY_COMPARE(results->size(), 12);
    QCOMPARE(peak, 3);
    for (const auto &result : std::as_const(*results))
        QVERIFY(result.has_value());
}

/// "Leave me alone" is meant for every caller.
void TestHttpPace::aBusySystemIsLeftAloneByAll()
{
    QElapsedTimer clock;
    QList<qint64> times;
    RudeServer server([&](QTcpSocket *socket, const RudeRequest &) {
        times.append(clock.elapsed());
        socket->write(times.size() == 1 ? answerOf(429, "{}", "Retry-After: 1\r\n") : answerOf(200, "{}"));
    });
    HttpOptions options = quick();
    options.limits.parallel = 1;
    HttpClient client(options);
    clock.start();
    const auto results = std::make_shared<QList<Result<HttpAnswer>>>();
    for (int i = 0; i < 4; ++i)
        countInto(&client, read(server.url()), results);
    QTRY_COMPARE(results->size(), 4);
    QCOMPARE(times.size(), 5);
    QVERIFY(times[1] - times[0] >= 990);
    // and afterwards they come one by one, with air between them
    for (qsizetype i = 2; i < times.size(); ++i)
        QVERIFY2(times[i] - times[i - 1] >= 40, qPrintable(QString::number(times[i] - times[i - 1])));
    QCOMPARE(client.counters().throttled, 1);
}

/// The place that a call has just been given goes back when everything is stopped at that very moment.
void TestHttpPace::abortGivesBackAPlaceJustGiven()
{
    RudeServer server(QList<QByteArray>{answerOf(200, "{}")});
    HttpOptions options = quick();
    options.limits.parallel = 1;
    HttpClient client(options);
    const auto results = std::make_shared<QList<Result<HttpAnswer>>>();
    stopAfter(&client, read(server.url()), results);
    countInto(&client, read(server.url()), results);
    QTRY_COMPARE(results->size(), 2);
    QVERIFY(results->first().has_value());
    COMPARE_CODE(results->last().error().code, ErrorCode::Cancelled);
    countInto(&client, read(server.url()), results);
    QTRY_COMPARE(results->size(), 3);
    QVERIFY(results->last().has_value());
}

void TestHttpPace::abortEndsEverything()
{
    RudeServer server([](QTcpSocket *, const RudeRequest &) {});
    HttpOptions options = quick();
    options.limits.parallel = 2;
    HttpClient client(options);
    const auto reads = std::make_shared<QList<Result<HttpAnswer>>>();
    const auto writes = std::make_shared<QList<Result<HttpAnswer>>>();
    countInto(&client, read(server.url()), reads);
    countInto(&client, write(server.url()), writes);
    for (int i = 0; i < 3; ++i)
        countInto(&client, write(server.url()), reads); // these never get a place
    QTRY_COMPARE(server.requests.size(), 2);
    client.abort();
    QTRY_COMPARE(reads->size() + writes->size(), 5);
    COMPARE_CODE(writes->first().error().code, ErrorCode::OutcomeUnknown);
    for (const auto &result : std::as_const(*reads))
        COMPARE_CODE(result.error().code, ErrorCode::Cancelled);
    COMPARE_CODE(run(client, read(server.url())).error().code, ErrorCode::Cancelled);
    QCOMPARE(server.requests.size(), 2);

    client.resume();
    RudeServer polite(QList<QByteArray>{answerOf(200, "{}")});
    for (int i = 0; i < 5; ++i)
        QVERIFY(run(client, read(polite.url())).has_value()); // every place was given back
}

void TestHttpPace::abortDuringBackoff()
{
    RudeServer server(QList<QByteArray>{answerOf(429, "{}", "Retry-After: 100\r\n")});
    HttpClient client(quick());
    const auto results = std::make_shared<QList<Result<HttpAnswer>>>();
    countInto(&client, write(server.url()), results);
    QTRY_COMPARE(client.counters().retried, 1);
    client.abort();
    client.resume(); // at once: the old call must end all the same
    QTRY_COMPARE(results->size(), 1);
    COMPARE_CODE(results->first().error().code, ErrorCode::Cancelled);
}

void TestHttpPace::destroyedClientCancels()
{
    RudeServer server([](QTcpSocket *, const RudeRequest &) {});
    auto client = std::make_unique<HttpClient>(quick());
    const auto results = std::make_shared<QList<Result<HttpAnswer>>>();
    countInto(client.get(), read(server.url()), results);
    QTRY_COMPARE(server.requests.size(), 1);
    client.reset();
    QTRY_COMPARE(results->size(), 1);
    COMPARE_CODE(results->first().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHttpPace)
#include "tst_httppace.moc"
