// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// How a connection fares, from what is stored; nobody is asked.
struct ConnectionHealth final
{
    enum class State {
        NotConnected,
        /// Connected, and nothing was exchanged since, as far as exchanges are kept.
        Silent,
        Good,
        /// The last exchange did not go through.
        Bad
    };
    /// `concur` or `nav`
    QString system = {};
    /// The NAV company; empty for Concur and where none is connected.
    QString company = {};
    /// Data centre of Concur, or host of NAV.
    QString place = {};
    State state = State::NotConnected;
    /// UTC; invalid: never, as far as is known.
    QDateTime lastGoodAt = {};
    QDateTime lastBadAt = {};
    /// What went wrong then, in a sentence.
    QString lastError = {};
    /// Requests since a day ago.
    int requests = 0;
};

/// Concur first, then each NAV company; one of NAV's that is not connected where there is none. Read from `database`, which
/// may be a connection of its own to the workspace's.
[[nodiscard]] Result<QList<ConnectionHealth>> connectionHealth(Workspace &workspace, Store::Database &database);

} // namespace Ledgerbridge::Services
