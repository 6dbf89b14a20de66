// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertbanner.h"
#include "alertsetupdialog.h"
#include "choicebox.h"
#include "desktopalerts.h"
#include "openrequests.h"
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Alerts in the window: the card of the page Connections, what is shown of an alert, and the way to the record.
class AlertsWindowTest final : public WindowTest
{
    Q_OBJECT

    enum Page { Overview, Review, Documents, Mappings, Exchange, Reconciliation, Audit, Connections };

    [[nodiscard]] static AlertMessage message(const QStringList &documents)
    {
        AlertMessage message;
        message.subject = u"Ledgerbridge: Vendor missing in NAV: <b>KRANZ</b>"_s;
        AlertParagraph paragraph;
        paragraph.heading = u"Vendor missing in NAV: KRANZ"_s;
        paragraph.remedy = u"Map the vendor."_s;
        message.paragraphs = {paragraph};
        message.documents = documents;
        return message;
    }

    [[nodiscard]] static Services::ConnectionsData data()
    {
        Services::ConnectionsData data;
        data.settings = {{u"alerts.mail"_s, u"digest"_s, {}, {}, u"workspace"_s},
            {u"alerts.webhook"_s, u"slack"_s, {}, {}, u"workspace"_s},
            {u"alerts.desktop"_s, u"true"_s, {}, {}, u"default"_s},
            {u"alerts.mail.server"_s, u"smtp://mail.example.com:587"_s, {}, {}, u"workspace"_s},
            {u"alerts.mail.from"_s, u"a@example.com"_s, {}, {}, u"workspace"_s},
            {u"alerts.mail.to"_s, u"b@example.com"_s, {}, {}, u"workspace"_s}};
        for (const AlertChannel channel : allAlertChannels()) {
            Services::AlertChannelRow row;
            row.state.channel = channel;
            row.isOn = true;
            data.alerts.append(row);
        }
        data.alerts[0].state.lastSentAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
        data.alerts[0].lastSubject = u"3 matters"_s;
        data.alerts[1].state.tries = 2;
        data.alerts[1].state.error = u"Slack does not know the webhook any more."_s;
        data.alerts[1].state.failedAt = data.alerts[0].state.lastSentAt;
        data.alerts[1].state.nextTryAt = data.alerts[0].state.lastSentAt.addSecs(900);
        data.alerts[1].waiting = 4;
        return data;
    }

    void showCard()
    {
        m_window->showPage(Connections);
        Q_EMIT m_session->connectionsReady(data());
    }

private Q_SLOTS:
    void cardShowsEachChannel()
    {
        showCard();
        QVERIFY(find<QLabel>("alertsMailFacts")->text().contains(u"3 matters"_s));
        const QString hook = find<QLabel>("alertsWebhookFacts")->text();
        QVERIFY2(hook.contains(u"does not know the webhook"_s) && hook.contains(u'4'), qPrintable(hook));
        QCOMPARE(find<Ui::ChoiceBox>("alertsWebhookChoice")->currentData().toString(), u"slack"_s);
        // Reading what is set stores nothing.
        QVERIFY(!m_session->calls.contains(u"setting"_s));
    }

    void choiceIsStored()
    {
        showCard();
        auto *choice = find<Ui::ChoiceBox>("alertsMailChoice");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(m_session->setting, (QStringList{u"alerts.mail"_s, u"off"_s}));
    }

    void testsAreSentOncePerPress_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("call");
        QTest::newRow("mail") << QByteArray("alertsMailTest") << u"test mail"_s;
        QTest::newRow("webhook") << QByteArray("alertsWebhookTest") << u"test webhook"_s;
        QTest::newRow("desktop") << QByteArray("alertsDesktopTest") << u"test desktop"_s;
    }
    void testsAreSentOncePerPress()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, call);
        showCard();
        auto *test = find<QPushButton>(button.constData());
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Space);
        QCOMPARE(m_session->calls.count(call), 1);
        QVERIFY(!test->isEnabled());
        refuse(u"The mail server cannot be reached."_s);
        QVERIFY(test->isEnabled());
        QVERIFY(find<QLabel>("alertsOutcome")->isVisible());
        QCOMPARE(find<QLabel>("alertsOutcome")->text(), u"The mail server cannot be reached."_s);
    }

    void mailIsSetUpInADialog()
    {
        showCard();
        bool refused = false;
        QTimer::singleShot(0, this, [this, &refused] {
            auto *dialog = find<Ui::AlertSetupDialog>("alertSetupDialog");
            const auto edit = [dialog](const char *name) {
                return dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
            };
            auto *store = dialog->findChild<QPushButton *>(u"alertSetupStore"_s);
            edit("alertSetup_to")->selectAll();
            QTest::keyClicks(edit("alertSetup_to"), u"nobody"_s);
            refused = !store->isEnabled();
            QTest::keyClicks(edit("alertSetup_to"), u"@example.com"_s);
            QTest::keyClicks(edit("alertSetup_user"), u"me"_s);
            refused = refused && !store->isEnabled();
            QTest::keyClicks(edit("alertSetup_password"), u"secret"_s);
            refused = refused && edit("alertSetup_password")->echoMode() == QLineEdit::Password;
            QTest::mouseClick(store, Qt::LeftButton);
        });
        QTest::mouseClick(find<QPushButton>("alertsMailSetUp"), Qt::LeftButton);
        QVERIFY(refused);
        QCOMPARE(m_session->setting, (QStringList{u"alerts.mail.to"_s, u"nobody@example.com"_s}));
        QCOMPARE(m_session->calls.count(u"setting"_s), 1);
        QVERIFY(m_session->calls.contains(u"connect mail"_s));
        QCOMPARE(m_session->connection, (QJsonObject{{u"user"_s, u"me"_s}, {u"password"_s, u"secret"_s}}));
    }

    void webhookWantsAnAddress()
    {
        Ui::AlertSetupDialog dialog(AlertChannel::Webhook, {});
        auto *url = dialog.findChild<QLineEdit *>(u"alertSetup_url"_s);
        auto *store = dialog.findChild<QPushButton *>(u"alertSetupStore"_s);
        QVERIFY(!store->isEnabled());
        url->setText(u"http://hooks.slack.com/x"_s);
        QVERIFY(!store->isEnabled());
        url->setText(u"https://hooks.slack.com/x"_s);
        QVERIFY(store->isEnabled());
        QCOMPARE(dialog.access()->value("url"_L1).toString(), u"https://hooks.slack.com/x"_s);
    }

    void withoutATrayTheWindowShowsIt()
    {
        // Neither offscreen nor in CI is a tray.
        auto *banner = find<Ui::AlertBanner>("alertBanner");
        QVERIFY(!banner->isVisible());
        m_session->records.first().number = u"D1"_s;
        Q_EMIT m_session->alertRaised(message({u"D1"_s, u"D2"_s}));
        QVERIFY(banner->isVisible());
        auto *text = find<QLabel>("alertBannerText");
        QVERIFY(text->text().contains(u"Map the vendor."_s));
        QCOMPARE(text->textFormat(), Qt::PlainText);
        auto *open = find<QPushButton>("alertBannerOpen");
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QVERIFY(!banner->isVisible());
        QCOMPARE(m_window->findChild<QStackedWidget *>()->currentIndex(), int(Documents));
        QCOMPARE(find<QLineEdit>("documentsFilter")->text(), u"D1"_s);
        QCOMPARE(find<QTableView>("documentsTable")->currentIndex().row(), 0);
    }

    void bannerIsPutAway()
    {
        Q_EMIT m_session->alertRaised(message({}));
        auto *away = find<QPushButton>("alertBannerAway");
        away->setFocus();
        QTest::keyClick(away, Qt::Key_Space);
        QVERIFY(!find<Ui::AlertBanner>("alertBanner")->isVisible());
    }

    void clickOnANotificationOpensTheRecord()
    {
        Ui::DesktopAlerts desktop(*m_session);
        QStringList shown;
        desktop.setNotifier([&shown](const QString &title, const QString &text) {
            shown = {title, text};
            return true;
        });
        QSignalSpy opened(&desktop, &Ui::DesktopAlerts::openRequested);
        QSignalSpy notShown(&desktop, &Ui::DesktopAlerts::notShown);
        Q_EMIT m_session->alertRaised(message({u"D2"_s}));
        QCOMPARE(shown.value(1), u"Map the vendor."_s);
        QCOMPARE(notShown.size(), 0);
        desktop.click();
        QCOMPARE(opened.first().first().toString(), u"D2"_s);
    }

    void documentIsOpenedByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("row");
        QTest::newRow("newest") << u"D2"_s << 1;
        QTest::newRow("older version") << u"D2@old"_s << 2;
    }
    void documentIsOpenedByItsName()
    {
        QFETCH(QString, name);
        QFETCH(int, row);
        for (Record &record : m_session->records)
            record.number = u"D2 of "_s + record.documentId;
        m_session->records[2].documentId = u"D2"_s;
        m_session->records[2].fisId = u"old"_s;
        m_session->records[2].isNewest = false;
        m_window->openDocument(name);
        QCOMPARE(find<QTableView>("documentsTable")->currentIndex().row(), row);
    }

    void unknownDocumentIsSaid()
    {
        m_window->openDocument(u"NONE"_s);
        QVERIFY(find<QLabel>("statusMessage")->text().contains(u"NONE"_s));
    }

    void secondStartHandsTheDocumentOver()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        QVERIFY(!Ui::OpenRequests::handOver(folder.path(), u"D1"_s));
        const Ui::OpenRequests requests(folder.path());
        QSignalSpy requested(&requests, &Ui::OpenRequests::requested);
        connect(&requests, &Ui::OpenRequests::requested, m_window.get(), &Ui::MainWindow::bringForward);
        QVERIFY(Ui::OpenRequests::handOver(folder.path() + u"/."_s, u"2026-1\nD2"_s));
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"2026-1 D2"_s);
        QCOMPARE(m_window->findChild<QStackedWidget *>()->currentIndex(), int(Documents));
        // Another workspace has another window.
        QVERIFY(!Ui::OpenRequests::handOver(other.path(), u"D1"_s));
    }

    void alertAboutNoDocumentLeadsToReview()
    {
        m_window->showPage(Audit);
        m_window->openDocument({});
        QCOMPARE(m_window->findChild<QStackedWidget *>()->currentIndex(), int(Review));
    }
};

QTEST_MAIN(AlertsWindowTest)
#include "tst_alertswindow.moc"
