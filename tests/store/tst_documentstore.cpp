// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestDocumentStore final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    qint64 inState(RecordState state, int number)
    {
        DocumentStore store(*m_database);
        const qint64 id = must(store.insert(sampleRecord(number), "{}", entry(u"received"_s)));
        // The shortest way to each state
        static const QHash<RecordState, QList<RecordState>> ways{
            {RecordState::Received, {}},
            {RecordState::Ready, {RecordState::Ready}},
            {RecordState::Held, {RecordState::Held}},
            {RecordState::AwaitingApproval, {RecordState::AwaitingApproval}},
            {RecordState::Posting, {RecordState::Ready, RecordState::Posting}},
            {RecordState::InDoubt, {RecordState::Ready, RecordState::Posting, RecordState::InDoubt}},
            {RecordState::Drafted, {RecordState::Ready, RecordState::Posting, RecordState::Drafted}},
            {RecordState::Posted, {RecordState::Ready, RecordState::Posting, RecordState::Posted}},
            {RecordState::Confirmed, {RecordState::Ready, RecordState::Posting, RecordState::Posted, RecordState::Confirmed}},
            {RecordState::SentBack, {RecordState::SentBack}},
            {RecordState::Recalled, {RecordState::Recalled}},
            {RecordState::Ignored, {RecordState::Ignored}},
            {RecordState::ChangedAfterPosting,
                {RecordState::Ready, RecordState::Posting, RecordState::Posted, RecordState::ChangedAfterPosting}},
        };
        RecordState at = RecordState::Received;
        for (const RecordState next : ways.value(state)) {
            StateChange change;
            change.to = next;
            change.audit = entry({});
            must(store.change(id, at, change));
            at = next;
        }
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}});
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        m_database = std::move(*opened);
    }

    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void everyFieldComesBack()
    {
        DocumentStore store(*m_database);
        Record record = sampleRecord(7);
        record.reasons = {{ReasonCode::VendorMissing, u"KRANZ-01"_s, u"No vendor KRANZ-01"_s}};
        const QByteArray payload = QByteArray("{\"amount\": 107.10}").repeated(100);
        VALUE_OF(id, store.insert(record, payload, entry(u"received"_s)));
        VALUE_OF(found, store.byId(id));
        QVERIFY(found);
        QCOMPARE(found->documentId, record.documentId);
        QCOMPARE(found->fisId, record.fisId);
        QCOMPARE(found->title, record.title);
        QCOMPARE(found->number, record.number);
        QCOMPARE(found->party, record.party);
        QCOMPARE(found->partyCode, record.partyCode);
        QVERIFY(found->amount == record.amount);
        QCOMPARE(found->currency, record.currency);
        QCOMPARE(found->ledgerCode, record.ledgerCode);
        QCOMPARE(found->date, record.date);
        QCOMPARE(found->contentHash, record.contentHash);
        QCOMPARE(toString(found->state), u"received"_s);
        QCOMPARE(found->receivedAt, m_clock());
        QCOMPARE(found->reasons, record.reasons);
        VALUE_OF(back, store.payload(id));
        QCOMPARE(back, payload);
        VALUE_OF(packed, m_database->firstRow(u"SELECT length(bytes) FROM payload"_s));
        QVERIFY(packed.first().toInt() < payload.size() / 5);
    }
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
