// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "postingplan.h"

#include <QList>
#include <QString>

namespace Ledgerbridge::Nav {

/// A dimension that a line of NAV carries at the moment, its own or inherited (nav.md 2.5).
struct DimensionSetLine final
{
    QString id;
    QString etag;
    QString code;
    QString valueCode;
};

struct DimensionChange final
{
    enum class Kind { Post, Patch, Delete };

    Kind kind = Kind::Post;
    /// Of the set line; empty for Post.
    QString id;
    QString etag;
    QString code;
    QString valueCode;
    [[nodiscard]] bool operator==(const DimensionChange &) const = default;
};

/// What to change so that the line carries `wanted`: missing dimensions are posted, differing ones patched (a dimension
/// that is there already, even by default, cannot be posted), `remove` takes away; everything else stays. Codes are
/// compared as NAV does. A dimension that is wanted twice counts as it stands last.
[[nodiscard]] QList<DimensionChange> dimensionDelta(
    const QList<DimensionSetLine> &current, const QList<PlanDimension> &wanted);

[[nodiscard]] DimensionSetLine dimensionSetLine(const Json &row);
/// Null for Delete.
[[nodiscard]] Json dimensionBody(const DimensionChange &change);

} // namespace Ledgerbridge::Nav
