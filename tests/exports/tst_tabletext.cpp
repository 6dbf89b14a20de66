// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "celltext.h"
#include "csvsheet.h"
#include "exportsample.h"
#include "formulaguard.h"
#include "totals.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ExportTest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ExportValue)

/// CSV and JSON, to the byte.
class TestTableText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49 30 1234"_s << u"'+49 30 1234"_s;
        QTest::newRow("minus") << u"-1+cmd|' /C calc'!A0"_s << u"'-1+cmd|' /C calc'!A0"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
        QTest::newRow("full width equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("full width plus") << u"\uFF0B1"_s << u"'\uFF0B1"_s;
        QTest::newRow("full width minus") << u"\uFF0D1"_s << u"'\uFF0D1"_s;
        QTest::newRow("full width at") << u"\uFF201"_s << u"'\uFF201"_s;
        QTest::newRow("apostrophe, so that it can be undone") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("inside is harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("dash of a sentence") << u"\u2013 none"_s << u"\u2013 none"_s;
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guardedCell(text), cell);
        QCOMPARE(cell.startsWith(u'\'') ? cell.mid(1) : cell, text);
        ExportTable table = sampleTable();
        table.columns = {table.columns.at(1)};
        // The title of a column is no less dangerous than a cell.
        table.columns[0].title = text;
        for (const CsvNotation notation : {CsvNotation::Iso, CsvNotation::Local}) {
            const auto sheet = written(table, {{text}}, notation, QLocale::c());
            QVERIFY(sheet);
            if (!text.isEmpty())
                QCOMPARE(sheet->lines.at(1).cells, QStringList{cell});
            if (notation == CsvNotation::Local && !text.isEmpty())
                QCOMPARE(sheet->lines.at(0).cells, QStringList{cell});
        }
    }

    void notations_data()
    {
        QTest::addColumn<bool>("iso");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("iso") << true << QLocale(QLocale::German)
                             << QByteArray("number,title,amount,currency,day,changed\r\n"
                                           "1234,\"a,b;c\",-1234.50,EUR,2026-11-24,2026-11-24T07:05:09.012Z\r\n");
        QTest::newRow("German") << false << QLocale(QLocale::German)
                                << QByteArray("\xEF\xBB\xBFNo.;Title;Amount;Currency;Day;Changed (UTC)\r\n"
                                              "1234;\"a,b;c\";-1234,50;EUR;24.11.2026;24.11.2026 07:05:09\r\n");
        QTest::newRow("English") << false << QLocale(QLocale::English, QLocale::UnitedStates)
                                 << QByteArray("\xEF\xBB\xBFNo.,Title,Amount,Currency,Day,Changed (UTC)\r\n"
                                               "1234,\"a,b;c\",-1234.50,EUR,11/24/2026,11/24/2026 07:05:09\r\n");
        QTest::newRow("no locale") << false << QLocale::c()
                                   << QByteArray("\xEF\xBB\xBFNo.,Title,Amount,Currency,Day,Changed (UTC)\r\n"
                                                 "1234,\"a,b;c\",-1234.50,EUR,2026-11-24,2026-11-24 07:05:09\r\n");
    }
    void notations()
    {
        QFETCH(bool, iso);
        QFETCH(QLocale, locale);
        QFETCH(QByteArray, expected);
        const QDateTime moment(QDate(2026, 11, 24), QTime(8, 5, 9, 12), Qt::OffsetFromUTC, 3600);
        SampleRows rows(
            {{qint64(1234), u"a,b;c"_s, Decimal::fromString(u"-1234.5"), u"EUR"_s, QDate(2026, 11, 24), moment}});
        const auto done = writeTable(
            sampleTable(), rows, {path(), ExportFormat::Csv, iso ? CsvNotation::Iso : CsvNotation::Local, locale});
        QVERIFY(done.has_value());
        QCOMPARE(contentOf(path()), expected);
        QCOMPARE(done->bytes, expected.size());
        QCOMPARE(done->rows, 1);
    }

    void localTexts_data()
    {
        QTest::addColumn<ExportValue>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const ExportValue &value, const QString &currency, const QString &text) {
            QTest::newRow(name) << value << currency << text;
        };
        row("amount", Decimal::fromString(u"1234567.5"), u"EUR"_s, u"1.234.567,50"_s);
        row("no decimals", Decimal::fromString(u"1234"), u"JPY"_s, u"1.234"_s);
        row("three decimals", Decimal::fromString(u"1.5"), u"KWD"_s, u"1,500"_s);
        row("more than it has", Decimal::fromString(u"0.12345"), u"EUR"_s, u"0,12345"_s);
        row("no currency", Decimal::fromString(u"-1"), {}, u"\u22121,00"_s);
        row("no figure", Decimal::invalid(), u"EUR"_s, {});
        row("no day", QDate(), {}, {});
        row("no moment", QDateTime(), {}, {});
        row("number", qint64(1234567), {}, u"1234567"_s);
    }
    void localTexts()
    {
        QFETCH(ExportValue, value);
        QFETCH(QString, currency);
        QTEST(localText(value, QLocale(QLocale::German), currency), "text");
    }

    void whatIsMissingStaysEmpty()
    {
        SampleRows rows({{qint64(1)}, {qint64(2), QString(), Decimal::invalid(), QString(), QDate(), QDateTime()}});
        QVERIFY(writeTable(sampleTable(), rows, {path()}));
        QCOMPARE(contentOf(path()), QByteArray("number,title,amount,currency,day,changed\r\n1,,,,,\r\n2,,,,,\r\n"));
    }

    void theHeadStandsBesideACsv()
    {
        ExportTable table = sampleTable();
        table.heading.title = u"Two\nlines"_s;
        SampleRows rows({sampleRow(1), sampleRow(2)});
        const auto done = writeTable(table, rows, {path()});
        QVERIFY(done.has_value());
        QCOMPARE(done->beside, QStringList{path() + u".head.txt"_s});
        QCOMPARE(done->head, QByteArray(32, char(0xAB)));
        const QByteArray digest = QCryptographicHash::hash(contentOf(path()), QCryptographicHash::Sha256).toHex();
        QCOMPARE(QString::fromUtf8(contentOf(path() + u".head.txt"_s)),
            u"file: out.csv\nsha256: %1\nrows: 2\ntitle: Two lines\ncompany: Nordlicht Consulting GmbH\n"
            "workspace: /srv/books\nwrittenAt: 2026-11-24T07:00:00.000Z\nwrittenBy: anna\nfilter.text: trip\n"
            "chainEntries: 4711\nchainNewest: 4711\nchainHead: %2\n"_s.arg(
                QString::fromLatin1(digest), QString::fromLatin1(QByteArray(32, char(0xAB)).toHex())));
    }

    void withoutAChainNothingStandsBeside()
    {
        ExportTable table = sampleTable();
        table.chain.reset();
        SampleRows rows({sampleRow(1)});
        const auto done = writeTable(table, rows, {path()});
        QVERIFY(done.has_value());
        QVERIFY(done->beside.isEmpty() && done->head.isEmpty());
        QCOMPARE(filesIn(m_folder), QStringList{u"out.csv"_s});
    }

    void jsonSaysWhatItIs()
    {
        SampleRows rows({sampleRow(1), sampleRow(3), sampleRow(7)});
        QVERIFY(writeTable(sampleTable(), rows, {path(), ExportFormat::Json}));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(contentOf(path()), &error).object();
        QCOMPARE(error.errorString(), u"no error occurred"_s);
        QCOMPARE(object.value("format"_L1).toString(), u"ledgerbridge-export-1"_s);
        QCOMPARE(object.value("filters"_L1).toObject().value("text"_L1).toString(), u"trip"_s);
        const QJsonObject chain = object.value("chain"_L1).toObject();
        QCOMPARE(chain.value("head"_L1).toString(), QString::fromLatin1(QByteArray(32, char(0xAB)).toHex()));
        QCOMPARE(chain.value("newest"_L1).toInt(), 4711);
        QCOMPARE(object.value("written"_L1).toInt(), 3);
        const QJsonArray found = object.value("rows"_L1).toArray();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).toObject(),
            (QJsonObject{{u"number"_s, 1}, {u"title"_s, u"Trip 1 to Köln"_s}, {u"amount"_s, u"0.01"_s},
                {u"currency"_s, u"EUR"_s}, {u"day"_s, u"2026-01-02"_s},
                {u"changed"_s, u"2026-01-01T08:00:01.000Z"_s}}));
        const QJsonArray totals = object.value("totals"_L1).toArray();
        QCOMPARE(totals.size(), 2);
        QCOMPARE(totals.at(0).toObject(),
            (QJsonObject{{u"currency"_s, u"EUR"_s}, {u"rows"_s, 2}, {u"amount"_s, u"-0.06"_s}}));
        // Each row on a line of its own: the promise of docs/trail.md.
        QCOMPARE(contentOf(path()).count("\n{\"number\":"), 3);
    }

    void jsonKeepsEveryText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"\"a\" \\ b"_s;
        QTest::newRow("lines") << u"a\r\nb\tc"_s;
        QTest::newRow("controls") << u"\x01\x1f\x7f"_s;
        QTest::newRow("other scripts") << u"Zoë \U0001F600 中"_s;
        QTest::newRow("looks like a key") << u"\",\"hash\":\"00"_s;
    }
    void jsonKeepsEveryText()
    {
        QFETCH(QString, text);
        SampleRows rows({{qint64(1), text}});
        QVERIFY(writeTable(sampleTable(), rows, {path(), ExportFormat::Json}));
        const QJsonObject object = QJsonDocument::fromJson(contentOf(path())).object();
        QCOMPARE(object.value("rows"_L1).toArray().at(0).toObject().value("title"_L1).toString(), text);
    }

    void csvKeepsEveryText_data() { jsonKeepsEveryText_data(); }
    void csvKeepsEveryText()
    {
        QFETCH(QString, text);
        ExportTable table = sampleTable();
        table.columns = {table.columns.at(1)};
        const auto sheet = written(table, {{text}}, CsvNotation::Iso, QLocale::c());
        QVERIFY(sheet);
        QCOMPARE(sheet->lines.at(1).cells, QStringList{text});
    }

    void totalsNeverMixCurrencies()
    {
        Totals totals(sampleTable());
        for (int i = 1; i <= 6; ++i)
            totals.add(sampleRow(i));
        totals.add({qint64(9), u"no amount"_s, Decimal::invalid(), u"GBP"_s});
        totals.add({qint64(9), u"amount as text"_s, u"12"_s, u"GBP"_s});
        const QList<TotalsLine> lines = totals.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).group, QStringList{u"EUR"_s});
        QCOMPARE(lines.at(0).rows, 4);
        QCOMPARE(lines.at(0).sums.at(0).toAmount(), u"0.12"_s);
        QCOMPARE(totals.currencyOf(lines.at(1)), u"USD"_s);
        QCOMPARE(lines.at(1).sums.at(0).toAmount(), u"0.09"_s);
    }

    void withoutTheirCurrencyThereAreNoTotals()
    {
        ExportTable table = sampleTable();
        table.columns.removeAt(3);
        Totals totals(table);
        totals.add(sampleRow(1));
        QVERIFY(totals.isEmpty());
    }

private:
    std::optional<SheetTable> written(
        const ExportTable &table, const QList<ExportRow> &rows, CsvNotation notation, const QLocale &locale)
    {
        SampleRows source(rows);
        if (!writeTable(table, source, {path(), ExportFormat::Csv, notation, locale}))
            return std::nullopt;
        const auto sheet = readCsvSheet(contentOf(path()));
        return sheet ? std::optional(*sheet) : std::nullopt;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.csv"_s); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup()
    {
        QFile::remove(path());
        QFile::remove(path() + u".head.txt"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
