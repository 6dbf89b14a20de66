// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "providingstep.h"

#include "directorystep.h"
#include "lastlook.h"
#include "providing.h"
#include "replaying.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

constexpr qint64 calmEverySeconds = qint64(24) * 60 * 60;
/// While a person has something to settle, which may happen in Concur.
constexpr qint64 disputedEverySeconds = qint64(60) * 60;
constexpr qsizetype mostConflictsSaid = 5;

} // namespace

ProvidingStep::ProvidingStep(Run &run, const OutgoingKind &kind)
    : m_run(run)
    , m_kind(kind)
{
}

QCoro::Task<Result<bool>> ProvidingStep::mayBegin()
{
    if (m_run.options.replayNow) {
        // What was mended in NAV is to be sent as it is now.
        const auto due = Replaying(m_run).isAnyDue(m_kind.call);
        if (!due || !*due)
            co_return due;
        const auto read = co_await readDirectories(m_run);
        if (!read)
            co_return fail(read.error());
    }
    // Half of what NAV has would look as if the rest were gone.
    co_return m_run.unavailable.isEmpty();
}

Result<bool> ProvidingStep::needsLook(const QByteArray &fingerprint)
{
    const auto due = Replaying(m_run).isAnyDue(m_kind.call);
    if (!due || *due || m_run.options.replayNow)
        return due;
    // Who asks for them by name wants to know how they stand.
    if (m_run.options.only.contains(m_kind.part))
        return true;
    const auto conflicts = m_kind.conflicts(*m_run.setup.database);
    if (!conflicts)
        return fail(conflicts.error());
    const qint64 seconds = conflicts->isEmpty() ? calmEverySeconds : disputedEverySeconds;
    const auto fresh = LastLook(m_run, m_kind.lastLook).isFresh(fingerprint, seconds);
    return fresh ? Result<bool>(!*fresh) : fail(fresh.error());
}

void ProvidingStep::sayConflicts(const QStringList &conflicts)
{
    if (m_run.options.replayNow)
        return;
    (m_run.summary.*m_kind.counts).conflicts += int(conflicts.size());
    for (const QString &conflict : conflicts.first(std::min(mostConflictsSaid, conflicts.size())))
        m_run.notice(conflict);
    if (conflicts.size() > mostConflictsSaid)
        m_run.notice(m_kind.moreDiffer(int(conflicts.size() - mostConflictsSaid)));
    if (!conflicts.isEmpty())
        m_run.notice(m_kind.howToSettle());
}

Result<void> ProvidingStep::sayKnownConflicts()
{
    const auto conflicts = m_kind.conflicts(*m_run.setup.database);
    if (!conflicts)
        return fail(conflicts.error());
    sayConflicts(*conflicts);
    return {};
}

QCoro::Task<Result<void>> ProvidingStep::provide(Outgoing &outgoing)
{
    Providing providing(m_run, outgoing);
    if (m_run.options.dryRun) {
        const auto count = providing.countDue();
        (m_run.summary.*m_kind.counts).toConcur = count.value_or(0);
        co_return count ? Result<void>() : fail(count.error());
    }
    if (const auto dropped = providing.dropVoid(); !dropped)
        co_return fail(dropped.error());
    co_return co_await providing.send();
}

Result<void> ProvidingStep::noteLook(const QByteArray &fingerprint)
{
    if (m_run.options.dryRun || m_run.isCancelled() || m_run.options.replayNow)
        return {};
    return LastLook(m_run, m_kind.lastLook).note(fingerprint);
}

Result<void> ProvidingStep::forgetLook()
{
    return m_run.options.dryRun ? Result<void>() : LastLook(m_run, m_kind.lastLook).forget();
}

} // namespace Ledgerbridge::Sync
