// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "outgoingdesk.h"
#include "outgoingitems.h"
#include "outgoingvendors.h"
#include "providing.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using StoreTest::must;
using Outcome = OutgoingDesk::Outcome;

namespace {

QStringList numbered(qsizetype count)
{
    QStringList keys;
    for (qsizetype i = 0; i < count; ++i)
        keys.append(u"K%1"_s.arg(i, 4, 10, QChar(u'0')));
    return keys;
}

Error errorOf(ErrorCode code)
{
    return {code, u"No."_s, {}, 0, {}};
}

QStringList flat(const QList<QStringList> &calls)
{
    QStringList all;
    for (const QStringList &call : calls)
        all += call;
    return all;
}

} // namespace

/// The one way of master data to Concur, for each kind that takes it: nothing is sent twice or lost, whatever Concur says.
class TestProviding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_database.reset(); }
    void callsAreFullAndOfOneSort();
    void itStandsOnDiskBeforeItLeaves();
    void whatCannotBeNotedDoesNotLeave();
    void theCulpritStandsAlone_data();
    void theCulpritStandsAlone();
    void halvingEnds();
    void eachRecordHasItsOwnResult();
    void lostAnswersEndTheSending();
    void oneLostAnswerEndsNothing();
    void outageKeepsWhatItWasAbout_data();
    void outageKeepsWhatItWasAbout();
    void whatNoReplayMendsIsNotKept();
    void cancelledBetweenTwoCalls();
    void whatWaitsIsLeftOutUntilItIsDue();
    void whatHasFailedGoesLastAndAlone();
    void fiftySuspectsInARun();
    void changedContentLeavesAtOnceAndCountsAnew();
    void replayNowSendsWhatWaitsAlone();
    void refusalsAreSaidOnce();
    void voidIsWhatIsNotWanted();

private:
    [[nodiscard]] static const Sync::OutgoingKind &kind();
    [[nodiscard]] OutgoingDesk desk(const QStringList &keys) const { return {kind(), keys}; }
    /// One run's sending; its summary stays in `m_summary`.
    Result<void> send(OutgoingDesk &desk, bool replayNow = false);
    [[nodiscard]] int due(OutgoingDesk &desk);
    [[nodiscard]] QList<ReplayEntry> waiting();
    [[nodiscard]] QStringList waitingKeys();
    [[nodiscard]] static QStringList trail(Store::Database &database, const QString &action);
    [[nodiscard]] int counted() const { return (m_summary.*kind().counts).toConcur; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store::Database> m_database;
    StoreTest::HandClock m_clock;
    RunSummary m_summary;
    /// Before each call: the run, to be tampered with.
    std::function<void(Sync::Run &)> m_onCall;
};

void TestProviding::initTestCase_data()
{
    QTest::addColumn<bool>("isVendors");
    QTest::newRow("vendors") << true;
    QTest::newRow("dimension values") << false;
}

const Sync::OutgoingKind &TestProviding::kind()
{
    QFETCH_GLOBAL(bool, isVendors);
    return isVendors ? Sync::vendorKind() : Sync::listItemKind();
}

void TestProviding::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
    m_database = must(Store::Database::open(StoreTest::fileIn(*m_folder)));
    m_database->setClock(m_clock);
    m_database->setRandom([](int count) { return QByteArray(count, '\0'); });
    m_summary = {};
    m_onCall = {};
}

Result<void> TestProviding::send(OutgoingDesk &desk, bool replayNow)
{
    Sync::EngineSetup setup;
    setup.database = m_database.get();
    setup.clock = m_clock;
    Sync::SyncOptions options;
    options.replayNow = replayNow;
    Sync::Run run(setup, options);
    // A slow machine has its progress written.
    must(run.runs.begin(run.summary, u"test"_s));
    if (m_onCall)
        desk.onLeaving = [this, &run](const QStringList &) { m_onCall(run); };
    Sync::Providing providing(run, desk);
    const auto sent = QCoro::waitFor(providing.send());
    m_summary = run.summary;
    return sent;
}

int TestProviding::due(OutgoingDesk &desk)
{
    Sync::EngineSetup setup;
    setup.database = m_database.get();
    Sync::Run run(setup, {});
    return must(Sync::Providing(run, desk).countDue());
}

QList<ReplayEntry> TestProviding::waiting()
{
    return must(Store::ReplayQueue(*m_database).list());
}

QStringList TestProviding::waitingKeys()
{
    QStringList keys;
    for (const ReplayEntry &entry : waiting())
        keys.append(entry.topic.subject());
    return keys;
}

QStringList TestProviding::trail(Store::Database &database, const QString &action)
{
    Store::AuditFilter filter;
    filter.limit = 100000;
    filter.oldestFirst = true;
    QStringList texts;
    for (const AuditEntry &entry : must(Store::AuditTrail(database).list(filter)))
        if (entry.action == action)
            texts.append(entry.text);
    return texts;
}

void TestProviding::callsAreFullAndOfOneSort()
{
    const qsizetype full = kind().batchSize;
    OutgoingDesk desk = this->desk(numbered(full * 2 + 3));
    // The last of the second call and all after it are of another sort.
    for (const QString &key : desk.keys.sliced(full * 2 - 1))
        desk.calls.insert(key, u"other"_s);
    QCOMPARE(due(desk), int(desk.keys.size()));
    QVERIFY(send(desk).has_value());
    QCOMPARE(desk.sent.size(), 3);
    QCOMPARE(desk.sent.at(0).size(), full);
    QCOMPARE(desk.sent.at(1).size(), full - 1);
    QCOMPARE(desk.sent.at(2).size(), 4);
    QCOMPARE(flat(desk.sent), desk.keys);
    QCOMPARE(desk.taken, desk.keys);
    QCOMPARE(counted(), int(desk.keys.size()));
    QVERIFY(trail(*m_database, kind().sent).constLast().endsWith(desk.sent.at(2).join(u", "_s)));
}

void TestProviding::itStandsOnDiskBeforeItLeaves()
{
    OutgoingDesk desk = this->desk(numbered(3));
    int seen = 0;
    desk.onLeaving = [&](const QStringList &keys) {
        // As another process would find it, were this one to die now.
        const auto other = must(Store::Database::open(StoreTest::fileIn(*m_folder), Store::Database::Mode::ReadOnly));
        const QStringList noted = trail(*other, kind().sending);
        seen += int(noted.size() == 1 && noted.constFirst().endsWith(keys.join(u", "_s)) && desk.underWay == keys);
    };
    QVERIFY(send(desk).has_value());
    QCOMPARE(seen, 1);
}

void TestProviding::whatCannotBeNotedDoesNotLeave()
{
    OutgoingDesk desk = this->desk(numbered(3));
    desk.isStorageBroken = true;
    const auto sent = send(desk);
    QVERIFY(!sent.has_value());
    QCOMPARE(toString(sent.error().code), toString(ErrorCode::Storage));
    QVERIFY(desk.sent.isEmpty());
    QVERIFY(trail(*m_database, kind().sending).isEmpty());
}

void TestProviding::theCulpritStandsAlone_data()
{
    QTest::addColumn<QStringList>("culprits");
    QTest::newRow("first") << QStringList{u"K0000"_s};
    QTest::newRow("last") << QStringList{u"K0072"_s};
    QTest::newRow("two neighbours") << QStringList{u"K0035"_s, u"K0036"_s};
    QTest::newRow("several") << QStringList{u"K0003"_s, u"K0031"_s, u"K0070"_s};
}

void TestProviding::theCulpritStandsAlone()
{
    QFETCH(QStringList, culprits);
    OutgoingDesk desk = this->desk(numbered(73));
    desk.poison = QSet<QString>(culprits.cbegin(), culprits.cend());
    QVERIFY(send(desk).has_value());
    QCOMPARE(waitingKeys(), culprits);
    for (const ReplayEntry &entry : waiting()) {
        QVERIFY(entry.needsPerson);
        QVERIFY(entry.call == kind().call);
        QCOMPARE(entry.attempts, 1);
        QVERIFY(entry.error.contains(u"One of them cannot be read."_s));
    }
    // Everything else was taken, once and in order.
    QStringList others = desk.keys;
    others.removeIf([&culprits](const QString &key) { return culprits.contains(key); });
    QCOMPARE(desk.taken, others);
    QCOMPARE(counted(), int(others.size()));
    // Each was noted before each call that carried it.
    QCOMPARE(desk.underWay, flat(desk.sent));
    QCOMPARE(trail(*m_database, kind().sending).size(), desk.sent.size());
}

void TestProviding::halvingEnds()
{
    OutgoingDesk desk = this->desk(numbered(kind().batchSize));
    desk.poison = QSet<QString>(desk.keys.cbegin(), desk.keys.cend());
    QVERIFY(send(desk).has_value());
    QCOMPARE(desk.sent.size(), 1 + 2 * 60);
    QVERIFY(desk.taken.isEmpty());
    QCOMPARE(counted(), 0);
    QStringList kept = waitingKeys();
    kept.sort();
    QCOMPARE(kept, desk.keys);
    // The next run has nothing to send before a day has passed.
    QCOMPARE(due(desk), 0);
}

void TestProviding::eachRecordHasItsOwnResult()
{
    OutgoingDesk desk = this->desk(numbered(4));
    desk.outcomes = {{u"K0001"_s, Outcome::Refused}, {u"K0002"_s, Outcome::Exists}, {u"K0003"_s, Outcome::Unknown}};
    QVERIFY(send(desk).has_value());
    QCOMPARE(desk.sent.size(), 1);
    QCOMPARE(desk.taken, QStringList{u"K0000"_s});
    QCOMPARE(counted(), 1);
    QCOMPARE(waitingKeys(), desk.keys.sliced(1));
    QCOMPARE(waiting().at(0).error, u"Words about K0001."_s);
    QVERIFY(waiting().at(0).needsPerson);
    QVERIFY(waiting().at(1).error.contains(u"compared again"_s));
    QVERIFY(!waiting().at(1).needsPerson);
    QCOMPARE(waiting().at(2).error, u"Words about K0003."_s);
    QVERIFY(!waiting().at(2).needsPerson);
    // Only what Concur refuses calls for a person.
    QCOMPARE(m_summary.notices.size(), 1);
}

/// Twice in a row it is Concur's trouble: what has not left stays here, and nothing that left is sent again in this run.
void TestProviding::lostAnswersEndTheSending()
{
    const qsizetype full = kind().batchSize;
    OutgoingDesk desk = this->desk(numbered(full * 3));
    desk.failure = [](qsizetype) { return errorOf(ErrorCode::OutcomeUnknown); };
    const auto sent = send(desk);
    QVERIFY(!sent.has_value());
    QCOMPARE(toString(sent.error().code), toString(ErrorCode::OutcomeUnknown));
    QCOMPARE(flat(desk.sent), desk.keys.first(full * 2));
    QCOMPARE(waitingKeys(), desk.keys.first(full * 2));
    QVERIFY(desk.taken.isEmpty());
    for (const ReplayEntry &entry : waiting())
        QVERIFY(!entry.needsPerson);
}

void TestProviding::oneLostAnswerEndsNothing()
{
    const qsizetype full = kind().batchSize;
    OutgoingDesk desk = this->desk(numbered(full * 4));
    desk.failure = [](qsizetype number) {
        return number % 2 == 1 ? std::optional<Error>(errorOf(ErrorCode::OutcomeUnknown)) : std::nullopt;
    };
    QVERIFY(send(desk).has_value());
    QCOMPARE(flat(desk.sent), desk.keys);
    QCOMPARE(desk.taken, desk.keys.sliced(full, full) + desk.keys.sliced(full * 3));
    QCOMPARE(waitingKeys(), desk.keys.first(full) + desk.keys.sliced(full * 2, full));
    QCOMPARE(m_summary.problems, QStringList{u"No."_s});
}

void TestProviding::outageKeepsWhatItWasAbout_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("rest");
    QTest::newRow("out of reach") << int(ErrorCode::Unreachable) << 0;
    QTest::newRow("busy, and says for how long") << int(ErrorCode::Throttled) << 7200;
}

void TestProviding::outageKeepsWhatItWasAbout()
{
    QFETCH(int, code);
    QFETCH(int, rest);
    const qsizetype full = kind().batchSize;
    OutgoingDesk desk = this->desk(numbered(full + 1));
    Error error = errorOf(ErrorCode(code));
    error.retryAfterSeconds = rest;
    desk.failure = [error](qsizetype) { return error; };
    const auto sent = send(desk);
    QVERIFY(!sent.has_value());
    QCOMPARE(toString(sent.error().code), toString(ErrorCode(code)));
    QCOMPARE(desk.sent.size(), 1);
    QCOMPARE(waitingKeys(), desk.keys.first(full));
    QVERIFY(m_clock().secsTo(waiting().constFirst().nextAt) >= rest);
}

/// Nobody is signed in: nothing was asked, so nothing waits for an answer.
void TestProviding::whatNoReplayMendsIsNotKept()
{
    OutgoingDesk desk = this->desk(numbered(2));
    desk.failure = [](qsizetype) { return errorOf(ErrorCode::SignIn); };
    QVERIFY(!send(desk).has_value());
    QVERIFY(waiting().isEmpty());
    desk.failure = {};
    QVERIFY(send(desk).has_value());
    QCOMPARE(desk.taken, desk.keys);
}

void TestProviding::cancelledBetweenTwoCalls()
{
    const qsizetype full = kind().batchSize;
    OutgoingDesk desk = this->desk(numbered(full * 2));
    m_onCall = [](Sync::Run &run) { run.cancelRequested = true; };
    QVERIFY(send(desk).has_value());
    // The call under way is settled; no other leaves.
    QCOMPARE(desk.taken, desk.keys.first(full));
    QCOMPARE(desk.sent.size(), 1);
    QVERIFY(waiting().isEmpty());
    QCOMPARE(due(desk), int(full * 2)); // the next comparison leaves out what is there
}

void TestProviding::whatWaitsIsLeftOutUntilItIsDue()
{
    OutgoingDesk desk = this->desk(numbered(2));
    desk.outcomes = {{u"K0001"_s, Outcome::Refused}};
    QVERIFY(send(desk).has_value());
    desk.keys = {u"K0001"_s, u"K0002"_s};
    desk.sent.clear();
    QCOMPARE(due(desk), 1);
    QVERIFY(send(desk).has_value());
    QCOMPARE(desk.sent, QList<QStringList>{{u"K0002"_s}});
    QCOMPARE(waiting().constFirst().attempts, 1);
    // A day later it is due, and Concur takes it.
    m_clock.advance(qint64(30) * 3600 * 1000);
    desk.keys = {u"K0001"_s};
    desk.outcomes.clear();
    QCOMPARE(due(desk), 1);
    QVERIFY(send(desk).has_value());
    QVERIFY(waiting().isEmpty());
    QCOMPARE(trail(*m_database, u"replayed"_s).size(), 1);
    QVERIFY(trail(*m_database, u"replayed"_s).constFirst().contains(u"K0001"_s));
}

void TestProviding::whatHasFailedGoesLastAndAlone()
{
    OutgoingDesk desk = this->desk(numbered(2));
    desk.outcomes = {{u"K0000"_s, Outcome::Unknown}, {u"K0001"_s, Outcome::Unknown}};
    QVERIFY(send(desk).has_value());
    m_clock.advance(qint64(30) * 3600 * 1000);
    desk.keys = numbered(4);
    desk.outcomes.clear();
    desk.sent.clear();
    QVERIFY(send(desk).has_value());
    QCOMPARE(desk.sent, (QList<QStringList>{{u"K0002"_s, u"K0003"_s}, {u"K0000"_s}, {u"K0001"_s}}));
    QVERIFY(waiting().isEmpty());
}

void TestProviding::fiftySuspectsInARun()
{
    OutgoingDesk desk = this->desk(numbered(60));
    for (const QString &key : std::as_const(desk.keys))
        desk.outcomes.insert(key, Outcome::Refused);
    QVERIFY(send(desk).has_value());
    m_clock.advance(qint64(30) * 3600 * 1000);
    desk.sent.clear();
    QCOMPARE(due(desk), 50);
    QVERIFY(send(desk).has_value());
    QCOMPARE(flat(desk.sent), desk.keys.first(50));
    // The others have their turn while these rest.
    desk.sent.clear();
    QVERIFY(send(desk).has_value());
    QCOMPARE(flat(desk.sent), desk.keys.sliced(50));
}

void TestProviding::changedContentLeavesAtOnceAndCountsAnew()
{
    OutgoingDesk desk = this->desk(numbered(1));
    desk.outcomes = {{u"K0000"_s, Outcome::Refused}};
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QVERIFY(send(desk).has_value());
        QCOMPARE(waiting().constFirst().attempts, attempt);
        m_clock.advance(qint64(30) * 3600 * 1000);
    }
    QVERIFY(send(desk).has_value());
    QCOMPARE(waiting().constFirst().attempts, 3);
    desk.contents.insert(u"K0000"_s, u"something else"_s);
    QVERIFY(send(desk).has_value());
    QCOMPARE(waiting().constFirst().attempts, 1);
    QCOMPARE(waiting().constFirst().fingerprint, u"something else"_s);
    QCOMPARE(trail(*m_database, u"replayKept"_s).filter(u"NAV says something else"_s).size(), 1);
    // As it stands now it has been refused: it rests.
    QCOMPARE(due(desk), 0);
}

void TestProviding::replayNowSendsWhatWaitsAlone()
{
    OutgoingDesk desk = this->desk(numbered(1));
    desk.outcomes = {{u"K0000"_s, Outcome::Refused}};
    QVERIFY(send(desk).has_value());
    desk.keys = numbered(2);
    desk.outcomes.clear();
    desk.sent.clear();
    QVERIFY(send(desk, true).has_value());
    QCOMPARE(desk.sent, QList<QStringList>{{u"K0000"_s}});
    QVERIFY(waiting().isEmpty());
}

void TestProviding::refusalsAreSaidOnce()
{
    OutgoingDesk desk = this->desk(numbered(8));
    for (const QString &key : std::as_const(desk.keys))
        desk.outcomes.insert(key, Outcome::Refused);
    QVERIFY(send(desk).has_value());
    QCOMPARE(m_summary.notices.size(), 5 + 1);
    QVERIFY(m_summary.notices.constLast().contains(u"3"_s));
    m_clock.advance(qint64(30) * 3600 * 1000);
    QVERIFY(send(desk).has_value());
    QCOMPARE(waiting().constFirst().attempts, 2);
    QVERIFY(m_summary.notices.isEmpty());
}

void TestProviding::voidIsWhatIsNotWanted()
{
    OutgoingDesk desk = this->desk(numbered(3));
    for (const QString &key : std::as_const(desk.keys))
        desk.outcomes.insert(key, Outcome::Unknown);
    QVERIFY(send(desk).has_value());
    // The other kind's is none of its business.
    const bool isVendors = kind().call == ReplayCall::ProvideVendor;
    OutgoingDesk other(isVendors ? Sync::listItemKind() : Sync::vendorKind(), {u"K0009"_s});
    other.outcomes = {{u"K0009"_s, Outcome::Unknown}};
    QVERIFY(send(other).has_value());
    desk.keys = {u"K0001"_s};
    Sync::EngineSetup setup;
    setup.database = m_database.get();
    Sync::Run run(setup, {});
    QVERIFY(Sync::Providing(run, desk).dropVoid().has_value());
    QCOMPARE(waitingKeys(), (QStringList{u"K0001"_s, u"K0009"_s}));
    QCOMPARE(trail(*m_database, u"replayVoid"_s).size(), 2);
}

QTEST_GUILESS_MAIN(TestProviding)
#include "tst_providing.moc"
