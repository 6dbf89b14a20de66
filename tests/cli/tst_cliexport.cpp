// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "clirunner.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// `audit export`, as a script calls it.
class TestCliExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
        QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
        const auto workspace = Services::Workspace::open(m_cli->workspace(), {});
        QVERIFY(workspace.has_value());
        Store::Database &database = (*workspace)->database();
        const auto transaction = Store::Transaction::begin(database);
        QVERIFY(transaction.has_value());
        for (int i = 1; i <= entries; ++i) {
            AuditEntry entry;
            entry.at = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC).addSecs(i * 60);
            entry.actor = u"Ledgerbridge"_s;
            entry.action = i % 2 == 0 ? u"posted"_s : u"received"_s;
            entry.documentId = u"D%1"_s.arg(i % 50);
            entry.amount = Decimal::fromUnits(i, 2).toAmount();
            entry.currency = u"EUR"_s;
            entry.text = u"Step %1 of a journey to Köln that is described at some length"_s.arg(i);
            QVERIFY(Store::AuditTrail(database).append(entry).has_value());
        }
        QVERIFY((*transaction)->commit().has_value());
    }
    void init() { m_out = std::make_unique<QTemporaryDir>(); }

    void settingsOfADay()
    {
        // The trail of this workspace is of November: nothing can be told of October, and the exit code says so.
        const CliResult early = m_cli->json({u"controls"_s, u"--at"_s, u"2026-10-31"_s});
        QCOMPARE(early.exitCode, 1);
        QCOMPARE(early.json()->value("answers"_L1), QJsonValue(false));
        const QString file = path(u"controls.pdf"_s);
        const CliResult done =
            m_cli->json({u"controls"_s, u"--at"_s, u"2026-11-02"_s, u"--from"_s, u"2026-11-01"_s, u"--export"_s, file});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QCOMPARE(done.json()->value("until"_L1).toString(), u"2026-11-03T00:00:00.000Z"_s);
        QCOMPARE(done.json()->value("file"_L1).toString(), file);
        QVERIFY(bytes(file).startsWith("%PDF-"));
        bool isThere = false;
        for (const auto &setting : done.json()->value("settings"_L1).toArray())
            if (setting.toObject().value("key"_L1).toString() == u"approval.required") {
                isThere = true;
                QCOMPARE(setting.toObject().value("value"_L1).toString(), u"none"_s);
                QVERIFY(setting.toObject().value("actor"_L1).isNull());
            }
        QVERIFY(isThere);
        for (const QStringList &wrong :
            {QStringList{u"controls"_s}, QStringList{u"controls"_s, u"--at"_s, u"yesterday"_s},
                QStringList{u"controls"_s, u"--at"_s, u"2026-11-02"_s, u"--from"_s, u"2026-11-03"_s},
                QStringList{u"controls"_s, u"--at"_s, u"2026-11-02"_s, u"--export"_s, u"a.txt"_s}})
            QCOMPARE(m_cli->json(wrong).exitCode, 2);
    }

    void documentsAsAFile()
    {
        const QString file = path(u"documents.xlsx"_s);
        const CliResult done = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"all"_s, u"--export"_s, file});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QCOMPARE(done.json()->value("file"_L1).toString(), file);
        QVERIFY(bytes(file).startsWith("PK"));
        QCOMPARE(m_cli->json({u"queue"_s, u"list"_s, u"--export"_s, u"a.txt"_s}).exitCode, 2);
    }

    void itSaysWhatItWrote_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("csv") << u"csv"_s << QByteArray("id,at,actor");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("json") << u"json"_s << QByteArray("{\n\"format\"");
    }
    void itSaysWhatItWrote()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, start);
        const QString file = path(u"trail."_s + format);
        const CliResult verified = m_cli->json({u"audit"_s, u"verify"_s});
        for (const QStringList &named : {QStringList{u"--format"_s, format}, QStringList()}) {
            const CliResult done = m_cli->json(QStringList{u"audit"_s, u"export"_s} + named + QStringList{file});
            QVERIFY2(done.exitCode == 0, done.errors.constData());
            const QJsonObject json = *done.json();
            QCOMPARE(json.value("file"_L1).toString(), file);
            QCOMPARE(json.value("entries"_L1), verified.json()->value("entries"_L1));
            QCOMPARE(json.value("head"_L1), verified.json()->value("head"_L1));
            QCOMPARE(json.value("bytes"_L1).toInteger(), QFileInfo(file).size());
            QCOMPARE(json.contains("headFile"_L1), format == u"csv");
            QVERIFY(bytes(file).startsWith(start));
            QCOMPARE(done.errors, QByteArray());
        }
        const CliResult told = m_cli->run({u"audit"_s, u"export"_s, file});
        QVERIFY2(
            told.output.contains(file.toUtf8()) && told.output.contains("Head of the chain"), told.output.constData());
    }

    void filtersAreThoseOfTheList_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::newRow("document") << QStringList{u"--document"_s, u"D7"_s};
        QTest::newRow("text") << QStringList{u"--text"_s, u"Step 77 journey"_s};
        QTest::newRow("since") << QStringList{u"--document"_s, u"D7"_s, u"--since"_s, u"2026-11-02"_s};
        QTest::newRow("until") << QStringList{u"--document"_s, u"D7"_s, u"--until"_s, u"2026-11-01"_s};
        QTest::newRow("moment") << QStringList{u"--until"_s, u"2026-11-01T08:05:30Z"_s};
        QTest::newRow("nothing") << QStringList{u"--text"_s, u"nowhere"_s};
    }
    void filtersAreThoseOfTheList()
    {
        QFETCH(QStringList, filter);
        const CliResult listed = m_cli->json(QStringList{u"audit"_s, u"list"_s, u"--limit"_s, u"10000"_s} + filter);
        const QString file = path(u"some.json"_s);
        QCOMPARE(m_cli->json(QStringList{u"audit"_s, u"export"_s, file} + filter).exitCode, 0);
        const QJsonArray wanted = listed.json()->value("entries"_L1).toArray();
        const QJsonArray found = QJsonDocument::fromJson(bytes(file)).object().value("rows"_L1).toArray();
        QCOMPARE(found.size(), wanted.size());
        // The list has the newest first.
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found.at(i)["hash"_L1], wanted.at(wanted.size() - 1 - i)["hash"_L1]);
    }

    void columnsAndNotation()
    {
        const QString file = path(u"few.csv"_s);
        const CliResult done = m_cli->json({u"audit"_s, u"export"_s, file, u"--columns"_s, u"at, amount"_s,
            u"--document"_s, u"D7"_s, u"--text"_s, u"107"_s, u"--notation"_s, u"local"_s, u"--language"_s, u"de"_s});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QVERIFY2(bytes(file).contains("01.11.2026 09:47:00;1,07\r\n"), bytes(file).constData());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << QStringList{u"--format"_s, u"csv"_s} << u"FILE"_s;
        QTest::newRow("no format") << QStringList{u"%/trail"_s} << u"--format"_s;
        QTest::newRow("unknown ending") << QStringList{u"%/trail.xls"_s} << u"--format"_s;
        QTest::newRow("unknown format") << QStringList{u"%/a.csv"_s, u"--format"_s, u"ods"_s} << u"ods"_s;
        QTest::newRow("unknown column") << QStringList{u"%/a.csv"_s, u"--columns"_s, u"id,colour"_s} << u"colour"_s;
        QTest::newRow("no column") << QStringList{u"%/a.csv"_s, u"--columns"_s, u","_s} << u"--columns"_s;
        QTest::newRow("unknown notation") << QStringList{u"%/a.csv"_s, u"--notation"_s, u"us"_s} << u"us"_s;
        QTest::newRow("no day") << QStringList{u"%/a.csv"_s, u"--since"_s, u"yesterday"_s} << u"yesterday"_s;
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        arguments.replaceInStrings(u"%"_s, m_out->path());
        const CliResult refused = m_cli->json(QStringList{u"audit"_s, u"export"_s} + arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.json()->value("error"_L1)["message"_L1].toString().contains(said), refused.output.constData());
        QCOMPARE(left(), QStringList());
    }

    void aPdfNeedsNoDisplay()
    {
        CliRunner bare(m_cli->workspace());
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            bare.setEnvironment(name, {});
        // Whatever a desktop asks for.
        bare.setEnvironment(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        const CliResult done = bare.json({u"audit"_s, u"export"_s, path(u"a.pdf"_s), u"--document"_s, u"D7"_s});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QCOMPARE(done.errors, QByteArray());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"pdf"_s, u"json"_s}) {
            const QString file = path(u"no/folder/trail."_s + ending);
            const CliResult refused = m_cli->json({u"audit"_s, u"export"_s, file});
            QCOMPARE(refused.exitCode, 1);
            const QJsonValue message = refused.json()->value("error"_L1)["message"_L1];
            QVERIFY2(message.toString().contains(file), refused.output.constData());
        }
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "pdf", "json"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void aFullDiskLeavesNothing()
    {
        QFETCH(QString, ending);
        const QString file = path(u"trail."_s + ending);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        m_cli->setFileLimit(20'480);
        const CliResult refused = m_cli->json({u"audit"_s, u"export"_s, file});
        m_cli->setFileLimit(0);
        QCOMPARE(refused.exitCode, 1);
        const QJsonValue message = refused.json()->value("error"_L1)["message"_L1];
        QVERIFY2(message.toString().contains(u"disk"_s), refused.output.constData());
        QCOMPARE(bytes(file), QByteArray("old"));
        QCOMPARE(left(), QStringList{u"trail."_s + ending});
    }

    void stoppingLeavesNothing_data() { aFullDiskLeavesNothing_data(); }
    void stoppingLeavesNothing()
    {
        QFETCH(QString, ending);
        // At several moments, for how far it gets in that time differs from machine to machine.
        bool stopped = false;
        for (const int milliseconds : {20, 60, 90, 130, 200, 300}) {
            const CliResult result =
                m_cli->stopped({u"audit"_s, u"export"_s, u"--json"_s, path(u"trail."_s + ending)}, milliseconds);
            if (result.exitCode == 0) {
                QVERIFY(QDir(m_out->path()).removeRecursively() && QDir().mkpath(m_out->path()));
                continue;
            }
            stopped = true;
            QCOMPARE(left(), QStringList());
        }
        QVERIFY(stopped);
    }

private:
    static constexpr int entries = 4000;

    [[nodiscard]] QString path(const QString &name) const { return m_out->filePath(name); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] static QByteArray bytes(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
