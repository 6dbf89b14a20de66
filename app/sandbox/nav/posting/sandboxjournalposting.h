// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

/// Posts all lines of a batch, or queues it where the company posts with the job queue (nav.md 3.1, 3.2). Nothing is
/// written where it refuses; what it wrote is committed, whatever transaction was open.
[[nodiscard]] Outcome<void> postJournal(NavCompany &company, const QUuid &journalId);
/// The same, now.
[[nodiscard]] Outcome<void> postJournalNow(NavCompany &company, const QUuid &journalId);

} // namespace Ledgerbridge::Sandbox
