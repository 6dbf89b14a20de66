// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include "mappingproposals.h"
#include "mappingstore.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The history of the mapping book as scripts use it: what changed, the ways back, the second person, cloned companies.
/// The program as a process, without any other system.
class TestCliMappings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void historyTellsWhoWhatAndWhy();
    void theHistoryIsShownInPart();
    void withoutAChangeThereIsNothingToTakeBack();
    void versionsAreCompared_data();
    void versionsAreCompared();
    void oneVersionIsTakenBack_data();
    void oneVersionIsTakenBack();
    void whatIsTakenBackCanComeAgain();
    void theWholeBookGoesBack_data();
    void theWholeBookGoesBack();
    void unsettingCanNameACondition_data();
    void unsettingCanNameACondition();
    void companiesAreCloned_data();
    void companiesAreCloned();
    void everyChangeWaitsForASecondPerson_data();
    void everyChangeWaitsForASecondPerson();
    void nobodyApprovesTheirOwn();
    void aSecondPersonDecides();
    void wrongWordsAreUsage_data();
    void wrongWordsAreUsage();

private:
    [[nodiscard]] CliResult mappings(const QStringList &words)
    {
        return m_cli->json(QStringList(u"mappings"_s) + words);
    }
    /// One command, its words parted by commas.
    [[nodiscard]] CliResult command(const QString &words) { return mappings(words.split(u',')); }
    void setAll(const QStringList &rows)
    {
        for (const QString &row : rows)
            QCOMPARE(command(u"set,account,"_s + row).exitCode, 0);
    }
    /// Versions 1 to 3
    void makeHistory() { setAll({u"4711,1"_s, u"4712,2"_s, u"4711,3"_s}); }
    [[nodiscard]] QStringList book()
    {
        QStringList rows;
        const QJsonArray given = listOf(mappings({u"list"_s}), "mappings"_L1);
        for (const auto &row : given)
            rows.append(
                u"%1 %2 %3"_s.arg(row["source"_L1].toString(), row["target"_L1].toString(), row["when"_L1].toString())
                    .trimmed());
        return rows;
    }
    [[nodiscard]] static QJsonArray listOf(const CliResult &result, QLatin1StringView name)
    {
        return result.json().value_or(QJsonObject()).value(name).toArray();
    }
    [[nodiscard]] static int number(const CliResult &result, QLatin1StringView name)
    {
        return result.json().value_or(QJsonObject()).value(name).toInt(-1);
    }
    [[nodiscard]] static QString errorCode(const CliResult &result)
    {
        return result.json().value_or(QJsonObject()).value("error"_L1)["code"_L1].toString();
    }
    /// `4711 1>2`; a dash where there is no row.
    [[nodiscard]] static QStringList changesOf(const QJsonArray &changes)
    {
        const auto side = [](const QJsonValue &value) {
            return value.isNull() ? u"-"_s : value["target"_L1].toString();
        };
        QStringList all;
        for (const auto &change : changes)
            all.append(
                u"%1 %2>%3"_s.arg(change["source"_L1].toString(), side(change["before"_L1]), side(change["after"_L1])));
        all.sort();
        return all;
    }
    [[nodiscard]] qint64 proposeAs(const QString &actor, const QString &source, const QString &target)
    {
        const auto database = Store::Database::open(m_cli->workspace() + u"/ledger.db"_s);
        if (!database)
            return -1;
        const auto steps = Store::MappingStore(**database).stepsToSet({{MappingKind::Account, source, target, {}, {}}});
        return Store::MappingProposals(**database).propose(*steps, actor, u"new year"_s).value_or(-1);
    }
    void askForASecondPerson()
    {
        QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"approval.fourEyes"_s, u"true"_s}).exitCode, 0);
    }

    QTemporaryDir m_new;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

void TestCliMappings::initTestCase()
{
    // Making a vault takes its time, so it is made once, and each test works on a copy.
    CliRunner maker(m_new.filePath(u"workspace"_s));
    QCOMPARE(maker.json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
}

void TestCliMappings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliRunner>(m_folder->filePath(u"workspace"_s));
    QVERIFY(QDir().mkpath(m_cli->workspace()));
    const QDir made(m_new.filePath(u"workspace"_s));
    const QStringList files = made.entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files)
        QVERIFY(QFile::copy(made.filePath(file), m_cli->workspace() + u'/' + file));
}

void TestCliMappings::historyTellsWhoWhatAndWhy()
{
    QCOMPARE(command(u"set,account,4711,1"_s).exitCode, 0);
    QCOMPARE(command(u"set,account,4711,2,--note,better,--reason,audit"_s).exitCode, 0);
    QCOMPARE(command(u"set,tax,V19,G:1571,--from,2026-07-01,--when,country=DE"_s).exitCode, 0);
    const QJsonArray versions = listOf(mappings({u"history"_s}), "versions"_L1);
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions.at(0)["version"_L1].toInt(), 3);
    QCOMPARE(versions.at(1)["reason"_L1].toString(), u"audit"_s);
    QCOMPARE(versions.at(1)["changes"_L1].toInt(), 1);
    QVERIFY(!versions.at(1)["actor"_L1].toString().isEmpty() && !versions.at(1)["at"_L1].toString().isEmpty());
    QCOMPARE(versions.at(1)["proposedBy"_L1], QJsonValue(QString()));

    const auto second = command(u"history,--version,2"_s).json().value_or(QJsonObject());
    QCOMPARE(second.value("version"_L1).toInt(), 2);
    const QJsonObject changed{{u"kind"_s, u"account"_s}, {u"source"_s, u"4711"_s}, {u"from"_s, QString()},
        {u"when"_s, QString()}, {u"before"_s, QJsonObject{{u"target"_s, u"1"_s}, {u"note"_s, QString()}}},
        {u"after"_s, QJsonObject{{u"target"_s, u"2"_s}, {u"note"_s, u"better"_s}}}};
    QCOMPARE(second.value("changes"_L1).toArray(), QJsonArray{changed});
    const QJsonArray third = listOf(command(u"history,--version,3"_s), "changes"_L1);
    QVERIFY(third.at(0)["before"_L1].isNull());
    QCOMPARE(third.at(0)["from"_L1].toString(), u"2026-07-01"_s);
    QCOMPARE(third.at(0)["when"_L1].toString(), u"country=DE"_s);

    const CliResult person = m_cli->run({u"mappings"_s, u"history"_s, u"--version"_s, u"2"_s});
    QVERIFY2(person.output.contains("audit") && person.output.contains("2 (better)"), person.output.constData());
    QVERIFY2(person.errors.isEmpty(), person.errors.constData());
}

void TestCliMappings::theHistoryIsShownInPart()
{
    makeHistory();
    const QJsonArray newest = listOf(command(u"history,--limit,2"_s), "versions"_L1);
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.at(1)["version"_L1].toInt(), 2);
    QCOMPARE(errorCode(command(u"history,--version,4"_s)), u"notFound"_s);
}

void TestCliMappings::withoutAChangeThereIsNothingToTakeBack()
{
    QVERIFY(listOf(mappings({u"history"_s}), "versions"_L1).isEmpty());
    QVERIFY(m_cli->run({u"mappings"_s, u"history"_s}).output.contains("never changed"));
    const CliResult refused = mappings({u"undo"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(errorCode(refused), u"notFound"_s);
}

void TestCliMappings::versionsAreCompared_data()
{
    QTest::addColumn<QString>("between");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("neighbours") << u"2,3"_s << QStringList{u"4711 1>3"_s};
    QTest::newRow("several at once") << u"1,4"_s << QStringList{u"4711 1>-"_s, u"4712 ->2"_s};
    QTest::newRow("backwards") << u"4,1"_s << QStringList{u"4711 ->1"_s, u"4712 2>-"_s};
    QTest::newRow("from nothing to the present") << u"0"_s << QStringList{u"4712 ->2"_s};
    QTest::newRow("the same") << u"3,3"_s << QStringList();
}

void TestCliMappings::versionsAreCompared()
{
    QFETCH(QString, between);
    makeHistory();
    QCOMPARE(command(u"unset,account,4711"_s).exitCode, 0);
    const CliResult diff = command(u"diff,"_s + between);
    QVERIFY2(diff.exitCode == 0, diff.errors.constData());
    QTEST(changesOf(listOf(diff, "changes"_L1)), "changes");
    QCOMPARE(number(diff, "to"_L1), between.contains(u',') ? between.section(u',', 1).toInt() : 4);
    QCOMPARE(errorCode(command(u"diff,"_s + between.section(u',', 0, 0) + u",5"_s)), u"notFound"_s);
}

void TestCliMappings::oneVersionIsTakenBack_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("error"); // empty: done
    QTest::addColumn<int>("undone");
    QTest::addColumn<QStringList>("rows");
    const QStringList present{u"4711 3"_s, u"4712 2"_s};
    QTest::newRow("the newest") << QString() << QString() << 3 << QStringList{u"4711 1"_s, u"4712 2"_s};
    QTest::newRow("an older one") << u",2"_s << QString() << 2 << QStringList{u"4711 3"_s};
    QTest::newRow("changed since") << u",1"_s << u"conflict"_s << -1 << present;
    QTest::newRow("never there") << u",4"_s << u"notFound"_s << -1 << present;
}

void TestCliMappings::oneVersionIsTakenBack()
{
    QFETCH(QString, version);
    QFETCH(QString, error);
    makeHistory();
    const CliResult undo = command(u"undo"_s + version);
    QCOMPARE(errorCode(undo), error);
    QCOMPARE(undo.exitCode, error.isEmpty() ? 0 : 1);
    QTEST(number(undo, "undone"_L1), "undone");
    QTEST(book(), "rows");
    QCOMPARE(number(undo, "version"_L1), error.isEmpty() ? 4 : -1);
    QCOMPARE(undo.json()->contains("stillHeld"_L1), error.isEmpty());
    if (error == "conflict"_L1)
        QVERIFY2(undo.errors.contains("4711") && undo.errors.contains("mappings restore"), undo.errors.constData());
}

void TestCliMappings::whatIsTakenBackCanComeAgain()
{
    makeHistory();
    QCOMPARE(command(u"undo,2,--reason,too early"_s).exitCode, 0);
    QCOMPARE(listOf(mappings({u"history"_s}), "versions"_L1).at(0)["reason"_L1].toString(), u"too early"_s);
    // It is gone already: no version without a change.
    QCOMPARE(number(command(u"undo,2"_s), "version"_L1), 0);
    QCOMPARE(number(command(u"undo"_s), "undone"_L1), 4);
    QCOMPARE(book(), (QStringList{u"4711 3"_s, u"4712 2"_s}));
}

void TestCliMappings::theWholeBookGoesBack_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("made");
    QTest::newRow("to the first") << u"1"_s << QStringList{u"4711 1"_s} << 4;
    QTest::newRow("before the first") << u"0"_s << QStringList() << 4;
    QTest::newRow("to the present") << u"3"_s << QStringList{u"4711 3"_s, u"4712 2"_s} << 0;
    QTest::newRow("to one that never was") << u"4"_s << QStringList{u"4711 3"_s, u"4712 2"_s} << -1;
}

void TestCliMappings::theWholeBookGoesBack()
{
    QFETCH(QString, version);
    QFETCH(int, made);
    makeHistory();
    const CliResult restored = command(u"restore,"_s + version);
    QTEST(number(restored, "version"_L1), "made");
    QCOMPARE(errorCode(restored), made < 0 ? u"notFound"_s : QString());
    QTEST(book(), "rows");
}

void TestCliMappings::unsettingCanNameACondition_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QStringList>("rows");
    const QStringList all{u"4711 1"_s, u"4711 2 country=DE"_s, u"4711 3 policy=P; country=DE"_s};
    QTest::newRow("none named") << QString() << QString() << QStringList();
    QTest::newRow("the one for all") << u",--when,"_s << QString() << all.mid(1);
    QTest::newRow("one") << u",--when,COUNTRY=de"_s << QString() << QStringList{all.at(0), all.at(2)};
    QTest::newRow("terms in another order") << u",--when,country=DE;policy=P"_s << QString() << all.mid(0, 2);
    QTest::newRow("one that is not there") << u",--when,country=FR"_s << u"notFound"_s << all;
    QTest::newRow("no condition at all") << u",--when,colour=red"_s << u"usage"_s << all;
}

void TestCliMappings::unsettingCanNameACondition()
{
    QFETCH(QString, options);
    setAll({u"4711,1"_s, u"4711,2,--when,country=DE"_s, u"4711,3,--when,policy=P;country=DE"_s});
    const CliResult unset = command(u"unset,account,4711"_s + options);
    QTEST(errorCode(unset), "error");
    QTEST(book(), "rows");
}

void TestCliMappings::companiesAreCloned_data()
{
    QTest::addColumn<QString>("companies");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("cloned");
    QTest::newRow("some are there") << u"north,South"_s << QString() << 1;
    QTest::newRow("all") << u"North,West"_s << QString() << 2;
    QTest::newRow("nothing to clone") << u"East,South"_s << u"notFound"_s << -1;
    QTest::newRow("onto itself") << u"North,north"_s << u"usage"_s << -1;
    QTest::newRow("no name") << u"North,a;b=c"_s << u"usage"_s << -1;
}

void TestCliMappings::companiesAreCloned()
{
    QFETCH(QString, companies);
    QFETCH(QString, error);
    setAll({u"1,9"_s, u"4711,1,--when,company=North"_s, u"4712,2,--when,company=North;country=DE"_s,
        u"4711,7,--when,company=South"_s});
    const QStringList before = book();
    const CliResult clone = command(u"clone,"_s + companies);
    QCOMPARE(errorCode(clone), error);
    QTEST(number(clone, "cloned"_L1), "cloned");
    const QStringList after = book();
    QCOMPARE(after.size(), before.size() + std::max(0, number(clone, "cloned"_L1)));
    for (const QString &row : before)
        QVERIFY2(after.contains(row), qPrintable(row));
    if (error.isEmpty()) {
        const QString to = companies.section(u',', 1);
        QVERIFY2(after.contains(u"4712 2 country=DE; company="_s + to), qPrintable(after.join(u'\n')));
    }
}

void TestCliMappings::everyChangeWaitsForASecondPerson_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("set") << u"set,account,4711,9"_s;
    QTest::newRow("unset") << u"unset,account,4711"_s;
    QTest::newRow("undo") << u"undo"_s;
    QTest::newRow("restore") << u"restore,1"_s;
    QTest::newRow("clone") << u"clone,North,South"_s;
}

void TestCliMappings::everyChangeWaitsForASecondPerson()
{
    QFETCH(QString, words);
    setAll({u"4711,1"_s, u"4711,2,--when,company=North"_s});
    askForASecondPerson();
    const QStringList before = book();
    const CliResult proposed = command(words);
    QVERIFY2(proposed.exitCode == 0, proposed.errors.constData());
    QCOMPARE(number(proposed, "proposal"_L1), 1);
    QCOMPARE(number(proposed, "version"_L1), 0);
    QCOMPARE(book(), before);
    QCOMPARE(listOf(mappings({u"proposals"_s}), "proposals"_L1).size(), 1);
    // People are not told that it was done.
    const CliResult person = m_cli->run(QStringList(u"mappings"_s) + words.split(u','));
    QVERIFY2(person.output.startsWith("Proposal 2 waits"), person.output.constData());
}

void TestCliMappings::nobodyApprovesTheirOwn()
{
    askForASecondPerson();
    QCOMPARE(number(command(u"set,account,4711,9"_s), "proposal"_L1), 1);
    const CliResult own = command(u"approve,1"_s);
    QCOMPARE(own.exitCode, 1);
    QCOMPARE(errorCode(own), u"refused"_s);
    QVERIFY(!own.errors.contains("Usage:"));
    QVERIFY(book().isEmpty());
    QCOMPARE(number(command(u"reject,1"_s), "rejected"_L1), 1);
    QVERIFY(listOf(mappings({u"proposals"_s}), "proposals"_L1).isEmpty());
    QVERIFY(m_cli->run({u"mappings"_s, u"proposals"_s}).output.contains("No change of mappings waits"));
}

void TestCliMappings::aSecondPersonDecides()
{
    askForASecondPerson();
    QCOMPARE(proposeAs(u"anna"_s, u"4711"_s, u"1"_s), 1);
    QCOMPARE(proposeAs(u"anna"_s, u"4712"_s, u"2"_s), 2);
    QCOMPARE(proposeAs(u"anna"_s, u"4711"_s, u"3"_s), 3);
    const QJsonArray waiting = listOf(mappings({u"proposals"_s}), "proposals"_L1);
    QCOMPARE(waiting.size(), 3);
    QCOMPARE(waiting.at(0)["actor"_L1].toString(), u"anna"_s);
    QCOMPARE(waiting.at(0)["reason"_L1].toString(), u"new year"_s);
    QCOMPARE(changesOf(waiting.at(1)["changes"_L1].toArray()), QStringList{u"4712 ->2"_s});
    const CliResult approved = command(u"approve,1"_s);
    QCOMPARE(number(approved, "version"_L1), 1);
    QVERIFY(approved.json()->contains("released"_L1));
    QCOMPARE(listOf(mappings({u"history"_s}), "versions"_L1).at(0)["proposedBy"_L1].toString(), u"anna"_s);
    QCOMPARE(number(command(u"reject,2,--message,no need"_s), "rejected"_L1), 2);
    const CliResult trail = m_cli->json({u"audit"_s, u"list"_s, u"--text"_s, u"no need"_s});
    QCOMPARE(listOf(trail, "entries"_L1).size(), 1);
    // Both wanted a row for 4711: the second would write over the first.
    QCOMPARE(errorCode(command(u"approve,3"_s)), u"conflict"_s);
    for (const QString &decided : {u"approve,1"_s, u"approve,2"_s, u"reject,1"_s})
        QCOMPARE(errorCode(command(decided)), u"notFound"_s);
    QCOMPARE(book(), QStringList{u"4711 1"_s});
}

void TestCliMappings::wrongWordsAreUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"history,--limit,0"_s, u"history,--limit,many"_s, u"history,--version,0"_s,
             u"history,--version"_s, u"diff"_s, u"diff,x"_s, u"diff,-1"_s, u"diff,1,2,3"_s, u"undo,0"_s, u"undo,last"_s,
             u"restore"_s, u"restore,1.5"_s, u"test"_s, u"test,f.csv,--months,0"_s, u"test,f.csv,--months,soon"_s,
             u"approve"_s, u"approve,one"_s, u"reject,0"_s, u"clone,North"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void TestCliMappings::wrongWordsAreUsage()
{
    QFETCH(QString, words);
    const CliResult refused = command(words);
    QVERIFY2(refused.exitCode == 2, refused.output.constData());
    QCOMPARE(errorCode(refused), u"usage"_s);
}

QTEST_GUILESS_MAIN(TestCliMappings)
#include "tst_climappings.moc"
