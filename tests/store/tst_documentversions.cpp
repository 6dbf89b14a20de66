// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

/// The same document may come more than once from Concur, each time with another FIS id.
class TestDocumentVersions final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

private Q_SLOTS:
    void init()
    {
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

    void versionsAreToldApart()
    {
        DocumentStore store(*m_database);
        must(store.insert(sampleRecord(1, u"old"_s), "1", entry({})));
        must(store.insert(sampleRecord(1, u"new"_s), "2", entry({})));
        QCOMPARE(must(store.find(u"REP000001"_s))->fisId, u"new"_s);
        QCOMPARE(must(store.find(u"REP000001@old"_s))->fisId, u"old"_s);
        QCOMPARE(must(store.find(u"REP000001@new"_s))->fisId, u"new"_s);
        QVERIFY(!must(store.find(u"REP000001@none"_s)));
        QVERIFY(!must(store.find(u"nobody"_s)));
        QCOMPARE(must(store.byFisId(DocumentKind::Expense, u"old"_s))->fisId, u"old"_s);
        QVERIFY(!must(store.byFisId(DocumentKind::Invoice, u"old"_s)));
        DocumentFilter filter;
        QCOMPARE(must(store.list(filter)).size(), 2);
        QCOMPARE(must(store.list(filter)).constFirst().commandName(), u"REP000001@old"_s);
        QCOMPARE(must(store.list(filter)).constLast().commandName(), u"REP000001"_s);
        filter.currentOnly = true;
        VALUE_OF(newest, store.list(filter));
        QCOMPARE(newest.size(), 1);
        QCOMPARE(newest.first().fisId, u"new"_s);
        Record withAt = sampleRecord(2);
        withAt.documentId = u"a@b"_s;
        must(store.insert(withAt, "3", entry({})));
        QCOMPARE(must(store.find(u"a@b"_s))->documentId, u"a@b"_s);
    }

    void whatStillMattersIsCurrent_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<bool>("isCurrent");
        QTest::newRow("an older report") << DocumentKind::Expense << RecordState::Received << false;
        QTest::newRow("an older report, held") << DocumentKind::Expense << RecordState::Held << true;
        QTest::newRow("another order of the request") << DocumentKind::Purchase << RecordState::Received << true;
        QTest::newRow("another order of the request, held") << DocumentKind::Purchase << RecordState::Held << true;
    }

    void whatStillMattersIsCurrent()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(RecordState, state);
        QFETCH(bool, isCurrent);
        DocumentStore store(*m_database);
        Record first = sampleRecord(1, u"first"_s);
        Record second = sampleRecord(1, u"second"_s);
        first.kind = second.kind = kind;
        const qint64 id = must(store.insert(first, "1", entry({})));
        if (state != RecordState::Received) {
            StateChange change;
            change.to = state;
            change.audit = entry({});
            must(store.change(id, RecordState::Received, change));
        }
        must(store.insert(second, "2", entry({})));
        DocumentFilter filter;
        filter.currentOnly = true;
        VALUE_OF(current, store.list(filter));
        QCOMPARE(current.size(), isCurrent ? 2 : 1);
        QCOMPARE(current.last().commandName(), u"REP000001"_s);
        QCOMPARE(current.first().commandName(), isCurrent ? u"REP000001@first"_s : u"REP000001"_s);
    }

    /// The engine asks so whether an earlier version of a document stands in NAV.
    void oneDocumentsVersionsAlone()
    {
        DocumentStore store(*m_database);
        must(store.insert(sampleRecord(1, u"old"_s), "1", entry({})));
        must(store.insert(sampleRecord(1, u"new"_s), "2", entry({})));
        must(store.insert(sampleRecord(2), "3", entry({})));
        DocumentFilter filter;
        filter.documentId = sampleRecord(1).documentId;
        VALUE_OF(versions, store.list(filter));
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().documentId, filter.documentId);
        QCOMPARE(versions.last().documentId, filter.documentId);
        filter.documentId = u"REP"_s; // exactly, not in parts
        QVERIFY(must(store.list(filter)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocumentVersions)
#include "tst_documentversions.moc"
