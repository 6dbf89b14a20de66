// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pdfstyle.h"

#include <QPaintDevice>

#include <algorithm>

namespace Ledgerbridge::Exports {

namespace {

PdfFace face(QPaintDevice *device, double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"),
        QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter swaps in other shapes of : and ( beside figures; a reader of the file could not search for those.
    font.setStyleStrategy(QFont::PreferNoShaping);
    const QFontMetricsF metrics(font, device);
    double digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    return {font, metrics, device, metrics.height() * 1.06, digit};
}

} // namespace

PdfStyle::PdfStyle(QPaintDevice *device)
    : title(face(device, 17, QFont::DemiBold))
    , company(face(device, 10, QFont::Normal))
    , section(face(device, 10, QFont::DemiBold))
    , body(face(device, 7, QFont::Normal))
    , strong(face(device, 7.5, QFont::DemiBold))
    , label(face(device, 6.8, QFont::Medium))
    , footer(face(device, 6.8, QFont::Normal))
    , m_unit(device->logicalDpiX() / 72.0)
{
}

} // namespace Ledgerbridge::Exports
