// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge {

/// NAV's dimension codes may bear hyphens, which Concur's list codes must not: there a hyphen parts the levels of a
/// list (concur.md, lists: "BC codes with - must be mapped reversibly"). In Concur a hyphen is written `~`; a `~` of
/// NAV's own, and the `^` that marks it, get a `^` before them. `ABC-1` ↔ `ABC~1`.
[[nodiscard]] QString toConcurListCode(const QString &navCode);
[[nodiscard]] QString fromConcurListCode(const QString &concurCode);

} // namespace Ledgerbridge
