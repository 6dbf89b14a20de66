// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include "keyvaluerows.h"
#include "runstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What scripts rely on beyond the plain way: how commands are named, repeated, refused, stopped, and what they say
/// where. The program as a process.
class TestCliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void missingCommandIsNamed_data();
    void missingCommandIsNamed();
    void expiriesAreToldAndWritten();
    void globalOptionsStandAnywhere();
    void whatIsWrongOnTheLineIsUsage_data();
    void whatIsWrongOnTheLineIsUsage();
    void commandsCanBeRepeated();
    void oneUnknownDocumentChangesNothing();
    void whatCannotBeDoneIsAFailure();
    void sendBackIsPreviewed();
    void trailIsReadPageByPage();
    void unsoundSettingsStopTheRunBeforeAnyWrite();
    void unsoundSettingsHideNothing();
    void missingScopeIsNamedBeforeTheRun();
    void partWithoutEffectIsSaid();
    void vendorsAreBroughtToConcur();
    void changedAfterPostingNeedsAPerson();
    void failedCallsWaitForReplay_data();
    void failedCallsWaitForReplay();
    void aChangeIsResolved();
    void troubleGoesToStandardError();
    void fullDiskUnderTheOutputIsAFailure();
    void silentHostCanBeStopped_data();
    void silentHostCanBeStopped();

private:
    void connectBoth(const SandboxProcess &sandbox);
    void carryAcross();
    [[nodiscard]] QString firstDocument(const QString &state);
    void execute(const QString &statement);
    [[nodiscard]] QByteArray ledger() const { return m_sandbox->get(u"/ledger"_s); }
    [[nodiscard]] static QJsonObject errorOf(const CliResult &result)
    {
        return result.json().value_or(QJsonObject()).value("error"_L1).toObject();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

void TestCliContract::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"30"_s, u"--seed"_s, u"3"_s});
    QVERIFY(m_sandbox->isReady());
}

void TestCliContract::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliRunner>(m_folder->filePath(u"workspace"_s));
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    if (test == u"missingCommandIsNamed" || test == u"whatIsWrongOnTheLineIsUsage")
        return;
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
}

void TestCliContract::connectBoth(const SandboxProcess &sandbox)
{
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, sandbox.concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, sandbox.nav()).exitCode, 0);
}

/// A dry run without mappings: everything is held, and nothing of the sandbox is used up.
void TestCliContract::carryAcross()
{
    connectBoth(*m_sandbox);
    QCOMPARE(m_cli->json({u"sync"_s, u"--dry-run"_s}).exitCode, 3);
}

QString TestCliContract::firstDocument(const QString &state)
{
    const CliResult list = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, state});
    const QJsonArray items = list.json().value_or(QJsonObject()).value("items"_L1).toArray();
    return items.first().toObject().value("document"_L1).toString();
}

void TestCliContract::execute(const QString &statement)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_cli->workspace() + u"/ledger.db"_s);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        query.exec(statement);
        QCOMPARE(query.lastError().text().trimmed(), QString());
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void TestCliContract::missingCommandIsNamed_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("message");
    const auto planned = [](const QString &words) { return u"This version has no command \"%1\" yet."_s.arg(words); };
    for (const QString &words : {u"backup"_s, u"restore"_s, u"diagnostics"_s})
        QTest::newRow(qPrintable(words)) << words.split(u' ') + QStringList{u"--period"_s, u"2026-01"_s}
                                         << planned(words);
    QTest::newRow("unknown") << QStringList{u"frob"_s, u"--json"_s} << u"There is no command \"frob\"."_s;
    QTest::newRow("half a command") << QStringList{u"audit"_s} << u"\"audit\" needs one more word: list, verify, export, exchanges, mail-head."_s;
    QTest::newRow("wrong half") << QStringList{u"audit"_s, u"lost"_s}
                                << u"There is no command \"audit lost\"; \"audit\" has: list, verify, export, exchanges, mail-head."_s;
}

void TestCliContract::missingCommandIsNamed()
{
    QFETCH(QStringList, line);
    const CliResult result = m_cli->json(line);
    QVERIFY2(result.exitCode == 2, (result.output + result.errors).constData());
    QTEST(errorOf(result).value("message"_L1).toString(), "message");
}

void TestCliContract::expiriesAreToldAndWritten()
{
    const QString file = m_folder->filePath(u"expiry.ics"_s);
    // Without a day there is nothing to write.
    QCOMPARE(m_cli->json({u"expiries"_s, u"--ics"_s, file}).exitCode, 1);
    QVERIFY(!QFile::exists(file));
    connectBoth(*m_sandbox);
    const QStringList set{u"settings"_s, u"set"_s, u"expiry.concur.clientSecret"_s, u"2000-01-31"_s};
    QCOMPARE(m_cli->json(set).exitCode, 0);
    const CliResult listed = m_cli->json({u"expiries"_s, u"--ics"_s, file});
    QVERIFY2(listed.exitCode == 0, (listed.output + listed.errors).constData());
    const QJsonArray expiries = listed.json()->value("expiries"_L1).toArray();
    QCOMPARE(expiries.size(), 3);
    const QJsonObject secret = expiries.first().toObject();
    QCOMPARE(secret.keys(), (QStringList{u"daysLeft"_s, u"expiresAt"_s, u"kind"_s, u"what"_s}));
    QCOMPARE(secret.value("kind"_L1).toString(), u"concurClientSecret"_s);
    QCOMPARE(secret.value("expiresAt"_L1).toString(), u"2000-01-31T00:00:00Z"_s);
    QVERIFY(secret.value("daysLeft"_L1).toInt() < 0);
    // The day of NAV's nobody has entered.
    QVERIFY(expiries.last().toObject().value("daysLeft"_L1).isNull());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count("BEGIN:VEVENT"), 2);
    const QJsonObject check = m_cli->json({u"check"_s}).json().value_or(QJsonObject());
    QCOMPARE(check.value("expiries"_L1).toArray().size(), 3);
    QVERIFY(QJsonDocument(check).toJson().contains("expiry.concurClientSecret"));
    QVERIFY(m_cli->run({u"check"_s}).output.contains("2000-01-31"));
}

void TestCliContract::globalOptionsStandAnywhere()
{
    for (const QStringList &line : {QStringList{u"--json"_s, u"queue"_s, u"list"_s},
             QStringList{u"queue"_s, u"--json"_s, u"list"_s}, QStringList{u"queue"_s, u"list"_s, u"--json"_s},
             QStringList{u"queue"_s, u"--workspace"_s, m_cli->workspace(), u"--json"_s, u"list"_s}}) {
        const CliResult result = m_cli->run(line);
        QVERIFY2(result.exitCode == 0 && result.json(), (result.output + result.errors).constData());
    }
    QVERIFY(m_cli->run({u"queue"_s, u"--help"_s}).output.contains("queue list"));
}

void TestCliContract::whatIsWrongOnTheLineIsUsage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("setting") << QStringList{u"settings"_s, u"set"_s, u"posting.date"_s, u"yesterday"_s};
    QTest::newRow("day") << QStringList{u"settings"_s, u"set"_s, u"expiry.nav.clientSecret"_s, u"CRONUS=soon"_s};
    QTest::newRow("limit") << QStringList{u"settings"_s, u"set"_s, u"approval.required"_s, u"above:1e400"_s};
    QTest::newRow("mapping target") << QStringList{u"mappings"_s, u"set"_s, u"employee"_s, u"E1"_s, u"2000"_s};
    QTest::newRow("mapping day") << QStringList{u"mappings"_s, u"set"_s, u"account"_s, u"1"_s, u"2"_s, u"--from"_s, u"2026-02-30"_s};
    QTest::newRow("score of nothing") << QStringList{u"mappings"_s, u"suggest"_s, u"--apply"_s, u"0"_s};
    QTest::newRow("score in words") << QStringList{u"mappings"_s, u"suggest"_s, u"--apply"_s, u"high"_s};
    QTest::newRow("kind of suggestion") << QStringList{u"mappings"_s, u"suggest"_s, u"--kind"_s, u"colour"_s};
    QTest::newRow("blank watch") << QStringList{u"watch"_s, u"add"_s, u" "_s};
    QTest::newRow("no folder") << QStringList{u"queue"_s, u"list"_s, u"--workspace"_s, u""_s};
    QTest::newRow("limit of entries") << QStringList{u"audit"_s, u"list"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("database") << QStringList{u"init"_s, u"--database"_s, u"mysql://x"_s};
}

void TestCliContract::whatIsWrongOnTheLineIsUsage()
{
    QFETCH(QStringList, line);
    const CliResult result = m_cli->json(line);
    QVERIFY2(result.exitCode == 2, (result.output + result.errors).constData());
    QCOMPARE(errorOf(result).value("code"_L1).toString(), u"usage"_s);
    QVERIFY(result.errors.contains(errorOf(result).value("message"_L1).toString().toUtf8()));
}

void TestCliContract::commandsCanBeRepeated()
{
    carryAcross();
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    QCOMPARE(m_cli->json({u"check"_s}).json()->value("nav"_L1).toArray().size(), 1);
    const QString document = firstDocument(u"held"_s);
    for (int i = 0; i < 2; ++i) {
        const QStringList ignore{u"queue"_s, u"ignore"_s, document, u"--reason"_s, u"twice"_s};
        const CliResult ignored = m_cli->json(ignore);
        QVERIFY2(ignored.exitCode == 0, (ignored.output + ignored.errors).constData());
        const QStringList set{u"mappings"_s, u"set"_s, u"account"_s, u"X1"_s, u"4930"_s};
        QCOMPARE(m_cli->json(set).exitCode, 0);
    }
    int rows = 0;
    const QJsonArray mappings = m_cli->json({u"mappings"_s, u"list"_s}).json()->value("mappings"_L1).toArray();
    for (const auto &row : mappings)
        rows += row.toObject().value("source"_L1) == u"X1"_s ? 1 : 0;
    QCOMPARE(rows, 1);
}

void TestCliContract::oneUnknownDocumentChangesNothing()
{
    carryAcross();
    const QString document = firstDocument(u"held"_s);
    const CliResult result = m_cli->json({u"queue"_s, u"ignore"_s, document, u"NOPE"_s, u"--reason"_s, u"typo"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(errorOf(result).value("code"_L1).toString(), u"notFound"_s);
    QCOMPARE(firstDocument(u"held"_s), document);
    QCOMPARE(firstDocument(u"ignored"_s), QString());
}

void TestCliContract::whatCannotBeDoneIsAFailure()
{
    carryAcross();
    const QString document = firstDocument(u"held"_s);
    const CliResult approved = m_cli->json({u"queue"_s, u"approve"_s, document});
    QVERIFY2(approved.exitCode == 1, (approved.output + approved.errors).constData());
    QVERIFY(approved.json()->contains("items"_L1));
    QVERIFY2(approved.errors.contains(document.toUtf8()), approved.errors.constData());
    QCOMPARE(m_cli->json({u"queue"_s, u"ignore"_s, document, u"--reason"_s, u"r"_s}).exitCode, 0);
    const CliResult sent = m_cli->json({u"queue"_s, u"send-back"_s, document, u"--message"_s, u"m"_s});
    QCOMPARE(sent.exitCode, 1);
}

void TestCliContract::sendBackIsPreviewed()
{
    carryAcross();
    const QString document = firstDocument(u"held"_s);
    const QStringList command{u"queue"_s, u"send-back"_s, document, u"--preview"_s, u"--message"_s};
    const CliResult shown = m_cli->json(command + QStringList{u"Please look."_s});
    QVERIFY2(shown.exitCode == 0, (shown.output + shown.errors).constData());
    const QJsonObject item = shown.json()->value("items"_L1).toArray().first().toObject();
    const QJsonArray messages = item.value("messages"_L1).toArray();
    QVERIFY(messages.size() > 1);
    QCOMPARE(messages.first().toObject().value("shortText"_L1).toString(), u"Please look."_s);
    for (const auto &message : messages)
        for (const QString &key : {u"line"_s, u"id"_s, u"language"_s, u"shortText"_s, u"longText"_s})
            QVERIFY2(message.toObject().contains(key), qPrintable(key));
    QCOMPARE(m_cli->json(command + QStringList{QString(1301, u'x')}).exitCode, 2);
    QCOMPARE(firstDocument(u"held"_s), document);
}

void TestCliContract::trailIsReadPageByPage()
{
    for (const QString &day : {u"today"_s, u"monthEnd"_s, u"approval"_s})
        QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"posting.date"_s, day}).exitCode, 0);
    QString after = u"0"_s;
    QList<int> seen;
    for (int page = 0; page < 50; ++page) {
        const CliResult list = m_cli->json({u"audit"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--after"_s, after});
        QVERIFY2(list.exitCode == 0 && list.json(), (list.output + list.errors).constData());
        const QJsonArray entries = list.json()->value("entries"_L1).toArray();
        for (const auto &entry : entries)
            seen.append(entry.toObject().value("id"_L1).toInt());
        if (list.json()->value("next"_L1).isNull())
            break;
        after = QString::number(list.json()->value("next"_L1).toInt());
    }
    QCOMPARE(int(seen.size()), m_cli->json({u"audit"_s, u"verify"_s}).json()->value("entries"_L1).toInt());
    QCOMPARE(QSet<int>(seen.cbegin(), seen.cend()).size(), seen.size());
}

void TestCliContract::unsoundSettingsStopTheRunBeforeAnyWrite()
{
    connectBoth(*m_sandbox);
    execute(u"INSERT INTO setting (name, value) VALUES ('posting.date', CAST('yesterday' AS BLOB))"_s);
    m_cli->setEnvironment(u"LEDGERBRIDGE_SET_EXPENSE_TARGETT"_s, u"journal"_s);
    const QByteArray before = ledger();
    const CliResult run = m_cli->json({u"sync"_s});
    QVERIFY2(run.exitCode == 1, (run.output + run.errors).constData());
    const QString message = errorOf(run).value("message"_L1).toString();
    // Every problem at once, not one after the other.
    for (const char *part : {"posting.date", "LEDGERBRIDGE_SET_EXPENSE_TARGETT", "Nothing is posted"})
        QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
    QCOMPARE(ledger(), before);
    QCOMPARE(firstDocument(u"all"_s), QString());
    m_cli->setEnvironment(u"LEDGERBRIDGE_SET_EXPENSE_TARGETT"_s, {});
}

void TestCliContract::unsoundSettingsHideNothing()
{
    carryAcross();
    m_cli->setEnvironment(u"LEDGERBRIDGE_SET_POSTING_DATE"_s, u"yesterday"_s);
    const CliResult checked = m_cli->json({u"check"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.output.contains("settingInvalid"), checked.output.constData());
    // The connections are looked at all the same.
    QVERIFY(checked.json()->value("concur"_L1).toObject().value("ok"_L1).toBool());
    QVERIFY(checked.json()->value("nav"_L1).toArray().first().toObject().value("ok"_L1).toBool());
    QCOMPARE(m_cli->json({u"queue"_s, u"show"_s, firstDocument(u"held"_s)}).exitCode, 0);
    // A mapping is kept, and the answer says that the rest could not be done.
    const CliResult set = m_cli->json({u"mappings"_s, u"set"_s, u"account"_s, u"X1"_s, u"4930"_s});
    QCOMPARE(set.exitCode, 1);
    QVERIFY(set.json()->contains("mapping"_L1) && !errorOf(set).isEmpty());
    QVERIFY2(set.errors.contains("are stored"), set.errors.constData());
    QVERIFY(m_cli->json({u"mappings"_s, u"list"_s}).output.contains("X1"));
}

void TestCliContract::missingScopeIsNamedBeforeTheRun()
{
    connectBoth(*m_sandbox);
    {
        const auto database = Store::Database::open(m_cli->workspace() + u"/ledger.db"_s);
        QVERIFY(database.has_value());
        Store::KeyValueRows facts(**database, Store::KeyValueRows::Table::Facts);
        const auto tokens = facts.read(u"concur.tokens"_s);
        QVERIFY(tokens && tokens->has_value());
        QJsonObject known = QJsonDocument::fromJson(**tokens).object();
        known.insert(u"scopes"_s, QJsonArray{u"FISVC"_s});
        QVERIFY(facts.write(u"concur.tokens"_s, QJsonDocument(known).toJson(), {}));
    }
    QVERIFY(!m_cli->json({u"sync"_s, u"--dry-run"_s}).errors.contains("scope"));
    QCOMPARE(m_cli->json({u"watch"_s, u"add"_s, u"PR-1"_s}).exitCode, 0);
    const CliResult run = m_cli->json({u"sync"_s, u"--dry-run"_s});
    for (const char *part : {"purchase", "purchaserequest.read", "Ask"})
        QVERIFY2(run.errors.contains(part), run.errors.constData());
    const QJsonArray notices = run.json()->value("notices"_L1).toArray();
    QCOMPARE(notices.first().toObject().value("id"_L1).toString(), u"concurScopeMissing"_s);
    // A part that is not asked for is not spoken about.
    QVERIFY(!m_cli->json({u"sync"_s, u"--dry-run"_s, u"--only"_s, u"expense"_s}).errors.contains("scope"));
}

void TestCliContract::partWithoutEffectIsSaid()
{
    connectBoth(*m_sandbox);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"attachments.copy"_s, u"true"_s}).exitCode, 0);
    const CliResult run = m_cli->run({u"sync"_s, u"--dry-run"_s, u"--only"_s, u"vendors"_s});
    QVERIFY2(run.errors.contains("vendors.toConcur is off"), run.errors.constData());
    QVERIFY2(run.errors.contains("attachments.copy true"), run.errors.constData());
    QVERIFY(m_cli->json({u"check"_s}).output.contains("settingWithoutEffect"));
}

/// A vendor that Concur refuses waits, is listed with Concur's words, and needs a person (exit code 3).
void TestCliContract::vendorsAreBroughtToConcur()
{
    connectBoth(*m_sandbox);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"vendors.toConcur"_s, u"true"_s}).exitCode, 0);
    const QJsonObject vendor{{u"number"_s, u"79002"_s}, {u"name"_s, u"Harbor Paper Inc."_s}, {u"country"_s, u"US"_s}};
    QVERIFY(m_sandbox->post(u"/nav/vendors"_s, vendor).contains("true"));
    const QStringList vendorsOnly{u"sync"_s, u"--only"_s, u"vendors"_s};
    const auto figures = [](const CliResult &run) {
        return run.json().value_or(QJsonObject()).value("vendors"_L1).toObject();
    };
    const CliResult dry = m_cli->json(vendorsOnly + QStringList{u"--dry-run"_s});
    const int planned = figures(dry).value("toConcur"_L1).toInt();
    QVERIFY2(planned > 10, (dry.output + dry.errors).constData());
    const CliResult run = m_cli->json(vendorsOnly);
    QCOMPARE(run.exitCode, 3);
    // The demo company has another American vendor.
    constexpr int refused = 2;
    QCOMPARE(figures(run).value("toConcur"_L1).toInt(), planned - refused);
    QCOMPARE(run.json()->value("replayWaiting"_L1).toInt(), refused);
    QCOMPARE(run.json()->value("documents"_L1).toObject().value("fetched"_L1).toInt(-1), 0);
    const QJsonArray items = m_cli->json({u"replay"_s, u"list"_s}).json()->value("items"_L1).toArray();
    QCOMPARE(items.size(), refused);
    const QJsonObject item = items.last().toObject();
    QCOMPARE(item.value("vendor"_L1).toString(), u"79002/MAIN"_s);
    QCOMPARE(item.value("kind"_L1).toString(), u"vendor"_s);
    QCOMPARE(item.value("call"_L1).toString(), u"provideVendor"_s);
    QVERIFY(item.value("lastError"_L1).toString().contains(u"State"_s));
    QVERIFY(m_cli->run({u"replay"_s, u"list"_s}).output.contains("79002/MAIN"));
    QCOMPARE(figures(m_cli->json(vendorsOnly)).value("toConcur"_L1).toInt(-1), 0);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"vendors.conflicts"_s, u"both"_s}).exitCode, 2);
}

void TestCliContract::changedAfterPostingNeedsAPerson()
{
    carryAcross();
    execute(u"UPDATE document SET state = 'confirmed'"_s);
    QCOMPARE(m_cli->json({u"sync"_s, u"--dry-run"_s, u"--only"_s, u"payments"_s}).exitCode, 0);
    execute(u"UPDATE document SET state = 'changedAfterPosting' WHERE id = 1"_s);
    const CliResult run = m_cli->json({u"sync"_s, u"--dry-run"_s, u"--only"_s, u"payments"_s});
    QVERIFY2(run.exitCode == 3, (run.output + run.errors).constData());
    QCOMPARE(run.json()->value("documents"_L1).toObject().value("changedAfterPosting"_L1).toInt(), 1);
}

void TestCliContract::failedCallsWaitForReplay_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("acknowledgements, later") << u"fis-retry-199:100000"_s << u"acknowledge"_s << 0;
    QTest::newRow("confirmations, unknown") << u"fis-unknown-116"_s << u"confirm"_s << 3;
}

/// Calls waiting for replay give 0 and stand in `replayWaiting`; what only a person can mend gives 3.
void TestCliContract::failedCallsWaitForReplay()
{
    QFETCH(QString, fault);
    QFETCH(QString, call);
    QFETCH(int, exitCode);
    SandboxProcess sandbox({u"--documents"_s, u"6"_s, u"--seed"_s, u"3"_s});
    QVERIFY(sandbox.isReady());
    connectBoth(sandbox);
    const QString file = m_folder->filePath(u"mappings.csv"_s);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(sandbox.get(u"/mappings.csv"_s));
    csv.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, file}).exitCode, 0);
    QVERIFY(!sandbox.post(u"/faults"_s, {{u"set"_s, QJsonArray{fault}}}).isEmpty());

    const CliResult sync = m_cli->json({u"sync"_s, u"--only"_s, u"expense"_s});
    QVERIFY2(sync.exitCode == exitCode, (sync.output + sync.errors).constData());
    const int waiting = sync.json().value_or(QJsonObject()).value("replayWaiting"_L1).toInt();
    QVERIFY(waiting > 0);
    const CliResult list = m_cli->json({u"replay"_s, u"list"_s});
    QCOMPARE(list.exitCode, exitCode);
    const QJsonArray items = list.json().value_or(QJsonObject()).value("items"_L1).toArray();
    QCOMPARE(items.size(), waiting);
    const QJsonObject item = items.first().toObject();
    QCOMPARE(item.value("call"_L1).toString(), call);
    QCOMPARE(item.value("attempts"_L1).toInt(), 1);
    QVERIFY(!item.value("document"_L1).toString().isEmpty());
    QVERIFY(!item.value("lastError"_L1).toString().isEmpty());
    QVERIFY(QDateTime::fromString(item.value("nextAt"_L1).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(m_cli->json({u"sync"_s, u"--only"_s, u"expense"_s}).exitCode, exitCode);

    QVERIFY(!sandbox.post(u"/faults"_s, {{u"set"_s, QJsonArray()}}).isEmpty());
    const CliResult now = m_cli->json({u"replay"_s, u"now"_s});
    QVERIFY2(now.exitCode == 0, (now.output + now.errors).constData());
    QCOMPARE(now.json().value_or(QJsonObject()).value("replayed"_L1).toInt(), waiting);
    QCOMPARE(m_cli->json({u"replay"_s, u"now"_s}).json().value_or(QJsonObject()).value("replayed"_L1).toInt(-1), 0);
    const CliResult last = m_cli->json({u"sync"_s, u"--only"_s, u"expense"_s});
    QCOMPARE(last.exitCode, 0);
    QCOMPARE(last.json().value_or(QJsonObject()).value("replayWaiting"_L1).toInt(-1), 0);
    const CliResult confirmed = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"confirmed"_s});
    QCOMPARE(confirmed.json().value_or(QJsonObject()).value("items"_L1).toArray().size(), waiting);
}

void TestCliContract::aChangeIsResolved()
{
    carryAcross();
    QFile mappings(m_folder->filePath(u"mappings.csv"_s));
    QVERIFY(mappings.open(QIODevice::WriteOnly));
    mappings.write(m_sandbox->get(u"/mappings.csv"_s));
    mappings.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode, 0);
    const int synced = m_cli->json({u"sync"_s}).exitCode;
    QVERIFY2(synced == 0 || synced == 3, qPrintable(QString::number(synced)));
    const QString document = firstDocument(u"confirmed"_s);
    QVERIFY(!document.isEmpty());
    const QStringList resolve{
        u"queue"_s, u"resolve"_s, document, u"--action"_s, u"ignore"_s, u"--reason"_s, u"Fine."_s};
    QCOMPARE(m_cli->json({u"queue"_s, u"resolve"_s, document}).exitCode, 2);
    QCOMPARE(m_cli->json(resolve.mid(0, 5)).exitCode, 2);
    // Nothing has changed yet.
    QCOMPARE(m_cli->json(resolve).exitCode, 1);
    const QJsonArray edit{u"\"isTest\""_s, u"\"changed\":1,\"isTest\""_s};
    std::ignore = m_sandbox->post(
        u"/concur/resubmit"_s, QJsonObject{{u"document"_s, document}, {u"replace"_s, QJsonArray{edit}}});
    QCOMPARE(m_cli->json({u"sync"_s}).exitCode, 3);
    const QJsonObject shown = m_cli->json({u"queue"_s, u"show"_s, document}).json().value_or(QJsonObject());
    QCOMPARE(shown.value("state"_L1).toString(), u"changedAfterPosting"_s);
    QVERIFY(shown.value("difference"_L1).isArray());
    QCOMPARE(shown.value("actions"_L1).toArray().size(), 3);
    const CliResult repost = m_cli->json(
        {u"queue"_s, u"resolve"_s, document, u"--action"_s, u"offsetAndRepost"_s, u"--reason"_s, u"Asked for."_s});
    QVERIFY2(repost.exitCode == 0, (repost.output + repost.errors).constData());
    QCOMPARE(repost.json()->value("before"_L1).toString(), u"changedAfterPosting"_s);
    QCOMPARE(repost.json()->value("state"_L1).toString(), u"posted"_s);
}

void TestCliContract::troubleGoesToStandardError()
{
    SandboxProcess gone({u"--documents"_s, u"5"_s});
    connectBoth(gone);
    QCOMPARE(gone.close(), 0);
    for (const QString &command : {u"sync"_s, u"check"_s}) {
        const CliResult json = m_cli->json({command});
        QVERIFY2(json.exitCode == 4 && json.json(), (json.output + json.errors).constData());
        QVERIFY2(json.errors.contains("127.0.0.1"), json.errors.constData());
    }
    const CliResult plain = m_cli->run({u"sync"_s});
    QVERIFY2(plain.errors.contains("127.0.0.1") && !plain.output.contains("127.0.0.1"), plain.output.constData());
}

void TestCliContract::fullDiskUnderTheOutputIsAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(LEDGERBRIDGE_CLI), {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("disk full"));
}

void TestCliContract::silentHostCanBeStopped_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("connect") << QStringList{u"connect"_s, u"concur"_s};
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s};
}

void TestCliContract::silentHostCanBeStopped()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no SIGTERM to send.");
#else
    QFETCH(QStringList, line);
    // Takes connections and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    connectBoth(*m_sandbox);
    const QString address = u"http://127.0.0.1:%1"_s.arg(silent.serverPort());
    execute(
        u"UPDATE connection SET value = CAST(replace(CAST(value AS TEXT), '%1', '%2') AS BLOB) WHERE name LIKE 'nav.%'"_s
            .arg(QUrl(m_sandbox->connections().value("nav"_L1).toObject().value("apiUrl"_L1).toString())
                     .adjusted(QUrl::RemovePath)
                     .toString(),
                address));
    QJsonObject concur = m_sandbox->connections().value("concur"_L1).toObject();
    concur.insert(u"tokenUrl"_s, address + u"/oauth2/v0/token"_s);
    QElapsedTimer clock;
    clock.start();
    const CliResult stopped = m_cli->stopped(line + QStringList(u"--json"_s), 2500, QJsonDocument(concur).toJson());
    QVERIFY2(stopped.exitCode == 1, (stopped.output + stopped.errors).constData());
    QVERIFY2(clock.elapsed() < 15000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(stopped.json().has_value(), stopped.output.constData());
    if (line.first() == u"sync"_s)
        QVERIFY(stopped.json()->value("cancelled"_L1).toBool());
    else
        QCOMPARE(errorOf(stopped).value("code"_L1).toString(), u"cancelled"_s);
    // The lease is free again at once.
    const auto opened = Store::Database::open(m_cli->workspace() + u"/ledger.db"_s);
    QVERIFY(opened.has_value());
    QVERIFY(Store::RunStore(**opened).takeLease(u"run"_s, u"another"_s, std::chrono::seconds(5)).has_value());
#endif
}

QTEST_GUILESS_MAIN(TestCliContract)
#include "tst_clicontract.moc"
