// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Ledgerbridge::Sandbox {

/// A small PNG that looks like a till receipt: paper with grey lines, which differ by `seed`. Made without Qt Gui.
[[nodiscard]] QByteArray samplePng(size_t seed);
/// Such a receipt as a JPEG.
[[nodiscard]] QByteArray sampleJpeg();
/// A small PDF with a line of text on each page; `title` is plain ASCII without brackets.
[[nodiscard]] QByteArray samplePdf(const QByteArray &title, int pages);

} // namespace Ledgerbridge::Sandbox
