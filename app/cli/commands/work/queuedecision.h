// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "personcommands.h"
#include "workspace.h"

namespace Ledgerbridge::Cli {

using Outcomes = Result<QList<Sync::CommandOutcome>>;

/// What a command on documents prints. `wanted`: the state that it brings documents to; one that could not go there makes
/// the command fail, one that was there before does not, so that a command can be repeated.
[[nodiscard]] Answer answerFor(
    const QList<Sync::CommandOutcome> &outcomes, std::optional<RecordState> wanted = std::nullopt);

/// Looked at before anything is changed, so that a typing mistake in the last id leaves the first one alone.
[[nodiscard]] Result<void> requireDocuments(Services::Workspace &workspace, const QStringList &ids);

/// What a person decides about documents without any system being asked.
class QueueDecision : public LocalCommand
{
protected:
    Result<Answer> answer(const Call &call) final;

    /// Before the workspace is opened: whether everything was said.
    [[nodiscard]] virtual Result<void> check(const Call &) const { return {}; }
    [[nodiscard]] virtual Outcomes decide(Sync::PersonCommands &commands, const Call &call) const = 0;
    [[nodiscard]] virtual std::optional<RecordState> wanted() const { return std::nullopt; }
};

} // namespace Ledgerbridge::Cli
