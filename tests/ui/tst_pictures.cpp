// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "picturedecoder.h"
#include "pictureview.h"
#include "samplepicture.h"

#include <QApplication>
#include <QBuffer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG that says it has so many pixels, and has none of them.
QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray png = Sandbox::samplePng(1);
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = char((width >> (24 - 8 * i)) & 0xFFU);
        png[20 + i] = char((height >> (24 - 8 * i)) & 0xFFU);
    }
    // the checksum of the header
    quint32 crc = 0xFFFFFFFFU;
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) ? 0xEDB88320U : 0U);
    }
    for (int i = 0; i < 4; ++i)
        png[29 + i] = char((~crc >> (24 - 8 * i)) & 0xFFU);
    return png;
}

} // namespace

/// Decoding within limits, and the view by keys and mouse.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void pdfHasPages();
    void largeOnesAreMadeSmaller();
    void fitsTheWidthAndZoomsByKeys();
    void turnsByKey();
    void pagesByKeys();
    void scrollsAndDrags();
};

void TestPictures::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("width");
    QTest::newRow("png") << Sandbox::samplePng(7) << QByteArray("png") << 96;
    QTest::newRow("jpeg") << Sandbox::sampleJpeg() << QByteArray("jpeg") << 96;
    QTest::newRow("pdf") << Sandbox::samplePdf("Receipt", 1) << QByteArray("pdf") << 2400;
}

void TestPictures::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, format);
    QFETCH(int, width);
    if (!canDecode(format)) {
        // The project installs it; only a machine set up by hand may do without.
        QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "qt6-image-formats-plugin-pdf is missing");
        QSKIP("This system has no plugin of Qt that reads PDF (qt6-image-formats-plugin-pdf).");
    }
    const DecodedPicture decoded = decodePicture(bytes, format, 0);
    QVERIFY2(!decoded.image.isNull(), qPrintable(decoded.problem));
    QCOMPARE(decoded.image.width(), width);
    QCOMPARE(decoded.pages, 1);
    QVERIFY(decoded.problem.isEmpty());
    // Something is on it, and what is empty is paper.
    const QRgb corner = decoded.image.pixel(0, 0);
    QVERIFY(!decoded.image.hasAlphaChannel() && qGray(corner) > 200);
    bool differs = false;
    for (int y = 0; y < decoded.image.height() && !differs; y += 3)
        for (int x = 0; x < decoded.image.width() && !differs; x += 3)
            differs = std::abs(qGray(decoded.image.pixel(x, y)) - qGray(corner)) > 60;
    QVERIFY(differs);
}

void TestPictures::refusesWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    const QByteArray png = Sandbox::samplePng(7);
    QTest::newRow("nothing") << QByteArray() << QByteArray("png");
    QTest::newRow("half a head") << png.left(12) << QByteArray("png");
    QTest::newRow("no pixels") << bomb(0, 0) << QByteArray("png");
    QTest::newRow("a bomb of pixels") << bomb(30000, 30000) << QByteArray("png");
    QTest::newRow("a bomb of one line") << bomb(0x7FFFFFF0, 1) << QByteArray("png");
    QTest::newRow("another type than told") << png << QByteArray("jpeg");
    QTest::newRow("half a jpeg head") << Sandbox::sampleJpeg().left(30) << QByteArray("jpeg");
    QTest::newRow("half a pdf") << Sandbox::samplePdf("Receipt", 1).left(120) << QByteArray("pdf");
    QTest::newRow("no such format") << png << QByteArray("nonsense");
}

void TestPictures::refusesWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, format);
    const DecodedPicture decoded = decodePicture(bytes, format, 0);
    QVERIFY(decoded.image.isNull());
    QVERIFY(!decoded.problem.isEmpty());
}

void TestPictures::pdfHasPages()
{
    if (!canDecode("pdf")) {
        // The project installs it; only a machine set up by hand may do without.
        QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "qt6-image-formats-plugin-pdf is missing");
        QSKIP("This system has no plugin of Qt that reads PDF (qt6-image-formats-plugin-pdf).");
    }
    const QByteArray pdf = Sandbox::samplePdf("Receipt", 3);
    const DecodedPicture first = decodePicture(pdf, "pdf", 0);
    const DecodedPicture last = decodePicture(pdf, "pdf", 2);
    QCOMPARE(first.pages, 3);
    QCOMPARE(last.page, 2);
    QVERIFY(!last.image.isNull());
    QVERIFY(first.image != last.image);
    QCOMPARE(decodePicture(pdf, "pdf", 99).page, 2);
}

void TestPictures::largeOnesAreMadeSmaller()
{
    QImage photo(3000, 2400, QImage::Format_RGB32);
    photo.fill(Qt::white);
    for (const char *format : {"png", "jpeg"}) {
        const DecodedPicture decoded = decodePicture(written(photo, format), format, 0);
        QVERIFY2(!decoded.image.isNull(), qPrintable(decoded.problem));
        QCOMPARE(decoded.image.width(), 2400);
        QCOMPARE(decoded.image.height(), 1920);
    }
    QImage till(400, 20000, QImage::Format_Grayscale8);
    till.fill(Qt::white);
    QCOMPARE(decodePicture(written(till, "png"), "png", 0).image.size(), QSize(400, 20000));
}

void TestPictures::fitsTheWidthAndZoomsByKeys()
{
    PictureView view;
    view.resize(420, 300);
    view.QWidget::show();
    QImage image(200, 900, QImage::Format_RGB32);
    image.fill(Qt::red);
    view.show(image, 1);
    const double fitting = view.viewport()->width() / 200.0;
    QCOMPARE(view.scale(), fitting);
    view.resize(520, 300);
    QCOMPARE(view.scale(), view.viewport()->width() / 200.0);
    view.resize(420, 300);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.scale() > fitting && view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.scale(), fitting);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view.scale() < fitting);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&view, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(view.scale(), 8.0);
    const QImage grabbed = view.viewport()->grab().toImage();
    QCOMPARE(grabbed.pixelColor(grabbed.width() / 2, grabbed.height() / 2), QColor(Qt::red));
    // Another picture begins anew.
    view.show(image, 1);
    QCOMPARE(view.scale(), fitting);
}

void TestPictures::turnsByKey()
{
    PictureView view;
    view.resize(420, 300);
    view.QWidget::show();
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setPixelColor(0, 0, Qt::white);
    view.show(image, 1);
    const double upright = view.scale();
    QTest::keyClick(&view, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(view.rotation(), 90);
    QCOMPARE(view.scale(), std::min(4.0, upright * 2));
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(view.rotation(), 0);
}

void TestPictures::pagesByKeys()
{
    PictureView view;
    QSignalSpy wanted(&view, &PictureView::pageWanted);
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    view.show(image, 3);
    QVERIFY(view.accessibleDescription().contains(u"1"_s));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    const double zoomed = view.scale();
    view.showPage(image, 2);
    QCOMPARE(view.scale(), zoomed);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(wanted.last().first().toInt(), 1);
}

void TestPictures::scrollsAndDrags()
{
    PictureView view;
    view.resize(300, 200);
    view.QWidget::show();
    QImage image(200, 2000, QImage::Format_RGB32);
    image.fill(Qt::blue);
    view.show(image, 1);
    QScrollBar *bar = view.verticalScrollBar();
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    const int after = bar->value();
    QVERIFY(after > 100);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(100, 150));
    QMouseEvent drag(QEvent::MouseMove, QPointF(100, 50), view.viewport()->mapToGlobal(QPointF(100, 50)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &drag);
    QCOMPARE(bar->value(), 100);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
