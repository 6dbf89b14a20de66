// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingwork.h"

#include <QSet>

namespace Ledgerbridge::Sync {

/// Positions of the documents that NAV's refusal of a journal batch points at (nav.md 3.5), the surest pointer first: a
/// document number; the number of a line behind the code of the batch; an account. Empty when it names none. `batch`:
/// code of the journal batch; `firstLine`: number of the first line written for `items`. Pure.
///
/// Only a hint: whoever posts tries the suspects apart from the others, and NAV decides again.
[[nodiscard]] QSet<qsizetype> culpritsNamed(
    const QString &words, const QString &batch, const QList<WorkItem> &items, int firstLine);

} // namespace Ledgerbridge::Sync
