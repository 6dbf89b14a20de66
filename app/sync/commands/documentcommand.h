// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandoutcome.h"
#include "run.h"

#include <functional>

namespace Ledgerbridge::Sync {

/// By the name that commands take (command-line.md: `ID` or `ID@fisId`). NotFound says where ids are listed.
[[nodiscard]] Result<Record> findRecord(Run &run, const QString &document);

/// Nothing happened to it, and why.
[[nodiscard]] CommandOutcome unchanged(const Record &record, const QString &message);

/// What a command does to one document, without the network.
using DocumentCommand = std::function<Result<CommandOutcome>(Run &run, const Record &record)>;

/// Runs it on each document, in order, so many to a transaction; the first error ends it, and takes back what the open
/// transaction did.
[[nodiscard]] Result<QList<CommandOutcome>> forEachDocument(
    const EngineSetup &setup, const QStringList &names, const DocumentCommand &command);

} // namespace Ledgerbridge::Sync
