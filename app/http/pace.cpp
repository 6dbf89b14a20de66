// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pace.h"

#include <algorithm>

namespace Ledgerbridge {

using namespace std::chrono_literals;

namespace {

/// BC online allows 20 requests a second, older environments 5 (nav.md 6).
constexpr Pace::Milliseconds firstSpacing = 50ms;
constexpr Pace::Milliseconds widestSpacing = 400ms;
/// Requests that were under way together are turned away together; that is one call to slow down, not several.
constexpr Pace::Milliseconds sameCall = 5s;
/// Answers in a row after which it goes a step faster.
constexpr int goodRow = 10;

} // namespace

Pace::Pace(PaceLimits limits)
    : m_limits(limits)
    , m_parallel(std::max(1, limits.parallel))
{
    m_limits.parallel = m_parallel;
}

Pace::Milliseconds Pace::wait(Milliseconds now) const
{
    Milliseconds from = m_earliest;
    if (m_limits.perWindow > 0 && m_begun.size() >= static_cast<size_t>(m_limits.perWindow))
        from = std::max(from, m_begun.front() + m_limits.window);
    return std::max(from - now, 0ms);
}

void Pace::began(Milliseconds now)
{
    m_earliest = std::max(m_earliest, now + m_spacing);
    if (m_limits.perWindow <= 0)
        return;
    m_begun.push_back(now);
    if (m_begun.size() > static_cast<size_t>(m_limits.perWindow))
        m_begun.pop_front();
}

void Pace::answered()
{
    if (++m_answeredInRow < goodRow)
        return;
    m_answeredInRow = 0;
    m_parallel = std::min(m_parallel + 1, m_limits.parallel);
    m_spacing = m_spacing > firstSpacing ? m_spacing / 2 : 0ms;
}

void Pace::throttled(Milliseconds now, Milliseconds pause)
{
    m_answeredInRow = 0;
    m_earliest = std::max(m_earliest, now + pause);
    if (m_lastSlowdown >= 0ms && now - m_lastSlowdown < sameCall)
        return;
    m_lastSlowdown = now;
    m_parallel = std::max(1, m_parallel / 2);
    m_spacing = std::clamp(m_spacing * 2, firstSpacing, widestSpacing);
    m_earliest = std::max(m_earliest, now + m_spacing);
}

} // namespace Ledgerbridge
