// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "imagefile.h"

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

std::optional<ImageType> imageTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1A\n", 8)))
        return ImageType::Png;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return ImageType::Jpeg;
    if (bytes.startsWith("%PDF-"))
        return ImageType::Pdf;
    return std::nullopt;
}

QString suffixOf(ImageType type)
{
    switch (type) {
    case ImageType::Png: return u"png"_s;
    case ImageType::Jpeg: return u"jpg"_s;
    case ImageType::Pdf: break;
    }
    return u"pdf"_s;
}

} // namespace Ledgerbridge::Concur
