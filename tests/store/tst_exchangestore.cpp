// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangestore.h"
#include "storefixture.h"
#include "writescope.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestExchangeStore final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    ExchangeRow row(const QString &path, int status)
    {
        ExchangeRow made;
        made.at = m_clock();
        made.runId = u"run-1"_s;
        made.system = u"nav"_s;
        made.method = u"GET"_s;
        made.path = path;
        made.status = status;
        made.requestSize = 12;
        made.responseSize = 3456;
        made.duration = 78;
        made.correlation = u"c-1 r-2"_s;
        return made;
    }

    QStringList paths(const ExchangeFilter &filter)
    {
        QStringList found;
        for (const ExchangeRow &one : must(ExchangeStore(*m_database).list(filter)))
            found.append(one.path);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
        must(m_database->run(u"PRAGMA synchronous = OFF"_s));
    }
    void cleanup() { m_database.reset(); }

    void everyFieldComesBack()
    {
        ExchangeRow given = row(u"/v2.0/companies"_s, 503);
        given.documentId = u"REP1"_s;
        given.error = u"broken off"_s;
        given.bodies = {"{\"a\":1}", QByteArray(20000, 'x')};
        SUCCEEDS(ExchangeStore(*m_database).append({given}));
        VALUE_OF(rows, ExchangeStore(*m_database).list({}));
        QCOMPARE(rows.size(), 1);
        const ExchangeRow &read = rows.first();
        QCOMPARE(read.at, given.at);
        QCOMPARE(QStringList(
                     {read.runId, read.documentId, read.system, read.method, read.path, read.correlation, read.error}),
            QStringList({given.runId, given.documentId, given.system, given.method, given.path, given.correlation,
                given.error}));
        QCOMPARE(read.status, 503);
        QCOMPARE(read.requestSize, 12);
        QCOMPARE(read.responseSize, 3456);
        QCOMPARE(read.duration, 78);
        QVERIFY(read.hasBodies && read.isFailed());
        VALUE_OF(bodies, ExchangeStore(*m_database).bodies(read.id));
        QCOMPARE(bodies.request, given.bodies.request);
        QCOMPARE(bodies.response, given.bodies.response);
        // Compressed where it lies
        VALUE_OF(size, m_database->firstRow(u"SELECT length(response) FROM exchange_body"_s));
        QVERIFY(size.first().toInt() < 500);
    }

    void filtersFind_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("run");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<int>("since");
        QTest::addColumn<int>("until");
        QTest::addColumn<QStringList>("expected");
        const QString any;
        QTest::newRow("all") << any << any << -1 << false << -1 << -1 << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("document") << u"REP2"_s << any << -1 << false << -1 << -1 << QStringList{u"b"_s};
        QTest::newRow("run") << any << u"run-2"_s << -1 << false << -1 << -1 << QStringList{u"d"_s, u"c"_s};
        QTest::newRow("status") << any << any << 200 << false << -1 << -1 << QStringList{u"d"_s, u"a"_s};
        QTest::newRow("without answer") << any << any << 0 << false << -1 << -1 << QStringList{u"c"_s};
        QTest::newRow("failed") << any << any << -1 << true << -1 << -1 << QStringList{u"c"_s, u"b"_s};
        QTest::newRow("since") << any << any << -1 << false << 20 << -1 << QStringList{u"d"_s, u"c"_s};
        QTest::newRow("until") << any << any << -1 << false << -1 << 20 << QStringList{u"b"_s, u"a"_s};
        QTest::newRow("between") << any << u"run-1"_s << -1 << false << 10 << 30 << QStringList{u"b"_s};
        QTest::newRow("nothing then") << any << any << -1 << false << 90 << 99 << QStringList();
    }

    void filtersFind()
    {
        QFETCH(QString, document);
        QFETCH(QString, run);
        QFETCH(int, status);
        QFETCH(bool, failed);
        QFETCH(int, since);
        QFETCH(int, until);
        QFETCH(QStringList, expected);
        const QDateTime start = m_clock();
        QList<ExchangeRow> rows;
        for (const auto &[path, code] : {std::pair(u"a"_s, 200), {u"b"_s, 404}, {u"c"_s, 0}, {u"d"_s, 200}}) {
            ExchangeRow made = row(path, code);
            made.documentId = path == "b"_L1 ? u"REP2"_s : QString();
            made.runId = path == "c"_L1 || path == "d"_L1 ? u"run-2"_s : u"run-1"_s;
            rows.append(made);
            m_clock.advance(10'000);
        }
        SUCCEEDS(ExchangeStore(*m_database).append(rows));
        ExchangeFilter filter;
        filter.documentId = document;
        filter.runId = run;
        filter.status = status;
        filter.failedOnly = failed;
        filter.since = since < 0 ? QDateTime() : start.addSecs(since);
        filter.until = until < 0 ? QDateTime() : start.addSecs(until);
        QCOMPARE(paths(filter), expected);
        filter.limit = 1;
        QStringList one;
        for (auto page = must(ExchangeStore(*m_database).list(filter)); !page.isEmpty();
             page = must(ExchangeStore(*m_database).list(filter))) {
            one.append(page.first().path);
            filter.after = page.last().id;
        }
        QCOMPARE(one, expected);
        filter.after = 0;
        filter.limit = 10;
        filter.oldestFirst = true;
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(paths(filter), expected);
    }

    void oldOnesAreForgotten()
    {
        QList<ExchangeRow> rows;
        for (int i = 0; i < 12'000; ++i) {
            ExchangeRow made = row(QString::number(i), 200);
            if (i % 1000 == 0)
                made.bodies = {"{}", "{}"};
            rows.append(made);
            m_clock.advance(1000);
        }
        SUCCEEDS(ExchangeStore(*m_database).append(rows));
        VALUE_OF(gone, ExchangeStore(*m_database).prune(m_clock().addSecs(-1000)));
        QCOMPARE(gone, 11'000);
        VALUE_OF(left, m_database->firstRow(u"SELECT count(*), min(CAST(path AS INTEGER)) FROM exchange"_s));
        QCOMPARE(left.at(0).toInt(), 1000);
        QCOMPARE(left.at(1).toInt(), 11'000);
        VALUE_OF(bodies, m_database->firstRow(u"SELECT count(*) FROM exchange_body"_s));
        QCOMPARE(bodies.first().toInt(), 1);
        // Numbers do not come again: pages that are being read stay right.
        SUCCEEDS(ExchangeStore(*m_database).prune(m_clock().addSecs(1)));
        SUCCEEDS(ExchangeStore(*m_database).append({row(u"new"_s, 200)}));
        VALUE_OF(newest, ExchangeStore(*m_database).list({}));
        QCOMPARE(newest.first().id, 12'001);
    }

    void theyGoAlongWithAnotherChange()
    {
        int stored = 0;
        m_database->withEveryCommit([&] {
            ++stored;
            must(ExchangeStore(*m_database).append({row(u"x"_s, 200)}));
        });
        SUCCEEDS(inTransaction(*m_database, []() -> Result<void> { return {}; }));
        QCOMPARE(stored, 1);
        const Result<void> refused =
            inTransaction(*m_database, []() -> Result<void> { return fail(ErrorCode::Storage, u"no"_s); });
        QVERIFY(!refused);
        QCOMPARE(stored, 1);
        m_database->withEveryCommit({});
        QCOMPARE(paths({}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExchangeStore)
#include "tst_exchangestore.moc"
