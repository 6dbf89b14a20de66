// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentstore.h"
#include "storefixture.h"
#include "writescope.h"

#include <thread>

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
            {RecordState::Confirmed,
                {RecordState::Ready, RecordState::Posting, RecordState::Posted, RecordState::Confirmed}},
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
        // Durability has its own test (tst_damage); here it would only cost time.
        must(m_database->run(u"PRAGMA synchronous = OFF"_s));
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

    void amountsStayExact_data()
    {
        QTest::addColumn<QString>("amount");
        for (const char *amount : {"0.1", "12345678901234.5678", "-0.00000001", "0", "999999999999999.99999"})
            QTest::newRow(amount) << QString::fromLatin1(amount);
        QTest::newRow("none stated") << QString();
    }

    void amountsStayExact()
    {
        QFETCH(QString, amount);
        DocumentStore store(*m_database);
        Record record = sampleRecord(1);
        record.amount = Decimal::fromString(amount);
        VALUE_OF(id, store.insert(record, "{}", entry(u"received"_s)));
        VALUE_OF(found, store.byId(id));
        QCOMPARE(found->amount.isValid(), !amount.isEmpty());
        QCOMPARE(found->amount.toString(), record.amount.toString());
        VALUE_OF(type, m_database->firstRow(u"SELECT typeof(amount) FROM document"_s));
        QCOMPARE(type.first().toString(), u"text"_s);
    }

    void emptyPayloadIsNoDamage()
    {
        DocumentStore store(*m_database);
        VALUE_OF(id, store.insert(sampleRecord(1), QByteArray(), entry(u"received"_s)));
        VALUE_OF(payload, store.payload(id));
        QCOMPARE(payload, QByteArray());
        QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        must(m_database->execute(u"UPDATE payload SET bytes = x'00000009FFFFFFFF'"_s));
        FAILS_WITH(store.payload(id), ErrorCode::WorkspaceDamaged);
        FAILS_WITH(store.payload(99), ErrorCode::NotFound);
    }

    void sameVersionIsStoredOnce()
    {
        DocumentStore store(*m_database);
        must(store.insert(sampleRecord(1), "{}", entry(u"received"_s)));
        FAILS_WITH(store.insert(sampleRecord(1), "{}", entry(u"received"_s)), ErrorCode::Conflict);
        VALUE_OF(entries, AuditTrail(*m_database).count());
        QCOMPARE(entries, 1);
        // Another kind may bear the same ids.
        Record invoice = sampleRecord(1);
        invoice.kind = DocumentKind::Invoice;
        SUCCEEDS(store.insert(invoice, "{}", entry(u"received"_s)));
    }

    void everyStepIsAllowedOrRefused_data()
    {
        QTest::addColumn<RecordState>("from");
        QTest::addColumn<RecordState>("to");
        for (const RecordState from : allRecordStates())
            for (const RecordState to : allRecordStates())
                QTest::newRow(qPrintable(toString(from) + u" to "_s + toString(to))) << from << to;
    }

    void everyStepIsAllowedOrRefused()
    {
        QFETCH(RecordState, from);
        QFETCH(RecordState, to);
        DocumentStore store(*m_database);
        const qint64 id = inState(from, 1);
        VALUE_OF(entriesBefore, AuditTrail(*m_database).count());
        StateChange change;
        change.to = to;
        change.reasons = QList<Reason>{{ReasonCode::NavRefused, u"x"_s, u"y"_s}};
        change.audit = entry({}, u"Because"_s);
        const bool allowed = mayFollow(from, to);
        const auto done = store.change(id, from, change);
        QCOMPARE(done.has_value(), allowed);
        VALUE_OF(record, store.byId(id));
        QCOMPARE(toString(record->state), toString(allowed ? to : from));
        QCOMPARE(record->reasons.size(), allowed ? 1 : 0);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.size(), entriesBefore + (allowed ? 1 : 0));
        if (allowed) {
            QCOMPARE(trail.first().action, toString(to));
            QCOMPARE(trail.first().documentId, record->documentId);
            QCOMPARE(trail.first().fisId, record->fisId);
            QCOMPARE(trail.first().amount, record->amount.toAmount());
            QCOMPARE(trail.first().currency, record->currency);
        } else {
            QCOMPARE(toString(done.error().code), toString(ErrorCode::Internal));
            QVERIFY(done.error().message.contains(record->documentId));
        }
    }

    void changedMeanwhileIsRefused()
    {
        DocumentStore store(*m_database);
        const qint64 id = inState(RecordState::Held, 1);
        StateChange change;
        change.to = RecordState::Posting;
        change.audit = entry(u"posting"_s);
        // The caller still believes it to be ready.
        FAILS_WITH(store.change(id, RecordState::Ready, change), ErrorCode::Internal);
        FAILS_WITH(store.change(99, RecordState::Ready, change), ErrorCode::NotFound);
    }

    void unsetMembersStayAsTheyAre()
    {
        DocumentStore store(*m_database);
        const qint64 id = inState(RecordState::Received, 1);
        StateChange hold;
        hold.to = RecordState::Held;
        hold.reasons = QList<Reason>{{ReasonCode::VendorMissing, u"K"_s, u"No vendor K"_s}};
        hold.companyId = u"guid"_s;
        hold.companyName = u"CRONUS"_s;
        hold.planFingerprint = u"print-1"_s;
        hold.audit = entry(u"held"_s);
        SUCCEEDS(store.change(id, RecordState::Received, hold));
        StateChange ready;
        ready.to = RecordState::Ready;
        ready.audit = entry(u"ready"_s);
        SUCCEEDS(store.change(id, RecordState::Held, ready));
        VALUE_OF(record, store.byId(id));
        QCOMPARE(record->reasons, *hold.reasons);
        QCOMPARE(record->companyName, u"CRONUS"_s);
        VALUE_OF(print, store.planFingerprint(id));
        QCOMPARE(print, u"print-1"_s);
        StateChange posting;
        posting.to = RecordState::Posting;
        posting.audit = entry(u"posting"_s);
        SUCCEEDS(store.change(id, RecordState::Ready, posting));
        StateChange posted;
        posted.to = RecordState::Posted;
        posted.reasons = QList<Reason>();
        posted.navNumber = u"N-1-Q4XZ"_s;
        posted.postingDate = QDate(2026, 2, 28);
        posted.audit = entry(u"posted"_s);
        SUCCEEDS(store.change(id, RecordState::Posting, posted));
        VALUE_OF(after, store.byId(id));
        QVERIFY(after->reasons.isEmpty());
        QCOMPARE(after->navNumber, u"N-1-Q4XZ"_s);
        QCOMPARE(after->postingDate, QDate(2026, 2, 28));
        QCOMPARE(after->companyId, u"guid"_s);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.first().reference, u"N-1-Q4XZ"_s);
    }

    void whatWasFoundAgainLeavesNoTrace()
    {
        DocumentStore store(*m_database);
        const qint64 id = inState(RecordState::Held, 1);
        const QList<Reason> reasons{{ReasonCode::TotalsDiffer, u"D1"_s, u"1 is not 2."_s}};
        SUCCEEDS(store.updateReasons(id, {reasons, u"print"_s, {}}, entry(u"held"_s)));
        VALUE_OF(before, AuditTrail(*m_database).list({}));
        SUCCEEDS(store.updateReasons(id, {reasons, u"other print"_s, {}}, std::nullopt));
        VALUE_OF(after, AuditTrail(*m_database).list({}));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.first().action, u"held"_s);
        VALUE_OF(print, store.planFingerprint(id));
        QCOMPARE(print, u"other print"_s);
    }

    void newContentVoidsWhatWasPlanned()
    {
        DocumentStore store(*m_database);
        const qint64 id = inState(RecordState::AwaitingApproval, 1);
        SUCCEEDS(
            store.updateReasons(id, {{{ReasonCode::NeedsApproval, {}, u"Above 1000"_s}}, u"print"_s, {}}, entry({})));
        Record fresh = sampleRecord(1);
        fresh.title = u"Trip to Aachen instead"_s;
        fresh.amount = Decimal::fromString(u"5.00"_s);
        SUCCEEDS(store.replaceContent(id, fresh, "new", entry({}, u"Changed in Concur"_s)));
        VALUE_OF(record, store.byId(id));
        QCOMPARE(toString(record->state), u"received"_s);
        QVERIFY(record->reasons.isEmpty());
        QCOMPARE(record->title, fresh.title);
        QVERIFY(record->amount == fresh.amount);
        VALUE_OF(payload, store.payload(id));
        QCOMPARE(payload, QByteArray("new"));
        VALUE_OF(print, store.planFingerprint(id));
        QCOMPARE(print, QString());
        // Found by its new words only
        DocumentFilter filter;
        filter.text = u"Aachen"_s;
        VALUE_OF(found, store.list(filter));
        QCOMPARE(found.size(), 1);
        filter.text = u"Köln"_s;
        VALUE_OF(lost, store.list(filter));
        QVERIFY(lost.isEmpty());
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.first().action, u"contentChanged"_s);
        QCOMPARE(trail.first().amount, u"5.00"_s);
    }

    void contentChangesOnlyBeforeItMatters_data()
    {
        QTest::addColumn<RecordState>("state");
        for (const RecordState state : allRecordStates())
            QTest::newRow(qPrintable(toString(state))) << state;
    }

    void contentChangesOnlyBeforeItMatters()
    {
        QFETCH(RecordState, state);
        const QList<RecordState> early{RecordState::Received, RecordState::Ready, RecordState::Held,
            RecordState::AwaitingApproval, RecordState::Recalled};
        DocumentStore store(*m_database);
        const qint64 id = inState(state, 1);
        const auto done = store.replaceContent(id, sampleRecord(1), "new", entry({}));
        QCOMPARE(done.has_value(), early.contains(state));
        const qint64 other = inState(state, 2);
        must(store.setAcknowledged({other}, entry({})));
        FAILS_WITH(store.replaceContent(other, sampleRecord(2), "new", entry({})), ErrorCode::Internal);
    }

    void acknowledgingIsNotedForEach()
    {
        DocumentStore store(*m_database);
        const qint64 one = inState(RecordState::Ready, 1);
        const qint64 two = inState(RecordState::Ready, 2);
        SUCCEEDS(store.setAcknowledged({one, two}, entry({}, u"Taken over from Concur"_s)));
        QVERIFY(must(store.byId(one))->acknowledged);
        AuditFilter filter;
        filter.text = u"acknowledged"_s;
        VALUE_OF(trail, AuditTrail(*m_database).list(filter));
        QCOMPARE(trail.size(), 2);
        QCOMPARE(trail.first().documentId, u"REP000002"_s);
        // All or none
        FAILS_WITH(store.setAcknowledged({inState(RecordState::Ready, 3), 99}, entry({})), ErrorCode::NotFound);
        QVERIFY(!must(store.byFisId(DocumentKind::Expense, u"fis-3"_s))->acknowledged);
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList none;
        QTest::newRow("title") << u"trip köln"_s << QStringList{u"fis-1"_s, u"fis-2"_s};
        QTest::newRow("capitals") << u"KÖLN ZOË"_s << QStringList{u"fis-1"_s, u"fis-2"_s};
        QTest::newRow("sharp s") << u"HAUPTSTRAßE"_s << QStringList{u"fis-3"_s};
        QTest::newRow("amount") << u"102.10"_s << QStringList{u"fis-2"_s};
        QTest::newRow("document id, part") << u"P000001"_s << QStringList{u"fis-1"_s};
        QTest::newRow("fis id") << u"FIS-2"_s << QStringList{u"fis-2"_s};
        QTest::newRow("NAV number") << u"q4xz"_s << QStringList{u"fis-1"_s};
        QTest::newRow("two letters") << u"q4"_s << QStringList{u"fis-1"_s};
        QTest::newRow("percent") << u"%"_s << none;
        QTest::newRow("underscore") << u"_"_s << none;
        QTest::newRow("all words") << u"köln 102.10 müller"_s << QStringList{u"fis-2"_s};
        QTest::newRow("nothing") << u"nothing"_s << none;
        QTest::newRow("a quote") << u"\"köln\""_s << none;
    }

    void searchFinds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        DocumentStore store(*m_database);
        const qint64 posting = inState(RecordState::Posting, 1);
        must(store.insert(sampleRecord(2), "{}", entry({})));
        Record third = sampleRecord(3);
        third.title = u"Hauptstraße 5"_s;
        must(store.insert(third, "{}", entry({})));
        StateChange posted;
        posted.to = RecordState::Posted;
        posted.navNumber = u"N1-Q4XZ"_s;
        posted.audit = entry({});
        must(store.change(posting, RecordState::Posting, posted));
        DocumentFilter filter;
        filter.text = text;
        QStringList found;
        for (const Record &record : must(store.list(filter)))
            found.append(record.fisId);
        QCOMPARE(found, expected);
    }

    void pagesMeetWithoutGapOrOverlap_data()
    {
        QTest::addColumn<QList<RecordState>>("states");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<int>("expected");
        using States = QList<RecordState>;
        for (const bool newestFirst : {false, true}) {
            QTest::addRow("all, %d", newestFirst) << States{} << QString() << newestFirst << 23;
            QTest::addRow("held, %d", newestFirst) << States{RecordState::Held} << QString() << newestFirst << 12;
            QTest::addRow("both, %d", newestFirst)
                << States{RecordState::Held, RecordState::Received} << QString() << newestFirst << 23;
            QTest::addRow("search, %d", newestFirst) << States{RecordState::Held} << u"köln"_s << newestFirst << 12;
        }
    }

    void pagesMeetWithoutGapOrOverlap()
    {
        QFETCH(QList<RecordState>, states);
        QFETCH(QString, text);
        QFETCH(bool, newestFirst);
        QFETCH(int, expected);
        for (int i = 0; i < 23; ++i)
            inState(i % 2 ? RecordState::Received : RecordState::Held, i);
        DocumentStore store(*m_database);
        DocumentFilter filter;
        filter.states = states;
        filter.text = text;
        filter.newestFirst = newestFirst;
        filter.limit = 4;
        QList<qint64> all;
        for (QList<Record> page = must(store.list(filter)); !page.isEmpty(); page = must(store.list(filter))) {
            QVERIFY(page.size() <= 4);
            for (const Record &record : page)
                all.append(record.id);
            filter.afterId = page.last().id;
        }
        QCOMPARE(all.size(), expected);
        QVERIFY(newestFirst ? std::is_sorted(all.crbegin(), all.crend()) : std::is_sorted(all.cbegin(), all.cend()));
        QCOMPARE(QSet<qint64>(all.cbegin(), all.cend()).size(), expected);
    }

    void causesAreGathered()
    {
        DocumentStore store(*m_database);
        const Reason missing{ReasonCode::VendorMissing, u"KRANZ-01"_s, u"No vendor KRANZ-01"_s};
        const Reason tax{ReasonCode::TaxUnmapped, u"V19"_s, u"No mapping for tax V19"_s};
        const auto hold = [&](int number, const QList<Reason> &reasons) {
            const qint64 id = inState(RecordState::Held, number);
            must(store.updateReasons(id, {reasons, u"print"_s, {}}, entry({})));
            return id;
        };
        const QDateTime start = m_clock();
        const qint64 one = hold(2, {missing});
        m_clock.advance(60'000);
        hold(4, {missing, tax});
        hold(3, {missing, {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"Once more, on another line"_s}});
        Record unknown = sampleRecord(6);
        unknown.amount = Decimal::invalid();
        const qint64 ready = inState(RecordState::Ready, 5);
        must(store.updateReasons(ready, {{missing}, {}, {}}, entry({})));
        VALUE_OF(causes, store.heldCauses());
        QCOMPARE(causes.size(), 2);
        QCOMPARE(causes[0].reason, missing);
        QCOMPARE(causes[0].documents, 3);
        QCOMPARE(causes[0].amounts.value(u"EUR"_s).toFixed(2), u"206.20"_s);
        QCOMPARE(causes[0].amounts.value(u"USD"_s).toFixed(2), u"103.10"_s);
        QCOMPARE(causes[0].since, start);
        QCOMPARE(causes[1].reason, tax);
        QCOMPARE(causes[1].documents, 1);
        // A cause that stays keeps its beginning.
        must(store.updateReasons(one, {{missing, tax}, u"print"_s, {}}, entry({})));
        VALUE_OF(later, store.heldCauses());
        QCOMPARE(later[0].since, start);
        QCOMPARE(later[1].documents, 2);
        DocumentFilter filter;
        filter.states = {RecordState::Held};
        filter.byReason = true;
        filter.reason = ReasonCode::VendorMissing;
        QCOMPARE(must(store.list(filter)).size(), 3);
        filter.reasonSubject = u"KRANZ-01"_s;
        QCOMPARE(must(store.list(filter)).size(), 3);
        filter.reasonSubject = u"KRANZ-02"_s;
        QCOMPARE(must(store.list(filter)).size(), 0);
    }

    void sumsAreExactPerCurrency()
    {
        DocumentStore store(*m_database);
        for (int i = 0; i < 30; ++i) {
            Record record = sampleRecord(i);
            record.amount = i == 7 ? Decimal::invalid() : Decimal::fromString(u"0.1"_s);
            must(store.insert(record, "{}", entry({})));
        }
        DocumentFilter filter;
        filter.limit = 1;
        VALUE_OF(sums, store.sums(filter));
        QCOMPARE(sums.documents, 30);
        QCOMPARE(sums.withoutAmount, 1);
        QCOMPARE(sums.amounts.value(u"EUR"_s).toString(), u"1.5"_s);
        QCOMPARE(sums.amounts.value(u"USD"_s).toString(), u"1.4"_s);
        VALUE_OF(counts, store.counts());
        QCOMPARE(counts, (QHash<RecordState, int>{{RecordState::Received, 30}}));
    }

    void theMonthOfTheApprovalCounts()
    {
        DocumentStore store(*m_database);
        for (int i = 0; i < 3; ++i) {
            Record record = sampleRecord(i);
            record.approvedOn = QDate(2026, 2, 27).addDays(i);
            must(store.insert(record, "{}", entry({})));
        }
        // Concur states no day of approval: the day of arrival counts.
        Record undated = sampleRecord(102);
        undated.approvedOn = {};
        must(store.insert(undated, "{}", entry({})));
        DocumentFilter filter;
        filter.approvedFrom = QDate(2026, 2, 1);
        filter.approvedTo = QDate(2026, 2, 28);
        VALUE_OF(february, store.list(filter));
        QCOMPARE(february.size(), 2);
        QCOMPARE(february.first().approvedOn, QDate(2026, 2, 27));
        filter.approvedFrom = QDate(2026, 3, 1);
        filter.approvedTo = {};
        VALUE_OF(later, store.list(filter));
        QCOMPARE(later.size(), 2);
        QCOMPARE(later.last().approvedOn, later.last().receivedAt.date());
    }

    void postingsPerDayAreCounted()
    {
        DocumentStore store(*m_database);
        inState(RecordState::Posted, 1);
        m_clock.advance(15LL * 3600'000);
        inState(RecordState::Confirmed, 2);
        m_clock.advance(24LL * 3600'000);
        inState(RecordState::ChangedAfterPosting, 3);
        inState(RecordState::Held, 4);
        VALUE_OF(days, store.postedPerDay(QDate(2026, 3, 1), QDate(2026, 3, 31)));
        QCOMPARE(days, (QMap<QDate, int>{{QDate(2026, 3, 2), 2}, {QDate(2026, 3, 3), 1}}));
        // Eleven at night in UTC is the next day two hours to the east.
        VALUE_OF(eastern, store.postedPerDay(QDate(2026, 3, 1), QDate(2026, 3, 31), 7200));
        QCOMPARE(eastern, (QMap<QDate, int>{{QDate(2026, 3, 2), 1}, {QDate(2026, 3, 3), 1}, {QDate(2026, 3, 4), 1}}));
        VALUE_OF(one, store.postedPerDay(QDate(2026, 3, 3), QDate(2026, 3, 3)));
        QCOMPARE(one.size(), 1);
    }

    void manyChangesInOneTransactionAreWholeOrNothing()
    {
        DocumentStore store(*m_database);
        const qint64 one = inState(RecordState::Ready, 1);
        {
            VALUE_OF(transaction, Transaction::begin(*m_database));
            StateChange change;
            change.to = RecordState::Posting;
            change.audit = entry({});
            SUCCEEDS(store.change(one, RecordState::Ready, change));
            FAILS_WITH(store.change(99, RecordState::Ready, change), ErrorCode::NotFound);
        }
        QCOMPARE(toString(must(store.byId(one))->state), u"ready"_s);
        QVERIFY(must(AuditTrail(*m_database).verify()).intact);
    }

    void tenThousandDocumentsArePagedByKey()
    {
        DocumentStore store(*m_database);
        must(inTransaction(*m_database, [&]() -> Result<void> {
            for (int i = 0; i < 10'000; ++i)
                must(store.insert(sampleRecord(i), "{}", entry(u"received"_s)));
            return {};
        }));
        DocumentFilter filter;
        filter.states = {RecordState::Received};
        filter.newestFirst = true;
        int pages = 0;
        int seen = 0;
        for (QList<Record> page = must(store.list(filter)); !page.isEmpty(); page = must(store.list(filter))) {
            ++pages;
            seen += int(page.size());
            filter.afterId = page.last().id;
        }
        QCOMPARE(pages, 50);
        QCOMPARE(seen, 10'000);
        QString plan;
        SUCCEEDS(m_database->forEach(
            u"EXPLAIN QUERY PLAN SELECT d.id FROM document d WHERE 1 AND d.state IN (?) AND d.id < ? "
            "ORDER BY d.id DESC LIMIT ?"_s,
            {u"received"_s, 5000, 200}, [&](const QSqlQuery &row) {
                plan += row.value(3).toString();
                return true;
            }));
        QVERIFY2(plan.contains(u"document_state"_s) && !plan.contains(u"TEMP"_s), qPrintable(plan));
        filter = {};
        filter.text = u"n-9876"_s;
        QCOMPARE(must(store.list(filter)).size(), 1);
    }

    void readerInItsOwnThreadSeesWhatIsCommitted()
    {
        inState(RecordState::Held, 1);
        const QString path = fileIn(*m_folder);
        VALUE_OF(transaction, Transaction::begin(*m_database));
        must(DocumentStore(*m_database).insert(sampleRecord(2), "{}", entry({})));
        int before = -1;
        std::thread([&] {
            before = int(must(DocumentStore(*must(Database::open(path, Database::Mode::ReadOnly))).list({})).size());
        }).join();
        QCOMPARE(before, 1);
        SUCCEEDS(transaction->commit());
        int after = -1;
        std::thread([&] {
            after = int(must(DocumentStore(*must(Database::open(path, Database::Mode::ReadOnly))).list({})).size());
        }).join();
        QCOMPARE(after, 2);
    }
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
