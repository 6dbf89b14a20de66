// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "correction.h"

#include <QJsonArray>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

QJsonObject correctionToJson(const Correction &correction)
{
    QJsonArray originals;
    for (const qint64 id : correction.originals)
        originals.append(id);
    return QJsonObject{{u"kind"_s, correction.isOffset() ? u"offset"_s : u"difference"_s}, {u"originals"_s, originals},
        {u"repost"_s, correction.repost}, {u"actor"_s, correction.actor}, {u"reason"_s, correction.reason}};
}

std::optional<Correction> correctionFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    Correction correction;
    correction.kind =
        json.value(u"kind"_s).toString() == u"difference" ? Correction::Kind::Difference : Correction::Kind::Offset;
    const QJsonArray originals = json.value(u"originals"_s).toArray();
    for (const auto &id : originals)
        correction.originals.append(id.toInteger());
    correction.repost = json.value(u"repost"_s).toBool();
    correction.actor = json.value(u"actor"_s).toString();
    correction.reason = json.value(u"reason"_s).toString();
    return correction;
}

} // namespace Ledgerbridge::Sync
