// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Clears our journal batch of lines that an earlier run of ours left unposted. A line is ours only when its document no.
/// is the derived reference of a document this workspace knows.
class JournalLeftovers final
{
public:
    JournalLeftovers(Run &run, const CompanyLink &link, const Nav::Journal &journal);

    /// Document numbers of lines that are not ours and were left alone.
    [[nodiscard]] QCoro::Task<Result<QStringList>> clear();

private:
    [[nodiscard]] Result<bool> isOurs(const Nav::JournalLine &line);

    Run &m_run;
    const CompanyLink &m_link;
    const Nav::Journal &m_journal;
};

} // namespace Ledgerbridge::Sync
