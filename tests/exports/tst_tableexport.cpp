// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exportsample.h"
#include "sheetfile.h"
#include "workbookreader.h"

#include <QGuiApplication>
#include <QTest>

using namespace ExportTest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ledgerbridge::Exports::ExportFormat)

/// What holds for every format: a file is whole or not there.
class TestTableExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFormat_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("xlsx") << ExportFormat::Xlsx;
        QTest::newRow("pdf") << ExportFormat::Pdf;
        QTest::newRow("json") << ExportFormat::Json;
    }

    void cancelLeavesNothing_data() { everyFormat_data(); }
    void cancelLeavesNothing()
    {
        QFETCH(ExportFormat, format);
        // At the start, in the middle (PDF: of the second look as well), and when all rows are through.
        for (const qint64 at : {0, 1500, 3000, 4500, 6000}) {
            SampleRows rows(3000, sampleRow);
            bool asked = false;
            const auto done = writeTable(sampleTable(), rows, target(format), [&asked, at](qint64 progress, qint64) {
                asked = asked || progress >= at;
                return progress < at;
            });
            if (!asked)
                continue;
            QVERIFY(!done);
            QCOMPARE(toString(done.error().code), u"cancelled"_s);
            QCOMPARE(filesIn(*m_folder), QStringList());
        }
    }

    void aReaderThatFailsLeavesNothing_data() { everyFormat_data(); }
    void aReaderThatFailsLeavesNothing()
    {
        QFETCH(ExportFormat, format);
        SampleRows rows(100, sampleRow);
        rows.failAt(50);
        const auto done = writeTable(sampleTable(), rows, target(format));
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"The disk is gone."_s);
        QCOMPARE(filesIn(*m_folder), QStringList());
    }

    void theOldFileStaysUntilTheNewOneIsWhole_data() { everyFormat_data(); }
    void theOldFileStaysUntilTheNewOneIsWhole()
    {
        QFETCH(ExportFormat, format);
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        SampleRows rows(1200, sampleRow);
        int looks = 0;
        const auto done = writeTable(sampleTable(), rows, target(format), [this, &looks](qint64, qint64) {
            ++looks;
            return contentOf(path()) == "old";
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        QVERIFY(looks >= 3);
        QVERIFY(contentOf(path()) != "old");
        QCOMPARE(done->bytes, QFileInfo(path()).size());
        QCOMPARE(done->rows, 1200);
        QCOMPARE(filesIn(*m_folder).size(), format == ExportFormat::Csv ? 2 : 1);
    }

    void aPlaceThatCannotBeWrittenIsNamed_data() { everyFormat_data(); }
    void aPlaceThatCannotBeWrittenIsNamed()
    {
        QFETCH(ExportFormat, format);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        for (const QString &name : {u"no/such/place"_s, u"folder"_s}) {
            ExportTarget nowhere = target(format);
            nowhere.path = m_folder->filePath(name);
            SampleRows rows(3, sampleRow);
            const auto done = writeTable(sampleTable(), rows, nowhere);
            QVERIFY(!done);
            QCOMPARE(toString(done.error().code), u"storage"_s);
            QVERIFY2(done.error().message.contains(nowhere.path), qPrintable(done.error().message));
        }
    }

    void progressGrowsToTheTotal_data() { everyFormat_data(); }
    void progressGrowsToTheTotal()
    {
        QFETCH(ExportFormat, format);
        SampleRows rows(2000, sampleRow);
        QList<qint64> seen;
        qint64 whole = 0;
        QVERIFY(writeTable(sampleTable(), rows, target(format), [&](qint64 done, qint64 total) {
            seen.append(done);
            whole = total;
            return true;
        }));
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QCOMPARE(whole, format == ExportFormat::Pdf ? 4000 : 2000);
        QCOMPARE(seen.constLast(), whole);
    }

    void moreThanASheetHoldsIsRefusedAtOnce()
    {
        SampleRows rows(2'000'000, sampleRow);
        int looks = 0;
        const auto done = writeTable(sampleTable(), rows, target(ExportFormat::Xlsx), [&looks](qint64, qint64) {
            ++looks;
            return true;
        });
        QVERIFY(!done);
        QCOMPARE(looks, 0);
        QVERIFY2(done.error().message.contains(u"1048575"_s), qPrintable(done.error().message));
    }

    void aWorkbookHasRealValues()
    {
        SampleRows rows({{qint64(7), u"=1+1"_s, Decimal::fromString(u"-1234.5"), u"EUR"_s, QDate(2026, 11, 24),
            QDateTime(QDate(2026, 11, 24), QTime(7, 30), Qt::UTC)}});
        QVERIFY(writeTable(sampleTable(), rows, target(ExportFormat::Xlsx)));
        const auto sheet = Sheets::readSheetFile(path());
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->lines.size(), 2);
        QCOMPARE(sheet->lines.at(1).cells.mid(0, 5),
            (QStringList{u"7"_s, u"=1+1"_s, u"-1234.5"_s, u"EUR"_s, u"2026-11-24"_s}));
        QVERIFY2(sheet->lines.at(1).cells.at(5).contains(u"07:30"_s), qPrintable(sheet->lines.at(1).cells.at(5)));
    }

    void formatsHaveNames()
    {
        QCOMPARE(exportFormatFrom(u"XLSX"_s), std::optional(ExportFormat::Xlsx));
        QCOMPARE(exportFormatFrom(u"json"_s), std::optional(ExportFormat::Json));
        QVERIFY(!exportFormatFrom(u"xls"_s));
        QVERIFY(!exportFormatFrom({}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"out.file"_s); }
    [[nodiscard]] ExportTarget target(ExportFormat format) const { return {path(), format}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestTableExport)
#include "tst_tableexport.moc"
