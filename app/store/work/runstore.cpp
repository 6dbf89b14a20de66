// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runstore.h"

#include "audittrail.h"
#include "runsummaryjson.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

struct Lease
{
    QString owner;
    QDateTime takenAt;
    QDateTime heartbeatAt;

    /// A sign of life from the far future means that the clock was set back: no reason to wait for that day.
    [[nodiscard]] bool isAlive(const QDateTime &now, std::chrono::seconds expiry) const
    {
        return std::llabs(heartbeatAt.msecsTo(now)) <= std::chrono::milliseconds(expiry).count();
    }
};

Result<std::optional<Lease>> readLease(Database &database, const QString &name)
{
    const auto row = database.firstRow(u"SELECT owner, taken_at, heartbeat_at FROM lease WHERE name = ?"_s, {name});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return std::optional<Lease>();
    return std::optional<Lease>(Lease{row->at(0).toString(), momentFrom(row->at(1)), momentFrom(row->at(2))});
}

Error heldBy(const QString &name, const Lease &lease)
{
    return {ErrorCode::WorkspaceLocked,
        QCoreApplication::translate("Store",
            "Another run (%1, since %2) is at work on this workspace. Wait until it is done, or cancel it there.")
            .arg(lease.owner, lease.takenAt.toString(Qt::ISODate)),
        u"lease %1, last sign of life %2"_s.arg(name, lease.heartbeatAt.toString(Qt::ISODateWithMs)), 0, {}};
}

QString takeoverText(const QString &name, const Lease &old, const QString &owner)
{
    return QCoreApplication::translate("Store", "%1 took over \"%2\" from %3, which gave no sign of life since %4.")
        .arg(owner, name, old.owner, old.heartbeatAt.toString(Qt::ISODate));
}

Error noSuchRun(const QString &runId)
{
    return {ErrorCode::NotFound, QCoreApplication::translate("Store", "The workspace knows no run %1.").arg(runId), {},
        0, {}};
}

Result<void> requireOne(const Result<qint64> &changed, const Error &otherwise)
{
    if (!changed)
        return fail(changed.error());
    return *changed == 1 ? Result<void>{} : fail(otherwise);
}

} // namespace

RunStore::RunStore(Database &database)
    : m_database(database)
{
}

Result<void> RunStore::note(AuditEntry entry)
{
    const auto noted = AuditTrail(m_database).append(std::move(entry));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<void> RunStore::takeLease(const QString &name, const QString &owner, std::chrono::seconds expiry,
    const std::function<bool(const QString &)> &isGone)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto lease = readLease(m_database, name);
        if (!lease)
            return fail(lease.error());
        const QDateTime now = m_database.now();
        const bool others = *lease && (*lease)->owner != owner;
        const bool dead = others && isGone && isGone((*lease)->owner);
        if (others && !dead && (*lease)->isAlive(now, expiry))
            return fail(heldBy(name, **lease));
        const auto taken =
            m_database.execute(u"INSERT INTO lease (name, owner, taken_at, heartbeat_at) VALUES (?, ?, ?, ?) ON "
                               u"CONFLICT (name) DO UPDATE SET "
                               "taken_at = CASE WHEN owner = excluded.owner THEN taken_at ELSE excluded.taken_at END, "
                               "owner = excluded.owner, heartbeat_at = excluded.heartbeat_at"_s,
                {name, owner, momentValue(now), momentValue(now)});
        if (!taken)
            return fail(taken.error());
        if (!others)
            return {};
        AuditEntry entry;
        entry.actor = u"Ledgerbridge"_s;
        entry.action = u"leaseTakenOver"_s;
        entry.reference = name;
        entry.text = takeoverText(name, **lease, owner);
        return note(std::move(entry));
    });
}

Result<void> RunStore::renewLease(const QString &name, const QString &owner)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto renewed = m_database.execute(u"UPDATE lease SET heartbeat_at = ? WHERE name = ? AND owner = ?"_s,
            {momentValue(m_database.now()), name, owner});
        return requireOne(renewed,
            {ErrorCode::WorkspaceLocked,
                QCoreApplication::translate(
                    "Store", "Another run has taken over, because this one gave no sign of life. It stops."),
                u"lease %1 is not %2's any more"_s.arg(name, owner), 0, {}});
    });
}

Result<void> RunStore::releaseLease(const QString &name, const QString &owner)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto released = m_database.execute(u"DELETE FROM lease WHERE name = ? AND owner = ?"_s, {name, owner});
        return released ? Result<void>{} : fail(released.error());
    });
}

Result<void> RunStore::begin(const RunSummary &run, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const QDateTime started = run.startedAt.isValid() ? run.startedAt : m_database.now();
        const auto stored = m_database.execute(
            u"INSERT INTO run (run_id, actor, dry_run, started_at, summary) VALUES (?, ?, ?, ?, ?)"_s,
            {run.runId, actor, run.dryRun, momentValue(started), QString::fromUtf8(runSummaryToJson(run))});
        if (!stored)
            return fail(stored.error());
        AuditEntry entry;
        entry.actor = actor;
        entry.action = u"runStarted"_s;
        entry.reference = run.runId;
        entry.text = run.dryRun
            ? QCoreApplication::translate("Store", "A dry run started; it writes to neither system.")
            : QCoreApplication::translate("Store", "A run started.");
        return note(std::move(entry));
    });
}

Result<void> RunStore::progress(const QString &runId, const RunProgress &progress)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = m_database.execute(u"UPDATE run SET phase = ?, done = ?, total = ? WHERE run_id = ?"_s,
            {int(progress.phase), progress.done, progress.total, runId});
        return requireOne(stored, noSuchRun(runId));
    });
}

Result<void> RunStore::finish(const RunSummary &run)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto actor = m_database.firstRow(u"SELECT actor FROM run WHERE run_id = ?"_s, {run.runId});
        if (!actor)
            return fail(actor.error());
        if (actor->isEmpty())
            return fail(noSuchRun(run.runId));
        const QDateTime finished = run.finishedAt.isValid() ? run.finishedAt : m_database.now();
        const auto stored =
            m_database.execute(u"UPDATE run SET finished_at = ?, phase = ?, summary = ? WHERE run_id = ?"_s,
                {momentValue(finished), int(RunProgress::Phase::Done), QString::fromUtf8(runSummaryToJson(run)),
                    run.runId});
        if (!stored)
            return fail(stored.error());
        AuditEntry entry;
        entry.actor = actor->first().toString();
        entry.action = run.cancelled ? u"runCancelled"_s : u"runFinished"_s;
        entry.reference = run.runId;
        entry.text =
            QCoreApplication::translate("Store", "Fetched %1, posted %2, drafted %3, held %4, in doubt %5, failed %6.")
                .arg(run.documents.fetched)
                .arg(run.documents.posted)
                .arg(run.documents.drafted)
                .arg(run.documents.held)
                .arg(run.documents.inDoubt)
                .arg(run.documents.failed);
        return note(std::move(entry));
    });
}

Result<QDateTime> RunStore::begunAt(const QString &runId)
{
    const auto row = m_database.firstRow(u"SELECT started_at FROM run WHERE run_id = ?"_s, {runId});
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? QDateTime() : momentFrom(row->first());
}

Result<RunSummary> RunStore::lastOf(const QString &actor)
{
    RunSummary last;
    const auto row = m_database.firstRow(
        u"SELECT run_id, started_at, finished_at FROM run WHERE actor = ? AND dry_run = 0 ORDER BY id DESC LIMIT 1"_s,
        {actor});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return last;
    last.runId = row->at(0).toString();
    last.startedAt = momentFrom(row->at(1));
    last.finishedAt = momentFrom(row->at(2));
    return last;
}

Result<QString> RunStore::leaseHolder(const QString &name)
{
    const auto lease = readLease(m_database, name);
    if (!lease)
        return fail(lease.error());
    return *lease ? (*lease)->owner : QString();
}

Result<QString> RunStore::runIdAt(const QDateTime &moment)
{
    // The youngest that had begun by then is the only one that can have been under way: they hold one lease.
    const auto row =
        m_database.firstRow(u"SELECT run_id, finished_at FROM run WHERE started_at <= ? ORDER BY id DESC LIMIT 1"_s,
            {moment.toMSecsSinceEpoch()});
    if (!row)
        return fail(row.error());
    const bool isOver = !row->isEmpty() && !row->at(1).isNull() && momentFrom(row->at(1)) < moment;
    return row->isEmpty() || isOver ? QString() : row->at(0).toString();
}

Result<QList<RunSummary>> RunStore::recent(int limit)
{
    QList<RunSummary> runs;
    const auto read = m_database.forEach(
        u"SELECT run_id, dry_run, started_at, finished_at, summary FROM run ORDER BY id DESC LIMIT ?"_s, {limit},
        [&](const QSqlQuery &row) {
            RunSummary run = runSummaryFromJson(row.value(4).toString().toUtf8());
            run.runId = row.value(0).toString();
            run.dryRun = row.value(1).toInt() != 0;
            run.startedAt = momentFrom(row.value(2));
            run.finishedAt = momentFrom(row.value(3));
            runs.append(std::move(run));
            return true;
        });
    return read ? Result<QList<RunSummary>>(runs) : fail(read.error());
}

Result<std::optional<RunStore::Active>> RunStore::active(std::chrono::seconds expiry)
{
    const auto lease = readLease(m_database, u"run"_s);
    if (!lease)
        return fail(lease.error());
    if (!*lease || !(*lease)->isAlive(m_database.now(), expiry))
        return std::optional<Active>();
    const auto row = m_database.firstRow(
        u"SELECT run_id, actor, started_at, phase, done, total FROM run WHERE run_id = ? OR finished_at IS NULL "
        "ORDER BY run_id = ? DESC, id DESC LIMIT 1"_s,
        {(*lease)->owner, (*lease)->owner});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return std::optional<Active>();
    Active active{row->at(0).toString(), row->at(1).toString(), momentFrom(row->at(2)), {}};
    active.progress.phase = RunProgress::Phase(row->at(3).toInt());
    active.progress.done = row->at(4).toInt();
    active.progress.total = row->at(5).toInt();
    return std::optional<Active>(active);
}

Result<void> RunStore::requestCancel(const QString &runId)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        return requireOne(
            m_database.execute(u"UPDATE run SET cancel_requested = 1 WHERE run_id = ?"_s, {runId}), noSuchRun(runId));
    });
}

Result<bool> RunStore::cancelRequested(const QString &runId)
{
    const auto row = m_database.firstRow(u"SELECT cancel_requested FROM run WHERE run_id = ?"_s, {runId});
    if (!row)
        return fail(row.error());
    return !row->isEmpty() && row->first().toInt() != 0;
}

} // namespace Ledgerbridge::Store
