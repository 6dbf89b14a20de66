// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "mappingstore.h"
#include "personcommands.h"
#include "replaying.h"
#include "replayqueue.h"
#include "syncworld.h"

#include <QCoroTask>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// A call to Concur that failed is kept, replayed in order with growing pauses, and made in the end; whatever Concur says,
/// what is posted stays posted.
class TestReplay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusedConfirmationsWaitUntilTheyAreMade_data();
    void refusedConfirmationsWaitUntilTheyAreMade();
    void refusedAcknowledgementsWaitToo();
    void lastingRefusalIsAskedMoreSeldom();
    void outageKeepsThemAll();
    void outageInAcknowledgingIsNoSuccess();
    void oneRefusedCallStopsNoOther_data();
    void oneRefusedCallStopsNoOther();
    void differentMappingsAreSaid_data();
    void differentMappingsAreSaid();
    void takenBeforeACrashIsNotTakenTwice();
    void whatIsVoidIsDropped();
    void dryRunReplaysNothing();

private:
    /// Expenses only; the fault begins once NAV posts, so that it meets the confirmations.
    [[nodiscard]] Result<RunSummary> syncWithFaultAtConfirming(const QString &fault);
    [[nodiscard]] Result<RunSummary> sync();
    [[nodiscard]] Result<RunSummary> replayNow();
    [[nodiscard]] QList<ReplayEntry> waiting();
    [[nodiscard]] QStringList trailTexts(const QString &action);

    std::unique_ptr<SyncWorld> m_world;
    QDateTime m_now;
};

void TestReplay::init()
{
    Sandbox::SandboxOptions options;
    options.documents = 16;
    options.seed = 3;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    m_now = QDateTime::currentDateTimeUtc();
    m_world->database().setClock([this] { return m_now; });
    m_world->database().setRandom([](int count) { return QByteArray(count, '\0'); });
}

Result<RunSummary> TestReplay::sync()
{
    Sync::SyncOptions options;
    options.only = {Sync::Part::Expense};
    return m_world->sync(options);
}

Result<RunSummary> TestReplay::replayNow()
{
    Sync::SyncOptions options;
    options.replayNow = true;
    return m_world->sync(options);
}

Result<RunSummary> TestReplay::syncWithFaultAtConfirming(const QString &fault)
{
    m_world->ledger().onCall = [this, fault](int, const QString &name) {
        if (name == u"postJournal")
            m_world->setFaults({fault});
    };
    auto summary = sync();
    m_world->ledger().onCall = {};
    return summary;
}

QList<ReplayEntry> TestReplay::waiting()
{
    const auto entries = Store::ReplayQueue(m_world->database()).list();
    return entries ? *entries : QList<ReplayEntry>();
}

QStringList TestReplay::trailTexts(const QString &action)
{
    Store::AuditFilter filter;
    filter.limit = 100000;
    QStringList texts;
    const auto entries = Store::AuditTrail(m_world->database()).list(filter);
    for (const AuditEntry &entry : entries ? *entries : QList<AuditEntry>())
        if (entry.action == action)
            texts.append(entry.text);
    return texts;
}

void TestReplay::refusedConfirmationsWaitUntilTheyAreMade_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("needsPerson");
    QTest::newRow("retry later") << u"fis-retry-199:100000"_s << 199 << false;
    QTest::newRow("unknown") << u"fis-unknown-116"_s << 116 << true;
}

void TestReplay::refusedConfirmationsWaitUntilTheyAreMade()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(bool, needsPerson);
    const auto first = syncWithFaultAtConfirming(fault);
    QVERIFY(first.has_value());
    const QList<Record> posted = m_world->records({RecordState::Posted});
    QVERIFY(posted.size() > 3);
    QCOMPARE(first->replay.waiting, int(posted.size()));
    QCOMPARE(first->replay.needPerson, needsPerson ? int(posted.size()) : 0);
    QCOMPARE(first->replay.nextAt, m_now.addSecs(needsPerson ? 24 * 3600 : 5));
    QVERIFY(!first->failure.has_value());
    QCOMPARE(first->problems.join(u'\n'), QString());
    QCOMPARE(first->notices.isEmpty(), !needsPerson);
    for (const ReplayEntry &entry : waiting()) {
        QCOMPARE(toString(entry.call), u"confirm"_s);
        QCOMPARE(entry.code, code);
        QCOMPARE(entry.attempts, 1);
    }
    QCOMPARE(trailTexts(u"replayKept"_s).size(), posted.size());

    // What only a person can mend is said once and left alone; what passes is tried by every run, if it is due soon.
    const auto second = sync();
    QVERIFY(second.has_value());
    QCOMPARE(second->problems.join(u'\n') + second->notices.join(u'\n'), QString());
    QCOMPARE(waiting().constFirst().attempts, needsPerson ? 1 : 2);
    QCOMPARE(m_world->records({RecordState::Posted}).size(), posted.size());

    m_world->setFaults({});
    const qsizetype books = m_world->ledgerJson()["glEntries"].size();
    const auto last = replayNow();
    QVERIFY(last.has_value());
    QCOMPARE(last->problems.join(u'\n'), QString());
    QCOMPARE(last->replay, ReplayFigures());
    QCOMPARE(m_world->records({RecordState::Confirmed}).size(), posted.size());
    QCOMPARE(trailTexts(u"replayed"_s).size(), posted.size());
    QCOMPARE(m_world->ledgerJson()["glEntries"].size(), books);
}

void TestReplay::refusedAcknowledgementsWaitToo()
{
    m_world->setFaults({u"fis-retry-199:100000"_s});
    const auto first = sync();
    QVERIFY(first.has_value());
    const qsizetype ready = m_world->records({RecordState::Ready}).size();
    QVERIFY(ready > 3);
    QCOMPARE(first->documents.posted, 0);
    QCOMPARE(first->documents.failed, int(ready));
    QCOMPARE(first->replay.waiting, int(ready));
    QCOMPARE(first->problems.join(u'\n'), QString());
    QCOMPARE(toString(waiting().constFirst().call), u"acknowledge"_s);
    m_world->setFaults({});
    const auto second = sync();
    QVERIFY(second.has_value());
    QCOMPARE(second->replay.waiting, 0);
    QCOMPARE(m_world->records({RecordState::Confirmed}).size(), ready);
    for (const QString &text : trailTexts(u"replayed"_s))
        QVERIFY2(!text.contains(u"Today's mappings"_s), qPrintable(text));
}

void TestReplay::lastingRefusalIsAskedMoreSeldom()
{
    QVERIFY(syncWithFaultAtConfirming(u"fis-retry-199:100000"_s).has_value());
    // Seconds to wait after each failure, and whether a run a minute before that tries already.
    const qint64 pauses[] = {5, 30, 120, 600, 3600, 4 * 3600, 24 * 3600, 24 * 3600};
    int attempts = 1;
    for (const qint64 pause : pauses) {
        QCOMPARE(waiting().constFirst().attempts, attempts);
        QCOMPARE(waiting().constFirst().nextAt, m_now.addSecs(pause));
        if (pause > 60) {
            m_now = m_now.addSecs(pause - 61);
            QVERIFY(sync().has_value());
            QCOMPARE(waiting().constFirst().attempts, attempts);
            m_now = m_now.addSecs(61);
        } else {
            m_now = m_now.addSecs(pause);
        }
        QVERIFY(sync().has_value());
        ++attempts;
    }
    m_world->setFaults({});
    m_now = m_now.addDays(1);
    QVERIFY(sync().has_value());
    QCOMPARE(waiting().size(), 0);
    QVERIFY(m_world->records({RecordState::Posted}).isEmpty());
}

void TestReplay::outageKeepsThemAll()
{
    QVERIFY(syncWithFaultAtConfirming(u"fis-retry-199:100000"_s).has_value());
    const qsizetype kept = waiting().size();
    m_world->setFaults({u"http-500-sometimes:100000"_s});
    const auto out = replayNow();
    QVERIFY(out.has_value());
    QVERIFY(!out->failure.has_value());
    QCOMPARE(out->replay.waiting, int(kept));
    for (const ReplayEntry &entry : waiting()) {
        QCOMPARE(entry.attempts, 2);
        QCOMPARE(entry.code, 0);
        QVERIFY(!entry.needsPerson);
        QVERIFY(!entry.error.isEmpty());
    }
    m_world->setFaults({});
    QVERIFY(replayNow().has_value());
    QCOMPARE(waiting().size(), 0);
}

/// Nothing is posted without it, so the run must not end as if all were done.
void TestReplay::outageInAcknowledgingIsNoSuccess()
{
    m_world->setFaults({u"ack-lost:100000"_s});
    const auto out = sync();
    QVERIFY(out.has_value());
    QVERIFY(out->failure.has_value());
    QCOMPARE(exitCode(out->failure->code), 4);
    QCOMPARE(out->documents.posted, 0);
    QVERIFY(out->documents.failed > 3);
    QCOMPARE(out->replay.waiting, out->documents.failed);
    m_world->setFaults({});
    m_now = m_now.addDays(1);
    const auto calm = sync();
    QVERIFY(calm.has_value());
    QVERIFY(!calm->failure.has_value());
    QCOMPARE(calm->documents.posted, out->documents.failed);
    QCOMPARE(waiting().size(), 0);
}

void TestReplay::oneRefusedCallStopsNoOther_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("stops");
    QTest::newRow("refused, alone") << int(ErrorCode::Refused) << false;
    QTest::newRow("out of reach") << int(ErrorCode::Unreachable) << true;
    QTest::newRow("unreadable") << int(ErrorCode::Protocol) << true;
}

void TestReplay::oneRefusedCallStopsNoOther()
{
    QFETCH(int, code);
    QFETCH(bool, stops);
    QVERIFY(sync().has_value());
    Sync::Run run(m_world->setup(), {});
    QVERIFY(run.loadSurroundings().has_value());
    const Record record = m_world->records().first();
    const Error error{ErrorCode(code), u"No."_s, {}, 0, {}};
    QVERIFY(Sync::Replaying(run).keepAll({record}, ReplayCall::ConfirmPosting, error).has_value());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().constFirst().needsPerson, !stops);
    QCOMPARE(run.unanswered.contains(ReplayCall::ConfirmPosting), stops);
}

void TestReplay::differentMappingsAreSaid_data()
{
    QTest::addColumn<bool>("changed");
    QTest::newRow("as before") << false;
    QTest::newRow("another account") << true;
}

void TestReplay::differentMappingsAreSaid()
{
    QFETCH(bool, changed);
    QVERIFY(syncWithFaultAtConfirming(u"fis-retry-199:100000"_s).has_value());
    if (changed) {
        Store::MappingStore store(m_world->database());
        const auto rows = store.rows();
        QVERIFY(rows.has_value());
        QList<MappingRow> moved;
        for (MappingRow row : *rows)
            if (row.kind == MappingKind::Employee) {
                row.target = u"V:10000"_s;
                moved.append(row);
            }
        QVERIFY(!moved.isEmpty());
        QVERIFY(store.set(moved, u"Petra"_s).has_value());
    }
    m_now = m_now.addDays(2);
    m_world->setFaults({});
    QVERIFY(replayNow().has_value());
    const QStringList texts = trailTexts(u"replayed"_s);
    QVERIFY(!texts.isEmpty());
    QCOMPARE(!texts.filter(u"Today's mappings"_s).isEmpty(), changed);
}

void TestReplay::takenBeforeACrashIsNotTakenTwice()
{
    QVERIFY(syncWithFaultAtConfirming(u"fis-retry-199:100000"_s).has_value());
    const qsizetype posted = m_world->records({RecordState::Posted}).size();
    m_world->setFaults({});
    // Concur takes them, and the program dies before it could note it.
    m_world->saveDatabase();
    QVERIFY(replayNow().has_value());
    QCOMPARE(m_world->records({RecordState::Confirmed}).size(), posted);
    m_world->restart();
    QCOMPARE(m_world->records({RecordState::Posted}).size(), posted);
    QCOMPARE(waiting().size(), posted);
    QVERIFY(replayNow().has_value());
    QCOMPARE(m_world->records({RecordState::Confirmed}).size(), posted);
    QCOMPARE(waiting().size(), 0);
}

void TestReplay::whatIsVoidIsDropped()
{
    m_world->setFaults({u"fis-retry-199:100000"_s});
    QVERIFY(sync().has_value());
    const QString document = waiting().constFirst().documentId;
    const qsizetype before = waiting().size();
    Sync::PersonCommands commands(m_world->setup(), u"Petra"_s);
    QVERIFY(commands.ignore({document}, u"Paid by hand."_s).has_value());
    QVERIFY(sync().has_value());
    QCOMPARE(waiting().size(), before - 1);
    for (const ReplayEntry &entry : waiting())
        QVERIFY(entry.documentId != document);
    QCOMPARE(trailTexts(u"replayVoid"_s).size(), 1);
}

void TestReplay::dryRunReplaysNothing()
{
    QVERIFY(syncWithFaultAtConfirming(u"fis-retry-199:100000"_s).has_value());
    m_world->setFaults({});
    Sync::SyncOptions options;
    options.dryRun = true;
    const auto summary = m_world->sync(options);
    QVERIFY(summary.has_value());
    QVERIFY(summary->replay.waiting > 0);
    QCOMPARE(waiting().constFirst().attempts, 1);
    QVERIFY(m_world->records({RecordState::Confirmed}).isEmpty());
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
