// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalleftovers.h"

#include "checkup.h"
#include "reference.h"
#include "runtext.h"
#include "writescope.h"

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
        return ownerByNumber(line);
    const auto record = m_run.documents.byId(*id);
    if (!record)
        return fail(record.error());
    if (!*record)
        return Owner::Others;
    const RecordState state = (*record)->state;
    return state == RecordState::InDoubt || state == RecordState::Posting ? Owner::InDoubt : Owner::Ours;
}

/// Nobody else derives that number. Whoever wrote the line, nothing of the document is posted while it waits here, and
/// the ledger is asked for it before it is written anew.
Result<JournalLeftovers::Owner> JournalLeftovers::ownerByNumber(const Nav::JournalLine &line)
{
    Owner owner = Owner::Others;
    if (line.externalDocumentNumber.isEmpty())
        return owner;
    Store::DocumentFilter filter;
    filter.documentId = line.externalDocumentNumber;
    filter.states = unpostedStates();
    const auto read = m_run.documents.forEach(filter, [&](const Record &record) -> Result<void> {
        const QString reference = derivedReference(record.number, record.documentId, record.fisId, m_link.company.id);
        if (Directory::normalised(line.documentNumber) == reference)
            owner = Owner::Ours;
        return {};
    });
    return read ? Result<Owner>(owner) : fail(read.error());
}

/// On disk before it leaves, as everything that changes NAV.
Result<void> JournalLeftovers::noteRemoval(const QList<Nav::JournalLine> &lines)
{
    QStringList numbers;
    for (const Nav::JournalLine &line : lines)
        if (!numbers.contains(line.documentNumber))
            numbers.append(line.documentNumber);
    const AuditEntry entry = Run::entry(QStringLiteral("leftoversRemoved"),
        RunText::tr("About to take %n line(s) of an interrupted run out of journal %1: %2", nullptr, int(lines.size()))
            .arg(m_journal.code, numbers.join(u", ")),
        m_journal.code);
    Store::Database &database = *m_run.setup.database;
    return Store::inTransaction(database, [&]() -> Result<void> {
        const auto noted = Store::AuditTrail(database).append(entry);
        return noted ? Result<void>() : fail(noted.error());
    });
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
        if (const auto noted = noteRemoval(ours); !noted)
            co_return fail(noted.error());
        const auto deleted = co_await m_link.ledger->deleteJournalLines(m_link.company.id, m_journal.id, ours);
        if (!deleted)
            co_return fail(deleted.error());
    }
    co_return left;
}

} // namespace Ledgerbridge::Sync
