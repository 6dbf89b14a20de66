// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

namespace {

constexpr int rows = 120'000;

/// A table large enough that copying and rebuilding it takes a while; far beyond the page cache, so that uncommitted
/// pages are in the log when the end comes.
QList<Migration> migrations()
{
    const QString series = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(rows);
    return {{1, u"0001_first.sql"_s,
                u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT\n-- ;;\n"
                "INSERT INTO thing "_s
                    + series + u"SELECT i, 'thing number ' || i || hex(zeroblob(80)) FROM n"_s},
        {2, u"0002_rebuilt.sql"_s,
            u"CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER NOT NULL) STRICT\n-- ;;\n"
            "INSERT INTO fresh SELECT id, name, length(name) FROM thing\n-- ;;\nDROP TABLE thing\n-- ;;\n"
            "ALTER TABLE fresh RENAME TO thing"_s},
        {3, u"0003_index.sql"_s, u"CREATE INDEX thing_name ON thing(name)"_s}};
}

int migrateUntilKilled(const QString &path)
{
    const auto opened = Database::open(path, {Database::Mode::ReadWrite, {}, {}, migrations()});
    return opened ? 0 : 1;
}

} // namespace

/// The process dies (SIGKILL) while it brings a workspace up to date: the file is of one version or the next, never
/// between, every row is there, and opening it again goes on.
class TestMigrationKill final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return fileIn(*m_folder); }

    /// Kills the child when `when` says so; false when it was through before.
    bool killed(const std::function<bool()> &when) const
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--migrate"_s, path()});
        while (!child.waitForFinished(1) && child.state() != QProcess::NotRunning) {
            if (when()) {
                child.kill();
                child.waitForFinished();
            }
        }
        return child.exitStatus() == QProcess::CrashExit;
    }

    /// Version, columns and rows belong together, as a program that knows the last version alone would see them.
    void expectWhole(int atMost) const
    {
        const QString name = u"look"_s;
        int version = 0;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            raw.setDatabaseName(path());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            version = query.value(0).toInt();
            QVERIFY(query.exec(u"SELECT max(version), count(*) FROM migration"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), version);
            QCOMPARE(query.value(1).toInt(), version);
            QVERIFY(query.exec(u"SELECT count(*), sum(id) FROM thing"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), rows);
            QCOMPARE(query.value(1).toLongLong(), qint64(rows) * (rows + 1) / 2);
            QCOMPARE(query.exec(u"SELECT size FROM thing LIMIT 1"_s), version >= 2);
            QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('fresh', 'thing_name')"_s)
                && query.next());
            QCOMPARE(query.value(0).toInt(), version >= 3 ? 1 : 0);
        }
        QSqlDatabase::removeDatabase(name);
        QVERIFY(version >= 1 && version <= atMost);
    }

    void expectCompleted() const
    {
        VALUE_OF(database, Database::open(path(), {Database::Mode::ReadWrite, {}, {}, migrations()}));
        QCOMPARE(database->schemaVersion(), 3);
        SUCCEEDS(database->checkIntegrity());
    }

    /// What stands under the name of a copy is a whole copy.
    void expectCopiesWhole() const
    {
        for (const QString &copy : QDir(m_folder->path()).entryList({u"workspace.db.v*"_s}, QDir::Files)) {
            if (copy.contains(u".part-"_s) || copy.endsWith(u"-wal"_s) || copy.endsWith(u"-shm"_s))
                continue;
            VALUE_OF(old,
                Database::open(m_folder->filePath(copy),
                    Database::Options{Database::Mode::ReadWrite, {}, {}, migrations().sliced(0, 1)}));
            VALUE_OF(count, old->firstRow(u"SELECT count(*) FROM thing"_s));
            QCOMPARE(count.first().toInt(), rows);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        must(Database::open(path(), {Database::Mode::ReadWrite, {}, {}, migrations().sliced(0, 1)})).reset();
    }

    void killedInTheMiddleOfAStep()
    {
        // The log grows while the step is under way: nothing of it is committed yet.
        const qint64 size = QFileInfo(path()).size();
        QVERIFY2(killed([&] { return QFileInfo(path() + u"-wal"_s).size() > size / 4; }), "it ended before");
        expectWhole(2);
        expectCopiesWhole();
        expectCompleted();
    }

    void killedWhileTheCopyIsMade()
    {
        QVERIFY2(killed([&] {
            const auto files = QDir(m_folder->path()).entryInfoList({u"workspace.db.v*"_s}, QDir::Files);
            return !files.isEmpty();
        }),
            "it ended before");
        expectWhole(1);
        expectCopiesWhole();
        expectCompleted();
    }

    void killedAnywhere()
    {
        QElapsedTimer clock;
        clock.start();
        const QString spare = m_folder->filePath(u"spare"_s);
        QVERIFY(QFile::copy(path(), spare));
        QVERIFY(!killed([] { return false; }));
        const int whole = int(clock.elapsed());
        const quint32 seed = QRandomGenerator::global()->bounded(1000000U);
        qInfo("seed %u, a whole migration takes %d ms", seed, whole);
        QRandomGenerator random(seed);
        int kills = 0;
        for (int round = 0; round < 8; ++round) {
            for (const QString &file : QDir(m_folder->path()).entryList({u"workspace.db*"_s}, QDir::Files))
                QVERIFY(QFile::remove(m_folder->filePath(file)));
            QVERIFY(QFile::copy(spare, path()));
            const int moment = random.bounded(whole / 10, whole);
            clock.restart();
            kills += killed([&] { return clock.elapsed() >= moment; }) ? 1 : 0;
            expectWhole(3);
            expectCopiesWhole();
            expectCompleted();
        }
        qInfo("%d of 8 killed", kills);
        QVERIFY(kills > 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--migrate") == 0)
        return migrateUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestMigrationKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrationkill.moc"
