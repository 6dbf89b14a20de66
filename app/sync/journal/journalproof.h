// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingmoves.h"

namespace Ledgerbridge::Sync {

/// Reads in the ledger whether a journal posting stands there, and settles the document by it. 204 is no proof
/// (nav.md 3.1); entries are.
class JournalProof final
{
public:
    /// `entryBefore`: last entry number before the posting, for finding what a posting series renumbered.
    JournalProof(Run &run, const CompanyLink &link, qint64 entryBefore);

    /// Settles the item as posted where `entries` (of its reference, or of many) show it; else false.
    [[nodiscard]] Result<bool> settleByReference(WorkItem &item, const QList<Nav::LedgerEntry> &entries);

    enum class Trace {
        None, ///< nothing that was posted since looks like it
        Found, ///< under another number, and the item is settled so
        Unclear ///< something looks like it without being it for certain
    };
    /// For what does not stand under its reference: a posting series may have given it another number (nav.md 3.2, 6).
    [[nodiscard]] QCoro::Task<Result<Trace>> settleRenumbered(WorkItem &item);

private:
    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
    qint64 m_entryBefore;
};

} // namespace Ledgerbridge::Sync
