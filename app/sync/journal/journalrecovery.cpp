// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalrecovery.h"

#include "outage.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any of NAV's own limits for one operation (nav.md 6): what was to be posted and left no trace by then was
/// taken out by somebody.
constexpr qint64 backgroundSeconds = qint64(15) * 60;

qint64 entryBefore(const QJsonObject &details)
{
    return details.value(u"after"_s).toVariant().toLongLong();
}

} // namespace

JournalRecovery::JournalRecovery(Run &run, const CompanyLink &link, QJsonObject details, QDateTime openedAt)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
    , m_proof(run, link, entryBefore(details))
    , m_details(std::move(details))
    , m_openedAt(std::move(openedAt))
{
}

QCoro::Task<Result<bool>> JournalRecovery::settledByLedger(WorkItem &item)
{
    // gcc 12 cannot keep a braced list alive across co_await.
    const QStringList references(item.journal()->reference);
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, references);
    if (!entries)
        co_return fail(entries.error());
    co_return m_proof.settleByReference(item, *entries);
}

/// A batch that is gone holds no lines.
QCoro::Task<Result<QList<Nav::JournalLine>>> JournalRecovery::ourLines(QString reference)
{
    const QString journalId = m_details.value(u"journal"_s).toString();
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, journalId);
    if (!lines && !isGone(lines.error()))
        co_return fail(lines.error());
    QList<Nav::JournalLine> ours;
    if (!lines)
        co_return ours;
    for (const Nav::JournalLine &line : *lines)
        if (!line.isBlank() && Directory::normalised(line.documentNumber) == Directory::normalised(reference))
            ours.append(line);
    co_return ours;
}

QString JournalRecovery::stage() const
{
    return m_details.value(u"stage"_s).toString();
}

/// Lines that still stand were not posted. On disk before they are taken out, so that whoever goes on after an
/// interruption does not wait for a posting because they are gone.
Result<void> JournalRecovery::noteUnposted(const WorkItem &item)
{
    QJsonObject details = m_details;
    details.insert(u"stage"_s, Stage::lines.toString());
    return m_moves.updateDetails({item}, Store::Intent::Kind::JournalPost, details);
}

/// Deleting twice does no harm, so a lost answer is met by looking again.
QCoro::Task<Result<JournalRecovery::Lines>> JournalRecovery::takeLinesOut(WorkItem item)
{
    const QString journalId = m_details.value(u"journal"_s).toString();
    Lines state = Lines::None;
    for (int attempt = 1;; ++attempt) {
        const auto lines = co_await ourLines(item.journal()->reference);
        if (!lines)
            co_return fail(lines.error());
        if (lines->isEmpty())
            co_return state;
        if (stage() == Stage::accepted)
            co_return Lines::Waiting;
        if (const auto noted = noteUnposted(item); !noted)
            co_return fail(noted.error());
        const auto deleted = co_await m_link.ledger->deleteJournalLines(m_link.company.id, journalId, *lines);
        state = Lines::TakenOut;
        if (!deleted && (!mayLookUp(deleted.error()) || attempt == patientTries))
            co_return fail(deleted.error());
    }
}

/// A posting commits as a whole: whoever sees no lines of it any more sees its entries from then on. So the ledger is
/// read after the lines each time.
QCoro::Task<Result<void>> JournalRecovery::recover(WorkItem item)
{
    const auto posted = co_await settledByLedger(item);
    if (!posted || *posted)
        co_return posted ? Result<void>() : fail(posted.error());
    const auto taken = co_await takeLinesOut(item);
    if (!taken)
        co_return fail(taken.error());
    if (*taken == Lines::Waiting)
        co_return m_moves.inDoubt(
            item, RunText::tr("NAV accepted the posting, but its lines still wait in the journal."));
    const auto now = co_await settledByLedger(item);
    if (!now || *now)
        co_return now ? Result<void>() : fail(now.error());
    if (*taken == Lines::TakenOut)
        co_return m_moves.backToReady(
            item, RunText::tr("Looked up in NAV: not posted; its lines were taken out of the journal."));
    co_return co_await settleWithoutTrace(item);
}

/// Neither lines nor entries under its reference. Lines whose posting was asked for do not vanish without it, so what
/// stays hidden is waited for; lines that somebody in NAV has posted may stand under another number.
QCoro::Task<Result<void>> JournalRecovery::settleWithoutTrace(WorkItem item)
{
    const auto trace = co_await m_proof.settleRenumbered(item);
    if (!trace)
        co_return fail(trace.error());
    const bool mayAppear = stage() != Stage::lines && m_openedAt.secsTo(m_run.now()) < backgroundSeconds;
    switch (*trace) {
    case JournalProof::Trace::Found: co_return Result<void>();
    case JournalProof::Trace::None:
        if (mayAppear)
            break;
        co_return m_moves.backToReady(
            item, RunText::tr("Looked up in NAV: neither lines nor entries of it are there; it is posted anew."));
    case JournalProof::Trace::Unclear:
        m_run.problem(
            RunText::tr("Document %1 may stand in NAV under another number than %2. Look it up there by date, "
                        "account and text; until then it stays in doubt.")
                .arg(item.record.documentId, item.journal()->reference));
        break;
    }
    co_return m_moves.inDoubt(
        item, RunText::tr("The posting got no clear answer, and the ledger does not show it for certain."));
}

QCoro::Task<Result<JournalRecovery::Draft>> JournalRecovery::lookAtDraft(WorkItem &item)
{
    const auto lines = co_await ourLines(item.journal()->reference);
    if (!lines)
        co_return fail(lines.error());
    if (!lines->isEmpty())
        co_return Draft::Standing;
    const auto posted = co_await settledByLedger(item);
    if (!posted)
        co_return fail(posted.error());
    if (*posted)
        co_return Draft::Posted;
    const auto trace = co_await m_proof.settleRenumbered(item);
    if (!trace)
        co_return fail(trace.error());
    switch (*trace) {
    case JournalProof::Trace::Found: co_return Draft::Posted;
    case JournalProof::Trace::Unclear: co_return Draft::Unclear;
    case JournalProof::Trace::None: break;
    }
    co_return Draft::Gone;
}

} // namespace Ledgerbridge::Sync
