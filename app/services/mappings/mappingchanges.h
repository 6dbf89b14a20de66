// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "localcommands.h"
#include "mappinghistory.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// What changing the book came to.
struct MappingOutcome final
{
    /// The version it led to; 0 where nothing changed or it waits for a second person.
    qint64 version = 0;
    /// The proposal that waits for a second person; 0 where none was asked for.
    qint64 proposal = 0;
    Recheck recheck;
    /// Stored, but what waits could not be checked again.
    std::optional<Error> recheckError;
};

/// Changes the mapping book by a person's word and checks again what is held. With `approval.fourEyes` the change
/// becomes a proposal instead. Conflict where somebody else was faster.
[[nodiscard]] Result<MappingOutcome> changeMappings(
    Workspace &workspace, const QList<MappingStep> &steps, const MappingAuthor &author);
/// Lets a proposal through as a second person.
[[nodiscard]] Result<MappingOutcome> approveMappings(Workspace &workspace, qint64 proposal, const QString &actor);
/// What takes a version back, on top of what changed since; 0: the newest. NotFound where there is none.
[[nodiscard]] Result<QList<MappingStep>> stepsBack(Workspace &workspace, qint64 version);

/// One sentence of what it came to, for the window.
[[nodiscard]] QString mappingSentence(const MappingOutcome &outcome);

} // namespace Ledgerbridge::Services
