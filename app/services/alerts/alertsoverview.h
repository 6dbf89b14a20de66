// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertstore.h"
#include "finding.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// A channel as lists and the page Connections show it; never a secret.
struct AlertChannelRow final
{
    Store::AlertChannelState state;
    bool isOn = false;
    /// Where it leads to, in words: the receivers of mail, the service of a webhook.
    QString target;
    /// Causes that wait to be told.
    int waiting = 0;
    /// Subject of the last message that arrived.
    QString lastSubject;
};

/// The channels in their order. Read from `database`, which may be a connection of its own to the workspace's.
[[nodiscard]] Result<QList<AlertChannelRow>> alertChannels(Workspace &workspace, Store::Database &database);

/// What a person has to know about alerts that do not get through: a finding for each channel that failed last.
[[nodiscard]] QList<Finding> alertFindings(Store::Database &database);

} // namespace Ledgerbridge::Services
