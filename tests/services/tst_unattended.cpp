// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "inboxstore.h"
#include "unattendedwork.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

/// A clock that stands still until it is moved.
struct Hand
{
    std::shared_ptr<QDateTime> at = std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    QDateTime operator()() const { return *at; }
};

/// A program whose runs last no time.
class Host final : public UnattendedHost
{
public:
    Host(const QString &folder, const Hand &hand)
        : m_hand(hand)
    {
        auto opened = Workspace::open(folder, [] { return QByteArray("words of a test"); });
        if (opened)
            m_workspace = std::move(*opened);
        m_workspace->database().setClock(hand);
    }

    Workspace *openedWorkspace() override { return m_workspace.get(); }
    bool isOccupied() const override { return isBusy; }
    void startRun(const QString &actor) override
    {
        QCOMPARE(actor, u"Schedule"_s);
        runs.append(m_hand());
        isRunning = true;
    }
    void startUpkeep(const WebhookSetup &) override
    {
        ++upkeeps;
        isKeeping = true;
    }

    QList<QDateTime> runs;
    int upkeeps = 0;
    bool isBusy = false;
    bool isRunning = false;
    bool isKeeping = false;

private:
    Hand m_hand;
    std::unique_ptr<Workspace> m_workspace;
};

/// Kilobytes of memory that this process holds; 0 where the system does not tell.
qint64 held()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

} // namespace

/// What a program does without being asked, over weeks of a clock that the test moves.
class TestUnattended final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    Hand m_hand;

    void set(const QString &key, const QString &value)
    {
        auto workspace = Workspace::open(m_place, [] { return QByteArray("words of a test"); });
        QVERIFY(workspace);
        QVERIFY((*workspace)->setSetting(key, value, u"anna"_s));
    }

    static UnattendedWork::Options options(const QString &owner)
    {
        return {{}, owner, [](const QString &) { return false; }};
    }

    /// Looks, and lets what was started end at once.
    static void look(UnattendedWork &work, Host &host, const std::optional<Error> &error = {})
    {
        work.look();
        if (std::exchange(host.isKeeping, false))
            work.upkeepEnded(Webhooks::UpkeepOutcome());
        if (std::exchange(host.isRunning, false))
            work.runEnded(error);
    }

    void pass(UnattendedWork &work, Host &host, qint64 minutes, int step, const std::optional<Error> &error = {})
    {
        for (qint64 gone = 0; gone < minutes; gone += step) {
            *m_hand.at = m_hand.at->addSecs(60 * step);
            look(work, host, error);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = m_folder->filePath(u"workspace"_s);
        *m_hand.at = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
        QVERIFY(Workspace::create(m_place, {SecretsMode::Vault, [] { return QByteArray("words of a test"); }, false}));
        set(u"schedule.timeZone"_s, u"Europe/Berlin"_s);
    }

    void aMonthBySchedule()
    {
        set(u"schedule"_s, u"Mon-Fri 07:00,13:00"_s);
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        const QDateTime begun = m_hand();
        pass(work, host, qint64(7) * 24 * 60, 15);
        const qint64 after = held();
        pass(work, host, qint64(24) * 24 * 60, 15);
        const QTimeZone berlin("Europe/Berlin");
        QList<QDateTime> expected;
        for (QDate day(2026, 3, 2); day <= QDate(2026, 4, 2); day = day.addDays(1)) {
            for (const int hour : {7, 13}) {
                const QDateTime at = QDateTime(day, QTime(hour, 0), berlin).toUTC();
                if (day.dayOfWeek() <= 5 && at > begun && at <= m_hand())
                    expected.append(at);
            }
        }
        QVERIFY(expected.size() > 40);
        QCOMPARE(host.runs, expected);
        // Subscriptions are looked at every quarter of an hour.
        QVERIFY2(
            host.upkeeps > 31 * 24 * 3 && host.upkeeps <= 31 * 24 * 4 + 1, qPrintable(QString::number(host.upkeeps)));
        QVERIFY2(held() - after < 4096, qPrintable(u"%1 KB more"_s.arg(held() - after)));
    }

    void asleepOverAWeekend()
    {
        set(u"schedule"_s, u"daily 07:00"_s);
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        *m_hand.at = m_hand.at->addDays(5);
        pass(work, host, 60, 1);
        QCOMPARE(host.runs.size(), 1);
    }

    void whileAPersonWorksItWaits()
    {
        set(u"schedule"_s, u"daily 09:30"_s);
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        host.isBusy = true;
        pass(work, host, 120, 1);
        QCOMPARE(host.runs.size(), 0);
        host.isBusy = false;
        pass(work, host, 3, 1);
        QCOMPARE(host.runs.size(), 1);
    }

    void failuresAreTriedAgainEverMoreSeldom()
    {
        set(u"schedule"_s, u"daily 09:30"_s);
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        const Error away{ErrorCode::Unreachable, u"Concur cannot be reached."_s, {}, 0, {}};
        pass(work, host, 4 * 60, 1, away);
        // After 2, 4, 8, 16, 32, 60 minutes.
        QVERIFY2(host.runs.size() >= 6 && host.runs.size() <= 8, qPrintable(QString::number(host.runs.size())));
        QVERIFY(work.state().problems.contains(away.message));
        pass(work, host, 61, 1);
        const qsizetype once = host.runs.size();
        QVERIFY(work.state().problems.isEmpty());
        pass(work, host, 5 * 60, 1);
        QCOMPARE(host.runs.size(), once);
    }

    void whatSomebodyMustMendIsNotTriedAgain()
    {
        set(u"schedule"_s, u"daily 09:30"_s);
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        pass(work, host, 12 * 60, 5, Error{ErrorCode::SignIn, u"Concur does not know us."_s, {}, 0, {}});
        QCOMPARE(host.runs.size(), 1);
    }

    void noticesWaitForARunThatSucceeds()
    {
        Host host(m_place, m_hand);
        auto inbox = Store::InboxStore::open(m_place);
        QVERIFY(inbox);
        Notice notice;
        notice.key = u"k"_s;
        notice.receivedAt = m_hand();
        QVERIFY(Store::InboxStore(**inbox).file(0, {notice}));
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        const Error away{ErrorCode::Unreachable, u"NAV cannot be reached."_s, {}, 0, {}};
        pass(work, host, 1, 1, away);
        pass(work, host, 1, 1, away);
        QVERIFY(host.runs.size() >= 1);
        QCOMPARE(work.state().notices, 1);
        pass(work, host, 60, 1);
        QCOMPARE(work.state().notices, 0);
        const qsizetype runs = host.runs.size();
        pass(work, host, 60, 1);
        QCOMPARE(host.runs.size(), runs);
    }

    void aPortThatIsTakenIsTriedAgainAndNothingElse()
    {
        QTcpServer there;
        QVERIFY(there.listen(QHostAddress::LocalHost));
        set(u"webhook.listen"_s, u"127.0.0.1:%1"_s.arg(there.serverPort()));
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        for (int second = 0; second < 10 * 60; second += 3) {
            *m_hand.at = m_hand.at->addSecs(3);
            look(work, host);
        }
        // Both systems are asked once, not with every try.
        QCOMPARE(host.upkeeps, 1);
        QCOMPARE(work.state().problems.size(), 1);
        QVERIFY(work.state().listening.isEmpty());
        there.close();
        pass(work, host, 2, 1);
        QVERIFY(!work.state().listening.isEmpty());
        QVERIFY(work.state().problems.isEmpty());
    }

    void whatCannotBeSetUpTakesNothingOff()
    {
        set(u"webhook.publicUrl"_s, u"https://hooks.example.test"_s);
        set(u"webhook.listen"_s, u"127.0.0.1:1"_s);
        set(u"webhook.certificate"_s, m_folder->filePath(u"nowhere.pem"_s));
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        pass(work, host, 60, 1);
        // Upkeep without an address would take ours off in both systems.
        QCOMPARE(host.upkeeps, 0);
        QCOMPARE(work.state().problems.size(), 1);
        set(u"webhook.certificate"_s, u""_s);
        set(u"webhook.listen"_s, u"off"_s);
        pass(work, host, 1, 1);
        QCOMPARE(host.upkeeps, 1);
        QCOMPARE(work.state().publicUrl, u"https://hooks.example.test"_s);
        QVERIFY(work.state().problems.isEmpty());
    }

    void pausedNothingStarts()
    {
        set(u"schedule"_s, u"daily 09:30"_s);
        set(u"schedule.paused"_s, u"true"_s);
        Host host(m_place, m_hand);
        UnattendedWork work(host, options(u"here:1:a"_s));
        work.begin();
        look(work, host);
        pass(work, host, 24 * 60, 5);
        QCOMPARE(host.runs.size(), 0);
        QVERIFY(work.state().isPaused && !work.state().next);
        set(u"schedule.paused"_s, u"false"_s);
        pass(work, host, 10, 1);
        QCOMPARE(host.runs.size(), 1);
    }

    void oneOfTwoDoesIt()
    {
        set(u"schedule"_s, u"daily 09:30"_s);
        Host one(m_place, m_hand);
        Host other(m_place, m_hand);
        auto first = std::make_unique<UnattendedWork>(one, options(u"desk:1:a"_s));
        UnattendedWork second(other, options(u"server:2:b"_s));
        first->begin();
        second.begin();
        for (int minute = 0; minute < 24 * 60; minute += 1) {
            *m_hand.at = m_hand.at->addSecs(60);
            look(*first, one);
            look(second, other);
        }
        QCOMPARE(one.runs.size() + other.runs.size(), 1);
        QCOMPARE(second.state().holder, u"desk (1)"_s);
        QVERIFY(!second.state().isOurs && !second.state().next);
        // It gives way when it ends; nobody has to wait for that.
        first.reset();
        look(second, other);
        QVERIFY(second.state().isOurs);
    }

    void whoFallsSilentIsTakenOver()
    {
        Host one(m_place, m_hand);
        Host other(m_place, m_hand);
        UnattendedWork first(one, options(u"desk:1:a"_s));
        UnattendedWork second(other, options(u"server:2:b"_s));
        first.begin();
        second.begin();
        look(second, other);
        QVERIFY(!second.state().isOurs);
        *m_hand.at = m_hand.at->addSecs(120);
        look(second, other);
        QVERIFY(second.state().isOurs);
        look(first, one);
        QVERIFY(!first.state().isOurs);
    }
};

QTEST_GUILESS_MAIN(TestUnattended)
#include "tst_unattended.moc"
