// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace Ledgerbridge::Ui {

/// One page of a picture, or why there is none.
struct DecodedPicture final
{
    QImage image;
    /// Counted from 0.
    int page = 0;
    int pages = 1;
    /// A sentence where `image` is null.
    QString problem;
    /// This system has nothing that reads the format: PDF needs a plugin of Qt that not every system has.
    bool isUnknownFormat = false;
};

/// Whether pictures of that format (`png`, `jpeg`, `pdf`) can be decoded here. Slow the first time, for it loads plugins.
[[nodiscard]] bool canDecode(const QByteArray &format);

/// Decodes one page, as large as a screen can use and no larger: what small files unpack to is looked at before memory is
/// taken for it. The format is told, never guessed from the bytes, so that no other decoder sees them. Any thread.
[[nodiscard]] DecodedPicture decodePicture(const QByteArray &bytes, const QByteArray &format, int page);

} // namespace Ledgerbridge::Ui
