// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcells.h"
#include "mappingsheetfile.h"
#include "sheetfile.h"
#include "zipfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sheets;
using namespace Qt::StringLiterals;

class TestSheetFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentDecides_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says"); // empty: it is read
        const QByteArray workbook =
            zipped(plainWorkbook("<row r='1'><c r='A1' t='inlineStr'><is><t>kind</t></is></c></row>"));
        QTest::newRow("CSV") << QByteArray("kind\n") << QString();
        QTest::newRow("workbook") << workbook << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more") << u"password"_s;
        QTest::newRow("half a workbook") << workbook.left(300) << u"not whole"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"UTF-8"_s;
        QTest::newRow("too large") << QByteArray(2 << 20, 'x') << u"larger than 1 MB"_s;
    }

    void theContentDecides()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        // The name tells nothing.
        const QString path = write(u"file.dat"_s, content);
        SheetLimits limits;
        limits.fileBytes = 1 << 20;
        const auto table = readSheetFile(path, limits);
        QCOMPARE(table.has_value(), says.isEmpty());
        if (table) {
            QCOMPARE(table->lines.size(), content.isEmpty() ? 0 : 1);
            return;
        }
        QVERIFY(table.error().code == ErrorCode::InvalidInput);
        QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
        QVERIFY(table.error().message.contains(path));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(u"none.xlsx"_s);
        const auto table = readSheetFile(path);
        QVERIFY(!table);
        QVERIFY(table.error().message.contains(path));
    }

    void mappingsComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("starts");
        QTest::newRow("CSV") << u"m.csv"_s << QByteArray("kind,source");
        QTest::newRow("no suffix") << u"m"_s << QByteArray("kind,source");
        QTest::newRow("workbook") << u"m.xlsx"_s << QByteArray("PK");
        QTest::newRow("workbook, large letters") << u"M.XLSX"_s << QByteArray("PK");
    }

    void mappingsComeBack()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, starts);
        const QList<MappingRow> rows{
            {MappingKind::Account, u"0047"_s, u"61200"_s, QDate(2026, 7, 1), u"said \"yes\",\n=and more"_s},
            {MappingKind::Dimension, u"DEPARTMENT=47;11"_s, u"SALES"_s, {}, {},
                MappingCondition::fromText(u"country=DE"_s)},
            {MappingKind::Currency, u"EUR"_s, {}, {}, {}}};
        const QString path = m_folder.filePath(name);
        QVERIFY(writeMappingFile(path, rows).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(starts));
        const auto table = readSheetFile(path);
        QVERIFY(table.has_value());
        const MappingCells cells = readMappingCells(*table);
        QVERIFY2(cells.problems.isEmpty(), cells.problems.isEmpty() ? "" : qPrintable(cells.problems.first().text));
        QCOMPARE(cells.rows, rows);
    }

    void cellsOfAWorkbookAreBlamedByTheirRow()
    {
        const auto cell = [](const QByteArray &text) { return "<c t='inlineStr'><is><t>" + text + "</t></is></c>"; };
        Parts parts = plainWorkbook("<row r='2'>" + cell("kind") + cell("source") + cell("target") + cell("from")
            + "</row>" + "<row r='4'>" + cell("account")
            + "<c><v>4711</v></c><c><v>61200</v></c><c s='1'><v>46350</v></c></row>" + "<row r='9'>" + cell("account")
            + "<c><v>4712</v></c><c><v>61200</v></c><c><v>46350</v></c></row>");
        addStyles(parts, {0, 14});
        const auto table = readSheetFile(write(u"blame.xlsx"_s, zipped(parts)));
        QVERIFY(table.has_value());
        const MappingCells cells = readMappingCells(*table);
        QCOMPARE(
            cells.rows, (QList<MappingRow>{{MappingKind::Account, u"4711"_s, u"61200"_s, QDate(2026, 11, 24), {}}}));
        QCOMPARE(cells.problems.size(), 1);
        QCOMPARE(cells.problems.first().line, 9);
        QCOMPARE(cells.problems.first().column, 4);
        QCOMPARE(cells.problems.first().cell, u"46350"_s);
    }

    void kindsThatAreNotWrittenAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"m.xls", "m.xlsm", "m.ods", "m.XLSB"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void kindsThatAreNotWrittenAreNamed()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const auto refused = writeMappingFile(path, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(path));
        QVERIFY(!QFile::exists(path));
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
