// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workbookreader.h"
#include "workbookwriter.h"
#include "ziparchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sheets;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SheetValue)

namespace {

const QList<SheetColumn> columns{{u"text"_s, 20, SheetColumn::Kind::Text}, {u"amount"_s, 12, SheetColumn::Kind::Amount},
    {u"day"_s, 12, SheetColumn::Kind::Day}};

Result<void> writeRows(const QString &path, const QList<QList<SheetValue>> &rows)
{
    const auto writer = WorkbookWriter::create(path, u"sheet"_s, columns);
    if (!writer)
        return fail(writer.error());
    for (const QList<SheetValue> &row : rows)
        if (const auto appended = (*writer)->append(row); !appended)
            return appended;
    return (*writer)->finish();
}

Result<SheetTable> readBack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.errorString());
    return readWorkbook(file);
}

QByteArray partOf(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto archive = ZipArchive::open(file, 1 << 20);
    const auto part = archive ? (*archive)->part(name) : fail(archive.error());
    return part ? (*part)->readAll() : QByteArray();
}

} // namespace

class TestWorkbookWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void cleanup() { QFile::remove(path()); }

    void valuesComeBack_data()
    {
        QTest::addColumn<SheetValue>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // part of the cell as it is in the file
        const auto row = [](const char *name, const SheetValue &value, const QString &text, const char *written) {
            QTest::newRow(name) << value << text << QString::fromLatin1(written);
        };
        row("text", u"Köln \U0001F600 <&>"_s, u"Köln \U0001F600 <&>"_s, "t=\"inlineStr\"");
        row("formula is text", u"=1+1"_s, u"=1+1"_s, "t=\"inlineStr\"");
        row("plus", u"+49"_s, u"+49"_s, "t=\"inlineStr\"");
        row("at", u"@SUM(1)"_s, u"@SUM(1)"_s, "t=\"inlineStr\"");
        row("leading zeros", u"0047"_s, u"0047"_s, "t=\"inlineStr\"");
        row("blanks around", u" x "_s, u" x "_s, "t=\"inlineStr\"");
        row("line break", u"a\nb"_s, u"a\nb"_s, "t=\"inlineStr\"");
        row("controls", u"a\rb\x01"_s, u"a\rb\x01"_s, "_x000D_");
        row("looks escaped", u"_x000D_"_s, u"_x000D_"_s, "_x005F_x000D_");
        row("what XML cannot hold", u"a"_s + QChar(0xFFFF), u"a\uFFFD"_s, "t=\"inlineStr\"");
        row("amount", Decimal::fromString(u"1234.5"), u"1234.5"_s, "<v>1234.5</v>");
        row("negative", Decimal::fromString(u"-0.05"), u"-0.05"_s, "<v>-0.05");
        row("tenths", Decimal::fromString(u"0.1"), u"0.1"_s, "<v>0.1</v>");
        row("zero", Decimal(), u"0"_s, "<v>0</v>");
        row("15 digits", Decimal::fromString(u"999999999999.999"), u"999999999999.999"_s, "<v>");
        row("16 digits", Decimal::fromString(u"9999999999999.999"), u"9999999999999.999"_s, "t=\"inlineStr\"");
        row("many decimals", Decimal::fromString(u"0.123456789012"), u"0.123456789012"_s, "<v>");
        row("day", QDate(2026, 11, 24), u"2026-11-24"_s, "<v>46350</v>");
        row("leap day", QDate(2024, 2, 29), u"2024-02-29"_s, "<v>");
        row("day before Excel counts right", QDate(1900, 2, 28), u"1900-02-28"_s, "t=\"inlineStr\"");
        row("first day", QDate(1900, 3, 1), u"1900-03-01"_s, "<v>61</v>");
        row("whole number", qint64(1048575), u"1048575"_s, "<v>1048575</v>");
        row("more digits than Excel has", qint64(1'234'567'890'123'456), u"1234567890123456"_s, "t=\"inlineStr\"");
        row("moment", QDateTime(QDate(2026, 11, 24), QTime(18, 0), Qt::UTC), u"2026-11-24T18:00:00"_s,
            "<v>46350.75</v>");
        row("moment elsewhere", QDateTime(QDate(2026, 11, 24), QTime(19, 0), Qt::OffsetFromUTC, 3600),
            u"2026-11-24T18:00:00"_s, "<v>46350.75</v>");
        row("moment before Excel counts right", QDateTime(QDate(1899, 1, 1), QTime(0, 0), Qt::UTC),
            u"1899-01-01T00:00:00.000Z"_s, "t=\"inlineStr\"");
    }

    void valuesComeBack()
    {
        QFETCH(SheetValue, value);
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto done = writeRows(path(), {{value, u"behind"_s}});
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        const auto table = readBack(path());
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->lines.size(), 2);
        QCOMPARE(table->lines.at(0).cells, (QStringList{u"text"_s, u"amount"_s, u"day"_s}));
        QCOMPARE(table->lines.at(1).cells, (QStringList{text, u"behind"_s}));
        const QByteArray sheet = partOf(path(), u"xl/worksheets/sheet1.xml"_s);
        const QByteArray cell = sheet.mid(sheet.indexOf("<c r=\"A2\""));
        QVERIFY2(cell.left(cell.indexOf("</c>") + 4).contains(written.toLatin1()), cell.constData());
        QVERIFY(!sheet.contains("<f>"));
    }

    void nothingLeavesTheCellEmpty()
    {
        QVERIFY(writeRows(path(), {{QString(), Decimal::invalid(), QDate()}, {u"x"_s}}).has_value());
        const auto table = readBack(path());
        QVERIFY(table.has_value());
        QCOMPARE(table->lines.size(), 2);
        QCOMPARE(table->lines.at(1), (SheetLine{3, {u"x"_s}}));
    }

    void theHeaderStaysInSight()
    {
        QVERIFY(writeRows(path(), {{u"a"_s}, {u"b"_s}}).has_value());
        const QByteArray sheet = partOf(path(), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:C3\"/>"));
        QVERIFY(sheet.contains("<col min=\"1\" max=\"1\""));
        QVERIFY(partOf(path(), u"xl/styles.xml"_s).contains("<b/>"));
    }

    void theSecondSheetSaysWhatTheFirstIs()
    {
        const auto writer = WorkbookWriter::create(path(), u"sheet"_s, columns);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->append({u"x"_s}).has_value());
        SheetAbout about{u"About"_s, {{u"Title"_s}, {u"Rows"_s, qint64(1)}, {u"Head"_s, u"=abc"_s}}, u"A title"_s,
            u"anna"_s, u"Head abc"_s};
        QVERIFY((*writer)->finish(about).has_value());
        const auto table = readBack(path());
        QVERIFY(table.has_value());
        QCOMPARE(table->lines.size(), 2);
        const QByteArray second = partOf(path(), u"xl/worksheets/sheet2.xml"_s);
        QVERIFY2(second.contains("=abc") && second.contains("<v>1</v>") && !second.contains("<f>"), second.constData());
        const QByteArray properties = partOf(path(), u"docProps/core.xml"_s);
        QVERIFY2(properties.contains("A title") && properties.contains("Head abc"), properties.constData());
    }

    void anOldFileStaysUntilTheNewOneIsWhole()
    {
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            const auto writer = WorkbookWriter::create(path(), u"sheet"_s, columns);
            QVERIFY(writer.has_value());
            QVERIFY((*writer)->append({u"x"_s}).has_value());
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        old.close();
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(writeRows(path(), {{u"x"_s}}).has_value());
        QVERIFY(readBack(path()).has_value());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void namesOfEveryLanguageWork()
    {
        const QString name = m_folder.filePath(u"Zuordnungen für Łódź.xlsx"_s);
        QVERIFY(writeRows(name, {{u"x"_s}}).has_value());
        QVERIFY(readBack(name).has_value());
        QVERIFY(QFile::remove(name));
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const QString nowhere = m_folder.filePath(u"no/such/folder.xlsx"_s);
        const auto refused = writeRows(nowhere, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Storage);
        QVERIFY(refused.error().message.contains(nowhere));
    }

    void aCellThatIsTooLongIsNamed()
    {
        QVERIFY(writeRows(path(), {{QString(32767, u'x')}}).has_value());
        const auto refused = writeRows(path(), {{u"fine"_s}, {QString(32768, u'x')}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Row 3, column text"_s), qPrintable(refused.error().message));
    }

    void manyRowsComeBack()
    {
        constexpr int count = 5000;
        QList<QList<SheetValue>> rows;
        for (int i = 0; i < count; ++i)
            rows.append({u"row %1"_s.arg(i), Decimal::fromUnits(i, 2), QDate(2026, 1, 1).addDays(i)});
        QVERIFY(writeRows(path(), rows).has_value());
        const auto table = readBack(path());
        QVERIFY(table.has_value());
        QCOMPARE(table->lines.size(), count + 1);
        QCOMPARE(table->lines.last().cells,
            (QStringList{u"row 4999"_s, u"49.99"_s, QDate(2026, 1, 1).addDays(count - 1).toString(Qt::ISODate)}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.xlsx"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
