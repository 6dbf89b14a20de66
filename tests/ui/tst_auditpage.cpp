// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditfilterpane.h"
#include "auditmodel.h"
#include "savedviews.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTextBrowser>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ledgerbridge::AuditListQuery)
Q_DECLARE_METATYPE(Ledgerbridge::AuditModel::Column)

namespace {

constexpr int auditPage = 6;

} // namespace

/// The audit page by names and keys: filters, saved views, the life of a document, requests, and going to a number.
class AuditPageTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shiftF3OpensTheFilter();
    void altF3FiltersToTheValue_data();
    void altF3FiltersToTheValue();
    void theBarShowsWhatNarrows();
    void periodsAreDays_data();
    void periodsAreDays();
    void viewsAreSavedChosenAndRemoved();
    void theLifeOfTheDocumentStandsBeside();
    void relatedEntriesAreAKeyAway_data();
    void relatedEntriesAreAKeyAway();
    void theDocumentIsOpened();
    void requestsAreShownAndOpened();
    void whatIsBrokenIsNamed();
    void aNumberLeads_data();
    void aNumberLeads();
    void aNumberThatLeadsNowhereIsSaid();
    void nothingFitsSaysSo();

private:
    void waitForRows(int rows) const { QTRY_COMPARE(table()->model()->rowCount(), rows); }
    [[nodiscard]] QAbstractItemView *table() const { return find<QAbstractItemView>("auditTable"); }
    void choose(int row, AuditModel::Column column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, int(column)));
    }
    /// Answers the question for the name of a view.
    void nameView(const QString &name)
    {
        QTimer::singleShot(0, this, [name] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setTextValue(name);
            dialog->accept();
        });
        QTest::mouseClick(find<QAbstractButton>("filterSave"), Qt::LeftButton);
    }
};

void AuditPageTest::init()
{
    QSettings().remove(u"audit/views"_s);
    WindowTest::init();
    const auto add = [this](qint64 id, const char *action, const char *actor, const char *document,
                         const char *reference, const char *amount, const char *currency) {
        AuditEntry entry;
        entry.id = id;
        entry.at = QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC).addSecs(id);
        entry.action = QLatin1StringView(action);
        entry.text = u"It was %1"_s.arg(QLatin1StringView(action));
        entry.actor = QLatin1StringView(actor);
        entry.documentId = QLatin1StringView(document);
        entry.reference = QLatin1StringView(reference);
        entry.amount = QLatin1StringView(amount);
        entry.currency = QLatin1StringView(currency);
        m_session->entries.append(entry);
    };
    add(5, "runFinished", "anna", "", "run-1", "", "");
    add(4, "posted", "Ledgerbridge", "D2", "PI-2", "64.00", "USD");
    add(3, "posted", "Ledgerbridge", "D1", "PI-1", "150.49", "EUR");
    add(2, "retried", "anna", "D1", "", "150.49", "EUR");
    add(1, "held", "Ledgerbridge", "D1", "", "150.49", "EUR");
    ExchangeRow row;
    row.id = 9;
    row.system = u"nav"_s;
    row.method = u"POST"_s;
    row.path = u"/v2.0/a/purchaseInvoices"_s;
    row.status = 201;
    row.correlation = u"corr-1"_s;
    row.hasBodies = true;
    m_session->exchanges = {row};
    m_window->showPage(auditPage);
}

void AuditPageTest::cleanup()
{
    WindowTest::cleanup();
    QSettings().remove(u"audit/views"_s);
}

void AuditPageTest::shiftF3OpensTheFilter()
{
    auto *pane = find<QWidget>("auditFilterPane");
    QVERIFY(!pane->isVisible());
    QTest::keyClick(table(), Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(pane->isVisible() && find<QLineEdit>("filterPerson")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("filterPerson"), u"anna"_s);
    waitForRows(2);
    QTest::keyClick(find<QLineEdit>("filterPerson"), Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(!pane->isVisible() && table()->hasFocus());
    // A filter that is closed still filters, and says so.
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(find<QAbstractButton>("auditFilters")->text().contains(u"(1)"_s));
    QTest::mouseClick(find<QAbstractButton>("auditFilters"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("filterClear"), Qt::LeftButton);
    waitForRows(5);
}

void AuditPageTest::altF3FiltersToTheValue_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<AuditModel::Column>("column");
    QTest::addColumn<AuditListQuery>("expected");
    AuditListQuery who;
    who.actor = u"anna"_s;
    QTest::newRow("who") << 3 << AuditModel::Column::Who << who;
    AuditListQuery what;
    what.action = u"posted"_s;
    QTest::newRow("what") << 1 << AuditModel::Column::What << what;
    AuditListQuery document;
    document.documentId = u"D1"_s;
    QTest::newRow("document") << 4 << AuditModel::Column::Document << document;
    AuditListQuery reference;
    reference.reference = u"run-1"_s;
    QTest::newRow("reference") << 0 << AuditModel::Column::Document << reference;
    AuditListQuery amount;
    amount.currency = u"USD"_s;
    amount.amountFrom = amount.amountTo = Decimal::fromString(u"64"_s);
    QTest::newRow("amount") << 1 << AuditModel::Column::Amount << amount;
    AuditListQuery day;
    day.since = QDate(2026, 11, 24).startOfDay().toUTC();
    day.until = QDate(2026, 11, 25).startOfDay().toUTC();
    QTest::newRow("day") << 1 << AuditModel::Column::Time << day;
}

void AuditPageTest::altF3FiltersToTheValue()
{
    QFETCH(int, row);
    QFETCH(AuditModel::Column, column);
    QFETCH(AuditListQuery, expected);
    choose(row, column);
    QTest::keyClick(table(), Qt::Key_F3, Qt::AltModifier);
    QTRY_VERIFY(m_session->auditQuery == expected);
}

void AuditPageTest::theBarShowsWhatNarrows()
{
    QTest::mouseClick(find<QAbstractButton>("auditPeople"), Qt::LeftButton);
    QTRY_VERIFY(m_session->auditQuery.peopleOnly);
    QTest::mouseClick(find<QAbstractButton>("auditThisMonth"), Qt::LeftButton);
    QTRY_VERIFY(m_session->auditQuery.since.isValid());
    const QDate today = QDate::currentDate();
    QCOMPARE(m_session->auditQuery.since.toLocalTime().date(), QDate(today.year(), today.month(), 1));
    QCOMPARE(m_session->auditQuery.until.toLocalTime().date(), QDate(today.year(), today.month(), 1).addMonths(1));
    QVERIFY(find<QAbstractButton>("auditFilters")->text().contains(u"(2)"_s));
    QTest::mouseClick(find<QAbstractButton>("auditThisMonth"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("auditPeople"), Qt::LeftButton);
    QTRY_VERIFY(m_session->auditQuery == AuditListQuery());
}

void AuditPageTest::periodsAreDays_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    using P = Ui::AuditFilterPane::Period;
    QTest::newRow("ever") << int(P::Ever) << QDate() << QDate();
    QTest::newRow("today") << int(P::Today) << QDate(2024, 3, 31) << QDate(2024, 3, 31);
    QTest::newRow("week") << int(P::Week) << QDate(2024, 3, 25) << QDate(2024, 3, 31);
    QTest::newRow("month") << int(P::Month) << QDate(2024, 3, 1) << QDate(2024, 3, 31);
    QTest::newRow("last month, of a leap year") << int(P::LastMonth) << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("year") << int(P::Year) << QDate(2024, 1, 1) << QDate(2024, 12, 31);
}

void AuditPageTest::periodsAreDays()
{
    QFETCH(int, period);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const auto days = Ui::AuditFilterPane::daysOf(Ui::AuditFilterPane::Period(period), QDate(2024, 3, 31));
    QCOMPARE(days.first, from);
    QCOMPARE(days.second, to);
}

void AuditPageTest::viewsAreSavedChosenAndRemoved()
{
    auto *views = find<QComboBox>("auditViews");
    QVERIFY(!views->isVisible());
    QTest::keyClick(table(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClicks(find<QLineEdit>("filterPerson"), u"anna"_s);
    auto *period = find<QComboBox>("filterPeriod");
    period->setCurrentIndex(period->findData(int(Ui::AuditFilterPane::Period::Year)));
    find<QLineEdit>("auditFilter")->setText(u"retried"_s);
    nameView(u"What Anna retried"_s);
    QVERIFY(views->isVisible());
    QCOMPARE(views->currentText(), u"What Anna retried"_s);
    // The whole trail again, then the view.
    views->setCurrentIndex(0);
    Q_EMIT views->activated(0);
    QTRY_VERIFY(m_session->auditQuery == AuditListQuery());
    views->setCurrentIndex(1);
    Q_EMIT views->activated(1);
    QCOMPARE(m_session->auditQuery.actor, u"anna"_s);
    QCOMPARE(m_session->auditQuery.text, u"retried"_s);
    QCOMPARE(m_session->auditQuery.since.toLocalTime().date(), QDate(QDate::currentDate().year(), 1, 1));
    // It is there in the next window of this user.
    QCOMPARE(Ui::SavedViews(u"audit"_s).names(), QStringList{u"What Anna retried"_s});
    QTest::mouseClick(find<QAbstractButton>("auditRemoveView"), Qt::LeftButton);
    QVERIFY(!views->isVisible());
    QCOMPARE(Ui::SavedViews(u"audit"_s).names(), QStringList());
}

void AuditPageTest::theLifeOfTheDocumentStandsBeside()
{
    choose(2, AuditModel::Column::What);
    const auto *steps = find<QAbstractItemView>("auditTimeLine");
    QCOMPARE(steps->model()->rowCount(), 3);
    QCOMPARE(steps->model()->index(0, 0).data().toString(), u"Held"_s);
    // The chosen entry is the chosen step; another step tells its own entry.
    QCOMPARE(steps->currentIndex().row(), 2);
    find<QAbstractItemView>("auditTimeLine")->setCurrentIndex(steps->model()->index(0, 0));
    QVERIFY(find<QTextBrowser>("auditEntry")->toPlainText().contains(u"It was held"_s));
    QCOMPARE(find<QLabel>("auditSideTitle")->text(), u"D1"_s);
}

void AuditPageTest::relatedEntriesAreAKeyAway_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("rows");
    QTest::newRow("document") << QByteArray("auditSameDocument") << 3;
    QTest::newRow("number") << QByteArray("auditSameReference") << 1;
    QTest::newRow("run") << QByteArray("auditSameRun") << 1;
}

void AuditPageTest::relatedEntriesAreAKeyAway()
{
    QFETCH(QByteArray, button);
    QFETCH(int, rows);
    find<QLineEdit>("auditFilter")->setText(u"was"_s);
    waitForRows(5);
    choose(2, AuditModel::Column::What);
    QTest::mouseClick(find<QAbstractButton>(button.constData()), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(find<QLineEdit>("auditFilter")->text(), QString());
}

void AuditPageTest::theDocumentIsOpened()
{
    choose(0, AuditModel::Column::What);
    QVERIFY(!find<QAbstractButton>("auditOpen")->isEnabled());
    choose(2, AuditModel::Column::What);
    QTest::mouseClick(find<QAbstractButton>("auditOpen"), Qt::LeftButton);
    QVERIFY(find<QAbstractItemView>("documentsTable")->isVisible());
    QCOMPARE(find<QLineEdit>("documentsFilter")->text(), u"D1"_s);
}

void AuditPageTest::requestsAreShownAndOpened()
{
    choose(2, AuditModel::Column::What);
    auto *tabs = find<QTabBar>("auditTabs");
    QVERIFY(tabs->tabText(1).contains(u"(1)"_s));
    tabs->setCurrentIndex(1);
    auto *requests = find<QAbstractItemView>("auditExchanges");
    QVERIFY(requests->isVisible());
    QCOMPARE(requests->model()->rowCount(), 1);
    requests->setFocus();
    requests->setCurrentIndex(requests->model()->index(0, 0));
    QTest::keyClick(requests, Qt::Key_Return);
    auto *dialog = find<QDialog>("exchangeDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(m_session->calls.contains(u"bodies 9"_s));
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"exchangeFacts"_s)->toPlainText().contains(u"corr-1"_s));
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"exchangeResponse"_s)->toPlainText().contains(u"\"answered\": 2"_s));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"exchangeCopy"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/v2.0/a/purchaseInvoices"_s));
    dialog->close();
}

void AuditPageTest::whatIsBrokenIsNamed()
{
    QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
    Services::TrailVerdict verdict;
    verdict.intact = false;
    verdict.firstBad = 77;
    verdict.findings = {{76, AuditFinding::Kind::Missing, 76}, {90, AuditFinding::Kind::TextChanged, 90}};
    Q_EMIT m_session->trailVerified(verdict);
    const auto *said = find<QLabel>("verifyResult");
    QCOMPARE(said->text(), u"Entry 76 is missing."_s);
    QVERIFY(said->toolTip().contains(u"90"_s) && said->toolTip().contains(u"backup"_s));
}

void AuditPageTest::aNumberLeads_data()
{
    QTest::addColumn<Services::NumberHit>("hit");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<AuditListQuery>("asked");
    using Kind = Services::NumberHit::Kind;
    QTest::newRow("document") << Services::NumberHit{Kind::Document, u"D2"_s, u"Invoice"_s, u"D2"_s}
                              << QByteArray("documentsTable") << AuditListQuery();
    AuditListQuery words;
    words.text = u"posted"_s;
    QTest::newRow("trail") << Services::NumberHit{Kind::Trail, u"posted"_s, u"Trail"_s, {}} << QByteArray("auditTable")
                           << words;
    AuditListQuery run;
    run.reference = u"run-1"_s;
    QTest::newRow("run") << Services::NumberHit{Kind::Run, u"run-1"_s, u"Run"_s, {}} << QByteArray("auditTable") << run;
}

void AuditPageTest::aNumberLeads()
{
    QFETCH(Services::NumberHit, hit);
    QFETCH(QByteArray, shown);
    QFETCH(AuditListQuery, asked);
    m_session->hits = {{}, hit};
    m_window->showPage(0);
    press(Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = find<QDialog>("numberDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>(u"numberField"_s);
    QTest::keyClicks(field, u"4711"_s);
    QTRY_COMPARE(dialog->findChild<QListWidget *>(u"numberHits"_s)->count(), 2);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(find<QWidget>(shown.constData())->isVisible());
    QVERIFY(m_session->auditQuery == asked);
}

void AuditPageTest::aNumberThatLeadsNowhereIsSaid()
{
    press(Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = find<QDialog>("numberDialog");
    auto *field = dialog->findChild<QLineEdit *>(u"numberField"_s);
    QTest::keyClicks(field, u"nothing"_s);
    // Return before the answer: nothing to go to, so it stays and says so.
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"numberNote"_s)->text().contains(u"nothing"_s));
    dialog->close();
}

void AuditPageTest::nothingFitsSaysSo()
{
    find<QLineEdit>("auditFilter")->setText(u"no such thing"_s);
    waitForRows(0);
    QCOMPARE(find<QLabel>("auditSideTitle")->text(), u"No entry chosen"_s);
    QVERIFY(find<QLabel>("auditHits")->text().startsWith(u"0 hit"_s));
    find<QLineEdit>("auditFilter")->clear();
    waitForRows(5);
    QCOMPARE(find<QLabel>("auditHits")->text(), QString());
}

QTEST_MAIN(AuditPageTest)
#include "tst_auditpage.moc"
