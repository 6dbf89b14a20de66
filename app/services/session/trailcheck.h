// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QThread>

#include <atomic>

namespace Ledgerbridge::Services {

/// Verifies the trail of a workspace in a thread and over a connection of its own: it may take minutes, and the windows
/// read on meanwhile. Made, used and ended in the thread of its owner.
class TrailCheck final : public QObject
{
    Q_OBJECT

public:
    explicit TrailCheck(QString folder, QObject *parent = nullptr);
    /// Stops the check, which takes one chunk of entries at most.
    ~TrailCheck() override;

    /// Nothing where a check is under way already.
    void start();
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const Ledgerbridge::Services::TrailVerdict &verdict);

private:
    [[nodiscard]] TrailVerdict verify();

    QString m_folder;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stopped = false;
    /// Told already, though its thread may still be on its way out.
    std::atomic_bool m_told = false;
};

} // namespace Ledgerbridge::Services
