// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What the command line does without any other system: settings, mappings, watch list, trail, in people's languages.
class TestCliOffline : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
    }
    [[nodiscard]] static QJsonObject errorOf(const CliResult &result)
    {
        return result.json().value_or(QJsonObject()).value("error"_L1).toObject();
    }
    [[nodiscard]] QStringList mappings(const QStringList &options = {})
    {
        QStringList rows;
        const CliResult listed = m_cli->json(QStringList{u"mappings"_s, u"list"_s} + options);
        const QJsonArray given = listed.json().value_or(QJsonObject()).value("mappings"_L1).toArray();
        for (const auto &row : given)
            rows.append(u"%1 %2 %3 %4"_s
                            .arg(row["kind"_L1].toString(), row["source"_L1].toString(), row["target"_L1].toString(),
                                row["from"_L1].toString())
                            .trimmed());
        return rows;
    }
    [[nodiscard]] int entriesOf(const QStringList &options)
    {
        const CliResult listed = m_cli->json(QStringList{u"audit"_s, u"list"_s, u"--limit"_s, u"500"_s} + options);
        return listed.exitCode == 0 ? int(listed.json()->value("entries"_L1).toArray().size()) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(file(u"workspace"_s));
        const CliResult made = m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void emptyListsAreAnObjectAndASentence_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("queue") << QStringList{u"queue"_s, u"list"_s} << u"items"_s << QByteArray("No document is waiting.");
        QTest::newRow("mappings") << QStringList{u"mappings"_s, u"list"_s} << u"mappings"_s
                                  << QByteArray("There is no mapping yet.");
        QTest::newRow("watches") << QStringList{u"watch"_s, u"list"_s} << u"watches"_s << QByteArray();
        QTest::newRow("orders") << QStringList{u"orders"_s, u"list"_s} << u"orders"_s
                                << QByteArray("No order waits to be closed in NAV.");
        QTest::newRow("requests") << QStringList{u"requests"_s, u"list"_s} << u"requests"_s
                                  << QByteArray("No purchase request is followed.");
    }

    void emptyListsAreAnObjectAndASentence()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, member);
        QFETCH(QByteArray, sentence);
        const CliResult machine = m_cli->json(command);
        QCOMPARE(machine.exitCode, 0);
        QVERIFY(machine.json() && machine.json()->value(member).isArray());
        QVERIFY(machine.json()->value(member).toArray().isEmpty());
        const CliResult person = m_cli->run(command);
        QCOMPARE(person.exitCode, 0);
        QVERIFY2(person.output.contains(sentence) && !person.output.trimmed().isEmpty(), person.output.constData());
    }

    void mappingsAreSetReplacedAndTakenAway()
    {
        QCOMPARE(m_cli->json({u"mappings"_s, u"set"_s, u"account"_s, u"4711"_s, u"61300"_s}).exitCode, 0);
        QCOMPARE(
            m_cli->json({u"mappings"_s, u"set"_s, u"account"_s, u"4711"_s, u"61400"_s, u"--from"_s, u"2026-07-01"_s})
                .exitCode,
            0);
        QCOMPARE(m_cli->json({u"mappings"_s, u"set"_s, u"employee"_s, u"E1"_s, u"V:V100"_s}).exitCode, 0);
        QCOMPARE(mappings(),
            (QStringList{u"account 4711 61300"_s, u"account 4711 61400 2026-07-01"_s, u"employee E1 V:V100"_s}));
        // The same row with another target is replaced; the one from July is another row.
        QCOMPARE(m_cli->json({u"mappings"_s, u"set"_s, u"account"_s, u"4711"_s, u"61500"_s}).exitCode, 0);
        QCOMPARE(mappings({u"--kind"_s, u"account"_s}),
            (QStringList{u"account 4711 61500"_s, u"account 4711 61400 2026-07-01"_s}));
        const CliResult one =
            m_cli->json({u"mappings"_s, u"unset"_s, u"account"_s, u"4711"_s, u"--from"_s, u"2026-07-01"_s});
        QCOMPARE(one.json().value_or(QJsonObject()).value("removed"_L1).toInt(), 1);
        QCOMPARE(mappings({u"--kind"_s, u"account"_s}), QStringList{u"account 4711 61500"_s});
        const CliResult again = m_cli->json({u"mappings"_s, u"unset"_s, u"account"_s, u"4712"_s});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(errorOf(again).value("code"_L1).toString(), u"notFound"_s);
        QCOMPARE(mappings().size(), 2);
    }

    void unsettingWithoutADayTakesEveryRowOfTheSource()
    {
        for (const QString &day : {u"2026-01-01"_s, u"2026-07-01"_s})
            QCOMPARE(
                m_cli->json({u"mappings"_s, u"set"_s, u"account"_s, u"4711"_s, u"61300"_s, u"--from"_s, day}).exitCode,
                0);
        const CliResult all = m_cli->json({u"mappings"_s, u"unset"_s, u"account"_s, u"4711"_s});
        QCOMPARE(all.json().value_or(QJsonObject()).value("removed"_L1).toInt(), 2);
        QVERIFY(mappings().isEmpty());
    }

    void aFileIsTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("unknown kind") << QByteArray("kind,source,target,from,note\naccount,1,2,,\ncolour,a,b,,\n");
        QTest::newRow("no header") << QByteArray("account,1,2,,\n");
        QTest::newRow("bad day") << QByteArray("kind,source,target,from,note\naccount,1,2,2026-02-30,\n");
        QTest::newRow("target without its prefix") << QByteArray("kind,source,target,from,note\nemployee,E1,V100,,\n");
        QTest::newRow("quote never closed") << QByteArray("kind,source,target,from,note\naccount,\"1,2,,\n");
        QTest::newRow("empty") << QByteArray();
    }

    void aFileIsTakenWholeOrNotAtAll()
    {
        QFETCH(QByteArray, csv);
        QVERIFY(write(u"in.csv"_s, csv));
        const CliResult refused = m_cli->json({u"mappings"_s, u"import"_s, file(u"in.csv"_s)});
        QVERIFY2(refused.exitCode == 1 || refused.exitCode == 2, refused.output.constData());
        QVERIFY(!errorOf(refused).value("message"_L1).toString().isEmpty());
        QVERIFY(mappings().isEmpty());
    }

    void whatIsWrittenIsReadAgain()
    {
        QVERIFY(write(u"in.csv"_s,
            "kind,source,target,from,note\r\naccount,\"47,11\",61300,2026-07-01,\"said \"\"yes\"\", in Köln\"\r\n"
            "dimension,DEPARTMENT=200,SALES,,\r\n"));
        const CliResult imported = m_cli->json({u"mappings"_s, u"import"_s, file(u"in.csv"_s)});
        QCOMPARE(imported.json().value_or(QJsonObject()).value("imported"_L1).toInt(), 2);
        const QStringList before = mappings();
        const CliResult exported = m_cli->json({u"mappings"_s, u"export"_s, file(u"out.csv"_s)});
        QCOMPARE(exported.json().value_or(QJsonObject()).value("exported"_L1).toInt(), 2);
        // To standard output it is the same, bare for people and a text in the object.
        QFile out(file(u"out.csv"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray bytes = out.readAll();
        QVERIFY2(bytes.contains("Köln"), bytes.constData());
        QCOMPARE(m_cli->run({u"mappings"_s, u"export"_s}).output, bytes);
        QCOMPARE(m_cli->json({u"mappings"_s, u"export"_s}).json()->value("csv"_L1).toString().toUtf8(), bytes);
        for (const QString &source : {u"47,11"_s})
            QCOMPARE(m_cli->json({u"mappings"_s, u"unset"_s, u"account"_s, source}).exitCode, 0);
        QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, file(u"out.csv"_s)}).exitCode, 0);
        QCOMPARE(mappings(), before);
    }

    void everyWrongCellIsTold()
    {
        QVERIFY(write(
            u"in.csv"_s, "kind,source,target,from,note\naccount,4711,61300,,\ncolour,a,b,soon,\nemployee,E1,V100,,\n"));
        const QStringList import{u"mappings"_s, u"import"_s, file(u"in.csv"_s)};
        const CliResult refused = m_cli->json(import);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(errorOf(refused).value("message"_L1).toString().contains(file(u"in.csv"_s)));
        const QJsonArray problems = refused.json()->value("problems"_L1).toArray();
        QStringList told;
        for (const auto &each : problems) {
            QVERIFY(!each["text"_L1].toString().isEmpty());
            told.append(u"%1/%2 %3 %4"_s.arg(each["line"_L1].toInt())
                            .arg(each["column"_L1].toInt())
                            .arg(each["columnName"_L1].toString(), each["cell"_L1].toString()));
        }
        QCOMPARE(told, (QStringList{u"3/1 kind colour"_s, u"3/4 from soon"_s, u"4/3 target V100"_s}));
        const CliResult person = m_cli->run(import);
        QCOMPARE(person.exitCode, 1);
        QVERIFY(person.output.isEmpty());
        for (const char *place : {"Line 3, column kind", "Line 3, column from", "Line 4, column target"})
            QVERIFY2(person.errors.contains(place), person.errors.constData());
        QVERIFY(mappings().isEmpty());
    }

    void validRowsCanBeTakenAlone_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("leftOut"); // -1: nothing was imported
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("all valid") << QByteArray("kind,source,target\naccount,4711,61300\n") << 0 << 0 << QStringList{u"account 4711 61300"_s};
        QTest::newRow("one not") << QByteArray("kind,source,target\naccount,4711,61300\ncolour,a,\n") << 3 << 1 << QStringList{u"account 4711 61300"_s};
        QTest::newRow("contradiction") << QByteArray("kind,source,target\naccount,1,2\naccount,4711,61300\naccount,1,3\n") << 3 << 2 << QStringList{u"account 4711 61300"_s};
        QTest::newRow("none valid") << QByteArray("kind,source,target\ncolour,a,b\n") << 1 << -1 << QStringList();
        QTest::newRow("misspelt header") << QByteArray("kind,source,target,form\naccount,1,2,\n") << 1 << -1 << QStringList();
    }

    void validRowsCanBeTakenAlone()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, leftOut);
        QVERIFY(write(u"in.csv"_s, csv));
        const CliResult taken = m_cli->json({u"mappings"_s, u"import"_s, u"--valid-only"_s, file(u"in.csv"_s)});
        QTEST(taken.exitCode, "exitCode");
        QCOMPARE(taken.json()->value("leftOut"_L1).toInt(-1), leftOut);
        QCOMPARE(taken.json()->value("problems"_L1).toArray().isEmpty(), leftOut == 0);
        QCOMPARE(taken.json()->contains("error"_L1), leftOut < 0);
        QTEST(mappings(), "rows");
        const CliResult person = m_cli->run({u"mappings"_s, u"import"_s, u"--valid-only"_s, file(u"in.csv"_s)});
        QCOMPARE(person.errors.contains("left out"), leftOut > 0);
    }

    void workbooksGoOutAndComeBack()
    {
        QVERIFY(write(u"in.csv"_s, "kind,source,target,from,note\naccount,0047,61300,2026-07-01,=x\n"));
        QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, file(u"in.csv"_s)}).exitCode, 0);
        const QStringList before = mappings();
        const CliResult exported = m_cli->json({u"mappings"_s, u"export"_s, file(u"out.xlsx"_s)});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.json()->value("file"_L1).toString(), file(u"out.xlsx"_s));
        QCOMPARE(m_cli->json({u"mappings"_s, u"unset"_s, u"account"_s, u"0047"_s}).exitCode, 0);
        QVERIFY(mappings().isEmpty());
        const CliResult imported = m_cli->json({u"mappings"_s, u"import"_s, file(u"out.xlsx"_s)});
        QVERIFY2(imported.exitCode == 0, imported.output.constData());
        QCOMPARE(mappings(), before);
    }

    void filesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("code");
        QTest::newRow("import of nothing") << QStringList{u"mappings"_s, u"import"_s} << u"invalidInput"_s;
        QTest::newRow("export into no folder") << QStringList{u"mappings"_s, u"export"_s} << u"storage"_s;
    }

    void filesThatCannotBeUsedAreNamed()
    {
        QFETCH(QStringList, command);
        const QString path = file(u"no/such/folder.csv"_s);
        const CliResult refused = m_cli->json(command + QStringList(path));
        QCOMPARE(refused.exitCode, 1);
        QTEST(errorOf(refused).value("code"_L1).toString(), "code");
        QVERIFY(errorOf(refused).value("message"_L1).toString().contains(path));
    }

    void theTrailIsAskedForByDocumentTextAndDay()
    {
        QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"posting.date"_s, u"today"_s}).exitCode, 0);
        QCOMPARE(m_cli->json({u"mappings"_s, u"set"_s, u"account"_s, u"4711"_s, u"61300"_s}).exitCode, 0);
        const int all = entriesOf({});
        QVERIFY(all >= 2);
        QCOMPARE(entriesOf({u"--text"_s, u"posting.date"_s}), 1);
        QCOMPARE(entriesOf({u"--text"_s, u"no such word"_s}), 0);
        QCOMPARE(entriesOf({u"--document"_s, u"NOPE"_s}), 0);
        QCOMPARE(entriesOf({u"--since"_s, u"2000-01-01"_s}), all);
        QCOMPARE(entriesOf({u"--since"_s, u"2999-01-01"_s}), 0);
        QCOMPARE(entriesOf({u"--until"_s, u"2000-01-01"_s}), 0);
        QCOMPARE(entriesOf({u"--until"_s, u"2999-01-01"_s}), all);
        const CliResult day = m_cli->json({u"audit"_s, u"list"_s, u"--since"_s, u"yesterday"_s});
        QCOMPARE(day.exitCode, 2);
    }

    void everySettingTellsItsDefault()
    {
        const QJsonArray settings =
            m_cli->json({u"settings"_s, u"list"_s}).json().value_or(QJsonObject()).value("settings"_L1).toArray();
        QHash<QString, QString> defaults;
        for (const auto &setting : settings) {
            QCOMPARE(setting["source"_L1].toString(), u"default"_s);
            QCOMPARE(setting["value"_L1].toString(), setting["default"_L1].toString());
            QVERIFY(!setting["description"_L1].toString().isEmpty());
            defaults.insert(setting["key"_L1].toString(), setting["default"_L1].toString());
        }
        // As the contract names them (command-line.md, "Set-up").
        const QHash<QString, QString> contract{{u"expense.target"_s, u"journal"_s}, {u"expense.mode"_s, u"post"_s},
            {u"invoice.mode"_s, u"post"_s}, {u"posting.date"_s, u"approval"_s}, {u"posting.closedPeriod"_s, u"hold"_s},
            {u"approval.required"_s, u"none"_s}, {u"approval.fourEyes"_s, u"false"_s},
            {u"mapping.sameCode"_s, u"true"_s}, {u"concur.acknowledge"_s, u"afterChecks"_s},
            {u"vendors.toConcur"_s, u"false"_s}, {u"vendors.toNav"_s, u"propose"_s},
            {u"dimensions.toConcur"_s, u"false"_s}, {u"dimensions.toNav"_s, u"propose"_s},
            {u"invoice.withOrder"_s, u"hold"_s}, {u"documents.test"_s, u"hold"_s}, {u"payments.confirm"_s, u"false"_s},
            {u"attachments.copy"_s, u"false"_s}, {u"schedule"_s, u"off"_s}};
        for (auto it = contract.cbegin(); it != contract.cend(); ++it)
            QVERIFY2(defaults.value(it.key()) == it.value(), qPrintable(it.key() + u' ' + defaults.value(it.key())));
        QVERIFY(defaults.contains(u"posting.description"_s));
    }

    void peopleAreSpokenToInTheirLanguageMachinesAreNot_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<bool>("german");
        QTest::newRow("nothing said") << QStringList() << u"C.UTF-8"_s << false;
        QTest::newRow("option") << QStringList{u"--language"_s, u"de"_s} << u"C.UTF-8"_s << true;
        QTest::newRow("option with a country") << QStringList{u"--language"_s, u"de-AT"_s} << u"C.UTF-8"_s << true;
        QTest::newRow("the system's") << QStringList() << u"de_DE.UTF-8"_s << true;
        QTest::newRow("the option decides") << QStringList{u"--language"_s, u"en"_s} << u"de_DE.UTF-8"_s << false;
        QTest::newRow("a language without texts") << QStringList{u"--language"_s, u"fi"_s} << u"C.UTF-8"_s << false;
    }

    void peopleAreSpokenToInTheirLanguageMachinesAreNot()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, variable);
        QFETCH(bool, german);
        for (const QString &name : {u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s})
            m_cli->setEnvironment(name, variable);
        const CliResult said = m_cli->run(QStringList{u"mappings"_s, u"list"_s} + options);
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.output.contains("There is no mapping yet.") != german, said.output.constData());
        // Names of fields and codes never change.
        const CliResult refused = m_cli->json(QStringList{u"mappings"_s, u"unset"_s, u"account"_s, u"1"_s} + options);
        QCOMPARE(errorOf(refused).value("code"_L1).toString(), u"notFound"_s);
        QVERIFY2(errorOf(refused).value("message"_L1).toString().contains(u"There is no mapping"_s) != german,
            refused.output.constData());
    }

    void aSecondInitLeavesTheFirstAlone()
    {
        QCOMPARE(m_cli->json({u"watch"_s, u"add"_s, u"PR-1"_s}).exitCode, 0);
        const CliResult again = m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s});
        QVERIFY(again.exitCode != 0);
        QVERIFY(!errorOf(again).value("message"_L1).toString().isEmpty());
        QCOMPARE(m_cli->json({u"watch"_s, u"list"_s}).json()->value("watches"_L1).toArray(), QJsonArray{u"PR-1"_s});
    }

    void documentsThatAreNotThereAreNamed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("show") << QStringList{u"queue"_s, u"show"_s, u"NOPE"_s};
        QTest::newRow("approve") << QStringList{u"queue"_s, u"approve"_s, u"NOPE"_s};
        QTest::newRow("retry") << QStringList{u"queue"_s, u"retry"_s, u"NOPE"_s};
        QTest::newRow("ignore") << QStringList{u"queue"_s, u"ignore"_s, u"NOPE"_s, u"--reason"_s, u"r"_s};
        QTest::newRow("an old version") << QStringList{u"queue"_s, u"show"_s, u"NOPE@fis-1"_s};
    }

    void documentsThatAreNotThereAreNamed()
    {
        QFETCH(QStringList, command);
        const CliResult refused = m_cli->json(command);
        QVERIFY2(refused.exitCode == 1, (refused.output + refused.errors).constData());
        QCOMPARE(errorOf(refused).value("code"_L1).toString(), u"notFound"_s);
        QVERIFY(errorOf(refused).value("message"_L1).toString().contains(u"NOPE"_s));
    }

    void helpNeedsNoWorkspace_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("program") << QStringList{u"--help"_s};
        QTest::newRow("command") << QStringList{u"mappings"_s, u"set"_s, u"--help"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
    }

    void helpNeedsNoWorkspace()
    {
        QFETCH(QStringList, line);
        CliRunner nowhere(file(u"nowhere"_s));
        const CliResult told = nowhere.run(line);
        QCOMPARE(told.exitCode, 0);
        QVERIFY(!told.output.trimmed().isEmpty());
        QVERIFY(told.errors.isEmpty());
        QVERIFY(!QFile::exists(file(u"nowhere"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCliOffline)
#include "tst_clioffline.moc"
