// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalbatch.h"

#include "culprits.h"
#include "journallines.h"
#include "outage.h"
#include "runtext.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Ledgerbridge::Sync {

namespace {

/// NAV's blank line stands at 10000 (nav.md 3.2, 7); ours begin well behind it.
constexpr int firstLineNumber = 20000;
constexpr int gap = 10000;

QSet<QString> referencesOf(const QList<WorkItem> &items)
{
    QSet<QString> references;
    for (const WorkItem &item : items)
        references.insert(Directory::normalised(item.journal()->reference));
    return references;
}

/// The same error, with the position of the document instead of that of one of its lines.
Error ofDocument(Error error, const QList<WorkItem> &items)
{
    qsizetype line = error.part;
    error.part = -1;
    for (qsizetype i = 0; i < items.size() && line >= 0; ++i) {
        line -= items[i].journal()->lines.size();
        if (line < 0)
            error.part = i;
    }
    return error;
}

bool isOf(const Nav::JournalLine &line, const QSet<QString> &references)
{
    return !line.isBlank() && references.contains(Directory::normalised(line.documentNumber));
}

} // namespace

JournalBatch::JournalBatch(const CompanyLink &link, Nav::Journal journal)
    : m_link(link)
    , m_journal(std::move(journal))
{
}

QCoro::Task<Result<JournalBatch::Written>> JournalBatch::write(QList<WorkItem> items)
{
    const auto before = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!before)
        co_return fail(before.error());
    int first = firstLineNumber;
    for (const Nav::JournalLine &line : *before)
        first = std::max(first, line.lineNumber + gap);
    m_firstLine = first;
    const QList<Nav::NewJournalLine> planned = linesOf(items, first);
    const auto answers = co_await m_link.ledger->addJournalLines(m_link.company.id, m_journal.id, planned);
    if (!answers)
        co_return fail(ofDocument(answers.error(), items));
    if (answers->size() != planned.size())
        co_return fail(ErrorCode::OutcomeUnknown,
            RunText::tr("NAV answered for %1 of %2 journal lines.").arg(answers->size()).arg(planned.size()));
    Written written{*answers, {}};
    qsizetype at = 0;
    for (qsizetype document = 0; document < items.size(); ++document) {
        const qsizetype end = at + items[document].journal()->lines.size();
        for (; at < end; ++at) {
            const auto difference = co_await checkLine(planned[at], written.lines[at]);
            if (!difference)
                co_return fail(difference.error());
            if (!difference->isEmpty())
                written.altered.insert(document, *difference);
        }
    }
    if (!written.altered.isEmpty())
        co_return written;
    const auto dimensions = co_await writeDimensions(items, written.lines);
    if (!dimensions)
        co_return fail(ofDocument(dimensions.error(), items));
    co_return written;
}

QCoro::Task<Result<QString>> JournalBatch::checkLine(Nav::NewJournalLine planned, Nav::JournalLine answer)
{
    const LineDifference difference = compareLine(planned, answer);
    if (!difference.taxCodeOnly)
        co_return difference.text;
    const auto cleared = co_await m_link.ledger->clearJournalLineTax(m_link.company.id, m_journal.id, answer);
    if (!cleared && isRefusal(cleared.error()))
        co_return difference.text;
    if (!cleared)
        co_return fail(cleared.error());
    co_return compareLine(planned, *cleared).text;
}

QCoro::Task<Result<void>> JournalBatch::writeDimensions(QList<WorkItem> items, QList<Nav::JournalLine> lines)
{
    QList<Nav::LineDimensions> wanted;
    QList<qsizetype> positions;
    qsizetype at = 0;
    for (const WorkItem &item : std::as_const(items)) {
        for (const PlanLine &line : item.journal()->lines) {
            if (!line.dimensions.isEmpty()) {
                wanted.append(Nav::LineDimensions{lines[at].id, line.dimensions, m_journal.id});
                positions.append(at);
            }
            ++at;
        }
    }
    if (wanted.isEmpty())
        co_return Result<void>();
    const auto set =
        co_await m_link.ledger->setDimensions(m_link.company.id, Nav::DimensionParent::JournalLine, wanted);
    if (set)
        co_return Result<void>();
    Error error = set.error();
    if (error.part >= 0)
        error.part = positions[error.part];
    co_return fail(error);
}

QCoro::Task<Result<QHash<qsizetype, JournalBatch::Standing>>> JournalBatch::standing(QList<WorkItem> items)
{
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!lines)
        co_return fail(lines.error());
    QHash<qsizetype, Standing> standing;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QList<WorkItem> one;
        one.append(items[i]);
        const QSet<QString> reference = referencesOf(one);
        QList<Nav::JournalLine> own;
        std::copy_if(lines->cbegin(), lines->cend(), std::back_inserter(own),
            [&reference](const Nav::JournalLine &line) { return isOf(line, reference); });
        if (!own.isEmpty())
            standing.insert(i, Standing{own, compareStanding(items[i], own)});
    }
    co_return standing;
}

QCoro::Task<Result<JournalBatch::Look>> JournalBatch::lastLook(QList<WorkItem> items, qsizetype written)
{
    const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
    if (!lines)
        co_return fail(lines.error());
    const QSet<QString> references = referencesOf(items);
    QHash<QString, Decimal> sums;
    qsizetype ours = 0;
    for (const Nav::JournalLine &line : *lines) {
        if (line.isBlank())
            continue;
        if (!isOf(line, references))
            co_return Look{
                RunText::tr("Lines of others (document no. %1) stand in journal %2; they are never posted from here.")
                    .arg(line.documentNumber, m_journal.code),
                true};
        ++ours;
        sums[Directory::normalised(line.documentNumber)] += line.amount;
    }
    const bool balanced = std::all_of(sums.cbegin(), sums.cend(), [](const Decimal &sum) { return sum.isZero(); });
    if (ours == written && balanced)
        co_return Look{};
    co_return Look{RunText::tr("Journal %1 does not hold what was written into it.").arg(m_journal.code), false};
}

QCoro::Task<Result<bool>> JournalBatch::takeBack(QList<WorkItem> items)
{
    const QSet<QString> references = referencesOf(items);
    // Deleting twice does no harm, so a lost answer is met by looking again.
    for (int attempt = 1;; ++attempt) {
        const auto lines = co_await m_link.ledger->journalLines(m_link.company.id, m_journal.id);
        if (!lines)
            co_return fail(lines.error());
        QList<Nav::JournalLine> ours;
        for (const Nav::JournalLine &line : *lines)
            if (isOf(line, references))
                ours.append(line);
        if (ours.isEmpty())
            break;
        const auto deleted = co_await m_link.ledger->deleteJournalLines(m_link.company.id, m_journal.id, ours);
        if (!deleted && (!mayLookUp(deleted.error()) || attempt == patientTries))
            co_return fail(deleted.error());
    }
    const auto entries = co_await m_link.ledger->ledgerEntriesOf(m_link.company.id, references.values());
    if (!entries)
        co_return fail(entries.error());
    co_return entries->isEmpty();
}

QSet<qsizetype> JournalBatch::suspects(const Error &refusal, const QList<WorkItem> &items) const
{
    if (refusal.part >= 0)
        return {refusal.part};
    return culpritsNamed(refusal.message, m_journal.code, items, m_firstLine);
}

} // namespace Ledgerbridge::Sync
