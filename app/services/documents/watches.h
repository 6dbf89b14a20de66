// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace.h"

namespace Ledgerbridge::Services {

/// The purchase requests that a workspace follows: Concur offers no list of them (concur.md 5.3).
class Watches final
{
public:
    explicit Watches(Workspace &workspace);

    [[nodiscard]] Result<QStringList> list();
    /// False when it was followed, or not followed, already. InvalidInput for a blank id.
    [[nodiscard]] Result<bool> add(const QString &id, const QString &actor);
    [[nodiscard]] Result<bool> remove(const QString &id, const QString &actor);

private:
    Workspace &m_workspace;
};

} // namespace Ledgerbridge::Services
