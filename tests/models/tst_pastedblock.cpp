// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pastedblock.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

MappingGridRow stored(const QString &source, const QString &target, const QString &condition = {})
{
    return {{MappingKind::Account, source, target, {}, {}, MappingCondition::fromText(condition)}, true};
}

MappingGridRow code(const QString &source)
{
    return {{MappingKind::Account, source, {}, {}, {}, {}}, false};
}

class Source final : public MappingSource
{
public:
    void request(MappingKind, quint64 asked) override { generation = asked; }
    quint64 generation = 0;
};

/// A grid that a block is pasted into.
class Grid
{
public:
    Source source;
    MappingsModel model{&source, MappingKind::Account};

    explicit Grid(const QList<MappingGridRow> &rows)
    {
        model.refresh();
        const MappingTargets targets(
            MappingKind::Account, {{u"61200"_s, u"Travel"_s}, {u"61300"_s, u"Meals"_s}, {u"4711"_s, u"Taxi"_s}});
        Q_EMIT source.rowsReady({MappingKind::Account, rows, targets, true}, source.generation);
    }
    [[nodiscard]] QList<MappingCellCheck> check(const QString &clipboard, const PastePlace &place) const
    {
        return checkBlock(model, readBlock(clipboard), place);
    }
    /// Pastes what nothing is wrong with.
    void paste(const QString &clipboard, const PastePlace &place)
    {
        QList<MappingCellEdit> cells;
        for (const MappingCellCheck &checked : check(clipboard, place))
            if (checked.problem.isEmpty())
                cells.append(checked.edit);
        model.apply(model.cellAction({}, cells), true);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(mappingRowName(model.shownRow(row)) + u'>' + model.shownRow(row).target);
        return shown;
    }
};

PastePlace from(QList<int> rows, QList<MappingColumn> columns = {MappingColumn::Source, MappingColumn::Target})
{
    return {std::move(rows), std::move(columns)};
}

QStringList problems(const QList<MappingCellCheck> &checks)
{
    QStringList all;
    for (const MappingCellCheck &checked : checks)
        if (!checked.problem.isEmpty())
            all.append(checked.problem);
    return all;
}

} // namespace

/// Blocks of cells from and to spreadsheets: how they are read, and where they land.
class TestPastedBlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreRead_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<CellBlock>("block");
        QTest::newRow("nothing") << QString() << CellBlock();
        QTest::newRow("one cell") << u"A"_s << CellBlock{{u"A"_s}};
        QTest::newRow("line end behind") << u"A\tB\n"_s << CellBlock{{u"A"_s, u"B"_s}};
        QTest::newRow("Windows") << u"A\tB\r\nC\tD\r\n"_s << CellBlock{{u"A"_s, u"B"_s}, {u"C"_s, u"D"_s}};
        QTest::newRow("old Mac") << u"A\rB"_s << CellBlock{{u"A"_s}, {u"B"_s}};
        QTest::newRow("empty cells") << u"\tA\t\n\t\t"_s << CellBlock{{{}, u"A"_s, {}}, {{}, {}, {}}};
        QTest::newRow("empty line") << u"A\n\nB"_s << CellBlock{{u"A"_s}, {{}}, {u"B"_s}};
        QTest::newRow("quoted") << u"\"A\tB\"\tC\n"_s << CellBlock{{u"A\tB"_s, u"C"_s}};
        QTest::newRow("line end in a cell") << u"\"A\nB\"\tC\n"_s << CellBlock{{u"A\nB"_s, u"C"_s}};
        QTest::newRow("quotes in quotes") << u"\"say \"\"A\"\"\"\tC"_s << CellBlock{{u"say \"A\""_s, u"C"_s}};
        QTest::newRow("quote inside is a quote") << u"5\" disk\tC"_s << CellBlock{{u"5\" disk"_s, u"C"_s}};
        QTest::newRow("quote that never ends") << u"\"A\tC\nD"_s << CellBlock{{u"\"A"_s, u"C"_s}, {u"D"_s}};
        QTest::newRow("text behind the quote") << u"\"A\"B\tC"_s << CellBlock{{u"\"A\"B"_s, u"C"_s}};
        QTest::newRow("uneven") << u"A\nB\tC"_s << CellBlock{{u"A"_s}, {u"B"_s, u"C"_s}};
    }

    void blocksAreRead()
    {
        QFETCH(QString, clipboard);
        QTEST(readBlock(clipboard), "block");
    }

    void everyBlockComesBack()
    {
        QRandomGenerator random(42);
        const QStringList pieces{u"A"_s, u"\""_s, u"\t"_s, u"\n"_s, u"\r\n"_s, u"ä"_s, u" "_s, u"="_s, QString()};
        for (int round = 0; round < 3000; ++round) {
            CellBlock block;
            const int width = 1 + random.bounded(4);
            for (int line = random.bounded(5); line >= 0; --line) {
                QStringList cells;
                for (int cell = 0; cell < width; ++cell) {
                    QString text;
                    for (int piece = random.bounded(5); piece > 0; --piece)
                        text += pieces.at(random.bounded(int(pieces.size())));
                    cells.append(text.isNull() ? QString() : text);
                }
                block.append(cells);
            }
            QCOMPARE(readBlock(writeBlock(block)), block);
        }
    }

    void emptyClipboardLandsNowhere()
    {
        const Grid grid({stored(u"A"_s, u"61200"_s)});
        QVERIFY(grid.check({}, from({0})).isEmpty());
    }

    void blockLandsFromTheCurrentCellDown()
    {
        Grid grid({stored(u"A"_s, u"61200"_s), stored(u"B"_s, u"61200"_s), code(u"C"_s)});
        // The order shown is not the model's.
        const PastePlace place = from({2, 0}, {MappingColumn::Target, MappingColumn::TargetName, MappingColumn::Note});
        grid.paste(u"61300\tignored\tmine\n4711\t\tyours\n"_s, place);
        QCOMPARE(grid.rows(), (QStringList{u"A>4711"_s, u"B>61200"_s, u"C>61300"_s}));
        QCOMPARE(grid.model.shownRow(0).note, u"yours"_s);
        QCOMPARE(grid.model.shownRow(2).note, u"mine"_s);
    }

    void tooWideIsSaidAndTooLongAddsRows()
    {
        const Grid grid({stored(u"A"_s, u"61200"_s)});
        const auto wide =
            grid.check(u"61300\tnote\tmore\tstill more"_s, from({0}, {MappingColumn::Target, MappingColumn::Note}));
        QCOMPARE(wide.size(), 4);
        QCOMPARE(problems(wide).size(), 2);
        QVERIFY(wide.at(2).problem.contains(u"no column left"_s));
        const auto lengthy = grid.check(u"61300\n61200"_s, from({0}, {MappingColumn::Target}));
        QCOMPARE(lengthy.at(1).edit.row, 1);
        QVERIFY2(!lengthy.at(1).problem.isEmpty(), "a new row has no code yet");
    }

    void oneCellFillsASelection()
    {
        Grid grid({stored(u"A"_s, u"61200"_s), stored(u"B"_s, u"61200"_s), stored(u"C"_s, u"61200"_s)});
        grid.paste(u"61300\r\n"_s, from({2, 0}, {MappingColumn::Target, MappingColumn::Note}));
        QCOMPARE(grid.rows(), (QStringList{u"A>61300"_s, u"B>61200"_s, u"C>61300"_s}));
    }

    void codesAreFoundWhereverTheyStand()
    {
        Grid grid({stored(u"A"_s, u"61200"_s), code(u"B"_s), stored(u"C"_s, u"61200"_s)});
        grid.paste(u"c\t4711\nB\t61300\nNEW\t61200\n"_s, from({0, 1, 2}));
        QCOMPARE(grid.rows(), (QStringList{u"A>61200"_s, u"B>61300"_s, u"C>4711"_s, u"NEW>61200"_s}));
        QVERIFY2(problems(grid.check(u"c\t61300\nb\t61300"_s, from({0}))).isEmpty(), "codes are compared without case");
        // Codes alone land where they are told to, and may not be written over those that stand.
        QCOMPARE(problems(grid.check(u"A\nX\n"_s, from({0, 1}))).size(), 1);
    }

    void headingsNameTheColumnsInAnyOrder()
    {
        Grid grid({stored(u"A"_s, u"61200"_s), code(u"B"_s)});
        const auto title = [](MappingColumn column) { return mappingColumnTitle(column, MappingKind::Account); };
        const QString head = QStringList{title(MappingColumn::Note), title(MappingColumn::TargetName).toUpper(),
            title(MappingColumn::Target), title(MappingColumn::Source)}
                                 .join(u'\t');
        grid.paste(head + u"\nmine\tx\t4711\tB\nyours\ty\t61300\tA\n"_s, from({0}, {MappingColumn::Target}));
        QCOMPARE(grid.rows(), (QStringList{u"A>61300"_s, u"B>4711"_s}));
        QCOMPARE(grid.model.shownRow(1).note, u"mine"_s);
        QVERIFY2(grid.check(head, from({0})).isEmpty(), "headings alone are no row");
    }

    void linesOfOneCodeDoNotOverwriteEachOther_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("two conditions") << u"X\tcountry=DE\t61200\nX\tcountry=AT\t61300\n"_s
                                        << QStringList{u"X (country=DE)>61200"_s, u"X (country=AT)>61300"_s};
        QTest::newRow("all behind some") << u"X\tcountry=DE\t61200\nX\t\t61300\n"_s
                                         << QStringList{u"X (country=DE)>61200"_s, u"X>61300"_s};
        QTest::newRow("some behind all") << u"X\t\t61200\nX\tcountry=DE\t61300\n"_s
                                         << QStringList{u"X>61200"_s, u"X (country=DE)>61300"_s};
        QTest::newRow("three") << u"X\tcountry=DE\t61200\nx\tcountry=AT\t61300\nX\tcountry=FR\t4711"_s
                               << QStringList{u"X (country=DE)>61200"_s, u"x (country=AT)>61300"_s,
                                      u"X (country=FR)>4711"_s};
    }

    void linesOfOneCodeDoNotOverwriteEachOther()
    {
        QFETCH(QString, lines);
        Grid grid({code(u"X"_s)});
        grid.paste(lines, from({0}, {MappingColumn::Source, MappingColumn::Condition, MappingColumn::Target}));
        QTEST(grid.rows(), "rows");
    }

    void narrowedRowsAreToldApart()
    {
        Grid grid({stored(u"X"_s, u"61200"_s), stored(u"X"_s, u"61200"_s, u"country=DE"_s)});
        grid.paste(u"X\tcountry = de\t61300\nX\tcountry=FR\t4711\n"_s,
            from({0}, {MappingColumn::Source, MappingColumn::Condition, MappingColumn::Target}));
        QCOMPARE(grid.rows(), (QStringList{u"X>61200"_s, u"X (country=de)>61300"_s, u"X (country=FR)>4711"_s}));
    }

    void formulasAreNotTaken()
    {
        Grid grid({stored(u"A"_s, u"61200"_s)});
        const auto checks = grid.check(u"=VLOOKUP(A1;B:C;2)"_s, from({0}, {MappingColumn::Target}));
        QVERIFY(checks.first().problem.contains(u"formula"_s));
        grid.paste(u"note\t=1+1"_s, from({0}, {MappingColumn::Target, MappingColumn::Note}));
        grid.paste(u"=A1\n"_s, from({0}, {MappingColumn::Note}));
        QCOMPARE(grid.rows(), QStringList{u"A>61200"_s});
        QCOMPARE(grid.model.shownRow(0).note, QString());
    }

    /// A spreadsheet that took a code for a number: no account is guessed from it.
    void numbersOfSpreadsheetsAreNoCodes()
    {
        const Grid grid({stored(u"A"_s, u"61200"_s)});
        for (const QString &number : {u"4.711,00"_s, u"4,711.00"_s, u"4711.0"_s, u"4.711E+03"_s, u"4 711"_s})
            QVERIFY2(!problems(grid.check(number, from({0}, {MappingColumn::Target}))).isEmpty(), qPrintable(number));
        QVERIFY(problems(grid.check(u" 4711 "_s, from({0}, {MappingColumn::Target}))).isEmpty());
    }

    void hugeCellIsRefusedInAWord()
    {
        const Grid grid({stored(u"A"_s, u"61200"_s)});
        const auto checks = grid.check(QString(1024 * 1024, u'x'), from({0}, {MappingColumn::Note}));
        QCOMPARE(checks.size(), 1);
        QVERIFY(!checks.first().problem.isEmpty() && checks.first().problem.size() < 200);
    }

    void blankLinesAreNoMistake()
    {
        const Grid grid({stored(u"A"_s, u"61200"_s)});
        QCOMPARE(problems(grid.check(u"61300\n\n\n\n"_s, from({0}, {MappingColumn::Target}))), QStringList());
    }

    void fiveThousandLinesAreQuick()
    {
        QList<MappingGridRow> rows;
        QString clipboard;
        for (int i = 0; i < 5000; ++i) {
            rows.append(i % 2 ? stored(u"S%1"_s.arg(i), u"61200"_s) : code(u"S%1"_s.arg(i)));
            clipboard.prepend(u"S%1\t61300\n"_s.arg(i + 1000));
        }
        Grid grid(rows);
        QElapsedTimer clock;
        clock.start();
        grid.paste(clipboard, from({0}));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(grid.model.rowCount(), 6000);
        QCOMPARE(grid.model.shownRow(4999).target, u"61300"_s);
        QCOMPARE(grid.model.shownRow(999).target, u"61200"_s);
    }
};

QTEST_GUILESS_MAIN(TestPastedBlock)
#include "tst_pastedblock.moc"
