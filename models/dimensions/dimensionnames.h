// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendorcomparison.h"

#include <QString>

namespace Ledgerbridge {

/// `dimensions.conflicts` means the same as `vendors.conflicts`.
using DimensionConflictPolicy = VendorConflictPolicy;

/// NAV's name of a value as it stands in Concur. A list must not bear hyphens, not even in names (concur.md 6.2): they
/// become dashes. A value without a name gets its code, which Concur demands one for.
[[nodiscard]] QString concurNameOf(const QString &navName, const QString &navCode);
/// Whether Concur's name says what `wanted` says, whichever way its hyphens are written.
[[nodiscard]] bool isSameListName(const QString &wanted, const QString &concurName);

/// Whose name holds where both differ.
enum class NameWinner { Nav, Concur, Nobody };
/// `agreed`: what both sides last had; empty where that is not known. NAV's name wins, unless Concur's was changed as well:
/// then, and where nothing was agreed yet, the policy decides. With `ConcurWins`, what was changed in Concur alone stays.
[[nodiscard]] NameWinner winnerOfNames(
    const QString &nav, const QString &concur, const QString &agreed, DimensionConflictPolicy policy);

} // namespace Ledgerbridge
