// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox.h"

#include <QThread>

namespace Ledgerbridge::Sandbox {

/// A sandbox in a thread of its own, for programs and tests that are its client at the same time. Owns both; the
/// destructor stops the servers and joins.
class SandboxThread final
{
public:
    SandboxThread() = default;
    ~SandboxThread();
    Q_DISABLE_COPY_MOVE(SandboxThread)

    /// Returns when all servers listen: an empty text, or what went wrong. Once only.
    [[nodiscard]] QString start(const SandboxOptions &options);
    void stop();

    /// As in Sandbox; taken at the start, so any thread may ask.
    [[nodiscard]] const Json &connections() const { return m_connections; }
    [[nodiscard]] const QByteArray &mappings() const { return m_mappings; }

private:
    QThread m_thread;
    Sandbox *m_sandbox = nullptr; ///< lives and dies in the thread
    Json m_connections;
    QByteArray m_mappings;
};

} // namespace Ledgerbridge::Sandbox
