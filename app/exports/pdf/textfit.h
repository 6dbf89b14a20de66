// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pdfstyle.h"

#include <QStringList>

class QPainter;

namespace Ledgerbridge::Exports {

/// The text in at most so many lines of that width; what does not fit ends in an ellipsis. Line breaks in it are blanks.
[[nodiscard]] QStringList fittedLines(const QString &text, const PdfFace &face, double width, int mostLines);
/// The width of a figure whose digits stand in cells of one width.
[[nodiscard]] double figureWidth(const QString &figure, const PdfFace &face);
/// A figure that ends at `right`; made smaller where it would not fit into `width`: figures are never cut.
void drawFigure(
    QPainter &painter, const QString &figure, const PdfFace &face, double right, double baseline, double width);
/// The text in one line from `left` on, with an ellipsis where it is wider than `width`.
void drawLine(QPainter &painter, const QString &text, const PdfFace &face, double left, double baseline, double width);

} // namespace Ledgerbridge::Exports
