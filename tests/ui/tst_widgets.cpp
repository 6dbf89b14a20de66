// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "choicebox.h"
#include "datatable.h"
#include "itemroles.h"
#include "noticestrip.h"
#include "page.h"
#include "targetcompleter.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Three columns: a code, a long text, a state.
void fill(QStandardItemModel &model, int rows)
{
    model.setHorizontalHeaderLabels({u"Code"_s, u"Text"_s, u"State"_s});
    for (int row = 0; row < rows; ++row) {
        auto *code = new QStandardItem(u"C%1"_s.arg(row));
        code->setData(true, StrongRole);
        auto *text = new QStandardItem(u"a text that is far too long for its column %1"_s.arg(row));
        auto *state = new QStandardItem(u"changed after posting"_s);
        state->setData(1, StateRole);
        model.appendRow({code, text, state});
    }
}

/// The tool tip that comes up over a cell.
QString tipOver(DataTable &table, int row, int column)
{
    const QPoint at = table.visualRect(table.model()->index(row, column)).center();
    QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(table.viewport(), &help);
    // A tip that is taken away goes a moment later; its text is gone at once.
    return QToolTip::text();
}

bool hasColour(const QWidget &widget, const QColor &colour)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

/// The parts that every page is made of.
class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void rowsAreCopiedWithTheirHeadings()
    {
        QStandardItemModel model;
        fill(model, 4);
        DataTable table(u"table"_s, u"Things"_s, {});
        QCOMPARE(table.selectionText(), QString());
        table.setModel(&model);
        table.setColumnHidden(1, true);
        // Chosen from below; read from above.
        table.setSelectionMode(QAbstractItemView::MultiSelection);
        table.selectRow(3);
        table.selectRow(1);
        const QString expected = u"Code\tState\nC1\tchanged after posting\nC3\tchanged after posting"_s;
        QCOMPARE(table.selectionText(), expected);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
        table.clearSelection();
        QCOMPARE(table.selectionText(), u"Code\tState"_s);
    }

    void widthsAreFixedButForTheOneThatTakesTheRest()
    {
        QStandardItemModel model;
        fill(model, 1);
        DataTable table(u"table"_s, u"Things"_s, {});
        table.setModel(&model);
        table.resize(700, 200);
        table.setWidths({100, 0, 150});
        table.show();
        QCOMPARE(table.columnWidth(0), 100);
        QCOMPARE(table.columnWidth(2), 150);
        QCOMPARE(table.columnWidth(1), table.viewport()->width() - 250);
        table.resize(900, 200);
        QCOMPARE(table.columnWidth(1), table.viewport()->width() - 250);
        QVERIFY(table.viewport()->width() > 800);
    }

    void theTabKeyLeavesATable()
    {
        QWidget window;
        QStandardItemModel model;
        fill(model, 3);
        auto *table = new DataTable(u"table"_s, u"Things"_s, {}, &window);
        table->setModel(&model);
        auto *next = new QLineEdit(&window);
        QWidget::setTabOrder(table, next);
        window.show();
        QApplication::setActiveWindow(&window);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void whatIsCutCanBeReadWhole_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("tip");
        QTest::newRow("cut text") << 1 << 80 << u"a text that is far too long for its column 0"_s;
        QTest::newRow("whole text") << 1 << 500 << QString();
        QTest::newRow("cut state") << 2 << 80 << u"changed after posting"_s;
        QTest::newRow("whole state") << 2 << 300 << QString();
    }

    void whatIsCutCanBeReadWhole()
    {
        QFETCH(int, column);
        QFETCH(int, width);
        QStandardItemModel model;
        fill(model, 1);
        DataTable table(u"table"_s, u"Things"_s, {});
        table.setModel(&model);
        table.resize(900, 200);
        table.setColumnWidth(column, width);
        table.show();
        QTEST(tipOver(table, 0, column), "tip");
    }

    void aToolTipOfItsOwnStandsBelowTheCutText()
    {
        QStandardItemModel model;
        fill(model, 1);
        model.item(0, 1)->setToolTip(u"and why"_s);
        DataTable table(u"table"_s, u"Things"_s, {});
        table.setModel(&model);
        table.setColumnWidth(1, 60);
        table.show();
        QCOMPARE(tipOver(table, 0, 1), u"a text that is far too long for its column 0\nand why"_s);
    }

    void markUpOfAnotherSystemIsShownAsText()
    {
        const QString foreign = u"<b>KRANZ</b> & Co\n<img src='x'>"_s;
        QStandardItemModel model;
        fill(model, 1);
        model.item(0, 1)->setText(u"short"_s);
        model.item(0, 1)->setToolTip(foreign);
        DataTable table(u"table"_s, u"Things"_s, {});
        table.setModel(&model);
        table.setColumnWidth(1, 200);
        table.show();
        QTextDocument shown;
        shown.setHtml(tipOver(table, 0, 1));
        QCOMPARE(shown.toPlainText(), foreign);
        QCOMPARE(plainTip(u"a < b"_s), u"a < b"_s);
        for (const auto make : {&makeText, &makeSection, &makeQuiet}) {
            const std::unique_ptr<QLabel> label(make(foreign, nullptr));
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QCOMPARE(label->text(), foreign);
        }
    }

    void aStateIsAsWideAsItsPill()
    {
        QStandardItemModel model;
        fill(model, 1);
        DataTable table(u"table"_s, u"Things"_s, {});
        table.setModel(&model);
        table.horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
        table.show();
        // Ten pixels on each side stay free.
        QVERIFY(table.columnWidth(2) - 20 >= pillSize(u"changed after posting"_s).width());
        model.item(0, 2)->setText(u"ok"_s);
        QVERIFY(table.columnWidth(2) < pillSize(u"changed after posting"_s).width());
    }

    void aStateHasTheColourOfItsMeaning_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<int>("tone");
        for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const Tone tone : {Tone::Ok, Tone::Held, Tone::Doubt, Tone::Waiting, Tone::Bad})
                QTest::addRow("%s %d", theme == ThemeChoice::Light ? "light" : "dark", int(tone)) << theme << int(tone);
    }

    void aStateHasTheColourOfItsMeaning()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(int, tone);
        applyTheme(*qApp, theme);
        QStandardItemModel model;
        fill(model, 1);
        DataTable table(u"table"_s, u"Things"_s, [tone](int) { return Tone(tone); });
        table.setModel(&model);
        table.resize(600, 120);
        table.show();
        QVERIFY(hasColour(table, toneColours(Tone(tone), table.palette()).soft));
        // No tone without a state: the table has none of another meaning.
        const Tone other = Tone(tone) == Tone::Bad ? Tone::Ok : Tone::Bad;
        QVERIFY(!hasColour(table, toneColours(other, table.palette()).soft));
    }

    void anEmptyTableSaysWhy()
    {
        QStandardItemModel model;
        DataTable table(u"table"_s, u"Things"_s, {});
        table.setModel(&model);
        table.resize(500, 200);
        table.setEmptyText(u"Nothing is here yet."_s);
        table.show();
        const QColor ink = tokensOf(table.palette()).secondary;
        QVERIFY(hasColour(*table.viewport(), ink));
        fill(model, 1);
        model.removeColumns(1, 2);
        QVERIFY(!hasColour(*table.viewport(), ink));
    }

    void aPillIsThereWhileItHasAWord()
    {
        Pill pill;
        pill.show(Tone::Held, u"held"_s);
        QVERIFY(pill.isVisible());
        QCOMPARE(pill.word(), u"held"_s);
        QCOMPARE(pill.accessibleName(), u"held"_s);
        const int narrow = pill.sizeHint().width();
        pill.show(Tone::Held, u"changed after posting"_s);
        QVERIFY(pill.sizeHint().width() > narrow);
        pill.show(Tone::Nothing, {});
        QVERIFY(!pill.isVisible());
    }

    void anElidedLabelGivesWay()
    {
        ElidedLabel label(u"Vendor missing in NAV: KRANZ-01 and many more words"_s);
        label.resize(60, 20);
        label.show();
        QVERIFY(label.minimumSizeHint().width() <= 60 || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
        const QImage cut = label.grab().toImage();
        label.setText(u"Vendor missing in NAV: another one altogether"_s);
        // Both begin alike, and what follows has no room: they look the same.
        QCOMPARE(label.grab().toImage(), cut);
        label.resize(500, 20);
        QVERIFY(label.grab().toImage().copy(0, 0, 60, 20) != cut);
    }

    void aChoiceBoxHasANameAndItsOwnList()
    {
        ChoiceBox box(u"state"_s, u"State"_s);
        box.addItem(u"one"_s, 1);
        box.addItem(u"two"_s, 2);
        QCOMPARE(box.accessibleName(), u"State"_s);
        QCOMPARE(box.objectName(), u"state"_s);
        box.show();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentData().toInt(), 2);
        // Its arrow is painted, in the colour of what is secondary.
        const QImage withSheet = box.grab().toImage();
        qApp->setStyleSheet({});
        QVERIFY(box.grab().toImage() != withSheet);
    }

    void targetsAreOfferedByAnyPartOfThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("number") << u"V01"_s << QStringList{u"V01077"_s, u"V01078"_s};
        QTest::newRow("name, other capitals") << u"kranz"_s << QStringList{u"V01077"_s};
        QTest::newRow("middle of a name") << u"papier"_s << QStringList{u"V01078"_s};
        QTest::newRow("nothing fits") << u"xyz"_s << QStringList{};
    }

    void targetsAreOfferedByAnyPartOfThem()
    {
        QFETCH(QString, typed);
        TargetOptionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TargetCompleter completer(&model);
        model.setOptions({MappingKind::Vendor,
            {{u"V01077"_s, u"Kranz Druckerei"_s}, {u"V01078"_s, u"Nord Papier"_s}, {u"61300"_s, {}}}});
        completer.setCompletionPrefix(typed);
        QStringList offered;
        for (int row = 0; completer.setCurrentRow(row); ++row)
            offered.append(completer.currentCompletion());
        // What is put into the field is the number alone.
        QTEST(offered, "offered");
    }

    void anOptionWithoutANameIsItsNumber()
    {
        TargetOptionsModel model;
        model.setOptions({MappingKind::Account,
            {{u"61300"_s, {}}, {u"61200"_s, u"Travel"_s}, {u"61400"_s, u"Closed"_s, u"blocked"_s}}});
        QCOMPARE(model.index(0).data().toString(), u"61200   Travel"_s);
        QCOMPARE(model.index(0).data(TargetOptionsModel::TargetRole).toString(), u"61200"_s);
        QCOMPARE(model.index(1).data().toString(), u"61300"_s);
        QCOMPARE(model.index(2).data().toString(), u"61400   Closed (blocked)"_s);
        QVERIFY(!model.index(1).data(Qt::DecorationRole).isValid());
        model.setOptions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aNoticeIsReadableInBothThemes_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void aNoticeIsReadableInBothThemes()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        QWidget window;
        auto *strip = new NoticeStrip(&window);
        strip->show({u"Expenses need FISVC."_s, u"<b>not bold</b>"_s});
        strip->resize(500, 60);
        window.resize(520, 80);
        window.show();
        QVERIFY(strip->isVisible());
        QVERIFY(hasColour(*strip, toneColours(Tone::Held, strip->palette()).soft));
        auto *text = strip->findChild<QLabel *>(u"noticeText"_s);
        // Words of another system are words, never mark-up.
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QCOMPARE(text->text(), u"Expenses need FISVC.\n<b>not bold</b>"_s);
        strip->show({});
        QVERIFY(!strip->isVisible());
    }

    void everyStateHasATone_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<int>("tone");
        QTest::newRow("posted") << RecordState::Posted << int(Tone::Ok);
        QTest::newRow("confirmed") << RecordState::Confirmed << int(Tone::Ok);
        QTest::newRow("held") << RecordState::Held << int(Tone::Held);
        QTest::newRow("in doubt") << RecordState::InDoubt << int(Tone::Doubt);
        QTest::newRow("posting") << RecordState::Posting << int(Tone::Doubt);
        QTest::newRow("awaiting approval") << RecordState::AwaitingApproval << int(Tone::Waiting);
        QTest::newRow("ready") << RecordState::Ready << int(Tone::Waiting);
        QTest::newRow("drafted") << RecordState::Drafted << int(Tone::Waiting);
        QTest::newRow("changed after posting") << RecordState::ChangedAfterPosting << int(Tone::Bad);
        QTest::newRow("sent back") << RecordState::SentBack << int(Tone::Bad);
        QTest::newRow("received") << RecordState::Received << int(Tone::Nothing);
        QTest::newRow("recalled") << RecordState::Recalled << int(Tone::Nothing);
        QTest::newRow("ignored") << RecordState::Ignored << int(Tone::Nothing);
    }

    void everyStateHasATone()
    {
        QFETCH(RecordState, state);
        QTEST(int(toneOf(state)), "tone");
        // Icon, word and colour together: never colour alone.
        QVERIFY(!toneIcon(toneOf(state)).isEmpty());
    }

    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    /// Contrast of at least 4.5 to 1, as WCAG 2 asks of text.
    void textIsReadableOnItsGround()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        const auto luminance = [](const QColor &colour) {
            const auto part = [](double value) {
                return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(double(colour.redF())) + 0.7152 * part(double(colour.greenF()))
                + 0.0722 * part(double(colour.blueF()));
        };
        const auto contrast = [luminance](const QColor &one, const QColor &other) {
            const double a = luminance(one);
            const double b = luminance(other);
            return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
        };
        const QPalette palette = qApp->palette();
        const Tokens tokens = tokensOf(palette);
        for (const QColor &ground : {tokens.background, tokens.surface, tokens.raised, tokens.selection})
            QVERIFY(contrast(tokens.text, ground) >= 4.5);
        for (const QColor &ground : {tokens.background, tokens.surface, tokens.raised})
            QVERIFY(contrast(tokens.secondary, ground) >= 4.5);
        QVERIFY(contrast(tokens.onAccent, tokens.accent) >= 4.5);
        for (const Tone tone : {Tone::Ok, Tone::Held, Tone::Doubt, Tone::Waiting, Tone::Bad, Tone::Nothing}) {
            const ToneColours colours = toneColours(tone, palette);
            QVERIFY2(contrast(colours.ink, colours.soft) >= 4.5, qPrintable(QString::number(int(tone))));
        }
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
