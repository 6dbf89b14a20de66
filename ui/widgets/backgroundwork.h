// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

namespace Ledgerbridge::Ui {

/// Work of a widget that takes longer than a frame, such as decoding a picture: one piece after the other in a thread of
/// its own, the outcome in the widget's thread. A member of the widget: when it goes, what was asked for is waited for,
/// unless it was dropped before, and nobody hears of it.
class BackgroundWork final : public QObject
{
public:
    BackgroundWork() { m_pool.setMaxThreadCount(1); }
    ~BackgroundWork() override { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(BackgroundWork)

    /// `work` may touch values only.
    template<typename Work, typename Then>
    void run(Work work, Then then)
    {
        m_pool.start([this, work = std::move(work), then = std::move(then)] {
            auto outcome = work();
            QMetaObject::invokeMethod(
                this, [then, outcome = std::move(outcome)] { then(outcome); }, Qt::QueuedConnection);
        });
    }
    /// What has not begun yet is not wanted any more.
    void drop() { m_pool.clear(); }

private:
    QThreadPool m_pool;
};

} // namespace Ledgerbridge::Ui
