// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalposter.h"

#include "journalleftovers.h"
#include "journallines.h"
#include "journalproof.h"
#include "runtext.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace Ledgerbridge::Sync {

namespace {

constexpr std::chrono::seconds laneExpiry{15 * 60};
/// NAV's blank line stands at 10000 (nav.md 3.2, 7); ours begin well behind it.
constexpr int firstLineNumber = 20000;

QSet<QString> referencesOf(const QList<WorkItem> &items)
{
    QSet<QString> references;
    for (const WorkItem &item : items)
        references.insert(item.journal()->reference);
    return references;
}

/// The batch of lines that are left for NAV: same prefix, lane X, which no worker posts.
QString draftCode(QString code)
{
    code.back() = u'X';
    return code;
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Conflict;
}

} // namespace

JournalPoster::JournalPoster(Run &run, const CompanyLink &link)
    : m_run(run)
    , m_link(link)
    , m_moves(run)
    , m_draft(link.policy.expenseDraft)
    , m_code(m_draft ? draftCode(run.setup.journalCode) : run.setup.journalCode)
{
}

QCoro::Task<Result<void>> JournalPoster::open()
{
    const QString lease = QStringLiteral("lane:%1:%2").arg(m_link.company.id, m_code);
    if (const auto taken = m_run.runs.takeLease(lease, m_run.setup.owner, laneExpiry); !taken)
        co_return fail(taken.error());
    m_lease = lease;
    const auto journal =
        co_await m_link.ledger->ensureJournal(m_link.company.id, m_code, QStringLiteral("Ledgerbridge"));
    if (!journal)
        co_return fail(journal.error());
    m_journal = *journal;
    if (!m_journal.balancingAccountNumber.isEmpty()) {
        m_refusal = RunText::tr(
            "Journal %1 in %2 has a balancing account. Clear it in NAV: Ledgerbridge writes both sides itself.")
                        .arg(m_journal.code, m_link.company.name);
        co_return Result<void>();
    }
    if (m_draft)
        co_return Result<void>();
    JournalLeftovers leftovers(m_run, m_link, m_journal);
    const auto foreign = co_await leftovers.clear();
    if (!foreign)
        co_return fail(foreign.error());
    if (!foreign->isEmpty())
        m_refusal = RunText::tr("Journal %1 in %2 holds lines that are not Ledgerbridge's (document no. %3). Remove or "
                                "post them in NAV; they are never posted from here.")
                        .arg(m_journal.code, m_link.company.name, foreign->first());
    co_return Result<void>();
}

void JournalPoster::close()
{
    if (m_lease.isEmpty())
        return;
    if (const auto released = m_run.runs.releaseLease(m_lease, m_run.setup.owner); !released)
        m_run.problem(released.error());
    m_lease.clear();
}

Result<void> JournalPoster::holdAll(QList<WorkItem> &items, const Reason &reason)
{
    for (WorkItem &item : items)
        if (const auto held = m_moves.held(item, reason); !held)
            return held;
    return {};
}

Result<void> JournalPoster::leaveAsDrafts(QList<WorkItem> &items)
{
    for (WorkItem &item : items)
        if (const auto drafted = m_moves.drafted(item, item.journal()->reference, m_journal.id); !drafted)
            return drafted;
    return {};
}

QCoro::Task<Result<void>> JournalPoster::post(QList<WorkItem> items)
{
    if (m_lease.isEmpty())
        co_return fail(ErrorCode::Internal, RunText::tr("The journal was not opened before posting."));
    if (const auto renewed = m_run.runs.renewLease(m_lease, m_run.setup.owner); !renewed)
        co_return fail(renewed.error());
    auto fresh = co_await adoptPosted(items);
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
    QStringList numbers;
    for (const WorkItem &item : std::as_const(items))
        numbers.append(item.journal()->reference);
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, numbers);
    if (!entries)
        co_return fail(entries.error());
    QList<WorkItem> fresh;
    for (WorkItem &item : items) {
        QList<Nav::LedgerEntry> own;
        for (const Nav::LedgerEntry &entry : *entries)
            if (entry.documentNumber == item.journal()->reference)
                own.append(entry);
        if (own.isEmpty()) {
            fresh.append(item);
            continue;
        }
        const QString difference = compareLedger(*item.journal(), own);
        const Reason collision{ReasonCode::NavRefused, item.journal()->reference,
            RunText::tr("Number %1 stands in NAV already, but with other amounts (%2).")
                .arg(item.journal()->reference, difference)};
        const auto settled = difference.isEmpty()
            ? m_moves.posted(item, item.journal()->reference, own.first().postingDate, true)
            : m_moves.held(item, collision);
        if (!settled)
            co_return fail(settled.error());
    }
    co_return fresh;
}

QCoro::Task<Result<void>> JournalPoster::postBatch(QList<WorkItem> items)
{
    const QJsonObject details{{QStringLiteral("journal"), m_journal.id}, {QStringLiteral("after"), m_entryBefore},
        {QStringLiteral("stage"), QStringLiteral("lines")}};
    if (const auto begun = m_moves.begin(items, Store::Intent::Kind::JournalPost, m_link.company.id, details); !begun)
        co_return fail(begun.error());
    QList<Nav::JournalLine> written;
    for (int stage = 0; stage < 3; ++stage) {
        Result<bool> done = true;
        if (stage == 0)
            done = co_await writeLines(items, written);
        else if (stage == 1)
            done = co_await writeDimensions(items, written);
        else
            done = co_await lastLook(items, written);
        if (!done)
            co_return co_await settleFailure(items, done.error(), false);
        // The stage has settled every item itself.
        if (!*done)
            co_return Result<void>();
        if (m_draft && stage == 1)
            co_return leaveAsDrafts(items);
    }
    QJsonObject posting = details;
    posting.insert(QStringLiteral("stage"), QStringLiteral("post"));
    if (const auto noted = m_moves.updateDetails(items, Store::Intent::Kind::JournalPost, posting); !noted)
        co_return fail(noted.error());
    const auto posted = co_await m_link.ledger->postJournal(m_link.company.id, m_journal.id);
    if (!posted)
        co_return co_await settleFailure(items, posted.error(), true);
    co_return co_await settlePosted(items, true);
}

QCoro::Task<Result<bool>> JournalPoster::writeLines(QList<WorkItem> &items, QList<Nav::JournalLine> &written)
{
    const auto before = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!before)
        co_return fail(before.error());
    int first = firstLineNumber;
    for (const Nav::JournalLine &line : *before)
        first = std::max(first, line.lineNumber + 10000);
    const QList<Nav::NewJournalLine> planned = linesOf(items, first);
    const auto answers = co_await m_link.ledger->addJournalLines(m_link.company.id, m_journal.id, planned);
    if (!answers)
        co_return fail(answers.error());
    written = *answers;
    co_return co_await checkAnswers(items, planned, written);
}

QCoro::Task<Result<bool>> JournalPoster::checkAnswers(
    QList<WorkItem> &items, QList<Nav::NewJournalLine> planned, QList<Nav::JournalLine> &written)
{
    if (written.size() != planned.size())
        co_return fail(ErrorCode::OutcomeUnknown,
            RunText::tr("NAV answered for %1 of %2 journal lines.").arg(written.size()).arg(planned.size()));
    for (qsizetype i = 0; i < planned.size(); ++i) {
        LineDifference difference = compareLine(planned[i], written[i]);
        if (difference.taxCodeOnly) {
            const auto cleared =
                co_await m_link.ledger->clearJournalLineTax(m_link.company.id, m_journal.id, written[i]);
            if (!cleared)
                co_return fail(cleared.error());
            written[i] = *cleared;
            difference = compareLine(planned[i], written[i]);
        }
        if (difference.text.isEmpty())
            continue;
        const Reason reason{ReasonCode::NavRefused, m_journal.code,
            RunText::tr("NAV changed a journal line: %1. Nothing was posted. Check the batch %2 (number series, "
                        "balancing account, copying of VAT) and the account's VAT set-up in NAV.")
                .arg(difference.text, m_journal.code)};
        const auto taken = co_await takeBackLines(items);
        if (!taken)
            co_return fail(taken.error());
        if (!*taken)
            co_return fail(ErrorCode::OutcomeUnknown, reason.text);
        if (const auto held = holdAll(items, reason); !held)
            co_return fail(held.error());
        co_return false;
    }
    co_return true;
}

QCoro::Task<Result<bool>> JournalPoster::writeDimensions(QList<WorkItem> &items, QList<Nav::JournalLine> written)
{
    QList<Nav::LineDimensions> wanted;
    qsizetype at = 0;
    for (const WorkItem &item : std::as_const(items))
        for (const PlanLine &line : item.journal()->lines) {
            if (!line.dimensions.isEmpty())
                wanted.append(Nav::LineDimensions{written[at].id, line.dimensions});
            ++at;
        }
    if (wanted.isEmpty())
        co_return true;
    const auto set =
        co_await m_link.ledger->setDimensions(m_link.company.id, Nav::DimensionParent::JournalLine, wanted);
    if (!set)
        co_return fail(set.error());
    co_return true;
}

/// Posting takes every line of the batch, whoever wrote it: so it must hold exactly ours, and each document must balance.
QCoro::Task<Result<bool>> JournalPoster::lastLook(QList<WorkItem> &items, QList<Nav::JournalLine> written)
{
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!lines)
        co_return fail(lines.error());
    const QSet<QString> references = referencesOf(items);
    QHash<QString, Decimal> sums;
    qsizetype ours = 0;
    QString foreign;
    for (const Nav::JournalLine &line : *lines) {
        if (line.isBlank())
            continue;
        if (!references.contains(line.documentNumber)) {
            foreign = line.documentNumber;
            continue;
        }
        ++ours;
        sums[line.documentNumber] += line.amount;
    }
    const bool balanced = std::all_of(sums.cbegin(), sums.cend(), [](const Decimal &sum) { return sum.isZero(); });
    if (foreign.isEmpty() && ours == written.size() && balanced)
        co_return true;
    const QString what = !foreign.isEmpty()
        ? RunText::tr("Lines of others (document no. %1) stand in journal %2; they are never posted from here.")
              .arg(foreign, m_journal.code)
        : RunText::tr("Journal %1 does not hold what was written into it.").arg(m_journal.code);
    const auto taken = co_await takeBackLines(items);
    if (!taken)
        co_return fail(taken.error());
    if (!*taken)
        co_return fail(ErrorCode::OutcomeUnknown, what);
    if (const auto held = holdAll(items, Reason{ReasonCode::NavRefused, m_journal.code, what}); !held)
        co_return fail(held.error());
    co_return false;
}

QCoro::Task<Result<void>> JournalPoster::settlePosted(QList<WorkItem> items, bool certain)
{
    QStringList numbers;
    for (const WorkItem &item : std::as_const(items))
        numbers.append(item.journal()->reference);
    m_run.report(RunProgress::Phase::Verify, m_run.summary.documents.posted, 0);
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, numbers);
    if (!entries) {
        for (WorkItem &item : items)
            if (const auto moved = m_moves.inDoubt(
                    item, RunText::tr("The ledger could not be read after posting: %1").arg(entries.error().message));
                !moved)
                co_return fail(moved.error());
        co_return fail(entries.error());
    }
    JournalProof proof(m_run, m_link, m_entryBefore);
    for (WorkItem &item : items) {
        const auto settled = co_await proof.settle(item, *entries, certain);
        if (!settled)
            co_return fail(settled.error());
    }
    co_return Result<void>();
}

/// Deletes our lines again. True when all of them are certainly gone without having been posted.
QCoro::Task<Result<bool>> JournalPoster::takeBackLines(QList<WorkItem> items)
{
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!lines)
        co_return fail(lines.error());
    const QSet<QString> references = referencesOf(items);
    QList<Nav::JournalLine> ours;
    for (const Nav::JournalLine &line : *lines)
        if (references.contains(line.documentNumber) && !line.isBlank())
            ours.append(line);
    if (!ours.isEmpty()) {
        const auto deleted = co_await m_link.ledger->deleteJournalLines(m_link.company.id, m_journal.id, ours);
        if (!deleted)
            co_return fail(deleted.error());
    }
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, references.values());
    if (!entries)
        co_return fail(entries.error());
    co_return entries->isEmpty();
}

QCoro::Task<Result<void>> JournalPoster::settleFailure(QList<WorkItem> items, Error error, bool atPost)
{
    if (isRefusal(error))
        co_return co_await settleRefused(items, error);
    const bool nothingLeft =
        error.code == ErrorCode::Unreachable || error.code == ErrorCode::Throttled || error.code == ErrorCode::SignIn;
    if (!nothingLeft || atPost) {
        // Rule 1: look before anything else. Posted already? Then all is well; still in the batch? Recovery decides.
        for (WorkItem &item : items)
            if (const auto moved =
                    m_moves.inDoubt(item, RunText::tr("No clear answer from NAV: %1").arg(error.message));
                !moved)
                co_return fail(moved.error());
        co_return fail(error);
    }
    const auto taken = co_await takeBackLines(items);
    for (WorkItem &item : items) {
        const auto moved =
            taken && *taken ? m_moves.backToReady(item, error.message) : m_moves.inDoubt(item, error.message);
        if (!moved)
            co_return fail(moved.error());
    }
    co_return fail(error);
}

/// A clear no. Our lines are taken out; one document alone is the culprit and is held, several are halved.
QCoro::Task<Result<void>> JournalPoster::settleRefused(QList<WorkItem> items, Error error)
{
    const auto taken = co_await takeBackLines(items);
    if (!taken)
        co_return co_await settleFailure(items, taken.error(), true);
    if (!*taken)
        co_return co_await settlePosted(items, false);
    if (items.size() == 1)
        co_return m_moves.held(items.first(), refusalReason(error, items.first()));
    const qsizetype half = items.size() / 2;
    const auto left = co_await postBatch(items.first(half));
    if (!left) {
        for (qsizetype i = half; i < items.size(); ++i)
            if (const auto moved = m_moves.backToReady(items[i], left.error().message); !moved)
                co_return fail(moved.error());
        co_return left;
    }
    co_return co_await postBatch(items.mid(half));
}

} // namespace Ledgerbridge::Sync
