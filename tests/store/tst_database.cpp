// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"
#include "writescope.h"

#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestDatabase final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] std::unique_ptr<Database> open(Database::Mode mode = Database::Mode::ReadWrite) const
    {
        return must(Database::open(fileIn(*m_folder), mode));
    }

    static qint64 settings(Database &database)
    {
        return must(database.firstRow(u"SELECT count(*) FROM setting"_s)).constFirst().toLongLong();
    }

    static Result<qint64> addSetting(Database &database, const QString &name)
    {
        return database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, {name, QByteArray("x")});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void pragmasHold_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("expected");
        QTest::newRow("log") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("sync") << u"synchronous"_s << u"2"_s;
        QTest::newRow("patience") << u"busy_timeout"_s << u"10000"_s;
        QTest::newRow("program") << u"application_id"_s << QString::number(applicationId);
        QTest::newRow("erased is gone") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("version") << u"user_version"_s << QString::number(compiledMigrations().size());
    }

    void pragmasHold()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, expected);
        const auto database = open();
        for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const auto again = open(mode);
            VALUE_OF(row, again->firstRow(u"PRAGMA "_s + pragma));
            QCOMPARE(row.first().toString(), expected);
        }
    }

    void newFileIsPutInPlaceWhole()
    {
        open().reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"workspace.db"_s});
    }

    void onlyTheOwnerMayReadIt()
    {
#ifdef Q_OS_UNIX
        open().reset();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(fileIn(*m_folder)) & others));
#else
        QSKIP("Access lists have their test in the platform room.");
#endif
    }

    void everyTableIsStrict()
    {
        const auto database = open();
        QStringList loose;
        SUCCEEDS(database->forEach(
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
            "AND name NOT LIKE 'sqlite%'"_s,
            {}, [&](const QSqlQuery &row) {
                loose.append(row.value(0).toString());
                return true;
            }));
        QCOMPARE(loose, QStringList());
    }

    void nullTextsAreBoundAsEmptyOnes()
    {
        const auto database = open();
        VALUE_OF(row,
            database->firstRow(
                u"SELECT typeof(?), typeof(?), typeof(?), typeof(?)"_s, {QString(), QByteArray(), QVariant(), true}));
        QCOMPARE(row, (QVariantList{u"text"_s, u"blob"_s, u"null"_s, u"integer"_s}));
    }

    void readOnlyWritesNothing()
    {
        const auto writer = open();
        const auto reader = open(Database::Mode::ReadOnly);
        QVERIFY(!addSetting(*reader, u"a"_s));
        QVERIFY(!Transaction::begin(*reader));
        QCOMPARE(settings(*writer), 0);
    }

    void readOnlyNeedsAFile()
    {
        FAILS_WITH(Database::open(fileIn(*m_folder), Database::Mode::ReadOnly), ErrorCode::NotFound);
    }

    void missingFolderIsNamed()
    {
        const auto opened = Database::open(m_folder->filePath(u"nowhere/workspace.db"_s));
        FAILS_WITH(opened, ErrorCode::Storage);
        QVERIFY(opened.error().message.contains(u"nowhere"_s));
    }

    void transactionRollsBackUnlessCommitted()
    {
        const auto database = open();
        {
            VALUE_OF(transaction, Transaction::begin(*database));
            QVERIFY(addSetting(*database, u"lost"_s));
            QVERIFY(database->inTransaction());
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(settings(*database), 0);
        {
            VALUE_OF(transaction, Transaction::begin(*database));
            QVERIFY(addSetting(*database, u"kept"_s));
            SUCCEEDS(transaction->commit());
        }
        QCOMPARE(settings(*database), 1);
    }

    void transactionsDoNotNest()
    {
        const auto database = open();
        VALUE_OF(transaction, Transaction::begin(*database));
        FAILS_WITH(Transaction::begin(*database), ErrorCode::Internal);
        SUCCEEDS(transaction->commit());
    }

    void scopeBecomesPartOfTheCallersTransaction()
    {
        const auto database = open();
        VALUE_OF(transaction, Transaction::begin(*database));
        SUCCEEDS(inTransaction(*database, [&] { return addSetting(*database, u"kept"_s); }));
        // What fails inside is taken back alone.
        FAILS_WITH(inTransaction(*database,
                       [&]() -> Result<void> {
                           must(addSetting(*database, u"lost"_s));
                           return fail(ErrorCode::Refused, u"no"_s);
                       }),
            ErrorCode::Refused);
        QCOMPARE(settings(*database), 1);
        SUCCEEDS(transaction->commit());
        const auto other = open();
        QCOMPARE(settings(*other), 1);
    }

    void scopeAloneIsATransaction()
    {
        const auto database = open();
        FAILS_WITH(inTransaction(*database,
                       [&]() -> Result<void> {
                           must(addSetting(*database, u"lost"_s));
                           return fail(ErrorCode::Refused, u"no"_s);
                       }),
            ErrorCode::Refused);
        QCOMPARE(settings(*database), 0);
        SUCCEEDS(inTransaction(*database, [&] { return addSetting(*database, u"kept"_s); }));
        QVERIFY(!database->inTransaction());
        QCOMPARE(settings(*database), 1);
    }

    void workBeforeTheCommitRunsOnceAndCanStopIt()
    {
        const auto database = open();
        int runs = 0;
        {
            VALUE_OF(transaction, Transaction::begin(*database));
            for (int i = 0; i < 3; ++i) {
                database->beforeCommit(u"count"_s, [&]() -> Result<void> {
                    ++runs;
                    return {};
                });
            }
            SUCCEEDS(transaction->commit());
        }
        QCOMPARE(runs, 1);
        {
            VALUE_OF(transaction, Transaction::begin(*database));
            QVERIFY(addSetting(*database, u"lost"_s));
            database->beforeCommit(u"stop"_s, []() -> Result<void> { return fail(ErrorCode::Refused, u"no"_s); });
            FAILS_WITH(transaction->commit(), ErrorCode::Refused);
        }
        QCOMPARE(settings(*database), 0);
        // Left-overs of the one that was rolled back do not run in the next.
        VALUE_OF(next, Transaction::begin(*database));
        SUCCEEDS(next->commit());
    }

    void otherThreadsAreTurnedAway()
    {
        const auto database = open();
        Result<QSqlQuery> answer = fail(ErrorCode::Cancelled, u"not run"_s);
        std::thread([&] { answer = database->run(u"SELECT 1"_s); }).join();
        FAILS_WITH(answer, ErrorCode::Internal);
    }

    void dataVersionTellsOfOtherConnections()
    {
        const auto one = open();
        const auto two = open(Database::Mode::ReadOnly);
        const qint64 before = two->dataVersion();
        QCOMPARE(two->dataVersion(), before);
        must(addSetting(*one, u"a"_s));
        QVERIFY(two->dataVersion() != before);
    }

    void secondWriterWaitsForTheFirst()
    {
        const auto one = open();
        VALUE_OF(transaction, Transaction::begin(*one));
        must(addSetting(*one, u"first"_s));
        std::atomic<bool> began = false;
        std::thread other([&] {
            const auto two = open();
            began = true;
            must(inTransaction(*two, [&] { return addSetting(*two, u"second"_s); }));
        });
        while (!began)
            QThread::yieldCurrentThread();
        QThread::msleep(50);
        const auto committed = transaction->commit();
        other.join();
        QVERIFY(committed);
        QCOMPARE(settings(*one), 2);
    }

    void backupIsWholeAndOpens()
    {
        const auto database = open();
        must(addSetting(*database, u"a"_s));
        const QString copy = m_folder->filePath(u"copy's \"name\".db"_s);
        SUCCEEDS(database->backupTo(copy));
        VALUE_OF(copied, Database::open(copy));
        QCOMPARE(settings(*copied), 1);
        FAILS_WITH(database->backupTo(copy), ErrorCode::Usage);
    }

    void errorsNameStatementsButNoValues()
    {
        const auto database = open();
        must(addSetting(*database, u"geheim-4711"_s));
        const auto again = addSetting(*database, u"geheim-4711"_s);
        FAILS_WITH(again, ErrorCode::Conflict);
        QVERIFY(again.error().detail.contains(u"setting"_s));
        QVERIFY(!again.error().detail.contains(u"4711"_s));
        FAILS_WITH(database->run(u"SELECT nothing FROM nowhere"_s), ErrorCode::Storage);
        FAILS_WITH(database->execute(u"UPDATE run SET actor = ?"_s, {}), ErrorCode::Storage);
    }

    void keptStatementsLeaveNoReaderBehind()
    {
        const auto database = open();
        for (int i = 0; i < 5; ++i)
            must(addSetting(*database, QString::number(i)));
        VALUE_OF(row, database->firstRow(u"SELECT name FROM setting ORDER BY name"_s));
        QCOMPARE(row.first().toString(), u"0"_s);
        int seen = 0;
        SUCCEEDS(database->forEach(u"SELECT name FROM setting"_s, {}, [&](const QSqlQuery &) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
        // A reader left open would answer busy (dependencies.md 4.1).
        VALUE_OF(checkpoint, database->firstRow(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QCOMPARE(checkpoint.first().toInt(), 0);
    }

    void lastWriterLeavesNoLog()
    {
        auto writer = open();
        must(addSetting(*writer, u"a"_s));
        const auto reader = open(Database::Mode::ReadOnly);
        QCOMPARE(settings(*reader), 1);
        writer.reset();
        QCOMPARE(QFileInfo(fileIn(*m_folder) + u"-wal"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
