// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "choicebox.h"
#include "picturedecoder.h"
#include "pictureview.h"
#include "receiptpane.h"
#include "samplepicture.h"
#include "windowtest.h"

#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QUrl>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Concur::ImageFile;
using Concur::ImageType;
using Kind = Concur::ImageSubject::Kind;

namespace {

ImageFile fileOf(const QByteArray &format, int pages = 1)
{
    if (format == "png")
        return {Sandbox::samplePng(3), ImageType::Png};
    if (format == "jpeg")
        return {Sandbox::sampleJpeg(), ImageType::Jpeg};
    return {Sandbox::samplePdf("Receipt", pages), ImageType::Pdf};
}

} // namespace

/// The receipts beside a document, in the window and by keys.
class TestReceiptPane final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedForWhenTheTabIsOpened();
    void showsEachType_data();
    void showsEachType();
    void pagesZoomAndTurnByKeys();
    void oneOfSeveralIsChosen();
    void failuresCanBeTriedAgain();
    void saysWhatItIsDoing();
    void answersForAnotherDocumentAreDropped();
    void walkingDownAListAsksForTheLastOnly();
    void aDocumentWithoutReceiptsSaysSo();
    void isSaved();
    void whatCannotBeShownIsOpenedOutside_data();
    void whatCannotBeShownIsOpenedOutside();
    void everyInputHasAName();
    void remember(const QUrl &url) { m_opened = url; }

private:
    void openReceipts();
    /// Review and Documents have a pane each; the one that is seen.
    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        const QList<Ui::ReceiptPane *> panes = m_window->findChildren<Ui::ReceiptPane *>();
        for (Ui::ReceiptPane *pane : panes)
            if (pane->isVisible())
                return pane->findChild<T *>(QString::fromLatin1(name));
        return nullptr;
    }
    [[nodiscard]] Ui::PictureView *view() const { return part<Ui::PictureView>("receiptView"); }
    [[nodiscard]] QString note() const { return part<QLabel>("receiptNote")->text(); }

    QUrl m_opened;
};

void TestReceiptPane::openReceipts()
{
    press(Qt::Key_3, Qt::ControlModifier);
    const QList<QTabBar *> bars = m_window->findChildren<QTabBar *>(u"detailTabs"_s);
    for (QTabBar *tabs : bars)
        if (tabs->isVisible())
            tabs->setCurrentIndex(2);
}

void TestReceiptPane::isAskedForWhenTheTabIsOpened()
{
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->receiptFile = fileOf("png");
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_session->calls.filter(u"receipt"_s).isEmpty());
    openReceipts();
    QCOMPARE(m_session->calls.filter(u"receipt"_s).size(), 1);
    QTRY_VERIFY(view()->isVisible());
    // Looking elsewhere and back, and a refresh, ask nobody.
    press(Qt::Key_1, Qt::ControlModifier);
    openReceipts();
    press(Qt::Key_F5);
    QTest::qWait(50);
    QCOMPARE(m_session->calls.filter(u"receipt"_s).size(), 1);
    QVERIFY(view()->isVisible());
}

void TestReceiptPane::showsEachType_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("pdf") << QByteArray("pdf");
}

void TestReceiptPane::showsEachType()
{
    QFETCH(QByteArray, format);
    if (!Ui::canDecode(format)) {
        // The project installs it; only a machine set up by hand may do without.
        QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "qt6-image-formats-plugin-pdf is missing");
        QSKIP("This system has no plugin of Qt that reads PDF (qt6-image-formats-plugin-pdf).");
    }
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->receiptFile = fileOf(format);
    openReceipts();
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(!view()->image().isNull());
    QVERIFY(!part<Ui::ChoiceBox>("receiptChoice")->isVisible());
    QVERIFY(part<QPushButton>("receiptSave")->isVisible());
    QVERIFY(!part<QPushButton>("receiptOpen")->isVisible());
    QVERIFY(!part<QPushButton>("receiptRetry")->isVisible());
}

void TestReceiptPane::pagesZoomAndTurnByKeys()
{
    if (!Ui::canDecode("pdf")) {
        // The project installs it; only a machine set up by hand may do without.
        QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "qt6-image-formats-plugin-pdf is missing");
        QSKIP("This system has no plugin of Qt that reads PDF (qt6-image-formats-plugin-pdf).");
    }
    m_session->receipts = {{u"report"_s, u"The report as a whole"_s, {}, {Kind::Report, u"D1"_s}}};
    m_session->receiptFile = fileOf("pdf", 3);
    openReceipts();
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(part<QLabel>("receiptPage")->text(), u"Page 1 of 3"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_PageDown);
    QTRY_COMPARE(view()->page(), 1);
    QCOMPARE(part<QLabel>("receiptPage")->text(), u"Page 2 of 3"_s);
    const double fitting = view()->scale();
    // Sent to the window, as keys are: nothing else there takes them.
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view()->scale() > fitting);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->scale(), fitting);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(view()->rotation(), 90);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QTRY_COMPARE(view()->page(), 0);
    QTest::mouseClick(part<QPushButton>("receiptRotate"), Qt::LeftButton);
    QCOMPARE(view()->rotation(), 180);
}

void TestReceiptPane::oneOfSeveralIsChosen()
{
    m_session->receipts = {{u"R1"_s, u"Hotel"_s, {u"e1"_s}, {Kind::Entry, u"R1"_s}},
        {u"R2"_s, u"Taxi"_s, {u"e2"_s}, {Kind::Entry, u"R2"_s}},
        {u"report"_s, u"The report as a whole"_s, {}, {Kind::Report, u"D1"_s}}};
    m_session->receiptFile = fileOf("jpeg");
    openReceipts();
    auto *choice = part<Ui::ChoiceBox>("receiptChoice");
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 3);
    QTRY_VERIFY(view()->isVisible());
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Taxi"_s);
    QVERIFY(m_session->calls.last().endsWith(u" R2"_s));
    QTRY_VERIFY(view()->isVisible());
}

void TestReceiptPane::failuresCanBeTriedAgain()
{
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->receiptError = Error{ErrorCode::NotFound, u"Concur holds no image of this invoice."_s, {}, 404, {}};
    openReceipts();
    QCOMPARE(note(), u"Concur holds no image of this invoice."_s);
    auto *retry = part<QPushButton>("receiptRetry");
    QVERIFY(retry->isVisible());
    QVERIFY(!part<QPushButton>("receiptSave")->isVisible());
    m_session->receiptError.reset();
    m_session->receiptFile = fileOf("png");
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY(view()->isVisible());
}

void TestReceiptPane::saysWhatItIsDoing()
{
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->holdsReceipts = true;
    openReceipts();
    QCOMPARE(note(), u"Fetching the receipt from Concur…"_s);
    m_session->receiptFile = {QByteArray("\x89PNG\r\n\x1A\nrubbish", 15), ImageType::Png};
    m_session->answerReceipt(m_session->calls.last().section(u' ', 1, 1).toLongLong(), u"invoice"_s);
    QTRY_VERIFY(note().contains(u"damaged"_s));
    QVERIFY(part<QPushButton>("receiptSave")->isVisible());
}

void TestReceiptPane::answersForAnotherDocumentAreDropped()
{
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->holdsReceipts = true;
    m_session->receiptFile = fileOf("png");
    openReceipts();
    const qint64 first = m_session->calls.last().section(u' ', 1, 1).toLongLong();
    m_session->answerReceipt(first + 1, u"invoice"_s);
    m_session->answerReceipt(first, u"report"_s);
    QTest::qWait(100);
    QCOMPARE(note(), u"Fetching the receipt from Concur…"_s);
    m_session->answerReceipt(first, u"invoice"_s);
    QTRY_VERIFY(view()->isVisible());
}

void TestReceiptPane::walkingDownAListAsksForTheLastOnly()
{
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->receiptFile = fileOf("png");
    Ui::ReceiptPane pane(*m_session);
    pane.QWidget::show();
    for (const qint64 record : {11, 12, 13})
        pane.showRecord(record, {});
    QTRY_VERIFY(pane.findChild<QWidget *>(u"receiptView"_s)->isVisible());
    QCOMPARE(m_session->calls.filter(u"receipt"_s), QStringList{u"receipt 13 invoice"_s});
    // Gone from sight before its time: nobody asks.
    pane.showRecord(14, {});
    pane.hide();
    QTest::qWait(400);
    QCOMPARE(m_session->calls.filter(u"receipt"_s).size(), 1);
}

void TestReceiptPane::aDocumentWithoutReceiptsSaysSo()
{
    openReceipts();
    QCOMPARE(note(), u"Documents of this kind have no receipts in Concur."_s);
    QVERIFY(m_session->calls.filter(u"receipt"_s).isEmpty());
}

void TestReceiptPane::isSaved()
{
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->receiptFile = fileOf("png");
    openReceipts();
    QTRY_VERIFY(view()->isVisible());
    QTemporaryDir folder;
    const QString name = folder.filePath(u"receipt.png"_s);
    auto *pane = qobject_cast<Ui::ReceiptPane *>(view()->parentWidget()->parentWidget());
    QVERIFY(pane);
    pane->saveTo(name);
    QTRY_VERIFY(part<QLabel>("receiptOutcome")->text().contains(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_session->receiptFile.bytes);
    pane->saveTo(folder.filePath(u"none/receipt.png"_s));
    QTRY_VERIFY(part<QLabel>("receiptOutcome")->text().contains(u"could not be written"_s));
}

void TestReceiptPane::whatCannotBeShownIsOpenedOutside_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("outside");
    QTest::newRow("pdf without the plugin") << QByteArray("pdf") << true;
    QTest::newRow("png without the plugin") << QByteArray("png") << false;
}

void TestReceiptPane::whatCannotBeShownIsOpenedOutside()
{
    QFETCH(QByteArray, format);
    QFETCH(bool, outside);
    m_session->receipts = {{u"invoice"_s, u"The invoice"_s, {}, {Kind::Invoice, u"D1"_s}}};
    m_session->receiptFile = fileOf(format);
    // A system without the plugin knows no format of that name.
    auto pane =
        std::make_unique<Ui::ReceiptPane>(*m_session, [](const QByteArray &bytes, const QByteArray &kind, int page) {
            return Ui::decodePicture(bytes, kind == "pdf" ? QByteArray("no-pdf") : kind, page);
        });
    pane->showRecord(1, u"2026/1"_s);
    pane->QWidget::show();
    auto *open = pane->findChild<QPushButton *>(u"receiptOpen"_s);
    QTRY_COMPARE(open->isVisible(), outside);
    QVERIFY(outside || QTest::qWaitFor([&pane] { return pane->findChild<QWidget *>(u"receiptView"_s)->isVisible(); }));
    if (!outside)
        return;
    QVERIFY(pane->findChild<QLabel *>(u"receiptNote"_s)->text().contains(u"PDF"_s));
    QDesktopServices::setUrlHandler(u"file"_s, this, "remember");
    m_opened.clear();
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(!m_opened.isEmpty());
    QDesktopServices::unsetUrlHandler(u"file"_s);
    const QString name = m_opened.toLocalFile();
    QVERIFY2(name.endsWith(u"2026-1.pdf"_s), qPrintable(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_session->receiptFile.bytes);
    QCOMPARE(
        int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), 0);
    // It goes with the window.
    pane.reset();
    QVERIFY(!QFile::exists(name));
}

void TestReceiptPane::everyInputHasAName()
{
    Ui::ReceiptPane pane(*m_session);
    for (const char *name :
        {"receiptView", "receiptChoice", "receiptZoomIn", "receiptZoomOut", "receiptFit", "receiptRotate"}) {
        auto *input = pane.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(input && !input->accessibleName().isEmpty(), name);
    }
    QVERIFY(pane.findChild<QWidget *>(u"receiptView"_s)->focusPolicy() & Qt::TabFocus);
}

QTEST_MAIN(TestReceiptPane)
#include "tst_receiptpane.moc"
