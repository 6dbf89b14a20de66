// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "choicebox.h"
#include "finishingnotice.h"
#include "firstrundialog.h"
#include "linkcard.h"
#include "replaymodel.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The window as a whole: keys, runs, search, audit, connections, closing.
class MainWindowTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyStartsARunAndEscapeCancelsIt();
    void aFinishedRunFreesTheButtons();
    void theDryRunHasItsKey();
    void everyPageHasAKey();
    void searchingFiltersDocuments();
    void anyNumberIsFoundFromAnywhere();
    void equalCausesHaveEqualAndSmallBars();
    void callsThatWaitAreShownAndReplayed_data();
    void callsThatWaitAreShownAndReplayed();
    void theTrailIsVerifiedWithProgress();
    void aBrokenTrailSaysWhere();
    void theWorkHasTheKeyboardAtTheStart();
    void everyColumnOfTheDocumentsIsInView();
    void theFirstRunOffersTheDemo();
    void themesDiffer();
    void everyInputHasAName();
    void closingHidesAtOnceAndStopsTheRun();
    void finishingIsSaidOnlyWhenItTakesLong();
    void unsavedMappingsAreAskedAbout();
    void navIsConnectedWithUserAndAccessKey();
    void typingAConnectionSurvivesARefresh();
    void aRefusedConnectionSaysWhy();
    void whatARunWouldLackIsReadBeforeIt();
    void aNoticeGoesWithItsCause();
};

void MainWindowTest::theKeyStartsARunAndEscapeCancelsIt()
{
    press(Qt::Key_F9);
    QCOMPARE(m_session->calls, QStringList{u"sync"_s});
    QVERIFY(!find<QAbstractButton>("syncButton")->isEnabled());
    QVERIFY(find<QAbstractButton>("cancelButton")->isVisible());
    press(Qt::Key_F9);
    QCOMPARE(m_session->calls.size(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(m_session->calls.constLast(), u"cancel"_s);
}

void MainWindowTest::aFinishedRunFreesTheButtons()
{
    QTest::mouseClick(find<QAbstractButton>("syncButton"), Qt::LeftButton);
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"3 posted, 1 held"_s, {}});
    QVERIFY(find<QAbstractButton>("syncButton")->isEnabled());
    QVERIFY(!find<QAbstractButton>("cancelButton")->isVisible());
    QCOMPARE(find<QLabel>("statusMessage")->text(), u"3 posted, 1 held"_s);
}

void MainWindowTest::theDryRunHasItsKey()
{
    press(Qt::Key_F9, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_session->calls, QStringList{u"dryRun"_s});
}

void MainWindowTest::everyPageHasAKey()
{
    auto *pages = m_window->findChild<QStackedWidget *>();
    for (int page = 0; page < m_window->pageCount(); ++page) {
        press(Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), page);
    }
}

void MainWindowTest::searchingFiltersDocuments()
{
    m_window->showPage(2);
    auto *table = find<QAbstractItemView>("documentsTable");
    QCOMPARE(table->model()->rowCount(), 3);
    press(Qt::Key_F3);
    QVERIFY(find<QLineEdit>("documentsFilter")->hasFocus());
    find<QLineEdit>("documentsFilter")->setText(u"2026-2"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void MainWindowTest::anyNumberIsFoundFromAnywhere()
{
    press(Qt::Key_Q, Qt::AltModifier);
    auto *search = find<QLineEdit>("findAnything");
    QVERIFY(search->hasFocus());
    search->setText(u"2026-3"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->findChild<QStackedWidget *>()->currentIndex(), 2);
    QCOMPARE(find<QAbstractItemView>("documentsTable")->model()->rowCount(), 1);
}

void MainWindowTest::equalCausesHaveEqualAndSmallBars()
{
    for (const QString &subject : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        CauseRow row;
        row.reason = {ReasonCode::VendorMissing, subject, {}};
        row.documents = 2;
        m_session->held.append(row);
    }
    m_window->showPage(0);
    const auto links = find<Ui::LinkCard>("causesCard")->links();
    QCOMPARE(links.size(), 4);
    for (const Ui::RowLink *link : links)
        QCOMPARE(link->row().part * 4, link->row().whole);
}

void MainWindowTest::callsThatWaitAreShownAndReplayed_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("needPerson");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("some") << 3 << 0;
    QTest::newRow("some for a person") << 7 << 2;
}

void MainWindowTest::callsThatWaitAreShownAndReplayed()
{
    QFETCH(int, waiting);
    QFETCH(int, needPerson);
    const QDateTime next(QDate(2026, 5, 4), QTime(14, 37));
    m_session->replay = {waiting, needPerson, next};
    m_session->replayCalls.clear();
    for (int i = 0; i < waiting; ++i) {
        ReplayEntry entry;
        entry.documentId = u"R%1"_s.arg(i);
        entry.error = u"<b>no</b> answer"_s;
        entry.needsPerson = i < needPerson;
        entry.nextAt = next;
        m_session->replayCalls.append(entry);
    }
    m_session->requestOverview();
    m_window->showPage(0);
    auto *button = find<QAbstractButton>("replayButton");
    QCOMPARE(button->isVisible(), waiting > 0);
    if (waiting == 0)
        return;
    const QString text = find<QLabel>("replayText")->text();
    QVERIFY2(text.contains(QString::number(waiting)), qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(next, QLocale::ShortFormat)), qPrintable(text));
    QCOMPARE(text.contains(u"person"), needPerson > 0);
    // Each on request, by mouse or key.
    auto *list = find<QAbstractButton>("replayListButton");
    auto *table = find<QTableView>("replayTable");
    QVERIFY(!table->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), waiting);
    QCOMPARE(table->model()->index(0, int(ReplayModel::Column::Error)).data().toString(), u"<b>no</b> answer"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!table->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_session->calls.constLast(), u"replayNow"_s);
    QVERIFY(!button->isEnabled());
    Q_EMIT m_session->commandFinished(m_session->ticket, {});
    QVERIFY(button->isEnabled());
    m_session->replay = {};
    m_session->requestOverview();
    QVERIFY(!button->isVisible());
}

void MainWindowTest::theTrailIsVerifiedWithProgress()
{
    m_window->showPage(6);
    auto *verify = find<QAbstractButton>("verifyButton");
    auto *progress = find<QProgressBar>("verifyProgress");
    QVERIFY(!progress->isVisible());
    QTest::mouseClick(verify, Qt::LeftButton);
    QCOMPARE(m_session->calls, QStringList{u"verify"_s});
    QVERIFY(progress->isVisible());
    Q_EMIT m_session->trailProgressed(500, 1000);
    QCOMPARE(progress->value() * 2, progress->maximum());
    // The same button stops it.
    QTest::mouseClick(verify, Qt::LeftButton);
    QCOMPARE(m_session->calls.constLast(), u"stopVerifying"_s);
    Services::TrailVerdict verdict;
    verdict.entries = 1000;
    verdict.head = u"0123456789abcdef0123"_s;
    Q_EMIT m_session->trailVerified(verdict);
    QVERIFY(!progress->isVisible());
    QVERIFY(find<QLabel>("verifyResult")->text().contains(u"0123456789abcdef"_s));
}

void MainWindowTest::aBrokenTrailSaysWhere()
{
    m_window->showPage(6);
    QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
    Services::TrailVerdict verdict;
    verdict.intact = false;
    verdict.firstBad = 77;
    Q_EMIT m_session->trailVerified(verdict);
    QVERIFY(find<QLabel>("verifyResult")->text().contains(u"77"_s));
    verdict.error = Error{ErrorCode::Storage, u"The file is gone."_s, {}, 0, {}};
    QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
    Q_EMIT m_session->trailVerified(verdict);
    QCOMPARE(find<QLabel>("verifyResult")->text(), u"The file is gone."_s);
}

void MainWindowTest::theWorkHasTheKeyboardAtTheStart()
{
    QVERIFY(!find<QLineEdit>("findAnything")->hasFocus());
    QVERIFY(find<QAbstractItemView>("runsTable")->hasFocus());
    QTest::mouseClick(find<QAbstractButton>("navigate_documents"), Qt::LeftButton);
    QVERIFY(find<QAbstractItemView>("documentsTable")->hasFocus());
}

void MainWindowTest::everyColumnOfTheDocumentsIsInView()
{
    m_window->resize(1280, 800);
    m_window->showPage(2);
    QCoreApplication::processEvents();
    const auto *table = m_window->findChild<QTableView *>(u"documentsTable"_s);
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        QVERIFY2(table->columnWidth(column) >= 70, qPrintable(QString::number(column)));
        width += table->columnWidth(column);
    }
    QVERIFY(width <= table->viewport()->width());
    QVERIFY(table->columnWidth(2) >= 150);
}

void MainWindowTest::theFirstRunOffersTheDemo()
{
    Ui::FirstRunDialog dialog;
    QCOMPARE(dialog.choice(), Ui::FirstRunDialog::Choice::None);
    QTest::mouseClick(dialog.findChild<QAbstractButton *>(u"exploreDemoButton"_s), Qt::LeftButton);
    QCOMPARE(dialog.choice(), Ui::FirstRunDialog::Choice::Demo);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void MainWindowTest::themesDiffer()
{
    Ui::applyTheme(*qApp, Ui::ThemeChoice::Dark);
    QVERIFY(Ui::isDark(qApp->palette()));
    const QColor dark = Ui::toneColours(Ui::Tone::Held, qApp->palette()).soft;
    Ui::applyTheme(*qApp, Ui::ThemeChoice::Light);
    QVERIFY(!Ui::isDark(qApp->palette()));
    QVERIFY(dark != Ui::toneColours(Ui::Tone::Held, qApp->palette()).soft);
}

void MainWindowTest::everyInputHasAName()
{
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // Parts that Qt makes itself inside its widgets carry a qt_ name or none and belong to a named one.
        const bool ours = !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
        if (widget->focusPolicy() == Qt::NoFocus || !ours)
            continue;
        if ((input && widget->accessibleName().isEmpty())
            || (button && button->text().isEmpty() && button->accessibleName().isEmpty()))
            nameless.append(widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
}

void MainWindowTest::closingHidesAtOnceAndStopsTheRun()
{
    QSignalSpy finished(m_window.get(), &Ui::MainWindow::finished);
    press(Qt::Key_F9);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_session->calls.constLast(), u"close"_s);
    QCOMPARE(finished.size(), 0);
    Q_EMIT m_session->closed();
    QCOMPARE(finished.size(), 1);
}

void MainWindowTest::finishingIsSaidOnlyWhenItTakesLong()
{
    const auto noticeOf = [] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *notice = qobject_cast<Ui::FinishingNotice *>(widget))
                return notice;
        return static_cast<Ui::FinishingNotice *>(nullptr);
    };
    Ui::FinishingNotice *notice = noticeOf();
    QVERIFY(notice);
    notice->setPatience(std::chrono::milliseconds(10));
    QVERIFY(!notice->isVisible());
    m_window->close();
    QVERIFY(!notice->isVisible());
    QTRY_VERIFY(notice->isVisible());
    // It cannot be closed away: the run stops where it is safe.
    QTest::keyClick(notice, Qt::Key_Escape);
    QVERIFY(notice->isVisible());
    Q_EMIT m_session->closed();
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::unsavedMappingsAreAskedAbout()
{
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    QVERIFY(table->model()->setData(table->model()->index(0, 3), u"61200"_s));
    const auto answer = [](const char *button) {
        QTimer::singleShot(0, qApp, [button] {
            auto *box = QApplication::activeModalWidget();
            QTest::mouseClick(box->findChild<QAbstractButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        });
    };
    answer("stay");
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_session->calls.contains(u"close"_s));
    answer("closeAnyway");
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_session->calls.contains(u"close"_s));
}

void MainWindowTest::navIsConnectedWithUserAndAccessKey()
{
    m_window->showPage(7);
    auto *signIn = find<Ui::ChoiceBox>("nav_signIn");
    QVERIFY(find<QLineEdit>("nav_clientId")->isVisible());
    QVERIFY(!find<QLineEdit>("nav_user")->isVisible());
    find<QLineEdit>("nav_clientId")->setText(u"left over"_s);
    signIn->setCurrentIndex(signIn->findData(u"basic"_s));
    QVERIFY(!find<QLineEdit>("nav_clientId")->isVisible());
    QCOMPARE(find<QLineEdit>("nav_password")->echoMode(), QLineEdit::Password);
    find<QLineEdit>("nav_apiUrl")->setText(u"https://nav:7048/BC/api/v2.0"_s);
    find<QLineEdit>("nav_company")->setText(u"CRONUS"_s);
    find<QLineEdit>("nav_user")->setText(u"SYNC"_s);
    find<QLineEdit>("nav_password")->setText(u"key"_s);
    QTest::mouseClick(find<QAbstractButton>("navConnectButton"), Qt::LeftButton);
    QCOMPARE(m_session->connection,
        (QJsonObject{{u"kind"_s, u"bc"_s}, {u"auth"_s, u"basic"_s}, {u"apiUrl"_s, u"https://nav:7048/BC/api/v2.0"_s},
            {u"company"_s, u"CRONUS"_s}, {u"user"_s, u"SYNC"_s}, {u"password"_s, u"key"_s}}));
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"NAV is connected."_s, {}});
    QCOMPARE(find<QLineEdit>("nav_password")->text(), QString());
    QCOMPARE(find<QLabel>("navOutcome")->text(), u"NAV is connected."_s);
}

void MainWindowTest::typingAConnectionSurvivesARefresh()
{
    m_window->showPage(7);
    Services::ConnectionsData data;
    data.concur = {{u"clientId"_s, u"stored"_s}, {u"systemId"_s, u"LB"_s}};
    QTest::keyClicks(find<QLineEdit>("concur_clientId"), u"typed"_s);
    Q_EMIT m_session->connectionsReady(data);
    QCOMPARE(find<QLineEdit>("concur_clientId")->text(), u"typed"_s);
    QCOMPARE(find<QLineEdit>("concur_systemId")->text(), u"LB"_s);
}

void MainWindowTest::aRefusedConnectionSaysWhy()
{
    m_window->showPage(7);
    QTest::mouseClick(find<QAbstractButton>("concurConnectButton"), Qt::LeftButton);
    QVERIFY(!find<QAbstractButton>("concurConnectButton")->isEnabled());
    refuse(u"Concur refused the request token."_s);
    QVERIFY(find<QAbstractButton>("concurConnectButton")->isEnabled());
    QCOMPARE(find<QLabel>("concurOutcome")->text(), u"Concur refused the request token."_s);
}

void MainWindowTest::whatARunWouldLackIsReadBeforeIt()
{
    m_session->notices = {u"Expenses need FISVC. Ask SAP Concur."_s, u"Payments are not confirmed."_s};
    auto *strip = find<QWidget>("noticeStrip");
    QVERIFY(!strip->isVisible());
    m_window->showPage(0);
    QVERIFY(strip->isVisible());
    QCOMPARE(find<QLabel>("noticeText")->text(), m_session->notices.join(u'\n'));
    QVERIFY(find<QLabel>("noticeText")->accessibleName().contains(u"FISVC"_s));
    // Where documents are worked on it would only take room, until a run is started from there.
    m_window->showPage(1);
    QVERIFY(!strip->isVisible());
    press(Qt::Key_F9);
    QVERIFY(strip->isVisible());
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"1 posted"_s, {}});
    QVERIFY(!strip->isVisible());
    m_window->showPage(7);
    QVERIFY(strip->isVisible());
}

void MainWindowTest::aNoticeGoesWithItsCause()
{
    m_session->notices = {u"This version does not act on it."_s};
    m_window->showPage(7);
    auto *strip = find<QWidget>("noticeStrip");
    QVERIFY(strip->isVisible());
    m_session->notices.clear();
    // A setting was changed back: its answer reads everything anew.
    Q_EMIT m_session->commandFinished(m_session->setSetting({}, {}), {});
    QVERIFY(!strip->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
