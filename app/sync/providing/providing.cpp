// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "providing.h"

#include "outage.h"
#include "runtext.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// What has had no usable answer is tried alone.
constexpr qsizetype suspectBatch = 1;
/// So many unclear answers in a row are Concur's trouble, not a record's.
constexpr int mostUnclear = 2;
/// Calls that are turned away whole are halved so often in a run, enough for several culprits.
constexpr int mostHalvings = 60;

QString keysOf(const QList<OutgoingRecord> &records)
{
    QStringList keys;
    for (const OutgoingRecord &record : records)
        keys.append(record.key());
    return keys.join(u", "_s);
}

/// As many from that place on as one call may carry.
QList<OutgoingRecord> batchFrom(const QList<OutgoingRecord> &records, qsizetype first, qsizetype most)
{
    QList<OutgoingRecord> batch;
    for (qsizetype i = first; i < records.size() && batch.size() < most; ++i) {
        if (records.at(i).call != records.at(first).call)
            break;
        batch.append(records.at(i));
    }
    return batch;
}

QString whyUnclear(const Concur::RecordResult &result)
{
    if (result.outcome == Concur::RecordResult::Outcome::Exists)
        return RunText::tr("an item of that code is there already; it is compared again");
    return result.message.isEmpty() ? RunText::tr("Concur's answer does not say whether it was taken") : result.message;
}

} // namespace

Providing::Providing(Run &run, Outgoing &outgoing)
    : m_run(run)
    , m_outgoing(outgoing)
    , m_kind(outgoing.kind)
    , m_replays(run, m_kind)
{
}

Result<int> Providing::countDue()
{
    const auto due = m_replays.due(m_outgoing.records());
    return due ? Result<int>(int(due->fresh.size() + due->suspect.size())) : fail(due.error());
}

Result<void> Providing::dropVoid()
{
    return m_replays.dropVoid(m_outgoing.records());
}

QCoro::Task<Result<void>> Providing::send()
{
    const auto due = m_replays.due(m_outgoing.records());
    if (!due)
        co_return fail(due.error());
    Result<void> sent = co_await sendAll(due->fresh, m_kind.batchSize);
    if (sent && !m_run.isCancelled())
        sent = co_await sendAll(due->suspect, suspectBatch);
    m_replays.sayRefusals();
    co_return sent;
}

QCoro::Task<Result<void>> Providing::sendAll(Records records, qsizetype mostAtOnce)
{
    qsizetype done = 0;
    while (done < records.size() && !m_run.isCancelled()) {
        const Records batch = batchFrom(records, done, mostAtOnce);
        done += batch.size();
        const auto sent = co_await sendBatch(batch);
        if (!sent)
            co_return fail(sent.error());
        m_run.report(m_kind.phase, int(done), int(records.size()));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Providing::sendBatch(Records batch)
{
    if (const auto noted = noteSending(batch); !noted)
        co_return fail(noted.error());
    const auto results = co_await m_outgoing.write(batch);
    if (!results)
        co_return co_await settleFailed(batch, results.error());
    m_unclearInARow = 0;
    co_return settle(batch, *results);
}

QCoro::Task<Result<void>> Providing::settleFailed(Records batch, Error error)
{
    // One record that cannot be read has the whole turned away: the others are not to wait for it.
    if (error.code == ErrorCode::Refused && batch.size() > 1 && m_halvings++ < mostHalvings)
        co_return co_await sendHalves(batch);
    if (const auto kept = m_replays.keepAll(batch, error); !kept)
        co_return fail(kept.error());
    if (error.code == ErrorCode::Refused)
        co_return Result<void>();
    const bool isOver = isOutage(error) || endsRun(error) || ++m_unclearInARow == mostUnclear;
    if (!isOver)
        m_run.problem(error);
    co_return isOver ? Result<void>(fail(error)) : Result<void>();
}

QCoro::Task<Result<void>> Providing::sendHalves(Records batch)
{
    const qsizetype half = batch.size() / 2;
    const auto first = co_await sendBatch(batch.first(half));
    if (!first)
        co_return fail(first.error());
    co_return co_await sendBatch(batch.sliced(half));
}

/// On disk before it leaves: what is under way, and that it is.
Result<void> Providing::noteSending(const Records &batch)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const OutgoingRecord &record : batch)
            if (const auto kept = m_outgoing.keepUnderWay(record); !kept)
                return kept;
        return note(m_kind.sending, m_kind.leave(int(batch.size())).arg(keysOf(batch)));
    });
}

Result<void> Providing::note(const QString &action, const QString &text) const
{
    const auto noted = Store::AuditTrail(*m_run.setup.database).append(Run::entry(action, text));
    return noted ? Result<void>() : fail(noted.error());
}

Result<void> Providing::settle(const Records &batch, const QList<Concur::RecordResult> &results)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        Records saved;
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (const auto settled = settleOne(batch.at(i), results.at(i)); !settled)
                return settled;
            if (results.at(i).outcome == Concur::RecordResult::Outcome::Saved)
                saved.append(batch.at(i));
        }
        (m_run.summary.*m_kind.counts).toConcur += int(saved.size());
        if (saved.isEmpty())
            return {};
        return note(m_kind.sent, m_kind.areTaken(int(saved.size())).arg(keysOf(saved)));
    });
}

Result<void> Providing::settleOne(const OutgoingRecord &record, const Concur::RecordResult &result)
{
    switch (result.outcome) {
    case Concur::RecordResult::Outcome::Saved: break;
    case Concur::RecordResult::Outcome::Refused: return m_replays.keep(record, result.message, true);
    case Concur::RecordResult::Outcome::Exists:
    case Concur::RecordResult::Outcome::Unknown: return m_replays.keep(record, whyUnclear(result), false);
    }
    if (const auto kept = m_outgoing.keepTaken(record); !kept)
        return kept;
    return m_replays.made(record);
}

} // namespace Ledgerbridge::Sync
