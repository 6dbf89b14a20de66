// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingplan.h"

namespace Ledgerbridge {

/// SHA-256, hex, over what a document becomes in NAV and an approver answers for: company, kind of posting, vendor,
/// currency, amounts, accounts, tax codes and dimensions. Days are left out, since with `posting.date today` they change by
/// themselves; so are texts and numbers, which follow from the document's content. Equal plans give the same anywhere.
[[nodiscard]] QString planDigest(const PostingPlan &plan);

} // namespace Ledgerbridge
