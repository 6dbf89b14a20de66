// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorproviding.h"

#include "concurvendorstore.h"
#include "outage.h"
#include "replaying.h"
#include "runtext.h"
#include "writescope.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// What has had no usable answer is tried alone, and so many of it in a run.
constexpr qsizetype suspectBatch = 1;
constexpr qsizetype mostSuspects = 50;
/// So many unclear answers in a row are Concur's trouble, not a record's.
constexpr int mostUnclear = 2;
/// Calls that are turned away whole are halved so often in a run, enough for several culprits.
constexpr int mostHalvings = 60;
constexpr qsizetype mostSaid = 5;

ReplayTopic topicOf(const VendorChange &change)
{
    return ReplayTopic(change.key());
}

QString keysOf(const QList<VendorChange> &changes)
{
    QStringList keys;
    for (const VendorChange &change : changes)
        keys.append(change.key());
    return keys.join(u", "_s);
}

QList<ConcurVendor> vendorsOf(const QList<VendorChange> &changes)
{
    QList<ConcurVendor> vendors;
    for (const VendorChange &change : changes)
        vendors.append(change.vendor);
    return vendors;
}

QString outcomeUnclear()
{
    return RunText::tr("Concur's answer does not say whether it was taken");
}

} // namespace

VendorProviding::VendorProviding(Run &run)
    : m_run(run)
    , m_links(*run.setup.database)
{
}

Result<VendorProviding::Due> VendorProviding::due(const Changes &changes)
{
    const Replaying replaying(m_run);
    Due found;
    for (const VendorChange &change : changes) {
        const auto waiting = m_run.replays.find(topicOf(change), ReplayCall::ProvideVendor);
        if (!waiting)
            return fail(waiting.error());
        const bool isNews = *waiting ? (*waiting)->fingerprint != change.fingerprint() : !m_run.options.replayNow;
        if (isNews)
            found.fresh.append(change);
        else if (*waiting && replaying.isDue(**waiting))
            found.suspect.append(change);
    }
    // The others have their turn in the next run: these will be resting then.
    found.suspect.resize(std::min(mostSuspects, found.suspect.size()));
    return found;
}

Result<int> VendorProviding::countDue(const QList<VendorChange> &changes)
{
    const auto wanted = due(changes);
    return wanted ? Result<int>(int(wanted->fresh.size() + wanted->suspect.size())) : fail(wanted.error());
}

QCoro::Task<Result<void>> VendorProviding::send(QList<VendorChange> changes)
{
    const auto wanted = due(changes);
    if (!wanted)
        co_return fail(wanted.error());
    Result<void> sent = co_await sendAll(wanted->fresh, Concur::VendorClient::batchSize);
    if (sent && !m_run.isCancelled())
        sent = co_await sendAll(wanted->suspect, suspectBatch);
    sayRefusals();
    co_return sent;
}

QCoro::Task<Result<void>> VendorProviding::sendAll(Changes changes, qsizetype batchSize)
{
    // New ones and changed ones are two kinds of call.
    std::stable_partition(changes.begin(), changes.end(), [](const VendorChange &change) { return change.isNew; });
    qsizetype done = 0;
    while (done < changes.size() && !m_run.isCancelled()) {
        Changes batch;
        while (done < changes.size() && batch.size() < batchSize
            && (batch.isEmpty() || batch.constFirst().isNew == changes.at(done).isNew))
            batch.append(changes.at(done++));
        const auto sent = co_await sendBatch(batch);
        if (!sent)
            co_return fail(sent.error());
        m_run.report(RunProgress::Phase::Vendors, int(done), int(changes.size()));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> VendorProviding::sendBatch(Changes batch)
{
    if (const auto noted = noteSending(batch); !noted)
        co_return fail(noted.error());
    const QList<ConcurVendor> vendors = vendorsOf(batch);
    Result<QList<Concur::VendorResult>> results;
    if (batch.first().isNew)
        results = co_await m_run.setup.vendors->create(vendors);
    else
        results = co_await m_run.setup.vendors->update(vendors);
    if (!results)
        co_return co_await settleFailed(batch, results.error());
    m_unclearInARow = 0;
    co_return settle(batch, *results);
}

QCoro::Task<Result<void>> VendorProviding::settleFailed(Changes batch, Error error)
{
    // One record that cannot be read has the whole turned away: the others are not to wait for it.
    if (error.code == ErrorCode::Refused && batch.size() > 1 && m_halvings++ < mostHalvings)
        co_return co_await sendHalves(batch);
    if (const auto kept = keepAll(batch, error); !kept)
        co_return fail(kept.error());
    if (error.code == ErrorCode::Refused)
        co_return Result<void>();
    const bool isOver = isOutage(error) || endsRun(error) || ++m_unclearInARow == mostUnclear;
    if (!isOver)
        m_run.problem(error);
    co_return isOver ? Result<void>(fail(error)) : Result<void>();
}

QCoro::Task<Result<void>> VendorProviding::sendHalves(Changes batch)
{
    const qsizetype half = batch.size() / 2;
    const auto first = co_await sendBatch(batch.first(half));
    if (!first)
        co_return fail(first.error());
    co_return co_await sendBatch(batch.sliced(half));
}

/// On disk before it leaves: what is under way, and that it is.
Result<void> VendorProviding::noteSending(const Changes &batch)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const VendorChange &change : batch)
            if (const auto kept = m_links.keep(change.underWay); !kept)
                return kept;
        return note(u"vendorsSending"_s,
            RunText::tr("About to bring %n vendor(s) to Concur: %1", nullptr, int(batch.size())).arg(keysOf(batch)));
    });
}

void VendorProviding::sayRefusals()
{
    for (const QString &refusal : m_refusals.first(std::min(mostSaid, m_refusals.size())))
        m_run.notice(refusal);
    if (m_refusals.size() > mostSaid)
        m_run.notice(
            RunText::tr("Concur did not take %n more vendor(s); see them with \"replay list\" or on the overview.",
                nullptr, int(m_refusals.size() - mostSaid)));
    m_refusals.clear();
}

Result<void> VendorProviding::note(const QString &action, const QString &text) const
{
    Store::Database &database = *m_run.setup.database;
    return inTransaction(database, [&]() -> Result<void> {
        const auto noted = Store::AuditTrail(database).append(Run::entry(action, text));
        return noted ? Result<void>() : fail(noted.error());
    });
}

Result<void> VendorProviding::settle(const Changes &batch, const QList<Concur::VendorResult> &results)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        Changes saved;
        for (qsizetype i = 0; i < batch.size(); ++i) {
            Result<void> done;
            switch (results.at(i).outcome) {
            case Concur::VendorResult::Outcome::Saved:
                saved.append(batch.at(i));
                done = taken(batch.at(i));
                break;
            case Concur::VendorResult::Outcome::Refused: done = keep(batch.at(i), results.at(i).message, true); break;
            case Concur::VendorResult::Outcome::Unknown: done = keep(batch.at(i), outcomeUnclear(), false); break;
            }
            if (!done)
                return done;
        }
        m_run.summary.vendors.toConcur += int(saved.size());
        if (saved.isEmpty())
            return {};
        return note(u"vendorsSent"_s,
            RunText::tr("Concur has taken %n vendor(s): %1", nullptr, int(saved.size())).arg(keysOf(saved)));
    });
}

Result<void> VendorProviding::taken(const VendorChange &change)
{
    if (const auto stored = m_links.keep(change.after); !stored)
        return stored;
    if (const auto seen = Store::ConcurVendorStore(*m_run.setup.database).merge(change.vendor); !seen)
        return seen;
    return m_run.replays.remove(topicOf(change), ReplayCall::ProvideVendor,
        Run::entry(u"replayed"_s, RunText::tr("Replayed: Concur took vendor %1.").arg(change.key()), change.key()));
}

Result<void> VendorProviding::keep(const VendorChange &change, const QString &why, bool needsPerson, qint64 pause)
{
    const auto before = m_run.replays.find(topicOf(change), ReplayCall::ProvideVendor);
    if (!before)
        return fail(before.error());
    Store::ReplayFailure failure;
    failure.topic = topicOf(change);
    failure.call = ReplayCall::ProvideVendor;
    failure.fingerprint = change.fingerprint();
    failure.error = why;
    failure.needsPerson = needsPerson;
    failure.asked = std::chrono::seconds(pause);
    const QString differs = *before && (*before)->fingerprint != failure.fingerprint
        ? u' ' + RunText::tr("NAV says something else of it than when this call first failed.")
        : QString();
    const QString text = RunText::tr("Concur did not take vendor %1 (%2).").arg(change.key(), why);
    const auto kept = m_run.replays.keep(failure,
        Run::entry(u"replayKept"_s, text + u' ' + RunText::tr("It is kept and replayed.") + differs, change.key()));
    if (!kept)
        return fail(kept.error());
    if (needsPerson && !(*before && (*before)->needsPerson))
        m_refusals.append(
            text + u' ' + RunText::tr("Once it has changed on the vendor's card in NAV, it is sent again at once."));
    return {};
}

Result<void> VendorProviding::keepAll(const Changes &batch, const Error &error)
{
    if (!mayWait(error))
        return {};
    const bool isRefused = error.code == ErrorCode::Refused;
    // Concur's own words stand in the detail.
    const QString why = isRefused && !error.detail.isEmpty() ? error.message + u' ' + error.detail : error.message;
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const VendorChange &change : batch)
            if (const auto kept = keep(change, why, isRefused, error.retryAfterSeconds); !kept)
                return kept;
        return {};
    });
}

Result<void> VendorProviding::dropVoid(const QList<VendorChange> &changes)
{
    QSet<QString> wanted;
    for (const VendorChange &change : changes)
        wanted.insert(change.key());
    const auto entries = m_run.replays.list();
    if (!entries)
        return fail(entries.error());
    for (const ReplayEntry &entry : *entries) {
        if (entry.call != ReplayCall::ProvideVendor || wanted.contains(entry.topic.vendor))
            continue;
        const QString &key = entry.topic.vendor;
        const auto removed = m_run.replays.remove(entry.topic, entry.call,
            Run::entry(u"replayVoid"_s,
                RunText::tr("Not replayed any more: there is nothing left to tell Concur of vendor %1.").arg(key),
                key));
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace Ledgerbridge::Sync
