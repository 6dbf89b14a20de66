// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Ledgerbridge::Concur {

/// What receipts and invoice images come as.
enum class ImageType { Png, Jpeg, Pdf };

/// A receipt or the image of an invoice, as Concur's file store hands it over.
struct ImageFile final
{
    QByteArray bytes;
    ImageType type = ImageType::Png;
    [[nodiscard]] bool operator==(const ImageFile &) const = default;
};

/// Told by the first bytes alone: names and headers of file stores lie. None: a file of another type.
[[nodiscard]] std::optional<ImageType> imageTypeOf(const QByteArray &bytes);
/// `png`, `jpg`, `pdf`: the ending of a file's name.
[[nodiscard]] QString suffixOf(ImageType type);

} // namespace Ledgerbridge::Concur

Q_DECLARE_METATYPE(Ledgerbridge::Concur::ImageFile)
