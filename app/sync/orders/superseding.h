// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// A change of a purchase is a new request that supersedes the old one (product.md, section 1). Once the new one is
/// approved, orders of the old one that are not in NAV yet are ignored, with that reason; one that stands there is named
/// among the orders to close. Nothing in NAV is ever deleted for it.
[[nodiscard]] Result<void> applySuperseding(Run &run);

/// Ids of requests whose place an approved one has taken: their orders are taken up no more.
[[nodiscard]] Result<QStringList> supersededRequests(Run &run);

} // namespace Ledgerbridge::Sync
