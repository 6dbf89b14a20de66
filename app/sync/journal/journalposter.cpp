// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalposter.h"

#include "journalleftovers.h"
#include "journallines.h"
#include "naverror.h"
#include "postingseries.h"
#include "runtext.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// The batch of lines that are left for NAV: same prefix, lane X, which no worker posts.
QString draftCode(QString code)
{
    code.back() = u'X';
    return code;
}

QStringList referencesOf(const QList<WorkItem> &items)
{
    QStringList references;
    for (const WorkItem &item : items)
        references.append(item.journal()->reference);
    return references;
}

/// NAV turned the request away before it did anything.
bool nothingWasDone(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Throttled || error.code == ErrorCode::SignIn
        || error.code == ErrorCode::MissingScope;
}

Error outcomeUnknown(const QString &text)
{
    return Error{ErrorCode::OutcomeUnknown, text, {}, 0, {}};
}

/// Lines that could not be taken back for certain: because of `why`, or because of what came in between.
Error unclearTaking(const Result<bool> &taken, const QString &why)
{
    return outcomeUnknown(taken ? why : taken.error().message);
}

} // namespace

JournalPoster::JournalPoster(Run &run, const CompanyLink &link, bool mayDraft)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
    , m_draft(mayDraft && link.policy.expenseDraft)
    , m_code(m_draft ? draftCode(run.setup.journalCode) : run.setup.journalCode)
{
}

QCoro::Task<Result<void>> JournalPoster::open()
{
    const QString lease = u"lane:%1:%2"_s.arg(m_link.company.id, m_code);
    if (const auto taken = m_run.takeLease(lease); !taken)
        co_return fail(taken.error());
    m_lease = lease;
    const auto journal = co_await m_link.ledger->ensureJournal(m_link.company.id, m_code, u"Ledgerbridge"_s);
    if (!journal && journal.error().code == ErrorCode::Refused) {
        // a matter of the journal alone: whatever needs none goes on
        m_refusal = Refusal{
            RunText::tr("NAV refuses journal %1 in %2: %3").arg(m_code, m_link.company.name, journal.error().message),
            true};
        co_return Result<void>();
    }
    if (!journal)
        co_return fail(journal.error());
    m_batch.emplace(m_link, *journal);
    if (!journal->balancingAccountNumber.isEmpty()) {
        m_refusal = Refusal{
            RunText::tr(
                "Journal %1 in %2 has a balancing account. Clear it in NAV: Ledgerbridge writes both sides itself.")
                .arg(journal->code, m_link.company.name),
            true};
        co_return Result<void>();
    }
    if (!m_draft)
        co_return co_await clearLeftovers();
    co_return Result<void>();
}

QCoro::Task<Result<void>> JournalPoster::clearLeftovers()
{
    const Nav::Journal &journal = m_batch->journal();
    JournalLeftovers leftovers(m_run, m_link, journal);
    const auto left = co_await leftovers.clear();
    if (!left)
        co_return fail(left.error());
    if (!left->foreign.isEmpty())
        m_refusal =
            Refusal{RunText::tr("Journal %1 in %2 holds lines that are not Ledgerbridge's (document no. %3). Remove or "
                                "post them in NAV; they are never posted from here.")
                        .arg(journal.code, m_link.company.name, left->foreign.first()),
                true};
    else if (!left->inDoubt.isEmpty())
        m_refusal =
            Refusal{RunText::tr("NAV has accepted to post journal %1 in %2 (document no. %3) but has not done it yet. "
                                "Other documents wait until it has; see the job queue entries in NAV.")
                        .arg(journal.code, m_link.company.name, left->inDoubt.first()),
                false};
    co_return Result<void>();
}

Reason JournalPoster::refusalReason() const
{
    return Reason{ReasonCode::NavRefused, m_code, m_refusal.text};
}

void JournalPoster::close()
{
    m_run.releaseLease(m_lease);
    m_lease.clear();
}

QCoro::Task<Result<void>> JournalPoster::post(QList<WorkItem> items)
{
    if (m_lease.isEmpty() || !m_batch)
        co_return fail(ErrorCode::Internal, RunText::tr("The journal was not opened before posting."));
    if (const auto renewed = m_run.runs.renewLease(m_lease, m_run.setup.owner); !renewed)
        co_return fail(renewed.error());
    auto fresh = co_await adoptPosted(items);
    if (fresh && m_draft)
        fresh = co_await adoptDrafted(*fresh);
    if (!fresh)
        co_return fail(fresh.error());
    if (fresh->isEmpty())
        co_return Result<void>();
    const auto last = co_await m_link.ledger->lastEntryNumber(m_link.company.id);
    if (!last)
        co_return fail(last.error());
    m_entryBefore = *last;
    co_return co_await postBatch(*fresh);
}

/// References are derived, so a posting by another machine or before a restored backup is found before anything is
/// written.
QCoro::Task<Result<QList<WorkItem>>> JournalPoster::adoptPosted(QList<WorkItem> items)
{
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, referencesOf(items));
    if (!entries)
        co_return fail(entries.error());
    QList<WorkItem> fresh;
    for (WorkItem &item : items) {
        const QString reference = item.journal()->reference;
        QList<Nav::LedgerEntry> own;
        for (const Nav::LedgerEntry &entry : *entries)
            if (Directory::normalised(entry.documentNumber) == Directory::normalised(reference))
                own.append(entry);
        if (own.isEmpty()) {
            fresh.append(item);
            continue;
        }
        const QString difference = compareLedger(*item.journal(), own);
        const Reason collision{ReasonCode::NavRefused, reference,
            RunText::tr("Number %1 stands in NAV already, but with other amounts (%2).").arg(reference, difference)};
        const auto settled = difference.isEmpty() ? m_moves.posted(item, reference, own.first().postingDate, true)
                                                  : m_moves.held(item, collision);
        if (!settled)
            co_return fail(settled.error());
    }
    co_return fresh;
}

/// Lines that wait for NAV stand there once, whoever remembers having written them.
QCoro::Task<Result<QList<WorkItem>>> JournalPoster::adoptDrafted(QList<WorkItem> items)
{
    const auto standing = co_await m_batch->standing(items);
    if (!standing)
        co_return fail(standing.error());
    QList<WorkItem> fresh;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!standing->contains(i)) {
            fresh.append(items[i]);
            continue;
        }
        const JournalBatch::Standing found = standing->value(i);
        Result<void> settled;
        if (found.difference.isEmpty())
            settled = co_await takeOver(items[i], found.lines);
        else
            settled = holdAsOccupied(items[i], found.difference);
        if (!settled)
            co_return fail(settled.error());
    }
    co_return fresh;
}

Result<void> JournalPoster::holdAsOccupied(WorkItem &item, const QString &difference)
{
    const QString reference = item.journal()->reference;
    return m_moves.held(item,
        Reason{ReasonCode::NavRefused, reference,
            RunText::tr("Other lines stand as %1 in journal %2 already (%3). Remove them there.")
                .arg(reference, m_code, difference)});
}

/// As if written just now: the intent is on disk before their dimensions are seen to, and follows what becomes of them.
QCoro::Task<Result<void>> JournalPoster::takeOver(WorkItem item, QList<Nav::JournalLine> lines)
{
    QList<WorkItem> one;
    one.append(item);
    const auto begun = m_moves.begin(one, Store::Intent::Kind::JournalPost, m_link.company.id, details(Stage::lines));
    if (!begun)
        co_return fail(begun.error());
    if (one.isEmpty())
        co_return Result<void>();
    const auto dimensions = co_await m_batch->writeDimensions(one, lines);
    if (dimensions)
        co_return leaveAsDrafts(one);
    if (isRefusal(dimensions.error()))
        co_return holdAsOccupied(one.first(), dimensions.error().message);
    co_return co_await settleFailure(one, dimensions.error(), true);
}

QJsonObject JournalPoster::details(QStringView stage) const
{
    return QJsonObject{
        {u"journal"_s, m_batch->journal().id}, {u"after"_s, m_entryBefore}, {u"stage"_s, stage.toString()}};
}

Result<void> JournalPoster::noteStage(const QList<WorkItem> &items, QStringView stage)
{
    return m_moves.updateDetails(items, Store::Intent::Kind::JournalPost, details(stage));
}

QCoro::Task<Result<void>> JournalPoster::postBatch(QList<WorkItem> items)
{
    const auto begun = m_moves.begin(items, Store::Intent::Kind::JournalPost, m_link.company.id, details(Stage::lines));
    if (!begun)
        co_return fail(begun.error());
    if (items.isEmpty())
        co_return Result<void>();
    const auto written = co_await m_batch->write(items);
    if (!written)
        co_return co_await settleFailure(items, written.error(), false);
    if (!written->altered.isEmpty())
        co_return co_await settleAltered(items, written->altered);
    if (m_draft)
        co_return leaveAsDrafts(items);
    co_return co_await postWritten(items, written->lines.size());
}

QCoro::Task<Result<void>> JournalPoster::postWritten(QList<WorkItem> items, qsizetype lines)
{
    for (int attempt = 1;; ++attempt) {
        const auto look = co_await m_batch->lastLook(items, lines);
        if (!look)
            co_return co_await settleFailure(items, look.error(), attempt > 1);
        // Once its posting was asked for, lines may also have gone because they were posted: that is looked up.
        if (!look->fault.isEmpty() && attempt > 1)
            co_return co_await settleFailure(items, outcomeUnknown(look->fault), true);
        if (!look->fault.isEmpty())
            co_return co_await settleSpoiled(items, *look);
        if (const auto noted = noteStage(items, Stage::post); !noted)
            co_return fail(noted.error());
        const auto posted = co_await m_link.ledger->postJournal(m_link.company.id, m_batch->journal().id);
        if (posted)
            co_return co_await settleAccepted(items);
        // Posting locks what everybody posts to. The victim of a deadlock was rolled back and may try again at once.
        if (attempt == Nav::deadlockAttempts || !Nav::isDeadlock(posted.error()))
            co_return co_await settleFailure(items, posted.error(), true);
    }
}

Result<void> JournalPoster::leaveAsDrafts(QList<WorkItem> &items)
{
    for (WorkItem &item : items)
        if (const auto drafted = m_moves.drafted(item, item.journal()->reference, m_batch->journal().id); !drafted)
            return drafted;
    return {};
}

/// Settles what the ledger shows, together; gives the others.
Result<QList<WorkItem>> JournalPoster::settleSeen(
    QList<WorkItem> &items, const QList<Nav::LedgerEntry> &entries, JournalProof &proof)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<QList<WorkItem>> {
        QList<WorkItem> unseen;
        for (WorkItem &item : items) {
            const auto stands = proof.settleByReference(item, entries);
            if (!stands)
                return fail(stands.error());
            if (!*stands)
                unseen.append(item);
        }
        if (unseen.isEmpty())
            if (const auto noted = PostingSeries(*m_run.setup.database, m_link.company.id).wasNotSeen(); !noted)
                return fail(noted.error());
        return unseen;
    });
}

/// NAV has said yes; only the ledger proves it.
QCoro::Task<Result<void>> JournalPoster::settleAccepted(QList<WorkItem> items)
{
    if (const auto noted = noteStage(items, Stage::accepted); !noted)
        co_return fail(noted.error());
    m_run.report(RunProgress::Phase::Verify, m_run.summary.documents.posted, 0);
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, referencesOf(items));
    if (!entries) {
        const auto moved = m_moves.inDoubtAll(
            items, RunText::tr("The ledger could not be read after posting: %1").arg(entries.error().message));
        co_return fail(moved ? entries.error() : moved.error());
    }
    JournalProof proof(m_run, m_link, m_entryBefore);
    const auto unseen = settleSeen(items, *entries, proof);
    if (!unseen)
        co_return fail(unseen.error());
    QString missing;
    for (WorkItem item : *unseen) {
        const auto trace = co_await proof.settleRenumbered(item);
        if (!trace)
            co_return fail(trace.error());
        if (*trace == JournalProof::Trace::Found)
            continue;
        missing = RunText::tr("NAV accepted the posting of %1, but the ledger does not show it yet.")
                      .arg(item.journal()->reference);
        if (const auto moved = m_moves.inDoubt(item, missing); !moved)
            co_return fail(moved.error());
    }
    // Whatever is the matter, nothing more goes into this batch before it is cleared up.
    co_return missing.isEmpty() ? Result<void>() : fail(outcomeUnknown(missing));
}

/// NAV made something else of a line: its document is held, the others are written anew without it.
QCoro::Task<Result<void>> JournalPoster::settleAltered(QList<WorkItem> items, QHash<qsizetype, QString> altered)
{
    const QString why =
        RunText::tr("NAV changed a journal line: %1. Nothing was posted. Check the batch %2 (number series, "
                    "balancing account, copying of VAT) and the account's VAT set-up in NAV.");
    const auto taken = co_await m_batch->takeBack(items);
    if (!taken || !*taken) {
        const Error unclear = unclearTaking(taken, why.arg(altered.cbegin().value(), m_batch->journal().code));
        co_return co_await settleFailure(items, unclear, true);
    }
    QList<WorkItem> rest;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!altered.contains(i)) {
            rest.append(items[i]);
            continue;
        }
        const Reason reason{
            ReasonCode::NavRefused, m_batch->journal().code, why.arg(altered.value(i), m_batch->journal().code)};
        if (const auto held = m_moves.held(items[i], reason); !held)
            co_return fail(held.error());
    }
    if (rest.isEmpty())
        co_return Result<void>();
    co_return co_await postBatch(rest);
}

/// The batch does not hold exactly what was written.
QCoro::Task<Result<void>> JournalPoster::settleSpoiled(QList<WorkItem> items, JournalBatch::Look look)
{
    const auto taken = co_await m_batch->takeBack(items);
    if (!taken || !*taken) {
        const Error unclear = unclearTaking(taken, look.fault);
        co_return co_await settleFailure(items, unclear, true);
    }
    if (!look.foreign) {
        // Somebody took lines of ours out. Written anew by the next run, with the same check.
        for (WorkItem &item : items)
            if (const auto moved = m_moves.backToReady(item, look.fault); !moved)
                co_return fail(moved.error());
        co_return fail(ErrorCode::Refused, look.fault);
    }
    m_refusal = Refusal{look.fault, true};
    m_run.problem(look.fault);
    co_return m_moves.heldAll(items, refusalReason());
}

QCoro::Task<Result<void>> JournalPoster::settleFailure(QList<WorkItem> items, Error error, bool atPost)
{
    if (isRefusal(error))
        co_return co_await settleRefused(items, error);
    if (!atPost && nothingWasDone(error))
        co_return co_await takeBackAll(items, error);
    // Rule 1: look before anything else. Posted already? Then all is well; still in the batch? Recovery decides.
    const auto moved = m_moves.inDoubtAll(items, RunText::tr("No clear answer from NAV: %1").arg(error.message));
    co_return fail(moved ? error : moved.error());
}

/// An outage before the posting: what was written is taken out where NAV still lets us.
QCoro::Task<Result<void>> JournalPoster::takeBackAll(QList<WorkItem> items, Error error)
{
    const auto taken = co_await m_batch->takeBack(items);
    for (WorkItem &item : items) {
        const auto moved =
            taken && *taken ? m_moves.backToReady(item, error.message) : m_moves.inDoubt(item, error.message);
        if (!moved)
            co_return fail(moved.error());
    }
    co_return fail(error);
}

/// A clear no. Our lines are taken out; one document alone is the culprit and is held. Of several, those that NAV's
/// words name are tried apart from the others; where they name none, or all, the row is halved.
QCoro::Task<Result<void>> JournalPoster::settleRefused(QList<WorkItem> items, Error error)
{
    // first, so that lines which are gone after an interruption do not look like a posting
    if (const auto noted = noteStage(items, Stage::lines); !noted)
        co_return fail(noted.error());
    const auto taken = co_await m_batch->takeBack(items);
    if (!taken || !*taken) {
        const Error unclear = unclearTaking(taken, error.message);
        co_return co_await settleFailure(items, unclear, true);
    }
    if (items.size() == 1)
        co_return m_moves.held(items.first(), Sync::refusalReason(error, items.first()));
    QList<WorkItem> suspects;
    QList<WorkItem> others;
    const QSet<qsizetype> named = m_batch->suspects(error, items);
    for (qsizetype i = 0; i < items.size(); ++i)
        (named.contains(i) ? suspects : others).append(items[i]);
    if (suspects.isEmpty() || others.isEmpty()) {
        suspects = items.mid(items.size() / 2);
        others = items.first(items.size() / 2);
    }
    const auto left = co_await postBatch(others);
    if (!left) {
        for (WorkItem &item : suspects)
            if (const auto moved = m_moves.backToReady(item, left.error().message); !moved)
                co_return fail(moved.error());
        co_return left;
    }
    co_return co_await postBatch(suspects);
}

} // namespace Ledgerbridge::Sync
