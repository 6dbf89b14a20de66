// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "fakesession.h"
#include "reconciliationpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Ui;
using namespace Qt::StringLiterals;

namespace {

MonthReport sampleMonth()
{
    MonthReport report;
    TieOutRow row;
    row.company = u"CRONUS"_s;
    row.currency = u"EUR"_s;
    row[TieOutColumn::Approved] = {3, Decimal::fromString(u"1200.50"_s)};
    row[TieOutColumn::Posted] = {2, Decimal::fromString(u"1000.50"_s)};
    row[TieOutColumn::Ignored] = {1, Decimal::fromString(u"200"_s)};
    report.tieOut.rows = {row};
    report.cutOff = {{DocumentKind::Expense, u"REP9"_s, u"A trip"_s, u"CRONUS"_s, u"EUR"_s, Decimal(10),
        QDate(2026, 10, 5), RecordState::Held, {}, {}}};
    report.notable = {{NotableDocument::Why::Ignored, DocumentKind::Expense, u"REP7"_s, u"A dinner"_s, u"EUR"_s,
        Decimal(200), u"eva"_s, QDateTime::currentDateTimeUtc(), u"Ignored by eva: private"_s}};
    return report;
}

} // namespace

/// Month-end by keys: choose a month, compare it, open what is listed, sign it off.
class TestReconciliationPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void figuresOfTheWorkspaceComeAtOnce();
    void emptyColumnsAreLeftOut();
    void comparingTellsHowTheMonthStands_data();
    void comparingTellsHowTheMonthStands();
    void comparedFiguresOutliveAReadingOfTheSame();
    void listsOpenTheirDocuments();
    void signingOffDemandsWordsWhereSomethingIsOpen();
    void monthsAreChosenByKeys();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void tell(const MonthReport &report);

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ReconciliationPage> m_page;
};

void TestReconciliationPage::init()
{
    m_session = std::make_unique<FakeSession>();
    m_session->month = sampleMonth();
    m_page = std::make_unique<ReconciliationPage>(*m_session);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->refresh();
}

void TestReconciliationPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

/// As the session does once a month was compared.
void TestReconciliationPage::tell(const MonthReport &report)
{
    part<QPushButton>(u"compareMonthButton"_s)->setFocus();
    QTest::keyClick(part<QPushButton>(u"compareMonthButton"_s), Qt::Key_Space);
    MonthReport compared = report;
    compared.tieOut.period = m_session->month.tieOut.period;
    compared.askedSystems = true;
    m_session->month.signOffs = report.signOffs;
    m_session->month.changedSinceSignOff = report.changedSinceSignOff;
    Q_EMIT m_session->monthReady(compared);
    Q_EMIT m_session->commandFinished(m_session->ticket, {});
}

void TestReconciliationPage::figuresOfTheWorkspaceComeAtOnce()
{
    QCOMPARE(m_page->pillTone(), Tone::Nothing);
    const auto *table = part<QTableView>(u"tieOutTable"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!part<QPushButton>(u"signOffButton"_s)->isEnabled());
    QVERIFY(part<QTabBar>(u"monthTabs"_s)->tabText(2).endsWith(u"(1)"));
    for (int list = 0; list < MonthListModel::lists; ++list)
        QAbstractItemModelTester(part<QTableView>(u"monthList%1"_s.arg(list))->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestReconciliationPage::emptyColumnsAreLeftOut()
{
    const auto *model = part<QTableView>(u"tieOutTable"_s)->model();
    QStringList headings;
    for (int column = 0; column < model->columnCount(); ++column)
        headings.append(model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headings,
        (QStringList{u"Company"_s, u"Currency"_s, u"Approved"_s, u"Posted"_s, u"Held"_s, u"Ignored"_s, u"Rest"_s}));
    QCOMPARE(model->index(0, 2).data().toString(), u"1,200.50"_s);
}

void TestReconciliationPage::comparingTellsHowTheMonthStands_data()
{
    QTest::addColumn<MonthReport>("report");
    QTest::addColumn<int>("tone");
    MonthReport report = sampleMonth();
    QTest::newRow("clean") << report << int(Tone::Ok);
    report.notices = {u"Concur's list could not be read"_s};
    QTest::newRow("not all could be looked at") << report << int(Tone::Held);
    report.ledger = {{}};
    QTest::newRow("NAV differs") << report << int(Tone::Bad);
    report = sampleMonth();
    report.tieOut.rows.first()[TieOutColumn::Rest] = {1, Decimal(5)};
    QTest::newRow("a rest") << report << int(Tone::Bad);
    report = sampleMonth();
    report.changedSinceSignOff = true;
    report.signOffs = {{}};
    QTest::newRow("changed since it was signed off") << report << int(Tone::Bad);
}

void TestReconciliationPage::comparingTellsHowTheMonthStands()
{
    QFETCH(MonthReport, report);
    QFETCH(int, tone);
    tell(report);
    QCOMPARE(m_session->calls.count(u"compareMonth "_s + m_session->month.tieOut.period.toString()), 1);
    QCOMPARE(int(m_page->pillTone()), tone);
    QVERIFY(!part<QLabel>(u"monthVerdict"_s)->text().isEmpty());
    QVERIFY(part<QPushButton>(u"signOffButton"_s)->isEnabled());
}

void TestReconciliationPage::comparedFiguresOutliveAReadingOfTheSame()
{
    tell(sampleMonth());
    m_page->refresh();
    QCOMPARE(m_page->pillTone(), Tone::Ok);
    m_session->month.tieOut.rows.first()[TieOutColumn::Posted].amount = Decimal(1);
    m_page->refresh();
    QCOMPARE(m_page->pillTone(), Tone::Nothing);
    QVERIFY(!part<QPushButton>(u"signOffButton"_s)->isEnabled());
}

void TestReconciliationPage::listsOpenTheirDocuments()
{
    QSignalSpy opened(m_page.get(), &ReconciliationPage::openRequested);
    auto *tabs = part<QTabBar>(u"monthTabs"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), int(MonthListModel::List::CutOff));
    auto *table = part<QTableView>(u"monthList2"_s);
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"REP9"_s);
}

void TestReconciliationPage::signingOffDemandsWordsWhereSomethingIsOpen()
{
    MonthReport report = sampleMonth();
    report.ledger = {{}};
    tell(report);
    bool asked = false;
    QTimer::singleShot(0, m_page.get(), [&asked] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        // Whatever fails here, the dialog does not stay open.
        QTimer::singleShot(2000, dialog, &QDialog::reject);
        auto *confirm = dialog->findChild<QPushButton *>(u"signOffConfirm"_s);
        auto *remark = dialog->findChild<QPlainTextEdit *>(u"signOffRemark"_s);
        QVERIFY(!confirm->isEnabled());
        const QString approved = moneyText(Decimal::fromString(u"1200.50"_s), u"EUR"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"signOffFigures"_s)->text().contains(approved));
        QTest::keyClicks(remark, u"Known"_s);
        QVERIFY(confirm->isEnabled());
        asked = true;
        QTest::keyClick(confirm, Qt::Key_Space);
    });
    auto *button = part<QPushButton>(u"signOffButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(asked);
    QVERIFY(m_session->calls.contains(u"signOff %1 Known"_s.arg(m_session->month.tieOut.period.toString())));
}

void TestReconciliationPage::monthsAreChosenByKeys()
{
    auto *choice = part<QComboBox>(u"monthChoice"_s);
    const int before = choice->currentIndex();
    auto *previous = part<QPushButton>(u"previousMonth"_s);
    previous->setFocus();
    QTest::keyClick(previous, Qt::Key_Space);
    QCOMPARE(choice->currentIndex(), before + 1);
    QCOMPARE(m_session->calls.last(), u"month "_s + Period::of(QDate::currentDate().addMonths(-before - 1)).toString());
    choice->setCurrentIndex(0);
    QVERIFY(!part<QPushButton>(u"nextMonth"_s)->isEnabled());
}

QTEST_MAIN(TestReconciliationPage)
#include "tst_reconciliationpage.moc"
