// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentstore.h"
#include "intentjournal.h"
#include "storefixture.h"
#include "writescope.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

namespace {

/// Fills a workspace so that damage has something to hit.
void fill(Database &database, int documents)
{
    DocumentStore store(database);
    must(inTransaction(database, [&]() -> Result<void> {
        for (int i = 0; i < documents; ++i)
            must(store.insert(sampleRecord(i), QByteArray(200, 'x') + QByteArray::number(i),
                entry(u"received"_s, u"Report %1 arrived"_s.arg(i))));
        return {};
    }));
}

/// What the killed child does: commits one intent, writes on in a second transaction, and waits for its end there.
int workUntilKilled(const QString &path)
{
    const auto database = must(Database::open(path));
    const qint64 id = must(DocumentStore(*database).insert(sampleRecord(1), "{}", entry(u"received"_s)));
    IntentJournal journal(*database);
    Intent intent;
    intent.recordId = id;
    intent.reference = u"N-1-CHECK"_s;
    must(journal.open({intent}, entry(u"intent"_s)));
    const auto transaction = must(Transaction::begin(*database));
    intent.reference = u"N-1-LOST"_s;
    must(journal.open({intent}, entry(u"intent"_s)));
    // Far more than the page cache, so that uncommitted pages are in the log when the end comes
    for (int i = 0; i < 200; ++i) {
        must(database->execute(u"INSERT INTO fact (name, value) VALUES (?, ?)"_s,
            {QString::number(i), QByteArray(200'000, char('a' + i % 26))}));
    }
    puts("ready");
    fflush(stdout);
    QThread::sleep(60);
    return 0;
}

} // namespace

class TestDamage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return fileIn(*m_folder); }

    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void damagedFileIsRefusedAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a text") << QByteArray("Dear database, ").repeated(500);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
        QByteArray noise(20000, Qt::Uninitialized);
        QRandomGenerator random(4711);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        QTest::newRow("noise") << noise;
        QTest::newRow("noise behind a header") << QByteArray("SQLite format 3\0", 16) + noise;
    }

    void damagedFileIsRefusedAsItIs()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const auto opened = Database::open(path(), mode);
            FAILS_WITH(opened, ErrorCode::WorkspaceDamaged);
            QVERIFY2(opened.error().message.contains(u"workspace.db"_s), "the file is not named");
            QVERIFY2(opened.error().message.contains(u"backup"_s), "no way out is named");
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void missingTableIsDamage()
    {
        const auto database = must(Database::open(path()));
        must(database->execute(u"ALTER TABLE document RENAME TO gone"_s));
        const auto counts = DocumentStore(*database).counts();
        FAILS_WITH(counts, ErrorCode::WorkspaceDamaged);
        QVERIFY2(counts.error().message.contains(u"backup"_s), "no way out is named");
    }

    void truncatedFileIsRefused_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {2, 30, 60, 95})
            QTest::addRow("%d percent left", percent) << percent;
    }

    void truncatedFileIsRefused()
    {
        QFETCH(int, percent);
        {
            const auto database = must(Database::open(path()));
            fill(*database, 300);
        }
        QFile file(path());
        QVERIFY(file.resize(file.size() * percent / 100));
        FAILS_WITH(Database::open(path()), ErrorCode::WorkspaceDamaged);
    }

    void folderInItsPlaceIsRefused()
    {
        QVERIFY(QDir().mkpath(path()));
        FAILS_WITH(Database::open(path()), ErrorCode::WorkspaceDamaged);
    }

    void databaseOfAnotherProgramIsRefused()
    {
        const QString name = u"foreign"_s;
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            foreign.setDatabaseName(path());
            QVERIFY(foreign.open());
            QSqlQuery query(foreign);
            QVERIFY(query.exec(u"CREATE TABLE bookmarks (url TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(name);
        FAILS_WITH(Database::open(path()), ErrorCode::WorkspaceDamaged);
    }

    void logWithoutItsFileIsNotAdopted()
    {
        QFile log(path() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("frames of a database that is gone");
        log.close();
        FAILS_WITH(Database::open(path()), ErrorCode::WorkspaceDamaged);
        QVERIFY(log.exists());
    }

    void readOnlyFolderIsNamed()
    {
        const QString folder = m_folder->filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QFile probe(folder + u"/probe"_s);
        if (probe.open(QIODevice::WriteOnly))
            QSKIP("This user may write everywhere.");
        const auto opened = Database::open(folder + u"/workspace.db"_s);
        FAILS_WITH(opened, ErrorCode::Storage);
        QVERIFY(opened.error().message.contains(u"locked"_s));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void damageInTheMiddleIsFoundOnDemand()
    {
        {
            const auto database = must(Database::open(path()));
            fill(*database, 2000); // so that what opening reads lies before the damage
            SUCCEEDS(database->checkIntegrity());
        }
        overwrite(QFileInfo(path()).size() / 2 / 4096 * 4096, QByteArray(4096, '\xEE'));
        // Opening a file that was closed well looks at no page it does not need.
        VALUE_OF(database, Database::open(path()));
        FAILS_WITH(database->checkIntegrity(), ErrorCode::WorkspaceDamaged);
    }

    void readingADamagedPageSaysDamaged()
    {
        {
            const auto database = must(Database::open(path()));
            fill(*database, 2000); // so that what opening reads lies before the damage
        }
        const qint64 size = QFileInfo(path()).size();
        for (qint64 page = size / 4096 / 3; page < size / 4096; ++page)
            overwrite(page * 4096, QByteArray(4096, '\xEE'));
        VALUE_OF(database, Database::open(path()));
        AuditFilter whole;
        whole.limit = 10000;
        FAILS_WITH(AuditTrail(*database).list(whole), ErrorCode::WorkspaceDamaged);
        // Verifying names it among what it finds.
        VALUE_OF(verdict, AuditTrail(*database).verify());
        QVERIFY(!verdict.intact);
        QVERIFY(!verdict.findings.isEmpty());
        QCOMPARE(toString(verdict.findings.constLast().kind), u"unreadable"_s);
    }

    void damageAfterACrashIsFoundWhenOpening()
    {
        {
            const auto database = must(Database::open(path()));
            fill(*database, 300);
        }
        overwrite(QFileInfo(path()).size() / 2 / 4096 * 4096, QByteArray(4096, '\xEE'));
        // A log with content that nobody holds open is what a crash leaves.
        QFile log(path() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(5000, '\0'));
        log.close();
        FAILS_WITH(Database::open(path()), ErrorCode::WorkspaceDamaged);
    }

    void killedChildLeavesTheLastCommittedIntent()
    {
        QProcess child;
        child.setProgram(QCoreApplication::applicationFilePath());
        child.setArguments({u"--work-until-killed"_s, path()});
        child.start();
        QVERIFY(child.waitForStarted());
        QVERIFY2(child.waitForReadyRead(30000), child.readAllStandardError().constData());
        QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("ready"));
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);

        VALUE_OF(database, Database::open(path()));
        SUCCEEDS(database->checkIntegrity());
        VALUE_OF(intents, IntentJournal(*database).openIntents());
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.first().reference, u"N-1-CHECK"_s);
        VALUE_OF(verdict, AuditTrail(*database).verify());
        QVERIFY(verdict.intact);
        QCOMPARE(verdict.entries, 2);
        VALUE_OF(facts, database->firstRow(u"SELECT count(*) FROM fact"_s));
        QCOMPARE(facts.first().toInt(), 0);
    }

    void openReaderDoesNotMakeOthersLookThroughTheFile()
    {
        VALUE_OF(writer, Database::open(path()));
        fill(*writer, 10);
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
        // The log belongs to somebody at work here: opening must neither wait nor fail.
        VALUE_OF(second, Database::open(path()));
        VALUE_OF(reader, Database::open(path(), Database::Mode::ReadOnly));
        VALUE_OF(count, DocumentStore(*reader).counts());
        QCOMPARE(count.value(RecordState::Received), 10);
        fill(*second, 0);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--work-until-killed") == 0) {
        QCoreApplication app(argc, argv);
        return workUntilKilled(QString::fromLocal8Bit(argv[2]));
    }
    QCoreApplication app(argc, argv);
    TestDamage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_damage.moc"
