// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Dimension values on the command line, with the program as a process against the make-believe systems.
class TestCliDimensions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesGoBothWays();
    void aProposalIsTurnedDown();
    void wrongUsage_data();
    void wrongUsage();
    void checkNamesWhatIsMissing();
    void thePublishedPageMakesIt();

private:
    void connectBoth(const QStringList &options = {});
    void set(const QString &key, const QString &value);
    [[nodiscard]] QJsonObject figures(const QStringList &more = {}, int exitCode = 3);
    [[nodiscard]] QJsonArray list(const QStringList &command, const QString &member);
    [[nodiscard]] QStringList findings();

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

void TestCliDimensions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliRunner>(m_folder->filePath(u"workspace"_s));
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
}

void TestCliDimensions::set(const QString &key, const QString &value)
{
    const CliResult result = m_cli->json({u"settings"_s, u"set"_s, key, value});
    QVERIFY2(result.exitCode == 0, result.output.constData());
}

void TestCliDimensions::connectBoth(const QStringList &options)
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"5"_s, u"--seed"_s, u"3"_s} + options);
    QVERIFY(m_sandbox->isReady());
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    const QString mappings = m_folder->filePath(u"mappings.csv"_s);
    QFile file(mappings);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_sandbox->get(u"/mappings.csv"_s)) > 100);
    file.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, mappings}).exitCode, 0);
    set(u"dimensions.toConcur"_s, u"true"_s);
    set(u"dimensions.lists"_s, u"DEPARTMENT = Abteilung; PROJECT=Projekt;COSTCENTER=Kostenstelle"_s);
}

QJsonObject TestCliDimensions::figures(const QStringList &more, int exitCode)
{
    const CliResult run = m_cli->json(QStringList{u"sync"_s, u"--only"_s, u"dimensions"_s} + more);
    if (run.exitCode != exitCode)
        QTest::qFail((run.output + run.errors).constData(), __FILE__, __LINE__);
    return run.json().value_or(QJsonObject()).value("dimensions"_L1).toObject();
}

QJsonArray TestCliDimensions::list(const QStringList &command, const QString &member)
{
    return m_cli->json(command).json().value_or(QJsonObject()).value(member).toArray();
}

QStringList TestCliDimensions::findings()
{
    QStringList ids;
    const QJsonArray all = list({u"check"_s}, u"findings"_s);
    for (const auto &finding : all)
        ids.append(finding["id"_L1].toString());
    return ids;
}

void TestCliDimensions::valuesGoBothWays()
{
    connectBoth();
    QCOMPARE(m_cli->json({u"settings"_s, u"get"_s, u"dimensions.lists"_s}).json()->value("value"_L1).toString(),
        u"DEPARTMENT=Abteilung; PROJECT=Projekt; COSTCENTER=Kostenstelle"_s);
    const QJsonObject planned{{u"toConcur"_s, 5}, {u"toNav"_s, 0}, {u"proposed"_s, 1}, {u"conflicts"_s, 0}};
    QCOMPARE(figures({u"--dry-run"_s}), planned);
    QVERIFY(list({u"dimensions"_s, u"proposals"_s}, u"proposals"_s).isEmpty());
    QCOMPARE(figures(), planned);
    QJsonObject rest = planned;
    rest.insert(u"toConcur"_s, 0);
    QCOMPARE(figures(), rest);
    // Both sides beside one another.
    QCOMPARE(list({u"dimensions"_s, u"list"_s}, u"items"_s).size(), 10 + 60 + 30 + 1);
    const QJsonArray proposed = list({u"dimensions"_s, u"list"_s, u"--state"_s, u"proposal"_s}, u"items"_s);
    QCOMPARE(proposed.size(), 1);
    QCOMPARE(proposed.first()["concurCode"_L1].toString(), u"P26999"_s);
    QVERIFY(m_cli->run({u"dimensions"_s, u"list"_s}).output.contains("P-26-056"));
    // A person says yes; the connection cannot make it, so it is a task with values to paste.
    const QString id = QString::number(proposed.first()["proposal"_L1].toInt());
    QVERIFY(m_cli->run({u"dimensions"_s, u"proposals"_s}).output.contains("P26999"));
    const CliResult approved = m_cli->json({u"dimensions"_s, u"approve"_s, id});
    QCOMPARE(approved.exitCode, 0);
    QCOMPARE(approved.json()->value("madeByRun"_L1).toBool(true), false);
    QCOMPARE(m_cli->json({u"dimensions"_s, u"approve"_s, id}).exitCode, 1);
    const QByteArray line = "PROJECT\tP26999\tProjekt nur in Concur\n";
    QCOMPARE(m_cli->run({u"dimensions"_s, u"task"_s, id}).output, line);
    QCOMPARE(m_cli->run({u"dimensions"_s, u"task"_s}).output, line);
    QCOMPARE(figures(), rest); // it still waits for a person
    // Entered in NAV, it closes by itself.
    QVERIFY(m_sandbox
                ->post(u"/nav/dimensionValues"_s,
                    {{u"dimension"_s, u"PROJECT"_s}, {u"code"_s, u"P26999"_s}, {u"name"_s, u"Projekt nur in Concur"_s}})
                .contains("true"));
    rest.insert(u"proposed"_s, 0);
    QCOMPARE(figures({}, 0), rest);
    QVERIFY(list({u"dimensions"_s, u"proposals"_s}, u"proposals"_s).isEmpty());
    const QJsonArray all = list({u"dimensions"_s, u"proposals"_s, u"--all"_s}, u"proposals"_s);
    QCOMPARE(all.first()["state"_L1].toString(), u"created"_s);
    QVERIFY(m_cli->run({u"audit"_s, u"list"_s}).output.contains("P26999"));
}

void TestCliDimensions::aProposalIsTurnedDown()
{
    connectBoth();
    static_cast<void>(figures());
    const QString id =
        QString::number(list({u"dimensions"_s, u"proposals"_s}, u"proposals"_s).first()["id"_L1].toInt());
    const CliResult rejected =
        m_cli->json({u"dimensions"_s, u"reject"_s, id, u"--reason"_s, u"A typing error in Concur."_s});
    QCOMPARE(rejected.exitCode, 0);
    const QJsonArray all = list({u"dimensions"_s, u"proposals"_s, u"--all"_s}, u"proposals"_s);
    QCOMPARE(all.first()["state"_L1].toString(), u"rejected"_s);
    QCOMPARE(all.first()["reason"_L1].toString(), u"A typing error in Concur."_s);
    QVERIFY(!all.first()["decidedBy"_L1].toString().isEmpty());
    QCOMPARE(figures({}, 0).value("proposed"_L1).toInt(-1), 0);
}

void TestCliDimensions::wrongUsage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no number") << QStringList{u"dimensions"_s, u"approve"_s, u"P1"_s} << 2;
    QTest::newRow("no such proposal") << QStringList{u"dimensions"_s, u"approve"_s, u"77"_s} << 1;
    QTest::newRow("no such task") << QStringList{u"dimensions"_s, u"task"_s, u"77"_s} << 1;
    QTest::newRow("no reason") << QStringList{u"dimensions"_s, u"reject"_s, u"1"_s} << 2;
    QTest::newRow("no such state") << QStringList{u"dimensions"_s, u"list"_s, u"--state"_s, u"both"_s} << 2;
    QTest::newRow("no rule")
        << QStringList{u"settings"_s, u"set"_s, u"dimensions.lists"_s, u"DEPARTMENT"_s} << 2;
    QTest::newRow("nothing known yet") << QStringList{u"dimensions"_s, u"list"_s} << 0;
    QTest::newRow("nothing waits") << QStringList{u"dimensions"_s, u"task"_s} << 0;
}

void TestCliDimensions::wrongUsage()
{
    QFETCH(QStringList, line);
    const CliResult result = m_cli->json(line);
    QVERIFY(result.json().has_value());
    QTEST(result.exitCode, "exitCode");
}

void TestCliDimensions::checkNamesWhatIsMissing()
{
    connectBoth();
    QVERIFY(!findings().join(u' ').contains(u"list"_s));
    set(u"dimensions.lists"_s, u"DEPARTMENT=Abteilungen; AREA=Abteilung"_s);
    const QStringList found = findings();
    QVERIFY(found.contains(u"listMissing"_s)); // a wrong name, and dimensions without a list
    QVERIFY(found.contains(u"dimensionUnknown"_s));
    set(u"dimensions.lists"_s, u"PROJECT=Projekt"_s);
    QVERIFY(m_sandbox->post(u"/concur/lists"_s, {{u"list"_s, u"Projekt"_s}, {u"managedBy"_s, u"appId:other"_s}})
                .contains("true"));
    QVERIFY(findings().contains(u"listManaged"_s));
}

void TestCliDimensions::thePublishedPageMakesIt()
{
    connectBoth({u"--dimension-service"_s, u"DimensionValues"_s});
    const QJsonArray companies = list({u"check"_s}, u"nav"_s);
    QVERIFY(companies.first()["capabilities"_L1].toArray().contains(u"createDimensionValues"_s));
    static_cast<void>(figures());
    const QString id =
        QString::number(list({u"dimensions"_s, u"proposals"_s}, u"proposals"_s).first()["id"_L1].toInt());
    QCOMPARE(m_cli->json({u"dimensions"_s, u"approve"_s, id}).json()->value("madeByRun"_L1).toBool(false), true);
    QCOMPARE(figures({}, 0).value("toNav"_L1).toInt(), 1);
    QVERIFY(list({u"dimensions"_s, u"proposals"_s}, u"proposals"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliDimensions)
#include "tst_clidimensions.moc"
