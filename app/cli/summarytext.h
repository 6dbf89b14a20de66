// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"

#include <QString>

namespace Ledgerbridge::Cli {

/// A run in words: what was done, what waits for a person and why.
[[nodiscard]] QString summaryText(const RunSummary &summary);
/// What went wrong in a run, for standard error; empty where nothing did.
[[nodiscard]] QString troubleText(const RunSummary &summary);
/// Exit code of a run (command-line.md, "Exit codes").
[[nodiscard]] int exitFor(const RunSummary &summary);
/// One line for a progress display.
[[nodiscard]] QString progressText(const RunProgress &progress);
/// What waits to be made again in Concur; empty if nothing does.
[[nodiscard]] QString replayText(const ReplayFigures &replay);
/// Held documents by cause, the most frequent first; empty if nothing is held.
[[nodiscard]] QString heldTable(const QList<HeldDocument> &held);

} // namespace Ledgerbridge::Cli
