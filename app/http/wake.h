// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QMetaObject>

#include <coroutine>
#include <utility>

namespace Ledgerbridge {

/// Wakes one coroutine, once. The coroutine resumes from the event loop, never inside the caller of `fire`: QCoro 0.8
/// would resume inside the reply's own signal (dependencies.md 3), where the reply must not be destroyed.
/// Share it by `std::shared_ptr`; the awaiting coroutine holds one. One thread.
class Wake final
{
public:
    Wake() = default;
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    void fire()
    {
        if (std::exchange(m_fired, true) || !m_waiting)
            return;
        const auto waiting = m_waiting;
        QMetaObject::invokeMethod(
            QAbstractEventDispatcher::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }

    /// What to `co_await`. The Wake must outlive the waiting.
    struct Waiting final
    {
        Wake *wake;
        [[nodiscard]] bool await_ready() const noexcept { return wake->m_fired; }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept { wake->m_waiting = waiting; }
        void await_resume() const noexcept { }
    };
    [[nodiscard]] Waiting fired() noexcept { return {this}; }

private:
    std::coroutine_handle<> m_waiting;
    bool m_fired = false;
};

} // namespace Ledgerbridge
