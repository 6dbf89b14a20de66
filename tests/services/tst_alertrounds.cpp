// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertrounds.h"
#include "alertsoverview.h"
#include "audittrail.h"
#include "democompany.h"
#include "documentstore.h"
#include "livesystems.h"
#include "mailhost.h"
#include "runnotices.h"
#include "signoffstore.h"
#include "webhookhost.h"
#include "workspaceheader.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// Rounds of alerts over the demo company: a real run, a real mail server with TLS, a receiver of webhooks.
class TestAlertRounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.make()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        DemoCompany::Options options;
        options.documents = 24;
        options.folder = m_folder->filePath(u"workspace"_s);
        auto demo = DemoCompany::start(options);
        QVERIFY(demo.has_value());
        m_demo = std::move(*demo);
        QVERIFY(QCoro::waitFor(m_demo->connect(u"anna"_s)).has_value());
        m_now = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        place().database().setClock([this] { return m_now; });
        set({{u"alerts.quiet"_s, u"off"_s}, {u"alerts.desktop"_s, u"false"_s}});
    }

    void cleanup() { m_demo.reset(); }

    void runWithHeldDocumentsMailsOneDigest()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s, signIn()));
        useMail(host);
        const AlertRound first = roundAfter(run());
        QCOMPARE(first.failures(), QStringList());
        QCOMPARE(first.deliveries.size(), 1);
        QVERIFY(first.deliveries.first().matters > 1);
        const QJsonObject mail = host.next();
        QVERIFY(mail.value("tls"_L1).toBool());
        QCOMPARE(mail.value("user"_L1).toString(), u"ledger"_s);
        const QString text = mail.value("plain"_L1).toString();
        QVERIFY2(text.contains(u"ledgerbridge --open "_s), qPrintable(text));
        const auto held = Store::DocumentStore(place().database()).heldCauses();
        QVERIFY(held && !held->isEmpty());
        for (const Store::HeldCause &cause : *held)
            QVERIFY2(text.contains(reasonRemedy(cause.reason.code)), qPrintable(text));
        QCOMPARE(trailed(u"alertSent"_s), 1);
        // Nothing new: neither at once nor after the interval is anything said again.
        QVERIFY(roundAfter(run()).deliveries.isEmpty());
        m_now = m_now.addSecs(2 * 3600);
        QVERIFY(roundAfter(run()).deliveries.isEmpty());
        QVERIFY(host.isEmpty());
        // It still stands a day later.
        m_now = m_now.addDays(1);
        QCOMPARE(roundAfter(run()).deliveries.size(), 1);
        QVERIFY(host.next().value("plain"_L1).toString().contains(u"still stands"_s));
    }

    void dryRunsTellNothing()
    {
        WebhookHost host;
        useWebhook(host);
        const auto dry = run(true);
        QVERIFY(QCoro::waitFor(tellAlertsAfterRun(&place(), dry, true, means())).deliveries.isEmpty());
        QVERIFY(host.bodies.isEmpty());
    }

    void failureIsShownAndMadeGood()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s, signIn()));
        useMail(host, u"wrong"_s);
        const AlertRound failed = roundAfter(run());
        QCOMPARE(failed.deliveries.size(), 1);
        QVERIFY(failed.deliveries.first().error);
        QCOMPARE(failed.failures().size(), 1);
        // In the trail, among the channels, and in the notices of runs and overview; the password nowhere.
        QCOMPARE(trailed(u"alertFailed"_s), 1);
        const auto rows = alertChannels(place(), place().database());
        QVERIFY(rows);
        QCOMPARE(rows->first().state.tries, 1);
        QVERIFY(rows->first().waiting > 0);
        QCOMPARE(rows->first().state.nextTryAt, m_now.addSecs(300));
        const QString notices = noticesText(runNotices(place(), {}));
        QVERIFY2(notices.contains(rows->first().state.error), qPrintable(notices));
        QVERIFY(!everythingStored().contains("wrong"));
        // Not tried again before its rest is over, and then with the right password.
        useMail(host);
        QVERIFY(QCoro::waitFor(tellAlerts(&place(), means())).deliveries.isEmpty());
        m_now = m_now.addSecs(301);
        const AlertRound good = QCoro::waitFor(tellAlerts(&place(), means()));
        QCOMPARE(good.deliveries.size(), 1);
        QVERIFY(!good.deliveries.first().error);
        QVERIFY(!host.next().isEmpty());
        QVERIFY(alertFindings(place().database()).isEmpty());
        QVERIFY(Store::AlertStore(place().database()).waiting()->isEmpty());
    }

    void webhookRecovers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("rest");
        QTest::newRow("busy") << 429 << QByteArray("Retry-After: 1200\r\n") << 1200;
        QTest::newRow("fault") << 500 << QByteArray() << 300;
        QTest::newRow("gone") << 404 << QByteArray() << 300;
    }
    void webhookRecovers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(int, rest);
        WebhookHost host;
        useWebhook(host);
        host.status = status;
        host.headers = headers;
        QVERIFY(roundAfter(run()).deliveries.first().error);
        QCOMPARE(host.bodies.size(), 1);
        QVERIFY(!alertFindings(place().database()).isEmpty());
        QVERIFY(!everythingStored().contains("verysecret"));
        host.status = 200;
        m_now = m_now.addSecs(rest - 1);
        QVERIFY(QCoro::waitFor(tellAlerts(&place(), means())).deliveries.isEmpty());
        m_now = m_now.addSecs(1);
        QVERIFY(!QCoro::waitFor(tellAlerts(&place(), means())).deliveries.first().error);
        QCOMPARE(host.bodies.size(), 2);
    }

    void quietHoursAreKept()
    {
        WebhookHost host;
        useWebhook(host);
        set({{u"alerts.quiet"_s, u"20:00-07:00"_s}});
        m_now = QDateTime(QDate(2026, 3, 2), QTime(22, 0), Qt::UTC);
        QVERIFY(roundAfter(run()).deliveries.isEmpty());
        const auto waiting = Store::AlertStore(place().database()).waiting();
        QVERIFY(waiting && !waiting->isEmpty());
        QCOMPARE(waiting->first().until, QDateTime(QDate(2026, 3, 3), QTime(7, 0), Qt::UTC));
        m_now = waiting->first().until;
        QCOMPARE(QCoro::waitFor(tellAlerts(&place(), means())).deliveries.size(), 1);
        QCOMPARE(host.bodies.size(), 1);
    }

    void failedRunIsToldUntilOneGoesWell()
    {
        WebhookHost host;
        useWebhook(host);
        QCOMPARE(roundAfter(run()).deliveries.size(), 1);
        m_now = m_now.addSecs(3600);
        const Result<RunSummary> refused = fail(ErrorCode::SignIn, u"Concur refused the token."_s);
        QCOMPARE(roundAfter(refused).deliveries.size(), 1);
        QVERIFY2(host.bodies.last().contains("Concur refused the token."), host.bodies.last().constData());
        m_now = m_now.addSecs(3600);
        QVERIFY(roundAfter(refused).deliveries.isEmpty());
        QVERIFY(roundAfter(run()).deliveries.isEmpty());
        QVERIFY(Store::AlertStore(place().database()).troubles()->isEmpty());
        // Another run is no failure of this one.
        QVERIFY(roundAfter(fail(ErrorCode::WorkspaceLocked, u"Another run."_s)).deliveries.isEmpty());
        QVERIFY(Store::AlertStore(place().database()).troubles()->isEmpty());
    }

    void desktopHearsOfItOnce()
    {
        set({{u"alerts.desktop"_s, u"true"_s}});
        // Without a window nothing is lost: the next one tells it.
        const auto first = run();
        QVERIFY(roundAfter(first).deliveries.isEmpty());
        QList<AlertMessage> shown;
        AlertMeans window;
        window.showOnDesktop = [&shown](const AlertMessage &message) { shown.append(message); };
        QCOMPARE(QCoro::waitFor(tellAlerts(&place(), window)).deliveries.size(), 1);
        QCOMPARE(shown.size(), 1);
        QVERIFY(!shown.first().documents.isEmpty());
        QVERIFY(Store::DocumentStore(place().database()).find(shown.first().documents.first()).value());
        QVERIFY(QCoro::waitFor(tellAlerts(&place(), window)).deliveries.isEmpty());
    }

    void silenceIsTold()
    {
        WebhookHost host;
        useWebhook(host);
        const auto ended = run();
        QCOMPARE(roundAfter(ended).deliveries.size(), 1);
        set({{u"alerts.silence"_s, u"8"_s}});
        m_now = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
        QVERIFY(!host.bodies.last().contains("Nothing came"));
        m_now = m_now.addSecs(10 * 3600);
        QCOMPARE(QCoro::waitFor(tellAlerts(&place(), means())).deliveries.size(), 1);
        QVERIFY(host.bodies.last().contains("Nothing came"));
    }

    void switchedOffChannelForgets()
    {
        WebhookHost host;
        useWebhook(host);
        host.status = 500;
        QVERIFY(roundAfter(run()).deliveries.first().error);
        set({{u"alerts.webhook"_s, u"off"_s}});
        QVERIFY(QCoro::waitFor(tellAlerts(&place(), means())).deliveries.isEmpty());
        QVERIFY(alertFindings(place().database()).isEmpty());
        QVERIFY(Store::AlertStore(place().database()).waiting()->isEmpty());
    }

    void demoWritesToNobodyElse()
    {
        set({{u"alerts.mail"_s, u"digest"_s}, {u"alerts.mail.server"_s, u"smtp://mail.example.com"_s},
            {u"alerts.mail.from"_s, u"a@example.com"_s}, {u"alerts.mail.to"_s, u"b@example.com"_s}});
        const auto answer = QCoro::waitFor(sendAlertTest(&place(), AlertChannel::Mail, means()));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::InvalidInput));
        QVERIFY(!connectWebhook(place(), {{u"url"_s, u"https://hooks.slack.com/services/x"_s}}, u"anna"_s));
    }

    void missingSettingsAreNamed()
    {
        set({{u"alerts.mail"_s, u"digest"_s}});
        const AlertRound round = roundAfter(run());
        QVERIFY(round.deliveries.first().error);
        QVERIFY(round.failures().first().contains(u"alerts.mail.server"_s));
    }

    void stoppedRoundIsNoFailure()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        useMail(silent.serverPort(), u"x"_s);
        AlertStop stop;
        AlertMeans stoppable = means();
        stoppable.stop = &stop;
        const auto ended = run();
        QTimer::singleShot(300, &stop, &AlertStop::stop);
        const AlertRound round = QCoro::waitFor(tellAlertsAfterRun(&place(), ended, false, stoppable));
        QVERIFY(round.deliveries.isEmpty());
        QVERIFY(alertFindings(place().database()).isEmpty());
    }

    void headGoesOutOncePerPeriod_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("daysLater");
        // 2 March 2026 is a Monday.
        QTest::newRow("daily") << u"daily"_s << 1;
        QTest::newRow("weekly") << u"weekly"_s << 7;
    }
    void headGoesOutOncePerPeriod()
    {
        QFETCH(QString, rule);
        QFETCH(int, daysLater);
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s, signIn()));
        useHead(host.port(), rule);
        const auto head = Store::AuditTrail(place().database()).newest();
        QVERIFY(round().failures().isEmpty());
        const QJsonObject mail = host.next();
        const QString text = mail.value("plain"_L1).toString();
        QVERIFY2(text.contains(QString::fromLatin1(head->hash.toHex())), qPrintable(text));
        QVERIFY(text.contains(WorkspaceHeader::read(place().folder())->id));
        QVERIFY(text.contains(place().navConnections().first().companyName));
        QVERIFY(text.contains(u"audit verify"_s));
        QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray{u"auditor@example.com"_s});
        const AuditEntry entry = newest(u"headMailed"_s);
        QCOMPARE(entry.actor, u"Ledgerbridge"_s);
        QCOMPARE(entry.reference, QString::number(head->id) + u' ' + QString::fromLatin1(head->hash.toHex()));
        QVERIFY(entry.text.contains(u"auditor@example.com"_s));
        m_now = m_now.addDays(daysLater - 1).addSecs(600);
        QVERIFY(round().deliveries.isEmpty());
        m_now = m_now.addDays(1);
        QCOMPARE(round().deliveries.size(), 1);
        QVERIFY(round().deliveries.isEmpty());
        QCOMPARE(trailed(u"headMailed"_s), 2);
    }

    void headGoesOutAfterSignOff_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("off") << u"off"_s << 0 << 0;
        QTest::newRow("sign-off") << u"signOff"_s << 0 << 1;
        QTest::newRow("daily as well") << u"daily"_s << 1 << 2;
    }
    void headGoesOutAfterSignOff()
    {
        QFETCH(QString, rule);
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s, signIn()));
        useHead(host.port(), rule);
        QVERIFY(round().failures().isEmpty());
        QTEST(trailed(u"headMailed"_s), "before");
        SignOff signOff;
        signOff.period = Period::of(QDate(2026, 2, 1));
        signOff.actor = u"anna"_s;
        signOff.figures = u"{}"_s;
        QVERIFY(Store::SignOffStore(place().database()).add(signOff));
        QVERIFY(round().failures().isEmpty());
        QVERIFY(round().deliveries.isEmpty());
        QTEST(trailed(u"headMailed"_s), "after");
        QString text;
        for (int mails = trailed(u"headMailed"_s); mails > 0; --mails)
            text = host.next().value("plain"_L1).toString();
        QCOMPARE(text.contains(u"2026-02"_s), rule != "off"_L1);
    }

    void headThatFailedIsSentOnceLater()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s, signIn()));
        useHead(host.port(), u"daily"_s, u"wrong"_s);
        QCOMPARE(round().failures().size(), 1);
        QCOMPARE(trailed(u"headMailed"_s), 0);
        QCOMPARE(alertFindings(place().database()).size(), 1);
        // It rests first, and the failure stays to be seen.
        QVERIFY(round().deliveries.isEmpty());
        QCOMPARE(alertFindings(place().database()).size(), 1);
        connectAs(u"right"_s);
        m_now = m_now.addSecs(2 * 3600);
        QVERIFY(round().failures().isEmpty());
        QVERIFY(round().deliveries.isEmpty());
        QCOMPARE(trailed(u"headMailed"_s), 1);
        QVERIFY(alertFindings(place().database()).isEmpty());
        QVERIFY(!host.next().isEmpty());
        QVERIFY(host.isEmpty());
    }

private:
    [[nodiscard]] Workspace &place() { return m_demo->workspace(); }

    void set(const QList<std::pair<QString, QString>> &settings)
    {
        for (const auto &[key, value] : settings) {
            const auto stored = place().setSetting(key, value, u"anna"_s);
            QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        }
    }

    static QStringList signIn() { return {u"--user"_s, u"ledger"_s, u"--password"_s, u"right"_s}; }

    void connectAs(const QString &password)
    {
        QVERIFY(connectMail(place(), {{u"user"_s, u"ledger"_s}, {u"password"_s, password}}, u"anna"_s));
    }

    /// Mail of alerts stays off.
    void useHead(int port, const QString &rule, const QString &password = u"right"_s)
    {
        set({{u"audit.mailHead"_s, rule}, {u"audit.mailHead.to"_s, u"auditor@example.com"_s},
            {u"alerts.mail.server"_s, u"smtp://127.0.0.1:%1"_s.arg(port)},
            {u"alerts.mail.from"_s, u"ledgerbridge@example.com"_s}});
        connectAs(password);
    }

    [[nodiscard]] AlertRound round() { return QCoro::waitFor(tellAlerts(&place(), means())); }

    [[nodiscard]] AuditEntry newest(const QString &action)
    {
        Store::AuditFilter filter;
        filter.action = action;
        filter.limit = 1;
        return Store::AuditTrail(place().database()).list(filter)->value(0);
    }

    void useMail(int port, const QString &password)
    {
        set({{u"alerts.mail"_s, u"digest"_s}, {u"alerts.mail.server"_s, u"smtp://127.0.0.1:%1"_s.arg(port)},
            {u"alerts.mail.from"_s, u"ledgerbridge@example.com"_s}, {u"alerts.mail.to"_s, u"ap@example.com"_s}});
        QVERIFY(connectMail(place(), {{u"user"_s, u"ledger"_s}, {u"password"_s, password}}, u"anna"_s));
    }
    void useMail(const MailHost &host, const QString &password = u"right"_s) { useMail(host.port(), password); }

    void useWebhook(const WebhookHost &host)
    {
        set({{u"alerts.webhook"_s, u"slack"_s}});
        QVERIFY(connectWebhook(place(), {{u"url"_s, host.url()}}, u"anna"_s));
    }

    [[nodiscard]] AlertMeans means() const
    {
        AlertMeans means;
        means.certificates = m_certificates.authority();
        return means;
    }

    [[nodiscard]] Result<RunSummary> run(bool dry = false)
    {
        const auto systems = LiveSystems::make(place());
        if (!systems)
            return fail(systems.error());
        Sync::Engine engine((*systems)->engineSetup());
        Sync::SyncOptions options;
        options.actor = u"anna"_s;
        options.dryRun = dry;
        return QCoro::waitFor(engine.run(options));
    }

    [[nodiscard]] AlertRound roundAfter(const Result<RunSummary> &run)
    {
        return QCoro::waitFor(tellAlertsAfterRun(&place(), run, false, means()));
    }

    [[nodiscard]] int trailed(const QString &action)
    {
        Store::AuditFilter filter;
        filter.limit = 10'000;
        int count = 0;
        const auto entries = Store::AuditTrail(place().database()).list(filter);
        for (const AuditEntry &entry : entries.value())
            count += entry.action == action ? 1 : 0;
        return count;
    }

    /// Every byte of the workspace's files.
    [[nodiscard]] QByteArray everythingStored()
    {
        QByteArray all;
        const QStringList names = QDir(place().folder()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(QDir(place().folder()).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    TestCertificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoCompany> m_demo;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestAlertRounds)
#include "tst_alertrounds.moc"
