// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int exchangePage = 4;
enum Tab { Vendors, Requests, Dimensions };

VendorPair pair(const QString &number, const QString &name, VendorPair::State state)
{
    VendorPair made;
    made.companyName = u"CRONUS AG"_s;
    made.number = number;
    made.navName = name;
    made.state = state;
    made.nav = {{u"VendorName"_s, name}, {u"City"_s, u"Köln"_s}};
    if (state != VendorPair::State::OnlyNav) {
        made.code = number;
        made.addressCode = u"MAIN"_s;
        made.concurName = name;
        made.concur = made.nav;
    }
    return made;
}

VendorRequest request(qint64 id, VendorRequest::State state, const QString &document = {})
{
    VendorRequest made;
    made.id = id;
    made.source = u"C%1"_s.arg(id);
    made.draft.displayName = u"Firma %1"_s.arg(id);
    made.state = state;
    made.documentId = document;
    made.preparedBy = u"lindgren"_s;
    made.preparedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    return made;
}

} // namespace

/// The page for vendors and dimensions, by object names and keys.
class ExchangePageTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void thePageSaysWhatIsSwitchedOn();
    void withoutALookItSaysHowToGetOne();
    void switchedOffNothingCanBeCompared();
    void conflictsAreShownFieldByField();
    void filterAndStateNarrow();
    void whatIsChosenStaysChosen();
    void comparingSendsNothing();
    void requestsAreDecided();
    void aRequestIsTurnedDownWithWords();
    void aRequestLeadsToItsDocument();
    void proposalsAreDecided();
    void tasksAreCopied();
    void anApprovedProposalIsOnlyATask();
    void keysReachTheFilter();
    void thousandsOfVendorsStayFluid();

private:
    void show(Tab tab = Vendors);
    [[nodiscard]] QAbstractItemView *table(const char *name) const { return find<QAbstractItemView>(name); }
    [[nodiscard]] QAbstractButton *button(const char *name) const { return find<QAbstractButton>(name); }
    [[nodiscard]] QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// Types words into the dialog that opens, and confirms it.
    void answer(const char *dialog, const QString &words);
    void fillVendors();
    void fillDimensions();
};

void ExchangePageTest::show(Tab tab)
{
    m_window->showPage(exchangePage);
    find<QTabBar>("exchangeTabs")->setCurrentIndex(tab);
}

void ExchangePageTest::answer(const char *dialog, const QString &words)
{
    QTimer::singleShot(0, this, [dialog, words] {
        auto *shown = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(shown && shown->objectName() == QLatin1String(dialog));
        QVERIFY(!shown->findChild<QAbstractButton *>(u"decisionConfirm"_s)->isEnabled());
        shown->findChild<QPlainTextEdit *>(u"decisionText"_s)->setPlainText(words);
        shown->findChild<QAbstractButton *>(u"decisionConfirm"_s)->click();
    });
}

void ExchangePageTest::fillVendors()
{
    VendorPair conflict = pair(u"70002"_s, u"Kranz Druck"_s, VendorPair::State::Conflict);
    conflict.words = u"Vendor 70002 is in Köln in NAV and in Bonn in Concur."_s;
    conflict.concur.insert(u"City"_s, u"Bonn"_s);
    conflict.agreed.insert(u"City"_s, u"Aachen"_s);
    conflict.disputed = QStringList{u"City"_s};
    Services::VendorPairs &pairs = m_session->vendorPairs;
    pairs.rows = {pair(u"70001"_s, u"Nord Papier"_s, VendorPair::State::Same), conflict,
        pair(u"70003"_s, u"Nordlicht"_s, VendorPair::State::OnlyNav)};
    pairs.seenAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    pairs.toMake = 1;
    pairs.conflicts = 1;
    pairs.directions = {true, u"propose"_s, u"ask"_s};
}

void ExchangePageTest::fillDimensions()
{
    const auto proposal = [](qint64 id, const QString &code, DimensionProposal::State state) {
        DimensionProposal made;
        made.id = id;
        made.code = code;
        made.state = state;
        return Services::DimensionTask{made, u"PROJECT\t%1\tName"_s.arg(code)};
    };
    Services::DimensionsData &data = m_session->dimensions;
    const auto row = [](const QString &code, DimensionRow::State state, qint64 id) {
        return DimensionRow{u"PROJECT"_s, id == 0 ? code : QString(), {}, u"Project"_s, code, u"Item"_s, state, id, {}};
    };
    data.rows = {row(u"P1"_s, DimensionRow::State::Same, 0), row(u"P2"_s, DimensionRow::State::Proposal, 11),
        row(u"P3"_s, DimensionRow::State::Proposal, 12), row(u"P4"_s, DimensionRow::State::Proposal, 13)};
    data.tasks = {proposal(11, u"P2"_s, DimensionProposal::State::Open),
        proposal(12, u"P3"_s, DimensionProposal::State::Open),
        proposal(13, u"P4"_s, DimensionProposal::State::Approved)};
    data.directions = {true, u"propose"_s, u"nav"_s};
}

void ExchangePageTest::thePageSaysWhatIsSwitchedOn()
{
    fillVendors();
    fillDimensions();
    show();
    QCOMPARE(m_window->pageName(exchangePage), u"exchange"_s);
    QCOMPARE(button("navigate_exchange")->text(), u"Vendors && dimensions"_s);
    QVERIFY(find<QLabel>("exchangeDirections")->text().contains(u"To Concur: on"_s));
    QVERIFY(find<QLabel>("exchangeDirections")->text().endsWith(u"a person decides"_s));
    QCOMPARE(find<QLabel>("exchangeForecast")->text(),
        u"A run now would make 1 vendor(s) in Concur and change 0; 1 in conflict."_s);
    QCOMPARE(find<QTabBar>("exchangeTabs")->tabText(Vendors), u"Vendors 1"_s);
    QCOMPARE(find<QTabBar>("exchangeTabs")->tabText(Dimensions), u"Dimensions 2"_s);
    show(Dimensions);
    QVERIFY(find<QLabel>("exchangeDirections")->text().endsWith(u"NAV is right"_s));
    QVERIFY(find<QLabel>("exchangeForecast")->text().contains(u"3 proposed for NAV"_s));
}

void ExchangePageTest::withoutALookItSaysHowToGetOne()
{
    m_session->vendorPairs.rows = {pair(u"70001"_s, u"Nord"_s, VendorPair::State::Unknown)};
    m_session->vendorPairs.directions = {false, u"propose"_s, u"ask"_s};
    show();
    QVERIFY(find<QLabel>("exchangeForecast")->text().contains(u"compare now"_s));
    QVERIFY(button("compareButton")->isEnabled());
    QCOMPARE(cell("vendorsTable", 0, 5), u"not compared"_s);
}

void ExchangePageTest::switchedOffNothingCanBeCompared()
{
    m_session->vendorPairs.directions = {false, u"off"_s, u"ask"_s};
    m_session->dimensions.directions = {false, u"off"_s, u"ask"_s};
    show();
    QVERIFY(find<QLabel>("exchangeForecast")->text().contains(u"vendors.toConcur"_s));
    QVERIFY(!button("compareButton")->isEnabled());
    QVERIFY(!button("bringOverButton")->isEnabled());
}

void ExchangePageTest::conflictsAreShownFieldByField()
{
    fillVendors();
    show();
    // Nothing to say about the first one.
    QVERIFY(!find<QLabel>("vendorWords")->isVisible());
    QTest::keyClick(table("vendorsTable"), Qt::Key_Down);
    QCOMPARE(find<QLabel>("vendorTitle")->text(), u"70002 Kranz Druck"_s);
    QVERIFY(find<QLabel>("vendorWords")->isVisible());
    QVERIFY(find<QLabel>("vendorWords")->text().contains(u"Bonn in Concur"_s));
    QCOMPARE(table("vendorFieldsTable")->model()->rowCount(), 2);
    QStringList city;
    for (int column = 0; column < 5; ++column)
        city.append(cell("vendorFieldsTable", 1, column));
    QCOMPARE(city, QStringList({u"city"_s, u"Köln"_s, u"Bonn"_s, u"Aachen"_s, u"conflict"_s}));
    QCOMPARE(cell("vendorFieldsTable", 0, 4), u"same"_s);
}

void ExchangePageTest::filterAndStateNarrow()
{
    fillVendors();
    show();
    auto *rows = table("vendorsTable")->model();
    QCOMPARE(rows->rowCount(), 3);
    QTest::keyClicks(find<QLineEdit>("vendorsFilter"), u"nord 7000"_s);
    QCOMPARE(rows->rowCount(), 2);
    auto *state = find<QComboBox>("vendorsState");
    state->setCurrentIndex(state->findData(int(VendorPair::State::OnlyNav)));
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(cell("vendorsTable", 0, 1), u"70003"_s);
    find<QLineEdit>("vendorsFilter")->setText(u"nobody"_s);
    QCOMPARE(rows->rowCount(), 0);
    QCOMPARE(table("vendorFieldsTable")->model()->rowCount(), 0);
}

void ExchangePageTest::whatIsChosenStaysChosen()
{
    fillVendors();
    show();
    table("vendorsTable")->setCurrentIndex(table("vendorsTable")->model()->index(2, 0));
    QCOMPARE(find<QLabel>("vendorTitle")->text(), u"70003 Nordlicht"_s);
    m_session->vendorPairs.rows.prepend(pair(u"60000"_s, u"Anfang"_s, VendorPair::State::Same));
    m_session->vendorPairs.rows.last().state = VendorPair::State::Differs;
    press(Qt::Key_F5);
    QCOMPARE(find<QLabel>("vendorTitle")->text(), u"70003 Nordlicht"_s);
    QCOMPARE(table("vendorsTable")->currentIndex().row(), 3);
}

void ExchangePageTest::comparingSendsNothing()
{
    fillVendors();
    show();
    m_session->calls.clear();
    QTest::mouseClick(button("compareButton"), Qt::LeftButton);
    QCOMPARE(m_session->calls, QStringList{u"compare"_s});
    QVERIFY(!button("bringOverButton")->isEnabled());
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"Compared, nothing was sent."_s, {}});
    QCOMPARE(find<QLabel>("statusMessage")->text(), u"Compared, nothing was sent."_s);
    QTest::mouseClick(button("bringOverButton"), Qt::LeftButton);
    QCOMPARE(m_session->calls.last(), u"exchange"_s);
}

void ExchangePageTest::requestsAreDecided()
{
    m_session->vendorRequests = {
        request(9, VendorRequest::State::Created), request(8, VendorRequest::State::Open, u"D2"_s)};
    show(Requests);
    QCOMPARE(find<QTabBar>("exchangeTabs")->tabText(Requests), u"Requests 1"_s);
    // What is in NAV already waits for nobody.
    QVERIFY(!button("vendorApproveButton")->isEnabled());
    QVERIFY(!button("vendorRejectButton")->isEnabled());
    QVERIFY(!button("vendorDocumentButton")->isEnabled());
    QTest::keyClick(table("vendorRequestsTable"), Qt::Key_Down);
    QVERIFY(button("vendorApproveButton")->isEnabled());
    QTest::mouseClick(button("vendorApproveButton"), Qt::LeftButton);
    QCOMPARE(m_session->calls.last(), u"vendor 8 approve"_s);
    // Not twice while it is under way.
    QVERIFY(!button("vendorApproveButton")->isEnabled());
    refuse(u"A second person has to let it through."_s);
    QCOMPARE(find<QLabel>("statusMessage")->text(), u"A second person has to let it through."_s);
    QVERIFY(button("vendorApproveButton")->isEnabled());
}

void ExchangePageTest::aRequestIsTurnedDownWithWords()
{
    m_session->vendorRequests = {request(8, VendorRequest::State::Open)};
    show(Requests);
    answer("vendorRejectDialog", u"We do not buy there."_s);
    QTest::mouseClick(button("vendorRejectButton"), Qt::LeftButton);
    QCOMPARE(m_session->calls.last(), u"vendor 8 reject We do not buy there."_s);
}

void ExchangePageTest::aRequestLeadsToItsDocument()
{
    m_session->vendorRequests = {request(8, VendorRequest::State::Open, u"2026-2"_s)};
    show(Requests);
    QTest::mouseClick(button("vendorDocumentButton"), Qt::LeftButton);
    QCOMPARE(m_window->findChild<QStackedWidget *>()->currentIndex(), 2);
}

void ExchangePageTest::proposalsAreDecided()
{
    fillDimensions();
    show(Dimensions);
    QVERIFY(!button("dimensionApproveButton")->isEnabled());
    auto *state = find<QComboBox>("dimensionsState");
    state->setCurrentIndex(state->findData(int(DimensionRow::State::Proposal)));
    QCOMPARE(table("dimensionsTable")->model()->rowCount(), 3);
    table("dimensionsTable")->selectAll();
    QTest::mouseClick(button("dimensionApproveButton"), Qt::LeftButton);
    // The third one is approved already.
    QCOMPARE(m_session->calls.last(), u"dimensions 11,12 approve"_s);
    QVERIFY(!button("dimensionApproveButton")->isEnabled());
    Q_EMIT m_session->commandFinished(m_session->ticket, {{}, u"2 values approved."_s, {}});
    table("dimensionsTable")->setCurrentIndex(table("dimensionsTable")->model()->index(1, 0));
    answer("dimensionRejectDialog", u"Old project."_s);
    QTest::mouseClick(button("dimensionRejectButton"), Qt::LeftButton);
    QCOMPARE(m_session->calls.last(), u"dimensions 12 reject Old project."_s);
}

void ExchangePageTest::tasksAreCopied()
{
    fillDimensions();
    show(Dimensions);
    QVERIFY(!button("dimensionCopyButton")->isEnabled());
    table("dimensionsTable")->selectAll();
    QTest::mouseClick(button("dimensionCopyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"PROJECT\tP2\tName\nPROJECT\tP3\tName\nPROJECT\tP4\tName"_s);
    QVERIFY(find<QLabel>("statusMessage")->text().startsWith(u'3'));
}

void ExchangePageTest::anApprovedProposalIsOnlyATask()
{
    fillDimensions();
    show(Dimensions);
    table("dimensionsTable")->setCurrentIndex(table("dimensionsTable")->model()->index(3, 0));
    QVERIFY(!button("dimensionApproveButton")->isEnabled());
    QVERIFY(!button("dimensionRejectButton")->isEnabled());
    QVERIFY(button("dimensionCopyButton")->isEnabled());
}

void ExchangePageTest::keysReachTheFilter()
{
    fillVendors();
    press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() == table("vendorsTable"));
    press(Qt::Key_F3);
    QVERIFY(QApplication::focusWidget() == find<QLineEdit>("vendorsFilter"));
    show(Requests);
    press(Qt::Key_F3);
    QVERIFY(QApplication::focusWidget() == find<QLineEdit>("vendorRequestsFilter"));
    show(Dimensions);
    press(Qt::Key_F3);
    QVERIFY(QApplication::focusWidget() == find<QLineEdit>("dimensionsFilter"));
}

/// Every key of a filter, and every reading; generous, for machines that are busy.
void ExchangePageTest::thousandsOfVendorsStayFluid()
{
    for (int i = 0; i < 5000; ++i)
        m_session->vendorPairs.rows.append(
            pair(QString::number(100'000 + i), u"Lieferant %1"_s.arg(i), VendorPair::State::Same));
    QElapsedTimer clock;
    clock.start();
    show();
    QApplication::processEvents();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    auto *rows = table("vendorsTable")->model();
    QCOMPARE(rows->rowCount(), 5000);
    clock.restart();
    QTest::keyClicks(find<QLineEdit>("vendorsFilter"), u"499"_s);
    QApplication::processEvents();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(rows->rowCount() > 0 && rows->rowCount() < 50);
    clock.restart();
    press(Qt::Key_F5);
    QApplication::processEvents();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(ExchangePageTest)
#include "tst_exchangepage.moc"
