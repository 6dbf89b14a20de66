// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

namespace {

const Migration first{1, u"0001_first.sql"_s,
    u"CREATE TABLE thing (name TEXT NOT NULL) STRICT\n-- ;;\nINSERT INTO thing VALUES ('old')\n"_s};
const Migration second{2, u"0002_second.sql"_s, u"ALTER TABLE thing ADD COLUMN size INTEGER NOT NULL DEFAULT 7\n"_s};
const Migration third{3, u"0003_third.sql"_s,
    u"CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT\n-- ;;\nINSERT INTO other VALUES (1)"_s};

} // namespace

class TestMigrations final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    HandClock m_clock;

    Result<std::unique_ptr<Database>> open(
        const QList<Migration> &migrations, Database::Mode mode = Database::Mode::ReadWrite)
    {
        return Database::open(fileIn(*m_folder), {mode, m_clock, {}, migrations});
    }

    QStringList copies() const { return QDir(m_folder->path()).entryList({u"workspace.db.v*"_s}, QDir::Files); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void compiledOnesAreNumberedWithoutAGap()
    {
        const QList<Migration> migrations = compiledMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i) + 1);
            QVERIFY2(!migrations[i].statements().isEmpty(), qPrintable(migrations[i].name));
        }
    }

    void statementsArePartedAtTheMarkOnly()
    {
        const Migration migration{
            1, u"x"_s, u"CREATE TRIGGER t\nBEGIN\n  SELECT 1;\nEND\n-- ;;\n\n-- ;;\nSELECT '-- ;;'\n"_s};
        QCOMPARE(
            migration.statements(), (QStringList{u"CREATE TRIGGER t\nBEGIN\n  SELECT 1;\nEND"_s, u"SELECT '-- ;;'"_s}));
    }

    void lineEndsDoNotCount()
    {
        Migration windows = first;
        windows.sql.replace(u"\n"_s, u"\r\n"_s);
        QCOMPARE(windows.checksum(), first.checksum());
        QCOMPARE(windows.statements(), first.statements());
        QVERIFY(first.checksum() != second.checksum());
    }

    void eachOlderVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("new file") << 0;
        QTest::newRow("version 1") << 1;
        QTest::newRow("version 2") << 2;
        QTest::newRow("current") << 3;
    }

    void eachOlderVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        const QList<Migration> all{first, second, third};
        if (version > 0)
            must(open(all.first(version))).reset();
        m_clock.advance(1000);
        VALUE_OF(database, open(all));
        QCOMPARE(database->schemaVersion(), 3);
        VALUE_OF(row, database->firstRow(u"SELECT name, size FROM thing"_s));
        QCOMPARE(row, (QVariantList{u"old"_s, 7}));
        VALUE_OF(steps, database->firstRow(u"SELECT count(*), group_concat(checksum, ' ') FROM migration"_s));
        QCOMPARE(steps.first().toInt(), 3);
        QVERIFY(steps.at(1).toString().contains(third.checksum()));
        VALUE_OF(userVersion, database->firstRow(u"PRAGMA user_version"_s));
        QCOMPARE(userVersion.first().toInt(), 3);
        // A copy of what was there, and only when something is changed
        QCOMPARE(copies().size(), version == 1 || version == 2 ? 1 : 0);
    }

    void theCopyIsTheOldFile()
    {
        must(open({first})).reset();
        must(open({first, second})).reset();
        QCOMPARE(copies().size(), 1);
        const QString copy = copies().constFirst();
        QVERIFY2(copy.startsWith(u"workspace.db.v1-20260302T0800"_s), qPrintable(copy));
        VALUE_OF(old, Database::open(m_folder->filePath(copy), {Database::Mode::ReadWrite, m_clock, {}, {first}}));
        QCOMPARE(old->schemaVersion(), 1);
    }

    void newerFileIsRefusedUntouched()
    {
        must(open({first, second})).reset();
        const auto opened = open({first});
        FAILS_WITH(opened, ErrorCode::WorkspaceNewer);
        QVERIFY(opened.error().message.contains(u"workspace.db"_s));
        FAILS_WITH(open({first}, Database::Mode::ReadOnly), ErrorCode::WorkspaceNewer);
        QCOMPARE(copies().size(), 0);
        QVERIFY(open({first, second}));
    }

    void changedTextIsNoticed()
    {
        must(open({first, second})).reset();
        Migration forged = first;
        forged.sql += u"-- different"_s;
        FAILS_WITH(open({forged, second}), ErrorCode::WorkspaceDamaged);
    }

    void failingStepLeavesTheVersionBefore()
    {
        must(open({first})).reset();
        const Migration broken{
            2, u"0002_broken.sql"_s, u"CREATE TABLE half (id INTEGER) STRICT\n-- ;;\nINSERT INTO half VALUES (1, 2)"_s};
        FAILS_WITH(open({first, broken}), ErrorCode::Storage);
        VALUE_OF(database, open({first}));
        VALUE_OF(half, database->firstRow(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s));
        QCOMPARE(half.first().toInt(), 0);
    }

    void failingFirstStepLeavesNoFile()
    {
        const Migration broken{1, u"0001_broken.sql"_s, u"NONSENSE"_s};
        FAILS_WITH(open({broken}), ErrorCode::Storage);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void danglingRowsStopAStep()
    {
        must(open({first})).reset();
        const Migration dangling{2, u"0002_dangling.sql"_s,
            u"CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES child(id)) STRICT\n-- ;;\n"
            "INSERT INTO child VALUES (1, 99)"_s};
        FAILS_WITH(open({first, dangling}), ErrorCode::WorkspaceDamaged);
        VALUE_OF(database, open({first}));
        QCOMPARE(database->schemaVersion(), 1);
    }

    void keysAreCheckedAgainAfterMigrating()
    {
        must(open({first})).reset();
        VALUE_OF(database, open({first, second}));
        VALUE_OF(keys, database->firstRow(u"PRAGMA foreign_keys"_s));
        QCOMPARE(keys.first().toInt(), 1);
    }

    void readOnlyDoesNotMigrate()
    {
        must(open({first})).reset();
        FAILS_WITH(open({first, second}, Database::Mode::ReadOnly), ErrorCode::Storage);
        VALUE_OF(database, open({first}));
        QCOMPARE(database->schemaVersion(), 1);
    }

    void openConnectionNoticesThatAnotherMigrated()
    {
        VALUE_OF(old, open({first}));
        VALUE_OF(fresh, open({first, second}));
        QCOMPARE(fresh->schemaVersion(), 2);
        FAILS_WITH(Transaction::begin(*old), ErrorCode::WorkspaceNewer);
        QVERIFY(!old->inTransaction());
        QVERIFY(Transaction::begin(*fresh));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
