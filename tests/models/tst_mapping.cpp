// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcsv.h"
#include "namesimilarity.h"
#include "taxid.h"

#include <QStringEncoder>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvComesBackAsItWas();
    void csvToleratesWhatExcelWrites_data();
    void csvToleratesWhatExcelWrites();
    void badCsvNamesTheLine_data();
    void badCsvNamesTheLine();
    void formIsChecked_data();
    void formIsChecked();
    void youngestRowHolds();
    void jaroWinkler_data();
    void jaroWinkler();
    void likenessOfNames_data();
    void likenessOfNames();
    void taxIds_data();
    void taxIds();
    void namesDiffer_data();
    void namesDiffer();
};

void TestMapping::csvComesBackAsItWas()
{
    const QList<MappingRow> rows{
        {MappingKind::Employee, u"E1"_s, u"V:V1"_s, QDate(2026, 7, 1), u"moved, \"Odense\"\nnew"_s},
        {MappingKind::Dimension, u"DEPARTMENT=47;11"_s, u"200"_s, {}, {}},
        {MappingKind::Currency, u"EUR"_s, {}, {}, {}}};
    const auto read = readMappingCsv(writeMappingCsv(rows));
    QVERIFY(read.has_value());
    QCOMPARE(*read, rows);
}

void TestMapping::csvToleratesWhatExcelWrites_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << QByteArray("kind,source,target,from,note\naccount,4711,61200,,\n");
    QTest::newRow("byte order mark, CRLF") << QByteArray("\xEF\xBB\xBFkind,source,target,from,note\r\naccount,4711,61200,,\r\n");
    QTest::newRow("semicolons") << QByteArray("kind;source;target;from;note\r\naccount;4711;61200;;\r\n");
    QTest::newRow("other order, no note") << QByteArray("target,kind,source\n61200,Account,4711\n");
    QTest::newRow("quoted, no last line break") << QByteArray("kind,source,target\n\"account\",\"4711\",\"61200\"");
    const QString sheet = u"kind\tsource\ttarget\r\naccount\t4711\t61200\r\n"_s;
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("Unicode text") << QByteArray(little(sheet));
    QTest::newRow("Unicode text, big end first") << QByteArray(big(sheet));
    QTest::newRow("line feeds of an old Mac") << QByteArray("kind,source,target\raccount,4711,61200\r");
    QTest::newRow("empty rows of a sheet") << QByteArray("kind,source,target,from,note\naccount,4711,61200,,\n,,,,\n");
    QTest::newRow("blank lines") << QByteArray("kind,source,target\n\naccount,4711,61200\n\n");
}

void TestMapping::csvToleratesWhatExcelWrites()
{
    QFETCH(QByteArray, csv);
    const auto rows = readMappingCsv(csv);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().message));
    QCOMPARE(*rows, (QList<MappingRow>{{MappingKind::Account, u"4711"_s, u"61200"_s, {}, {}}}));
}

void TestMapping::badCsvNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("no header") << QByteArray("account,4711,61200\n") << "header";
    QTest::newRow("kind") << QByteArray("kind,source,target\naccount,1,2\nacount,4711,61200\n") << "Line 3";
    QTest::newRow("date") << QByteArray("kind,source,target,from\naccount,4711,61200,01.07.2026\n") << "Line 2";
    QTest::newRow("target form") << QByteArray("kind,source,target\nemployee,E1,V1\n") << "Line 2";
    QTest::newRow("open quote") << QByteArray("kind,source,target\n\"account,4711,61200\n") << "Line 2";
    QTest::newRow("day and time") << QByteArray("kind,source,target,from\naccount,4711,61200,2026-07-01T00:00:00\n") << "Line 2";
    QTest::newRow("text behind a quote") << QByteArray("kind,source,target\n\"account\"s,4711,61200\n") << "Line 2";
    QTest::newRow("too many cells") << QByteArray("kind,source,target,from,note\naccount,4711,61200,,Meyer, GmbH\n") << "Line 2";
    QTest::newRow("column twice") << QByteArray("kind,source,target,kind\naccount,4711,61200,tax\n") << "kind twice";
    QTest::newRow("two targets") << QByteArray("kind,source,target\naccount,ab,1\naccount,x,2\naccount,AB,2\n") << "Line 4";
    QTest::newRow("UTF-16 without its mark") << QByteArray("k\0i\0n\0d\0,\0", 10) << "UTF-8";
    QTest::newRow("long target") << QByteArray("kind,source,target\naccount,4711,123456789012345678901\n") << "20 characters";
    QTest::newRow("not UTF-8") << QByteArray("kind,source,target\naccount,M\xFCnchen,61200\n") << "UTF-8";
}

void TestMapping::badCsvNamesTheLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto rows = readMappingCsv(csv);
    QVERIFY(!rows);
    QVERIFY2(rows.error().message.contains(says), qPrintable(rows.error().message));
}

void TestMapping::formIsChecked_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("fine");
    QTest::newRow("employee vendor") << "employee" << "E1" << "V:V1" << true;
    QTest::newRow("employee account") << "employee" << "E1" << "G:24500" << true;
    QTest::newRow("employee tax") << "employee" << "E1" << "T:X" << false;
    QTest::newRow("payment bare") << "payment" << "CBCP" << "V2" << false;
    QTest::newRow("tax code") << "tax" << "VST" << "T:VAT19" << true;
    QTest::newRow("tax vendor") << "tax" << "VST" << "V:V1" << false;
    QTest::newRow("dimension") << "dimension" << "DEP=4711" << "200" << true;
    QTest::newRow("dimension without code") << "dimension" << "4711" << "200" << false;
    QTest::newRow("currency to local") << "currency" << "EUR" << "" << true;
    QTest::newRow("account without target") << "account" << "4711" << "" << false;
    QTest::newRow("longest vendor") << "employee" << "E1" << "V:12345678901234567890" << true;
    QTest::newRow("vendor too long") << "employee" << "E1" << "V:123456789012345678901" << false;
    QTest::newRow("currency too long") << "currency" << "EUR" << "12345678901" << false;
    QTest::newRow("company") << "company" << "L1" << "A company by the name of Nordlicht" << true;
    QTest::newRow("line break in a code") << "account" << "47\n11" << "61200" << false;
    QTest::newRow("escape in a target") << "account" << "4711" << "6\x1b[31m" << false;
    QTest::newRow("source too long") << "account" << QString(251, u'x') << "61200" << false;
    QTest::newRow("no source") << "account" << "" << "61200" << false;
}

void TestMapping::formIsChecked()
{
    QFETCH(QString, kind);
    QFETCH(QString, source);
    QFETCH(QString, target);
    QTEST(mappingFormProblem(MappingRow{*mappingKindFromString(kind), source, target, {}, {}}).isEmpty(), "fine");
}

void TestMapping::youngestRowHolds()
{
    const MappingBook book({{MappingKind::Account, u"A"_s, u"3"_s, QDate(2026, 6, 1), {}},
        {MappingKind::Account, u"A"_s, u"1"_s, {}, {}}, {MappingKind::Account, u"a"_s, u"2"_s, QDate(2026, 3, 1), {}}});
    QCOMPARE(book.find(MappingKind::Account, u"a"_s, QDate(2026, 1, 1))->target, u"1"_s);
    QCOMPARE(book.find(MappingKind::Account, u"A"_s, QDate(2026, 3, 1))->target, u"2"_s);
    QCOMPARE(book.find(MappingKind::Account, u"A "_s, QDate(2026, 12, 1))->target, u"3"_s);
    QVERIFY(!book.find(MappingKind::ExpenseType, u"A"_s, QDate(2026, 12, 1)));
    QCOMPARE(book.rowsOn(MappingKind::Account, QDate(2026, 4, 1)).size(), 1);
}

void TestMapping::jaroWinkler_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("permille");
    // The table that Winkler published ("Advanced Methods for Record Linkage", 1994), to three digits.
    QTest::newRow("SHACKLEFORD SHACKELFORD") << "SHACKLEFORD" << "SHACKELFORD" << 982;
    QTest::newRow("DUNNINGHAM CUNNIGHAM") << "DUNNINGHAM" << "CUNNIGHAM" << 896;
    QTest::newRow("NICHLESON NICHULSON") << "NICHLESON" << "NICHULSON" << 956;
    QTest::newRow("JONES JOHNSON") << "JONES" << "JOHNSON" << 832;
    QTest::newRow("MASSEY MASSIE") << "MASSEY" << "MASSIE" << 933;
    QTest::newRow("ABROMS ABRAMS") << "ABROMS" << "ABRAMS" << 922;
    QTest::newRow("JERALDINE GERALDINE") << "JERALDINE" << "GERALDINE" << 926;
    QTest::newRow("MARHTA MARTHA") << "MARHTA" << "MARTHA" << 961;
    QTest::newRow("MICHELLE MICHAEL") << "MICHELLE" << "MICHAEL" << 921;
    QTest::newRow("JULIES JULIUS") << "JULIES" << "JULIUS" << 933;
    QTest::newRow("TANYA TONYA") << "TANYA" << "TONYA" << 880;
    QTest::newRow("DWAYNE DUANE") << "DWAYNE" << "DUANE" << 840;
    QTest::newRow("SEAN SUSAN") << "SEAN" << "SUSAN" << 805;
    QTest::newRow("JON JOHN") << "JON" << "JOHN" << 933;
    // Three rows of that table print 0.000, because its program takes little likeness for none; these are what the formula
    // gives. JON and JAN share two letters only where the window is rounded down.
    QTest::newRow("HARDIN MARTINEZ") << "HARDIN" << "MARTINEZ" << 722;
    QTest::newRow("ITMAN SMITH") << "ITMAN" << "SMITH" << 467;
    QTest::newRow("JON JAN") << "JON" << "JAN" << 800;
    // The usual example beside the table (Winkler 1990): the window is 3, so that X finds its X.
    QTest::newRow("DIXON DICKSONX") << "DIXON" << "DICKSONX" << 813;
    // Window 8 / 2 - 1 = 3: the second a stands 4 away from its place and is no match.
    QTest::newRow("just outside the window") << "abcdefgh" << "xxxxaxxx" << 0;
    QTest::newRow("just inside the window") << "abcdefgh" << "xxxaxxxx" << 417;
    QTest::newRow("equal") << "kranz" << "kranz" << 1000;
    QTest::newRow("nothing") << "abc" << "xyz" << 0;
}

void TestMapping::jaroWinkler()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(jaroWinklerPermille(a, b), "permille");
    QCOMPARE(jaroWinklerPermille(b, a), jaroWinklerPermille(a, b));
}

void TestMapping::likenessOfNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("permille");
    QTest::newRow("same") << u"Kranz Druck GmbH"_s << u"KRANZ DRUCK"_s << 1000;
    QTest::newRow("family name first") << u"Müller, Zoë"_s << u"Zoë Müller"_s << 990;
    QTest::newRow("sharp s") << u"Autohaus Große Straße"_s << u"AUTOHAUS GROSSE STRASSE"_s << 1000;
    QTest::newRow("one word") << u"MASSEY"_s << u"Massie"_s << 933;
    QTest::newRow("blank") << QString() << u"Massie"_s << 0;
}

void TestMapping::likenessOfNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(nameLikenessPermille(comparableName(a), comparableName(b)), "permille");
}

void TestMapping::taxIds_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("blanks and dots") << u"DE 811.234-567"_s << u"de811234567"_s << true;
    QTest::newRow("one without country") << u"DE811234567"_s << u"811234567"_s << true;
    QTest::newRow("another country") << u"DE811234567"_s << u"AT811234567"_s << false;
    QTest::newRow("another number") << u"DE811234567"_s << u"DE811234568"_s << false;
    QTest::newRow("letters of a short id are no country") << u"AB1234"_s << u"1234"_s << false;
    QTest::newRow("both blank") << QString() << u" - "_s << false;
}

void TestMapping::taxIds()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(isSameTaxId(a, b), "same");
    QCOMPARE(isSameTaxId(b, a), isSameTaxId(a, b));
}

void TestMapping::namesDiffer_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("differ");
    QTest::newRow("legal form") << u"Kranz Druck GmbH"_s << u"KRANZ DRUCK"_s << false;
    QTest::newRow("accent") << u"Café Müller"_s << u"Cafe Muller KG"_s << false;
    QTest::newRow("one word in common") << u"Kranz Druckerei"_s << u"Kranz Druck"_s << false;
    QTest::newRow("another company") << u"Kranz Druck"_s << u"Aalto Travel Oy"_s << true;
    QTest::newRow("blank") << QString() << u"Aalto"_s << false;
    QTest::newRow("only legal forms in common") << u"Meyer GmbH"_s << u"Schulz GmbH"_s << true;
}

void TestMapping::namesDiffer()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(namesPlainlyDiffer(a, b), "differ");
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
