// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listproviding.h"

#include "outage.h"
#include "replaying.h"
#include "runtext.h"
#include "writescope.h"

#include <QSet>

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// What has had no usable answer is tried alone, and so many of it in a run.
constexpr qsizetype singleItem = 1;
constexpr qsizetype mostSuspectItems = 50;
/// So many unclear answers in a row are Concur's trouble, not an item's.
constexpr int mostUnclearCalls = 2;
/// Calls that are turned away whole are halved so often in a run, enough for several culprits.
constexpr int mostListHalvings = 60;
constexpr qsizetype mostRefusalsSaid = 5;

ReplayTopic topicOf(const ListItemChange &change)
{
    return ReplayTopic::ofListItem(change.key());
}

QString keysOf(const QList<ListItemChange> &changes)
{
    QStringList keys;
    for (const ListItemChange &change : changes)
        keys.append(change.key());
    return keys.join(u", "_s);
}

QList<ConcurListItem> itemsOf(const QList<ListItemChange> &changes)
{
    QList<ConcurListItem> items;
    for (const ListItemChange &change : changes)
        items.append(change.item);
    return items;
}

/// One call is about one list, and makes or renames.
bool isOneCall(const ListItemChange &one, const ListItemChange &other)
{
    return one.isNew == other.isNew && one.listId == other.listId;
}

QString whyUnclear(const Concur::ListItemResult &result)
{
    if (result.outcome == Concur::ListItemResult::Outcome::Exists)
        return RunText::tr("an item of that code is there already; it is compared again");
    return result.message.isEmpty() ? RunText::tr("Concur's answer does not say whether it was taken") : result.message;
}

} // namespace

ListProviding::ListProviding(Run &run)
    : m_run(run)
    , m_links(*run.setup.database)
{
}

Result<ListProviding::Due> ListProviding::due(const Changes &changes)
{
    const Replaying replaying(m_run);
    Due found;
    for (const ListItemChange &change : changes) {
        const auto waiting = m_run.replays.find(topicOf(change), ReplayCall::ProvideListItem);
        if (!waiting)
            return fail(waiting.error());
        const bool isNews = *waiting ? (*waiting)->fingerprint != change.fingerprint() : !m_run.options.replayNow;
        if (isNews)
            found.fresh.append(change);
        else if (*waiting && replaying.isDue(**waiting))
            found.suspect.append(change);
    }
    // The others have their turn in the next run: these will be resting then.
    found.suspect.resize(std::min(mostSuspectItems, found.suspect.size()));
    return found;
}

Result<int> ListProviding::countDue(const QList<ListItemChange> &changes)
{
    const auto wanted = due(changes);
    return wanted ? Result<int>(int(wanted->fresh.size() + wanted->suspect.size())) : fail(wanted.error());
}

QCoro::Task<Result<void>> ListProviding::send(QList<ListItemChange> changes)
{
    const auto wanted = due(changes);
    if (!wanted)
        co_return fail(wanted.error());
    Result<void> sent = co_await sendAll(wanted->fresh, Concur::ListClient::batchSize);
    if (sent && !m_run.isCancelled())
        sent = co_await sendAll(wanted->suspect, singleItem);
    sayRefusals();
    co_return sent;
}

QCoro::Task<Result<void>> ListProviding::sendAll(Changes changes, qsizetype batchSize)
{
    qsizetype done = 0;
    while (done < changes.size() && !m_run.isCancelled()) {
        Changes batch;
        while (done < changes.size() && batch.size() < batchSize
            && (batch.isEmpty() || isOneCall(batch.constFirst(), changes.at(done))))
            batch.append(changes.at(done++));
        const auto sent = co_await sendBatch(batch);
        if (!sent)
            co_return fail(sent.error());
        m_run.report(RunProgress::Phase::Dimensions, int(done), int(changes.size()));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ListProviding::sendBatch(Changes batch)
{
    if (const auto noted = noteSending(batch); !noted)
        co_return fail(noted.error());
    const QString listId = batch.constFirst().listId;
    const QList<ConcurListItem> items = itemsOf(batch);
    Result<QList<Concur::ListItemResult>> results;
    if (batch.constFirst().isNew)
        results = co_await m_run.setup.lists->create(listId, items);
    else
        results = co_await m_run.setup.lists->rename(listId, items);
    if (!results)
        co_return co_await settleFailed(batch, results.error());
    m_unclearInARow = 0;
    co_return settle(batch, *results);
}

QCoro::Task<Result<void>> ListProviding::settleFailed(Changes batch, Error error)
{
    // One record that cannot be read has the whole turned away: the others are not to wait for it.
    if (error.code == ErrorCode::Refused && batch.size() > 1 && m_halvings++ < mostListHalvings)
        co_return co_await sendHalves(batch);
    if (const auto kept = keepAll(batch, error); !kept)
        co_return fail(kept.error());
    if (error.code == ErrorCode::Refused)
        co_return Result<void>();
    const bool isOver = isOutage(error) || endsRun(error) || ++m_unclearInARow == mostUnclearCalls;
    if (!isOver)
        m_run.problem(error);
    co_return isOver ? Result<void>(fail(error)) : Result<void>();
}

QCoro::Task<Result<void>> ListProviding::sendHalves(Changes batch)
{
    const qsizetype half = batch.size() / 2;
    const auto first = co_await sendBatch(batch.first(half));
    if (!first)
        co_return fail(first.error());
    co_return co_await sendBatch(batch.sliced(half));
}

/// On disk before it leaves: what is under way, and that it is.
Result<void> ListProviding::noteSending(const Changes &batch)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const ListItemChange &change : batch)
            if (const auto kept = m_links.keep(change.underWay); !kept)
                return kept;
        return note(u"dimensionsSending"_s,
            RunText::tr("About to bring %n dimension value(s) to Concur's lists: %1", nullptr, int(batch.size()))
                .arg(keysOf(batch)));
    });
}

void ListProviding::sayRefusals()
{
    for (const QString &refusal : m_refusals.first(std::min(mostRefusalsSaid, m_refusals.size())))
        m_run.notice(refusal);
    if (m_refusals.size() > mostRefusalsSaid)
        m_run.notice(RunText::tr(
            "Concur did not take %n more dimension value(s); see them with \"replay list\" or on the overview.",
            nullptr, int(m_refusals.size() - mostRefusalsSaid)));
    m_refusals.clear();
}

Result<void> ListProviding::note(const QString &action, const QString &text) const
{
    Store::Database &database = *m_run.setup.database;
    return inTransaction(database, [&]() -> Result<void> {
        const auto noted = Store::AuditTrail(database).append(Run::entry(action, text));
        return noted ? Result<void>() : fail(noted.error());
    });
}

Result<void> ListProviding::settle(const Changes &batch, const QList<Concur::ListItemResult> &results)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        Changes saved;
        for (qsizetype i = 0; i < batch.size(); ++i) {
            Result<void> done;
            switch (results.at(i).outcome) {
            case Concur::ListItemResult::Outcome::Saved:
                saved.append(batch.at(i));
                done = taken(batch.at(i));
                break;
            case Concur::ListItemResult::Outcome::Refused: done = keep(batch.at(i), results.at(i).message, true); break;
            case Concur::ListItemResult::Outcome::Exists:
            case Concur::ListItemResult::Outcome::Unknown:
                done = keep(batch.at(i), whyUnclear(results.at(i)), false);
                break;
            }
            if (!done)
                return done;
        }
        m_run.summary.dimensions.toConcur += int(saved.size());
        if (saved.isEmpty())
            return {};
        return note(u"dimensionsSent"_s,
            RunText::tr("Concur has taken %n dimension value(s): %1", nullptr, int(saved.size())).arg(keysOf(saved)));
    });
}

Result<void> ListProviding::taken(const ListItemChange &change)
{
    if (const auto stored = m_links.keep(change.after); !stored)
        return stored;
    return m_run.replays.remove(topicOf(change), ReplayCall::ProvideListItem,
        Run::entry(
            u"replayed"_s, RunText::tr("Replayed: Concur took the list item %1.").arg(change.key()), change.key()));
}

Result<void> ListProviding::keep(const ListItemChange &change, const QString &why, bool needsPerson, qint64 pause)
{
    const auto before = m_run.replays.find(topicOf(change), ReplayCall::ProvideListItem);
    if (!before)
        return fail(before.error());
    Store::ReplayFailure failure;
    failure.topic = topicOf(change);
    failure.call = ReplayCall::ProvideListItem;
    failure.fingerprint = change.fingerprint();
    failure.error = why;
    failure.needsPerson = needsPerson;
    failure.asked = std::chrono::seconds(pause);
    const QString differs = *before && (*before)->fingerprint != failure.fingerprint
        ? u' ' + RunText::tr("NAV says something else of it than when this call first failed.")
        : QString();
    const QString text = RunText::tr("Concur did not take the list item %1 (%2).").arg(change.key(), why);
    const auto kept = m_run.replays.keep(failure,
        Run::entry(u"replayKept"_s, text + u' ' + RunText::tr("It is kept and replayed.") + differs, change.key()));
    if (!kept)
        return fail(kept.error());
    if (needsPerson && !(*before && (*before)->needsPerson))
        m_refusals.append(text + u' ' + RunText::tr("Once it has changed in NAV, it is sent again at once."));
    return {};
}

Result<void> ListProviding::keepAll(const Changes &batch, const Error &error)
{
    if (!mayWait(error))
        return {};
    const bool isRefused = error.code == ErrorCode::Refused;
    // Concur's own words stand in the detail.
    const QString why = isRefused && !error.detail.isEmpty() ? error.message + u' ' + error.detail : error.message;
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const ListItemChange &change : batch)
            if (const auto kept = keep(change, why, isRefused, error.retryAfterSeconds); !kept)
                return kept;
        return {};
    });
}

Result<void> ListProviding::dropVoid(const QList<ListItemChange> &changes)
{
    QSet<QString> wanted;
    for (const ListItemChange &change : changes)
        wanted.insert(change.key());
    const auto entries = m_run.replays.list();
    if (!entries)
        return fail(entries.error());
    for (const ReplayEntry &entry : *entries) {
        if (entry.call != ReplayCall::ProvideListItem || wanted.contains(entry.topic.listItem))
            continue;
        const QString &key = entry.topic.listItem;
        const auto removed = m_run.replays.remove(entry.topic, entry.call,
            Run::entry(u"replayVoid"_s,
                RunText::tr("Not replayed any more: there is nothing left to tell Concur of the list item %1.")
                    .arg(key),
                key));
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace Ledgerbridge::Sync
