// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertrules.h"
#include "calendarfile.h"
#include "expiryrules.h"
#include "heldage.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC);

ExpiryEntry secretIn(int days)
{
    return {ExpiryKind::ConcurClientSecret, {}, noon.date().addDays(days).startOfDay(Qt::UTC), true, true};
}

QStringList unfolded(const QByteArray &file)
{
    return QString::fromUtf8(file).replace(u"\r\n "_s, QString()).split(u"\r\n"_s);
}

} // namespace

/// What expires when, when people are warned, and the calendar file.
class ExpiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreReachedOnTheirDay_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("step");
        QTest::newRow("far") << 31 << -1;
        QTest::newRow("a month") << 30 << 30;
        QTest::newRow("between") << 15 << 30;
        QTest::newRow("two weeks") << 14 << 14;
        QTest::newRow("a week") << 7 << 7;
        QTest::newRow("two days") << 2 << 7;
        QTest::newRow("tomorrow") << 1 << 1;
        QTest::newRow("today") << 0 << expiredStep;
        QTest::newRow("yesterday") << -1 << expiredStep;
    }
    void stepsAreReachedOnTheirDay()
    {
        QFETCH(int, days);
        QFETCH(int, step);
        QCOMPARE(expiryStep(secretIn(days), noon).value_or(-1), step);
        QCOMPARE(expiryDaysLeft(secretIn(days), noon).value_or(-99), days);
    }

    void aStepIsToldOnce_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("tell");
        QTest::newRow("first") << 30 << 99 << 30;
        QTest::newRow("again") << 29 << 30 << -1;
        QTest::newRow("next") << 14 << 30 << 14;
        QTest::newRow("slept through two") << 1 << 30 << 1;
        QTest::newRow("over") << 0 << 1 << expiredStep;
        QTest::newRow("over and told") << -3 << expiredStep << -1;
    }
    void aStepIsToldOnce()
    {
        QFETCH(int, days);
        QFETCH(int, told);
        QFETCH(int, tell);
        const auto before = told == 99 ? std::optional<int>() : std::optional(told);
        QCOMPARE(expiryStepToTell(secretIn(days), noon, before).value_or(-1), tell);
    }

    void whatLivesShortlyHasFewerSteps()
    {
        ExpiryEntry token{ExpiryKind::ConcurRequestToken, {}, noon.addSecs(20 * 3600)};
        QVERIFY(!expiryStep(token, noon));
        QCOMPARE(expiryStep(token, noon.addDays(1)).value_or(-1), expiredStep);
        ExpiryEntry subscription{ExpiryKind::NavSubscription, u"vendors"_s, noon.addDays(3)};
        QVERIFY(!expiryStep(subscription, noon));
        QCOMPARE(expiryStep(subscription, noon.addDays(2)).value_or(-1), 1);
        QVERIFY(!expiryStep({ExpiryKind::NavSecret, u"CRONUS"_s}, noon));
    }

    void theNextComesFirst()
    {
        const ExpiryEntry undated{ExpiryKind::NavSecret, u"CRONUS"_s};
        const auto sorted = sortedExpiries({undated, secretIn(40), secretIn(3)});
        QCOMPARE(sorted.at(0), secretIn(3));
        QCOMPARE(sorted.at(1), secretIn(40));
        QCOMPARE(sorted.at(2), undated);
        QCOMPARE(refreshTokenEnd(noon), QDateTime(QDate(2027, 6, 1), QTime(12, 0), Qt::UTC));
    }

    void whenIsSaidInWords_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<bool>("wholeDay");
        QTest::addColumn<QString>("words");
        QTest::newRow("hours") << noon.addSecs(20 * 3600) << false << u"in 20 hour(s)"_s;
        QTest::newRow("days") << noon.addDays(12) << false << u"in 12 day(s)"_s;
        QTest::newRow("tomorrow, a day") << secretIn(1).expiresAt << true << u"in 1 day(s)"_s;
        QTest::newRow("over") << noon << false << u"expired"_s;
        QTest::newRow("unknown") << QDateTime() << true << u"no date"_s;
    }
    void whenIsSaidInWords()
    {
        QFETCH(QDateTime, at);
        QFETCH(bool, wholeDay);
        ExpiryEntry entry = secretIn(0);
        entry.expiresAt = at;
        entry.wholeDay = wholeDay;
        QTEST(expiryWhen(entry, noon), "words");
    }

    void daysAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("none") << u" "_s << u""_s;
        QTest::newRow("one") << u" 2027-03-31 "_s << u"2027-03-31"_s;
        QTest::newRow("by company") << u"CRONUS UK = 2027-05-01;A=B=2027-01-02"_s
                                    << u"A=B=2027-01-02; CRONUS UK=2027-05-01"_s;
        QTest::newRow("with one for the others") << u"CRONUS=2027-05-01; 2027-03-31;"_s
                                                 << u"2027-03-31; CRONUS=2027-05-01"_s;
        QTest::newRow("no day") << u"2027-02-30"_s << u"?"_s;
        QTest::newRow("no date") << u"soon"_s << u"?"_s;
        QTest::newRow("twice") << u"A=2027-01-01; A=2027-01-02"_s << u"?"_s;
        QTest::newRow("nobody") << u"=2027-01-01"_s << u"?"_s;
    }
    void daysAreReadAsTyped()
    {
        QFETCH(QString, typed);
        const auto days = expiryDaysFrom(typed);
        QTEST(days ? expiryDaysText(*days) : u"?"_s, "stored");
    }

    void theCalendarIsWhole()
    {
        const ExpiryEntry token{ExpiryKind::ConcurRefreshToken, {}, noon.addDays(100), false};
        const ExpiryEntry undated{ExpiryKind::NavSecret, u"CRONUS"_s};
        const QByteArray file = expiryCalendarFile({token, undated, secretIn(20)}, u"w1"_s, noon);
        const QStringList lines = unfolded(file);
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.last(), QString());
        QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 2);
        QCOMPARE(lines.count(u"END:VEVENT"_s), 2);
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20261221"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20261222"_s));
        QVERIFY(lines.contains(u"DTSTART:20270311T120000Z"_s));
        QVERIFY(lines.contains(u"DTSTAMP:20261201T120000Z"_s));
        QVERIFY(lines.contains(u"STATUS:TENTATIVE"_s));
        for (const QString &trigger : {u"TRIGGER:-P30D"_s, u"TRIGGER:-P14D"_s, u"TRIGGER:-P7D"_s, u"TRIGGER:-P1D"_s})
            QCOMPARE(lines.count(trigger), 2);
        for (const QByteArray &line : file.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY(!QByteArray(file).replace("\r\n", "").contains('\n'));
    }

    void anEventKeepsItsNameWhenItsDayMoves()
    {
        const auto uids = [](const ExpiryEntry &entry, const QString &workspace) {
            return unfolded(expiryCalendarFile({entry}, workspace, noon)).filter(u"UID:"_s);
        };
        QCOMPARE(uids(secretIn(3), u"w1"_s), uids(secretIn(90), u"w1"_s));
        QVERIFY(uids(secretIn(3), u"w1"_s) != uids(secretIn(3), u"w2"_s));
        ExpiryEntry other = secretIn(3);
        other.kind = ExpiryKind::NavSecret;
        QVERIFY(uids(secretIn(3), u"w1"_s) != uids(other, u"w1"_s));
    }

    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("signs") << uR"(a,b;c\d)"_s << uR"(a\,b\;c\\d)"_s;
        QTest::newRow("line end") << u"a\nb"_s << uR"(a\nb)"_s;
        QTest::newRow("injected") << u"a\r\nEND:VEVENT"_s << uR"(a\nEND:VEVENT)"_s;
        QTest::newRow("control") << u"a\u0007b"_s << u"ab"_s;
    }
    void textIsEscaped()
    {
        QFETCH(QString, text);
        QTEST(calendarText(text), "escaped");
    }

    void longLinesAreFolded_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("75") << QString(75, u'x');
        QTest::newRow("76") << QString(76, u'x');
        QTest::newRow("two octets each") << QString(200, u'ü');
        QTest::newRow("four octets each") << u"\U0001F4C5"_s.repeated(60);
    }
    void longLinesAreFolded()
    {
        QFETCH(QString, line);
        QByteArray folded = calendarLine(line);
        QVERIFY(folded.endsWith("\r\n"));
        const auto parts = folded.chopped(2).split('\n');
        for (const QByteArray &part : parts) {
            QVERIFY(part.size() - (part.endsWith('\r') ? 1 : 0) <= 75);
            QVERIFY(!QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(parts.size() > 1, line.toUtf8().size() > 75);
        QCOMPARE(QString::fromUtf8(folded.replace("\r\n ", "")).trimmed(), line);
    }

    void anAlertIsToldOncePerStep()
    {
        QHash<QString, AlertTold> told;
        const auto tells = [&told](int days, const QDateTime &now) {
            ExpiryEntry entry = secretIn(days);
            const auto cause = expiryCause(entry, now);
            const QList<AlertCause> causes = cause ? QList{*cause} : QList<AlertCause>();
            const AlertDecision decision = decideAlerts(AlertChannel::Mail, causes, {told}, {}, now);
            told = afterTelling(decision.told, decision.tell, now);
            return int(decision.tell.size());
        };
        QCOMPARE(tells(31, noon), 0);
        QCOMPARE(tells(31, noon.addDays(1)), 1);
        // Not even a day later, nor a week.
        QCOMPARE(tells(31, noon.addDays(2)), 0);
        QCOMPARE(tells(31, noon.addDays(9)), 0);
        QCOMPARE(tells(31, noon.addDays(17)), 1);
        QCOMPARE(tells(31, noon.addDays(24)), 1);
        QCOMPARE(tells(31, noon.addDays(30)), 1);
        QCOMPARE(tells(31, noon.addDays(31)), 1);
        QCOMPARE(tells(31, noon.addDays(40)), 0);
        // Renewed, and near its end again.
        QCOMPARE(tells(400, noon.addDays(41)), 0);
        QCOMPARE(tells(400, noon.addDays(371)), 1);
    }

    void theAlertSaysWhatAndWhatToDo()
    {
        const auto cause = expiryCause(secretIn(14), noon);
        QVERIFY(cause);
        QVERIFY(alertTitle(*cause).contains(expiryKindTitle(ExpiryKind::ConcurClientSecret)));
        QVERIFY(cause->reason.text.contains(u"2026-12-15"_s));
        QVERIFY(cause->reason.text.contains(expiryRemedy(secretIn(14))));
        QVERIFY(!alertRemedy(*cause).isEmpty());
        QVERIFY(alertKindFromString(toString(AlertKind::Expiry)) == AlertKind::Expiry);
    }

    void agesMeetWithoutGap_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("age");
        const QList<std::pair<int, HeldAge>> rows{{0, HeldAge::Week}, {7, HeldAge::Week}, {8, HeldAge::Month},
            {30, HeldAge::Month}, {31, HeldAge::TwoMonths}, {60, HeldAge::TwoMonths}, {61, HeldAge::Older},
            {999, HeldAge::Older}};
        for (const auto &[days, age] : rows)
            QTest::addRow("%d", days) << days << int(age);
    }
    /// The class of a document and the span that its list is filtered by agree at every edge.
    void agesMeetWithoutGap()
    {
        QFETCH(int, days);
        QFETCH(int, age);
        for (const QTime &time : {QTime(0, 0), QTime(23, 59, 59)}) {
            const QDateTime since(noon.date().addDays(-days), time, Qt::UTC);
            QCOMPARE(int(heldAgeOf(since, noon)), age);
            for (const HeldAge each : allHeldAges()) {
                const HeldSpan span = heldSpan(each, noon);
                const bool isIn =
                    (!span.from.isValid() || since >= span.from) && (!span.before.isValid() || since < span.before);
                QCOMPARE(isIn, int(each) == age);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
