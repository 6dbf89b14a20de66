// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvsheet.h"
#include "mappingcells.h"
#include "mappingcsv.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

MappingCells cellsOf(const QByteArray &csv)
{
    const auto table = readCsvSheet(csv);
    return table ? readMappingCells(*table) : MappingCells{};
}

/// `line/column name`, as the problems come.
QStringList placesOf(const MappingCells &cells)
{
    QStringList places;
    for (const CellProblem &problem : cells.problems)
        places.append(u"%1/%2"_s.arg(problem.line).arg(problem.columnName));
    return places;
}

QStringList sourcesOf(const MappingCells &cells)
{
    QStringList sources;
    for (const MappingRow &row : cells.rows)
        sources.append(row.source);
    return sources;
}

} // namespace

class TestMappingCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCellIsBlamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("columns");
        const auto in = [](const char *columns) { return QString::fromLatin1(columns).split(u' '); };
        QTest::newRow("kind") << "acount,1,2,,," << in("kind");
        QTest::newRow("kind empty") << ",1,2,,," << in("kind");
        QTest::newRow("source empty") << "account,,2,,," << in("source");
        QTest::newRow("source of a dimension") << "dimension,4711,2,,," << in("source");
        QTest::newRow("target empty") << "account,1,,,," << in("target");
        QTest::newRow("target without prefix") << "employee,E1,V100,,," << in("target");
        QTest::newRow("target too long") << "account,1,123456789012345678901,,," << in("target");
        QTest::newRow("both") << "dimension,,,,," << in("source target");
        QTest::newRow("day of Germany") << "account,1,2,31.12.2026,," << in("from");
        QTest::newRow("day of America") << "account,1,2,12/31/2026,," << in("from");
        QTest::newRow("no such day") << "account,1,2,2026-02-30,," << in("from");
        QTest::newRow("day and time") << "account,1,2,2026-02-03T10:00:00,," << in("from");
        QTest::newRow("number of a day") << "account,1,2,46387,," << in("from");
        QTest::newRow("condition") << "account,1,2,,,colour=red" << in("when");
        QTest::newRow("condition where none may be") << "company,1,2,,,country=DE" << in("when");
        QTest::newRow("condition of a line") << "vendor,1,2,,,expenseType=TAXI" << in("when");
        QTest::newRow("line break in a code") << "account,\"4\n7\",2,,," << in("source");
        QTest::newRow("long note") << u"account,1,2,,%1,"_s.arg(QString(1001, u'n')) << in("note");
        QTest::newRow("failed formula") << "account,1,#N/A,,," << in("target");
        QTest::newRow("failed formula of a German") << "account,#BEZUG!,2,,," << in("source");
        QTest::newRow("all at once") << "dimension,4711,,01.07.2026,,x" << in("from source target when");
        QTest::newRow("unknown kind and more") << "colour,1,2,01.07.2026,,x" << in("kind when from");
    }

    void theCellIsBlamed()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, columns);
        const MappingCells cells =
            cellsOf("kind,source,target,from,note,when\naccount,fine,1,,,\n" + line.toUtf8() + "\n");
        QStringList places;
        for (const QString &column : std::as_const(columns))
            places.append(u"3/"_s + column);
        QCOMPARE(placesOf(cells), places);
        QCOMPARE(sourcesOf(cells), QStringList{u"fine"_s});
        QCOMPARE(cells.leftOut, 1);
        for (const CellProblem &problem : cells.problems) {
            QVERIFY(problem.column >= 1 && problem.column <= 6);
            QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
            QVERIFY(toSentence(problem).startsWith(u"Line 3, column "_s));
        }
    }

    void fineCellsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::newRow("formula is text") << QByteArray("kind,source,target\naccount,=A1,+4711") << u"=A1"_s << u"+4711"_s;
        QTest::newRow("decimal of a locale") << QByteArray("kind;source;target\naccount;1,5;1.000") << u"1,5"_s << u"1.000"_s;
        QTest::newRow("leading zeros") << QByteArray("kind,source,target\naccount,0047,00100") << u"0047"_s << u"00100"_s;
        QTest::newRow("quoted") << QByteArray("kind,source,target\naccount,\"a \"\"b\"\", c\",1") << u"a \"b\", c"_s << u"1"_s;
        QTest::newRow("blanks around") << QByteArray(" Kind , SOURCE,target\n account , 1 , 2 ") << u"1"_s << u"2"_s;
        QTest::newRow("other order") << QByteArray("when,target,note,kind,source\n,2,,account,1") << u"1"_s << u"2"_s;
        QTest::newRow("nameless empty column") << QByteArray("kind,,source,target,,\naccount,,1,2,,") << u"1"_s << u"2"_s;
        QTest::newRow("hash that is no error") << QByteArray("kind,source,target\naccount,#1,#N") << u"#1"_s << u"#N"_s;
    }

    void fineCellsAreTaken()
    {
        QFETCH(QByteArray, csv);
        const MappingCells cells = cellsOf(csv);
        QCOMPARE(placesOf(cells), QStringList());
        QCOMPARE(cells.rows.size(), 1);
        QTEST(cells.rows.first().source, "source");
        QTEST(cells.rows.first().target, "target");
        QCOMPARE(cells.leftOut, 0);
    }

    void anUnusableHeaderGivesNoRows_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << QStringList{u"0/"_s} << "empty";
        QTest::newRow("no header") << QByteArray("account,1,2\naccount,3,4\n") << QStringList{u"1/"_s} << "must be the header";
        QTest::newRow("target missing") << QByteArray("kind,source\naccount,1\n") << QStringList{u"1/target"_s} << "target is missing";
        QTest::newRow("two missing") << QByteArray("note,kind\nx,account\n") << QStringList{u"1/source"_s, u"1/target"_s} << "source is missing";
        QTest::newRow("misspelt") << QByteArray("kind,source,target,form\naccount,1,2,\n") << QStringList{u"1/form"_s} << "no column \"form\"";
        QTest::newRow("twice") << QByteArray("kind,source,target,Source\naccount,1,2,3\n") << QStringList{u"1/Source"_s} << "source twice";
    }

    void anUnusableHeaderGivesNoRows()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, says);
        const MappingCells cells = cellsOf(csv);
        QTEST(placesOf(cells), "places");
        QVERIFY2(cells.problems.first().text.contains(says), qPrintable(cells.problems.first().text));
        QVERIFY(cells.rows.isEmpty());
        QCOMPARE(cells.leftOut, int(std::max<qsizetype>(0, csv.count('\n') - 1)));
    }

    void aLineTooWideIsNamedByItsCell()
    {
        const MappingCells cells = cellsOf("kind,source,target\naccount,1,2,Meyer, GmbH\naccount,3,4,,\n");
        QCOMPARE(cells.problems.size(), 2);
        QCOMPARE(cells.problems.at(0).column, 4);
        QCOMPARE(cells.problems.at(0).cell, u"Meyer"_s);
        QCOMPARE(cells.problems.at(1).column, 5);
        QVERIFY(toSentence(cells.problems.at(1)).startsWith(u"Line 2, column E: "_s));
        QCOMPARE(sourcesOf(cells), QStringList{u"3"_s});
    }

    void aHugeCellIsRefusedInAShortSentence()
    {
        const QByteArray huge(1024 * 1024, 'x');
        for (const QByteArray &line :
            {huge + ",1,2,", "account," + huge + ",2,", "account,1," + huge + ",", "account,1,2," + huge}) {
            const MappingCells cells = cellsOf("kind,source,target,note\n" + line + "\n");
            QCOMPARE(cells.problems.size(), 1);
            const CellProblem &problem = cells.problems.first();
            QVERIFY2(problem.text.contains(u"1048576 characters"_s), qPrintable(problem.text.left(300)));
            QVERIFY(problem.text.size() < 300 && problem.cell.size() <= 80);
            QVERIFY(cells.rows.isEmpty());
        }
    }

    void contradictionsAreLeftOutWhole()
    {
        const MappingCells cells = cellsOf("kind,source,target,when\n"
                                           "account,ab,1,\naccount,x,2,\naccount,ab,1,\naccount,AB,2,\n"
                                           "account,ab,3,country=DE\naccount,ab,4,country=AT\naccount,x,2,\n");
        QCOMPARE(placesOf(cells), (QStringList{u"4/target"_s, u"5/target"_s, u"2/target"_s}));
        QVERIFY(cells.problems.at(1).text.contains(u"leads to 2 here, and to 1 in line 2"_s));
        QVERIFY(cells.problems.at(2).text.contains(u"leads to 1 here, and to 2 in line 5"_s));
        QCOMPARE(sourcesOf(cells), (QStringList{u"x"_s, u"ab"_s, u"ab"_s, u"x"_s}));
        QCOMPARE(cells.leftOut, 3);
    }

    void everyProblemOfAFileIsListed()
    {
        QByteArray csv = "kind,source,target,from\n";
        for (int i = 0; i < 500; ++i)
            csv += "account," + QByteArray::number(i) + ",," + (i % 2 ? "soon" : "2026-07-01") + "\n";
        const MappingCells cells = cellsOf(csv);
        QCOMPARE(cells.problems.size(), 750);
        QVERIFY(cells.rows.isEmpty());
        QCOMPARE(cells.leftOut, 500);
    }

    void theFirstProblemIsTheErrorOfCsv()
    {
        const auto rows = readMappingCsv("kind,source,target\naccount,1,2\nacount,1,2\nemployee,E1,x\n");
        QVERIFY(!rows);
        QCOMPARE(rows.error().message, u"Line 3, column kind: \"acount\" is no kind of mapping."_s);
    }

    void conditionsComeBack_data()
    {
        QTest::addColumn<bool>("narrowed");
        QTest::addColumn<QString>("header");
        QTest::newRow("none has one") << false << u"kind,source,target,from,note"_s;
        QTest::newRow("one has one") << true << u"kind,source,target,from,note,when"_s;
    }

    void conditionsComeBack()
    {
        QFETCH(bool, narrowed);
        QList<MappingRow> rows{{MappingKind::Account, u"4711"_s, u"61200"_s, QDate(2026, 7, 1), u"x"_s},
            {MappingKind::Account, u"4712"_s, u"61300"_s, {}, {}}};
        if (narrowed)
            rows[1].condition = MappingCondition::fromText(u"country=DE; expenseType=TAXI"_s);
        const SheetTable table = writeMappingCells(rows);
        QTEST(table.lines.first().cells.join(u','), "header");
        const MappingCells again = readMappingCells(table);
        QVERIFY(again.problems.isEmpty());
        QCOMPARE(again.rows, rows);
        const auto csv = readMappingCsv(writeMappingCsv(rows));
        QVERIFY(csv.has_value());
        QCOMPARE(*csv, rows);
    }
};

QTEST_GUILESS_MAIN(TestMappingCells)
#include "tst_mappingcells.moc"
