// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertstore.h"
#include "audittrail.h"
#include "documentstore.h"
#include "standingcauses.h"
#include "storefixture.h"

using namespace StoreTest;
using namespace Ledgerbridge::Store;
using namespace Qt::StringLiterals;

/// What people were told, what waits and what failed, in a real file; and what stands in the documents.
class TestAlertStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder)));
        m_database->setClock(m_clock);
    }
    void cleanup() { m_database.reset(); }

    void nothingIsKnownAtFirst()
    {
        AlertStore store(*m_database);
        VALUE_OF(memory, store.memory(AlertChannel::Mail));
        QVERIFY(memory.told.isEmpty() && !memory.lastSentAt.isValid() && memory.tries == 0);
        VALUE_OF(states, store.states());
        QCOMPARE(states.size(), 3);
        VALUE_OF(waiting, store.waiting());
        QVERIFY(waiting.isEmpty());
    }

    void sentIsRememberedPerChannel()
    {
        AlertStore store(*m_database);
        SUCCEEDS(store.markSent(AlertChannel::Mail, decision(), u"Subject"_s, entry(u"alertSent"_s)));
        VALUE_OF(memory, store.memory(AlertChannel::Mail));
        QCOMPARE(memory.told.size(), 1);
        QCOMPARE(memory.lastSentAt, *m_clock.at);
        QCOMPARE(memory.told.begin()->count, 3);
        VALUE_OF(other, store.memory(AlertChannel::Webhook));
        QVERIFY(other.told.isEmpty());
        VALUE_OF(messages, store.messages(10));
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages.first().sent);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.first().action, u"alertSent"_s);
        QCOMPARE(trail.first().reference, u"mail"_s);
    }

    void failuresCountAndEnd()
    {
        AlertStore store(*m_database);
        const QDateTime next = m_clock.at->addSecs(300);
        for (int i = 0; i < 2; ++i)
            SUCCEEDS(store.markFailed(
                AlertChannel::Webhook, decision(), u"Subject"_s, u"It hangs."_s, next, entry(u"alertFailed"_s)));
        VALUE_OF(memory, store.memory(AlertChannel::Webhook));
        QCOMPARE(memory.tries, 2);
        QCOMPARE(memory.nextTryAt, next);
        QVERIFY(memory.told.isEmpty());
        VALUE_OF(waiting, store.waiting());
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().wait, AlertDecision::Wait::BackOff);
        QCOMPARE(waiting.first().documents, (QStringList{u"A"_s, u"B"_s}));
        VALUE_OF(states, store.states());
        QCOMPARE(states.at(1).error, u"It hangs."_s);
        SUCCEEDS(store.markSent(AlertChannel::Webhook, decision(), u"Subject"_s, entry(u"alertSent"_s)));
        VALUE_OF(after, store.states());
        QCOMPARE(after.at(1).tries, 0);
        QVERIFY(after.at(1).error.isEmpty() && !after.at(1).nextTryAt.isValid());
        VALUE_OF(none, store.waiting());
        QVERIFY(none.isEmpty());
    }

    void keepingTheSameWritesNothing()
    {
        AlertStore store(*m_database);
        AlertDecision waits;
        waits.waiting = decision().tell;
        waits.wait = AlertDecision::Wait::Quiet;
        waits.waitsUntil = *m_clock.at;
        auto other = must(Database::open(fileIn(*m_folder)));
        SUCCEEDS(store.keep(AlertChannel::Mail, waits));
        const qint64 before = other->dataVersion();
        SUCCEEDS(store.keep(AlertChannel::Mail, waits));
        QCOMPARE(other->dataVersion(), before);
        waits.waiting.first().cause.count = 4;
        SUCCEEDS(store.keep(AlertChannel::Mail, waits));
        QVERIFY(other->dataVersion() != before);
    }

    void testThatArrivesEndsTheRest()
    {
        AlertStore store(*m_database);
        SUCCEEDS(store.markFailed(
            AlertChannel::Mail, decision(), u"S"_s, u"Down."_s, m_clock.at->addSecs(300), entry(u"alertFailed"_s)));
        SUCCEEDS(store.noteTest(
            AlertChannel::Mail, u"Test"_s, fail(ErrorCode::Unreachable, u"Still down."_s), entry(u"alertFailed"_s)));
        QCOMPARE(must(store.states()).first().tries, 1);
        SUCCEEDS(store.noteTest(AlertChannel::Mail, u"Test"_s, u"250 OK"_s, entry(u"alertSent"_s)));
        QCOMPARE(must(store.states()).first().tries, 0);
        QVERIFY(!must(store.memory(AlertChannel::Mail)).nextTryAt.isValid());
    }

    void troublesKeepTheirBeginning()
    {
        AlertStore store(*m_database);
        AlertCause trouble;
        trouble.kind = AlertKind::RunFailed;
        trouble.count = 1;
        trouble.reason.text = u"NAV hung."_s;
        SUCCEEDS(store.setTroubles({trouble}));
        const QDateTime began = *m_clock.at;
        m_clock.advance(3'600'000);
        trouble.reason.text = u"NAV is gone."_s;
        SUCCEEDS(store.setTroubles({trouble}));
        VALUE_OF(troubles, store.troubles());
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(troubles.first().since, began);
        QCOMPARE(troubles.first().reason.text, u"NAV is gone."_s);
        SUCCEEDS(store.setTroubles({}));
        QVERIFY(must(store.troubles()).isEmpty());
    }

    void messagesArePruned()
    {
        AlertStore store(*m_database);
        for (int i = 0; i < 510; ++i)
            SUCCEEDS(store.noteTest(AlertChannel::Mail, QString::number(i), u"ok"_s, entry(u"alertSent"_s)));
        VALUE_OF(messages, store.messages(1000));
        QCOMPARE(messages.size(), 500);
        QCOMPARE(messages.first().subject, u"509"_s);
    }

    void causesComeFromDocuments()
    {
        DocumentStore documents(*m_database);
        for (int i = 1; i <= 6; ++i) {
            const qint64 id = must(documents.insert(sampleRecord(i), "{}", entry(u"received"_s)));
            StateChange change;
            change.audit = entry(u"held"_s);
            change.to = i <= 5 ? RecordState::Held : RecordState::Ready;
            // One document bears its cause twice, and counts once.
            QList<Reason> reasons{{ReasonCode::VendorMissing, i <= 3 ? u"A"_s : u"B"_s, u"Missing."_s}};
            if (i == 1)
                reasons.append(reasons.first());
            change.reasons = i <= 5 ? reasons : QList<Reason>();
            SUCCEEDS(documents.change(id, RecordState::Received, change));
        }
        VALUE_OF(causes, standingCauses(*m_database, 2));
        QCOMPARE(causes.size(), 2);
        const AlertCause &first = causes.first();
        QCOMPARE(first.reason.subject, u"A"_s);
        QCOMPARE(first.count, 3);
        QCOMPARE(first.documents, (QStringList{u"REP000003"_s, u"REP000002"_s}));
        QCOMPARE(first.newest, qint64(3));
        QCOMPARE(first.amounts.value(u"USD"_s), Decimal::fromString(u"204.20"));
        QCOMPARE(first.amounts.value(u"EUR"_s), Decimal::fromString(u"102.10"));
        VALUE_OF(came, lastCame(*m_database));
        QVERIFY(came.isValid());
    }

    void nothingCameWithoutARun() { QVERIFY(!must(lastCame(*m_database)).isValid()); }

private:
    static AlertDecision decision()
    {
        AlertCause cause;
        cause.reason = {ReasonCode::VendorMissing, u"KRANZ"_s, u"Missing."_s};
        cause.count = 3;
        cause.newest = 7;
        cause.documents = {u"A"_s, u"B"_s};
        AlertDecision made;
        made.tell = {{cause, AlertItem::Why::New, 0}};
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;
};

QTEST_GUILESS_MAIN(TestAlertStore)
#include "tst_alertstore.moc"
