// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentstore.h"
#include "intentjournal.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestIntentJournal final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;
    qint64 m_one = 0;
    qint64 m_two = 0;

    static Intent intent(qint64 record, Intent::Kind kind, const QString &reference)
    {
        Intent made;
        made.recordId = record;
        made.kind = kind;
        made.companyId = u"guid"_s;
        made.reference = reference;
        made.postingDate = QDate(2026, 2, 28);
        made.details = u"{\"journal\":\"J1\"}"_s;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
        DocumentStore store(*m_database);
        m_one = must(store.insert(sampleRecord(1), "{}", entry({})));
        m_two = must(store.insert(sampleRecord(2), "{}", entry({})));
    }

    void cleanup() { m_database.reset(); }

    void everyKindComesBack_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(Intent::Kind::ConfirmError); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void everyKindComesBack()
    {
        QFETCH(int, kind);
        IntentJournal journal(*m_database);
        const Intent given = intent(m_one, Intent::Kind(kind), u"N-1-A"_s);
        VALUE_OF(ids, journal.open({given}, entry({}, u"About to write"_s)));
        VALUE_OF(open, journal.openIntents());
        QCOMPARE(open.size(), 1);
        const Intent &found = open.first();
        QCOMPARE(found.id, ids.first());
        QCOMPARE(found.recordId, given.recordId);
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(found.companyId, given.companyId);
        QCOMPARE(found.reference, given.reference);
        QCOMPARE(found.postingDate, given.postingDate);
        QCOMPARE(found.details, given.details);
        QCOMPARE(found.openedAt, m_clock());
    }

    void eachHasItsLineInTheTrail()
    {
        IntentJournal journal(*m_database);
        SUCCEEDS(journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s),
                                  intent(m_two, Intent::Kind::JournalPost, u"N-2-B"_s)},
            entry(u"intent"_s)));
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.size(), 4);
        QCOMPARE(trail[1].documentId, u"REP000001"_s);
        QCOMPARE(trail[1].reference, u"N-1-A"_s);
        QCOMPARE(trail[0].documentId, u"REP000002"_s);
        QCOMPARE(trail[0].amount, u"102.10"_s);
        QCOMPARE(trail[0].currency, u"EUR"_s);
        QCOMPARE(trail[0].fisId, u"fis-2"_s);
    }

    void otherConnectionsSeeItOnReturn()
    {
        SUCCEEDS(IntentJournal(*m_database).open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({})));
        VALUE_OF(other, Database::open(fileIn(*m_folder), Database::Mode::ReadOnly));
        QCOMPARE(must(IntentJournal(*other).openIntents()).size(), 1);
    }

    void allOrNone()
    {
        IntentJournal journal(*m_database);
        const QList<Intent> both{
            intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s), intent(99, Intent::Kind::JournalPost, u"N-9-Z"_s)};
        FAILS_WITH(journal.open(both, entry({})), ErrorCode::NotFound);
        QCOMPARE(must(journal.openIntents()).size(), 0);
        QCOMPARE(must(AuditTrail(*m_database).count()), 2);
    }

    void collisionOfTwoDocumentsStops_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("otherDocument");
        QTest::addColumn<bool>("otherCompany");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("allowed");
        const int journal = int(Intent::Kind::JournalPost);
        QTest::newRow("another document, same number") << journal << true << false << false << false;
        QTest::newRow("in another company") << journal << true << true << false << true;
        QTest::newRow("same document, as when a batch is halved") << journal << false << false << false << true;
        QTest::newRow("the first one is closed") << journal << true << false << true << true;
        QTest::newRow("vendors number alike") << int(Intent::Kind::PurchasePost) << true << false << false << true;
    }

    void collisionOfTwoDocumentsStops()
    {
        QFETCH(int, kind);
        QFETCH(bool, otherDocument);
        QFETCH(bool, otherCompany);
        QFETCH(bool, closed);
        QFETCH(bool, allowed);
        IntentJournal journal(*m_database);
        VALUE_OF(ids, journal.open({intent(m_one, Intent::Kind(kind), u"SAME"_s)}, entry({})));
        if (closed)
            must(journal.close(ids, u"posted"_s));
        Intent second = intent(otherDocument ? m_two : m_one, Intent::Kind(kind), u"SAME"_s);
        if (otherCompany)
            second.companyId = u"other"_s;
        const auto done = journal.open({second}, entry({}));
        QCOMPARE(done.has_value(), allowed);
        if (!allowed) {
            QCOMPARE(toString(done.error().code), toString(ErrorCode::Conflict));
            QVERIFY(done.error().message.contains(u"REP000001"_s) && done.error().message.contains(u"REP000002"_s));
        }
    }

    void closingKeepsTheRowAndTheFirstOutcome()
    {
        IntentJournal journal(*m_database);
        VALUE_OF(ids,
            journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s),
                             intent(m_one, Intent::Kind::ConfirmPosting, u"N-1-A"_s)},
                entry({})));
        SUCCEEDS(journal.close({ids[0]}, u"posted"_s));
        SUCCEEDS(journal.close({ids[0]}, u"again"_s));
        QCOMPARE(must(journal.ofRecord(m_one, true)).size(), 1);
        QCOMPARE(must(journal.ofRecord(m_one, false)).size(), 2);
        QCOMPARE(must(journal.ofRecord(m_two, false)).size(), 0);
        VALUE_OF(row, m_database->firstRow(u"SELECT outcome FROM intent WHERE id = ?"_s, {ids[0]}));
        QCOMPARE(row.first().toString(), u"posted"_s);
        FAILS_WITH(journal.close({ids[1], 99}, u"x"_s), ErrorCode::NotFound);
        QCOMPARE(must(journal.openIntents()).size(), 1);
    }

    void outcomeSaysWhetherItIsOpen()
    {
        IntentJournal journal(*m_database);
        VALUE_OF(ids, journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({})));
        QVERIFY(must(journal.ofRecord(m_one, false)).constFirst().isOpen());
        must(journal.close(ids, u"posted N-1-A"_s));
        const Intent closed = must(journal.ofRecord(m_one, false)).constFirst();
        QVERIFY(!closed.isOpen());
        QCOMPARE(closed.outcome, u"posted N-1-A"_s);
    }

    void numbersAreKnownByReferenceAndByWhatNavMadeOfThem()
    {
        IntentJournal journal(*m_database);
        must(journal.close(
            must(journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({}))), u"posted BU26-7"_s));
        DocumentStore store(*m_database);
        for (const RecordState to : {RecordState::Ready, RecordState::Posting, RecordState::Posted}) {
            StateChange change;
            change.to = to;
            change.companyId = u"guid"_s;
            if (to == RecordState::Posted)
                change.navNumber = u"BU26-7"_s;
            must(store.change(m_one, must(store.byId(m_one))->state, change));
        }
        QVERIFY(must(journal.isKnown(u"guid"_s, u"N-1-A"_s)));
        QVERIFY(must(journal.isKnown(u"guid"_s, u"BU26-7"_s)));
        QVERIFY(!must(journal.isKnown(u"guid"_s, u"BU26-8"_s)));
        // Numbers are a company's own.
        QVERIFY(!must(journal.isKnown(u"other"_s, u"N-1-A"_s)));
        QVERIFY(!must(journal.isKnown(u"other"_s, u"BU26-7"_s)));
    }

    void documentOfAReferenceIsTheYoungest()
    {
        IntentJournal journal(*m_database);
        must(journal.close(
            must(journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({}))), u"taken back"_s));
        QCOMPARE(must(journal.recordOf(u"guid"_s, u"N-1-A"_s)), m_one);
        must(journal.open({intent(m_two, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({})));
        QCOMPARE(must(journal.recordOf(u"guid"_s, u"N-1-A"_s)), m_two);
        QCOMPARE(must(journal.recordOf(u"guid"_s, u"N-2-B"_s)), 0);
        QCOMPARE(must(journal.recordOf(u"other"_s, u"N-1-A"_s)), 0);
        // A vendor's own invoice number names no journal line of ours.
        must(journal.open({intent(m_two, Intent::Kind::PurchaseCreate, u"RE-77"_s)}, entry({})));
        QCOMPARE(must(journal.recordOf(u"guid"_s, u"RE-77"_s)), 0);
    }

    void detailsChangeOnlyWhileOpen()
    {
        IntentJournal journal(*m_database);
        VALUE_OF(ids, journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({})));
        SUCCEEDS(journal.updateDetails(ids[0], u"{\"stage\":\"post\"}"_s));
        QCOMPARE(must(journal.openIntents()).constFirst().details, u"{\"stage\":\"post\"}"_s);
        must(journal.close(ids, u"posted"_s));
        FAILS_WITH(journal.updateDetails(ids[0], u"{}"_s), ErrorCode::NotFound);
    }

    void rowsAreNeverDeletedNorReopened_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("delete") << u"DELETE FROM intent"_s;
        QTest::newRow("reopen") << u"UPDATE intent SET closed_at = NULL"_s;
        QTest::newRow("other outcome") << u"UPDATE intent SET outcome = 'x'"_s;
    }

    void rowsAreNeverDeletedNorReopened()
    {
        QFETCH(QString, sql);
        IntentJournal journal(*m_database);
        VALUE_OF(ids, journal.open({intent(m_one, Intent::Kind::JournalPost, u"N-1-A"_s)}, entry({})));
        must(journal.close(ids, u"posted"_s));
        QVERIFY(!m_database->run(sql));
    }
};

QTEST_GUILESS_MAIN(TestIntentJournal)
#include "tst_intentjournal.moc"
