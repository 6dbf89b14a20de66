// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// `queue receipt`: whole files or none, and none replaced unasked.
class TestCliReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void savesReportsEntriesAndInvoices();
    void replacesOnlyWhenTold();
    void whatCannotBeSavedLeavesNothing_data();
    void whatCannotBeSavedLeavesNothing();
    void mistakesAreSaid_data();
    void mistakesAreSaid();

private:
    [[nodiscard]] CliResult receipt(const QStringList &arguments)
    {
        return m_cli->json(QStringList{u"queue"_s, u"receipt"_s} + arguments);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_target->filePath(name); }
    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList filesThere() const
    {
        return QDir(m_target->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_target;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
    /// A report with an entry that has a receipt, and that entry.
    QString m_report;
    QString m_entry;
};

void TestCliReceipt::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"30"_s});
    QVERIFY(m_sandbox->isReady());
    m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    QVERIFY(m_cli->json({u"sync"_s}).exitCode >= 0);
}

void TestCliReceipt::init()
{
    m_target = std::make_unique<QTemporaryDir>();
}

void TestCliReceipt::savesReportsEntriesAndInvoices()
{
    const QJsonArray items =
        m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"all"_s}).json()->value("items"_L1).toArray();
    int invoices = 0;
    for (const auto &item : items) {
        const QString document = item["document"_L1].toString();
        const QString kind = item["kind"_L1].toString();
        if (kind == u"invoice" ? invoices > 0 : !m_report.isEmpty())
            continue; // each run of the program costs a second
        const QString file = path(document);
        const CliResult result = receipt({document, file});
        QVERIFY2(result.exitCode == 0 || result.exitCode == 1, result.errors.constData());
        QCOMPARE(QFile::exists(file), result.exitCode == 0);
        if (result.exitCode != 0)
            continue;
        QCOMPARE(result.json()->value("bytes"_L1).toInt(), int(read(file).size()));
        if (kind == u"invoice") {
            ++invoices;
            continue;
        }
        QVERIFY(read(file).startsWith("%PDF-"));
        QCOMPARE(result.json()->value("type"_L1).toString(), u"pdf"_s);
        // Which entries have one is said where a wrong one is named.
        const CliResult wrong = receipt({document, path(u"none"_s), u"--entry"_s, u"none"_s});
        QCOMPARE(wrong.exitCode, 1);
        const QString words = wrong.json()->value("error"_L1).toObject().value("message"_L1).toString();
        const QString entry = words.section(u": "_s, -1).section(u',', 0, 0).remove(u'.').trimmed();
        const CliResult one = receipt({document, file + u"-entry"_s, u"--entry"_s, entry});
        QVERIFY2(one.exitCode == 0, qPrintable(words));
        QVERIFY(one.json()->value("entries"_L1).toArray().contains(entry));
        QVERIFY(!read(file + u"-entry"_s).isEmpty());
        m_report = document;
        m_entry = entry;
    }
    QVERIFY(invoices > 0);
    QVERIFY(!m_report.isEmpty());
}

void TestCliReceipt::replacesOnlyWhenTold()
{
    const QString file = path(u"receipt.pdf"_s);
    QFile mine(file);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const CliResult refused = receipt({m_report, file});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(read(file), QByteArray("mine"));
    QCOMPARE(receipt({m_report, file, u"--force"_s}).exitCode, 0);
    QVERIFY(read(file).startsWith("%PDF-"));
    QCOMPARE(filesThere(), QStringList{u"receipt.pdf"_s});
}

void TestCliReceipt::whatCannotBeSavedLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"none/receipt.pdf"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestCliReceipt::whatCannotBeSavedLeavesNothing()
{
    QFETCH(QString, name);
    const CliResult result = receipt({m_report, path(name), u"--force"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!result.json()->value("error"_L1).toObject().value("message"_L1).toString().isEmpty());
    QCOMPARE(filesThere(), QStringList());
}

void TestCliReceipt::mistakesAreSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no file") << QStringList{u"D1"_s} << 2;
    QTest::newRow("no such document") << QStringList{u"D1"_s, u"FILE"_s} << 1;
}

void TestCliReceipt::mistakesAreSaid()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, path(u"receipt.pdf"_s));
    QTEST(receipt(arguments).exitCode, "exitCode");
    QCOMPARE(filesThere(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliReceipt)
#include "tst_clireceipt.moc"
