// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tst_cli.h"

void TestCli::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"40"_s, u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isReady());
    for (const char *side : {"concur", "nav"})
        QVERIFY(m_sandbox->connections().value(QLatin1String(side)).isObject());
}

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliRunner>(m_folder->filePath(u"workspace"_s));
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    if (test == u"wrongUsage" || test == u"unknownWorkspace")
        return;
    const CliResult made = m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QVERIFY(made.json().has_value());
}

void TestCli::connectBoth()
{
    const CliResult concur = m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur());
    QVERIFY2(concur.exitCode == 0, concur.errors.constData());
    QVERIFY(concur.json() && concur.json()->value("geolocation"_L1).toString().startsWith(u"http://127.0.0.1:"));
    const CliResult nav = m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav());
    QVERIFY2(nav.exitCode == 0, nav.errors.constData());
    QVERIFY(nav.json() && !nav.json()->value("capabilities"_L1).toArray().isEmpty());
}

void TestCli::importMappings(const QByteArray &csv)
{
    const QString path = m_folder->filePath(u"mappings.csv"_s);
    write(path, csv);
    const CliResult imported = m_cli->json({u"mappings"_s, u"import"_s, path});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
}

int TestCli::ledgerEntries() const
{
    const QJsonObject ledger = QJsonDocument::fromJson(m_sandbox->get(u"/ledger"_s)).object();
    int entries = 0;
    const QJsonArray companies = ledger.value("companies"_L1).toArray();
    for (const auto &company : companies)
        entries += int(company.toObject().value("glEntries"_L1).toArray().size());
    return entries;
}

void TestCli::checkNoSecretAnywhere()
{
    QList<QByteArray> secrets{"korrekt-pferd-batterie"};
    for (const auto &[side, name] :
        {std::pair{"concur"_L1, "clientSecret"_L1}, {"concur"_L1, "requestToken"_L1}, {"nav"_L1, "clientSecret"_L1}})
        secrets.append(m_sandbox->connections().value(side).toObject().value(name).toString().toUtf8());
    QDirIterator files(m_cli->workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++seen;
        for (const QByteArray &secret : secrets) {
            QVERIFY(!secret.isEmpty());
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        }
    }
    QVERIFY(seen >= 2);
    for (const QByteArray &secret : secrets)
        QVERIFY(!m_cli->everythingPrinted().contains(secret));
}

/// Imports all mappings but one employee's, so that something is held that a person can release. Gives that row.
QByteArrayList TestCli::importAllButOneEmployee()
{
    QByteArrayList lines = m_sandbox->get(u"/mappings.csv"_s).split('\n');
    QByteArray left;
    for (qsizetype i = 0; i < lines.size() && left.isEmpty(); ++i)
        if (lines[i].startsWith("employee,"))
            left = lines.takeAt(i).trimmed();
    importMappings(lines.join('\n'));
    return left.split(',');
}

/// The document that waits for nothing but this employee's mapping.
QString TestCli::waitingFor(const QString &employee)
{
    const CliResult queue = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"held"_s});
    const QJsonObject list = queue.json().value_or(QJsonObject());
    const QJsonArray items = list.value("items"_L1).toArray();
    for (const auto &item : items) {
        const QJsonObject reason = item.toObject().value("reasons"_L1).toArray().first().toObject();
        const bool alone = reasonCodes(item.toObject()) == QStringList{u"employeeUnmapped"_s};
        if (alone && reason.value("subject"_L1).toString() == employee)
            return item.toObject().value("document"_L1).toString();
    }
    return {};
}

void TestCli::wholeWay()
{
    connectBoth();
    const CliResult checked = m_cli->json({u"check"_s});
    QVERIFY2(checked.exitCode == 0, (checked.output + checked.errors).constData());
    QVERIFY(checked.json()->value("concur"_L1).toObject().value("ok"_L1).toBool());
    QVERIFY(checked.json()->value("nav"_L1).toArray().first().toObject().value("ok"_L1).toBool());
    const QByteArrayList left = importAllButOneEmployee();
    QVERIFY(left.size() >= 3);

    const int before = ledgerEntries();
    const CliResult dry = m_cli->json({u"sync"_s, u"--dry-run"_s});
    QVERIFY2(dry.json().has_value(), dry.errors.constData());
    QVERIFY(dry.json()->value("dryRun"_L1).toBool());
    QVERIFY(documents(dry.json(), "posted"_L1) > 0);
    QCOMPARE(ledgerEntries(), before);

    const CliResult first = m_cli->json({u"sync"_s});
    QVERIFY2(first.exitCode == 3, (first.output + first.errors).constData());
    QCOMPARE(documents(first.json(), "posted"_L1), documents(dry.json(), "posted"_L1));
    QVERIFY(ledgerEntries() > before);

    const QString waiting = waitingFor(QString::fromUtf8(left.at(1)));
    QVERIFY(!waiting.isEmpty());
    lookAtHeld(waiting);
    releaseAndPost(left);
    trailHolds(waiting);
    checkNoSecretAnywhere();
}

void TestCli::lookAtHeld(const QString &document)
{
    const CliResult shown = m_cli->json({u"queue"_s, u"show"_s, document});
    QVERIFY2(shown.json().has_value(), shown.errors.constData());
    QVERIFY(!shown.json()->value("source"_L1).toObject().value("lines"_L1).toArray().isEmpty());
    QVERIFY(!shown.json()->value("mapped"_L1).toArray().isEmpty());
    QVERIFY(!shown.json()->value("timeLine"_L1).toArray().isEmpty());
    QCOMPARE(m_cli->json({u"queue"_s, u"retry"_s, document}).exitCode, 3);
    const CliResult coverage = m_cli->run({u"mappings"_s, u"coverage"_s});
    QVERIFY2(coverage.output.contains("unmapped"), (coverage.output + coverage.errors).constData());
}

void TestCli::releaseAndPost(const QByteArrayList &row)
{
    const int before = ledgerEntries();
    const QStringList line{
        u"mappings"_s, u"set"_s, u"employee"_s, QString::fromUtf8(row.at(1)), QString::fromUtf8(row.at(2))};
    const CliResult fixed = m_cli->json(line);
    QVERIFY2(fixed.exitCode == 0, fixed.errors.constData());
    const qsizetype released = fixed.json()->value("released"_L1).toArray().size();
    QVERIFY2(released > 0, fixed.output.constData());
    const CliResult second = m_cli->json({u"sync"_s});
    QVERIFY2(second.json().has_value(), second.errors.constData());
    QCOMPARE(documents(second.json(), "posted"_L1), int(released));
    const int complete = ledgerEntries();
    QVERIFY(complete > before);
    const CliResult third = m_cli->json({u"sync"_s});
    QCOMPARE(documents(third.json(), "posted"_L1), 0);
    QCOMPARE(ledgerEntries(), complete);
}

void TestCli::trailHolds(const QString &document)
{
    const CliResult verified = m_cli->json({u"audit"_s, u"verify"_s});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(verified.json()->value("ok"_L1).toBool());
    QVERIFY(verified.json()->value("firstBad"_L1).isNull());
    const CliResult trail = m_cli->json({u"audit"_s, u"list"_s, u"--document"_s, document});
    QVERIFY(trail.json()->value("entries"_L1).toArray().size() >= 3);
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"syncc"_s};
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
    QTest::newRow("unknown part") << QStringList{u"sync"_s, u"--only"_s, u"lunch"_s};
    QTest::newRow("unknown state") << QStringList{u"queue"_s, u"list"_s, u"--state"_s, u"lost"_s};
    QTest::newRow("unknown kind") << QStringList{u"mappings"_s, u"set"_s, u"colour"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown setting") << QStringList{u"settings"_s, u"set"_s, u"colour"_s, u"blue"_s};
    QTest::newRow("secrets elsewhere") << QStringList{u"init"_s, u"--secrets"_s, u"pocket"_s};
    QTest::newRow("ignore without reason") << QStringList{u"queue"_s, u"ignore"_s, u"A"_s};
    QTest::newRow("send back without message") << QStringList{u"queue"_s, u"send-back"_s, u"A"_s};
    QTest::newRow("unknown fault") << QStringList{u"sandbox"_s, u"--faults"_s, u"rain"_s};
    QTest::newRow("no language") << QStringList{u"init"_s, u"--language"_s, u"!!"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, line);
    const CliResult plain = m_cli->run(line);
    QVERIFY2(plain.exitCode == 2, (plain.output + plain.errors).constData());
    QCOMPARE(plain.output, QByteArray());
    QVERIFY2(plain.errors.contains("Usage: ledgerbridge-cli"), plain.errors.constData());
    const CliResult json = m_cli->json(line);
    QCOMPARE(json.exitCode, 2);
    QVERIFY2(json.json().has_value(), json.output.constData());
    QCOMPARE(json.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"usage"_s);
}

void TestCli::wrongCredentials_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("field");
    QTest::newRow("concur secret") << u"concur"_s << u"clientSecret"_s;
    QTest::newRow("concur request token") << u"concur"_s << u"requestToken"_s;
    QTest::newRow("concur client") << u"concur"_s << u"clientId"_s;
    QTest::newRow("nav secret") << u"nav"_s << u"clientSecret"_s;
}

void TestCli::wrongCredentials()
{
    QFETCH(QString, side);
    QFETCH(QString, field);
    const QByteArray input =
        changed(side == u"concur" ? m_sandbox->concur() : m_sandbox->nav(), field, u"quite-wrong-secret"_s);
    const CliResult refused = m_cli->json({u"connect"_s, side}, input);
    QVERIFY2(refused.exitCode == 4, (refused.output + refused.errors).constData());
    QCOMPARE(refused.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"signIn"_s);
    if (field != u"clientId")
        QVERIFY(!m_cli->everythingPrinted().contains("quite-wrong-secret"));
    // Nothing of it was kept.
    QCOMPARE(m_cli->json({u"sync"_s}).exitCode, 1);
}

void TestCli::unreachableHost()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    const QByteArray input =
        changed(m_sandbox->concur(), u"tokenUrl"_s, u"http://127.0.0.1:%1/oauth2/v0/token"_s.arg(port));
    const CliResult result = m_cli->json({u"connect"_s, u"concur"_s}, input);
    QVERIFY2(result.exitCode == 4, (result.output + result.errors).constData());
    QCOMPARE(result.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"unreachable"_s);
}

void TestCli::plainHttpIsRefused_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("url");
    QTest::newRow("concur token") << u"concur"_s << u"tokenUrl"_s << u"http://us2.api.concursolutions.com/oauth2/v0/token"_s;
    QTest::newRow("nav api") << u"nav"_s << u"apiUrl"_s << u"http://nav.example:7048/BC/api/v2.0"_s;
    QTest::newRow("nav token") << u"nav"_s << u"tokenUrl"_s << u"http://login.example/token"_s;
    QTest::newRow("loopback by name only") << u"nav"_s << u"apiUrl"_s << u"http://127.0.0.1.example/api/v2.0"_s;
    QTest::newRow("file") << u"nav"_s << u"apiUrl"_s << u"file:///etc/passwd"_s;
}

void TestCli::plainHttpIsRefused()
{
    QFETCH(QString, side);
    QFETCH(QString, field);
    QFETCH(QString, url);
    const CliResult refused = m_cli->json(
        {u"connect"_s, side}, changed(side == u"concur" ? m_sandbox->concur() : m_sandbox->nav(), field, url));
    QVERIFY2(refused.exitCode == 1, (refused.output + refused.errors).constData());
    QCOMPARE(refused.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"invalidInput"_s);
}

void TestCli::malformedInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"clientSecret":"HUSH-HUSH")");
    QTest::newRow("list") << QByteArray(R"(["HUSH-HUSH"])");
    QTest::newRow("missing field") << QByteArray(R"({"clientSecret":"HUSH-HUSH"})");
    QTest::newRow("number for text") << QByteArray(R"({"tokenUrl":5,"clientSecret":"HUSH-HUSH"})");
}

void TestCli::malformedInput()
{
    QFETCH(QByteArray, input);
    for (const QString &side : {u"concur"_s, u"nav"_s}) {
        const CliResult refused = m_cli->json({u"connect"_s, side}, input);
        QVERIFY2(refused.exitCode == 1, (refused.output + refused.errors).constData());
        QVERIFY(refused.json().has_value());
        QVERIFY(!refused.errors.isEmpty());
    }
    QVERIFY(!m_cli->everythingPrinted().contains("HUSH"));
}

void TestCli::unknownWorkspace()
{
    for (const QStringList &line : {QStringList{u"sync"_s}, QStringList{u"queue"_s, u"list"_s},
             QStringList{u"audit"_s, u"verify"_s}, QStringList{u"check"_s}}) {
        const CliResult result = m_cli->json(line);
        QVERIFY2(result.exitCode == 1, (result.output + result.errors).constData());
        QCOMPARE(result.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"notFound"_s);
        QVERIFY2(result.errors.contains("init") && result.errors.contains(m_cli->workspace().toUtf8()),
            result.errors.constData());
    }
    QVERIFY(!QFile::exists(m_cli->workspace()));
}

void TestCli::initTwiceIsRefused()
{
    const CliResult again = m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(m_cli->json({u"queue"_s, u"list"_s}).exitCode, 0);
}

void TestCli::damagedAndNewerDatabase_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("code");
    QTest::newRow("overwritten") << u"overwritten"_s << u"workspaceDamaged"_s;
    QTest::newRow("missing") << u"missing"_s << u"workspaceDamaged"_s;
    QTest::newRow("newer database") << u"newer"_s << u"workspaceNewer"_s;
    QTest::newRow("newer header") << u"header"_s << u"workspaceNewer"_s;
    QTest::newRow("damaged header") << u"cut"_s << u"workspaceDamaged"_s;
}

void TestCli::damagedAndNewerDatabase()
{
    QFETCH(QString, harm);
    QFETCH(QString, code);
    const QString header = m_cli->workspace() + u"/workspace.json"_s;
    if (harm == u"overwritten")
        write(database(), QByteArray(8192, 'x'));
    else if (harm == u"missing")
        QVERIFY(QFile::remove(database()));
    else if (harm == u"header")
        write(header, R"({"format":2,"id":"x","database":"ledger.db"})");
    else if (harm == u"cut")
        write(header, "{\"format\":1,");
    if (harm == u"newer") {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(database());
        QVERIFY(raw.open());
        raw.exec(u"PRAGMA user_version = 9999"_s);
        raw.close();
    }
    for (const QStringList &line : {QStringList{u"queue"_s, u"list"_s}, QStringList{u"sync"_s}}) {
        const CliResult result = m_cli->json(line);
        QVERIFY2(result.exitCode == 5, (result.output + result.errors).constData());
        QCOMPARE(result.json()->value("error"_L1).toObject().value("code"_L1).toString(), code);
    }
}

void TestCli::lockedByAnotherRun()
{
    connectBoth();
    const auto opened = Store::Database::open(database());
    QVERIFY(opened.has_value());
    Store::RunStore runs(**opened);
    QVERIFY(runs.takeLease(u"run"_s, u"somebody else"_s, std::chrono::seconds(300)).has_value());
    const CliResult locked = m_cli->json({u"sync"_s});
    QVERIFY2(locked.exitCode == 5, (locked.output + locked.errors).constData());
    QCOMPARE(locked.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"workspaceLocked"_s);
    // A check leaves the run alone and says so.
    const CliResult checked = m_cli->json({u"check"_s});
    QVERIFY2(checked.output.contains("runUnderWay"), checked.output.constData());
    QVERIFY(runs.releaseLease(u"run"_s, u"somebody else"_s).has_value());
    QVERIFY(m_cli->json({u"sync"_s, u"--dry-run"_s}).exitCode != 5);
}

void TestCli::wrongPassphrase()
{
    connectBoth();
    m_cli->setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"another one"_s);
    const CliResult result = m_cli->json({u"sync"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.json()->value("error"_L1).toObject().value("code"_L1).toString(), u"secretStoreLocked"_s);
    m_cli->setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, QString());
    QCOMPARE(m_cli->json({u"sync"_s}).exitCode, 1);
    // What needs no secret still works.
    QCOMPARE(m_cli->json({u"queue"_s, u"list"_s}).exitCode, 0);
}

void TestCli::settingsKeepTheirSource()
{
    const auto get = [this](const QString &key) {
        return m_cli->json({u"settings"_s, u"get"_s, key}).json().value_or(QJsonObject());
    };
    QCOMPARE(get(u"posting.date"_s).value("value"_L1).toString(), u"approval"_s);
    QCOMPARE(get(u"posting.date"_s).value("source"_L1).toString(), u"default"_s);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"posting.date"_s, u"today"_s}).exitCode, 0);
    QCOMPARE(get(u"posting.date"_s).value("value"_L1).toString(), u"today"_s);
    QCOMPARE(get(u"posting.date"_s).value("source"_L1).toString(), u"workspace"_s);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"posting.date"_s, u"yesterday"_s}).exitCode, 2);
    QCOMPARE(get(u"posting.date"_s).value("value"_L1).toString(), u"today"_s);
    m_cli->setEnvironment(u"LEDGERBRIDGE_SET_POSTING_DATE"_s, u"monthEnd"_s);
    QCOMPARE(get(u"posting.date"_s).value("source"_L1).toString(), u"environment"_s);
    const CliResult all = m_cli->json({u"settings"_s, u"list"_s});
    QVERIFY(all.json()->value("settings"_L1).toArray().size() >= 20);
    QVERIFY(m_cli->run({u"audit"_s, u"list"_s}).output.contains("posting.date"));
}

void TestCli::watchesComeAndGo()
{
    QCOMPARE(m_cli->json({u"watch"_s, u"add"_s, u"PR-1"_s, u"PR-2"_s}).json()->value("added"_L1).toArray().size(), 2);
    QCOMPARE(m_cli->json({u"watch"_s, u"add"_s, u"PR-2"_s}).json()->value("added"_L1).toArray().size(), 0);
    QCOMPARE(
        m_cli->json({u"watch"_s, u"list"_s}).json()->value("watches"_L1).toArray(), (QJsonArray{u"PR-1"_s, u"PR-2"_s}));
    QCOMPARE(m_cli->json({u"watch"_s, u"remove"_s, u"PR-1"_s}).json()->value("removed"_L1).toArray().size(), 1);
    QCOMPARE(m_cli->json({u"watch"_s, u"list"_s}).json()->value("watches"_L1).toArray(), QJsonArray{u"PR-2"_s});
}

void TestCli::tamperedTrailIsFound()
{
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"posting.date"_s, u"today"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"posting.date"_s, u"approval"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"audit"_s, u"verify"_s}).exitCode, 0);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        raw.setDatabaseName(database());
        QVERIFY(raw.open());
        QStringList triggers;
        QSqlQuery query =
            raw.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit%'"_s);
        while (query.next())
            triggers.append(query.value(0).toString());
        QVERIFY(!triggers.isEmpty());
        for (const QString &trigger : std::as_const(triggers))
            raw.exec(u"DROP TRIGGER "_s + trigger);
        query = raw.exec(
            u"SELECT tbl_name FROM sqlite_master WHERE type = 'table' AND tbl_name LIKE 'audit%' ORDER BY length(tbl_name)"_s);
        QVERIFY(query.next());
        raw.exec(u"UPDATE %1 SET actor = 'nobody' WHERE id = 1"_s.arg(query.value(0).toString()));
        QCOMPARE(raw.lastError().text().trimmed(), QString());
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    const CliResult broken = m_cli->json({u"audit"_s, u"verify"_s});
    QVERIFY2(broken.exitCode == 1, (broken.output + broken.errors).constData());
    QCOMPARE(broken.json()->value("ok"_L1), QJsonValue(false));
    QCOMPARE(broken.json()->value("firstBad"_L1).toInt(), 1);
}

void TestCli::checkNamesWhatIsNotConnected()
{
    const CliResult result = m_cli->json({u"check"_s});
    QVERIFY2(result.exitCode == 1, (result.output + result.errors).constData());
    const QJsonObject finding = result.json()->value("findings"_L1).toArray().first().toObject();
    for (const char *name : {"id", "severity", "text", "remedy"})
        QVERIFY2(!finding.value(QLatin1String(name)).toString().isEmpty(), name);
    QCOMPARE(finding.value("severity"_L1).toString(), u"error"_s);
    const CliResult plain = m_cli->run({u"check"_s});
    QVERIFY2(plain.output.contains("connect concur"), plain.output.constData());
}

void TestCli::systemsThatAreGone()
{
    SandboxProcess other({u"--documents"_s, u"10"_s});
    QVERIFY(other.isReady());
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, other.concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, other.nav()).exitCode, 0);
    QCOMPARE(other.close(), 0);
    const CliResult run = m_cli->json({u"sync"_s});
    QVERIFY2(run.exitCode == 4, (run.output + run.errors).constData());
    QVERIFY2(run.json().has_value(), run.output.constData());
    const CliResult checked = m_cli->json({u"check"_s});
    QVERIFY2(checked.exitCode == 4, (checked.output + checked.errors).constData());
    QVERIFY(!checked.json()->value("concur"_L1).toObject().value("ok"_L1).toBool());
    QVERIFY(!checked.json()->value("nav"_L1).toArray().first().toObject().value("ok"_L1).toBool());
}

void TestCli::stopIsCleanAndNothingIsLost()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no SIGTERM to send.");
#else
    SandboxProcess slow({u"--documents"_s, u"40"_s, u"--latency"_s, u"150"_s});
    QVERIFY(slow.isReady());
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, slow.concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, slow.nav()).exitCode, 0);
    importMappings(slow.get(u"/mappings.csv"_s));
    const CliResult stopped = m_cli->stopped({u"sync"_s, u"--json"_s}, 4000);
    QVERIFY2(stopped.exitCode == 1, (stopped.output + stopped.errors).constData());
    QVERIFY2(stopped.json().has_value(), stopped.output.constData());
    QVERIFY(stopped.json()->value("cancelled"_L1).toBool());
    // The lease is free again, and the next run finishes what this one began.
    const CliResult next = m_cli->json({u"sync"_s});
    QVERIFY2(next.exitCode == 0 || next.exitCode == 3, (next.output + next.errors).constData());
    QCOMPARE(documents(next.json(), "inDoubt"_L1), 0);
    QCOMPARE(documents(m_cli->json({u"sync"_s}).json(), "posted"_L1), 0);
#endif
}

void TestCli::sandboxEndsWithItsInput()
{
    SandboxProcess sandbox({u"--documents"_s, u"5"_s});
    QVERIFY(sandbox.isReady());
    QVERIFY(sandbox.get(u"/ledger"_s).contains("glEntries"));
    QCOMPARE(sandbox.close(), 0);
#ifndef Q_OS_WIN
    SandboxProcess another({u"--documents"_s, u"5"_s});
    QVERIFY(another.isReady());
    QCOMPARE(another.terminate(), 0);
#endif
}

void TestCli::languageIsTheCallersChoice()
{
    const CliResult english = m_cli->run({u"--help"_s, u"--language"_s, u"en"_s});
    QCOMPARE(english.exitCode, 0);
    QVERIFY(english.output.contains("Usage: ledgerbridge-cli"));
    const CliResult version = m_cli->json({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(!version.json()->value("version"_L1).toString().isEmpty());
    QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--language"_s, u"de"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCli)
