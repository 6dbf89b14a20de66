// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "personcommands.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// What became of the documents that waited when mappings, settings or master data changed.
struct Recheck final
{
    QList<Sync::CommandOutcome> outcomes;
    /// Documents that are held no more.
    int released = 0;
    int stillHeld = 0;
};

/// Checks again everything that is held, with what the workspace knows; no network. Where no NAV company is connected
/// yet there is nothing to check against, and nothing happens.
[[nodiscard]] Result<Recheck> recheckHeld(Workspace &workspace, const QString &actor);

} // namespace Ledgerbridge::Services
