// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvsheet.h"
#include "exportthread.h"
#include "sheetfile.h"
#include "trailcolumns.h"
#include "trailexport.h"
#include "trailsample.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ExportTest;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

class TestTrailExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = sampleWorkspace(folder());
        QVERIFY(m_workspace != nullptr);
        QVERIFY(appendEntries(*m_workspace, 5000));
    }
    void init() { m_out = std::make_unique<QTemporaryDir>(); }

    void everythingIsThere()
    {
        const auto done = exportTrail(folder(), order(u"all.json"_s, Exports::ExportFormat::Json));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        Store::AuditTrail trail(m_workspace->database());
        QCOMPARE(done->rows, trail.count().value_or(0));
        QCOMPARE(done->head, trail.head().value_or(QByteArray()));
        const QJsonObject object = json(u"all.json"_s);
        const QJsonArray rows = object.value("rows"_L1).toArray();
        QCOMPARE(rows.size(), done->rows);
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i).toObject().value("id"_L1).toInteger(), i + 1);
        QCOMPARE(object.value("writtenBy"_L1).toString(), u"anna"_s);
        QCOMPARE(object.value("filters"_L1).toObject(), QJsonObject());
    }

    void everyTextComesBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("json") << int(Exports::ExportFormat::Json);
        QTest::newRow("csv") << int(Exports::ExportFormat::Csv);
    }
    void everyTextComesBack()
    {
        QFETCH(int, format);
        const bool isCsv = format == int(Exports::ExportFormat::Csv);
        TrailExport wanted = order(u"out"_s, Exports::ExportFormat(format));
        wanted.filter.documentId = u"D2"_s;
        QVERIFY(exportTrail(folder(), wanted));
        QStringList texts;
        QStringList amounts;
        if (isCsv) {
            const auto sheet = readCsvSheet(bytes(u"out"_s));
            QVERIFY(sheet.has_value());
            const QStringList keys = sheet->lines.constFirst().cells;
            for (const SheetLine &line : sheet->lines.mid(1)) {
                const QString text = line.cells.at(keys.indexOf(u"text"_s));
                texts.append(text.startsWith(u'\'') ? text.mid(1) : text);
                amounts.append(line.cells.at(keys.indexOf(u"amount"_s)));
            }
        } else {
            for (const auto &row : json(u"out"_s).value("rows"_L1).toArray()) {
                texts.append(row.toObject().value("text"_L1).toString());
                amounts.append(row.toObject().value("amount"_L1).toString());
            }
        }
        QCOMPARE(texts,
            (QStringList{
                u"'=1, written like a guarded cell"_s, u"quotes \" and \\ and \\\\\" and \\x41 and \\u0041"_s}));
        // To the letter as they were sealed.
        QCOMPARE(amounts, (QStringList{u"12.5"_s, u"about 7"_s}));
    }

    void filtersAreHonoured_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("days"); // from so many days before now, if not 0
        QTest::addColumn<int>("rows");
        QTest::newRow("document") << u"D1"_s << QString() << 0 << 2;
        QTest::newRow("words") << QString() << u"Number 4999"_s << 0 << 1;
        QTest::newRow("many pages") << QString() << u"Number"_s << 0 << 5000;
        QTest::newRow("both") << u"M7"_s << u"Number 1107"_s << 0 << 1;
        QTest::newRow("from yesterday on") << u"D1"_s << QString() << -1 << 2;
        QTest::newRow("from tomorrow on") << QString() << QString() << 1 << 0;
        QTest::newRow("nothing") << u"none"_s << QString() << 0 << 0;
    }
    void filtersAreHonoured()
    {
        QFETCH(QString, document);
        QFETCH(QString, text);
        QFETCH(int, days);
        QFETCH(int, rows);
        TrailExport wanted = order(u"out.json"_s, Exports::ExportFormat::Json);
        wanted.filter.documentId = document;
        wanted.filter.text = text;
        if (days != 0)
            wanted.filter.since = QDateTime::currentDateTimeUtc().addDays(days);
        // Where somebody stands in the list does not count.
        wanted.filter.after = 3;
        wanted.filter.limit = 2;
        const auto done = exportTrail(folder(), wanted);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->rows, rows);
        const QJsonObject object = json(u"out.json"_s);
        QCOMPARE(object.value("rows"_L1).toArray().size(), rows);
        QCOMPARE(object.value("filters"_L1).toObject().value("document"_L1).toString(), document);
        QCOMPARE(object.value("filters"_L1).toObject().contains("since"_L1), days != 0);
        // Whatever is left out, the head is that of the whole.
        QCOMPARE(done->head, Store::AuditTrail(m_workspace->database()).head().value_or(QByteArray()));
    }

    void columnsAreHonoured()
    {
        TrailExport wanted = order(u"out.csv"_s, Exports::ExportFormat::Csv);
        wanted.filter.documentId = u"D1"_s;
        wanted.columns = {u"text"_s, u"id"_s};
        QVERIFY(exportTrail(folder(), wanted));
        QVERIFY2(bytes(u"out.csv"_s).startsWith("text,id\r\nPosted as N-1.,"), bytes(u"out.csv"_s).constData());
        wanted.columns = {u"id"_s, u"colour"_s};
        const auto refused = exportTrail(folder(), wanted);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), u"usage"_s);
        QVERIFY(refused.error().message.contains(u"colour"_s) && refused.error().message.contains(u"previousHash"_s));
    }

    void whatTheChainIsMadeOfIsInJsonAndCsv()
    {
        const QStringList chained{u"previousHash"_s, u"id"_s, u"at"_s, u"actor"_s, u"action"_s, u"document"_s,
            u"fisId"_s, u"amount"_s, u"currency"_s, u"reference"_s, u"textDigest"_s, u"salt"_s, u"text"_s, u"hash"_s};
        for (const auto format : {Exports::ExportFormat::Json, Exports::ExportFormat::Csv}) {
            const QStringList usual = usualTrailColumns({{}, format});
            for (const QString &key : chained)
                QVERIFY2(usual.contains(key), qPrintable(key));
        }
        QVERIFY(!usualTrailColumns({{}, Exports::ExportFormat::Pdf}).contains(u"salt"_s));
    }

    void entriesThatComeMeanwhileAreLeftOut()
    {
        TrailExport wanted = order(u"out.json"_s, Exports::ExportFormat::Json);
        const auto before = Store::AuditTrail(m_workspace->database()).newest();
        QVERIFY(before.has_value());
        bool appended = false;
        const auto done = exportTrail(folder(), wanted, [this, &appended](qint64 rows, qint64) {
            if (rows > 1000 && !appended)
                appended = appendEntries(*m_workspace, 10);
            return true;
        });
        QVERIFY(done.has_value());
        QVERIFY(appended);
        QCOMPARE(done->rows, before->entries);
        QCOMPARE(done->head, before->hash);
    }

    void aWorkbookOpensWithItsHead()
    {
        TrailExport wanted = order(u"out.xlsx"_s, Exports::ExportFormat::Xlsx);
        wanted.filter.documentId = u"D1"_s;
        QVERIFY(exportTrail(folder(), wanted));
        const auto sheet = Sheets::readSheetFile(m_out->filePath(u"out.xlsx"_s));
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->lines.size(), 3);
        QCOMPARE(sheet->lines.at(0).cells.at(0), u"No."_s);
        QCOMPARE(sheet->lines.at(2).cells.at(5), u"-12.5"_s);
    }

    void aFolderWithoutAWorkspaceIsSaid()
    {
        const auto refused = exportTrail(m_out->path(), order(u"out.csv"_s, Exports::ExportFormat::Csv));
        QVERIFY(!refused);
        QCOMPARE(QDir(m_out->path()).entryList(QDir::Files), QStringList());
    }

    void theThreadTellsAndEnds()
    {
        ExportThread thread;
        QSignalSpy finished(&thread, &ExportThread::finished);
        QSignalSpy progressed(&thread, &ExportThread::progressed);
        thread.start(work(u"out.pdf"_s, Exports::ExportFormat::Pdf));
        // A second one is not begun beside it.
        thread.start(work(u"other.pdf"_s, Exports::ExportFormat::Pdf));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto report = finished.first().first().value<ExportReport>();
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QVERIFY(!progressed.isEmpty());
        QVERIFY(!thread.isRunning());
        QCOMPARE(QDir(m_out->path()).entryList(QDir::Files), QStringList{u"out.pdf"_s});
        thread.start(work(u"again.csv"_s, Exports::ExportFormat::Csv));
        QTRY_COMPARE(finished.size(), 2);
    }

    void theThreadStops_data()
    {
        QTest::addColumn<bool>("byEnding");
        QTest::newRow("asked to") << false;
        QTest::newRow("its owner goes") << true;
    }
    void theThreadStops()
    {
        QFETCH(bool, byEnding);
        auto thread = std::make_unique<ExportThread>();
        QSignalSpy finished(thread.get(), &ExportThread::finished);
        std::atomic_bool begun = false;
        thread->start([this, &begun](const Exports::ExportProgress &progress) {
            return exportTrail(
                folder(), order(u"out.csv"_s, Exports::ExportFormat::Csv), [&](qint64 done, qint64 total) {
                    begun = true;
                    QThread::msleep(5);
                    return progress(done, total);
                });
        });
        QTRY_VERIFY(begun);
        if (byEnding) {
            thread.reset();
        } else {
            thread->stop();
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(
                toString(finished.first().first().value<ExportReport>().error.value_or(Error()).code), u"cancelled"_s);
        }
        QCOMPARE(QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"books"_s); }
    [[nodiscard]] TrailExport order(const QString &name, Exports::ExportFormat format) const
    {
        return {{}, {m_out->filePath(name), format}, {}, u"anna"_s};
    }
    [[nodiscard]] ExportThread::Work work(const QString &name, Exports::ExportFormat format) const
    {
        return [folder = folder(), order = order(name, format)](
                   const Exports::ExportProgress &progress) { return exportTrail(folder, order, progress); };
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(m_out->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject json(const QString &name) const { return QJsonDocument::fromJson(bytes(name)).object(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestTrailExport)
#include "tst_trailexport.moc"
