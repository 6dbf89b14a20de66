// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionlink.h"

#include <QMetaType>

#include <optional>

namespace Ledgerbridge {

/// A value of a dimension as people look at it: NAV's beside Concur's.
struct DimensionRow final
{
    enum class State { Same, OnlyNav, OnlyConcur, Differs, Proposal };

    QString dimension;
    QString valueCode;
    QString valueName;
    QString listName;
    /// Concur's, with those of its ancestors.
    QString itemCode;
    QString itemName;
    State state = State::Same;
    /// Number of the proposal that waits; 0 where none does.
    qint64 proposal = 0;
    /// A sentence about what a person has to decide; empty where nothing is amiss.
    QString conflict;
    [[nodiscard]] bool operator==(const DimensionRow &) const = default;
};

/// The row of a link that no proposal is about.
[[nodiscard]] DimensionRow dimensionRowOf(const DimensionLink &link);
/// Machine name, as in JSON.
[[nodiscard]] QString toString(DimensionRow::State state);
[[nodiscard]] std::optional<DimensionRow::State> dimensionStateFromString(QStringView text);
/// A few words for people.
[[nodiscard]] QString dimensionStateTitle(DimensionRow::State state);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::DimensionRow)
