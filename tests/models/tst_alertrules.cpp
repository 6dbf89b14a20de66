// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertmessage.h"
#include "amounttext.h"
#include "mailaddress.h"

#include <QTest>
#include <QTimeZone>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

QDateTime berlin(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(moment.date(), moment.time(), QTimeZone("Europe/Berlin"));
}

AlertCause held(ReasonCode code, const QString &subject, int count = 1, qint64 newest = 1)
{
    AlertCause cause;
    cause.reason = {code, subject, u"The vendor %1 is missing."_s.arg(subject)};
    cause.count = count;
    cause.newest = newest;
    cause.amounts = {{u"EUR"_s, Decimal::fromString(u"1234.50")}};
    cause.since = berlin(u"2026-03-02 09:00"_s).toUTC();
    cause.documents = {u"DOC%1"_s.arg(newest)};
    return cause;
}

AlertPolicy loud()
{
    return {};
}

AlertDecision decide(const QList<AlertCause> &causes, const AlertMemory &memory, const QDateTime &now,
    const AlertPolicy &policy = loud(), AlertChannel channel = AlertChannel::Mail)
{
    return decideAlerts(channel, causes, memory, policy, now);
}

/// What a channel remembers after it told these causes at that moment.
AlertMemory told(const QList<AlertCause> &causes, const QDateTime &at)
{
    QList<AlertItem> items;
    for (const AlertCause &cause : causes)
        items.append({cause, AlertItem::Why::New, 0});
    AlertMemory memory;
    memory.told = afterTelling({}, items, at);
    memory.lastSentAt = at.toUTC();
    return memory;
}

const QDateTime monday = berlin(u"2026-03-02 10:00"_s);

} // namespace

class TestAlertRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newCausesGoTogether()
    {
        const auto decision =
            decide({held(ReasonCode::VendorMissing, u"A"_s), held(ReasonCode::TaxUnmapped, u"B"_s)}, {}, monday);
        QCOMPARE(decision.tell.size(), 2);
        QCOMPARE(decision.tell.first().why, AlertItem::Why::New);
        QVERIFY(decision.waiting.isEmpty());
    }

    void sameCauseIsToldOnce()
    {
        const QList<AlertCause> causes{held(ReasonCode::VendorMissing, u"A"_s)};
        const auto decision = decide(causes, told(causes, monday), monday.addSecs(7200));
        QVERIFY(decision.tell.isEmpty());
        QVERIFY(decision.waiting.isEmpty());
        QCOMPARE(decision.standing, 1);
    }

    void grownCauseIsToldAgain_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("newest");
        QTest::addColumn<bool>("again");
        QTest::newRow("same") << 2 << qint64(5) << false;
        QTest::newRow("one more") << 3 << qint64(6) << true;
        QTest::newRow("one went, another came") << 2 << qint64(6) << true;
        QTest::newRow("shrunk") << 1 << qint64(5) << false;
    }
    void grownCauseIsToldAgain()
    {
        QFETCH(int, count);
        QFETCH(qint64, newest);
        QFETCH(bool, again);
        const auto memory = told({held(ReasonCode::VendorMissing, u"A"_s, 2, 5)}, monday);
        const auto decision =
            decide({held(ReasonCode::VendorMissing, u"A"_s, count, newest)}, memory, monday.addSecs(7200));
        QCOMPARE(!decision.tell.isEmpty(), again);
        if (again) {
            QCOMPARE(decision.tell.first().why, AlertItem::Why::Grown);
            QCOMPARE(decision.tell.first().before, 2);
        }
    }

    void growthCountsFromWhatIsLeft()
    {
        auto memory = told({held(ReasonCode::VendorMissing, u"A"_s, 5, 5)}, monday);
        memory.told = decide({held(ReasonCode::VendorMissing, u"A"_s, 2, 5)}, memory, monday.addSecs(4000)).told;
        QCOMPARE(memory.told.begin()->count, 2);
        const auto decision = decide({held(ReasonCode::VendorMissing, u"A"_s, 3, 5)}, memory, monday.addSecs(8000));
        QCOMPARE(decision.tell.size(), 1);
    }

    void whatIsOverIsForgotten()
    {
        const QList<AlertCause> causes{held(ReasonCode::VendorMissing, u"A"_s)};
        auto memory = told(causes, monday);
        memory.told = decide({}, memory, monday.addSecs(4000)).told;
        QVERIFY(memory.told.isEmpty());
        QCOMPARE(decide(causes, memory, monday.addSecs(8000)).tell.size(), 1);
    }

    void remindsOnceADay_data()
    {
        QTest::addColumn<QDateTime>("toldAt");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("due");
        QTest::newRow("same evening") << monday << berlin(u"2026-03-02 19:00"_s) << false;
        QTest::newRow("too early") << monday << berlin(u"2026-03-03 08:59"_s) << false;
        QTest::newRow("a run that ends a little sooner") << monday << berlin(u"2026-03-03 09:30"_s) << true;
        QTest::newRow("next day") << monday << berlin(u"2026-03-03 10:00"_s) << true;
        // The clock jumps from 2 to 3 on 2026-03-29, and back on 2026-10-25: still by the clock on the wall.
        QTest::newRow("spring, too early") << berlin(u"2026-03-28 10:00"_s) << berlin(u"2026-03-29 08:59"_s) << false;
        QTest::newRow("spring, 23 hours") << berlin(u"2026-03-28 10:00"_s) << berlin(u"2026-03-29 09:00"_s) << true;
        QTest::newRow("autumn, too early") << berlin(u"2026-10-24 10:00"_s) << berlin(u"2026-10-25 08:59"_s) << false;
        QTest::newRow("autumn, 24 hours") << berlin(u"2026-10-24 10:00"_s) << berlin(u"2026-10-25 09:00"_s) << true;
    }
    void remindsOnceADay()
    {
        QFETCH(QDateTime, toldAt);
        QFETCH(QDateTime, now);
        QFETCH(bool, due);
        const QList<AlertCause> causes{held(ReasonCode::VendorMissing, u"A"_s)};
        const auto decision = decide(causes, told(causes, toldAt), now);
        QCOMPARE(!decision.tell.isEmpty(), due);
        if (due)
            QCOMPARE(decision.tell.first().why, AlertItem::Why::Reminder);
    }

    void oneMessagePerInterval_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("goes");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("59 minutes later") << 59 << false;
        QTest::newRow("an hour later") << 60 << true;
        QTest::newRow("clock set back") << -5 << true;
    }
    void oneMessagePerInterval()
    {
        QFETCH(int, minutes);
        QFETCH(bool, goes);
        AlertMemory memory;
        memory.lastSentAt = monday.toUTC();
        const auto decision = decide({held(ReasonCode::VendorMissing, u"A"_s)}, memory, monday.addSecs(60 * minutes));
        QCOMPARE(!decision.tell.isEmpty(), goes);
        if (!goes) {
            QCOMPARE(decision.wait, AlertDecision::Wait::Interval);
            QCOMPARE(decision.waitsUntil, monday.addSecs(3600).toUTC());
            QCOMPARE(decision.waiting.size(), 1);
        }
    }

    void failedChannelRests()
    {
        AlertMemory memory;
        memory.tries = 1;
        memory.nextTryAt = monday.addSecs(300).toUTC();
        const QList<AlertCause> causes{held(ReasonCode::VendorMissing, u"A"_s)};
        const auto decision = decide(causes, memory, monday);
        QVERIFY(decision.tell.isEmpty());
        QCOMPARE(decision.wait, AlertDecision::Wait::BackOff);
        QCOMPARE(decide(causes, memory, monday.addSecs(300)).tell.size(), 1);
    }

    void quietHoursGather_data()
    {
        QTest::addColumn<QString>("quiet");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("until");
        const QString usual = u"20:00-07:00,Sat-Sun"_s;
        QTest::newRow("day") << usual << monday << QDateTime();
        QTest::newRow("evening begins") << usual << berlin(u"2026-03-02 20:00"_s) << berlin(u"2026-03-03 07:00"_s);
        QTest::newRow("night") << usual << berlin(u"2026-03-03 03:00"_s) << berlin(u"2026-03-03 07:00"_s);
        QTest::newRow("morning") << usual << berlin(u"2026-03-03 07:00"_s) << QDateTime();
        QTest::newRow("friday night") << usual << berlin(u"2026-03-06 21:00"_s) << berlin(u"2026-03-09 07:00"_s);
        QTest::newRow("saturday noon") << usual << berlin(u"2026-03-07 12:00"_s) << berlin(u"2026-03-09 07:00"_s);
        QTest::newRow("off") << u"off"_s << berlin(u"2026-03-07 03:00"_s) << QDateTime();
        QTest::newRow("lunch") << u"12:00-13:00"_s << berlin(u"2026-03-02 12:30"_s) << berlin(u"2026-03-02 13:00"_s);
        QTest::newRow("two spans that touch") << u"20:00-00:00,00:00-06:00"_s << berlin(u"2026-03-02 22:00"_s)
                                              << berlin(u"2026-03-03 06:00"_s);
        // 02:30 does not exist on 2026-03-29; quiet until then ends with the gap.
        QTest::newRow("spring gap") << u"20:00-02:30"_s << berlin(u"2026-03-29 01:00"_s)
                                    << berlin(u"2026-03-29 03:00"_s);
        QTest::newRow("spring night") << u"20:00-07:00"_s << berlin(u"2026-03-28 21:00"_s)
                                      << berlin(u"2026-03-29 07:00"_s);
        QTest::newRow("autumn night") << u"20:00-07:00"_s << berlin(u"2026-10-24 21:00"_s)
                                      << berlin(u"2026-10-25 07:00"_s);
    }
    void quietHoursGather()
    {
        QFETCH(QString, quiet);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, until);
        AlertPolicy policy;
        policy.quiet = *QuietHours::fromString(quiet);
        const auto decision = decide({held(ReasonCode::VendorMissing, u"A"_s)}, {}, now, policy);
        QCOMPARE(decision.tell.isEmpty(), until.isValid());
        if (!until.isValid())
            return;
        QCOMPARE(decision.wait, AlertDecision::Wait::Quiet);
        QCOMPARE(decision.waitsUntil, until.toUTC());
        QCOMPARE(decision.waiting.size(), 1);
        QCOMPARE(decide({held(ReasonCode::VendorMissing, u"A"_s)}, {}, until, policy).tell.size(), 1);
    }

    void intervalDoesNotEndInQuietHours()
    {
        AlertPolicy policy;
        policy.quiet = *QuietHours::fromString(u"20:00-07:00"_s);
        AlertMemory memory;
        memory.lastSentAt = berlin(u"2026-03-02 19:30"_s).toUTC();
        const auto decision =
            decide({held(ReasonCode::VendorMissing, u"A"_s)}, memory, berlin(u"2026-03-02 19:45"_s), policy);
        QCOMPARE(decision.wait, AlertDecision::Wait::Interval);
        QCOMPARE(decision.waitsUntil, berlin(u"2026-03-03 07:00"_s).toUTC());
    }

    void quietHoursAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("off") << u" OFF "_s << u"off"_s;
        QTest::newRow("usual") << u"20:00-07:00,Sat-Sun"_s << u"20:00-07:00,Sat-Sun"_s;
        QTest::newRow("other order") << u"sat - sun, 7:00 - 8:30"_s << u"07:00-08:30,Sat-Sun"_s;
        QTest::newRow("over the end of the week") << u"Sun-Mon"_s << u"Mon,Sun"_s;
        QTest::newRow("nonsense") << u"at night"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no length") << u"07:00-07:00"_s << QString();
        QTest::newRow("no time") << u"25:00-07:00"_s << QString();
        QTest::newRow("always") << u"Mon-Sun"_s << QString();
        QTest::newRow("always in two") << u"00:00-12:00,12:00-00:00"_s << QString();
        QTest::newRow("trailing comma") << u"20:00-07:00,"_s << QString();
        QTest::newRow("three days") << u"Mon-Wed-Fri"_s << QString();
    }
    void quietHoursAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const auto hours = QuietHours::fromString(text);
        QCOMPARE(hours ? hours->toString() : QString(), stored);
        if (hours)
            QCOMPARE(*QuietHours::fromString(hours->toString()), *hours);
    }

    void reasonsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("all") << u"All"_s << u"all"_s;
        QTest::newRow("list") << u"vendorMissing, navRefused"_s << u"navRefused,vendorMissing"_s;
        QTest::newRow("by channel") << u"webhook: navRefused; mail: all"_s << u"webhook: navRefused"_s;
        QTest::newRow("unknown code") << u"vendorMising"_s << QString();
        QTest::newRow("unknown channel") << u"pager: all"_s << QString();
        QTest::newRow("twice") << u"mail: navRefused; mail: taxUnmapped"_s << QString();
        QTest::newRow("mixed") << u"navRefused; mail: all"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void reasonsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const auto reasons = AlertReasons::fromString(text);
        QCOMPARE(reasons ? reasons->toString() : QString(), stored);
        if (reasons)
            QCOMPARE(*AlertReasons::fromString(reasons->toString()), *reasons);
    }

    void channelsHearOfTheirReasons()
    {
        AlertPolicy policy;
        policy.reasons = *AlertReasons::fromString(u"webhook: navRefused"_s);
        AlertCause doubt;
        doubt.kind = AlertKind::InDoubt;
        doubt.count = 1;
        AlertCause approval;
        approval.kind = AlertKind::AwaitingApproval;
        approval.count = 1;
        const QList<AlertCause> causes{
            held(ReasonCode::VendorMissing, u"A"_s), held(ReasonCode::NavRefused, u"B"_s), doubt, approval};
        QCOMPARE(decide(causes, {}, monday, policy, AlertChannel::Mail).tell.size(), 4);
        const auto hook = decide(causes, {}, monday, policy, AlertChannel::Webhook);
        QCOMPARE(hook.tell.size(), 2);
        QVERIFY(hook.tell.first().cause.reason.code == ReasonCode::NavRefused);
        // Never kept quiet, whatever the list says.
        QVERIFY(hook.tell.last().cause.kind == AlertKind::InDoubt);
    }

    void silenceCountsWorkingHours_data()
    {
        QTest::addColumn<QDateTime>("came");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("silent");
        const QDateTime friday = berlin(u"2026-03-06 16:00"_s);
        QTest::newRow("weekend does not count") << friday << berlin(u"2026-03-09 09:59"_s) << false;
        QTest::newRow("monday does") << friday << berlin(u"2026-03-09 10:00"_s) << true;
        QTest::newRow("night does not count") << berlin(u"2026-03-02 17:00"_s) << berlin(u"2026-03-03 10:30"_s)
                                              << false;
        QTest::newRow("four hours of a day") << berlin(u"2026-03-03 09:00"_s) << berlin(u"2026-03-03 13:00"_s) << true;
        QTest::newRow("over the spring change") << berlin(u"2026-03-27 16:00"_s) << berlin(u"2026-03-30 09:59"_s)
                                                << false;
        QTest::newRow("nothing ever") << QDateTime() << monday << false;
        QTest::newRow("clock set back") << monday.addDays(3) << monday << false;
    }
    void silenceCountsWorkingHours()
    {
        QFETCH(QDateTime, came);
        QFETCH(QDateTime, now);
        QFETCH(bool, silent);
        // 16 to 18 on Friday and 8 to 10 on Monday are four.
        QCOMPARE(silenceCause(came, now, 4).has_value(), silent);
        QVERIFY(!silenceCause(came, now, 0));
    }

    void restsGrow_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("rest");
        QTest::newRow("first") << 1 << 0 << 300;
        QTest::newRow("second") << 2 << 0 << 900;
        QTest::newRow("many") << 99 << 0 << 6 * 3600;
        QTest::newRow("asked for more") << 1 << 1200 << 1200;
        QTest::newRow("asked for less") << 2 << 10 << 900;
        QTest::newRow("asked for a year") << 1 << 365 * 86400 << 86400;
    }
    void restsGrow()
    {
        QFETCH(int, tries);
        QFETCH(int, asked);
        QFETCH(int, rest);
        QCOMPARE(alertBackOff(tries, std::chrono::seconds(asked)), std::chrono::seconds(rest));
    }

    void messageSaysWhatAndHow()
    {
        AlertCause cause = held(ReasonCode::VendorMissing, u"KRANZ-01"_s, 5, 7);
        const AlertMessage message = alertMessage({{cause, AlertItem::Why::New, 0}}, 2, {u"CRONUS"_s, false, monday});
        QCOMPARE(message.subject, u"Ledgerbridge CRONUS: Vendor missing in NAV: KRANZ-01"_s);
        const AlertParagraph &paragraph = message.paragraphs.first();
        QCOMPARE(paragraph.remedy, reasonRemedy(ReasonCode::VendorMissing));
        QCOMPARE(paragraph.openings, QStringList{u"ledgerbridge --open DOC7"_s});
        QVERIFY(paragraph.facts.contains(moneyText(cause.amounts)));
        QVERIFY(paragraph.more.contains(u'4'));
        QVERIFY(message.closing.contains(u'2'));
        const QString plain = alertPlainText(message);
        for (const QString &part : {paragraph.heading, paragraph.facts, paragraph.text, paragraph.remedy,
                 paragraph.openings.first(), message.closing})
            QVERIFY2(plain.contains(part), qPrintable(part));
    }

    void longDigestIsCounted()
    {
        QList<AlertItem> items;
        for (int i = 0; i < 40; ++i)
            items.append({held(ReasonCode::VendorMissing, u"V%1"_s.arg(i)), AlertItem::Why::New, 0});
        const AlertMessage message = alertMessage(items, 0, {{}, true, monday});
        QVERIFY(message.paragraphs.size() < 40);
        QVERIFY(message.closing.contains(QString::number(40 - message.paragraphs.size())));
        QVERIFY(message.subject.contains(u"40"_s));
        QVERIFY(message.subject.startsWith(u"[Demo]"_s));
    }

    void foreignTextStaysOnItsLine()
    {
        const AlertCause cause = held(ReasonCode::VendorMissing, u"A\r\nBcc: all@example.com\x1b[31m"_s);
        const AlertMessage message = alertMessage({{cause, AlertItem::Why::New, 0}}, 0, {u"A\nB"_s, false, monday});
        QVERIFY(!message.subject.contains(u'\r') && !message.subject.contains(u'\n'));
        QVERIFY(!message.subject.contains(u'\x1b'));
        QVERIFY(!message.paragraphs.first().text.contains(u'\n'));
        QCOMPARE(alertLine(QString(500, u'x')).size(), 300);
    }

    void openingIsOneHarmlessWord_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("opening");
        QTest::newRow("plain") << u"7B3D9A@2"_s << u"ledgerbridge --open 7B3D9A@2"_s;
        QTest::newRow("blank") << u"RE 12"_s << u"ledgerbridge --open \"RE 12\""_s;
        QTest::newRow("shell") << u"a\"; rm -rf `x` $(y)"_s << u"ledgerbridge --open \"a rm -rf x (y)\""_s;
        QTest::newRow("option") << u"-h"_s << u"ledgerbridge --open \"-h\""_s;
    }
    void openingIsOneHarmlessWord()
    {
        QFETCH(QString, document);
        QFETCH(QString, opening);
        QCOMPARE(alertOpening(document), opening);
    }

    void mailServerIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<MailServer::Tls>("tls");
        using enum MailServer::Tls;
        QTest::newRow("starttls") << u"smtp://mail.example.com"_s << u"smtp://mail.example.com:587"_s << Required;
        QTest::newRow("implicit") << u"smtps://mail.example.com"_s << u"smtps://mail.example.com:465"_s << Implicit;
        QTest::newRow("port") << u"smtp://mail.example.com:25/"_s << u"smtp://mail.example.com:25"_s << Required;
        // In clear to this computer only: nobody else may be let off encryption.
        QTest::newRow("loopback") << u"smtp://127.0.0.1:2525"_s << u"smtp://127.0.0.1:2525"_s << Offered;
        QTest::newRow("localhost") << u"smtp://localhost:25"_s << u"smtp://localhost:25"_s << Offered;
        QTest::newRow("six") << u"smtp://[::1]:25"_s << u"smtp://[::1]:25"_s << Offered;
        QTest::newRow("looks like loopback") << u"smtp://127.0.0.1.example.com:25"_s
                                             << u"smtp://127.0.0.1.example.com:25"_s << Required;
        QTest::newRow("no scheme") << u"mail.example.com:25"_s << QString() << Required;
        QTest::newRow("http") << u"http://mail.example.com"_s << QString() << Required;
        QTest::newRow("password") << u"smtp://me:pw@mail.example.com"_s << QString() << Required;
        QTest::newRow("path") << u"smtp://mail.example.com/x"_s << QString() << Required;
        QTest::newRow("no host") << u"smtp://"_s << QString() << Required;
    }
    void mailServerIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(MailServer::Tls, tls);
        const auto server = MailServer::fromString(text);
        QCOMPARE(server ? server->url() : QString(), url);
        if (server)
            QCOMPARE(server->tls, tls);
        else
            QVERIFY(!server.error().message.contains(u"pw"_s));
    }

    void mailAddressesAreRead_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << u"ap@example.com"_s << 1;
        QTest::newRow("two") << u" ap@example.com , it@example.com"_s << 2;
        QTest::newRow("twice") << u"ap@example.com,ap@example.com"_s << 1;
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("name") << u"AP <ap@example.com>"_s << -1;
        QTest::newRow("line end") << u"ap@example.com\r\nBcc: x@example.com"_s << -1;
        QTest::newRow("no host") << u"ap"_s << -1;
    }
    void mailAddressesAreRead()
    {
        QFETCH(QString, list);
        QFETCH(int, count);
        const auto addresses = mailAddresses(list);
        QCOMPARE(addresses ? int(addresses->size()) : -1, count);
    }
};

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
