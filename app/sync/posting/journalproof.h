// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingwork.h"

namespace Ledgerbridge::Sync {

/// Reads in the ledger whether a journal posting stands there, and settles the document by it. 204 is no proof
/// (nav.md 3.1); entries are.
class JournalProof final
{
public:
    /// `entryBefore`: last entry number before the posting, for finding what a posting series renumbered.
    JournalProof(Run &run, const CompanyLink &link, qint64 entryBefore);

    /// `entries`: of the document's reference, or of many. `certain`: NAV accepted the posting. Without entries the
    /// document is in doubt.
    [[nodiscard]] QCoro::Task<Result<void>> settle(WorkItem &item, QList<Nav::LedgerEntry> entries, bool certain);

private:
    [[nodiscard]] QCoro::Task<Result<QString>> renumbered(Posting posting);

    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
    qint64 m_entryBefore;
};

} // namespace Ledgerbridge::Sync
