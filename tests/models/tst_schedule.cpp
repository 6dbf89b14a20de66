// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("off") << u"off"_s << u"off"_s;
        QTest::newRow("Off") << u" Off "_s << u"off"_s;
        QTest::newRow("of the contract") << u"Mon-Fri 07:00,13:00"_s << u"Mon-Fri 07:00,13:00"_s;
        QTest::newRow("loose") << u"monday - friday 7:00, 13:00"_s << u"Mon-Fri 07:00,13:00"_s;
        QTest::newRow("unsorted, twice") << u"Mon 13:00,07:00,13:00"_s << u"Mon 07:00,13:00"_s;
        QTest::newRow("list of days") << u"Mon,Wed,Fri 06:30"_s << u"Mon,Wed,Fri 06:30"_s;
        QTest::newRow("two days") << u"Sat,Sun 10:00"_s << u"Sat,Sun 10:00"_s;
        QTest::newRow("groups") << u"Mon-Thu 07:00; Fri 07:00,12:00"_s << u"Mon-Thu 07:00; Fri 07:00,12:00"_s;
        QTest::newRow("groups that overlap") << u"Mon-Fri 07:00;Fri 12:00"_s << u"Mon-Thu 07:00; Fri 07:00,12:00"_s;
        QTest::newRow("across the week's end") << u"Sat-Mon 08:00"_s << u"Mon,Sat,Sun 08:00"_s;
        QTest::newRow("no days") << u"07:00"_s << u"Mon-Sun 07:00"_s;
        QTest::newRow("daily") << u"daily 23:59"_s << u"Mon-Sun 23:59"_s;
        QTest::newRow("midnight") << u"Sun 0:00"_s << u"Sun 00:00"_s;
        for (const char *bad :
            {"", "  ", "Mon-Fri", "Mon-Fri 25:00", "07:60", "Mon-Tue-Wed 07:00", "Xyz 07:00", "Mo 07:00", "Mon-Fri 7",
                "07:00 Mon", "every hour", ";", "Mon 07:00 off", "Mon-Fri 07:00:00", "-Fri 07:00"})
            QTest::newRow(qPrintable(u"bad: %1"_s.arg(QString::fromLatin1(bad))))
                << QString::fromLatin1(bad) << QString();
    }
    void notation()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto schedule = Schedule::fromString(text);
        QCOMPARE(schedule.has_value(), !canonical.isEmpty());
        if (!schedule) {
            QCOMPARE(toString(schedule.error().code), u"invalidInput"_s);
            QVERIFY(schedule.error().message.contains(u"Mon-Fri"_s));
            return;
        }
        QCOMPARE(schedule->toString(), canonical);
        QVERIFY(Schedule::fromString(canonical).value() == *schedule);
    }

    void nextStart_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("next");
        const QString twice = u"Mon-Fri 07:00,13:00"_s;
        // 2026-11-02 is a Monday.
        QTest::newRow("before the first") << twice << u"2026-11-02T06:59:59"_s << u"2026-11-02T07:00:00"_s;
        QTest::newRow("at the first") << twice << u"2026-11-02T07:00:00"_s << u"2026-11-02T13:00:00"_s;
        QTest::newRow("after the last") << twice << u"2026-11-02T13:00:01"_s << u"2026-11-03T07:00:00"_s;
        QTest::newRow("over the weekend") << twice << u"2026-11-06T18:00:00"_s << u"2026-11-09T07:00:00"_s;
        QTest::newRow("a week away") << u"Mon 07:00"_s << u"2026-11-02T07:00:00"_s << u"2026-11-09T07:00:00"_s;
        QTest::newRow("over the year's end") << u"Fri 00:00"_s << u"2026-12-31T23:59:59"_s << u"2027-01-01T00:00:00"_s;
        QTest::newRow("off") << u"off"_s << u"2026-11-02T06:00:00"_s << QString();
    }
    void nextStart()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, from);
        QFETCH(QString, next);
        const QDateTime moment = QDateTime::fromString(from + u'Z', Qt::ISODate);
        QVERIFY(moment.isValid());
        const QDateTime start = Schedule::fromString(schedule)->nextAfter(moment);
        QCOMPARE(start.isValid() ? start.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString(), next);
    }

    void clockChanges_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("startUtc");
        QTest::newRow("skipped hour") << QDate(2026, 3, 29) << u"Sun 02:30"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("after the gap") << QDate(2026, 3, 29) << u"Sun 07:00"_s << u"2026-03-29T05:00:00Z"_s;
        QTest::newRow("after the repeated hour") << QDate(2026, 10, 25) << u"Sun 07:00"_s << u"2026-10-25T06:00:00Z"_s;
    }
    void clockChanges()
    {
        QFETCH(QDate, day);
        QFETCH(QString, schedule);
        QFETCH(QString, startUtc);
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zone data on this machine");
        const QDateTime start = Schedule::fromString(schedule)->nextAfter(QDateTime(day, QTime(0, 0), berlin));
        QCOMPARE(start.toUTC().toString(Qt::ISODate), startUtc);
    }

    void repeatedHourStartsOnce()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zone data on this machine");
        const Schedule schedule = Schedule::fromString(u"Sun 02:30"_s).value();
        int starts = 0;
        QDateTime moment(QDate(2026, 10, 25), QTime(0, 0), berlin);
        for (QDateTime next = schedule.nextAfter(moment); next.date() == QDate(2026, 10, 25);
             next = schedule.nextAfter(next))
            QVERIFY(++starts < 3);
        QCOMPARE(starts, 1);
        // Asked each minute of that night, as a timer would: no second start either.
        const QDateTime first = schedule.nextAfter(moment);
        for (int minute = 1; minute < 240; ++minute) {
            const QDateTime next = schedule.nextAfter(first.addSecs(60 * minute));
            QVERIFY2(next.date() == QDate(2026, 11, 1), qPrintable(next.toString(Qt::ISODate)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
