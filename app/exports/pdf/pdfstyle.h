// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

class QPaintDevice;

namespace Ledgerbridge::Exports {

/// One size and weight of type on a page.
struct PdfFace final
{
    QFont font;
    QFontMetricsF metrics;
    /// What it is painted on.
    QPaintDevice *device;
    /// From one line of text to the next.
    double lineHeight;
    /// The width of the widest digit: figures are set in cells of it, so that they stand in line.
    double digit;
};

/// How a page looks: A4, type from 7 to 17 points, one grey for what is said aside. Lengths are in units of the device.
class PdfStyle final
{
public:
    explicit PdfStyle(QPaintDevice *device);

    /// Points (1/72 inch) in units of the device.
    [[nodiscard]] double pt(double points) const { return points * m_unit; }

    PdfFace title;
    PdfFace company;
    PdfFace section;
    PdfFace body;
    PdfFace strong;
    PdfFace label;
    PdfFace footer;

    QColor text{0x1A1D23};
    QColor aside{0x5C6573};
    QColor line{0xD5D9E0};

private:
    double m_unit;
};

} // namespace Ledgerbridge::Exports
