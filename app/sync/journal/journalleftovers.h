// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Clears our journal batch of lines that an earlier run of ours left unposted. A line is ours only when its document no.
/// is the reference of a posting this workspace has begun (intents are on disk before any line is written), or the one
/// that a document which still waits here would get (its intent was lost with the disk, or an older backup was restored),
/// or when the check-up wrote it.
class JournalLeftovers final
{
public:
    JournalLeftovers(Run &run, const CompanyLink &link, const Nav::Journal &journal);

    /// Document numbers of lines that were left alone.
    struct Left final
    {
        QStringList foreign;
        /// Ours, but of a posting whose outcome is not known: not to be touched by anything but recovery.
        QStringList inDoubt;
    };
    [[nodiscard]] QCoro::Task<Result<Left>> clear();

private:
    enum class Owner { Others, Ours, InDoubt };
    [[nodiscard]] Result<Owner> ownerOf(const Nav::JournalLine &line);
    [[nodiscard]] Result<Owner> ownerByNumber(const Nav::JournalLine &line);
    [[nodiscard]] Result<void> noteRemoval(const QList<Nav::JournalLine> &lines);

    Run &m_run;
    const CompanyLink &m_link;
    const Nav::Journal &m_journal;
};

} // namespace Ledgerbridge::Sync
