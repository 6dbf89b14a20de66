// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace Ledgerbridge {

/// How long a document has been held: up to 7 days, 8 to 30, 31 to 60, longer. Days are UTC's.
enum class HeldAge { Week, Month, TwoMonths, Older };

[[nodiscard]] QList<HeldAge> allHeldAges();
[[nodiscard]] HeldAge heldAgeOf(const QDateTime &since, const QDateTime &now);
[[nodiscard]] QString heldAgeTitle(HeldAge age);

/// The moments from which on documents of an age have been held; UTC. An invalid `from` bounds nothing, an invalid
/// `before` neither.
struct HeldSpan final
{
    QDateTime from;
    QDateTime before;
};
[[nodiscard]] HeldSpan heldSpan(HeldAge age, const QDateTime &now);

} // namespace Ledgerbridge
