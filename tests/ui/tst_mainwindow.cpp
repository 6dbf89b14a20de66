// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fakesession.h"
#include "firstrundialog.h"
#include "mainwindow.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardPaths>
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
    void aHeldDocumentIsRetried();
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

void MainWindowTest::aHeldDocumentIsRetried()
{
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    auto *retry = page->findChild<QAbstractButton *>(u"retryButton"_s);
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(m_session->calls.constLast(), u"retry D1"_s);
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
