// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "mailhost.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// `alerts …` and `connect mail|webhook` as scripts use them: the program as a process, the make-believe systems and a
/// real mail server as others.
class TestCliAlerts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"20"_s, u"--seed"_s, u"3"_s});
        QVERIFY(m_sandbox->isReady());
        m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
        QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
        QVERIFY(m_host.start({u"--tls"_s, u"none"_s, u"--user"_s, u"ledger"_s, u"--password"_s, u"topsecret"_s}));
        set(u"alerts.quiet"_s, u"off"_s);
    }

    void emptyWorkspaceTellsNothing()
    {
        const CliResult list = m_cli->json({u"alerts"_s, u"list"_s});
        QVERIFY2(list.exitCode == 0, list.errors.constData());
        QCOMPARE(list.json()->value("channels"_L1).toArray().size(), 3);
        QVERIFY(list.json()->value("waiting"_L1).toArray().isEmpty());
        QVERIFY(list.json()->value("messages"_L1).toArray().isEmpty());
        const CliResult send = m_cli->json({u"alerts"_s, u"send"_s});
        QVERIFY2(send.exitCode == 0, send.errors.constData());
        QVERIFY(send.json()->value("deliveries"_L1).toArray().isEmpty());
    }

    void wrongInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("half a sign-in") << QStringList{u"connect"_s, u"mail"_s} << QByteArray("{\"user\":\"a\"}") << 1;
        QTest::newRow("webhook in clear") << QStringList{u"connect"_s, u"webhook"_s}
                                          << QByteArray("{\"url\":\"http://example.com/verysecret\"}") << 1;
        QTest::newRow("no webhook") << QStringList{u"connect"_s, u"webhook"_s} << QByteArray("{}") << 1;
        QTest::newRow("unknown channel") << QStringList{u"alerts"_s, u"test"_s, u"--channel"_s, u"pager"_s}
                                         << QByteArray() << 2;
        QTest::newRow("server") << QStringList{u"settings"_s, u"set"_s, u"alerts.mail.server"_s, u"mail"_s}
                                << QByteArray() << 2;
        QTest::newRow("quiet") << QStringList{u"settings"_s, u"set"_s, u"alerts.quiet"_s, u"Mon-Sun"_s} << QByteArray()
                               << 2;
        QTest::newRow("minutes") << QStringList{u"settings"_s, u"set"_s, u"alerts.every"_s, u"0"_s} << QByteArray()
                                 << 2;
    }
    void wrongInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const CliResult result = m_cli->json(arguments, input);
        QTEST(result.exitCode, "exitCode");
        QVERIFY(!(result.output + result.errors).contains("verysecret"));
    }

    void testSaysWhatTheServerAnswered()
    {
        const CliResult unset = m_cli->run({u"alerts"_s, u"test"_s});
        QCOMPARE(unset.exitCode, 1);
        QVERIFY(unset.errors.contains("alerts.mail.server"));
        set(u"alerts.mail.server"_s, u"smtp://127.0.0.1:%1"_s.arg(m_host.port()));
        set(u"alerts.mail.from"_s, u"ledgerbridge@example.com"_s);
        set(u"alerts.mail.to"_s, u"ap@example.com"_s);
        connectMail("wrong");
        const CliResult refused = m_cli->json({u"alerts"_s, u"test"_s, u"--channel"_s, u"mail"_s});
        QCOMPARE(refused.exitCode, 4);
        connectMail("topsecret");
        const CliResult sent = m_cli->json({u"alerts"_s, u"test"_s, u"--channel"_s, u"mail"_s});
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        QVERIFY(sent.json()->value("answer"_L1).toString().contains(u"4711"_s));
        QVERIFY(m_host.next().value("subject"_L1).toString().contains(u"Test message"_s));
        const QJsonArray told = m_cli->json({u"alerts"_s, u"list"_s}).json()->value("messages"_L1).toArray();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.first().toObject().value("state"_L1).toString(), u"sent"_s);
    }

    void headIsMailedNow()
    {
        const CliResult sent = m_cli->json({u"audit"_s, u"mail-head"_s});
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        const QString head = sent.json()->value("head"_L1).toString();
        QCOMPARE(head.size(), 64);
        QVERIFY(m_host.next().value("plain"_L1).toString().contains(head));
        const CliResult list = m_cli->json({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY(list.output.contains("headMailed"));
        QVERIFY(list.output.contains(head.toUtf8()));
    }

    void runThatCannotBeginIsTold()
    {
        set(u"alerts.mail"_s, u"digest"_s);
        // Nothing is connected yet: a schedule would fail here, and somebody has to hear of it.
        QVERIFY(m_cli->json({u"sync"_s}).exitCode != 0);
        const QString text = m_host.next().value("plain"_L1).toString();
        QVERIFY2(text.contains(u"A run did not come to its end"_s), qPrintable(text));
        QVERIFY(m_cli->json({u"sync"_s, u"--dry-run"_s}).exitCode != 0);
        QVERIFY(m_host.isEmpty());
    }

    void syncTellsWhatIsHeld()
    {
        set(u"alerts.every"_s, u"5"_s);
        QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
        QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
        // Without mappings all is held. The message of a moment ago makes it wait for the interval.
        QCOMPARE(m_cli->json({u"sync"_s}).exitCode, 3);
        QVERIFY(m_host.isEmpty());
        const CliResult list = m_cli->json({u"alerts"_s, u"list"_s});
        const QJsonArray waiting = list.json()->value("waiting"_L1).toArray();
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(waiting.first().toObject().value("waitsFor"_L1).toString(), u"interval"_s);
        QVERIFY(!waiting.first().toObject().value("documents"_L1).toArray().isEmpty());
        QVERIFY(m_cli->run({u"alerts"_s, u"list"_s}).output.contains("the next message"));
    }

    void failureIsListed()
    {
        set(u"alerts.webhook"_s, u"teams"_s);
        // Nobody listens at port 1.
        const QByteArray nowhere = "{\"url\":\"http://127.0.0.1:1/verysecret\"}";
        QCOMPARE(m_cli->json({u"connect"_s, u"webhook"_s}, nowhere).exitCode, 0);
        const CliResult send = m_cli->json({u"alerts"_s, u"send"_s});
        QCOMPARE(send.exitCode, 4);
        const CliResult list = m_cli->json({u"alerts"_s, u"list"_s});
        QCOMPARE(list.exitCode, 3);
        const QJsonObject webhook = list.json()->value("channels"_L1).toArray().at(1).toObject();
        QCOMPARE(webhook.value("tries"_L1).toInt(), 1);
        QVERIFY(!webhook.value("lastError"_L1).toString().isEmpty());
        QVERIFY(!webhook.value("nextAt"_L1).toString().isEmpty());
        const CliResult sync = m_cli->json({u"sync"_s});
        bool noticed = false;
        const QJsonArray notices = sync.json()->value("notices"_L1).toArray();
        for (const auto &notice : notices)
            noticed = noticed || notice.toObject().value("id"_L1).toString() == "alertFailed"_L1;
        QVERIFY2(noticed, sync.output.constData());
    }

    void desktopIsTheWindows()
    {
        const CliResult result = m_cli->run({u"alerts"_s, u"test"_s, u"--channel"_s, u"desktop"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.errors.contains("window"));
    }

    void noSecretIsPrinted()
    {
        for (const QByteArray &secret : {QByteArray("topsecret"), QByteArray("verysecret")})
            QVERIFY(!m_cli->everythingPrinted().contains(secret));
    }

private:
    void set(const QString &key, const QString &value)
    {
        const CliResult result = m_cli->json({u"settings"_s, u"set"_s, key, value});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
    }

    void connectMail(const QByteArray &password)
    {
        const QByteArray input = "{\"user\":\"ledger\",\"password\":\"" + password + "\"}";
        QCOMPARE(m_cli->json({u"connect"_s, u"mail"_s}, input).exitCode, 0);
    }

    QTemporaryDir m_folder;
    MailHost m_host;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestCliAlerts)
#include "tst_clialerts.moc"
