// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "closingblackout.h"
#include "schedule.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace Ledgerbridge {

/// What decides when a run starts by itself.
struct RunTiming final
{
    Schedule schedule;
    /// Of the schedule and of the blackout; invalid: this machine's.
    QTimeZone zone;
    ClosingBlackout blackout;
    bool isPaused = false;
    /// Least time between the starts of runs that notices bring about.
    std::chrono::minutes noticePause{5};
};

/// What is known at one moment. UTC.
struct RunSituation final
{
    QDateTime now;
    /// Start of the last run that carried documents, whoever started it; or, before the first, since when the schedule
    /// has been watched.
    QDateTime lastStart;
    /// Since when the oldest notice has waited that no run has looked after; invalid: none waits.
    QDateTime noticesSince;
    /// Failed runs in a row, among those that started by themselves.
    int failures = 0;
    QDateTime lastFailure = {};
    /// The last of them failed for what may pass by itself, such as a system that could not be reached.
    bool mayPass = false;
};

enum class RunCause { Schedule, Missed, Notices, Retry };

struct DueRun final
{
    /// Now or earlier: start it. UTC.
    QDateTime at;
    RunCause cause = RunCause::Schedule;
};

/// The next run that starts by itself; none when paused, or when there is neither a schedule nor a notice. Runs missed
/// while the machine slept or was off, or during the blackout, are one run that is due at once. After a failed run
/// nothing starts for 2, 4, 8 … minutes, an hour at most; then it is tried again where the failure may pass by itself,
/// else at the next time of the schedule or for the notices that wait. A pure function.
[[nodiscard]] std::optional<DueRun> nextRun(const RunTiming &timing, const RunSituation &situation);

} // namespace Ledgerbridge
