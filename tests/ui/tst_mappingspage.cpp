// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingspage.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The mapping book in the window: typing, undo, saving, files.
class MappingsPageTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMappingEditIsUndoneAndSaved();
    void aMappingRowIsAddedByKeys();
    void aFailedSaveKeepsWhatWasTyped();
    void editsSurviveALookAtAnotherKind();
    void rowsAreMarkedForRemoval();
    void theTargetAboveIsCopiedDown();
    void mappingsComeAndGoAsFiles();
    void targetsAreOfferedWithTheirNames();
};

void MappingsPageTest::aMappingEditIsUndoneAndSaved()
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

void MappingsPageTest::aMappingRowIsAddedByKeys()
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
    Q_EMIT m_session->recordsChanged();
    QCOMPARE(editor->text(), u"9Z99"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("pendingEdits")->text().contains(u"9Z99"_s));
    QVERIFY(!save->isEnabled());
    QVERIFY(table->model()->setData(table->model()->index(before, 2), u"61200"_s));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_session->saved, (QList<MappingRow>{{MappingKind::Account, u"9Z99"_s, u"61200"_s, {}, {}}}));
}

void MappingsPageTest::aFailedSaveKeepsWhatWasTyped()
{
    m_window->showPage(3);
    auto *table = find<QAbstractItemView>("mappingsTable");
    auto *save = find<QAbstractButton>("saveMappingsButton");
    QVERIFY(table->model()->setData(table->model()->index(0, 2), u"61200"_s));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    refuse(u"The disk is full."_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"61200"_s);
    QCOMPARE(find<QLabel>("pendingEdits")->text(), u"The disk is full."_s);
    QVERIFY(save->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(save, Qt::LeftButton);
    m_session->grid.first().row.target = u"61200"_s;
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"Saved."_s, {}});
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"61200"_s);
    QVERIFY(!save->isEnabled());
}

void MappingsPageTest::editsSurviveALookAtAnotherKind()
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

void MappingsPageTest::rowsAreMarkedForRemoval()
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

void MappingsPageTest::theTargetAboveIsCopiedDown()
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

void MappingsPageTest::mappingsComeAndGoAsFiles()
{
    m_window->showPage(3);
    auto *page = m_window->findChild<Ui::MappingsPage *>();
    page->exportTo(u"/tmp/out.csv"_s);
    page->importFrom(u"/tmp/in.csv"_s);
    QCOMPARE(m_session->calls, (QStringList{u"export /tmp/out.csv"_s, u"import /tmp/in.csv"_s}));
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"3 mapping rows imported."_s, {}});
    QCOMPARE(find<QLabel>("statusMessage")->text(), u"3 mapping rows imported."_s);
    auto *table = find<QAbstractItemView>("mappingsTable");
    QVERIFY(table->model()->setData(table->model()->index(0, 2), u"61200"_s));
    QVERIFY(!find<QAbstractButton>("importMappingsButton")->isEnabled());
    page->importFrom(u"/tmp/in.csv"_s);
    QCOMPARE(m_session->calls.size(), 2);
}

void MappingsPageTest::targetsAreOfferedWithTheirNames()
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

QTEST_MAIN(MappingsPageTest)
#include "tst_mappingspage.moc"
