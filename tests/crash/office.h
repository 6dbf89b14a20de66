// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clirunner.h"
#include "sandboxjson.h"

#include <QTemporaryDir>

#include <memory>

namespace Ledgerbridge {

/// An office of its own: a make-believe Concur and NAV, and a workspace that is connected to them and knows every
/// mapping, all through the real program.
class Office final
{
public:
    struct Options
    {
        int documents = 30;
        /// Of the sandbox's every answer, in milliseconds.
        int latency = 0;
        /// Where the workspace lies; in a folder of the office's own where empty.
        QString workspace;
    };
    /// `settings`: key, value, key, value. None where a command fails.
    [[nodiscard]] static std::unique_ptr<Office> open(int seed, const QStringList &settings);
    [[nodiscard]] static std::unique_ptr<Office> open(int seed, const QStringList &settings, const Options &options);

    [[nodiscard]] CliRunner &cli() { return *m_cli; }
    /// How many requests the systems have seen.
    [[nodiscard]] int requests() const;
    [[nodiscard]] Sandbox::Json ledger() const;
    [[nodiscard]] QStringList books() const;
    /// What Concur shows of its side.
    [[nodiscard]] Sandbox::Json concur() const;
    /// What goes wrong with the systems and the line to them from now on (FaultBook's names).
    void setFaults(const QStringList &faults) const;
    /// A payment run in NAV: every posted invoice is closed. How many there are.
    [[nodiscard]] int payInvoices() const;
    /// Path of the workspace's database.
    [[nodiscard]] QString database() const;

private:
    [[nodiscard]] bool setUp(const QStringList &settings);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
};

} // namespace Ledgerbridge
