// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "localcommands.h"

#include "documentstore.h"
#include "livesystems.h"

namespace Ledgerbridge::Services {

Result<Recheck> recheckHeld(Workspace &workspace, const QString &actor)
{
    const auto setup = offlineSetup(workspace);
    if (!setup)
        return fail(setup.error());
    Recheck recheck;
    if (setup->companies.isEmpty())
        return recheck;
    Sync::PersonCommands commands(*setup, actor);
    auto outcomes = commands.recheckHeld();
    if (!outcomes)
        return fail(outcomes.error());
    recheck.outcomes = std::move(*outcomes);
    for (const Sync::CommandOutcome &outcome : std::as_const(recheck.outcomes))
        recheck.released += outcome.before == RecordState::Held && outcome.after != RecordState::Held ? 1 : 0;
    const auto counts = Store::DocumentStore(workspace.database()).counts();
    if (!counts)
        return fail(counts.error());
    recheck.stillHeld = counts->value(RecordState::Held);
    return recheck;
}

} // namespace Ledgerbridge::Services
