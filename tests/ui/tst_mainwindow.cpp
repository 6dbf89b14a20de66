// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fakesession.h"
#include "firstrundialog.h"
#include "itemroles.h"
#include "mainwindow.h"
#include "mappingspage.h"
#include "pill.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The window by object names and keys, over a session that answers at once.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theKeyStartsARunAndEscapeCancelsIt();
    void aFinishedRunFreesTheButtons();
    void theDryRunHasItsKey();
    void everyPageHasAKey();
    void searchingFiltersDocuments();
    void anyNumberIsFoundFromAnywhere();
    void aMappingEditIsUndoneAndSaved();
    void aMappingRowIsAddedByKeys();
    void aFailedSaveKeepsWhatWasTyped();
    void editsSurviveALookAtAnotherKind();
    void rowsAreMarkedForRemoval();
    void theTargetAboveIsCopiedDown();
    void mappingsComeAndGoAsFiles();
    void targetsAreOfferedWithTheirNames();
    void aHeldDocumentIsRetried();
    void aSuggestionIsMappedWithOneClick();
    void anotherTargetIsTypedAndMapped();
    void aTypedTargetSurvivesARefresh();
    void aRefreshKeepsTheChosenCause();
    void linesOfBothSystemsStandSideBySide();
    void equalCausesHaveEqualAndSmallBars();
    void theTrailIsVerifiedWithProgress();
    void aBrokenTrailSaysWhere();
    void theWorkHasTheKeyboardAtTheStart();
    void everyColumnOfTheDocumentsIsInView();
    void theFirstRunOffersTheDemo();
    void themesDiffer();
    void everyInputHasAName();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Ui::MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Ui::applyTheme(*qApp, Ui::ThemeChoice::Light);
}

void MainWindowTest::init()
{
    m_session = std::make_unique<FakeSession>();
    for (int id = 1; id <= 3; ++id) {
        Record record;
        record.id = id;
        record.documentId = u"D%1"_s.arg(id);
        record.number = u"2026-%1"_s.arg(id);
        record.state = id == 1 ? RecordState::Held : RecordState::Posted;
        m_session->records.append(record);
    }
    MappingGridRow row;
    row.row.source = u"4711"_s;
    row.state = MappingState::Unmapped;
    m_session->grid = {row};
    m_window = std::make_unique<Ui::MainWindow>(*m_session);
    m_window->show();
    m_window->activateWindow();
    QApplication::setActiveWindow(m_window.get());
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

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
    Q_EMIT
    m_session->commandFinished(m_session->ticket, {{}, u"3 posted, 1 held"_s, {}});
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

void MainWindowTest::aMappingEditIsUndoneAndSaved()
{
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    auto *save = find<QAbstractButton>("saveMappingsButton");
    const QModelIndex target = table->model()->index(0, 2);
    QVERIFY(!save->isEnabled());
    QVERIFY(table->model()->setData(target, u"61200"_s));
    QCOMPARE(target.data().toString(), u"61200"_s);
    QVERIFY(save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(target.data().toString(), QString());
    QVERIFY(!save->isEnabled());
    press(Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_session->saved.size(), 1);
    QCOMPARE(m_session->saved.first().target, u"61200"_s);
}

void MainWindowTest::aMappingRowIsAddedByKeys()
{
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    auto *save = find<QAbstractButton>("saveMappingsButton");
    const int before = table->model()->rowCount();
    QTest::mouseClick(find<QAbstractButton>("addMappingButton"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), before + 1);
    auto *editor = table->findChild<QLineEdit *>(u"mappingEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"9Z99"_s);
    // What is being typed outlives records that change meanwhile.
    Q_EMIT
    m_session->recordsChanged();
    QCOMPARE(editor->text(), u"9Z99"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("pendingEdits")->text().contains(u"9Z99"_s));
    QVERIFY(!save->isEnabled());
    QVERIFY(table->model()->setData(table->model()->index(before, 2), u"61200"_s));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_session->saved, (QList<MappingRow>{{MappingKind::Account, u"9Z99"_s, u"61200"_s, {}, {}}}));
}

void MainWindowTest::aFailedSaveKeepsWhatWasTyped()
{
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    auto *save = find<QAbstractButton>("saveMappingsButton");
    QVERIFY(table->model()->setData(table->model()->index(0, 2), u"61200"_s));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    Services::CommandResult refused;
    refused.error = Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}};
    refused.message = refused.error->message;
    Q_EMIT
    m_session->commandFinished(m_session->ticket, refused);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"61200"_s);
    QCOMPARE(find<QLabel>("pendingEdits")->text(), u"The disk is full."_s);
    QVERIFY(save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(save, Qt::LeftButton);
    m_session->grid.first().row.target = u"61200"_s;
    Q_EMIT
    m_session->commandFinished(m_session->ticket, {{}, u"Saved."_s, {}});
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"61200"_s);
    QVERIFY(!save->isEnabled());
}

void MainWindowTest::editsSurviveALookAtAnotherKind()
{
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    auto *tabs = find<QTabBar>("mappingTabs");
    QVERIFY(table->model()->setData(table->model()->index(0, 2), u"61200"_s));
    QVERIFY(tabs->tabText(0).contains(u'\u2022'));
    tabs->setCurrentIndex(3);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(find<QAbstractButton>("saveMappingsButton")->isEnabled());
    tabs->setCurrentIndex(0);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"61200"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!tabs->tabText(0).contains(u'\u2022'));
}

void MainWindowTest::rowsAreMarkedForRemoval()
{
    m_session->grid.first().row.target = u"61200"_s;
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"61200"_s);
    QTest::mouseClick(find<QAbstractButton>("removeMappingButton"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("saveMappingsButton"), Qt::LeftButton);
    QCOMPARE(m_session->removed.size(), 1);
    QCOMPARE(m_session->removed.first().target, u"61200"_s);
}

void MainWindowTest::theTargetAboveIsCopiedDown()
{
    MappingGridRow above = m_session->grid.first();
    above.row.source = u"4700"_s;
    above.row.target = u"61300"_s;
    m_session->grid.prepend(above);
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    table->setCurrentIndex(table->model()->index(1, 2));
    QTest::keyClick(table, Qt::Key_F8);
    QCOMPARE(table->model()->index(1, 2).data().toString(), u"61300"_s);
}

void MainWindowTest::mappingsComeAndGoAsFiles()
{
    m_window->showPage(3);
    auto *page = m_window->findChild<Ui::MappingsPage *>();
    page->exportTo(u"/tmp/out.csv"_s);
    page->importFrom(u"/tmp/in.csv"_s);
    QCOMPARE(m_session->calls, (QStringList{u"export /tmp/out.csv"_s, u"import /tmp/in.csv"_s}));
    Q_EMIT
    m_session->commandFinished(m_session->ticket, {{}, u"3 mapping rows imported."_s, {}});
    QCOMPARE(find<QLabel>("statusMessage")->text(), u"3 mapping rows imported."_s);
    auto *table = find<QAbstractItemView>("mappingsTable");
    QVERIFY(table->model()->setData(table->model()->index(0, 2), u"61200"_s));
    QVERIFY(!find<QAbstractButton>("importMappingsButton")->isEnabled());
    page->importFrom(u"/tmp/in.csv"_s);
    QCOMPARE(m_session->calls.size(), 2);
}

void MainWindowTest::targetsAreOfferedWithTheirNames()
{
    m_session->targets = {{u"4920"_s, u"Telefon"_s}, {u"4930"_s, u"B\u00fcrobedarf"_s}};
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    table->setCurrentIndex(table->model()->index(0, 2));
    table->edit(table->currentIndex());
    auto *editor = table->findChild<QLineEdit *>(u"mappingEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"telef"_s);
    QCompleter *completer = editor->completer();
    QCOMPARE(completer->completionCount(), 1);
    QVERIFY(completer->currentIndex().data().toString().contains(u"Telefon"_s));
    QCOMPARE(completer->currentCompletion(), u"4920"_s);
}

void MainWindowTest::aHeldDocumentIsRetried()
{
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    auto *retry = page->findChild<QAbstractButton *>(u"retryButton"_s);
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(m_session->calls.constLast(), u"retry D1"_s);
}

/// A vendor that is missing, with one suggestion.
static Services::Remedy vendorRemedy()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"Vendor KRANZ-01 Kranz Druck is no vendor in NAV."_s};
    remedy.missing = MappingRow{MappingKind::Vendor, u"KRANZ-01"_s, {}, {}, {}};
    remedy.suggestions = {{MappingKind::Vendor, u"KRANZ-01"_s, u"V01077"_s, u"Kranz Druckerei"_s, 91, u"name 91 %"_s}};
    remedy.documents = 5;
    remedy.amounts.insert(u"EUR"_s, Decimal(9412));
    return remedy;
}

void MainWindowTest::aSuggestionIsMappedWithOneClick()
{
    m_session->remedies = {vendorRemedy()};
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    QVERIFY(page->findChild<QLabel *>(u"suggestion_0_0"_s)->text().contains(u"V01077"_s));
    QVERIFY(page->findChild<Ui::Pill *>(u"releases_0"_s)->word().contains(u'5'));
    auto *map = page->findChild<QAbstractButton *>(u"mapButton_0_0"_s);
    QTest::mouseClick(map, Qt::LeftButton);
    QCOMPARE(m_session->saved, (QList<MappingRow>{{MappingKind::Vendor, u"KRANZ-01"_s, u"V01077"_s, {}, {}}}));
    // Twice is once: nothing more goes out before the answer.
    QTest::mouseClick(map, Qt::LeftButton);
    QCOMPARE(m_session->calls, QStringList{u"mappings"_s});
    Services::CommandResult refused;
    refused.error = Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}};
    refused.message = refused.error->message;
    Q_EMIT
    m_session->commandFinished(m_session->ticket, refused);
    QVERIFY(page->findChild<QLabel *>(u"mapProblem"_s)->isVisible());
    QVERIFY(map->isEnabled());
}

void MainWindowTest::anotherTargetIsTypedAndMapped()
{
    Services::Remedy remedy = vendorRemedy();
    remedy.reason.code = ReasonCode::EmployeeUnmapped;
    remedy.missing->kind = MappingKind::Employee;
    m_session->remedies = {remedy};
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    auto *other = page->findChild<QLineEdit *>(u"otherTarget_0"_s);
    auto *map = page->findChild<QAbstractButton *>(u"mapOther_0"_s);
    QVERIFY(!map->isEnabled());
    QTest::keyClicks(other, u"V01077"_s);
    QTest::mouseClick(map, Qt::LeftButton);
    // The form is judged before anything is asked for.
    QVERIFY(page->findChild<QLabel *>(u"mapProblem"_s)->isVisible());
    QVERIFY(m_session->calls.isEmpty());
    other->setText(u"V:V01077"_s);
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(m_session->saved.first().target, u"V:V01077"_s);
}

void MainWindowTest::aTypedTargetSurvivesARefresh()
{
    m_session->remedies = {vendorRemedy()};
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    page->findChild<QLineEdit *>(u"otherTarget_0"_s)->setText(u"V2"_s);
    Q_EMIT
    m_session->recordsChanged();
    QCOMPARE(page->findChild<QLineEdit *>(u"otherTarget_0"_s)->text(), u"V2"_s);
}

void MainWindowTest::aRefreshKeepsTheChosenCause()
{
    const auto cause = [](const QString &subject) {
        CauseRow row;
        row.reason = {ReasonCode::VendorMissing, subject, {}};
        row.documents = 1;
        return row;
    };
    m_session->held = {cause(u"A"_s), cause(u"B"_s), cause(u"C"_s)};
    m_window->showPage(1);
    auto *table = find<QAbstractItemView>("causesTable");
    QCOMPARE(table->currentIndex().row(), 0);
    table->setCurrentIndex(table->model()->index(2, 0));
    m_session->held.removeFirst();
    Q_EMIT
    m_session->recordsChanged();
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->currentIndex().data(IdRole).toString(), u"C"_s);
}

void MainWindowTest::linesOfBothSystemsStandSideBySide()
{
    SourceLine line;
    line.id = u"1"_s;
    line.text = u"Brochures"_s;
    line.amount = Decimal(1500);
    m_session->source = {line};
    PlanLine planned;
    planned.sourceId = line.id;
    planned.account = u"61200"_s;
    planned.amount = line.amount;
    planned.explanation = u"account 61200 = same code"_s;
    Posting posting;
    posting.lines = {planned};
    m_session->plan.outcome.plan.postings = {posting};
    m_window->showPage(2);
    auto *page = m_window->findChild<QWidget *>(u"documents"_s);
    auto *lines = page->findChild<QAbstractItemView *>(u"linesTable"_s);
    QCOMPARE(lines->model()->rowCount(), 1);
    QCOMPARE(lines->model()->index(0, 0).data().toString(), u"Brochures"_s);
    QVERIFY(lines->model()->index(0, 2).data().toString().startsWith(u"61200"_s));
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QCOMPARE(page->findChild<QLabel *>(u"lineExplanation"_s)->text(), planned.explanation);
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
    const auto bars = m_window->findChildren<QProgressBar *>(u"causeBar"_s);
    QCOMPARE(bars.size(), 4);
    for (const QProgressBar *bar : bars)
        QCOMPARE(bar->value() * 4, bar->maximum());
}

void MainWindowTest::theTrailIsVerifiedWithProgress()
{
    m_window->showPage(4);
    auto *verify = find<QAbstractButton>("verifyButton");
    auto *progress = find<QProgressBar>("verifyProgress");
    QVERIFY(!progress->isVisible());
    QTest::mouseClick(verify, Qt::LeftButton);
    QCOMPARE(m_session->calls, QStringList{u"verify"_s});
    QVERIFY(progress->isVisible());
    Q_EMIT
    m_session->trailProgressed(500, 1000);
    QCOMPARE(progress->value() * 2, progress->maximum());
    // The same button stops it.
    QTest::mouseClick(verify, Qt::LeftButton);
    QCOMPARE(m_session->calls.constLast(), u"stopVerifying"_s);
    Services::TrailVerdict verdict;
    verdict.entries = 1000;
    verdict.head = u"0123456789abcdef0123"_s;
    Q_EMIT
    m_session->trailVerified(verdict);
    QVERIFY(!progress->isVisible());
    QVERIFY(find<QLabel>("verifyResult")->text().contains(u"0123456789abcdef"_s));
}

void MainWindowTest::aBrokenTrailSaysWhere()
{
    m_window->showPage(4);
    QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
    Services::TrailVerdict verdict;
    verdict.intact = false;
    verdict.firstBad = 77;
    Q_EMIT
    m_session->trailVerified(verdict);
    QVERIFY(find<QLabel>("verifyResult")->text().contains(u"77"_s));
    verdict.error = Error{ErrorCode::Storage, u"The file is gone."_s, {}, 0, {}};
    QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
    Q_EMIT
    m_session->trailVerified(verdict);
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

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
