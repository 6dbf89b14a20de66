// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "samplepicture.h"

#include "prng.h"

#include <QtEndian>

#include <array>

namespace Ledgerbridge::Sandbox {

namespace {

/// The same till receipt as a JPEG, base64.
constexpr QByteArrayView jpegText(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71"
    "////m8H////6/+b9//j/wAALCACQAGABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF"
    "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW"
    "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
    "4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/ANiiiiiiiiiiiiiiiiiiiiiiiiiqf9nQ/wB5/wAx/hR/Z0P95/zH+FH9nQ/3n/Mf"
    "4Uf2dD/ef8x/hU0Fulvu2Fju65qaiiiiiiqf9nQ/3n/Mf4Uf2dD/AHn/ADH+FH9nQ/3n/Mf4Vcooooooooqn/Z0P95/zH+FH9nQ/"
    "3n/Mf4Uf2dD/AHn/ADH+FH9nQ/3n/Mf4Uf2dD/ef8x/hVmKMRRhFJIHrT6KKKKKp/wBnQ/3n/Mf4Uf2dD/ef8x/hR/Z0P95/zH+F"
    "H9nQ/wB5/wAx/hR/Z0P95/zH+FH9nQ/3n/Mf4Uf2dD/ef8x/hR/Z0P8Aef8AMf4Uf2dD/ef8x/hVmKMRRhFJIHrT6Kp/2dD/AHn/"
    "ADH+FH9nQ/3n/Mf4Uf2dD/ef8x/hR/Z0P95/zH+FH9nQ/wB5/wAx/hR/Z0P95/zH+FH9nQ/3n/Mf4Uf2dD/ef8x/hTksIkdWDPlT"
    "nqKtUUVT/s6H+8/5j/Cj+zof7z/mP8KP7Oh/vP8AmP8ACj+zof7z/mP8KP7Oh/vP+Y/wo/s6H+8/5j/Cj+zof7z/AJj/AAo/s6H+"
    "8/5j/Cj+zof7z/mP8KlgtY4HLKWJIxyanoqn/Z0P95/zH+FH9nQ/3n/Mf4Uf2dD/AHn/ADH+FH9nQ/3n/Mf4U+KyjikDqzkj1NWa"
    "KKKKKKp/2dD/AHn/ADH+FH9nQ/3n/Mf4Uf2dD/ef8x/hVmKMRRhFJIHrT6KKKKKKKp/2dD/ef8x/hR/Z0P8Aef8AMf4Uf2dD/ef8"
    "x/hR/Z0P95/zH+FH9nQ/3n/Mf4Uf2dD/AHn/ADH+FH9nQ/3n/Mf4VPBCsCFVJIJzzUtFFFU/7Oh/vP8AmP8ACj+zof7z/mP8KP7O"
    "h/vP+Y/wqeCFYEKqSQTnmpaKKKKKKKp/2dD/AHn/ADH+FH9nQ/3n/Mf4Uf2dD/ef8x/hR/Z0P95/zH+FOSwiR1YM+VOeoq1RRRRR"
    "RVP+zof7z/mP8KP7Oh/vP+Y/wo/s6H+8/wCY/wAKP7Oh/vP+Y/wqeCFYEKqSQTnmpaKKKKKKp/2dD/ef8x/hR/Z0P95/zH+FH9nQ"
    "/wB5/wAx/hR/Z0P95/zH+FH9nQ/3n/Mf4Uf2dD/ef8x/hR/Z0P8Aef8AMf4Uf2dD/ef8x/hT4rKOKQOrOSPU1Zooqn/Z0P8Aef8A"
    "Mf4Uf2dD/ef8x/hR/Z0P95/zH+FXKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK/9k=");

constexpr int width = 96;
constexpr int height = 144;
/// Number of the first page among the objects of a PDF; its content follows it.
constexpr int firstPage = 4;

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    std::array<char, 4> bytes{};
    qToBigEndian(value, bytes.data());
    return {bytes.data(), 4};
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32(type + data));
}

} // namespace

QByteArray samplePng(size_t seed)
{
    Prng prng(seed);
    QByteArray rows;
    int length = 0;
    for (int y = 0; y < height; ++y) {
        if (y % 8 == 0)
            length = prng.between(20, 78);
        rows += '\0'; // no filter
        for (int x = 0; x < width; ++x) {
            const bool ink = y > 12 && y < height - 12 && y % 8 < 3 && x > 8 && x < 8 + length;
            rows += char(ink ? 0x60 : 0xF6);
        }
    }
    // qCompress writes four bytes of length before the zlib stream, which PNG does not want.
    const QByteArray pixels = qCompress(rows).sliced(4);
    const QByteArray header = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", header) + chunk("IDAT", pixels) + chunk("IEND", {});
}

QByteArray sampleJpeg()
{
    return QByteArray::fromBase64(jpegText.toByteArray());
}

QByteArray samplePdf(const QByteArray &title, int pages)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto add = [&](const QByteArray &object) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(firstPage + 2 * page) + " 0 R ";
    add("<< /Type /Catalog /Pages 2 0 R >>");
    add("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>");
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (int page = 0; page < pages; ++page) {
        const QByteArray content = "BT /F1 16 Tf 40 330 Td (" + title + ") Tj 0 -24 Td (Page "
            + QByteArray::number(page + 1) + " of " + QByteArray::number(pages)
            + ") Tj ET\n0.4 g\n40 60 180 4 re f\n40 80 140 4 re f\n40 100 200 4 re f\n";
        add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << /Font << /F1 3 0 R >> >> /Contents "
            + QByteArray::number(firstPage + 2 * page + 1) + " 0 R >>");
        add("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream");
    }
    const QByteArray count = QByteArray::number(places.size() + 1);
    const QByteArray table = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n";
}

} // namespace Ledgerbridge::Sandbox
