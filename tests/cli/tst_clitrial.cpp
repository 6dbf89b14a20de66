// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// `mappings test`: a file of mappings is tried on past documents, and nothing of it stays. What it tells is compared
/// with what "queue show" plans before and after the same rows are really taken.
class TestCliTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exactlyWhatDiffersIsListed_data();
    void exactlyWhatDiffersIsListed();
    void monthsNarrowTheDocuments();
    void theLinesGoToAFile_data();
    void theLinesGoToAFile();
    void filesThatAreWrongAreToldWhole();

private:
    static constexpr int allMonths = 120;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool write(const QByteArray &rows) const
    {
        QFile target(file(u"try.csv"_s));
        return target.open(QIODevice::WriteOnly) && target.write("kind,source,target,from,note,when\n" + rows) > 0;
    }
    [[nodiscard]] CliResult test(int months, const QStringList &options = {})
    {
        return m_cli->json(
            QStringList{u"mappings"_s, u"test"_s, file(u"try.csv"_s), u"--months"_s, QString::number(months)}
            + options);
    }
    [[nodiscard]] static QJsonArray listOf(const CliResult &result, QLatin1StringView name)
    {
        return result.json().value_or(QJsonObject()).value(name).toArray();
    }
    [[nodiscard]] QJsonArray documents()
    {
        return listOf(m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"all"_s}), "items"_L1);
    }
    [[nodiscard]] int versions()
    {
        return int(listOf(m_cli->json({u"mappings"_s, u"history"_s}), "versions"_L1).size());
    }
    /// "document | line | amount" → account, of everything that would be posted now.
    [[nodiscard]] QMultiMap<QString, QString> accounts();

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
    QMultiMap<QString, QString> m_before;
};

QMultiMap<QString, QString> TestCliTrial::accounts()
{
    QMultiMap<QString, QString> all;
    for (const auto &item : documents()) {
        const QString document = item["document"_L1].toString();
        const QJsonArray postings = listOf(m_cli->json({u"queue"_s, u"show"_s, document}), "mapped"_L1);
        for (const auto &posting : postings) {
            const QJsonArray lines = posting["lines"_L1].toArray();
            for (const auto &line : lines) {
                const QString text = line["sourceText"_L1].toString();
                all.insert(u"%1 | %2 | %3"_s.arg(document, text.isEmpty() ? line["description"_L1].toString() : text,
                               line["amount"_L1].toString()),
                    u"%1 %2"_s.arg(line["account"_L1].toString(), line["accountName"_L1].toString()).trimmed());
            }
        }
    }
    return all;
}

void TestCliTrial::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"30"_s, u"--seed"_s, u"3"_s});
    QVERIFY(m_sandbox->isReady());
    m_cli = std::make_unique<CliRunner>(file(u"workspace"_s));
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QVERIFY(write("account,1,2,,,\n"));
    const CliResult nothing = test(allMonths);
    QVERIFY2(nothing.exitCode == 0, nothing.errors.constData());
    QCOMPARE(nothing.json()->value("documents"_L1).toInt(-1), 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    QFile csv(file(u"mappings.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write(m_sandbox->get(u"/mappings.csv"_s)) > 0);
    csv.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, csv.fileName()}).exitCode, 0);
    QCOMPARE(m_cli->json({u"sync"_s, u"--dry-run"_s}).exitCode, 3);
    m_before = accounts();
    QVERIFY(m_before.size() > 30);
}

void TestCliTrial::exactlyWhatDiffersIsListed_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<bool>("differs");
    QTest::newRow("another target") << QByteArray("account,REISE.TAXI,4667,,,\n") << true;
    QTest::newRow("a row where the code was the same") << QByteArray("account,4666,4650,,,\n") << true;
    QTest::newRow("from a day on") << QByteArray("account,4666,4650,2026-03-01,,\n") << true;
    QTest::newRow("narrowed") << QByteArray("account,REISE.TAXI,4667,,,document=invoice\naccount,4666,4650,,,document=expense\n") << true;
    QTest::newRow("another country") << QByteArray("account,4666,4650,,,country=XX\n") << false;
    QTest::newRow("as it is") << QByteArray("account,REISE.TAXI,4663,,Taxi,\n") << false;
    QTest::newRow("a code that nobody uses") << QByteArray("account,NOWHERE,4667,,,\n") << false;
}

void TestCliTrial::exactlyWhatDiffersIsListed()
{
    QFETCH(QByteArray, rows);
    QFETCH(bool, differs);
    QVERIFY(write(rows));
    const int version = versions();
    const CliResult trial = test(allMonths);
    QVERIFY2(trial.exitCode == 0, trial.errors.constData());
    QCOMPARE(versions(), version);
    QStringList told;
    QSet<QString> differing;
    for (const auto &line : listOf(trial, "lines"_L1)) {
        QCOMPARE(line["what"_L1].toString(), u"account"_s);
        differing.insert(line["document"_L1].toString());
        told.append(u"%1 | %2 | %3: %4 > %5"_s.arg(line["document"_L1].toString(), line["line"_L1].toString(),
            line["amount"_L1].toString(), line["before"_L1].toString(), line["after"_L1].toString()));
    }
    QCOMPARE(trial.json()->value("differing"_L1).toInt(), differing.size());
    QCOMPARE(told.isEmpty(), !differs);

    // The same rows, really taken.
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, file(u"try.csv"_s)}).exitCode, 0);
    const QMultiMap<QString, QString> after = accounts();
    QCOMPARE(m_cli->json({u"mappings"_s, u"restore"_s, u"1"_s}).exitCode, 0);
    QStringList expected;
    QCOMPARE(after.uniqueKeys(), m_before.uniqueKeys());
    for (const QString &line : m_before.uniqueKeys()) {
        const QStringList left = m_before.values(line);
        const QStringList right = after.values(line);
        QCOMPARE(right.size(), left.size());
        for (qsizetype i = 0; i < left.size(); ++i)
            if (left.at(i) != right.at(i))
                expected.append(u"%1: %2 > %3"_s.arg(line, left.at(i), right.at(i)));
    }
    told.sort();
    expected.sort();
    QCOMPARE(told, expected);
}

void TestCliTrial::monthsNarrowTheDocuments()
{
    QVERIFY(write("account,4666,4650,,,\n"));
    const QJsonArray all = documents();
    QString youngest;
    for (const auto &item : all)
        youngest = std::max(youngest, item["date"_L1].toString());
    const QDate end = std::min(QDate::fromString(youngest, Qt::ISODate), QDate::currentDate());
    QSet<int> counts;
    for (int months = 1; months <= allMonths; months += months < 24 ? 1 : 48) {
        const CliResult trial = test(months);
        const QString since = trial.json().value_or(QJsonObject()).value("since"_L1).toString();
        QCOMPARE(since, end.addMonths(-months).toString(Qt::ISODate));
        const auto count = std::count_if(
            all.cbegin(), all.cend(), [&since](const auto &item) { return item["date"_L1].toString() >= since; });
        QCOMPARE(trial.json()->value("documents"_L1).toInt(-1), int(count));
        counts.insert(int(count));
        for (const auto &line : listOf(trial, "lines"_L1))
            QVERIFY(line["date"_L1].toString() >= since);
    }
    QVERIFY(counts.size() > 1);
}

void TestCliTrial::theLinesGoToAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("csv");
    QTest::newRow("csv") << u"out.csv"_s << true;
    QTest::newRow("workbook") << u"out.xlsx"_s << false;
}

void TestCliTrial::theLinesGoToAFile()
{
    QFETCH(QString, name);
    QFETCH(bool, csv);
    QVERIFY(write("account,4666,4650,,,\n"));
    const CliResult trial = test(allMonths, {u"--out"_s, file(name)});
    QVERIFY2(trial.exitCode == 0, trial.errors.constData());
    QCOMPARE(trial.json()->value("file"_L1).toString(), file(name));
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray bytes = out.readAll();
    QVERIFY(csv ? bytes.count('\n') == listOf(trial, "lines"_L1).size() + 1 : bytes.startsWith("PK"));
    const CliResult nowhere = test(allMonths, {u"--out"_s, file(u"no/such/"_s + name)});
    QCOMPARE(nowhere.exitCode, 1);
    QCOMPARE(nowhere.json()->value("error"_L1)["code"_L1].toString(), u"storage"_s);
}

void TestCliTrial::filesThatAreWrongAreToldWhole()
{
    QVERIFY(write("colour,a,b,soon,,\nemployee,E1,V100,,,country\n"));
    const CliResult refused = test(allMonths);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()->value("error"_L1)["code"_L1].toString(), u"invalidInput"_s);
    QCOMPARE(listOf(refused, "problems"_L1).size(), 4);
    QVERIFY(!refused.json()->contains("lines"_L1));
    for (const char *place : {"Line 2, column kind", "Line 2, column from", "Line 3, column target"})
        QVERIFY2(refused.errors.contains(place), refused.errors.constData());
    QVERIFY(QFile::remove(file(u"try.csv"_s)));
    QCOMPARE(test(1).json()->value("error"_L1)["code"_L1].toString(), u"invalidInput"_s);
}

QTEST_GUILESS_MAIN(TestCliTrial)
#include "tst_clitrial.moc"
