// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentstore.h"
#include "replayqueue.h"
#include "storefixture.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestReplayQueue final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;
    qint64 m_one = 0;
    qint64 m_two = 0;

    static ReplayFailure failure(qint64 record, ReplayCall call = ReplayCall::ConfirmPosting)
    {
        ReplayFailure made;
        made.topic = record;
        made.call = call;
        made.fingerprint = u"as it was"_s;
        made.code = 199;
        made.error = u"An unknown error occurred."_s;
        return made;
    }

    [[nodiscard]] qint64 trailLength() { return must(AuditTrail(*m_database).count()); }

    void open()
    {
        const auto noJitter = [](int count) { return QByteArray(count, '\0'); };
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, noJitter, {}}));
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        DocumentStore store(*m_database);
        m_one = must(store.insert(sampleRecord(1), "{}", entry({})));
        m_two = must(store.insert(sampleRecord(2), "{}", entry({})));
    }

    void cleanup() { m_database.reset(); }

    void pausesGrowFromSecondsToADay_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("needsPerson");
        QTest::addColumn<int>("random");
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("never failed counts as once") << 0 << false << 0 << qint64(0) << qint64(5);
        QTest::newRow("first") << 1 << false << 0 << qint64(0) << qint64(5);
        QTest::newRow("second") << 2 << false << 0 << qint64(0) << qint64(30);
        QTest::newRow("third") << 3 << false << 0 << qint64(0) << qint64(120);
        QTest::newRow("fourth") << 4 << false << 0 << qint64(0) << qint64(600);
        QTest::newRow("fifth") << 5 << false << 0 << qint64(0) << qint64(3600);
        QTest::newRow("sixth") << 6 << false << 0 << qint64(0) << qint64(4 * 3600);
        QTest::newRow("seventh") << 7 << false << 0 << qint64(0) << qint64(24 * 3600);
        QTest::newRow("for ever") << std::numeric_limits<int>::max() << false << 0 << qint64(0) << qint64(24 * 3600);
        QTest::newRow("a person is needed") << 1 << true << 0 << qint64(0) << qint64(24 * 3600);
        QTest::newRow("spread by a fifth at most") << 4 << false << 255 << qint64(0) << qint64(720);
        QTest::newRow("spread half of that") << 5 << false << 128 << qint64(0) << qint64(3600 + 361);
        QTest::newRow("Concur asked for more") << 1 << false << 255 << qint64(900) << qint64(900);
        QTest::newRow("Concur asked for less") << 4 << false << 0 << qint64(3) << qint64(600);
    }

    void pausesGrowFromSecondsToADay()
    {
        QFETCH(int, attempts);
        QFETCH(bool, needsPerson);
        QFETCH(int, random);
        QFETCH(qint64, asked);
        QFETCH(qint64, seconds);
        QCOMPARE(replayPause(attempts, needsPerson, quint8(random), std::chrono::seconds(asked)).count(), seconds);
    }

    void namesComeBack_data()
    {
        QTest::addColumn<int>("call");
        for (const ReplayCall call : {ReplayCall::Acknowledge, ReplayCall::ConfirmPosting})
            QTest::addRow("%s", qPrintable(toString(call))) << int(call);
    }

    void namesComeBack()
    {
        QFETCH(int, call);
        QVERIFY(!replayCallTitle(ReplayCall(call)).isEmpty());
        QVERIFY(replayCallFromString(toString(ReplayCall(call))) == ReplayCall(call));
        QVERIFY(!replayCallFromString(u"fetch"));
    }

    void aFailureIsKeptWhole()
    {
        ReplayQueue queue(*m_database);
        VALUE_OF(next, queue.keep(failure(m_one), entry(u"replay"_s, u"Concur did not take it."_s)));
        QCOMPARE(next, m_clock().addSecs(5));
        m_database.reset();
        open();
        VALUE_OF(entries, ReplayQueue(*m_database).list());
        QCOMPARE(entries.size(), 1);
        const ReplayEntry &found = entries.first();
        QCOMPARE(found.topic.recordId, m_one);
        QCOMPARE(found.documentId, u"REP000001"_s);
        QCOMPARE(found.fisId, u"fis-1"_s);
        QCOMPARE(toString(found.call), u"confirm"_s);
        QCOMPARE(found.attempts, 1);
        QCOMPARE(found.firstFailedAt, m_clock());
        QCOMPARE(found.lastFailedAt, m_clock());
        QCOMPARE(found.nextAt, next);
        QCOMPARE(found.needsPerson, false);
        QCOMPARE(found.fingerprint, u"as it was"_s);
        QCOMPARE(found.code, 199);
        QCOMPARE(found.error, u"An unknown error occurred."_s);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.first().action, u"replay"_s);
        QCOMPARE(trail.first().documentId, u"REP000001"_s);
        QCOMPARE(trail.first().amount, u"101.10"_s);
    }

    void failingAgainRestsLonger()
    {
        ReplayQueue queue(*m_database);
        const QDateTime first = m_clock();
        SUCCEEDS(queue.keep(failure(m_one), entry(u"replay"_s)));
        m_clock.advance(6000);
        ReplayFailure again = failure(m_one);
        again.fingerprint = u"as it is today"_s;
        again.code = 116;
        again.needsPerson = true;
        VALUE_OF(next, queue.keep(again, entry(u"replay"_s)));
        QCOMPARE(next, m_clock().addSecs(24 * 3600));
        VALUE_OF(found, queue.find(m_one, ReplayCall::ConfirmPosting));
        QCOMPARE(found->attempts, 2);
        QCOMPARE(found->firstFailedAt, first);
        QCOMPARE(found->lastFailedAt, m_clock());
        QCOMPARE(found->code, 116);
        QVERIFY(found->needsPerson);
        // What it is compared with is what held when it first failed.
        QCOMPARE(found->fingerprint, u"as it was"_s);
    }

    void orderIsThatOfTheFirstFailure()
    {
        ReplayQueue queue(*m_database);
        SUCCEEDS(queue.keep(failure(m_two), entry(u"replay"_s)));
        m_clock.advance(1000);
        SUCCEEDS(queue.keep(failure(m_one), entry(u"replay"_s)));
        SUCCEEDS(queue.keep(failure(m_one, ReplayCall::Acknowledge), entry(u"replay"_s)));
        m_clock.advance(60000);
        SUCCEEDS(queue.keep(failure(m_two), entry(u"replay"_s)));
        VALUE_OF(entries, queue.list());
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].topic.recordId, m_two);
        QCOMPARE(entries[1].topic.recordId, m_one);
        QCOMPARE(toString(entries[1].call), u"confirm"_s);
        QCOMPARE(toString(entries[2].call), u"acknowledge"_s);
        VALUE_OF(figures, queue.figures());
        QCOMPARE(figures.waiting, 3);
        QCOMPARE(figures.needPerson, 0);
        QCOMPARE(figures.nextAt, entries[1].nextAt);
    }

    void whatIsMadeGoesWithALineInTheTrail()
    {
        ReplayQueue queue(*m_database);
        SUCCEEDS(queue.keep(failure(m_one), entry(u"replay"_s)));
        const qint64 before = trailLength();
        SUCCEEDS(queue.remove(m_one, ReplayCall::Acknowledge, entry(u"replayed"_s)));
        SUCCEEDS(queue.remove(m_two, ReplayCall::ConfirmPosting, entry(u"replayed"_s)));
        QCOMPARE(trailLength(), before);
        SUCCEEDS(queue.remove(m_one, ReplayCall::ConfirmPosting, entry(u"replayed"_s)));
        QCOMPARE(trailLength(), before + 1);
        VALUE_OF(figures, queue.figures());
        QCOMPARE(figures, ReplayFigures());
        // Anew: from the first pause on.
        VALUE_OF(next, queue.keep(failure(m_one), entry(u"replay"_s)));
        QCOMPARE(next, m_clock().addSecs(5));
    }

    void nothingIsKeptWithoutItsLine()
    {
        ReplayQueue queue(*m_database);
        FAILS_WITH(queue.keep(failure(4711), entry(u"replay"_s)), ErrorCode::NotFound);
        VALUE_OF(figures, queue.figures());
        QCOMPARE(figures.waiting, 0);
        const qint64 before = trailLength();
        {
            auto transaction = must(Transaction::begin(*m_database));
            SUCCEEDS(queue.keep(failure(m_one), entry(u"replay"_s)));
        }
        QCOMPARE(trailLength(), before);
        VALUE_OF(entries, queue.list());
        QVERIFY(entries.isEmpty());
    }

    void firstEditionIsBroughtUpToDateWithItsDocuments()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const Database::Options first{Database::Mode::ReadWrite, m_clock, {}, compiledMigrations().sliced(0, 1)};
        {
            const auto old = must(Database::open(fileIn(*m_folder), first));
            QCOMPARE(old->schemaVersion(), 1);
            // As that edition wrote it.
            must(old->execute(
                u"INSERT INTO document (kind, document_id, fis_id, state, title, number, party, party_code, "
                "amount, currency, ledger_code, date, content_hash, received_at, changed_at, search_text) "
                "VALUES ('expense', 'REP000001', 'FIS1', 'confirmed', '', '', '', '', '1', 'EUR', '', "
                "'2026-02-01', '', 0, 0, '')"_s));
            m_one = old->lastInsertId();
        }
        open();
        VALUE_OF(record, DocumentStore(*m_database).byId(m_one));
        QCOMPARE(record->documentId, u"REP000001"_s);
        SUCCEEDS(ReplayQueue(*m_database).keep(failure(m_one), entry(u"replay"_s)));
        VALUE_OF(figures, ReplayQueue(*m_database).figures());
        QCOMPARE(figures.waiting, 1);
        QVERIFY(must(AuditTrail(*m_database).verify()).intact);
    }
};

QTEST_GUILESS_MAIN(TestReplayQueue)
#include "tst_replayqueue.moc"
