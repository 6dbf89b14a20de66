// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalleftovers.h"

#include "reference.h"

namespace Ledgerbridge::Sync {

JournalLeftovers::JournalLeftovers(Run &run, const CompanyLink &link, const Nav::Journal &journal)
    : m_run(run)
    , m_link(link)
    , m_journal(journal)
{
}

Result<bool> JournalLeftovers::isOurs(const Nav::JournalLine &line)
{
    Store::DocumentFilter filter;
    filter.documentId = line.externalDocumentNumber;
    if (filter.documentId.isEmpty())
        return false;
    const auto versions = m_run.documents.list(filter);
    if (!versions)
        return fail(versions.error());
    for (const Record &version : *versions)
        if (derivedReference(version.number, version.documentId, version.fisId, m_link.company.id)
            == line.documentNumber)
            return true;
    return false;
}

QCoro::Task<Result<QStringList>> JournalLeftovers::clear()
{
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!lines)
        co_return fail(lines.error());
    QList<Nav::JournalLine> ours;
    QStringList foreign;
    for (const Nav::JournalLine &line : *lines) {
        if (line.isBlank())
            continue;
        const auto own = isOurs(line);
        if (!own)
            co_return fail(own.error());
        if (*own)
            ours.append(line);
        else
            foreign.append(line.documentNumber);
    }
    if (!ours.isEmpty()) {
        const auto deleted = co_await m_link.ledger->deleteJournalLines(m_link.company.id, m_journal.id, ours);
        if (!deleted)
            co_return fail(deleted.error());
    }
    co_return foreign;
}

} // namespace Ledgerbridge::Sync
