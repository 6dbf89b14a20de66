// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "subscriptionupkeep.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// The clients of a workspace, ready to work, in the thread that made them: HTTP clients, Concur session and FIS
/// client, one ledger per connected company, and the engine set-up over them. Outlives every task started on it.
class LiveSystems final
{
public:
    enum class Purpose { Work, Look };

    /// Reads connections and secrets. NotFound when something is not connected yet, with which command or page
    /// connects it.
    /// InvalidInput when settings are not sound, except for those who only look.
    [[nodiscard]] static Result<std::unique_ptr<LiveSystems>> make(
        Workspace &workspace, Purpose purpose = Purpose::Work);
    ~LiveSystems();

    [[nodiscard]] Sync::EngineSetup engineSetup() const;
    [[nodiscard]] Concur::Session &concur();
    [[nodiscard]] QList<Nav::Ledger *> ledgers() const;
    /// Who looks after subscriptions at both systems; the events and sets that this workspace wants to hear of.
    void addTo(Webhooks::UpkeepSetup &setup) const;
    void abort();

private:
    LiveSystems();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Set-up without clients, for offline planning and local commands: companies and policies from the workspace alone.
/// InvalidInput when settings are not sound and the purpose is to work.
[[nodiscard]] Result<Sync::EngineSetup> offlineSetup(
    Workspace &workspace, LiveSystems::Purpose purpose = LiveSystems::Purpose::Work);

} // namespace Ledgerbridge::Services
