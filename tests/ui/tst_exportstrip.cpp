// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "windowtest.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableWidget>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

/// Exporting from the page of the trail.
class ExportStripTest final : public WindowTest
{
    Q_OBJECT

    static constexpr int Documents = 2;
    static constexpr int Audit = 6;

    QFileDialog *openDialog()
    {
        m_window->showPage(Audit);
        QTest::mouseClick(find<QAbstractButton>("exportButton"), Qt::LeftButton);
        return m_window->findChild<QFileDialog *>(u"exportDialog"_s);
    }
    void exportTo(const QString &file, int filter = 0)
    {
        QFileDialog *dialog = openDialog();
        QVERIFY(dialog != nullptr);
        dialog->selectNameFilter(dialog->nameFilters().at(filter));
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }

private Q_SLOTS:
    void theNameAndTheFilterDecide_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("iso");
        using Exports::ExportFormat;
        QTest::newRow("workbook") << 0 << u"a.xlsx"_s << int(ExportFormat::Xlsx) << true;
        QTest::newRow("PDF") << 1 << u"a.pdf"_s << int(ExportFormat::Pdf) << true;
        QTest::newRow("CSV for people") << 2 << u"a.csv"_s << int(ExportFormat::Csv) << false;
        QTest::newRow("CSV for checking") << 3 << u"a.csv"_s << int(ExportFormat::Csv) << true;
        QTest::newRow("JSON") << 4 << u"a.json"_s << int(ExportFormat::Json) << true;
        QTest::newRow("typed otherwise") << 0 << u"a.PDF"_s << int(ExportFormat::Pdf) << true;
        QTest::newRow("typed as CSV") << 1 << u"a.csv"_s << int(ExportFormat::Csv) << false;
        QTest::newRow("no known ending") << 1 << u"november.2026"_s << int(ExportFormat::Pdf) << true;
    }
    void theNameAndTheFilterDecide()
    {
        QFETCH(int, filter);
        QFETCH(QString, name);
        QFETCH(int, format);
        QFETCH(bool, iso);
        exportTo(u"/tmp/"_s + name, filter);
        QCOMPARE(m_session->calls, QStringList{u"exportTrail "_s});
        QCOMPARE(m_session->exported.path, u"/tmp/"_s + name);
        QCOMPARE(int(m_session->exported.format), format);
        QCOMPARE(m_session->exported.notation == Exports::CsvNotation::Iso, iso);
    }

    void theEndingFollowsTheFilter()
    {
        QFileDialog *dialog = openDialog();
        QCOMPARE(dialog->defaultSuffix(), u"xlsx"_s);
        const QString json = dialog->nameFilters().constLast();
        dialog->selectNameFilter(json);
        Q_EMIT dialog->filterSelected(json);
        QCOMPARE(dialog->defaultSuffix(), u"json"_s);
        dialog->close();
    }

    void theFilterOfTheListCounts()
    {
        m_window->showPage(Audit);
        QTest::keyClicks(find<QLineEdit>("auditFilter"), u"held"_s);
        exportTo(u"/tmp/a.csv"_s, 2);
        QCOMPARE(m_session->calls.constLast(), u"exportTrail held"_s);
    }

    void progressIsShownAndStopped()
    {
        m_window->showPage(Audit);
        auto *progress = find<QProgressBar>("exportProgress");
        auto *text = find<QLabel>("exportResult");
        QVERIFY(!progress->isVisible() && !text->isVisible());
        exportTo(u"/tmp/a.xlsx"_s);
        QVERIFY(progress->isVisible() && text->isVisible());
        QVERIFY(!find<QAbstractButton>("exportButton")->isEnabled());
        QCOMPARE(progress->maximum(), 0);
        Q_EMIT m_session->exportProgressed(2500, 10000);
        QCOMPARE(progress->value() * 4, progress->maximum());
        QVERIFY2(text->text().contains(u"2,500"_s), qPrintable(text->text()));
        // How many there will be is not always known, and the end is one long step.
        Q_EMIT m_session->exportProgressed(2500, -1);
        QCOMPARE(progress->maximum(), 0);
        Q_EMIT m_session->exportProgressed(10000, 10000);
        QCOMPARE(progress->maximum(), 0);
        auto *stop = find<QAbstractButton>("exportStop");
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(m_session->calls.constLast(), u"stopExport"_s);
        QVERIFY(!stop->isEnabled());
        // Progress that comes late changes nothing.
        Q_EMIT m_session->exportProgressed(10000, 10000);
        QCOMPARE(text->text(), u"Stopping…"_s);
        Services::ExportReport report;
        report.error = Error{ErrorCode::Cancelled, u"The export was stopped."_s, {}, 0, {}};
        Q_EMIT m_session->exportFinished(report);
        QCOMPARE(text->text(), u"The export was stopped."_s);
        QVERIFY(!progress->isVisible() && find<QAbstractButton>("exportButton")->isEnabled());
        QVERIFY(!find<QAbstractButton>("exportFolder")->isVisible());
    }

    void theEndSaysWhatThereIs()
    {
        exportTo(u"/tmp/a.xlsx"_s);
        Services::ExportReport report;
        report.outcome.file = u"/tmp/a.xlsx"_s;
        report.outcome.rows = 706;
        report.outcome.head = QByteArray(32, char(0xAB));
        Q_EMIT m_session->exportFinished(report);
        auto *text = find<QLabel>("exportResult");
        QVERIFY2(text->text().contains(u"706"_s) && text->text().contains(u"a.xlsx"_s), qPrintable(text->text()));
        QVERIFY(text->text().contains(u"abababab"_s));
        QVERIFY(find<QAbstractButton>("exportFolder")->isVisible());
        QTest::mouseClick(find<QAbstractButton>("exportClose"), Qt::LeftButton);
        QVERIFY(!text->isVisible());
        // And once more.
        exportTo(u"/tmp/b.pdf"_s, 1);
        QCOMPARE(m_session->calls.size(), 2);
    }

    void documentsGoOutAsTheyAreListed()
    {
        m_window->showPage(Documents);
        QTest::keyClicks(find<QLineEdit>("documentsFilter"), u"cologne"_s);
        QTest::mouseClick(find<QAbstractButton>("documentsExportButton"), Qt::LeftButton);
        auto *dialog = m_window->findChild<QFileDialog *>(u"documentsExportDialog"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/tmp/d.pdf"_s);
        dialog->close();
        QCOMPARE(m_session->calls.constLast(),
            u"exportDocuments cologne state,number,party,date,amount,currency,navNumber,changed"_s);
        QCOMPARE(int(m_session->exported.format), int(Exports::ExportFormat::Pdf));
    }

    void settingsOfADay()
    {
        ControlsReport &report = m_session->controls;
        report.answers = true;
        report.settings = {{u"approval.required"_s, u"all"_s, u"none"_s, true, false,
            {u"anna"_s, QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC), 7}}};
        report.notices = QStringList{u"Entry 5 was changed."_s};
        m_window->showPage(Audit);
        QTest::mouseClick(find<QAbstractButton>("controlsButton"), Qt::LeftButton);
        auto *dialog = m_window->findChild<QDialog *>(u"controlsDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QDateEdit *>(u"controlsDay"_s)->setDate(QDate(2026, 3, 5));
        QCOMPARE(m_session->controls.until, QDate(2026, 3, 6).startOfDay(Qt::LocalTime).toUTC());
        QVERIFY(!m_session->controls.since.isValid());
        dialog->findChild<QAbstractButton *>(u"controlsIsSince"_s)->click();
        QVERIFY(m_session->controls.since.isValid());
        auto *settings = dialog->findChild<QTableWidget *>(u"controlsSettings"_s);
        QCOMPARE(settings->rowCount(), 1);
        QCOMPARE(settings->item(0, 1)->text(), u"all"_s);
        QCOMPARE(settings->item(0, 2)->text(), u"anna"_s);
        QCOMPARE(dialog->findChild<QTableWidget *>(u"controlsRights"_s)->item(0, 1)->text(), rightsText());
        QCOMPARE(dialog->findChild<QLabel *>(u"controlsNotices"_s)->text(), u"Entry 5 was changed."_s);
        dialog->findChild<QAbstractButton *>(u"controlsExportButton"_s)->click();
        auto *files = m_window->findChild<QFileDialog *>(u"controlsExportDialog"_s);
        QVERIFY(files != nullptr);
        Q_EMIT files->fileSelected(u"/tmp/c.xlsx"_s);
        files->close();
        QVERIFY(m_session->calls.constLast().startsWith(u"exportControls 2026-03-0"_s));
        dialog->close();
    }

    void aFailureIsSaid()
    {
        exportTo(u"/tmp/a.xlsx"_s);
        Services::ExportReport report;
        report.error = Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}};
        Q_EMIT m_session->exportFinished(report);
        QCOMPARE(find<QLabel>("exportResult")->text(), u"The disk is full."_s);
    }
};

} // namespace Ledgerbridge

QTEST_MAIN(Ledgerbridge::ExportStripTest)
#include "tst_exportstrip.moc"
