// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "runstore.h"
#include "storefixture.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestRunStore final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        return must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
    }

    static RunSummary run(const QString &id)
    {
        RunSummary made;
        made.runId = id;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = open();
    }

    void cleanup() { m_database.reset(); }

    void oneHolderAtATime()
    {
        const auto other = open();
        RunStore ours(*m_database);
        RunStore theirs(*other);
        SUCCEEDS(ours.takeLease(u"run"_s, u"A"_s, 60s));
        const auto refused = theirs.takeLease(u"run"_s, u"B"_s, 60s);
        FAILS_WITH(refused, ErrorCode::WorkspaceLocked);
        QVERIFY2(refused.error().message.contains(u"(A,"_s), qPrintable(refused.error().message));
        // Ours again, another name, and after it was given back
        SUCCEEDS(ours.takeLease(u"run"_s, u"A"_s, 60s));
        SUCCEEDS(theirs.takeLease(u"lane:guid:CONCUR"_s, u"B"_s, 60s));
        SUCCEEDS(theirs.releaseLease(u"run"_s, u"B"_s));
        FAILS_WITH(theirs.takeLease(u"run"_s, u"B"_s, 60s), ErrorCode::WorkspaceLocked);
        SUCCEEDS(ours.releaseLease(u"run"_s, u"A"_s));
        SUCCEEDS(theirs.takeLease(u"run"_s, u"B"_s, 60s));
        QCOMPARE(must(AuditTrail(*m_database).count()), 0);
    }

    void silentHolderIsReplaced_data()
    {
        QTest::addColumn<qint64>("silence");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("just now") << qint64(0) << false;
        QTest::newRow("at the edge") << qint64(60'000) << false;
        QTest::newRow("past it") << qint64(60'001) << true;
        QTest::newRow("long past it") << qint64(86'400'000) << true;
        QTest::newRow("clock a little back") << qint64(-30'000) << false;
        QTest::newRow("clock set back by a day") << qint64(-86'400'000) << true;
    }

    void silentHolderIsReplaced()
    {
        QFETCH(qint64, silence);
        QFETCH(bool, replaced);
        RunStore store(*m_database);
        SUCCEEDS(store.takeLease(u"run"_s, u"A"_s, 60s));
        m_clock.advance(silence);
        const auto other = open();
        const auto taken = RunStore(*other).takeLease(u"run"_s, u"B"_s, 60s);
        QCOMPARE(taken.has_value(), replaced);
        QCOMPARE(must(AuditTrail(*m_database).count()), replaced ? 1 : 0);
        if (!replaced)
            return;
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.first().action, u"leaseTakenOver"_s);
        QCOMPARE(trail.first().reference, u"run"_s);
        QVERIFY(trail.first().text.contains(u"A"_s) && trail.first().text.contains(u"B"_s));
        // The first one learns of it and stops.
        FAILS_WITH(store.renewLease(u"run"_s, u"A"_s), ErrorCode::WorkspaceLocked);
        SUCCEEDS(RunStore(*other).renewLease(u"run"_s, u"B"_s));
    }

    void deadHolderIsReplacedAtOnce()
    {
        const auto other = open();
        SUCCEEDS(RunStore(*m_database).takeLease(u"run"_s, u"A"_s, 60s));
        const auto lives = [](const QString &) { return false; };
        FAILS_WITH(RunStore(*other).takeLease(u"run"_s, u"B"_s, 60s, lives), ErrorCode::WorkspaceLocked);
        QStringList asked;
        SUCCEEDS(RunStore(*other).takeLease(u"run"_s, u"B"_s, 60s, [&asked](const QString &owner) {
            asked.append(owner);
            return true;
        }));
        QCOMPARE(asked, QStringList{u"A"_s});
        QCOMPARE(must(AuditTrail(*m_database).list({})).constFirst().action, u"leaseTakenOver"_s);
        FAILS_WITH(RunStore(*m_database).renewLease(u"run"_s, u"A"_s), ErrorCode::WorkspaceLocked);
    }

    void signOfLifeKeepsTheLease()
    {
        RunStore store(*m_database);
        SUCCEEDS(store.takeLease(u"run"_s, u"A"_s, 60s));
        for (int i = 0; i < 5; ++i) {
            m_clock.advance(50'000);
            SUCCEEDS(store.renewLease(u"run"_s, u"A"_s));
        }
        const auto other = open();
        FAILS_WITH(RunStore(*other).takeLease(u"run"_s, u"B"_s, 60s), ErrorCode::WorkspaceLocked);
    }

    void ofManyThreadsOneGetsIt()
    {
        m_database.reset();
        const QString path = fileIn(*m_folder);
        std::atomic<int> winners = 0;
        std::atomic<int> losers = 0;
        std::vector<std::thread> threads;
        threads.reserve(6);
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, i] {
                const auto database = must(Database::open(path));
                const auto taken = RunStore(*database).takeLease(u"run"_s, QString::number(i), 60s);
                if (taken)
                    ++winners;
                else if (taken.error().code == ErrorCode::WorkspaceLocked)
                    ++losers;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(winners.load(), 1);
        QCOMPARE(losers.load(), 5);
    }

    void summaryComesBackWhole()
    {
        RunStore store(*m_database);
        RunSummary given = run(u"R1"_s);
        given.dryRun = true;
        given.startedAt = m_clock();
        SUCCEEDS(store.begin(given, u"anna"_s));
        QVERIFY(!must(store.recent(1)).constFirst().finishedAt.isValid());
        m_clock.advance(5000);
        given.finishedAt = m_clock();
        given.documents = {9, 1, 2, 3, 4, 5, 6, 7, 8};
        given.requestsConcur = 11;
        given.requestsNav = 12;
        given.requestsRetried = 13;
        given.totals = {{u"CRONUS"_s, u"EUR"_s, Decimal::fromString(u"123456789012345.67891"_s)}};
        given.held = {
            {u"REP1"_s, {{ReasonCode::TaxUnmapped, u"V19"_s, u"No mapping"_s}, {ReasonCode::NavRefused, {}, u"No"_s}}}};
        given.cancelled = true;
        given.problems = {u"NAV could not be reached."_s};
        given.notices = {u"Concur knows no purchase request PR-1."_s};
        SUCCEEDS(store.finish(given));
        VALUE_OF(runs, store.recent(10));
        QCOMPARE(runs.size(), 1);
        const RunSummary &found = runs.first();
        QCOMPARE(found.runId, given.runId);
        QCOMPARE(found.dryRun, true);
        QCOMPARE(found.startedAt, given.startedAt);
        QCOMPARE(found.finishedAt, given.finishedAt);
        QVERIFY(found.documents == given.documents);
        QCOMPARE(found.requestsConcur, 11);
        QCOMPARE(found.requestsNav, 12);
        QCOMPARE(found.requestsRetried, 13);
        QVERIFY(found.totals == given.totals);
        QCOMPARE(found.held.size(), 1);
        QCOMPARE(found.held.first().documentId, u"REP1"_s);
        QCOMPARE(found.held.first().reasons, given.held.first().reasons);
        QCOMPARE(found.cancelled, true);
        QCOMPARE(found.problems, given.problems);
        QCOMPARE(found.notices, given.notices);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.size(), 2);
        QCOMPARE(trail[1].action, u"runStarted"_s);
        QCOMPARE(trail[0].action, u"runCancelled"_s);
        QCOMPARE(trail[0].actor, u"anna"_s);
        QCOMPARE(trail[0].reference, u"R1"_s);
    }

    void newestRunsComeFirst()
    {
        RunStore store(*m_database);
        for (const QString &id : {u"R1"_s, u"R2"_s, u"R3"_s})
            SUCCEEDS(store.begin(run(id), u"anna"_s));
        VALUE_OF(runs, store.recent(2));
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].runId, u"R3"_s);
        QCOMPARE(runs[1].runId, u"R2"_s);
        FAILS_WITH(store.begin(run(u"R1"_s), u"anna"_s), ErrorCode::Conflict);
        FAILS_WITH(store.finish(run(u"R9"_s)), ErrorCode::NotFound);
        FAILS_WITH(store.progress(u"R9"_s, {}), ErrorCode::NotFound);
    }

    void activeRunShowsItsProgress_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::newRow("lease by run id") << u"R2"_s;
        QTest::newRow("lease by process") << u"host:4711"_s;
    }

    void activeRunShowsItsProgress()
    {
        QFETCH(QString, owner);
        RunStore store(*m_database);
        QVERIFY(!must(store.active(60s)));
        SUCCEEDS(store.begin(run(u"R1"_s), u"anna"_s));
        SUCCEEDS(store.finish(run(u"R1"_s)));
        SUCCEEDS(store.takeLease(u"run"_s, owner, 60s));
        SUCCEEDS(store.begin(run(u"R2"_s), u"bert"_s));
        SUCCEEDS(store.progress(u"R2"_s, {RunProgress::Phase::Post, 3, 10}));
        const auto reader = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadOnly, m_clock, {}, {}}));
        VALUE_OF(active, RunStore(*reader).active(60s));
        QVERIFY(active);
        QCOMPARE(active->runId, u"R2"_s);
        QCOMPARE(active->actor, u"bert"_s);
        QCOMPARE(active->startedAt, m_clock());
        QCOMPARE(active->progress.phase, RunProgress::Phase::Post);
        QCOMPARE(active->progress.done, 3);
        QCOMPARE(active->progress.total, 10);
        m_clock.advance(61'000);
        QVERIFY(!must(store.active(60s)));
        SUCCEEDS(store.renewLease(u"run"_s, owner));
        QVERIFY(must(store.active(60s)));
        SUCCEEDS(store.releaseLease(u"run"_s, owner));
        QVERIFY(!must(store.active(60s)));
    }

    void cancelReachesTheRun()
    {
        RunStore store(*m_database);
        SUCCEEDS(store.begin(run(u"R1"_s), u"anna"_s));
        QVERIFY(!must(store.cancelRequested(u"R1"_s)));
        const auto other = open();
        SUCCEEDS(RunStore(*other).requestCancel(u"R1"_s));
        QVERIFY(must(store.cancelRequested(u"R1"_s)));
        QVERIFY(!must(store.cancelRequested(u"R2"_s)));
        FAILS_WITH(store.requestCancel(u"R2"_s), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
