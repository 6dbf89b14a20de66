// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expiryentry.h"
#include "finding.h"
#include "workspace.h"

#include <QCoroTask>

#include <QJsonObject>

#include <functional>

namespace Ledgerbridge::Services {

/// What a check-up of a workspace has found (command-line.md, `check`).
struct Checkup final
{
    /// `{"concur":{…},"nav":[…],"findings":[…],"expiries":[{"kind","what","expiresAt","daysLeft"}]}`
    QJsonObject report;
    QList<Finding> findings;
    /// By day.
    QList<ExpiryEntry> expiries;
    /// An error finding says that one of the systems could not be signed in to or reached.
    bool cannotReach = false;
    bool hasErrors = false;
    /// Somebody stopped it before its end; the report is then not whole.
    bool stopped = false;
};

/// Calls the callback when somebody asks to stop, as long as the object lives.
using StopHook = std::function<void(QObject *, std::function<void()>)>;

/// Signs in to both systems, reads what they offer, tries the journal with two lines that add up to nothing and are
/// taken away again, and looks at settings, scopes and the posting window. Brings the cached master data up to date.
/// While a run holds the workspace, what would disturb it is left out and said. `workspace` outlives the task.
[[nodiscard]] QCoro::Task<Checkup> checkWorkspace(Workspace *workspace, StopHook onStop = {});

} // namespace Ledgerbridge::Services
