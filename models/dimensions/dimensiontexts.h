// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionlink.h"
#include "dimensionwishes.h"

namespace Ledgerbridge::DimensionTexts {

/// Sentences for the admin about a value that a person has to decide about: which, what, and what to do.

[[nodiscard]] QString otherName(const DimensionWish &wish, const ListAssignment &place, const ConcurListItem &item);
/// Somebody took it out of Concur's list.
[[nodiscard]] QString takenOut(const DimensionWish &wish, const ListAssignment &place, const QString &code);
/// Another company's value stands behind that code.
[[nodiscard]] QString claimed(const DimensionWish &wish, const ListAssignment &place, const DimensionWish &owner);
/// The place is on a deeper level, and it is not said below which item.
[[nodiscard]] QString parentUnknown(const DimensionWish &wish, const ListAssignment &place);
[[nodiscard]] QString parentMissing(const DimensionWish &wish, const ListAssignment &place);
/// A mapping gives the value a code that Concur's lists cannot have.
[[nodiscard]] QString hyphen(const DimensionWish &wish, const ListAssignment &place);
/// NAV has it no more, Concur still does.
[[nodiscard]] QString gone(const DimensionLink &link);

} // namespace Ledgerbridge::DimensionTexts
