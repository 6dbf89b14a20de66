// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvsheet.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

using Cells = QList<QStringList>;
Q_DECLARE_METATYPE(Cells)

namespace {

Cells cellsOf(const SheetTable &table)
{
    Cells cells;
    for (const SheetLine &line : table.lines)
        cells.append(line.cells);
    return cells;
}

SheetTable tableOf(const Cells &cells)
{
    SheetTable table;
    for (const QStringList &line : cells)
        table.lines.append({int(table.lines.size()) + 1, line});
    return table;
}

} // namespace

class TestCsvSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreFound_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Cells>("cells");
        QTest::newRow("nothing") << QByteArray() << Cells{};
        QTest::newRow("comma") << QByteArray("a,b\r\nc,d\r\n") << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("semicolon keeps commas") << QByteArray("a;b\n1,5;d") << Cells{{u"a"_s, u"b"_s}, {u"1,5"_s, u"d"_s}};
        QTest::newRow("tab") << QByteArray("a\tb\nc\td") << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("the first separator counts") << QByteArray("a,b;c\n") << Cells{{u"a"_s, u"b;c"_s}};
        QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\nc\",d\n") << Cells{{u"a,\"b\"\nc"_s, u"d"_s}};
        QTest::newRow("empty cells in between") << QByteArray("a,,b,,\n") << Cells{{u"a"_s, QString(), u"b"_s}};
        QTest::newRow("blank lines") << QByteArray("\n,,\na\n  ,\n") << Cells{{u"a"_s}};
        QTest::newRow("a formula is text") << QByteArray("=1+1,+49\n") << Cells{{u"=1+1"_s, u"+49"_s}};
        QTest::newRow("a quote within") << QByteArray("a\"b,c\n") << Cells{{u"a\"b"_s, u"c"_s}};
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe" "a\0,\0\xfc\0\n\0", 10) << Cells{{u"a"_s, u"ü"_s}};
    }

    void cellsAreFound()
    {
        QFETCH(QByteArray, csv);
        const auto table = readCsvSheet(csv);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QTEST(cellsOf(*table), "cells");
    }

    void linesAreCountedAsAnEditorDoes()
    {
        const auto table = readCsvSheet("a,b\n\n\"x\r\ny\",2\r\n3,4\n");
        QVERIFY(table.has_value());
        QList<int> numbers;
        for (const SheetLine &line : table->lines)
            numbers.append(line.number);
        QCOMPARE(numbers, (QList<int>{1, 3, 5}));
    }

    void whatIsTooLargeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("says");
        QTest::newRow("columns") << QByteArray("a\n") + QByteArray("x,").repeated(11) << "Line 2 has more than 10 columns";
        QTest::newRow("columns, only the last filled") << QByteArray(",").repeated(500000) + "x" << "Line 1 has more than 10 columns";
        QTest::newRow("rows") << QByteArray("a\n").repeated(6) << "at most 5 rows";
        QTest::newRow("cells") << QByteArray("a,b,c,d,e,f\n").repeated(5) << "20 cells";
    }

    void whatIsTooLargeIsRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, says);
        SheetLimits limits;
        limits.columns = 10;
        limits.rows = 5;
        limits.cells = 20;
        const auto table = readCsvSheet(csv, limits);
        QVERIFY(!table);
        QVERIFY(table.error().code == ErrorCode::InvalidInput);
        QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
    }

    void separatorsBehindTheLastCellAreNoColumns()
    {
        SheetLimits limits;
        limits.columns = 2;
        const auto table = readCsvSheet("a,b,,,,,,,\n", limits);
        QVERIFY(table.has_value());
        QCOMPARE(cellsOf(*table), (Cells{{u"a"_s, u"b"_s}}));
    }

    void whatIsWrittenIsReadAgain()
    {
        const Cells cells{{u"a"_s, u"b;c"_s, u"tab\there"_s},
            {u"\"quoted\""_s, u"two\r\nlines"_s, u"=cmd|' /C calc'!A0"_s},
            {u"\u00fc\U0001F600"_s, QString(), u"1,5"_s}};
        const auto again = readCsvSheet(writeCsvSheet(tableOf(cells)));
        QVERIFY(again.has_value());
        QCOMPARE(cellsOf(*again), cells);
    }

    void formulasAreDefusedWhereNobodyReadsThemBack()
    {
        const SheetTable table =
            tableOf({{u"=1+1"_s, u"+49"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"a=b"_s, QString(), u"x"_s}});
        QCOMPARE(writeCsvSheet(table, CsvFormulas::Defuse), QByteArray("'=1+1,'+49,'-1,'@x,\"'\tx\",a=b,,x\r\n"));
        QCOMPARE(writeCsvSheet(table), QByteArray("=1+1,+49,-1,@x,\"\tx\",a=b,,x\r\n"));
    }

    void columnsAreNamedAsSpreadsheetsDo()
    {
        QCOMPARE(sheetColumnName(1), u"A"_s);
        QCOMPARE(sheetColumnName(26), u"Z"_s);
        QCOMPARE(sheetColumnName(27), u"AA"_s);
        QCOMPARE(sheetColumnName(16384), u"XFD"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvSheet)
#include "tst_csvsheet.moc"
