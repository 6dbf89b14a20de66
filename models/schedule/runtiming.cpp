// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runtiming.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// Later than this after its time a run is one that was missed.
constexpr qint64 punctualSeconds = 90;

/// The same moment, or the first one after the blackout.
QDateTime outsideBlackout(const ClosingBlackout &blackout, const QDateTime &local)
{
    if (!blackout.covers(local.date()))
        return local;
    return blackout.firstOpen(local.date()).startOfDay(local.timeZone());
}

/// After a failed run nothing starts before this; invalid where none failed.
QDateTime restEnd(const RunSituation &situation)
{
    if (situation.failures == 0)
        return {};
    const qint64 minutes = std::min<qint64>(60, qint64(1) << std::min(situation.failures, 6));
    return situation.lastFailure.addSecs(minutes * 60);
}

std::optional<DueRun> scheduledRun(const RunTiming &timing, const RunSituation &situation, const QTimeZone &zone)
{
    if (timing.schedule.isOff())
        return std::nullopt;
    const QDateTime wished = timing.schedule.nextAfter(situation.lastStart.toTimeZone(zone));
    const QDateTime at = outsideBlackout(timing.blackout, wished);
    const bool isLate = at != wished || at.secsTo(situation.now) > punctualSeconds;
    return DueRun{at.toUTC(), isLate ? RunCause::Missed : RunCause::Schedule};
}

std::optional<DueRun> noticedRun(const RunTiming &timing, const RunSituation &situation, const QTimeZone &zone)
{
    if (!situation.noticesSince.isValid())
        return std::nullopt;
    const qint64 pause = std::chrono::seconds(timing.noticePause).count();
    const QDateTime wished = std::max(situation.noticesSince, situation.lastStart.addSecs(pause));
    return DueRun{outsideBlackout(timing.blackout, wished.toTimeZone(zone)).toUTC(), RunCause::Notices};
}

} // namespace

std::optional<DueRun> nextRun(const RunTiming &timing, const RunSituation &situation)
{
    if (timing.isPaused)
        return std::nullopt;
    const QTimeZone zone = timing.zone.isValid() ? timing.zone : QTimeZone::systemTimeZone();
    std::optional<DueRun> due = scheduledRun(timing, situation, zone);
    const std::optional<DueRun> noticed = noticedRun(timing, situation, zone);
    if (noticed && (!due || noticed->at < due->at))
        due = noticed;
    const QDateTime rest = restEnd(situation);
    if (!rest.isValid())
        return due;
    if (due && due->at < rest)
        due->at = rest;
    if (situation.mayPass && (!due || rest < due->at))
        due = DueRun{outsideBlackout(timing.blackout, rest.toTimeZone(zone)).toUTC(), RunCause::Retry};
    return due;
}

} // namespace Ledgerbridge
