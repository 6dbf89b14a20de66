// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"
#include "tieout.h"

namespace Ledgerbridge::Sync {

/// Reports and invoices approved in the month, every version, each with the amount that its content says. Content that
/// cannot be read states none. Documents from before days of approval were kept get theirs first.
[[nodiscard]] Result<QList<CountedDocument>> readMonth(Run &run, const Period &period);

} // namespace Ledgerbridge::Sync
