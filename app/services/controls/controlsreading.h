// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace Ledgerbridge::Services {

/// Makes a report of settings, mappings and rights in a thread of its own: the whole chain is read for it, and the windows
/// read on meanwhile. Made, used and ended in the thread of its owner, which hears the signals.
class ControlsReading final : public QObject
{
    Q_OBJECT

public:
    explicit ControlsReading(QString folder, QObject *parent = nullptr);
    /// Stops what is under way, which takes one chunk of entries at most.
    ~ControlsReading() override;

    /// A question asked while another is under way takes its place.
    void start(const ControlsOrder &order);
    void stop();

Q_SIGNALS:
    void ready(const Ledgerbridge::ControlsReport &report);
    void failed(const Ledgerbridge::Error &error);

private:
    void run(const ControlsOrder &order);
    void take(const Result<ControlsReport> &answer);

    QString m_folder;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stopped = false;
    bool m_running = false;
    std::optional<ControlsOrder> m_next;
};

} // namespace Ledgerbridge::Services
