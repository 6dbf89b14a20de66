// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensiondelta.h"

#include "directory.h"
#include "odatavalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// One wish per dimension, in the order of first mention.
QList<PlanDimension> withoutRepeats(const QList<PlanDimension> &wanted)
{
    QList<PlanDimension> result;
    for (const PlanDimension &wish : wanted) {
        if (Directory::normalised(wish.dimension).isEmpty())
            continue;
        const auto same = std::find_if(result.begin(), result.end(),
            [&wish](const PlanDimension &other) { return isSameCode(other.dimension, wish.dimension); });
        if (same == result.end())
            result.append(wish);
        else
            *same = wish;
    }
    return result;
}

} // namespace

QList<DimensionChange> dimensionDelta(const QList<DimensionSetLine> &current, const QList<PlanDimension> &wanted)
{
    using Kind = DimensionChange::Kind;
    QList<DimensionChange> changes;
    const QList<PlanDimension> wishes = withoutRepeats(wanted);
    for (const PlanDimension &wish : wishes) {
        const auto there = std::find_if(current.cbegin(), current.cend(),
            [&wish](const DimensionSetLine &line) { return isSameCode(line.code, wish.dimension); });
        const bool isThere = there != current.cend();
        const QString code = Directory::normalised(wish.dimension);
        const QString value = Directory::normalised(wish.value);
        if (wish.remove) {
            if (isThere)
                changes.append({Kind::Delete, there->id, there->etag, code, {}});
        } else if (value.isEmpty()) {
            continue;
        } else if (!isThere) {
            changes.append({Kind::Post, {}, {}, code, value});
        } else if (!isSameCode(there->valueCode, value)) {
            changes.append({Kind::Patch, there->id, there->etag, code, value});
        }
    }
    return changes;
}

DimensionSetLine dimensionSetLine(const Json &row)
{
    return {idField(row, u"id"), etagOf(row), textField(row, u"code"), textField(row, u"valueCode")};
}

Json dimensionBody(const DimensionChange &change)
{
    if (change.kind == DimensionChange::Kind::Delete)
        return {};
    Json body = Json::object();
    // a set line's dimension is fixed; only its value may be patched
    if (change.kind == DimensionChange::Kind::Post)
        body.set(u"code"_s, Json(change.code));
    body.set(u"valueCode"_s, Json(change.valueCode));
    return body;
}

} // namespace Ledgerbridge::Nav
