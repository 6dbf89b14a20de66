// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "samplepicture.h"

#include "prng.h"

#include <QtEndian>

#include <array>

namespace Ledgerbridge::Sandbox {

namespace {

constexpr int width = 96;
constexpr int height = 144;

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

QByteArray samplePicture(size_t seed)
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

} // namespace Ledgerbridge::Sandbox
