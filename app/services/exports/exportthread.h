// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tableexport.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Ledgerbridge::Services {

/// What an export came to; `error` set where it failed or was stopped (Cancelled).
struct ExportReport final
{
    std::optional<Error> error;
    Exports::ExportOutcome outcome;
};

/// Runs an export in a thread of its own. Made, used and ended in the thread of its owner, which hears the signals.
class ExportThread final : public QObject
{
    Q_OBJECT

public:
    /// Runs in the other thread; opens there what it reads.
    using Work = std::function<Result<Exports::ExportOutcome>(const Exports::ExportProgress &)>;

    using QObject::QObject;
    /// Stops the export, and waits until it has.
    ~ExportThread() override;

    /// Nothing where one is under way already.
    void start(Work work);
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// `total` is -1 where it is not known. A few times a second.
    void progressed(qint64 done, qint64 total);
    void finished(const Ledgerbridge::Services::ExportReport &report);

private:
    [[nodiscard]] ExportReport run(const Work &work);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stopped = false;
    bool m_running = false;
};

} // namespace Ledgerbridge::Services

Q_DECLARE_METATYPE(Ledgerbridge::Services::ExportReport)
