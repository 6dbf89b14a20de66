// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalproof.h"

#include "journallines.h"
#include "postingseries.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

JournalProof::JournalProof(Run &run, const CompanyLink &link, qint64 entryBefore)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
    , m_entryBefore(entryBefore)
{
}

Result<bool> JournalProof::settleByReference(WorkItem &item, const QList<Nav::LedgerEntry> &entries)
{
    const Posting posting = *item.journal();
    QList<Nav::LedgerEntry> own;
    for (const Nav::LedgerEntry &entry : entries)
        if (Directory::normalised(entry.documentNumber) == Directory::normalised(posting.reference))
            own.append(entry);
    if (own.isEmpty())
        return false;
    const QString difference = compareLedger(posting, own);
    if (!difference.isEmpty())
        m_run.problem(RunText::tr("Document %1 stands in NAV as %2, but %3. Check the posting in NAV.")
                          .arg(item.record.documentId, posting.reference, difference));
    const auto moved = m_moves.posted(item, posting.reference, own.first().postingDate, false, difference);
    return moved ? Result<bool>(true) : fail(moved.error());
}

QCoro::Task<Result<JournalProof::Trace>> JournalProof::settleRenumbered(WorkItem &item)
{
    const Posting posting = *item.journal();
    const auto entries =
        co_await m_link.ledger->ledgerEntriesAfter(m_link.company.id, m_entryBefore, posting.postingDate);
    if (!entries)
        co_return fail(entries.error());
    // What is known under its number is another document's.
    QList<Nav::LedgerEntry> unknown;
    QHash<QString, bool> known;
    for (const Nav::LedgerEntry &entry : *entries) {
        if (!known.contains(entry.documentNumber)) {
            const auto isKnown = m_run.intents.isKnown(m_link.company.id, entry.documentNumber);
            if (!isKnown)
                co_return fail(isKnown.error());
            known.insert(entry.documentNumber, *isKnown);
        }
        if (!known.value(entry.documentNumber))
            unknown.append(entry);
    }
    const Likeness likeness = findRenumbered(posting, unknown);
    if (likeness.number.isEmpty())
        co_return likeness.similar ? Trace::Unclear : Trace::None;
    m_run.problem(RunText::tr(
        "NAV replaced document no. %1 by %2. Remove the posting number series from the journal batch %3 in NAV.")
                      .arg(posting.reference, likeness.number, m_run.setup.journalCode));
    if (const auto noted = PostingSeries(*m_run.setup.database, m_link.company.id).wasSeen(likeness.number); !noted)
        co_return fail(noted.error());
    const auto moved = m_moves.posted(item, likeness.number, posting.postingDate, false);
    co_return moved ? Result<Trace>(Trace::Found) : fail(moved.error());
}

} // namespace Ledgerbridge::Sync
