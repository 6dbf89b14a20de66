// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalleftovers.h"

#include "checkup.h"

namespace Ledgerbridge::Sync {

JournalLeftovers::JournalLeftovers(Run &run, const CompanyLink &link, const Nav::Journal &journal)
    : m_run(run)
    , m_link(link)
    , m_journal(journal)
{
}

Result<JournalLeftovers::Owner> JournalLeftovers::ownerOf(const Nav::JournalLine &line)
{
    if (Nav::isProbeLine(line))
        return Owner::Ours;
    // NAV keeps codes in capitals, and so are references.
    const auto id = m_run.intents.recordOf(m_link.company.id, Directory::normalised(line.documentNumber));
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return Owner::Others;
    const auto record = m_run.documents.byId(*id);
    if (!record)
        return fail(record.error());
    if (!*record)
        return Owner::Others;
    const RecordState state = (*record)->state;
    return state == RecordState::InDoubt || state == RecordState::Posting ? Owner::InDoubt : Owner::Ours;
}

QCoro::Task<Result<JournalLeftovers::Left>> JournalLeftovers::clear()
{
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!lines)
        co_return fail(lines.error());
    QList<Nav::JournalLine> ours;
    Left left;
    for (const Nav::JournalLine &line : *lines) {
        if (line.isBlank())
            continue;
        const auto owner = ownerOf(line);
        if (!owner)
            co_return fail(owner.error());
        switch (*owner) {
        case Owner::Ours: ours.append(line); break;
        case Owner::InDoubt: left.inDoubt.append(line.documentNumber); break;
        case Owner::Others: left.foreign.append(line.documentNumber); break;
        }
    }
    if (!ours.isEmpty()) {
        const auto deleted = co_await m_link.ledger->deleteJournalLines(m_link.company.id, m_journal.id, ours);
        if (!deleted)
            co_return fail(deleted.error());
    }
    co_return left;
}

} // namespace Ledgerbridge::Sync
