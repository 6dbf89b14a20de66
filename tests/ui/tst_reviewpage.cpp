// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "itemroles.h"
#include "pill.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

/// A vendor that is missing, with one suggestion.
Services::Remedy vendorRemedy()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"Vendor KRANZ-01 Kranz Druck is no vendor in NAV."_s};
    remedy.missing = MappingRow{MappingKind::Vendor, u"KRANZ-01"_s, {}, {}, {}};
    remedy.suggestions = {{MappingKind::Vendor, u"KRANZ-01"_s, u"V01077"_s, u"Kranz Druckerei"_s, 91, u"name 91 %"_s}};
    remedy.documents = 5;
    remedy.amounts.insert(u"EUR"_s, Decimal(9412));
    return remedy;
}

} // namespace

/// What waits for a person: causes, reasons, suggestions, lines.
class ReviewPageTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldDocumentIsRetried();
    void aSuggestionIsMappedWithOneClick();
    void anotherTargetIsTypedAndMapped();
    void aTypedTargetSurvivesARefresh();
    void aRefreshKeepsTheChosenCause();
    void sendingBackShowsWhatConcurGets();
    void linesOfBothSystemsStandSideBySide();
    void aChangeIsResolvedWithAReason();
    void aLongChangeLeavesRoomForWhatCanBeDone();
};

/// Below the list of documents there is little height.
void ReviewPageTest::aLongChangeLeavesRoomForWhatCanBeDone()
{
    Sync::ChangeReview change;
    DifferenceLine line;
    line.account = u"61200"_s;
    line.dimensions = {{u"COSTCENTER"_s, u"CC118"_s}, {u"PROJECT"_s, u"P-26-031"_s}, {u"DEPARTMENT"_s, u"600"_s}};
    change.difference.lines = QList<DifferenceLine>(12, line);
    change.offers = {{Sync::ResolveAction::Ignore, true, u"What stands in NAV stays as it is. "_s.repeated(6)}};
    m_session->change = change;
    m_window->resize(1280, 800);
    m_window->showPage(2);
    const auto *pane = m_window->findChild<QWidget *>(u"documents"_s)->findChild<QWidget *>(u"changePane"_s);
    QTRY_VERIFY(pane->isVisible());
    const auto *table = pane->findChild<QTableView *>(u"differenceTable"_s);
    const auto areaOf = [pane](const QWidget *widget) { return QRect(widget->mapTo(pane, QPoint()), widget->size()); };
    QTRY_VERIFY(table->height() > table->horizontalHeader()->height());
    for (const char *name : {"resolve_offsetAndRepost", "resolveConsequence", "resolveReason", "resolveButton"}) {
        const auto *below = pane->findChild<QWidget *>(QString::fromLatin1(name));
        QTRY_VERIFY2(!areaOf(table).intersects(areaOf(below)), name);
        QVERIFY2(pane->rect().contains(areaOf(below)), name);
    }
}

void ReviewPageTest::aChangeIsResolvedWithAReason()
{
    Sync::ChangeReview change;
    DifferenceLine line;
    line.account = u"61200"_s;
    line.posted = Decimal(35);
    line.wanted = Decimal(40);
    change.difference.lines = {line};
    using Action = Sync::ResolveAction;
    change.offers = {{Action::OffsetAndRepost, true, u"A counter journal is posted."_s},
        {Action::PostDifference, false, u"NAV takes it only as a journal."_s},
        {Action::Ignore, true, u"NAV keeps N-1."_s}};
    m_session->change = change;
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    const auto *table = page->findChild<QTableView *>(u"differenceTable"_s);
    QVERIFY(table->isVisible());
    QStringList figures;
    for (int column = 1; column < 4; ++column)
        figures.append(table->model()->index(0, column).data().toString());
    QCOMPARE(figures, QStringList({u"35.00"_s, u"40.00"_s, u"5.00"_s}));
    auto *consequence = page->findChild<QLabel *>(u"resolveConsequence"_s);
    auto *send = page->findChild<QAbstractButton *>(u"resolveButton"_s);
    QCOMPARE(consequence->text(), u"A counter journal is posted."_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(page->findChild<QLineEdit *>(u"resolveReason"_s), u"Wrong account"_s);
    QVERIFY(send->isEnabled());
    // What cannot be done says why and cannot be sent.
    page->findChild<QAbstractButton *>(u"resolve_postDifference"_s)->click();
    QCOMPARE(consequence->text(), u"NAV takes it only as a journal."_s);
    QVERIFY(!send->isEnabled());
    page->findChild<QAbstractButton *>(u"resolve_offsetAndRepost"_s)->click();
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY2(m_session->calls.constLast().startsWith(u"resolve D1@"_s), qPrintable(m_session->calls.constLast()));
    QVERIFY(m_session->calls.constLast().endsWith(u"offsetAndRepost Wrong account"_s));
    QVERIFY(!send->isEnabled());
    refuse(u"NAV is not to be had."_s);
    auto *problem = page->findChild<QLabel *>(u"resolveProblem"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"NAV is not to be had."_s);
    QVERIFY(send->isEnabled());
}

void ReviewPageTest::aHeldDocumentIsRetried()
{
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    auto *retry = page->findChild<QAbstractButton *>(u"retryButton"_s);
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(m_session->calls.constLast(), u"retry D1"_s);
}

void ReviewPageTest::sendingBackShowsWhatConcurGets()
{
    SourceLine line;
    line.id = u"e1/a1"_s;
    line.lineId = u"e1"_s;
    line.text = u"Taxi Stuttgart"_s;
    m_session->source = {line};
    m_session->feedback = {{u"e1"_s, u"LB-accountMissing"_s, u"DE"_s, u"Konto fehlt"_s, u"Konto 4711 fehlt."_s}};
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    bool seen = false;
    QTimer::singleShot(0, m_window.get(), [&seen] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"sendBackMessage"_s);
        auto *counter = dialog->findChild<QLabel *>(u"sendBackCounter"_s);
        auto *send = dialog->findChild<QAbstractButton *>(u"sendBackConfirm"_s);
        auto *preview = dialog->findChild<QTableView *>(u"sendBackPreview"_s);
        QVERIFY(!send->isEnabled());
        text->setPlainText(QString(1301, u'x'));
        QVERIFY(!send->isEnabled());
        QVERIFY2(counter->text().contains(QLocale().toString(1301)), qPrintable(counter->text()));
        text->setPlainText(u"Name the project."_s);
        QVERIFY(counter->text().contains(QLocale().toString(1300)));
        const QAbstractItemModel *messages = preview->model();
        const auto cells = [messages](int row) {
            QStringList texts;
            for (int column = 0; column < messages->columnCount(); ++column)
                texts.append(messages->index(row, column).data().toString());
            return texts;
        };
        QCOMPARE(messages->rowCount(), 2);
        QCOMPARE(cells(0).at(2), u"Name the project."_s);
        QCOMPARE(cells(1), (QStringList{u"Taxi Stuttgart"_s, u"DE"_s, u"Konto fehlt"_s, u"Konto 4711 fehlt."_s}));
        QTest::mouseClick(send, Qt::LeftButton);
        seen = true;
    });
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"sendBackButton"_s), Qt::LeftButton);
    QVERIFY(seen);
    QCOMPARE(m_session->calls.constLast(), u"sendBack D1: Name the project."_s);
}

void ReviewPageTest::aSuggestionIsMappedWithOneClick()
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
    refuse(u"The disk is full."_s);
    QVERIFY(page->findChild<QLabel *>(u"mapProblem"_s)->isVisible());
    QVERIFY(map->isEnabled());
}

void ReviewPageTest::anotherTargetIsTypedAndMapped()
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

void ReviewPageTest::aTypedTargetSurvivesARefresh()
{
    m_session->remedies = {vendorRemedy()};
    m_window->showPage(1);
    auto *page = m_window->findChild<QWidget *>(u"review"_s);
    page->findChild<QLineEdit *>(u"otherTarget_0"_s)->setText(u"V2"_s);
    Q_EMIT m_session->recordsChanged();
    QCOMPARE(page->findChild<QLineEdit *>(u"otherTarget_0"_s)->text(), u"V2"_s);
}

void ReviewPageTest::aRefreshKeepsTheChosenCause()
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
    Q_EMIT m_session->recordsChanged();
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->currentIndex().data(IdRole).toString(), u"C"_s);
}

void ReviewPageTest::linesOfBothSystemsStandSideBySide()
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

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
