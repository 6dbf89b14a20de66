// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "postingpolicy.h"
#include "sourcedocument.h"

namespace Ledgerbridge {

/// The day on which a document is to be posted by the policy, before the posting window is looked at
/// (command-line.md, `posting.date`); invalid when the document lacks the date that the policy names.
[[nodiscard]] QDate wishedPostingDate(const SourceDocument &document, const PostingPolicy &policy, QDate today);

/// `wished` if NAV's window allows it; else, with `nextOpenDay`, the first open day after it; else invalid. A date is
/// never moved backwards.
[[nodiscard]] QDate openPostingDate(QDate wished, const Directory &directory, PostingPolicy::ClosedPeriod policy);

} // namespace Ledgerbridge
