// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxthread.h"
#include "workspace.h"

#include <QCoroTask>

namespace Ledgerbridge::Services {

/// The demo company: a make-believe Concur and NAV in a thread of their own, and a workspace that talks to nothing
/// else. The systems live as long as this object; the folder stays, so that people can look at what happened.
class DemoCompany final
{
public:
    struct Options
    {
        int documents = 200;
        quint32 seed = 1;
        int latencyMs = 0;
        QStringList faults;
        /// Empty: a new folder below the system's temporary folder.
        QString folder;
    };

    /// Makes both. InvalidInput for an unknown fault or a folder that holds a workspace already.
    [[nodiscard]] static Result<std::unique_ptr<DemoCompany>> start(const Options &options);
    ~DemoCompany();
    Q_DISABLE_COPY_MOVE(DemoCompany)

    /// Connects the workspace to both systems and imports the mappings that go with them. Then a run can start.
    [[nodiscard]] QCoro::Task<Result<void>> connect(QString actor);

    /// One document that NAV holds is recalled in Concur and comes back with another account; the next run meets it.
    /// NotFound where nothing is posted yet that could be changed so.
    [[nodiscard]] QCoro::Task<Result<void>> changeAPostedDocument() const;

    /// Changes the make-believe world by one of its administrator's pages, such as `/nav/vendors`.
    [[nodiscard]] QCoro::Task<Result<void>> disturb(QString page, QJsonObject body) const;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// For opening the same folder again while the demo runs.
    [[nodiscard]] PassphraseSource passphrase() const { return m_passphrase; }
    /// Where the make-believe systems can be looked at and disturbed.
    [[nodiscard]] QString adminUrl() const;
    /// What `sandbox` prints: how to connect to them.
    [[nodiscard]] QJsonObject connections() const;

private:
    DemoCompany() = default;

    Sandbox::SandboxThread m_sandbox;
    PassphraseSource m_passphrase;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Ledgerbridge::Services
