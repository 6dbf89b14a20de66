// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workbench.h"

namespace Ledgerbridge {

/// Dimensions that NAV is known to demand (NavLessons) and lines do not bear: tax and counter lines take them from the
/// cost lines they belong to, where those leave no doubt (command-line.md: they carry what NAV demands); anything else is
/// held. Cost lines get none that the document does not give.
void meetDemands(Workbench &bench, QList<Posting> &postings);

/// Subject of a reason about a demanded dimension: `61200/COSTCENTER`.
[[nodiscard]] QString demandSubject(const QString &number, const QString &dimension);

} // namespace Ledgerbridge
