// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalproof.h"

#include "journallines.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

JournalProof::JournalProof(Run &run, const CompanyLink &link, qint64 entryBefore)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
    , m_entryBefore(entryBefore)
{
}

QCoro::Task<Result<void>> JournalProof::settle(WorkItem &item, QList<Nav::LedgerEntry> entries, bool certain)
{
    const Posting posting = *item.journal();
    QList<Nav::LedgerEntry> own;
    for (const Nav::LedgerEntry &entry : std::as_const(entries))
        if (entry.documentNumber == posting.reference)
            own.append(entry);
    if (!own.isEmpty()) {
        const QString difference = compareLedger(posting, own);
        if (!difference.isEmpty())
            m_run.problem(RunText::tr("Document %1 stands in NAV as %2, but %3. Check the posting in NAV.")
                              .arg(item.record.documentId, posting.reference, difference));
        co_return m_moves.posted(item, posting.reference, own.first().postingDate, false);
    }
    const auto other = co_await renumbered(posting);
    if (!other)
        co_return fail(other.error());
    if (!other->isEmpty()) {
        m_run.problem(RunText::tr(
            "NAV replaced document no. %1 by %2. Remove the posting number series from the journal batch %3 in NAV.")
                          .arg(posting.reference, *other, m_run.setup.journalCode));
        co_return m_moves.posted(item, *other, posting.postingDate, false);
    }
    co_return m_moves.inDoubt(item,
        certain ? RunText::tr("NAV accepted the posting, but the ledger does not show it yet.")
                : RunText::tr("The posting got no clear answer, and the ledger does not show it."));
}

QCoro::Task<Result<QString>> JournalProof::renumbered(Posting posting)
{
    const auto entries =
        co_await m_link.ledger->ledgerEntriesAfter(m_link.company.id, m_entryBefore, posting.postingDate);
    if (!entries)
        co_return fail(entries.error());
    co_return findRenumbered(posting, *entries);
}

} // namespace Ledgerbridge::Sync
