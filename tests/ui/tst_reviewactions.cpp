// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "windowtest.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Decisions about one document or many, by keys: what they come to is said before, and what can be taken back is.
class ReviewActionsTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreDecidedAtOnce();
    void theWholeListIsMeantByCtrlA();
    void aDecisionIsTakenBackWithCtrlZ();
    void ignoringAsksWhy();
    void assigningOffersPeople();
    void mineOnly();
    void aVendorIsCreatedFromTheForm();
    void whatNavHasMustBeRuledOut();
    void aVendorUnderWayIsLetThrough();
    void aMappingIsTakenBack();
    void aSettingFixesAReason();

private:
    void holdMany(int count, RecordState state);
    [[nodiscard]] QWidget *review() const { return m_window->findChild<QWidget *>(u"review"_s); }
    template<typename T>
    [[nodiscard]] T *inReview(const char *name) const
    {
        return review()->findChild<T *>(QString::fromLatin1(name));
    }
    /// Runs `look` over the dialog that `open` brings up.
    template<typename Open, typename Look>
    void withDialog(Open open, Look look)
    {
        bool seen = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            look(*dialog);
            seen = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        open();
        QVERIFY(seen);
    }
    void succeed(const QJsonObject &report = {})
    {
        Q_EMIT m_session->commandFinished(m_session->ticket, Services::CommandResult{{}, u"Done."_s, report});
    }
    [[nodiscard]] QString lastCall() const { return m_session->calls.isEmpty() ? QString() : m_session->calls.last(); }
};

void ReviewActionsTest::holdMany(int count, RecordState state)
{
    m_session->records.clear();
    for (int id = count; id >= 1; --id) {
        Record record;
        record.id = id;
        record.documentId = u"D%1"_s.arg(id);
        record.number = u"2026-%1"_s.arg(id);
        record.state = state;
        record.amount = Decimal(10);
        record.currency = u"EUR"_s;
        m_session->records.append(record);
    }
    m_session->selectionPreview.documents = 2;
    m_session->selectionPreview.amounts.insert(u"EUR"_s, Decimal(20));
    m_session->selectionPreview.checked.released = 1;
    m_session->selectionPreview.checked.amounts.insert(u"EUR"_s, Decimal(10));
    m_session->selectionPreview.checked.addRest({ReasonCode::VendorMissing, u"KRANZ-01"_s, {}});
    m_window->showPage(1);
    auto *tabs = m_window->findChild<QTabBar *>(u"reviewTabs"_s);
    tabs->setCurrentIndex(state == RecordState::AwaitingApproval ? 2 : 1);
}

void ReviewActionsTest::severalAreDecidedAtOnce()
{
    holdMany(4, RecordState::AwaitingApproval);
    auto *table = inReview<QTableView>("reviewDocumentsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(lastCall(), u"preview D4,D3"_s);
    const QString summary = inReview<QLabel>("selectionSummary")->text();
    for (const char *word : {"2", "20.00", "1 could go on", "Vendor missing in NAV"})
        QVERIFY2(summary.contains(QLatin1String(word)), qPrintable(summary));
    QTest::keyClick(inReview<QAbstractButton>("approveButton"), Qt::Key_Space);
    QCOMPARE(lastCall(), u"approve D4,D3"_s);
    // One again: the buttons are that one's.
    table->selectRow(3);
    QTRY_VERIFY(!inReview<QLabel>("selectionSummary")->isVisible());
    QTest::keyClick(inReview<QAbstractButton>("approveButton"), Qt::Key_Space);
    QCOMPARE(lastCall(), u"approve D1"_s);
}

void ReviewActionsTest::theWholeListIsMeantByCtrlA()
{
    m_session->documentsAtOnce = 3;
    holdMany(8, RecordState::AwaitingApproval);
    auto *table = inReview<QTableView>("reviewDocumentsTable");
    QVERIFY(table->model()->canFetchMore({}));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(lastCall(), u"preview *"_s);
    QTest::keyClick(inReview<QAbstractButton>("approveButton"), Qt::Key_Space);
    QCOMPARE(lastCall(), u"approve *"_s);
}

void ReviewActionsTest::aDecisionIsTakenBackWithCtrlZ()
{
    holdMany(3, RecordState::AwaitingApproval);
    auto *undo = inReview<QAbstractButton>("undoButton");
    QVERIFY(!undo->isVisible());
    QTest::keyClick(inReview<QAbstractButton>("approveButton"), Qt::Key_Space);
    QVERIFY(!undo->isVisible());
    succeed({{u"documents"_s, QJsonArray{u"D3"_s}}});
    QVERIFY(undo->isVisible());
    auto *table = inReview<QTableView>("reviewDocumentsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(lastCall(), u"undo D3"_s);
    QVERIFY(!undo->isVisible());
    // What was refused leaves nothing to take back.
    QTest::keyClick(inReview<QAbstractButton>("approveButton"), Qt::Key_Space);
    refuse(u"Somebody else approves it."_s);
    QVERIFY(!undo->isVisible());
}

void ReviewActionsTest::ignoringAsksWhy()
{
    holdMany(2, RecordState::Held);
    withDialog([this] { QTest::keyClick(inReview<QAbstractButton>("ignoreButton"), Qt::Key_Space); },
        [](QDialog &dialog) {
            auto *confirm = dialog.findChild<QAbstractButton *>(u"decisionConfirm"_s);
            QVERIFY(!confirm->isEnabled());
            QVERIFY(dialog.findChild<QLabel *>(u"decisionConsequence"_s)->text().contains(u"10.00"_s));
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"decisionText"_s), u"Entered by hand"_s);
            QVERIFY(confirm->isEnabled());
            QTest::keyClick(confirm, Qt::Key_Space);
        });
    QCOMPARE(lastCall(), u"ignore D2: Entered by hand"_s);
    withDialog([this] { QTest::keyClick(inReview<QAbstractButton>("commentButton"), Qt::Key_Space); },
        [](QDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"decisionText"_s), u"Asked the sender"_s);
            QTest::keyClick(dialog.findChild<QAbstractButton *>(u"decisionConfirm"_s), Qt::Key_Space);
        });
    QCOMPARE(lastCall(), u"comment D2: Asked the sender"_s);
}

void ReviewActionsTest::assigningOffersPeople()
{
    holdMany(2, RecordState::Held);
    m_session->records.first().assignedTo = u"Jonas"_s;
    m_session->people = {u"lindgren"_s, u"Jonas"_s};
    press(Qt::Key_F5);
    withDialog([this] { QTest::keyClick(inReview<QAbstractButton>("assignButton"), Qt::Key_Space); },
        [](QDialog &dialog) {
            auto *choice = dialog.findChild<QComboBox *>(u"decisionChoice"_s);
            QCOMPARE(choice->currentText(), u"Jonas"_s);
            QCOMPARE(choice->count(), 2);
            choice->setCurrentText(u"lindgren"_s);
            QTest::keyClick(dialog.findChild<QAbstractButton *>(u"decisionConfirm"_s), Qt::Key_Space);
        });
    QCOMPARE(lastCall(), u"assign D2: lindgren"_s);
    succeed({{u"documents"_s, QJsonArray{u"D2"_s}}});
    QTest::keyClick(inReview<QAbstractButton>("undoButton"), Qt::Key_Space);
    QCOMPARE(lastCall(), u"assign D2: Jonas"_s);
}

void ReviewActionsTest::mineOnly()
{
    holdMany(4, RecordState::Held);
    m_session->records.first().assignedTo = u"lindgren"_s;
    auto *table = inReview<QTableView>("reviewDocumentsTable");
    QCOMPARE(table->model()->rowCount(), 4);
    inReview<QCheckBox>("reviewMine")->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 1);
    inReview<QCheckBox>("reviewMine")->setChecked(false);
    inReview<QLineEdit>("reviewFilter")->setText(u"2026-3"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

void ReviewActionsTest::aVendorIsCreatedFromTheForm()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"Vendor KRANZ-01 is no vendor in NAV."_s};
    m_session->remedies = {remedy};
    m_session->vendorForm.documentId = u"D1"_s;
    m_session->vendorForm.source = u"KRANZ-01"_s;
    m_session->vendorForm.draft.displayName = u"Kranz Druck"_s;
    m_session->vendorForm.draft.city = QString(31, u'x');
    m_session->vendorForm.releases.released = 5;
    m_window->showPage(1);
    withDialog([this] { QTest::keyClick(inReview<QAbstractButton>("fix_createVendor_0"), Qt::Key_Space); },
        [this](QDialog &dialog) {
            auto *create = dialog.findChild<QAbstractButton *>(u"vendorCreate"_s);
            auto *city = dialog.findChild<QLineEdit *>(u"vendor_city"_s);
            auto *fault = dialog.findChild<QLabel *>(u"vendorFault_city"_s);
            QVERIFY(!create->isEnabled());
            QVERIFY(fault->isVisible());
            city->setText(u"Kiel"_s);
            QVERIFY(!fault->isVisible());
            QVERIFY(create->isEnabled());
            QVERIFY(dialog.findChild<QLabel *>(u"vendorReleases"_s)->text().contains(u'5'));
            QTest::keyClick(create, Qt::Key_Space);
            QCOMPARE(lastCall(), u"createVendor Kranz Druck"_s);
            QCOMPARE(m_session->vendorForm.draft.city, u"Kiel"_s);
            // Twice is once.
            QVERIFY(!create->isEnabled());
            refuse(u"NAV says no."_s);
            QCOMPARE(dialog.findChild<QLabel *>(u"vendorProblem"_s)->text(), u"NAV says no."_s);
            QVERIFY(create->isEnabled());
            QTest::keyClick(create, Qt::Key_Space);
            succeed();
            QVERIFY(!dialog.isVisible());
        });
}

void ReviewActionsTest::whatNavHasMustBeRuledOut()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, {}};
    m_session->remedies = {remedy};
    m_session->vendorForm.documentId = u"D1"_s;
    m_session->vendorForm.source = u"KRANZ-01"_s;
    m_session->vendorForm.draft.displayName = u"Kranz Druck"_s;
    m_session->vendorForm.twins = {{u"V7"_s, u"Kranz Druckerei"_s, u"Kiel"_s, u"name 91 %"_s, 91, false}};
    m_window->showPage(1);
    const auto open = [this] { QTest::keyClick(inReview<QAbstractButton>("fix_createVendor_0"), Qt::Key_Space); };
    withDialog(open, [this](QDialog &dialog) {
        auto *create = dialog.findChild<QAbstractButton *>(u"vendorCreate"_s);
        QVERIFY(!create->isEnabled());
        dialog.findChild<QCheckBox *>(u"vendorOther_V7"_s)->setChecked(true);
        QVERIFY(create->isEnabled());
        QTest::keyClick(create, Qt::Key_Space);
        QCOMPARE(m_session->vendorForm.draft.others, QStringList{u"V7"_s});
    });
    withDialog(open, [this](QDialog &dialog) {
        QTest::keyClick(dialog.findChild<QAbstractButton *>(u"vendorMap_V7"_s), Qt::Key_Space);
        QCOMPARE(m_session->saved, (QList<MappingRow>{{MappingKind::Vendor, u"KRANZ-01"_s, u"V7"_s, {}, {}}}));
    });
    m_session->vendorForm.twins.first().isSame = true;
    withDialog(open, [](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QCheckBox *>(u"vendorOther_V7"_s));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"vendorCreate"_s)->isEnabled());
    });
}

void ReviewActionsTest::aVendorUnderWayIsLetThrough()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, {}};
    VendorRequest request;
    request.id = 4;
    request.source = u"KRANZ-01"_s;
    request.preparedBy = u"Jonas"_s;
    request.state = VendorRequest::State::InDoubt;
    remedy.underWay = request;
    m_session->remedies = {remedy};
    m_window->showPage(1);
    QVERIFY(inReview<QLabel>("vendorUnderWay")->text().contains(u"Jonas"_s));
    // Nothing is sent again before it is known what became of it.
    QVERIFY(!inReview<QAbstractButton>("fix_createVendor_0"));
    QVERIFY(!inReview<QAbstractButton>("vendorReject")->isEnabled());
    remedy.underWay->state = VendorRequest::State::Open;
    m_session->remedies = {remedy};
    press(Qt::Key_F5);
    QVERIFY(inReview<QAbstractButton>("fix_createVendor_0"));
    QTest::keyClick(inReview<QAbstractButton>("vendorApprove"), Qt::Key_Space);
    QCOMPARE(lastCall(), u"vendor 4 approve"_s);
    refuse(u"Jonas prepared it."_s);
    QVERIFY(inReview<QLabel>("mapProblem")->isVisible());
    withDialog([this] { QTest::keyClick(inReview<QAbstractButton>("vendorReject"), Qt::Key_Space); },
        [](QDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"decisionText"_s), u"Not ours"_s);
            QTest::keyClick(dialog.findChild<QAbstractButton *>(u"decisionConfirm"_s), Qt::Key_Space);
        });
    QCOMPARE(lastCall(), u"vendor 4 reject Not ours"_s);
}

void ReviewActionsTest::aMappingIsTakenBack()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, {}};
    remedy.missing = MappingRow{MappingKind::Vendor, u"KRANZ-01"_s, {}, {}, {}};
    remedy.suggestions = {{MappingKind::Vendor, u"KRANZ-01"_s, u"V7"_s, u"Kranz Druckerei"_s, 91, u"name 91 %"_s}};
    m_session->remedies = {remedy};
    m_window->showPage(1);
    QTest::keyClick(inReview<QAbstractButton>("mapButton_0_0"), Qt::Key_Space);
    QCOMPARE(m_session->saved.size(), 1);
    succeed();
    QTest::keyClick(inReview<QAbstractButton>("undoButton"), Qt::Key_Space);
    QCOMPARE(m_session->removed, (QList<MappingRow>{{MappingKind::Vendor, u"KRANZ-01"_s, u"V7"_s, {}, {}}}));
    // What waits for a second person has changed nothing.
    QVERIFY(!inReview<QAbstractButton>("undoButton")->isVisible());
    QTest::keyClick(inReview<QAbstractButton>("mapButton_0_0"), Qt::Key_Space);
    succeed({{u"proposal"_s, 3}});
    QVERIFY(!inReview<QAbstractButton>("undoButton")->isVisible());
}

void ReviewActionsTest::aSettingFixesAReason()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::PostingDateClosed, u"2026-10-31"_s, {}};
    m_session->remedies = {remedy};
    m_window->showPage(1);
    QTest::keyClick(inReview<QAbstractButton>("fix_changeSetting_0"), Qt::Key_Space);
    QCOMPARE(m_session->setting, QStringList({u"posting.closedPeriod"_s, u"nextOpenDay"_s}));
    QCOMPARE(lastCall(), u"retry *"_s);
}

QTEST_MAIN(ReviewActionsTest)
#include "tst_reviewactions.moc"
