// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcolumns.h"
#include "windowtest.h"

#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Where the keyboard is on the review, and where Tab leads.
class ReviewKeysTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void tabFollowsTheEye();
    void tabFollowsTheChange();
    void tabComesToTwinsFirst();
    void nothingElseOpensForAReason();
    void theKeyboardIsNeverLost();
    void aSavedMappingLeavesTheKeyboardAlone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
            m_shown.append(QString::fromLatin1(watched->metaObject()->className()));
        return false;
    }

private:
    [[nodiscard]] static Services::Remedy remedy();
    [[nodiscard]] static QString focus()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"nothing"_s;
    }
    /// Where Tab leads from the widget of that name on, so many steps.
    [[nodiscard]] static QStringList way(const QWidget &page, const QString &from, int steps);

    QStringList m_shown;
};

Services::Remedy ReviewKeysTest::remedy()
{
    Services::Remedy remedy;
    remedy.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"Vendor KRANZ-01 is no vendor in NAV."_s};
    remedy.missing = MappingRow{MappingKind::Vendor, u"KRANZ-01"_s, {}, {}, {}};
    remedy.suggestions = {{MappingKind::Vendor, u"KRANZ-01"_s, u"V7"_s, u"Kranz Druckerei"_s, 91, u"name 91 %"_s},
        {MappingKind::Vendor, u"KRANZ-01"_s, u"V8"_s, u"Kranz"_s, 60, u"name 60 %"_s}};
    remedy.documents = 5;
    return remedy;
}

QStringList ReviewKeysTest::way(const QWidget &page, const QString &from, int steps)
{
    page.findChild<QWidget *>(from)->setFocus();
    QStringList names;
    for (int step = 0; step < steps; ++step) {
        names.append(focus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return names;
}

void ReviewKeysTest::tabFollowsTheEye()
{
    m_session->remedies = {remedy()};
    m_session->held = {{m_session->remedies.first().reason, 5, {}, {}}};
    m_window->showPage(1);
    QCOMPARE(way(*find<QWidget>("review"), u"reviewTabs"_s, 11),
        QStringList({u"reviewTabs"_s, u"reviewMine"_s, u"reviewFilter"_s, u"causesTable"_s, u"reviewDocumentsTable"_s,
            u"mapButton_0_0"_s, u"mapButton_0_1"_s, u"otherTarget_0"_s, u"fix_createVendor_0"_s, u"detailTabs"_s,
            u"linesTable"_s}));
    QCOMPARE(focus(), u"retryButton"_s);
}

void ReviewKeysTest::tabFollowsTheChange()
{
    Sync::ChangeReview change;
    change.difference.lines = {DifferenceLine()};
    change.offers = {{Sync::ResolveAction::OffsetAndRepost, true, u"A counter journal is posted."_s}};
    m_session->change = change;
    m_window->showPage(1);
    const QWidget &page = *find<QWidget>("review");
    page.findChild<QLineEdit *>(u"resolveReason"_s)->setText(u"Wrong account"_s);
    QCOMPARE(way(page, u"reviewDocumentsTable"_s, 6),
        QStringList({u"reviewDocumentsTable"_s, u"differenceTable"_s, u"resolve_offsetAndRepost"_s, u"resolveReason"_s,
            u"resolveButton"_s, u"detailTabs"_s}));
}

void ReviewKeysTest::tabComesToTwinsFirst()
{
    m_session->remedies = {remedy()};
    m_session->vendorForm.documentId = u"D1"_s;
    m_session->vendorForm.twins = {{u"V7"_s, u"Kranz Druckerei"_s, u"Kiel"_s, u"name 91 %"_s, 91, false}};
    m_window->showPage(1);
    QStringList names;
    QTimer::singleShot(0, m_window.get(), [&names] {
        QWidget *dialog = QApplication::activeModalWidget();
        QApplication::setActiveWindow(dialog);
        names = way(*dialog, u"vendorMap_V7"_s, 3);
        dialog->close();
    });
    QTest::keyClick(find<QWidget>("review")->findChild<QWidget *>(u"fix_createVendor_0"_s), Qt::Key_Space);
    QCOMPARE(names, QStringList({u"vendorMap_V7"_s, u"vendorOther_V7"_s, u"vendor_number"_s}));
}

void ReviewKeysTest::nothingElseOpensForAReason()
{
    m_session->remedies = {remedy()};
    qApp->installEventFilter(this);
    m_window->showPage(1);
    qApp->removeEventFilter(this);
    QVERIFY(find<QWidget>("review")->findChild<QWidget *>(u"releases_0"_s)->isVisible());
    QCOMPARE(m_shown, QStringList());
}

/// What is pressed cannot be pressed twice; the list has the keyboard meanwhile.
void ReviewKeysTest::theKeyboardIsNeverLost()
{
    m_session->remedies = {remedy()};
    m_session->held = {{m_session->remedies.first().reason, 5, {}, {}}};
    m_window->showPage(1);
    auto *other = find<QWidget>("review")->findChild<QLineEdit *>(u"otherTarget_0"_s);
    for (const bool refused : {true, false}) {
        other->setFocus();
        other->setText(u"V9"_s);
        QTest::keyClick(other, Qt::Key_Return);
        QTRY_COMPARE(focus(), u"causesTable"_s);
        if (refused)
            refuse(u"Somebody was faster."_s);
        else
            Q_EMIT m_session->commandFinished(m_session->ticket, Services::CommandResult{{}, u"Saved"_s, {}});
        // To be put right where it was typed.
        QTRY_COMPARE(focus(), refused ? u"otherTarget_0"_s : u"causesTable"_s);
    }
}

void ReviewKeysTest::aSavedMappingLeavesTheKeyboardAlone()
{
    m_session->targets = {{u"61200"_s, u"Travel"_s}};
    m_window->showPage(3);
    auto *table = find<QTableView>("mappingsTable");
    table->setCurrentIndex(table->model()->index(0, int(MappingColumn::Target)));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>(u"mappingEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"61200"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QTest::keyClick(find<QWidget>("saveMappingsButton"), Qt::Key_Space);
    QCOMPARE(m_session->calls.value(m_session->calls.size() - 1), u"mappings"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    Q_EMIT m_session->commandFinished(m_session->ticket, Services::CommandResult{{}, u"Saved"_s, {}});
    QVERIFY(QApplication::focusWidget());
    QVERIFY2(QApplication::focusWidget()->isVisible(), qPrintable(focus()));
}

QTEST_MAIN(ReviewKeysTest)
#include "tst_reviewkeys.moc"
