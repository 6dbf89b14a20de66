// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "mappingchanges.h"

namespace Ledgerbridge::Cli {

/// Changes the mapping book in the caller's name, and adds to `answer` what that released, or that it waits for a second
/// person.
[[nodiscard]] Result<void> changeMappings(Services::Workspace &workspace, const Call &call,
    const QList<MappingStep> &steps, const QString &reason, Answer &answer);
void addOutcome(const Services::MappingOutcome &outcome, Answer &answer);
/// Says first what was done, unless it only became a proposal.
void sayDone(const QString &sentence, Answer &answer);

} // namespace Ledgerbridge::Cli
