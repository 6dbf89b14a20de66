// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "picturedecoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <cmath>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Wide enough to read small print on a large screen.
constexpr int widest = 2400;
constexpr qint64 mostPixels = 12'000'000;
/// Of an image that has to be unpacked whole before it is made smaller; a photo of 100 megapixels is beyond them.
constexpr int mostMegabytes = 256;
constexpr qint64 mostSourcePixels = 50'000'000;
constexpr int mostPages = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledgerbridge::Ui", text);
}

/// Drawings (a page of a PDF) are made as wide as is of use, pixels only smaller.
QSize decodedSize(const QSize &size, bool isDrawing)
{
    double factor = double(widest) / size.width();
    factor = std::min(factor, std::sqrt(double(mostPixels) / (double(size.width()) * size.height())));
    if (!isDrawing)
        factor = std::min(factor, 1.0);
    return QSize(std::max(1, int(size.width() * factor)), std::max(1, int(size.height() * factor)));
}

/// What is transparent is paper, also where the window is dark.
QImage onPaper(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

DecodedPicture problem(const QString &sentence)
{
    DecodedPicture none;
    none.problem = sentence;
    return none;
}

} // namespace

bool canDecode(const QByteArray &format)
{
    return QImageReader::supportedImageFormats().contains(format);
}

DecodedPicture decodePicture(const QByteArray &bytes, const QByteArray &format, int page)
{
    if (!canDecode(format)) {
        DecodedPicture unknown = problem(tr("This system cannot show the receipt here: it has nothing that reads %1.")
                                             .arg(QString::fromLatin1(format).toUpper()));
        unknown.isUnknownFormat = true;
        return unknown;
    }
    QImageReader::setAllocationLimit(mostMegabytes);
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const bool isDrawing = format == "pdf";
    DecodedPicture decoded;
    if (isDrawing)
        decoded.pages = std::clamp(reader.imageCount(), 1, mostPages);
    decoded.page = std::clamp(page, 0, decoded.pages - 1);
    if (decoded.page > 0 && !reader.jumpToImage(decoded.page))
        return problem(tr("This page cannot be shown. Save the receipt and look at it in another program."));
    const QSize size = reader.size();
    if (size.isEmpty())
        return problem(tr("The receipt is damaged and cannot be shown. Look at it in Concur."));
    if (!isDrawing && qint64(size.width()) * size.height() > mostSourcePixels)
        return problem(tr("The receipt has %1 × %2 pixels, too many to show here. Save it and look at it in another "
                          "program.")
                           .arg(size.width())
                           .arg(size.height()));
    reader.setScaledSize(decodedSize(size, isDrawing));
    decoded.image = onPaper(reader.read());
    if (decoded.image.isNull())
        return problem(tr("The receipt is damaged and cannot be shown. Look at it in Concur."));
    return decoded;
}

} // namespace Ledgerbridge::Ui
