// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// `serve` as a process: it subscribes at both systems, is told of a document and posts it without any schedule, leaves
/// a second one waiting, and ends when it is asked to.
class TestCliServe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itSubscribesAtBothSystems();
    void whatConcurTellsIsPosted();
    void aStormPostsNothingTwice();
    void aLostSubscriptionIsMadeAgain();
    void aSecondServiceWaits();
    void itEndsWithinFiveSeconds();
    void withoutAnAddressTheyAreTakenOff();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    void start(QProcess &process) const;
    [[nodiscard]] QJsonObject sandbox(const QString &page) const;
    [[nodiscard]] int entries() const;
    [[nodiscard]] QString anyHeld();
    /// Waits for what another process brings about.
    static bool comes(const std::function<bool()> &what, int milliseconds = 30'000);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
    QProcess m_service;
    quint16 m_port = 0;
};

bool TestCliServe::comes(const std::function<bool()> &what, int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds) {
        if (what())
            return true;
        QTest::qWait(200);
    }
    return what();
}

void TestCliServe::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"20"_s, u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isReady());
    m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
    m_cli->setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"a passphrase for this test"_s);
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    QFile mappings(m_folder.filePath(u"mappings.csv"_s));
    QVERIFY(mappings.open(QIODevice::WriteOnly));
    mappings.write(m_sandbox->get(u"/mappings.csv"_s));
    mappings.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode, 0);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"webhook.every"_s, u"0"_s}).exitCode, 0);
    QVERIFY(m_cli->json({u"sync"_s}).exitCode == 3);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    start(m_service);
}

void TestCliServe::cleanupTestCase()
{
    if (m_service.state() != QProcess::NotRunning) {
        m_service.terminate();
        m_service.waitForFinished(10'000);
    }
    qInfo().noquote() << m_service.readAllStandardError();
}

void TestCliServe::start(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"a passphrase for this test"_s);
    environment.insert(u"LEDGERBRIDGE_WORKSPACE"_s, m_cli->workspace());
    process.setProcessEnvironment(environment);
    process.start(QString::fromUtf8(LEDGERBRIDGE_CLI),
        {u"serve"_s, u"--json"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--public-url"_s,
            u"http://127.0.0.1:%1"_s.arg(m_port)});
    QVERIFY(process.waitForStarted());
}

QJsonObject TestCliServe::sandbox(const QString &page) const
{
    return QJsonDocument::fromJson(m_sandbox->get(page)).object();
}

int TestCliServe::entries() const
{
    const QJsonDocument ledger = QJsonDocument::fromJson(m_sandbox->get(u"/ledger"_s));
    int count = 0;
    for (const QJsonValue &company : ledger.object().value("companies"_L1).toArray())
        count += int(company.toObject().value("glEntries"_L1).toArray().size());
    return count;
}

QString TestCliServe::anyHeld()
{
    const CliResult list = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"held"_s});
    const QJsonArray items = list.json().value_or(QJsonObject()).value("items"_L1).toArray();
    return items.isEmpty() ? QString() : items.first().toObject().value("document"_L1).toString();
}

void TestCliServe::itSubscribesAtBothSystems()
{
    QVERIFY(comes([this] {
        return sandbox(u"/concur/events"_s).value("subscriptions"_L1).toArray().size() == 2
            && sandbox(u"/nav/subscriptions"_s).value("subscriptions"_L1).toArray().size() == 6;
    }));
    QVERIFY(comes([this] { return m_cli->json({u"subscriptions"_s, u"list"_s}).exitCode == 0; }));
    const QJsonObject listed = m_cli->json({u"subscriptions"_s, u"list"_s}).json().value_or(QJsonObject());
    QCOMPARE(listed.value("concur"_L1).toArray().size(), 2);
    QCOMPARE(listed.value("nav"_L1).toArray().size(), 6);
    const QJsonObject nav = listed.value("nav"_L1).toArray().first().toObject();
    QCOMPARE(nav.value("state"_L1).toString(), u"active"_s);
    const QDateTime expiry = QDateTime::fromString(nav.value("expiry"_L1).toString(), Qt::ISODate);
    QVERIFY(expiry > QDateTime::currentDateTimeUtc().addDays(2));
}

void TestCliServe::whatConcurTellsIsPosted()
{
    const QString document = anyHeld();
    QVERIFY(!document.isEmpty());
    // Its own catch-up run may still be at it.
    QVERIFY(comes([this, document] {
        return m_cli->json({u"queue"_s, u"send-back"_s, document, u"--message"_s, u"once more"_s}).exitCode == 0;
    }));
    const int before = entries();
    std::ignore = m_sandbox->post(u"/concur/resubmit"_s, {{u"document"_s, document}, {u"repaired"_s, true}});
    QVERIFY2(comes([this, before] { return entries() > before; }, 60'000), "nothing was posted");
    QVERIFY(comes([this, document] {
        const QJsonObject shown = m_cli->json({u"queue"_s, u"show"_s, document}).json().value_or(QJsonObject());
        return QJsonDocument(shown).toJson().contains("\"confirmed\"");
    }));
}

void TestCliServe::aStormPostsNothingTwice()
{
    // Until our own posting has been told and looked after.
    QTest::qWait(2000);
    const int before = entries();
    std::ignore = m_sandbox->post(u"/concur/events/storm"_s, {{u"count"_s, 1000}, {u"repeatEvery"_s, 3}});
    const auto open = [this] {
        int waiting = 0;
        const QJsonArray deliveries = sandbox(u"/concur/events"_s).value("deliveries"_L1).toArray();
        for (const QJsonValue &one : deliveries)
            waiting += one.toObject().value("status"_L1).toInt() == 202 ? 0 : 1;
        return deliveries.size() < 1000 ? 1 : waiting;
    };
    QVERIFY2(comes([open] { return open() == 0; }, 60'000), qPrintable(u"%1 not taken"_s.arg(open())));
    QTest::qWait(4000);
    QCOMPARE(entries(), before);
}

void TestCliServe::aLostSubscriptionIsMadeAgain()
{
    std::ignore = m_sandbox->post(u"/faults"_s, {{u"set"_s, QJsonArray{u"nav.subscriptionLost:1"_s}}});
    QTest::qWait(500);
    const CliResult renewed =
        m_cli->json({u"settings"_s, u"set"_s, u"webhook.publicUrl"_s, u"http://127.0.0.1:%1"_s.arg(m_port)});
    QCOMPARE(renewed.exitCode, 0);
    QVERIFY(comes([this] {
        const CliResult result = m_cli->json({u"subscriptions"_s, u"renew"_s});
        return result.exitCode == 0;
    }));
    QCOMPARE(sandbox(u"/nav/subscriptions"_s).value("subscriptions"_L1).toArray().size(), 6);
}

void TestCliServe::aSecondServiceWaits()
{
    QProcess second;
    start(second);
    QByteArray said;
    QVERIFY(comes([&] {
        second.waitForReadyRead(50);
        said += second.readAllStandardError();
        return said.contains("waiting in case it ends");
    }));
    QVERIFY2(!said.contains("Listening"), said.constData());
    second.terminate();
    QVERIFY(second.waitForFinished(5000));
    QCOMPARE(second.exitCode(), 0);
}

void TestCliServe::itEndsWithinFiveSeconds()
{
    QElapsedTimer time;
    time.start();
    m_service.terminate();
    QVERIFY(m_service.waitForFinished(10'000));
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(m_service.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_service.exitCode(), 0);
    const QJsonObject ended = QJsonDocument::fromJson(m_service.readAllStandardOutput()).object();
    QVERIFY(ended.value("runs"_L1).toInt() >= 1);
    QCOMPARE(ended.value("failed"_L1).toInt(), 0);
}

void TestCliServe::withoutAnAddressTheyAreTakenOff()
{
    const CliResult removed = m_cli->json({u"subscriptions"_s, u"remove"_s});
    QVERIFY2(removed.exitCode == 0, removed.errors.constData());
    QCOMPARE(sandbox(u"/concur/events"_s).value("subscriptions"_L1).toArray().size(), 0);
    QCOMPARE(sandbox(u"/nav/subscriptions"_s).value("subscriptions"_L1).toArray().size(), 0);
    QVERIFY(m_cli->json({u"audit"_s, u"list"_s, u"--text"_s, u"subscriptionRemoved"_s})
                .json()
                .value_or(QJsonObject())
                .value("entries"_L1)
                .toArray()
                .size()
        >= 8);
}

void TestCliServe::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("a name") << QStringList{u"--listen"_s, u"localhost:80"_s};
    QTest::newRow("plain http") << QStringList{u"--public-url"_s, u"http://hooks.example.com"_s};
    QTest::newRow("with a query") << QStringList{u"--public-url"_s, u"https://hooks.example.com/?a=b"_s};
}

void TestCliServe::wrongUsageIsSaid()
{
    QFETCH(QStringList, line);
    QCOMPARE(m_cli->json(QStringList{u"serve"_s} + line).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliServe)
#include "tst_cliserve.moc"
