// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "providingreplays.h"

#include "replaying.h"
#include "runtext.h"
#include "writescope.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// So much of what has had no usable answer is tried in a run.
constexpr qsizetype mostSuspects = 50;
constexpr qsizetype mostRefusalsSaid = 5;

} // namespace

ProvidingReplays::ProvidingReplays(Run &run, const OutgoingKind &kind)
    : m_run(run)
    , m_kind(kind)
{
}

Result<ProvidingReplays::Due> ProvidingReplays::due(const Records &records)
{
    const Replaying replaying(m_run);
    Due found;
    for (const OutgoingRecord &record : records) {
        const auto waiting = m_run.replays.find(record.topic, m_kind.call);
        if (!waiting)
            return fail(waiting.error());
        const bool isNews = *waiting ? (*waiting)->fingerprint != record.fingerprint : !m_run.options.replayNow;
        if (isNews)
            found.fresh.append(record);
        else if (*waiting && replaying.isDue(**waiting))
            found.suspect.append(record);
    }
    // The others have their turn in the next run: these will be resting then.
    found.suspect.resize(std::min(mostSuspects, found.suspect.size()));
    return found;
}

Result<void> ProvidingReplays::made(const OutgoingRecord &record)
{
    return m_run.replays.remove(
        record.topic, m_kind.call, Run::entry(u"replayed"_s, m_kind.isReplayed().arg(record.key()), record.key()));
}

Result<void> ProvidingReplays::keep(const OutgoingRecord &record, const QString &why, bool needsPerson, qint64 pause)
{
    const auto before = m_run.replays.find(record.topic, m_kind.call);
    if (!before)
        return fail(before.error());
    Store::ReplayFailure failure;
    failure.topic = record.topic;
    failure.call = m_kind.call;
    failure.fingerprint = record.fingerprint;
    failure.error = why;
    failure.needsPerson = needsPerson;
    failure.asked = std::chrono::seconds(pause);
    const QString differs = *before && (*before)->fingerprint != failure.fingerprint
        ? u' ' + RunText::tr("NAV says something else of it than when this call first failed.")
        : QString();
    const QString text = m_kind.isNotTaken().arg(record.key(), why);
    const auto kept = m_run.replays.keep(failure,
        Run::entry(u"replayKept"_s, text + u' ' + RunText::tr("It is kept and replayed.") + differs, record.key()));
    if (!kept)
        return fail(kept.error());
    if (needsPerson && !(*before && (*before)->needsPerson))
        m_refusals.append(text + u' ' + m_kind.howToMend());
    return {};
}

Result<void> ProvidingReplays::keepAll(const Records &batch, const Error &error)
{
    if (!mayWait(error))
        return {};
    const bool isRefused = error.code == ErrorCode::Refused;
    // Concur's own words stand in the detail.
    const QString why = isRefused && !error.detail.isEmpty() ? error.message + u' ' + error.detail : error.message;
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const OutgoingRecord &record : batch)
            if (const auto kept = keep(record, why, isRefused, error.retryAfterSeconds); !kept)
                return kept;
        return {};
    });
}

Result<void> ProvidingReplays::dropVoid(const Records &wanted)
{
    QSet<QString> keys;
    for (const OutgoingRecord &record : wanted)
        keys.insert(record.key());
    const auto entries = m_run.replays.list();
    if (!entries)
        return fail(entries.error());
    for (const ReplayEntry &entry : *entries) {
        const QString &key = entry.topic.subject();
        if (entry.call != m_kind.call || keys.contains(key))
            continue;
        const auto removed =
            m_run.replays.remove(entry.topic, entry.call, Run::entry(u"replayVoid"_s, m_kind.isVoid().arg(key), key));
        if (!removed)
            return removed;
    }
    return {};
}

void ProvidingReplays::sayRefusals()
{
    for (const QString &refusal : m_refusals.first(std::min(mostRefusalsSaid, m_refusals.size())))
        m_run.notice(refusal);
    if (m_refusals.size() > mostRefusalsSaid)
        m_run.notice(m_kind.moreAreNotTaken(int(m_refusals.size() - mostRefusalsSaid)));
    m_refusals.clear();
}

} // namespace Ledgerbridge::Sync
