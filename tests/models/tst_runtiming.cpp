// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runtiming.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// When a run starts by itself: sleep, summer time, the month's end, notices, failures.
class TestRunTiming final : public QObject
{
    Q_OBJECT

    static QDateTime utc(const QString &text) { return QDateTime::fromString(text + u"Z"_s, Qt::ISODate); }

    static RunTiming timing(const QString &schedule, const QString &blackout = u"off"_s)
    {
        RunTiming made;
        made.schedule = *Schedule::fromString(schedule);
        made.blackout = *ClosingBlackout::fromString(blackout);
        made.zone = QTimeZone("Europe/Berlin");
        return made;
    }

    static RunSituation at(const QString &now, const QString &lastStart)
    {
        RunSituation made;
        made.now = utc(now);
        made.lastStart = utc(lastStart);
        return made;
    }

private Q_SLOTS:
    void bySchedule_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("missed");
        QTest::newRow("later today") << u"Mon-Fri 07:00,13:00"_s << u"2026-03-02T06:00:00"_s << u"2026-03-02T06:30:00"_s
                                     << u"2026-03-02T12:00:00"_s << false;
        QTest::newRow("just due") << u"Mon-Fri 07:00"_s << u"2026-03-02T06:00:00"_s << u"2026-03-03T06:00:20"_s
                                  << u"2026-03-03T06:00:00"_s << false;
        QTest::newRow("over the weekend") << u"Mon-Fri 07:00"_s << u"2026-03-06T06:00:00"_s << u"2026-03-07T06:30:00"_s
                                          << u"2026-03-09T06:00:00"_s << false;
        QTest::newRow("slept through three")
            << u"Mon-Fri 07:00,13:00"_s << u"2026-03-02T06:00:00"_s << u"2026-03-03T12:30:00"_s
            << u"2026-03-02T12:00:00"_s << true;
        QTest::newRow("caught up, the next one") << u"Mon-Fri 07:00,13:00"_s << u"2026-03-03T12:30:00"_s
                                                 << u"2026-03-03T12:31:00"_s << u"2026-03-04T06:00:00"_s << false;
        QTest::newRow("summer time begins: an hour earlier in UTC")
            << u"daily 07:00"_s << u"2026-03-28T06:00:00"_s << u"2026-03-28T07:00:00"_s << u"2026-03-29T05:00:00"_s
            << false;
        QTest::newRow("a time that the clock skips")
            << u"daily 02:30"_s << u"2026-03-28T01:30:00"_s << u"2026-03-28T12:00:00"_s << u"2026-03-29T01:00:00"_s
            << false;
        QTest::newRow("after a time that comes twice")
            << u"daily 02:30"_s << u"2026-10-25T00:30:00"_s << u"2026-10-25T00:31:00"_s << u"2026-10-26T01:30:00"_s
            << false;
    }
    void bySchedule()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, last);
        QFETCH(QString, now);
        QFETCH(QString, due);
        const auto run = nextRun(timing(schedule), at(now, last));
        QVERIFY(run);
        QCOMPARE(run->at, utc(due));
        QTEST(run->cause == RunCause::Missed, "missed");
    }

    void nothingByItself()
    {
        QVERIFY(!nextRun(timing(u"off"_s), at(u"2026-03-02T06:00:00"_s, u"2026-03-01T06:00:00"_s)));
        RunTiming paused = timing(u"daily 07:00"_s);
        paused.isPaused = true;
        RunSituation noticed = at(u"2026-03-02T06:00:00"_s, u"2026-03-01T06:00:00"_s);
        noticed.noticesSince = noticed.now;
        QVERIFY(!nextRun(paused, noticed));
    }

    void theMonthsEndIsLeftAlone_data()
    {
        QTest::addColumn<QString>("blackout");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("missed");
        QTest::newRow("off") << u"off"_s << u"2026-03-30T05:00:00"_s << u"2026-03-31T05:00:00"_s << false;
        QTest::newRow("before it begins") << u"2+3"_s << u"2026-03-28T06:00:00"_s << u"2026-03-29T05:00:00"_s << false;
        // Berlin's midnight; the times that were missed are one run.
        QTest::newRow("within") << u"2+3"_s << u"2026-03-29T05:00:00"_s << u"2026-04-03T22:00:00"_s << true;
        QTest::newRow("only after") << u"0+1"_s << u"2026-03-31T05:00:00"_s << u"2026-04-01T22:00:00"_s << true;
        QTest::newRow("only before, February") << u"1+0"_s << u"2026-02-27T06:00:00"_s << u"2026-02-28T23:00:00"_s << true;
    }
    void theMonthsEndIsLeftAlone()
    {
        QFETCH(QString, blackout);
        QFETCH(QString, last);
        QFETCH(QString, due);
        const auto run = nextRun(timing(u"daily 07:00"_s, blackout), at(last, last));
        QVERIFY(run);
        QCOMPARE(run->at, utc(due));
        QTEST(run->cause == RunCause::Missed, "missed");
    }

    void noticesBringOneRun()
    {
        RunSituation situation = at(u"2026-03-02T10:00:00"_s, u"2026-03-02T09:00:00"_s);
        situation.noticesSince = utc(u"2026-03-02T09:59:00"_s);
        const auto due = nextRun(timing(u"daily 07:00"_s), situation);
        QVERIFY(due && due->cause == RunCause::Notices);
        QCOMPARE(due->at, utc(u"2026-03-02T09:59:00"_s));
        // Soon after the last run they wait a little, so that a storm is one run.
        situation.lastStart = utc(u"2026-03-02T09:58:00"_s);
        QCOMPARE(nextRun(timing(u"daily 07:00"_s), situation)->at, utc(u"2026-03-02T10:03:00"_s));
        // The schedule may come first.
        situation.lastStart = utc(u"2026-03-02T05:58:00"_s);
        QCOMPARE(nextRun(timing(u"daily 07:00"_s), situation)->at, utc(u"2026-03-02T06:00:00"_s));
        // Without a schedule too, but not while the month closes.
        situation = at(u"2026-03-31T10:00:00"_s, u"2026-03-31T09:00:00"_s);
        situation.noticesSince = situation.now;
        QCOMPARE(nextRun(timing(u"off"_s, u"1+1"_s), situation)->at, utc(u"2026-04-01T22:00:00"_s));
    }

    void afterFailuresItRests_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("minutes");
        const QList<std::pair<int, int>> rows{{1, 2}, {2, 4}, {3, 8}, {5, 32}, {6, 60}, {50, 60}};
        for (const auto &[failures, minutes] : rows)
            QTest::addRow("%d", failures) << failures << minutes;
    }
    void afterFailuresItRests()
    {
        QFETCH(int, failures);
        QFETCH(int, minutes);
        RunSituation situation = at(u"2026-03-02T10:00:00"_s, u"2026-03-02T09:00:00"_s);
        situation.noticesSince = utc(u"2026-03-02T08:00:00"_s);
        situation.failures = failures;
        situation.lastFailure = situation.now;
        QCOMPARE(nextRun(timing(u"off"_s), situation)->at, situation.now.addSecs(60 * minutes));
        // A time of the schedule behind the rest stays what it is.
        situation.noticesSince = {};
        QCOMPARE(nextRun(timing(u"daily 20:00"_s), situation)->at, utc(u"2026-03-02T19:00:00"_s));
    }

    void whatMayPassIsTriedAgain()
    {
        RunSituation situation = at(u"2026-03-02T10:00:00"_s, u"2026-03-02T09:59:00"_s);
        situation.failures = 2;
        situation.lastFailure = situation.now;
        // Nobody has put it right meanwhile: the schedule asks again.
        QCOMPARE(nextRun(timing(u"daily 20:00"_s), situation)->at, utc(u"2026-03-02T19:00:00"_s));
        QVERIFY(!nextRun(timing(u"off"_s), situation));
        situation.mayPass = true;
        const auto due = nextRun(timing(u"daily 20:00"_s), situation);
        QVERIFY(due->cause == RunCause::Retry);
        QCOMPARE(due->at, utc(u"2026-03-02T10:04:00"_s));
        situation.failures = 6;
        QCOMPARE(nextRun(timing(u"daily 11:30"_s), situation)->at, utc(u"2026-03-02T11:00:00"_s));
    }

    void blackoutNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("off") << u" OFF "_s << u"off"_s;
        QTest::newRow("both") << u"2 + 3"_s << u"2+3"_s;
        QTest::newRow("none of both") << u"0+0"_s << u"off"_s;
        for (const char *bad : {"", "2", "-1+3", "2+11", "11+2", "a+b", "2+3+4", "1000+1"})
            QTest::addRow("bad: %s", bad) << QString::fromLatin1(bad) << QString();
    }
    void blackoutNotation()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto blackout = ClosingBlackout::fromString(text);
        QCOMPARE(blackout ? blackout->toString() : QString(), canonical);
    }

    void everyDayOfAYearIsOpenOrNearAMonthsEnd()
    {
        const ClosingBlackout blackout = *ClosingBlackout::fromString(u"2+3"_s);
        int covered = 0;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            covered += blackout.covers(day) ? 1 : 0;
            QVERIFY(!blackout.covers(blackout.firstOpen(day)));
        }
        QCOMPARE(covered, 12 * 5);
    }
};

QTEST_APPLESS_MAIN(TestRunTiming)
#include "tst_runtiming.moc"
