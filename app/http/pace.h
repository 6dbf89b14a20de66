// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>

namespace Ledgerbridge {

/// What a system allows one caller.
struct PaceLimits final
{
    /// Requests in flight at once; at least 1.
    int parallel = 4;
    /// Requests that may begin within any `window`; 0: no such limit.
    int perWindow = 0;
    std::chrono::milliseconds window = std::chrono::minutes(5);
};

/// How fast requests to one system may leave: within its limits, and slower once it has asked for that. Each "too busy"
/// halves what is in flight and parts the requests; a row of answers without one brings both back bit by bit. Knows no
/// clock: `now` is milliseconds of a clock that only runs forward. One thread.
class Pace final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit Pace(PaceLimits limits);

    /// Requests that may be in flight at present, from 1 to the limit.
    [[nodiscard]] int parallel() const { return m_parallel; }
    /// Time between the beginnings of two requests at present.
    [[nodiscard]] Milliseconds spacing() const { return m_spacing; }
    /// How long the next request has to wait; 0: it may leave.
    [[nodiscard]] Milliseconds wait(Milliseconds now) const;
    /// A request leaves.
    void began(Milliseconds now);
    /// It was answered, and not with "too busy".
    void answered();
    /// The system is too busy. `pause`: how long it wants to be left alone, 0 where it does not say.
    void throttled(Milliseconds now, Milliseconds pause);

private:
    PaceLimits m_limits;
    int m_parallel;
    int m_answeredInRow = 0;
    Milliseconds m_spacing = Milliseconds(0);
    Milliseconds m_earliest = Milliseconds(0);
    Milliseconds m_lastSlowdown = Milliseconds(-1);
    /// When the newest requests left, oldest first; at most `perWindow` of them.
    std::deque<Milliseconds> m_begun;
};

} // namespace Ledgerbridge
