// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.h"
#include "finding.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// What a person should read before a run and in a check-up: a scope that Concur did not grant for something that is
/// switched on (with the feature and whom to ask), and a switch that this version does not act on. `scopes`: what
/// Concur granted. `only` as in
/// SyncOptions. Asks nobody; in the workspace's thread.
[[nodiscard]] QList<Finding> runNotices(
    Workspace &workspace, const QStringList &scopes, const QSet<Sync::Part> &only = {});

/// The sentences of findings, one a line, each with its remedy.
[[nodiscard]] QString noticesText(const QList<Finding> &notices);

} // namespace Ledgerbridge::Services
