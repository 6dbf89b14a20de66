// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "barchart.h"
#include "choicebox.h"
#include "datatable.h"
#include "linkcard.h"
#include "overviewpage.h"
#include "overviewrows.h"
#include "pill.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBrowser>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Each page with much, with nothing, and with what goes wrong.
class PagesTest : public WindowTest
{
    Q_OBJECT

    enum Page { Overview, Review, Documents, Mappings, Exchange, Reconciliation, Audit, Connections };

    /// An overview of one's own, as the session would send it.
    void tell(const Services::OverviewData &overview) { Q_EMIT m_session->overviewReady(overview); }
    [[nodiscard]] QStringList textsOf(const QWidget *page) const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] QStringList headerTexts() const { return textsOf(m_window.get()); }

private Q_SLOTS:
    void countersSayWhatTheyNeed_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("note");
        QTest::newRow("held") << RecordState::Held << u"2 cause(s) \u00b7 "_s + moneyText(Decimal(1500), u"EUR"_s);
        QTest::newRow("in doubt") << RecordState::InDoubt << u"being looked up in NAV"_s;
        QTest::newRow("awaiting approval") << RecordState::AwaitingApproval << u"see Review"_s;
        QTest::newRow("changed") << RecordState::ChangedAfterPosting << u"see Review"_s;
    }

    void countersSayWhatTheyNeed()
    {
        QFETCH(RecordState, state);
        QFETCH(QString, note);
        m_window->showPage(Overview);
        const auto *page = find<QWidget>("overview");
        Services::OverviewData read;
        tell(read);
        QCOMPARE(textsOf(page).count(u"nothing to do"_s), 4);
        read.counts[state] = 1234;
        read.causes = QList<CauseRow>(2);
        read.heldAmounts.insert(u"EUR"_s, Decimal(1500));
        tell(read);
        QCOMPARE(textsOf(page).count(u"nothing to do"_s), 3);
        QVERIFY(textsOf(page).contains(note));
        QVERIFY(textsOf(page).contains(QLocale().toString(1234)));
    }

    void causesAreTheLargestAndGoAgain()
    {
        m_window->showPage(Overview);
        const auto *page = find<QWidget>("overview");
        Services::OverviewData read;
        for (int number = 0; number < 12; ++number) {
            CauseRow row;
            row.reason = {ReasonCode::VendorMissing, u"V%1"_s.arg(number), u"No such vendor."_s};
            row.documents = 12 - number;
            read.causes.append(row);
        }
        tell(read);
        const auto links = find<Ui::LinkCard>("causesCard")->links();
        QCOMPARE(links.size(), Ui::OverviewRows::mostCauses + 1);
        // The share is of all that is held, also of what is not listed.
        QCOMPARE(links.first()->row().whole, 78);
        QCOMPARE(links.first()->row().part, 12);
        QVERIFY(links.first()->accessibleName().contains(u"V0"_s));
        // The others are counted.
        QVERIFY(links.last()->row().text.startsWith(QString::number(12 - Ui::OverviewRows::mostCauses)));
        tell({});
        QCOMPARE(find<Ui::LinkCard>("causesCard")->links().size(), 0);
        QVERIFY(textsOf(page).contains(u"Nothing is held."_s));
    }

    void theResultOfARunHasItsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("small screen") << 1280;
        QTest::newRow("large screen") << 1920;
    }

    void theResultOfARunHasItsRoom()
    {
        QFETCH(int, width);
        m_window->resize(width, 800);
        m_window->showPage(Overview);
        Services::OverviewData read;
        RunSummary stopped;
        // Wide figures in the longest notation, that of no country.
        stopped.startedAt = QDateTime(QDate(2026, 11, 24), QTime(20, 44, 44));
        stopped.problems.append(u"NAV was out of reach."_s);
        read.runs = {stopped};
        tell(read);
        QCoreApplication::processEvents();
        const auto *table = find<QTableView>("runsTable");
        const int result = table->model()->columnCount() - 1;
        const QString word = table->model()->index(0, result).data().toString();
        QVERIFY(table->columnWidth(result) - 20 >= Ui::pillSize(word).width());
        QVERIFY(table->columnWidth(0) - 20
            >= QFontMetrics(Ui::bodyFont()).horizontalAdvance(table->model()->index(0, 0).data().toString()));
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }

    void theChartTellsItsSumAloud()
    {
        m_window->showPage(Overview);
        auto *chart = m_window->findChild<Ui::BarChart *>();
        QVERIFY(!chart->accessibleName().isEmpty());
        const QImage empty = chart->grab().toImage();
        chart->setValues({{QDate::currentDate(), 3}, {QDate::currentDate().addDays(-2), 4}});
        QVERIFY(chart->accessibleDescription().contains(u'7'));
        QVERIFY(chart->grab().toImage() != empty);
        // Days before the thirty have no bar.
        chart->setValues({{QDate::currentDate().addDays(-200), 5}});
        const QImage old = chart->grab().toImage();
        chart->setValues({{QDate::currentDate().addDays(-100), 5}});
        QCOMPARE(chart->grab().toImage(), old);
    }

    void theStatusLineKnowsBothSides_data()
    {
        QTest::addColumn<bool>("concur");
        QTest::addColumn<bool>("nav");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("nothing yet") << false << false << false
                                     << QStringList{u"Not connected"_s, u"Concur not connected     NAV not connected"_s};
        QTest::newRow("one side") << true << false << false << QStringList{u"Concur connected     NAV not connected"_s};
        QTest::newRow("both") << true << true << false << QStringList{u"Concur connected     NAV connected"_s};
        QTest::newRow("demo") << true << true << true << QStringList{u"CRONUS \u00b7 Demo"_s, u"Demo company"_s};
    }

    void theStatusLineKnowsBothSides()
    {
        QFETCH(bool, concur);
        QFETCH(bool, nav);
        QFETCH(bool, demo);
        QFETCH(QStringList, said);
        Services::OverviewData read;
        read.concurConnected = concur;
        read.navConnected = nav;
        read.demo = demo;
        read.company = nav ? u"CRONUS"_s : QString();
        tell(read);
        for (const QString &text : std::as_const(said))
            QVERIFY2(headerTexts().contains(text), qPrintable(text));
    }

    void theNavigationCountsWhatWaits()
    {
        auto *review = find<QAbstractButton>("navigate_review");
        auto *counter = review->findChild<QLabel *>();
        Services::OverviewData read;
        read.counts[RecordState::Held] = 3;
        read.counts[RecordState::AwaitingApproval] = 2;
        read.counts[RecordState::Posted] = 90;
        tell(read);
        QVERIFY(counter->isVisible());
        QCOMPARE(counter->text(), u"5"_s);
        QVERIFY(review->accessibleDescription().contains(u'5'));
        tell({});
        QVERIFY(!counter->isVisible());
        QCOMPARE(review->accessibleDescription(), QString());
    }

    void aRunShowsHowFarItIs()
    {
        press(Qt::Key_F9);
        auto *bar = find<QProgressBar>("runProgress");
        QVERIFY(bar->isVisible());
        // Nobody knows yet how much there is.
        QCOMPARE(bar->maximum(), 0);
        Q_EMIT m_session->syncProgressed({RunProgress::Phase::Post, 30, 120});
        QCOMPARE(bar->maximum(), 120);
        QCOMPARE(bar->value(), 30);
        QVERIFY(
            headerTexts().filter(u"30"_s).filter(u"120"_s).filter(runPhaseTitle(RunProgress::Phase::Post)).size() == 1);
        auto *cancel = find<QAbstractButton>("cancelButton");
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(m_session->calls.constLast(), u"cancel"_s);
        // Asked once; it stops where it is safe.
        QVERIFY(!cancel->isEnabled());
        Q_EMIT m_session->commandFinished(m_session->ticket, {});
        QVERIFY(!bar->isVisible());
        press(Qt::Key_F9);
        QVERIFY(cancel->isEnabled());
        QCOMPARE(bar->maximum(), 0);
    }

    void anEndOfAnotherCommandFreesNothing()
    {
        press(Qt::Key_F9);
        const quint64 run = m_session->ticket;
        Q_EMIT m_session->commandFinished(run + 7, {{}, u"Mapped."_s, {}});
        QVERIFY(!find<QAbstractButton>("syncButton")->isEnabled());
        QVERIFY(!find<QAbstractButton>("dryRunButton")->isEnabled());
        QCOMPARE(find<QLabel>("statusMessage")->text(), u"Mapped."_s);
        Q_EMIT m_session->commandFinished(run, {});
        QVERIFY(find<QAbstractButton>("dryRunButton")->isEnabled());
    }

    void escapeAsksNothingWhileNothingRuns()
    {
        press(Qt::Key_Escape);
        QVERIFY(m_session->calls.isEmpty());
    }

    void whatCannotBeReadIsSaidInTheStatusLine()
    {
        Q_EMIT m_session->readFailed(Error{ErrorCode::WorkspaceDamaged, u"The database is damaged."_s, {}, 0, {}});
        QCOMPARE(find<QLabel>("statusMessage")->text(), u"The database is damaged."_s);
        QVERIFY(!find<QLabel>("statusMessage")->styleSheet().isEmpty());
        // The next good word takes the colour away.
        Q_EMIT m_session->commandFinished(99, {{}, u"Done."_s, {}});
        QVERIFY(find<QLabel>("statusMessage")->styleSheet().isEmpty());
    }

    void onlyTheFirstLineFitsTheStatusLine()
    {
        Q_EMIT m_session->commandFinished(99, {{}, u"3 posted\nA notice."_s, {}});
        QCOMPARE(find<QLabel>("statusMessage")->text(), u"3 posted"_s);
    }

    void listsThatCannotBeReadSayWhy_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("documents") << int(Documents);
        QTest::newRow("audit") << int(Audit);
    }

    void listsThatCannotBeReadSayWhy()
    {
        QFETCH(int, page);
        m_window->showPage(page);
        m_session->listError = Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}};
        press(Qt::Key_F5);
        QCOMPARE(find<QLabel>("statusMessage")->text(), u"The disk is full."_s);
    }

    void theRefreshKeyReadsAnew()
    {
        m_window->showPage(Documents);
        const auto *table = find<QAbstractItemView>("documentsTable");
        QCOMPARE(table->model()->rowCount(), 3);
        m_session->records.removeLast();
        QCOMPARE(table->model()->rowCount(), 3);
        press(Qt::Key_F5);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void recordsThatChangedAreReadAnewByThePageShown()
    {
        m_window->showPage(Documents);
        m_session->records.removeLast();
        Q_EMIT m_session->recordsChanged();
        QTRY_COMPARE(find<QAbstractItemView>("documentsTable")->model()->rowCount(), 2);
    }

    void documentsAreFilteredByState()
    {
        m_window->showPage(Documents);
        auto *state = find<Ui::ChoiceBox>("documentsState");
        // Every state can be chosen, and none of them twice.
        QCOMPARE(state->count(), allRecordStates().size() + 1);
        state->setCurrentIndex(state->findData(int(RecordState::Posted)));
        QCOMPARE(find<QAbstractItemView>("documentsTable")->model()->rowCount(), 2);
        // A number is looked for everywhere, not in the state that happens to be chosen.
        find<QLineEdit>("findAnything")->setText(u"2026-1"_s);
        QTest::keyClick(find<QLineEdit>("findAnything"), Qt::Key_Return);
        QCOMPARE(state->currentIndex(), 0);
        QCOMPARE(find<QAbstractItemView>("documentsTable")->model()->rowCount(), 1);
    }

    void actionsFitTheStateOfTheDocument_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QStringList>("buttons");
        const QString retry = u"retryButton"_s;
        const QString approve = u"approveButton"_s;
        const QString back = u"sendBackButton"_s;
        const QString ignore = u"ignoreButton"_s;
        QTest::newRow("held") << RecordState::Held << QStringList{retry, back, ignore};
        QTest::newRow("awaiting approval") << RecordState::AwaitingApproval << QStringList{approve, back, ignore};
        QTest::newRow("ready") << RecordState::Ready << QStringList{back, ignore};
        QTest::newRow("posted") << RecordState::Posted << QStringList{};
        QTest::newRow("in doubt") << RecordState::InDoubt << QStringList{};
        QTest::newRow("posting") << RecordState::Posting << QStringList{};
        QTest::newRow("sent back") << RecordState::SentBack << QStringList{};
    }

    void actionsFitTheStateOfTheDocument()
    {
        QFETCH(RecordState, state);
        m_session->records = {m_session->records.first()};
        m_session->records.first().state = state;
        m_window->showPage(Documents);
        const auto *page = find<QWidget>("documents");
        QStringList shown;
        for (const char *name : {"retryButton", "approveButton", "sendBackButton", "ignoreButton"})
            if (page->findChild<QAbstractButton *>(QString::fromLatin1(name))->isVisible())
                shown.append(QString::fromLatin1(name));
        QTEST(shown, "buttons");
    }

    void withoutADocumentThereIsNothingToDo()
    {
        m_session->records.clear();
        m_window->showPage(Documents);
        const auto *page = find<QWidget>("documents");
        QCOMPARE(page->findChild<QLabel *>(u"detailTitle"_s)->text(), u"No document chosen"_s);
        for (const char *name : {"retryButton", "approveButton", "sendBackButton", "ignoreButton"})
            QVERIFY2(!page->findChild<QAbstractButton *>(QString::fromLatin1(name))->isVisible(), name);
    }

    void theTimeLineIsTextAndNotMarkup()
    {
        AuditEntry entry;
        entry.text = u"Held: <b>KRANZ & Co</b>"_s;
        entry.actor = u"<anna>"_s;
        m_session->trail = {entry};
        m_window->showPage(Documents);
        const auto *page = find<QWidget>("documents");
        const QString shown = page->findChild<QTextBrowser *>(u"documentTimeLine"_s)->toPlainText();
        QVERIFY2(shown.contains(entry.text) && shown.contains(entry.actor), qPrintable(shown));
    }

    void theTrailIsFilteredAsOneTypes()
    {
        AuditEntry one;
        one.id = 2;
        one.action = u"posted"_s;
        one.text = u"Posted as PI-104"_s;
        one.documentId = u"D1"_s;
        one.hash = QByteArray::fromHex("c0ffee");
        AuditEntry other = one;
        other.id = 1;
        other.text = u"Held"_s;
        m_session->entries = {one, other};
        m_window->showPage(Audit);
        const auto *table = find<QAbstractItemView>("auditTable");
        QCOMPARE(table->model()->rowCount(), 2);
        // The newest is chosen and told whole, with its place in the chain.
        const auto *entry = find<QTextBrowser>("auditEntry");
        QVERIFY(entry->toPlainText().contains(u"PI-104"_s) && entry->toPlainText().contains(u"c0ffee"_s));
        press(Qt::Key_F, Qt::ControlModifier);
        auto *filter = find<QLineEdit>("auditFilter");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"Held"_s);
        // Not at every key, but soon.
        QCOMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void aStoppedVerifyingIsNoVerdict()
    {
        m_window->showPage(Audit);
        QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
        Services::TrailVerdict stopped;
        stopped.error = Error{ErrorCode::Cancelled, u"Cancelled."_s, {}, 0, {}};
        Q_EMIT m_session->trailVerified(stopped);
        QCOMPARE(find<QLabel>("verifyResult")->text(), u"Stopped before the end."_s);
        // Progress that comes late changes nothing.
        Q_EMIT m_session->trailProgressed(5, 10);
        QCOMPARE(find<QLabel>("verifyResult")->text(), u"Stopped before the end."_s);
        QVERIFY(!find<QProgressBar>("verifyProgress")->isVisible());
    }

    void settingsAreReadAndSet()
    {
        m_window->showPage(Connections);
        auto *table = find<QTableWidget>("settingsTable");
        Services::ConnectionsData read;
        read.settings = {{u"posting.date"_s, u"approval"_s, u"approval|today"_s, u"Which day"_s, u"default"_s},
            {u"schedule"_s, u"off"_s, u"off or a list"_s, u"When"_s, u"workspace"_s},
            {u"expense.mode"_s, u"draft"_s, u"post|draft"_s, u"How"_s, u"environment"_s}};
        Q_EMIT m_session->connectionsReady(read);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 2)->text(), u"default"_s);
        QCOMPARE(table->item(1, 2)->text(), u"set here"_s);
        QCOMPARE(table->item(2, 2)->text(), u"environment"_s);
        QVERIFY(table->item(0, 1)->toolTip().contains(u"approval|today"_s));
        // Filling is no typing.
        QVERIFY(m_session->calls.isEmpty());
        for (const int column : {0, 2, 3})
            QVERIFY(!table->item(0, column)->flags().testFlag(Qt::ItemIsEditable));
        table->item(0, 1)->setText(u"today"_s);
        QCOMPARE(m_session->calls, QStringList{u"setting"_s});
        QCOMPARE(m_session->setting, (QStringList{u"posting.date"_s, u"today"_s}));
    }

    void whatIsConnectedIsShownWithoutASecret()
    {
        m_window->showPage(Connections);
        Services::ConnectionsData read;
        read.concur = {{u"clientId"_s, u"app"_s}, {u"systemId"_s, u"LB"_s}};
        read.nav = {QJsonObject{{u"apiUrl"_s, u"https://nav:7048/BC/api/v2.0"_s}, {u"auth"_s, u"basic"_s},
            {u"company"_s, u"CRONUS"_s}, {u"companyName"_s, u"CRONUS AG"_s}, {u"user"_s, u"SYNC"_s}}};
        Q_EMIT m_session->connectionsReady(read);
        QCOMPARE(find<QLineEdit>("concur_clientId")->text(), u"app"_s);
        for (const char *secret : {"concur_clientSecret", "concur_requestToken", "nav_clientSecret", "nav_password"}) {
            QCOMPARE(find<QLineEdit>(secret)->text(), QString());
            QCOMPARE(find<QLineEdit>(secret)->echoMode(), QLineEdit::Password);
        }
        // The way it is signed in to decides which fields there are.
        QCOMPARE(find<Ui::ChoiceBox>("nav_signIn")->currentData().toString(), u"basic"_s);
        QVERIFY(find<QLineEdit>("nav_user")->isVisible());
        QVERIFY(!find<QLineEdit>("nav_tokenUrl")->isVisible());
        QVERIFY(textsOf(find<QWidget>("connections")).filter(u"CRONUS AG"_s).size() == 1);
    }

    void oneButtonIsBusyTheOtherIsNot()
    {
        m_window->showPage(Connections);
        QTest::mouseClick(find<QAbstractButton>("concurConnectButton"), Qt::LeftButton);
        QVERIFY(!find<QAbstractButton>("concurConnectButton")->isEnabled());
        QVERIFY(find<QAbstractButton>("navConnectButton")->isEnabled());
        // Another command's refusal is not this one's.
        Services::CommandResult refused;
        refused.error = Error{ErrorCode::Storage, u"No."_s, {}, 0, {}};
        Q_EMIT m_session->commandFinished(m_session->ticket + 5, refused);
        QVERIFY(!find<QAbstractButton>("concurConnectButton")->isEnabled());
        refuse(u"Concur refused."_s);
        QVERIFY(find<QAbstractButton>("concurConnectButton")->isEnabled());
    }

    void theTabKeyReachesWhatCanBeTyped_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("overview") << int(Overview) << QStringList{u"findAnything"_s, u"dryRunButton"_s, u"syncButton"_s,
            u"runsTable"_s};
        QTest::newRow("documents") << int(Documents) << QStringList{u"documentsFilter"_s, u"documentsState"_s,
            u"documentsTable"_s};
        QTest::newRow("audit") << int(Audit) << QStringList{u"auditFilter"_s, u"verifyButton"_s, u"auditTable"_s};
        QTest::newRow("connections") << int(Connections) << QStringList{u"concur_tokenUrl"_s, u"concur_clientId"_s,
            u"concurConnectButton"_s, u"nav_signIn"_s, u"nav_apiUrl"_s, u"nav_clientId"_s, u"navConnectButton"_s, u"settingsTable"_s};
    }

    /// Everything works without a mouse, and in the order it is read.
    void theTabKeyReachesWhatCanBeTyped()
    {
        QFETCH(int, page);
        QFETCH(QStringList, names);
        m_window->showPage(page);
        find<QWidget>("findAnything")->setFocus();
        QStringList reached;
        for (int step = 0; step < 60; ++step) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            if (names.contains(focus->objectName()) && !reached.contains(focus->objectName()))
                reached.append(focus->objectName());
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (const QString &name : std::as_const(names))
            QVERIFY2(reached.contains(name), qPrintable(name + u" of "_s + reached.join(u' ')));
        QCOMPARE(reached, names);
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
