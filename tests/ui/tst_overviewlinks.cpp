// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "barchart.h"
#include "demodesk.h"
#include "linkcard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 60'000; // milliseconds

} // namespace

/// Each number of the overview, over the demo company after a run: reached by Tab, opened by Return, and equal to the
/// number of rows that then show.
class OverviewLinksTest final : public DemoDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { close(); }
    void init();
    void countersOpenTheirState();
    void causesOpenTheirDocuments();
    void agesOpenTheirDocuments();
    void daysOpenWhatWasPosted();
    void runsOpenTheirEntries();
    void whatExpiresOpensItsSetting();
    void systemsOpenTheirConnection();
    void theCalendarIsExported();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString page() const
    {
        return m_window->findChild<QStackedWidget *>()->currentWidget()->objectName();
    }
    [[nodiscard]] int rows(const char *table) const { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] int heldNow()
    {
        Store::DocumentFilter held;
        held.states = {RecordState::Held};
        return int(stored(held).size());
    }
    /// Tab to it and Return; an accessible name is a must.
    [[nodiscard]] bool open(const QString &name)
    {
        return m_keys.reach(name) && !QApplication::focusWidget()->accessibleName().isEmpty()
            && (m_keys.press(Qt::Key_Return), true);
    }
};

void OverviewLinksTest::initTestCase()
{
    Sandbox::SandboxOptions options;
    options.documents = 60;
    const QString trouble = DemoDesk::open(options, {{u"alerts.desktop"_s, u"false"_s}});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("syncButton")->isEnabled(), aWhile);
}

void OverviewLinksTest::init()
{
    QApplication::setActiveWindow(m_window.get());
    m_window->showPage(0);
    QTRY_VERIFY(!find<Ui::LinkCard>("causesCard")->links().isEmpty());
}

void OverviewLinksTest::countersOpenTheirState()
{
    const int held = heldNow();
    QVERIFY(held > 3);
    auto *counter = find<QAbstractButton>("counter_held");
    QTRY_VERIFY(counter->accessibleName().contains(QLocale().toString(held)));
    QVERIFY2(open(u"counter_held"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(page(), u"review"_s);
    QTRY_COMPARE(rows("reviewDocumentsTable"), held);
    m_window->showPage(0);
    QVERIFY2(open(u"counter_inDoubt"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(find<QTabBar>("reviewTabs")->currentIndex(), 3);
    QTRY_COMPARE(rows("reviewDocumentsTable"), 0);
}

void OverviewLinksTest::causesOpenTheirDocuments()
{
    const auto links = find<Ui::LinkCard>("causesCard")->links();
    QVERIFY(links.size() > 2);
    for (const qsizetype number : {qsizetype(0), qsizetype(1)}) {
        m_window->showPage(0);
        const int documents = links.at(number)->row().part;
        QVERIFY2(open(u"cause_%1"_s.arg(number)), qPrintable(m_keys.failures().join(u'\n')));
        QCOMPARE(page(), u"review"_s);
        QTRY_COMPARE(rows("reviewDocumentsTable"), documents);
        QTRY_COMPARE(find<QTableView>("causesTable")->currentIndex().row(), int(number));
    }
}

void OverviewLinksTest::agesOpenTheirDocuments()
{
    const int held = heldNow();
    QTRY_COMPARE(find<Ui::LinkCard>("agesCard")->links().first()->row().part, held);
    QVERIFY2(open(u"age_0"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(page(), u"review"_s);
    QTRY_COMPARE(rows("reviewDocumentsTable"), held);
    QVERIFY(find<QAbstractButton>("reviewAge")->isVisible());
    m_window->showPage(0);
    QVERIFY2(open(u"age_3"_s), qPrintable(m_keys.failures().join(u'\n')));
    QTRY_COMPARE(rows("reviewDocumentsTable"), 0);
    // A click ends what the link narrowed.
    QTest::mouseClick(find<QAbstractButton>("reviewAge"), Qt::LeftButton);
    QTRY_COMPARE(rows("reviewDocumentsTable"), held);
    QVERIFY(!find<QAbstractButton>("reviewAge")->isVisible());
}

void OverviewLinksTest::daysOpenWhatWasPosted()
{
    auto *chart = m_window->findChild<Ui::BarChart *>();
    QTRY_COMPARE(chart->currentDay(), QDate::currentDate());
    int posted = 0;
    const QList<Record> all = stored({});
    for (const Record &record : all)
        posted += record.navNumber.isEmpty() ? 0 : 1;
    QVERIFY(posted > 10);
    QVERIFY2(open(u"postedChart"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(page(), u"documents"_s);
    QTRY_COMPARE(rows("documentsTable"), posted);
    QVERIFY(find<QAbstractButton>("documentsDay")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("documentsDay"), Qt::LeftButton);
    QTRY_COMPARE(rows("documentsTable"), int(all.size()));
}

void OverviewLinksTest::runsOpenTheirEntries()
{
    QVERIFY2(open(u"runsTable"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(page(), u"audit"_s);
    // That it began and that it ended.
    QTRY_COMPARE(rows("auditTable"), 2);
}

void OverviewLinksTest::whatExpiresOpensItsSetting()
{
    const auto links = find<Ui::LinkCard>("expiriesCard")->links();
    // The sign-in, and two secrets whose day nobody has entered.
    QCOMPARE(links.size(), 3);
    QVERIFY2(open(u"expiry_1"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(page(), u"connections"_s);
    const auto *table = find<QTableView>("settingsTable");
    QTRY_VERIFY(table->currentIndex().isValid());
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"expiry.concur.clientSecret"_s);
}

void OverviewLinksTest::systemsOpenTheirConnection()
{
    QVERIFY(find<Ui::LinkCard>("healthCard")->links().first()->row().tone == Ui::Tone::Ok);
    QVERIFY2(open(u"health_1"_s), qPrintable(m_keys.failures().join(u'\n')));
    QCOMPARE(page(), u"connections"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nav_signIn"_s);
}

void OverviewLinksTest::theCalendarIsExported()
{
    const QString file = m_folder.filePath(u"expiry.ics"_s);
    QVERIFY2(m_keys.push(u"exportCalendarButton"_s), qPrintable(m_keys.failures().join(u'\n')));
    auto *dialog = find<QFileDialog>("calendarDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count("BEGIN:VEVENT"), 1);
}

QTEST_MAIN(OverviewLinksTest)
#include "tst_overviewlinks.moc"
