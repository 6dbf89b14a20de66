// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "jsonvalues.h"
#include "secretinput.h"
#include "summarytext.h"
#include "texttable.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Cli;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalCodesComeToTheWorst_data();
    void severalCodesComeToTheWorst();
    void lineIsUnderstood_data();
    void lineIsUnderstood();
    void wrongLineSaysWhatIsWrong_data();
    void wrongLineSaysWhatIsWrong();
    void workspaceComesFromOptionThenEnvironmentThenDefault();
    void everyCommandHasHelp();
    void errorIsOneJsonObjectAndASentence();
    void wrongUsageShowsHelp();
    void tableLinesUp();
    void secretsAreNotRepeated_data();
    void secretsAreNotRepeated();
    void runExitCode_data();
    void runExitCode();
    void summaryHasTheContractsFields();

private:
    const CommandRegistry m_registry = CommandRegistry::complete();
};

void TestCommandLine::severalCodesComeToTheWorst_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("worst");
    // 2, 5, 4, 1, 3, 0 in this order
    const int order[] = {2, 5, 4, 1, 3, 0};
    for (int i = 0; i < 6; ++i)
        for (int j = i; j < 6; ++j)
            QTest::addRow("%d and %d", order[j], order[i]) << order[j] << order[i] << order[i];
}

void TestCommandLine::severalCodesComeToTheWorst()
{
    QFETCH(int, a);
    QFETCH(int, b);
    QTEST(worseExit(a, b), "worst");
    QTEST(worseExit(b, a), "worst");
}

void TestCommandLine::lineIsUnderstood_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("json");
    QTest::newRow("plain") << QStringList{u"init"_s} << u"init"_s << QStringList() << false;
    QTest::newRow("options in front") << QStringList{u"--json"_s, u"--workspace"_s, u"/w"_s, u"queue"_s, u"list"_s} << u"queue list"_s << QStringList() << true;
    QTest::newRow("options behind") << QStringList{u"queue"_s, u"show"_s, u"A1"_s, u"--workspace"_s, u"/w"_s, u"--json"_s} << u"queue show"_s << QStringList{u"A1"_s} << true;
    QTest::newRow("a version of its own") << QStringList{u"mappings"_s, u"history"_s, u"--version"_s, u"3"_s, u"--json"_s} << u"mappings history"_s << QStringList() << true;
    QTest::newRow("several arguments") << QStringList{u"queue"_s, u"retry"_s, u"A"_s, u"B"_s} << u"queue retry"_s << QStringList{u"A"_s, u"B"_s} << false;
    QTest::newRow("empty argument") << QStringList{u"mappings"_s, u"set"_s, u"currency"_s, u"EUR"_s, u""_s} << u"mappings set"_s << QStringList{u"currency"_s, u"EUR"_s, u""_s} << false;
    QTest::newRow("argument with a dash") << QStringList{u"settings"_s, u"set"_s, u"schedule"_s, u"--"_s, u"-x"_s} << u"settings set"_s << QStringList{u"schedule"_s, u"-x"_s} << false;
}

void TestCommandLine::lineIsUnderstood()
{
    QFETCH(QStringList, line);
    const ParsedLine parsed = parseCommandLine(line, m_registry, u"/env"_s, u"/default"_s);
    QCOMPARE(parsed.problem, QString());
    QCOMPARE(parsed.kind, ParsedLine::Kind::Run);
    QTEST(parsed.command->synopsis().words, "words");
    QTEST(parsed.call.arguments, "arguments");
    QTEST(parsed.call.json, "json");
}

void TestCommandLine::wrongLineSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList() << u"command"_s;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("half a command") << QStringList{u"queue"_s} << u"queue"_s;
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--wet-run"_s} << u"wet-run"_s;
    QTest::newRow("too few") << QStringList{u"mappings"_s, u"set"_s, u"account"_s} << u"KIND SOURCE TARGET"_s;
    QTest::newRow("too many") << QStringList{u"init"_s, u"here"_s} << u"init"_s;
    QTest::newRow("option without value") << QStringList{u"queue"_s, u"list"_s, u"--state"_s} << u"state"_s;
    QTest::newRow("other command's option") << QStringList{u"sync"_s, u"--limit"_s, u"5"_s} << u"limit"_s;
}

void TestCommandLine::wrongLineSaysWhatIsWrong()
{
    QFETCH(QStringList, line);
    QFETCH(QString, named);
    const ParsedLine parsed = parseCommandLine(line, m_registry, {}, u"/default"_s);
    QCOMPARE(parsed.kind, ParsedLine::Kind::Wrong);
    QVERIFY2(parsed.problem.contains(named), qPrintable(parsed.problem));
}

void TestCommandLine::workspaceComesFromOptionThenEnvironmentThenDefault()
{
    const QStringList plain{u"init"_s};
    const QStringList named{u"init"_s, u"--workspace"_s, u"/named"_s};
    QCOMPARE(parseCommandLine(plain, m_registry, {}, u"/default"_s).call.workspaceFolder, u"/default"_s);
    QCOMPARE(parseCommandLine(plain, m_registry, u"/env"_s, u"/default"_s).call.workspaceFolder, u"/env"_s);
    QCOMPARE(parseCommandLine(named, m_registry, u"/env"_s, u"/default"_s).call.workspaceFolder, u"/named"_s);
    QVERIFY(!parseCommandLine(plain, m_registry, u"/env"_s, u"/default"_s).call.isWorkspaceNamed);
    QVERIFY(parseCommandLine(named, m_registry, u"/env"_s, u"/default"_s).call.isWorkspaceNamed);
}

void TestCommandLine::everyCommandHasHelp()
{
    const QString all = helpText(m_registry, nullptr);
    for (const auto &command : m_registry.commands()) {
        const Synopsis synopsis = command->synopsis();
        QVERIFY2(all.contains(synopsis.words), qPrintable(synopsis.words));
        const QStringList line = synopsis.words.split(u' ') + QStringList(u"--help"_s);
        const ParsedLine parsed = parseCommandLine(line, m_registry, {}, {});
        QCOMPARE(parsed.kind, ParsedLine::Kind::Help);
        const QString own = helpText(m_registry, parsed.command);
        QVERIFY2(own.contains(synopsis.summary) && !synopsis.summary.isEmpty(), qPrintable(synopsis.words));
        for (const QCommandLineOption &option : synopsis.options)
            QVERIFY2(own.contains(u"--"_s + option.names().constFirst()), qPrintable(option.names().constFirst()));
    }
    for (const char *words : {"init", "connect concur", "connect nav", "check", "settings list", "settings get",
             "settings set", "mappings list", "mappings set", "mappings unset", "mappings import", "mappings export",
             "mappings coverage", "mappings suggest", "mappings history", "mappings diff", "mappings undo",
             "mappings restore", "mappings test", "mappings proposals", "mappings approve", "mappings reject",
             "mappings clone", "sync", "queue list", "queue show", "queue retry", "queue approve", "queue ignore",
             "queue send-back", "watch add", "watch list", "watch remove", "orders list", "orders closed",
             "requests create", "requests list", "requests show", "requests supersede", "requests give-up",
             "audit list", "audit verify", "audit exchanges", "sandbox", "demo"})
        QVERIFY2(m_registry.find(QString::fromLatin1(words).split(u' ')).first, words);
}

void TestCommandLine::errorIsOneJsonObjectAndASentence()
{
    ParsedLine line;
    line.call.json = true;
    const Printed out =
        printed(fail(ErrorCode::WorkspaceNewer, u"Update this program."_s, u"format 9"_s), line, m_registry);
    QCOMPARE(out.exitCode, 5);
    const QJsonObject error = QJsonDocument::fromJson(out.output).object().value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"workspaceNewer"_s);
    QCOMPARE(error.value("message"_L1).toString(), u"Update this program."_s);
    QCOMPARE(out.output.count('\n'), 1);
    QVERIFY(out.errors.contains("Update this program."));
}

void TestCommandLine::wrongUsageShowsHelp()
{
    const ParsedLine line = parseCommandLine({u"queue"_s, u"show"_s}, m_registry, {}, {});
    const Printed out = printed(fail(ErrorCode::Usage, line.problem), line, m_registry);
    QCOMPARE(out.exitCode, 2);
    QCOMPARE(out.output, QByteArray());
    QVERIFY(out.errors.contains("queue show DOC"));
}

void TestCommandLine::tableLinesUp()
{
    TextTable table({u"Name"_s, u">Amount"_s});
    QVERIFY(table.isEmpty());
    table.add({u"Anna"_s, u"5.00"_s});
    table.add({u"two\nlines"_s, u"1234.00"_s});
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.toString(), u"Name        Amount\nAnna          5.00\ntwo lines  1234.00\n"_s);
    // A long cell shifts its own row, and no text steers the terminal.
    table.add({QString(1'000'000, u'x'), u"\u001b[31mred"_s});
    const QString wide = table.toString();
    QVERIFY(wide.size() < 1'001'000);
    QVERIFY(wide.contains(QString(1'000'000, u'x')) && !wide.contains(u'\u001b'));
}

void TestCommandLine::secretsAreNotRepeated_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("cut") << QByteArray(R"({"clientSecret":"HUSH-HUSH")");
    QTest::newRow("list") << QByteArray(R"(["HUSH-HUSH"])");
    QTest::newRow("text") << QByteArray("HUSH-HUSH");
    QTest::newRow("two objects") << QByteArray(R"({"a":"HUSH-HUSH"}{"b":1})");
    QTest::newRow("nothing") << QByteArray(" \n");
}

void TestCommandLine::secretsAreNotRepeated()
{
    QFETCH(QByteArray, input);
    const auto object = parseSecrets(input);
    QVERIFY(!object);
    QCOMPARE(toString(object.error().code), toString(ErrorCode::InvalidInput));
    QVERIFY(!object.error().message.isEmpty());
    QVERIFY(!object.error().message.contains(u"HUSH"_s) && !object.error().detail.contains(u"HUSH"_s));
}

void TestCommandLine::runExitCode_data()
{
    QTest::addColumn<RunSummary>("summary");
    QTest::addColumn<int>("code");
    RunSummary summary;
    summary.documents.posted = 5;
    QTest::newRow("all posted") << summary << 0;
    summary.documents.held = 1;
    QTest::newRow("held") << summary << 3;
    summary.problems = {u"Something"_s};
    QTest::newRow("held and a problem") << summary << 1;
    summary.failure = Error{ErrorCode::Unreachable, u"NAV"_s, {}, 0, {}};
    QTest::newRow("unreachable") << summary << 4;
    summary.failure = Error{ErrorCode::WorkspaceLocked, u"Lease"_s, {}, 0, {}};
    QTest::newRow("lease lost") << summary << 5;
    RunSummary noticed;
    noticed.notices = {u"Concur knows no purchase request PR-1."_s};
    QTest::newRow("something for a person") << noticed << 3;
    RunSummary doubtful;
    doubtful.documents.inDoubt = 1;
    QTest::newRow("in doubt") << doubtful << 3;
    RunSummary approval;
    approval.documents.awaitingApproval = 1;
    QTest::newRow("awaiting approval") << approval << 3;
    RunSummary changed;
    changed.documents.changedAfterPosting = 1;
    QTest::newRow("changed after posting") << changed << 3;
    RunSummary cancelled;
    cancelled.cancelled = true;
    QTest::newRow("cancelled") << cancelled << 1;
}

void TestCommandLine::runExitCode()
{
    QFETCH(RunSummary, summary);
    QTEST(exitFor(summary), "code");
}

void TestCommandLine::summaryHasTheContractsFields()
{
    RunSummary summary;
    summary.runId = u"r1"_s;
    summary.totals = {{u"CRONUS"_s, u"EUR"_s, Decimal::fromString(u"1234.5")}};
    const Reason reason{ReasonCode::VendorMissing, u"K1"_s, u"text"_s};
    summary.held = {{u"D1"_s, {reason, reason}}};
    const QJsonObject json = toJson(summary);
    const auto keysOf = [&json](const char *name) { return json.value(QLatin1String(name)).toObject().keys(); };
    for (const char *name : {"runId", "dryRun", "startedAt", "finishedAt", "documents", "vendors", "dimensions",
             "requests", "totals", "held"})
        QVERIFY2(json.contains(QLatin1String(name)), name);
    QCOMPARE(keysOf("documents"),
        (QStringList{u"alreadyPosted"_s, u"awaitingApproval"_s, u"changedAfterPosting"_s, u"drafted"_s, u"failed"_s,
            u"fetched"_s, u"held"_s, u"inDoubt"_s, u"posted"_s, u"sentBack"_s}));
    QCOMPARE(keysOf("vendors"), (QStringList{u"conflicts"_s, u"proposed"_s, u"toConcur"_s, u"toNav"_s}));
    QCOMPARE(keysOf("dimensions"), keysOf("vendors"));
    QCOMPARE(keysOf("requests"), (QStringList{u"concur"_s, u"nav"_s, u"retried"_s}));
    QCOMPARE(json.value("totals"_L1).toArray().first().toObject().value("amount"_L1), QJsonValue(u"1234.50"_s));
    QCOMPARE(json.value("held"_L1).toArray().first().toObject().value("reasons"_L1).toArray(),
        QJsonArray{u"vendorMissing"_s});
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
