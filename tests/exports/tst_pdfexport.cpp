// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exportsample.h"
#include "textfit.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace ExportTest;
using namespace Qt::StringLiterals;

/// PDF, read again by Poppler.
class TestPdfExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            // The project installs it; only a machine set up by hand may do without.
            QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "poppler-utils is missing");
            QSKIP("This system has no Poppler to read PDF with (poppler-utils).");
        }
    }

    void everyPageHasHeaderAndFoot()
    {
        const QStringList pages = pagesOf(sampleTable(), 200, sampleRow);
        QVERIFY2(pages.size() > 3, qPrintable(QString::number(pages.size())));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString &text = pages.at(page);
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())), qPrintable(text));
            QVERIFY2(text.contains(u"Head of the chain at entry 4,711: abababab"_s), qPrintable(text));
            QVERIFY(text.contains(u"Documents"_s));
            QVERIFY(text.contains(u"Nordlicht Consulting GmbH"_s));
            if (text.contains(u"Trip "_s))
                QVERIFY2(text.contains(u"Title"_s) && text.contains(u"Changed (UTC)"_s), qPrintable(text));
        }
        const QString whole = pages.join(u'\n');
        QCOMPARE(whole.count(u" to Köln"_s), 200);
        QVERIFY2(pages.at(0).contains(u"anna"_s) && pages.at(0).contains(u"/srv/books"_s), qPrintable(pages.at(0)));
        QVERIFY2(pages.at(0).contains(u"Only with"_s) && pages.at(0).contains(u"trip"_s), qPrintable(pages.at(0)));
    }

    void totalsStandAtTheEnd()
    {
        const QStringList pages = pagesOf(sampleTable(), 200, sampleRow);
        Decimal euros;
        Decimal dollars;
        for (int i = 0; i < 200; ++i) {
            const ExportRow row = sampleRow(i);
            (std::get<QString>(row.at(3)) == u"EUR" ? euros : dollars) += std::get<Decimal>(row.at(2));
        }
        const QString end = pages.constLast();
        QVERIFY2(end.contains(u"Totals"_s), qPrintable(end));
        const QString words = end.mid(end.indexOf(u"Totals"_s)).simplified();
        QVERIFY2(words.contains(u"EUR 133 "_s + euros.toFixed(2)), qPrintable(words));
        QVERIFY2(words.contains(u"USD 67 "_s + dollars.toFixed(2)), qPrintable(words));
    }

    void theTotalsNeverBreakTheCountOfPages_data()
    {
        QTest::addColumn<int>("rows");
        for (int rows = 36; rows < 80; rows += 2)
            QTest::addRow("%d rows", rows) << rows;
    }
    void theTotalsNeverBreakTheCountOfPages()
    {
        QFETCH(int, rows);
        const QStringList pages = pagesOf(sampleTable(), rows, sampleRow);
        QVERIFY(!pages.isEmpty());
        for (qsizetype page = 0; page < pages.size(); ++page)
            QVERIFY2(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())),
                qPrintable(pages.at(page)));
        QVERIFY(pages.constLast().contains(u"Totals"_s));
    }

    void totalsThatFillAPageGoOnUnderTheirTitles()
    {
        ExportTable table = sampleTable();
        table.totals.groupBy = {u"title"_s, u"currency"_s};
        const QStringList pages = pagesOf(table, 120, sampleRow);
        int pagesOfTotals = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
            // The titles of the totals, or those of the rows: never neither.
            QVERIFY2(pages.at(page).contains(u"Currency"_s), qPrintable(pages.at(page)));
            pagesOfTotals += pages.at(page).contains(u"Changed (UTC)"_s) ? 0 : 1;
        }
        QVERIFY2(pagesOfTotals > 1, qPrintable(QString::number(pagesOfTotals)));
        QCOMPARE(pages.join(QString()).count(u"Trip "_s), 240);
    }

    void figuresFollowTheLocale()
    {
        const QStringList pages = pagesOf(
            sampleTable(), 1,
            [](qint64) -> ExportRow {
                return {qint64(1), u"x"_s, Decimal::fromString(u"-1234567.5"), u"EUR"_s, QDate(2026, 11, 24),
                    QDateTime(QDate(2026, 11, 24), QTime(7, 5), Qt::UTC)};
            },
            QLocale(QLocale::German));
        QVERIFY2(pages.at(0).contains(u"\u22121.234.567,50"_s), qPrintable(pages.at(0)));
        QVERIFY2(pages.at(0).contains(u"24.11.2026 07:05:00"_s), qPrintable(pages.at(0)));
    }

    void nothingIsSaidInWords()
    {
        const QStringList pages = pagesOf(sampleTable(), 0, sampleRow);
        QCOMPARE(pages.size(), 1);
        QVERIFY2(pages.at(0).contains(u"Nothing fits the filter."_s), qPrintable(pages.at(0)));
        QVERIFY(pages.at(0).contains(u"Page 1 of 1"_s));
    }

    void textsFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("isCut");
        const QString sentence = u"A sentence of some length that goes on and on, "_s;
        QTest::newRow("short") << u"short"_s << 1 << 1 << false;
        QTest::newRow("nothing") << QString() << 3 << 1 << false;
        QTest::newRow("one line, cut") << sentence.repeated(3) << 1 << 1 << true;
        QTest::newRow("wrapped") << sentence << 3 << 2 << false;
        QTest::newRow("wrapped and cut") << sentence.repeated(9) << 3 << 3 << true;
        QTest::newRow("one long word") << QString(200, u'x') << 2 << 2 << true;
        QTest::newRow("line breaks are blanks") << u"a\nb\r\nc"_s << 1 << 1 << false;
        QTest::newRow("very long") << sentence.repeated(5000) << 3 << 3 << true;
    }
    void textsFit()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QFETCH(int, lines);
        QFETCH(bool, isCut);
        QTemporaryFile file;
        QVERIFY(file.open());
        QPdfWriter device(&file);
        device.setResolution(1200);
        const PdfStyle style(&device);
        const double width = style.pt(130);
        const QStringList fitted = fittedLines(text, style.body, width, most);
        QCOMPARE(fitted.size(), lines);
        QCOMPARE(fitted.constLast().endsWith(u'\u2026'), isCut);
        for (const QString &line : fitted) {
            QVERIFY2(style.body.metrics.horizontalAdvance(line) <= width + 1, qPrintable(line));
            QVERIFY(!line.contains(u'\n'));
        }
        if (!isCut)
            QCOMPARE(fitted.join(u' ').simplified(), text.simplified());
    }

private:
    /// The text of each page.
    QStringList pagesOf(const ExportTable &table, qint64 count, const std::function<ExportRow(qint64)> &make,
        const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates))
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        SampleRows rows(count, make);
        const auto done = writeTable(table, rows, {path, ExportFormat::Pdf, CsvNotation::Iso, locale});
        if (!done)
            return {};
        const auto text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QStringList pages = QString::fromUtf8(text.value_or(QByteArray())).split(u'\f', Qt::SkipEmptyParts);
        return pages;
    }
};

QTEST_MAIN(TestPdfExport)
#include "tst_pdfexport.moc"
