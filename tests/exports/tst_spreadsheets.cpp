// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvsheet.h"
#include "exportsample.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace ExportTest;
using namespace Qt::StringLiterals;

/// What LibreOffice makes of our files: it opens them, computes, and writes what it sees.
class TestSpreadsheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
            // The project installs it; only a machine set up by hand may do without.
            QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "libreoffice-calc-nogui is missing");
            QSKIP("This system has no LibreOffice to open workbooks with (libreoffice-calc-nogui).");
        }
    }

    void aWorkbookIsSummedUpThere()
    {
        constexpr int count = 2000;
        const QString path = m_folder.filePath(u"rows.xlsx"_s);
        SampleRows rows(count, sampleRow);
        QVERIFY(writeTable(sampleTable(), rows, {path, ExportFormat::Xlsx}));
        const auto sheet = seenByOffice(path);
        QVERIFY2(sheet.has_value(), "LibreOffice did not write what it read");
        QCOMPARE(sheet->lines.size(), count + 1);
        QHash<QString, Decimal> found;
        QHash<QString, Decimal> given;
        for (int i = 0; i < count; ++i) {
            const QStringList &cells = sheet->lines.at(i + 1).cells;
            const ExportRow row = sampleRow(i);
            found[cells.at(3)] += Decimal::fromString(QString(cells.at(2)).remove(u','));
            given[std::get<QString>(row.at(3))] += std::get<Decimal>(row.at(2));
            QCOMPARE(cells.at(1), std::get<QString>(row.at(1)));
            // A date to the office too: it writes it in the format of the cell.
            QCOMPARE(cells.at(4), std::get<QDate>(row.at(4)).toString(Qt::ISODate));
            QCOMPARE(cells.at(5), std::get<QDateTime>(row.at(5)).toString(u"yyyy-MM-dd HH:mm:ss"_s));
        }
        QCOMPARE(found.size(), 2);
        for (const QString &currency : given.keys())
            QCOMPARE(found.value(currency).toAmount(), given.value(currency).toAmount());
    }

    void noTextIsComputed_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
    }
    void noTextIsComputed()
    {
        QFETCH(int, format);
        const QString path = m_folder.filePath(format == int(ExportFormat::Csv) ? u"texts.csv"_s : u"texts.xlsx"_s);
        const QStringList dangerous{u"=6*7"_s, u"+6*7"_s, u"-6*7"_s, u"@SUM(6;7)"_s, u"\t=6*7"_s, u"=\"4\"&\"2\""_s};
        QList<ExportRow> given;
        for (const QString &text : dangerous)
            given.append({qint64(1), text});
        SampleRows rows(given);
        QVERIFY(writeTable(sampleTable(), rows, {path, ExportFormat(format)}));
        const auto sheet = seenByOffice(path);
        QVERIFY2(sheet.has_value(), "LibreOffice did not write what it read");
        QCOMPARE(sheet->lines.size(), dangerous.size() + 1);
        for (qsizetype i = 0; i < dangerous.size(); ++i) {
            const QString seen = sheet->lines.at(i + 1).cells.at(1);
            QVERIFY2(seen.contains(u'6') || seen.contains(u'&'), qPrintable(seen));
            QVERIFY2(seen != u"42"_s, qPrintable(dangerous.at(i)));
        }
    }

private:
    /// As it opens a file, and writes its first sheet as CSV again.
    std::optional<SheetTable> seenByOffice(const QString &path)
    {
        const QString home = QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString();
        const QString made = m_folder.filePath(u"seen"_s);
        if (!outputOf(u"soffice"_s,
                {u"-env:UserInstallation="_s + home, u"--headless"_s, u"--norestore"_s, u"--convert-to"_s,
                    u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"_s, u"--outdir"_s,
                    made, path}))
            return std::nullopt;
        // It names the file after the sheet as well.
        const QStringList names = QDir(made).entryList(QDir::Files);
        if (names.size() != 1)
            return std::nullopt;
        const QByteArray bytes = contentOf(made + u'/' + names.constFirst());
        QDir(made).removeRecursively();
        const auto sheet = readCsvSheet(bytes);
        return sheet ? std::optional(*sheet) : std::nullopt;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"
