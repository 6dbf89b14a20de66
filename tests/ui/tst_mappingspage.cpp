// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingspage.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int target = int(MappingColumn::Target);

MappingGridRow stored(const QString &source, const QString &leadsTo)
{
    return {{MappingKind::Account, source, leadsTo, {}, {}, {}}, true};
}

} // namespace

/// The mapping book in the window: typing, undo, saving, blocks, files, history.
class MappingsPageTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsUndoneAndSavedWithItsReason();
    void aRowIsAddedByKeys();
    void aFailedSaveKeepsWhatWasTyped();
    void undoGoesBackToTheKindItWasDoneIn();
    void rowsAreMarkedForRemoval();
    void theTargetAboveIsCopiedDown();
    void aSuggestionIsTakenByKey();
    void savingTellsWhatItReleases();
    void oneCellLandsAtOnceABlockIsShownBefore();
    void onlyTheValidPartOfABlockIsTaken();
    void cellsAreCopiedWithHeadings();
    void textIsReplacedInAColumn();
    void onlyWhatIsAskedForIsShown();
    void aFileBecomesEdits();
    void aBadFileListsItsCells();
    void anOlderVersionComesBackAsEdits();
    void editsAreTriedOnThePast();
    void aProposalIsDecidedBySomebodyElse();
    void whatWaitsForASecondPersonIsNoEditAnyMore();
    void targetsAreOfferedWithTheirNames();
    void enterGoesToTheNextRow();

private:
    void open();
    void type(int row, int column, const QString &text);
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }

    QAbstractItemView *m_table = nullptr;
    QAbstractButton *m_save = nullptr;
};

void MappingsPageTest::open()
{
    QSettings().remove(u"mappings"_s);
    m_session->targets = {{u"61200"_s, u"Travel"_s}, {u"61300"_s, u"Meals"_s}, {u"4920"_s, u"Telefon"_s},
        {u"4930"_s, u"B\u00fcrobedarf"_s}};
    m_window->showPage(3);
    m_table = find<QAbstractItemView>("mappingsTable");
    m_save = find<QAbstractButton>("saveMappingsButton");
    m_table->setFocus();
}

/// As a person does: the cursor on the cell, keys, Enter.
void MappingsPageTest::type(int row, int column, const QString &text)
{
    m_table->setCurrentIndex(m_table->model()->index(row, column));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->findChild<QLineEdit *>(u"mappingEditor"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    // The view takes over what was typed a turn later.
    QCoreApplication::processEvents();
}

void MappingsPageTest::anEditIsUndoneAndSavedWithItsReason()
{
    open();
    QVERIFY(!m_save->isEnabled());
    type(0, target, u"61200"_s);
    QCOMPARE(cell(0, target), u"61200"_s);
    QCOMPARE(cell(0, int(MappingColumn::TargetName)), u"Travel"_s);
    QVERIFY(m_save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, target), QString());
    QVERIFY(!m_save->isEnabled());
    press(Qt::Key_Y, Qt::ControlModifier);
    find<QLineEdit>("mappingReason")->setText(u" new account "_s);
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->steps, (QList<MappingStep>{{std::nullopt, stored(u"4711"_s, u"61200"_s).row}}));
    QCOMPARE(m_session->reason, u"new account"_s);
    m_session->grid = {stored(u"4711"_s, u"61200"_s)};
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"Saved."_s, {}});
    QVERIFY(!m_save->isEnabled());
    QCOMPARE(find<QLineEdit>("mappingReason")->text(), QString());
    // Behind the save too: what was stored is taken back as an edit.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, target), QString());
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->removed.size(), 1);
}

void MappingsPageTest::aRowIsAddedByKeys()
{
    open();
    const int before = m_table->model()->rowCount();
    QTest::keyClick(m_table, Qt::Key_Insert);
    QCOMPARE(m_table->model()->rowCount(), before + 1);
    auto *editor = m_table->findChild<QLineEdit *>(u"mappingEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"9Z99"_s);
    // What is being typed outlives records that change meanwhile.
    Q_EMIT m_session->recordsChanged();
    QCOMPARE(editor->text(), u"9Z99"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("pendingEdits")->text().contains(u"9Z99"_s));
    QVERIFY(!m_save->isEnabled());
    type(before, target, u"61200"_s);
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->saved, QList<MappingRow>{stored(u"9Z99"_s, u"61200"_s).row});
}

void MappingsPageTest::aFailedSaveKeepsWhatWasTyped()
{
    open();
    type(0, target, u"61200"_s);
    QTest::mouseClick(m_save, Qt::LeftButton);
    QVERIFY(!m_save->isEnabled());
    refuse(u"The disk is full."_s);
    QCOMPARE(cell(0, target), u"61200"_s);
    QCOMPARE(find<QLabel>("pendingEdits")->text(), u"The disk is full."_s);
    QVERIFY(m_save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, target), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->saved.size(), 1);
}

void MappingsPageTest::undoGoesBackToTheKindItWasDoneIn()
{
    open();
    auto *tabs = find<QTabBar>("mappingTabs");
    type(0, target, u"61200"_s);
    QVERIFY(tabs->tabText(0).contains(u'\u2022'));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(m_save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(!tabs->tabText(0).contains(u'\u2022'));
}

void MappingsPageTest::rowsAreMarkedForRemoval()
{
    m_session->grid = {stored(u"4711"_s, u"61200"_s), stored(u"4712"_s, u"61300"_s)};
    open();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(cell(0, target), QString());
    QVERIFY(cell(1, int(MappingColumn::State)).startsWith(u"removed"_s));
    // One action, one step back.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, target), u"61200"_s);
    QCOMPARE(cell(1, target), u"61300"_s);
    m_table->selectionModel()->setCurrentIndex(m_table->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    trigger("removeMappingAction");
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->removed, QList<MappingRow>{stored(u"4712"_s, u"61300"_s).row});
}

void MappingsPageTest::theTargetAboveIsCopiedDown()
{
    m_session->grid = {stored(u"4700"_s, u"61300"_s), stored(u"4701"_s, u"61200"_s), m_session->grid.first()};
    open();
    m_table->setCurrentIndex(m_table->model()->index(2, target));
    QTest::keyClick(m_table, Qt::Key_F8);
    QCOMPARE(cell(2, target), u"61200"_s);
    // A block takes from its first row.
    m_table->selectionModel()->select(
        {m_table->model()->index(0, target), m_table->model()->index(2, target)}, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_table, Qt::Key_F8);
    QCOMPARE(cell(1, target), u"61300"_s);
    QCOMPARE(cell(2, target), u"61300"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(1, target), u"61200"_s);
}

void MappingsPageTest::aSuggestionIsTakenByKey()
{
    m_session->grid.first().hint = MappingHint{u"4920"_s, u"Telefon"_s, 93, u"name 93 %"_s};
    open();
    QCOMPARE(cell(0, int(MappingColumn::State)), u"suggested 93 %"_s);
    QVERIFY(!m_save->isEnabled());
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_save->isEnabled());
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->saved.first().target, u"4920"_s);
}

void MappingsPageTest::savingTellsWhatItReleases()
{
    m_session->preview.released = 17;
    m_session->preview.amounts.insert(u"EUR"_s, Decimal::fromString(u"8430.20"_s));
    m_session->preview.stillHeld = 3;
    m_session->preview.rests = {{Reason{ReasonCode::TaxUnmapped, u"V19"_s, u"Tax code V19 is not mapped."_s}, 3}};
    m_session->preview.newlyHeld = 1;
    open();
    type(0, target, u"61200"_s);
    auto *rest = find<QLabel>("mappingRest");
    QTRY_VERIFY(rest->isVisible());
    QVERIFY2(rest->text().contains(u"3 more"_s) && rest->text().contains(u"V19"_s), qPrintable(rest->text()));
    QVERIFY(rest->text().contains(u"would be held"_s));
    auto *pill = find<QWidget>("mappingReleases");
    QVERIFY2(pill->accessibleName().contains(u"17 document"_s), qPrintable(pill->accessibleName()));
    QVERIFY(pill->accessibleName().contains(u"8,430.20"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!rest->isVisible());
}

void MappingsPageTest::oneCellLandsAtOnceABlockIsShownBefore()
{
    m_session->grid.append(stored(u"4712"_s, u"61300"_s));
    open();
    QGuiApplication::clipboard()->setText(u"61200\n"_s);
    m_table->setCurrentIndex(m_table->model()->index(0, target));
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell(0, target), u"61200"_s);
    QGuiApplication::clipboard()->setText(u"4920\n4930\n"_s);
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    auto *dialog = find<QDialog>("cellPreview");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(cell(1, target), u"61300"_s);
    QVERIFY(!find<QAbstractButton>("cellPreviewValid"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(cell(0, target), u"4920"_s);
    QCOMPARE(cell(1, target), u"4930"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, target), u"61200"_s);
    QCOMPARE(cell(1, target), u"61300"_s);
}

void MappingsPageTest::onlyTheValidPartOfABlockIsTaken()
{
    open();
    // With headings, rows are found by their code wherever they stand.
    QGuiApplication::clipboard()->setText(
        u"Account in Concur\tG/L account\r\nNEW\t61300\r\n4711\t=A1\r\n\"N\tX\"\t99999\r\n"_s);
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(find<QAbstractButton>("cellPreviewValid"), Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(cell(1, 0), u"NEW"_s);
    QCOMPARE(cell(0, target), QString());
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->saved, QList<MappingRow>{stored(u"NEW"_s, u"61300"_s).row});
}

void MappingsPageTest::cellsAreCopiedWithHeadings()
{
    m_session->grid = {stored(u"4711"_s, u"61200"_s), stored(u"4712"_s, u"61300"_s)};
    open();
    QItemSelection chosen;
    for (const int column : {0, target})
        chosen.select(m_table->model()->index(0, column), m_table->model()->index(1, column));
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Account in Concur\tG/L account\n4711\t61200\n4712\t61300\n"_s);
    m_table->selectionModel()->select(m_table->model()->index(0, target), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_table, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"61200\n"_s);
    QCOMPARE(cell(0, target), QString());
}

void MappingsPageTest::textIsReplacedInAColumn()
{
    m_session->grid = {stored(u"4711"_s, u"61200"_s), stored(u"4712"_s, u"61300"_s), stored(u"4713"_s, u"4920"_s)};
    open();
    QTest::keyClick(m_table, Qt::Key_H, Qt::ControlModifier);
    auto *dialog = find<QDialog>("replaceDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"replaceFind"_s)->setText(u"612"_s);
    dialog->findChild<QLineEdit *>(u"replaceWith"_s)->setText(u"613"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"replaceCount"_s)->text().startsWith(u"1 "_s));
    dialog->findChild<QAbstractButton *>(u"replaceNext"_s)->click();
    QCOMPARE(m_table->currentIndex().row(), 0);
    dialog->findChild<QAbstractButton *>(u"replaceAll"_s)->click();
    QCOMPARE(cell(0, target), u"61300"_s);
    QCOMPARE(cell(2, target), u"4920"_s);
}

void MappingsPageTest::onlyWhatIsAskedForIsShown()
{
    m_session->grid = {m_session->grid.first(), stored(u"4712"_s, u"61300"_s), stored(u"4713"_s, u"99"_s)};
    open();
    auto *unmapped = find<QAbstractButton>("mappingState_3");
    QCOMPARE(unmapped->text(), u"Unmapped 1"_s);
    unmapped->click();
    QCOMPARE(m_table->model()->rowCount(), 1);
    // What is typed does not vanish under the hand.
    type(0, target, u"61300"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    trigger("showAllMappingsAction");
    QCOMPARE(m_table->model()->rowCount(), 3);
    find<QLineEdit>("mappingsFilter")->setText(u"meals 4712"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    find<QLineEdit>("mappingsFilter")->clear();
    m_table->setCurrentIndex(m_table->model()->index(0, target));
    QTest::keyClick(m_table, Qt::Key_F3, Qt::AltModifier);
    QCOMPARE(m_table->model()->rowCount(), 2);
    trigger("showAllMappingsAction");
    m_table->setCurrentIndex(m_table->model()->index(0, target));
    trigger("sortColumnAction");
    QCOMPARE(cell(2, target), u"99"_s);
    trigger("sortColumnAction");
    QCOMPARE(cell(0, target), u"99"_s);
}

void MappingsPageTest::aFileBecomesEdits()
{
    m_session->file.rows = {stored(u"4711"_s, u"61200"_s).row, stored(u"NEW"_s, u"61300"_s).row,
        {MappingKind::Vendor, u"K"_s, u"61200"_s, {}, {}, {}}};
    open();
    auto *page = m_window->findChild<Ui::MappingsPage *>();
    page->importFrom(u"/tmp/in.xlsx"_s);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QVERIFY(find<QTabBar>("mappingTabs")->tabText(3).contains(u'\u2022'));
    QTest::mouseClick(m_save, Qt::LeftButton);
    QCOMPARE(m_session->saved.size(), 3);
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"Saved."_s, {}});
    page->exportTo(u"/tmp/out.csv"_s);
    QCOMPARE(m_session->calls.last(), u"export /tmp/out.csv"_s);
}

void MappingsPageTest::aBadFileListsItsCells()
{
    m_session->file.rows = {stored(u"NEW"_s, u"61300"_s).row};
    m_session->file.problems = {{3, 1, u"kind"_s, u"There is no such kind."_s, u"<b>nonsense</b>"_s}};
    open();
    auto *page = m_window->findChild<Ui::MappingsPage *>();
    page->importFrom(u"/tmp/in.csv"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    auto *problems = find<QAbstractItemView>("fileProblemsTable");
    QCOMPARE(problems->model()->index(0, 0).data().toString(), u"A3"_s);
    find<QAbstractButton>("fileProblemsTake")->click();
    QCOMPARE(m_table->model()->rowCount(), 2);
}

void MappingsPageTest::anOlderVersionComesBackAsEdits()
{
    m_session->grid = {stored(u"4711"_s, u"61200"_s)};
    m_session->versions = {{2, QDateTime::currentDateTimeUtc(), {u"bert"_s, u"audit"_s, u"anna"_s}, 1},
        {1, QDateTime::currentDateTimeUtc(), {u"anna"_s, {}, {}}, 1}};
    m_session->difference = {{stored(u"4711"_s, u"61200"_s).row, stored(u"4711"_s, u"61300"_s).row}};
    open();
    find<QAbstractButton>("mappingHistoryButton")->click();
    auto *versions = find<QAbstractItemView>("mappingVersions");
    QCOMPARE(versions->model()->rowCount(), 2);
    QVERIFY(versions->model()->index(0, 2).data().toString().contains(u"anna"_s));
    QCOMPARE(m_session->calls.last(), u"difference 1 2"_s);
    versions->selectAll();
    QCOMPARE(m_session->calls.last(), u"difference 1 2"_s);
    QVERIFY(!find<QAbstractButton>("restoreButton")->isEnabled());
    versions->setCurrentIndex(versions->model()->index(1, 0));
    QCOMPARE(m_session->calls.last(), u"difference 0 1"_s);
    find<QAbstractButton>("restoreButton")->click();
    QCOMPARE(m_session->calls.last(), u"difference -1 1"_s);
    QCOMPARE(cell(0, target), u"61300"_s);
    QVERIFY(m_save->isEnabled());
}

void MappingsPageTest::editsAreTriedOnThePast()
{
    PlanChange change;
    change.line = u"Taxi"_s;
    change.amount = Decimal::fromString(u"12.50"_s);
    change.before = u"61200 Travel"_s;
    change.after = u"61300 Meals"_s;
    m_session->trial.documents = 40;
    m_session->trial.differing = 1;
    m_session->trial.rows = {
        {u"R1"_s, DocumentKind::Expense, u"Trip"_s, QDate(2026, 10, 1), RecordState::Posted, u"EUR"_s, change}};
    open();
    type(0, target, u"61300"_s);
    find<QAbstractButton>("mappingTrialButton")->click();
    auto *table = find<QAbstractItemView>("trialTable");
    QVERIFY(!find<QAbstractButton>("trialExport")->isEnabled());
    find<QAbstractButton>("trialStart")->click();
    QCOMPARE(m_session->calls.last(), u"try 3"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 6).data().toString(), u"61200 Travel"_s);
    QVERIFY(find<QLabel>("trialFigures")->text().contains(u"1 of 40"_s));
    QVERIFY(find<QAbstractButton>("trialExport")->isEnabled());
}

void MappingsPageTest::aProposalIsDecidedBySomebodyElse()
{
    MappingProposal proposal;
    proposal.id = 7;
    proposal.actor = u"anna"_s;
    proposal.reason = u"new accounts"_s;
    proposal.steps = {{std::nullopt, stored(u"4711"_s, u"61200"_s).row}};
    m_session->proposals = {proposal};
    open();
    QVERIFY(find<QLabel>("proposalsText")->isVisible());
    find<QAbstractButton>("proposalsButton")->click();
    QVERIFY(find<QLabel>("proposalHead")->text().contains(u"new accounts"_s));
    QCOMPARE(find<QAbstractItemView>("proposalSteps")->model()->rowCount(), 1);
    find<QAbstractButton>("proposalApprove")->click();
    QCOMPARE(m_session->calls.last(), u"approve 7"_s);
    refuse(u"You proposed this change yourself."_s);
    QVERIFY(find<QLabel>("proposalTrouble")->isVisible());
    find<QLineEdit>("proposalWords")->setText(u"not this one"_s);
    find<QAbstractButton>("proposalReject")->click();
    QCOMPARE(m_session->calls.last(), u"reject 7 not this one"_s);
    m_session->proposals.clear();
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"Turned down."_s, {}});
    QVERIFY(!find<QLabel>("proposalsText")->isVisible());
}

void MappingsPageTest::whatWaitsForASecondPersonIsNoEditAnyMore()
{
    open();
    type(0, target, u"61200"_s);
    QTest::mouseClick(m_save, Qt::LeftButton);
    Services::CommandResult proposed;
    proposed.message = u"Proposed."_s;
    proposed.report.insert(u"proposal"_s, 3);
    Q_EMIT m_session->commandFinished(m_session->ticket, proposed);
    QCOMPARE(cell(0, target), QString());
    QVERIFY(!m_save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_save->isEnabled());
}

void MappingsPageTest::targetsAreOfferedWithTheirNames()
{
    open();
    m_table->setCurrentIndex(m_table->model()->index(0, target));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->findChild<QLineEdit *>(u"mappingEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"telef"_s);
    QCompleter *completer = editor->completer();
    QCOMPARE(completer->completionCount(), 1);
    QVERIFY(completer->currentIndex().data().toString().contains(u"Telefon"_s));
    QCOMPARE(completer->currentCompletion(), u"4920"_s);
}

void MappingsPageTest::enterGoesToTheNextRow()
{
    m_session->grid.append(stored(u"4712"_s, u"61300"_s));
    open();
    type(0, target, u"61200"_s);
    QTRY_COMPARE(m_table->currentIndex().row(), 1);
    QCOMPARE(m_table->currentIndex().column(), target);
}

QTEST_MAIN(MappingsPageTest)
#include "tst_mappingspage.moc"
