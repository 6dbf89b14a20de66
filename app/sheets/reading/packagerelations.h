// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ziparchive.h"

#include <QHash>
#include <QString>

namespace Ledgerbridge::Sheets {

/// Where a part of the package leads to.
struct PackageRelation final
{
    /// The last word of the type: `worksheet`, `sharedStrings`.
    QString type;
    /// Name of the part, from the root of the package; empty where it is outside of the file.
    QString target;
};

/// The relations of a part by their id; those of the package as a whole where `part` is empty. A part without any gives
/// an empty hash.
[[nodiscard]] Result<QHash<QString, PackageRelation>> relationsOf(ZipArchive &archive, const QString &part);

/// The target of the first relation of that type; empty where there is none.
[[nodiscard]] QString targetOfType(const QHash<QString, PackageRelation> &relations, QLatin1StringView type);

} // namespace Ledgerbridge::Sheets
