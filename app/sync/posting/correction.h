// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Ledgerbridge::Sync {

/// That a posting is no document's own but corrects what stands of earlier versions, by a person's word. Kept in the
/// intents, so that recovery settles it as what it is.
struct Correction final
{
    enum class Kind {
        Offset, ///< takes the originals back; the document itself is still to be posted, or was recalled
        Difference ///< is the document's posting beside the originals, which stay
    };
    Kind kind = Kind::Offset;
    /// Row ids of the versions that stand in NAV.
    QList<qint64> originals;
    /// Offset: the new version is posted next. Without it the document itself is taken back.
    bool repost = true;
    QString actor;
    QString reason;

    [[nodiscard]] bool isOffset() const { return kind == Kind::Offset; }
};

[[nodiscard]] QJsonObject correctionToJson(const Correction &correction);
/// None for an object without members.
[[nodiscard]] std::optional<Correction> correctionFromJson(const QJsonObject &json);

} // namespace Ledgerbridge::Sync
