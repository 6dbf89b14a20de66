// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

/// Everything a filter lets through, page by page, while it changes.
class TestDocumentRounds final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    qint64 inState(RecordState state, int number)
    {
        DocumentStore store(*m_database);
        const qint64 id = must(store.insert(sampleRecord(number), "{}", entry(u"received"_s)));
        StateChange change;
        change.to = state;
        change.audit = entry({});
        must(store.change(id, RecordState::Received, change));
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, HandClock(), {}, {}});
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

    void everythingTheFilterLetsThroughIsHandedOver_data()
    {
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("newestFirst");
        QTest::newRow("none") << 0 << 3 << false;
        QTest::newRow("less than a page") << 2 << 3 << false;
        QTest::newRow("exactly two pages") << 6 << 3 << false;
        QTest::newRow("a page and a rest") << 4 << 3 << false;
        QTest::newRow("one to a page, newest first") << 4 << 1 << true;
    }

    void everythingTheFilterLetsThroughIsHandedOver()
    {
        QFETCH(int, documents);
        QFETCH(int, limit);
        QFETCH(bool, newestFirst);
        DocumentStore store(*m_database);
        QList<qint64> expected;
        for (int number = 1; number <= documents; ++number) {
            const qint64 id = inState(RecordState::Held, number);
            newestFirst ? expected.prepend(id) : expected.append(id);
        }
        inState(RecordState::Ready, 99);
        DocumentFilter filter;
        filter.states = {RecordState::Held};
        filter.limit = limit;
        filter.newestFirst = newestFirst;
        QList<qint64> seen;
        must(store.forEach(filter, [&seen](const Record &record) -> Result<void> {
            seen.append(record.id);
            return {};
        }));
        QCOMPARE(seen, expected);
    }

    void whatLeavesTheFilterMeanwhileHidesNothing()
    {
        DocumentStore store(*m_database);
        for (int number = 1; number <= 5; ++number)
            inState(RecordState::Held, number);
        DocumentFilter filter;
        filter.states = {RecordState::Held};
        filter.limit = 2;
        must(store.forEach(filter, [&store](const Record &record) {
            StateChange change;
            change.to = RecordState::Ignored;
            change.audit = entry({});
            return store.change(record.id, record.state, change);
        }));
        QCOMPARE(must(store.counts()), (QHash<RecordState, int>{{RecordState::Ignored, 5}}));
    }

    void theFirstFailureEndsTheRound()
    {
        DocumentStore store(*m_database);
        for (int number = 1; number <= 5; ++number)
            inState(RecordState::Held, number);
        DocumentFilter filter;
        filter.limit = 2;
        int seen = 0;
        FAILS_WITH(store.forEach(filter,
                       [&seen](const Record &) -> Result<void> {
                           return ++seen < 3 ? Result<void>() : fail(ErrorCode::Cancelled, u"Enough."_s);
                       }),
            ErrorCode::Cancelled);
        QCOMPARE(seen, 3);
    }
};

QTEST_GUILESS_MAIN(TestDocumentRounds)
#include "tst_documentrounds.moc"
