// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "numberformats.h"
#include "sheetrows.h"
#include "workbookreader.h"
#include "zipfixture.h"

#include <QBuffer>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sheets;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Parts)

namespace {

Result<SheetTable> readBytes(QByteArray bytes, const SheetLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readWorkbook(buffer, limits);
}

/// Row 1 of a workbook, or what was complained about.
QStringList firstRow(const Parts &parts)
{
    const auto table = readBytes(zipped(parts));
    if (!table)
        return {table.error().message, table.error().detail};
    return table->lines.isEmpty() ? QStringList() : table->lines.first().cells;
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

const QString workbookPart = u"xl/workbook.xml"_s;
const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

} // namespace

class TestWorkbookReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("inline") << QByteArray("<c r='A1' t='inlineStr'><is><t>Köln</t></is></c>") << QStringList{u"Köln"_s};
        QTest::newRow("inline runs") << QByteArray("<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space='preserve'> b</t></r></is></c>") << QStringList{u"a b"_s};
        QTest::newRow("shared") << QByteArray("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>") << QStringList{u"one"_s, u"two words"_s};
        QTest::newRow("shared, escaped") << QByteArray("<c r='A1' t='s'><v>2</v></c>") << QStringList{u"a\rb_x0041_ & c"_s};
        QTest::newRow("number") << QByteArray("<c r='A1'><v>4711</v></c>") << QStringList{u"4711"_s};
        QTest::newRow("number, long tail") << QByteArray("<c r='A1'><v>0.30000000000000004</v></c>") << QStringList{u"0.3"_s};
        QTest::newRow("number, exponent") << QByteArray("<c r='A1'><v>1.23456789012E+14</v></c>") << QStringList{u"123456789012000"_s};
        QTest::newRow("number, large") << QByteArray("<c r='A1'><v>-1.2345678901234567E+17</v></c>") << QStringList{u"-123456789012346000"_s};
        QTest::newRow("number, small") << QByteArray("<c r='A1'><v>1.5E-7</v></c>") << QStringList{u"0.00000015"_s};
        QTest::newRow("boolean") << QByteArray("<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>") << QStringList{u"TRUE"_s, u"FALSE"_s};
        QTest::newRow("formula, text") << QByteArray("<c r='A1' t='str'><f>UPPER(\"x\")</f><v>X</v></c>") << QStringList{u"X"_s};
        QTest::newRow("formula, number") << QByteArray("<c r='A1'><f>1+1</f><v>2</v></c>") << QStringList{u"2"_s};
        QTest::newRow("formula without a value") << QByteArray("<c r='A1'><f>1+1</f></c><c r='B1'><v>1</v></c>") << QStringList{QString(), u"1"_s};
        QTest::newRow("text like a formula") << QByteArray("<c r='A1' t='inlineStr'><is><t>=1+1</t></is></c>") << QStringList{u"=1+1"_s};
        QTest::newRow("failed formula") << QByteArray("<c r='A1' t='e'><v>#N/A</v></c>") << QStringList{u"#N/A"_s};
        QTest::newRow("day as text") << QByteArray("<c r='A1' t='d'><v>2026-11-24T00:00:00</v></c>") << QStringList{u"2026-11-24"_s};
        QTest::newRow("sparse") << QByteArray("<c r='B1'><v>1</v></c><c r='E1'><v>2</v></c>") << QStringList{QString(), u"1"_s, QString(), QString(), u"2"_s};
        QTest::newRow("without references") << QByteArray("<c><v>1</v></c><c/><c><v>3</v></c>") << QStringList{u"1"_s, QString(), u"3"_s};
        QTest::newRow("empty far out") << QByteArray("<c r='A1'><v>1</v></c><c r='XFD1' s='1'/>") << QStringList{u"1"_s};
        QTest::newRow("unknown elements") << QByteArray("<c r='A1'><x><v>9</v></x><v>1</v><extLst/></c>") << QStringList{u"1"_s};
    }

    void cellsAreRead()
    {
        QFETCH(QByteArray, cells);
        Parts parts = plainWorkbook("<row r='1'>" + cells + "</row>");
        addSharedTexts(parts,
            "<si><t>one</t><phoneticPr fontId='1'/></si>"
            "<si><r><t>two</t></r><r><rPr><b/></rPr><t xml:space='preserve'> words</t></r><rPh sb='0' "
            "eb='1'><t>x</t></rPh></si>"
            "<si><t>a_x000D_b_x005F_x0041_ &amp; c</t></si>");
        QTEST(firstRow(parts), "texts");
    }

    void daysGoByTheStyle_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("14") << QByteArray("46350") << QByteArray() << false << u"2026-11-24"_s;
        QTest::newRow("14 with a time") << QByteArray("46350.5") << QByteArray() << false << u"2026-11-24T12:00:00"_s;
        QTest::newRow("14 from 1904") << QByteArray("44888") << QByteArray() << true << u"2026-11-24"_s;
        QTest::newRow("first day") << QByteArray("1") << QByteArray() << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << QByteArray("59") << QByteArray() << false << u"1900-02-28"_s;
        QTest::newRow("the day that never was") << QByteArray("60") << QByteArray() << false << u"60"_s;
        QTest::newRow("after it") << QByteArray("61") << QByteArray() << false << u"1900-03-01"_s;
        QTest::newRow("first day of 1904") << QByteArray("0") << QByteArray() << true << u"1904-01-01"_s;
        QTest::newRow("last day") << QByteArray("2958465") << QByteArray() << false << u"9999-12-31"_s;
        QTest::newRow("beyond") << QByteArray("2958466") << QByteArray() << false << u"2958466"_s;
        QTest::newRow("negative") << QByteArray("-1") << QByteArray() << false << u"-1"_s;
        QTest::newRow("rounded to the second") << QByteArray("46350.999999999") << QByteArray() << false << u"2026-11-25"_s;
        QTest::newRow("German") << QByteArray("46350") << QByteArray("dd\\.mm\\.yyyy;@") << false << u"2026-11-24"_s;
        QTest::newRow("with a country") << QByteArray("46350") << QByteArray("[$-407]d. mmmm yyyy") << false << u"2026-11-24"_s;
        QTest::newRow("month alone") << QByteArray("46350") << QByteArray("mmm") << false << u"2026-11-24"_s;
        QTest::newRow("time alone") << QByteArray("0.25") << QByteArray("hh:mm") << false << u"06:00:00"_s;
        QTest::newRow("hours") << QByteArray("1.5") << QByteArray("[h]:mm") << false << u"1900-01-01T12:00:00"_s;
        QTest::newRow("crowns are no days") << QByteArray("12.5") << QByteArray("#,##0.00 \"dkk my\"") << false << u"12.5"_s;
        QTest::newRow("currency in brackets") << QByteArray("12.5") << QByteArray("[$dkk-406] #,##0.00") << false << u"12.5"_s;
        QTest::newRow("only the second section") << QByteArray("12.5") << QByteArray("0.00;yyyy") << false << u"12.5"_s;
        QTest::newRow("colour") << QByteArray("3") << QByteArray("[Red]0") << false << u"3"_s;
        QTest::newRow("general") << QByteArray("3") << QByteArray("General") << false << u"3"_s;
        QTest::newRow("code with zeros") << QByteArray("47") << QByteArray("00000") << false << u"00047"_s;
        QTest::newRow("code with zeros, longer") << QByteArray("123456") << QByteArray("00000") << false << u"123456"_s;
        QTest::newRow("no number at all") << QByteArray("soon") << QByteArray() << false << u"soon"_s;
    }

    void daysGoByTheStyle()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        QFETCH(bool, from1904);
        Parts parts = plainWorkbook("<row r='1'><c r='A1' s='1'><v>" + value + "</v></c></row>");
        addStyles(parts, {0, code.isEmpty() ? 14 : 170}, {{170, code}});
        if (from1904)
            parts[workbookPart].replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
        const QStringList row = firstRow(parts);
        QCOMPARE(row.size(), 1);
        QTEST(row.first(), "text");
    }

    void rowsKeepTheirNumbers()
    {
        const auto table =
            readBytes(zipped(plainWorkbook("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'/>"
                                           "<row r='5'><c r='A5'><v>2</v></c></row><row><c><v>3</v></c></row>")));
        QVERIFY(table.has_value());
        QCOMPARE(table->lines, (QList<SheetLine>{{1, {u"1"_s}}, {5, {u"2"_s}}, {6, {u"3"_s}}}));
    }

    void theFirstVisibleSheetIsRead()
    {
        Parts parts = plainWorkbook("<row r='1'><c r='A1'><v>1</v></c></row>");
        parts[u"xl/worksheets/second.xml"_s] = replaced(parts[sheetPart], "<v>1</v>", "<v>2</v>");
        parts[u"xl/_rels/workbook.xml.rels"_s].replace("</Relationships>",
            "<Relationship Id='rId7' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' "
            "Target='/xl/worksheets/second.xml'/>"
            "<Relationship Id='rId8' "
            "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet' "
            "Target='chartsheets/sheet1.xml'/>"
            "</Relationships>");
        const QByteArray shown = parts[workbookPart];
        const auto withSheets = [&](const QByteArray &first, const QByteArray &second) {
            parts[workbookPart] = replaced(shown, "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>",
                "<sheet name='C' sheetId='8' r:id='rId8'/><sheet name='A' sheetId='1' r:id='rId1'" + first
                    + "/><sheet name='B' sheetId='2' r:id='rId7'" + second + "/>");
            return firstRow(parts);
        };
        QCOMPARE(withSheets({}, " state='hidden'"), QStringList{u"1"_s});
        QCOMPARE(withSheets(" state='hidden'", {}), QStringList{u"2"_s});
        QCOMPARE(withSheets(" state='veryHidden'", " state='visible'"), QStringList{u"2"_s});
        QVERIFY(withSheets(" state='hidden'", " state='hidden'").value(0).contains(u"no sheet that can be seen"_s));
    }

    void prefixesOfNamespacesDoNotMatter()
    {
        Parts parts = plainWorkbook({});
        parts[sheetPart] =
            "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row>"
            "</x:sheetData></x:worksheet>";
        QCOMPARE(firstRow(parts), QStringList{u"1"_s});
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const Parts fine = plainWorkbook("<row r='1'><c r='A1'><v>1</v></c></row>");
        const auto with = [&fine](const QString &part, const QByteArray &content) {
            Parts parts = fine;
            parts[part] = content;
            return zipped(parts);
        };
        const auto without = [&fine](const QString &part) {
            Parts parts = fine;
            parts.remove(part);
            return zipped(parts);
        };
        const auto rows = [](const QByteArray &content) { return zipped(plainWorkbook(content)); };
        const QByteArray whole = zipped(fine);
        QTest::newRow("truncated") << whole.left(whole.size() / 2) << "not whole";
        QTest::newRow("only the mark") << QByteArray("PK\3\4") << "not whole";
        QByteArray damaged = whole;
        damaged.replace(whole.indexOf("sheet1.xml") + 12, 40, QByteArray(40, '\x55'));
        QTest::newRow("damaged inside") << damaged << "damaged";
        QTest::newRow("another package") << zipped({{u"content.xml"_s, "<x/>"}}) << "no Excel workbook";
        QTest::newRow("binary workbook") << with(u"_rels/.rels"_s, replaced(fine[u"_rels/.rels"_s], "workbook.xml", "workbook.bin")) << "no Excel workbook";
        QTest::newRow("no workbook") << without(workbookPart) << "missing";
        QTest::newRow("no sheet") << without(sheetPart) << "missing";
        QTest::newRow("no relations of the workbook") << without(u"xl/_rels/workbook.xml.rels"_s) << "no sheet that can be seen";
        QTest::newRow("XML that ends too soon") << with(sheetPart, "<worksheet><sheetData><row r='1'>") << "damaged";
        QTest::newRow("no XML") << with(sheetPart, "\1\2\3") << "damaged";
        QTest::newRow("wrong XML behind the rows") << with(sheetPart, "<worksheet><sheetData/><b></worksheet>") << "damaged";
        QTest::newRow("workbook of another kind") << with(workbookPart, "<document/>") << "no Excel workbook";
        QTest::newRow("DTD") << with(sheetPart, "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet><sheetData/></worksheet>") << "damaged";
        QTest::newRow("rows go back") << rows("<row r='2'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>") << "damaged";
        QTest::newRow("cells go back") << rows("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>") << "damaged";
        QTest::newRow("no reference") << rows("<row r='1'><c r='11'><v>1</v></c></row>") << "damaged";
        QTest::newRow("unknown shared text") << rows("<row r='1'><c r='A1' t='s'><v>3</v></c></row>") << "damaged";
        QTest::newRow("nested without end") << with(sheetPart, "<worksheet>" + QByteArray("<a>").repeated(5000)) << "damaged";
        QTest::newRow("a text without end") << rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + QByteArray(3 << 20, 'x') + "</t></is></c></row>") << "damaged";
        QTest::newRow("too long a cell") << rows("<row r='3'><c r='AB3' t='inlineStr'><is><t>" + QByteArray(32768, 'x') + "</t></is></c></row>") << "Cell AB3 holds 32768 characters";
        QTest::newRow("too wide") << rows("<row r='1'><c r='GS1'><v>1</v></c></row>") << "more than 200 columns";
        QTest::newRow("far too wide") << rows("<row r='1'><c r='XFD1'><v>1</v></c></row>") << "more than 200 columns";
    }

    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto table = readBytes(bytes);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message + table.error().detail));
    }

    void aBombIsNotUnpacked()
    {
        Parts parts = plainWorkbook(QByteArray("<row><c><v>1</v></c></row>").repeated(400'000));
        const QByteArray bomb = zipped(parts);
        QVERIFY(bomb.size() < 100'000);
        SheetLimits limits;
        limits.unpackedBytes = 1 << 20;
        const auto table = readBytes(bomb, limits);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(u"Unpacked"_s), qPrintable(table.error().message));
        limits = {};
        limits.rows = 1000;
        const auto rows = readBytes(bomb, limits);
        QVERIFY(!rows && rows.error().message.contains(u"at most 1000 rows"_s));
    }

    /// However a file is cut or spoilt, there is an answer, and it is an error or a table.
    void spoiltFilesEndInAnAnswer()
    {
        Parts parts = plainWorkbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46350</v></c></row>");
        addSharedTexts(parts, "<si><t>kind</t></si>");
        addStyles(parts, {0, 14});
        const QByteArray whole = zipped(parts);
        const auto fine = readBytes(whole);
        QVERIFY(fine.has_value());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray spoilt = whole;
            spoilt[i] = char(~spoilt[i]);
            std::ignore = readBytes(spoilt);
            // The last bytes tell nothing that is needed.
            const auto cut = readBytes(whole.left(i));
            QVERIFY(cut ? *cut == *fine : !cut.error().message.isEmpty());
        }
    }

    /// The same of what is inside: XML that is packed well and says nonsense.
    void spoiltPartsEndInAnAnswer()
    {
        Parts parts = plainWorkbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46350</v></c></row>");
        addSharedTexts(parts, "<si><t>kind</t></si>");
        addStyles(parts, {0, 170}, {{170, "yyyy\\-mm"}});
        int answers = 0;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            for (qsizetype i = 0; i < part->size(); i += 3) {
                Parts spoilt = parts;
                spoilt[part.key()][i] = "<>&'9\xff"[i % 6];
                const auto table = readBytes(zipped(spoilt));
                QVERIFY(table || !table.error().message.isEmpty());
                ++answers;
            }
        }
        QVERIFY(answers > 300);
    }

    void referencesNameColumns_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("column");
        QTest::newRow("A1") << "A1" << 1;
        QTest::newRow("Z9") << "Z9" << 26;
        QTest::newRow("AA10") << "AA10" << 27;
        QTest::newRow("XFD1048576") << "XFD1048576" << 16384;
        QTest::newRow("XFE1") << "XFE1" << 0;
        QTest::newRow("endless") << QString(100, u'A') + u'1' << 0;
        QTest::newRow("no row") << "A" << 0;
        QTest::newRow("no column") << "12" << 0;
        QTest::newRow("small letters") << "a1" << 0;
    }

    void referencesNameColumns()
    {
        QFETCH(QString, reference);
        QTEST(columnOfReference(reference), "column");
    }
};

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "tst_workbookreader.moc"
