// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pace.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace std::chrono_literals;

/// The limits of nav.md 6, and what "slow down" does to them.
class TestPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitNoWait();
    void windowIsNeverExceeded_data();
    void windowIsNeverExceeded();
    void throttlingSlowsDown_data();
    void throttlingSlowsDown();
    void oneBurstIsOneSlowdown();
    void goodAnswersBringItBack();
    void askedPauseHoldsForAll();
};

void TestPace::noLimitNoWait()
{
    Pace pace(PaceLimits{});
    for (int i = 0; i < 10'000; ++i) {
        QCOMPARE(pace.wait(5ms).count(), 0);
        pace.began(5ms);
        pace.answered();
    }
    QCOMPARE(pace.parallel(), 4);
}

void TestPace::windowIsNeverExceeded_data()
{
    QTest::addColumn<int>("perWindow");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("step");
    QTest::newRow("BC online: 6000 in 5 minutes, as fast as can be") << 6000 << 300'000 << 0;
    QTest::newRow("BC online, evenly below the limit") << 6000 << 300'000 << 60;
    QTest::newRow("older sandbox: 300 in a minute") << 300 << 60'000 << 7;
    QTest::newRow("one at a time") << 1 << 1000 << 0;
}

void TestPace::windowIsNeverExceeded()
{
    QFETCH(int, perWindow);
    QFETCH(int, window);
    QFETCH(int, step);
    Pace pace(PaceLimits{4, perWindow, std::chrono::milliseconds(window)});
    std::chrono::milliseconds now = 17ms;
    QList<qint64> begun;
    qint64 waited = 0;
    for (int i = 0; i < perWindow * 3; ++i) {
        const auto wait = pace.wait(now);
        waited += wait.count();
        now += wait;
        QCOMPARE(pace.wait(now).count(), 0);
        pace.began(now);
        begun.append(now.count());
        now += std::chrono::milliseconds(step);
    }
    for (qsizetype i = perWindow; i < begun.size(); ++i)
        QVERIFY(begun[i] - begun[i - perWindow] >= window);
    // No slower than the limit asks for: waiting is needed only where the step alone would exceed it.
    const qint64 shortest = qint64(window) * 2;
    QCOMPARE(waited > 0, qint64(step) * perWindow < window);
    QVERIFY(begun.last() - begun.first() <= std::max<qint64>(shortest, qint64(step) * perWindow * 3) + window);
}

void TestPace::throttlingSlowsDown_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("parallel");
    QTest::addColumn<int>("spacing");
    QTest::newRow("never") << 0 << 4 << 0;
    QTest::newRow("once") << 1 << 2 << 50;
    QTest::newRow("twice") << 2 << 1 << 100;
    QTest::newRow("four times") << 4 << 1 << 400;
    QTest::newRow("without end") << 40 << 1 << 400;
}

void TestPace::throttlingSlowsDown()
{
    QFETCH(int, times);
    Pace pace(PaceLimits{});
    for (int i = 0; i < times; ++i)
        pace.throttled(std::chrono::seconds(10 * i), 0ms);
    QTEST(pace.parallel(), "parallel");
    QTEST(int(pace.spacing().count()), "spacing");
    const auto now = 1000s;
    pace.began(now);
    QCOMPARE(pace.wait(now), pace.spacing());
}

void TestPace::oneBurstIsOneSlowdown()
{
    Pace pace(PaceLimits{});
    for (int i = 0; i < 4; ++i)
        pace.throttled(std::chrono::milliseconds(100 + i), 0ms);
    QCOMPARE(pace.parallel(), 2);
    pace.throttled(5200ms, 0ms);
    QCOMPARE(pace.parallel(), 1);
}

void TestPace::goodAnswersBringItBack()
{
    Pace pace(PaceLimits{});
    pace.throttled(1s, 0ms);
    pace.throttled(10s, 0ms);
    QCOMPARE(pace.parallel(), 1);
    for (int i = 0; i < 9; ++i)
        pace.answered();
    QCOMPARE(pace.parallel(), 1);
    pace.answered();
    QCOMPARE(pace.parallel(), 2);
    QCOMPARE(pace.spacing().count(), 50);
    // A refusal in between begins the row anew.
    for (int i = 0; i < 9; ++i)
        pace.answered();
    pace.throttled(11s, 0ms);
    pace.answered();
    QCOMPARE(pace.parallel(), 2);
    for (int i = 0; i < 100; ++i)
        pace.answered();
    QCOMPARE(pace.parallel(), 4);
    QCOMPARE(pace.spacing().count(), 0);
}

void TestPace::askedPauseHoldsForAll()
{
    Pace pace(PaceLimits{});
    pace.throttled(1s, 30s);
    QCOMPARE(pace.wait(1s), std::chrono::milliseconds(30s));
    // A shorter wish does not shorten it.
    pace.throttled(2s, 1s);
    QCOMPARE(pace.wait(2s), std::chrono::milliseconds(29s));
    QCOMPARE(pace.wait(31s).count(), 0);
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
